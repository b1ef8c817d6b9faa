from simcord import Env

from bot.answers.typed_commands import OTHERS
from bot.locales import phrasebook
from tests.support.sent import json_of


async def test_every_command_is_known_when_it_is_typed(simcord_env: Env) -> None:
    [put] = [request for request in simcord_env.http_requests if request.method == "PUT"]
    say = phrasebook("en")
    named = {say(f"{phrase}-name") for phrase in ("ask", *OTHERS)}
    assert {command["name"] for command in json_of(put) if command.get("type", 1) == 1} == named
