"""What a bare Discord says, in the JSON of Discord's API: of its users, its servers, what people do."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any, NamedTuple

JSON = dict[str, Any]

EPOCH = 1_420_070_400_000
"""Milliseconds: Discord's ids count from the first second of 2015."""
BOT = 700_000_000_000_000_000
"""The id of the bot, and of its application."""
PERMISSIONS = str((1 << 53) - 1)
COMMAND, COMPONENT, AUTOCOMPLETE = 2, 3, 4
"""Types of interactions. https://discord.com/developers/docs/interactions/receiving-and-responding"""

_numbers: Iterator[int] = count()


class File(NamedTuple):
    name: str
    data: bytes


class Place(NamedTuple):
    """Who acts where."""

    guild: int
    member: int

    @property
    def channel(self) -> int:
        return channel_of(self.guild)


def snowflake() -> int:
    """A new id; like Discord's it holds the time."""
    return (int(time.time() * 1000) - EPOCH) << 22 | next(_numbers) % (1 << 22)


def guild_of(number: int) -> int:
    """The id of the n-th server; servers that follow each other belong to different shards."""
    return (number + 1) << 22


def channel_of(guild: int) -> int:
    """The id of the one channel of a server."""
    return guild + 1


def user(id: int, *, bot: bool = False) -> JSON:
    return {
        "id": str(id),
        "username": f"user{id}",
        "discriminator": "0",
        "global_name": None,
        "avatar": None,
        "bot": bot,
    }


def member(id: int) -> JSON:
    facts = {"roles": [], "joined_at": "2026-01-01T00:00:00+00:00", "deaf": False, "mute": False, "flags": 0}
    return {"user": user(id), "nick": None, "avatar": None, "permissions": PERMISSIONS, **facts}


def channel(guild: int) -> JSON:
    facts = {"name": "general", "position": 0, "permission_overwrites": [], "nsfw": False, "parent_id": None}
    return {"id": str(channel_of(guild)), "type": 0, "guild_id": str(guild), **facts}


def guild(id: int) -> JSON:
    role = {"name": "@everyone", "color": 0, "hoist": False, "position": 0, "managed": False, "mentionable": False}
    empty = ("emojis", "stickers", "features", "threads", "voice_states", "presences", "stage_instances")
    return {
        "id": str(id),
        "name": f"server {id}",
        "owner_id": "1",
        "member_count": 2,
        "unavailable": False,
        "roles": [{"id": str(id), "permissions": PERMISSIONS, "flags": 0, **role}],
        "channels": [channel(id)],
        "members": [{**member(BOT), "user": user(BOT, bot=True)}],
        **{name: [] for name in empty},
    }


def application() -> JSON:
    texts = {"name": "bare", "description": "", "icon": None, "verify_key": "", "flags": 0}
    return {
        "id": str(BOT),
        "bot_public": True,
        "bot_require_code_grant": False,
        "owner": user(1),
        "team": None,
        **texts,
    }


def message(sent: JSON, channel: int, id: int | None = None) -> JSON:
    """A message of the bot's, with what it has ``sent``; components that have no number get one, as at Discord."""
    numbers = count(1)
    return {
        "id": str(id or snowflake()),
        "type": 0,
        "channel_id": str(channel),
        "author": user(BOT, bot=True),
        "content": sent.get("content") or "",
        "embeds": sent.get("embeds") or [],
        "components": [_numbered(component, numbers) for component in sent.get("components") or []],
        "attachments": [],
        "flags": sent.get("flags") or 0,
        "timestamp": "2026-01-01T00:00:00+00:00",
        "edited_timestamp": None,
        **{name: [] for name in ("mentions", "mention_roles")},
        **dict.fromkeys(("pinned", "tts", "mention_everyone"), False),
    }


def interaction(id: int, token: str, kind: int, place: Place, data: JSON, **more: Any) -> JSON:
    return {
        "id": str(id),
        "application_id": str(BOT),
        "type": kind,
        "token": token,
        "version": 1,
        "guild_id": str(place.guild),
        "channel_id": str(place.channel),
        "channel": channel(place.guild),
        "member": member(place.member),
        "app_permissions": PERMISSIONS,
        "attachment_size_limit": 100_000_000,
        "authorizing_integration_owners": {"0": str(place.guild)},
        "context": 0,
        "locale": "en-US",
        "guild_locale": "en-US",
        "entitlements": [],
        "data": data,
        **more,
    }


def command(name: str, options: Mapping[str, str | bool | JSON], focused: str = "") -> JSON:
    """The data of a slash command; ``name`` has one word or more (``sources list``); a file is an attachment."""
    first, *rest = name.split()
    files = {option["id"]: option for option in options.values() if isinstance(option, dict)}
    given = [_option(key, value) | ({"focused": True} if key == focused else {}) for key, value in options.items()]
    for word in reversed(rest):
        given = [{"name": word, "type": 1, "options": given}]
    data = {"id": "1", "name": first, "type": 1, "options": given}
    return data | ({"resolved": {"attachments": files}} if files else {})


def attachment(file: File, address: str) -> JSON:
    id = str(snowflake())
    url = f"{address}/attachments/{id}"
    return {"id": id, "filename": file.name, "size": len(file.data), "url": url, "proxy_url": url}


def _option(name: str, value: str | bool | JSON) -> JSON:
    if isinstance(value, dict):
        return {"name": name, "type": 11, "value": value["id"]}
    return {"name": name, "type": 5 if isinstance(value, bool) else 3, "value": value}


def _numbered(component: JSON, numbers: Iterator[int]) -> JSON:
    within = {}
    if "components" in component:
        within["components"] = [_numbered(inner, numbers) for inner in component["components"]]
    return {"id": next(numbers), **component, **within}
