"""What `pullquote doctor` looks at, and what it finds."""

from __future__ import annotations

import platform
import shutil
from collections.abc import AsyncIterator, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import aiohttp
import discord
import psutil

from bot.database_url import file_in
from bot.errors import UnusableDatabase
from bot.operating.invite import PERMISSIONS
from bot.operator_errors import NewerDatabase, NoPagesSecret
from bot.settings import Settings
from bot.store.state import state_of

FREE_DISK, FREE_MEMORY = 500, 300
"""Megabytes; below, the bot may fail."""
MOST_LISTED = 200
"""Servers on one page of Discord's list."""


class Finding(NamedTuple):
    """``phrase`` names its sentence, ``doctor-…``, with these ``details``; nothing is to do where it ``is_well``."""

    phrase: str
    is_well: bool
    details: Mapping[str, Any] = MappingProxyType({})


async def findings(settings: Settings, unknown: Mapping[str, str]) -> AsyncIterator[Finding]:
    """``unknown`` is what is set and no setting: its names, each with that of the nearest setting."""
    yield versions()
    for finding in _of_settings(settings, unknown):
        yield finding
    async for finding in _of_discord(settings):
        yield finding
    yield await of_database(settings.database)
    yield of_disk(settings.database)
    yield of_memory()


def versions() -> Finding:
    known = {name: version(package) for name, package in (("pullquote", "pullquote"), ("library", "discord.py"))}
    return Finding("versions", True, {"python": platform.python_version(), **known})


def _of_settings(settings: Settings, unknown: Mapping[str, str]) -> Iterator[Finding]:
    """What is wrong with them; of settings that are right there is nothing to say."""
    for name, near in unknown.items():
        yield Finding("setting-mistyped" if near else "setting-unknown", False, {"name": name, "near": near})
    try:
        settings.pages  # noqa: B018 - pages without a secret cannot be served
    except NoPagesSecret:
        yield Finding("pages-secret", False)


async def of_database(url: str) -> Finding:
    try:
        state = await state_of(url)
    except UnusableDatabase as error:
        return Finding("database-unusable", False, {"place": error.place, "reason": error.reason.rstrip(".")})
    except NewerDatabase as error:
        return Finding("database-newer", False, {"place": error.place})
    if state.damage:
        return Finding("database-damaged", False, {"place": state.place, "reason": state.damage.rstrip(".")})
    phrase = "database" if state.version == state.newest else "database-older" if state.version else "database-blank"
    return Finding(phrase, True, {"place": state.place, "version": state.version, "newest": state.newest})


def of_disk(url: str) -> Finding:
    folder = Path(file_in(url) or ".").absolute()
    while not folder.is_dir():
        folder = folder.parent
    free = shutil.disk_usage(folder).free // 1_000_000
    return Finding("disk" if free >= FREE_DISK else "disk-full", free >= FREE_DISK, {"free": free})


def of_memory() -> Finding:
    free = psutil.virtual_memory().available // 1_000_000
    return Finding("memory" if free >= FREE_MEMORY else "memory-full", free >= FREE_MEMORY, {"free": free})


async def _of_discord(settings: Settings) -> AsyncIterator[Finding]:
    if settings.discord_token is None:
        yield Finding("token-missing", False)
        return
    try:
        async with discord.Client(intents=discord.Intents.none()) as client:
            await client.login(settings.discord_token.get_secret_value())
            yield Finding("token", True, {"name": str(client.user)})
            for finding in [_of_endpoint(client), await _of_sign_ins(client, settings), await _of_rights(client)]:
                yield finding
    except discord.LoginFailure:
        yield Finding("token-refused", False)
    except (OSError, discord.DiscordException, aiohttp.ClientError) as error:
        yield Finding("discord-unreachable", False, {"reason": str(error) or type(error).__name__})


def _of_endpoint(client: discord.Client) -> Finding:
    """No intent is privileged; but what the gateway does not tell, no intent brings back."""
    has_endpoint = client.application is not None and bool(client.application.interactions_endpoint_url)
    return Finding("endpoint" if has_endpoint else "intents", not has_endpoint)


async def _of_sign_ins(client: discord.Client, settings: Settings) -> Finding:
    recommended, _, limit = await client.http.get_bot_gateway()
    ids, total = settings.shards.ids, settings.shards.total or recommended
    needed = len(ids) if ids else total
    if total < recommended:
        return Finding("shards-few", False, {"total": total, "recommended": recommended})
    is_enough = limit["remaining"] >= needed
    return Finding("sign-ins" if is_enough else "sign-ins-few", is_enough, {**limit, "needed": needed})


async def _of_rights(client: discord.Client) -> Finding:
    """In the first two hundred servers; a channel may still take away what the server gives."""
    servers = await client.http.get_guilds(MOST_LISTED, with_counts=False)
    lacking = set()
    in_vain = 0
    for server in servers:
        missing = PERMISSIONS.value & ~_rights(int(server["permissions"]))
        lacking |= {name for name, is_missing in discord.Permissions(missing) if is_missing}
        in_vain += bool(missing)
    details = {"servers": len(servers), "lacking": in_vain, "rights": ", ".join(sorted(lacking))}
    return Finding("rights" if not in_vain else "rights-missing", not in_vain, details)


def _rights(value: int) -> int:
    return -1 if discord.Permissions(value).administrator else value
