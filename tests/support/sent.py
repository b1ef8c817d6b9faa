"""What the bot has sent to Discord."""

from typing import Any

from simcord import Env
from simcord.types import HttpLogEntry

from bot.client import Pullquote


def json_of(request: HttpLogEntry) -> Any:
    """What a request says, of whatever shape its kind has."""
    return request.json


async def registered(env: Env) -> list[dict[str, Any]]:
    """The commands, as the bot registers them where Discord does not have them yet."""
    assert isinstance(env.bot, Pullquote)
    await env.bot.tree.sync()
    commands: list[dict[str, Any]] = json_of(env.http_requests[-1])
    return commands
