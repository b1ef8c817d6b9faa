"""The links that invite the bot, with the least that it needs."""

from __future__ import annotations

from urllib.parse import urlencode

import aiohttp
import discord

from bot.operator_errors import NoApplicationTold, WrongToken
from bot.settings import Settings

PERMISSIONS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    read_message_history=True,
    pin_messages=True,
)
"""What the bot needs in a server, now."""
UNKNOWN = "YOUR_APPLICATION_ID"

_PAGE = "https://discord.com/oauth2/authorize"


async def application_of(settings: Settings) -> str:
    """The id of the application that has the token. Raises: WrongToken, NoApplicationTold."""
    if settings.discord_token is None:
        return UNKNOWN
    try:
        async with discord.Client(intents=discord.Intents.none()) as client:
            await client.login(settings.discord_token.get_secret_value())
            return str(client.application_id)
    except discord.LoginFailure as error:
        raise WrongToken from error
    except (OSError, discord.DiscordException, aiohttp.ClientError) as error:
        raise NoApplicationTold(str(error) or type(error).__name__) from error


def invite_link(application: str = UNKNOWN) -> str:
    """Into a server."""
    said = {"client_id": application, "permissions": PERMISSIONS.value, "scope": "bot applications.commands"}
    return f"{_PAGE}?{urlencode(said)}"


def install_link(application: str) -> str:
    """For one person, who then has the commands wherever that person is."""
    said = {"client_id": application, "integration_type": 1, "scope": "applications.commands"}
    return f"{_PAGE}?{urlencode(said)}"
