"""What discord.py's shards do not survive: messages that are malformed or come twice, and a lost session.

discord.py ends the whole process when Discord says something that it cannot read, and signs in anew, without what was
said meanwhile, when the first try to resume is refused.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from typing import Any

import aiohttp
import discord
from cachetools import LRUCache
from discord import shard as library
from discord.gateway import ReconnectWebSocket

from bot.gateway.sign_ins import SignIns

log = logging.getLogger(__name__)

ONCE = ("INTERACTION_CREATE", "MESSAGE_CREATE")
"""Events that make the bot do something: each is taken once."""
REMEMBERED = 4096
"""Ids of the last of them."""
UNREADABLE = 3
"""Malformed messages within ``RECENT``, after which a session is given up: resumed, it would say the same again."""
RECENT = 300.0
"""Seconds."""

Parser = Callable[[Any], None]


class RecoveringShard(library.Shard):
    """Resumes after whatever happened; where it must sign in anew, it waits its time first, and no other shard does."""

    def __init__(self, ws: Any, client: Any, queue_put: Callable[[library.EventItem], None]) -> None:
        super().__init__(ws, client, queue_put)
        self._put_at_once = queue_put
        self._queue_put = self._put
        self._unreadable: list[float] = []
        # Whatever a message made fail. What is no Exception, such as being cancelled, is not ours.
        self._handled_exceptions = (Exception,)

    def _put(self, item: library.EventItem) -> None:
        signs_in = item.type == library.EventType.identify
        pause = _sign_ins_of(self._client).pause(self.id) if signs_in else 0.0
        if pause:
            log.warning("shard %d signs in again in %d s", self.id, pause)
        asyncio.get_running_loop().call_later(pause, self._put_at_once, item)

    async def _handle_disconnect(self, e: Exception) -> None:
        if isinstance(e, ReconnectWebSocket):
            await asyncio.sleep(self._backoff.delay())
            kind = library.EventType.resume if e.resume else library.EventType.identify
            self._put(library.EventItem(kind, self, e))
            return
        is_usual = isinstance(e, (OSError, discord.DiscordException, TimeoutError, aiohttp.ClientError))
        if not is_usual:
            self._unreadable = [at for at in self._unreadable if at > time.monotonic() - RECENT] + [time.monotonic()]
            log.error("shard %d was told what cannot be read: %s", self.id, type(e).__name__)
            await self.ws.close(code=4000)  # with another code the session could not be resumed
        await super()._handle_disconnect(e)

    async def reconnect(self) -> None:
        if self.ws.session_id and len(self._unreadable) < UNREADABLE:
            await self.reidentify(ReconnectWebSocket(self.id, resume=True))
        else:
            self._unreadable = []
            self.ws.session_id = self.ws.sequence = None
            self._put(library.EventItem(library.EventType.identify, self, ReconnectWebSocket(self.id, resume=False)))


def _sign_ins_of(client: Any) -> SignIns:
    sign_ins: SignIns = client.sign_ins
    return sign_ins


def recover_shards() -> None:
    """Let discord.py launch these shards; it has no other way to choose them."""
    shards: Any = library
    shards.Shard = RecoveringShard


def guard_events(client: discord.AutoShardedClient) -> None:
    """Let no event of Discord's end anything, or be taken twice; let servers that are on no list any more be left."""
    parsers: dict[str, Parser] = client._connection.parsers
    seen: LRUCache[str, None] = LRUCache(REMEMBERED)
    for name, parser in list(parsers.items()):
        parsers[name] = _guarded(name, parser, seen)
    listed, leave = parsers["READY"], parsers["GUILD_DELETE"]

    def ready(data: Any) -> None:
        listed(data)
        for server in _missing(client, data):
            leave({"id": str(server)})

    parsers["READY"] = ready


def _guarded(name: str, parser: Parser, seen: LRUCache[str, None]) -> Parser:
    def parse(data: Any) -> None:
        try:
            if name in ONCE and _is_known(str(data["id"]), seen):
                return
            parser(data)
        except Exception as error:  # noqa: BLE001 - whatever it is, the next event is another one
            # Not the event, nor the error's own words, which may quote it: people's messages are in there.
            log.error("an event %s cannot be read: %s", name, type(error).__name__)

    return parse


def _is_known(id: str, seen: LRUCache[str, None]) -> bool:
    is_known = id in seen
    seen[id] = None
    return is_known


def _missing(client: discord.AutoShardedClient, ready: Any) -> list[int]:
    """The servers that a shard heard of before and are not on the list with which it signed in anew."""
    try:
        shard, listed = ready["shard"][0], {int(guild["id"]) for guild in ready["guilds"]}
    except (KeyError, IndexError, TypeError, ValueError):
        return []
    return [guild.id for guild in client.guilds if guild.shard_id == shard and guild.id not in listed]
