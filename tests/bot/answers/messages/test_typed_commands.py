from simcord import Env

from bot.answers.messages.typed_commands import OTHERS
from bot.locales import phrasebook
from tests.support.sent import registered


async def test_every_command_is_known_when_it_is_typed(simcord_env: Env) -> None:
    say = phrasebook("en")
    named = {say(f"{phrase}-name") for phrase in ("ask", *OTHERS)}
    assert {command["name"] for command in await registered(simcord_env) if command.get("type", 1) == 1} == named
