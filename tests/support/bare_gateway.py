"""The gateway of a bare Discord: a WebSocket over which it says what happens.

https://discord.com/developers/docs/events/gateway
"""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from collections import deque
from collections.abc import Sequence

from aiohttp import WSMsgType, web

from tests.support.bare_payloads import BOT, JSON, guild, user

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, INVALID_SESSION, HELLO, ACKNOWLEDGED = 0, 1, 2, 6, 9, 10, 11
HEARTBEAT_INTERVAL = 41_250
"""Milliseconds."""
REPLAYED = 10_000
"""Events that a session keeps for whoever resumes it."""


class Session:
    """What one shard of a bot was told; it outlives the socket."""

    def __init__(self, shard: tuple[int, int]) -> None:
        self.id = secrets.token_hex(8)
        self.socket: web.WebSocketResponse | None = None
        self._shard, self._shards = shard
        self._sent = 0
        self._events: deque[tuple[int, str]] = deque(maxlen=REPLAYED)

    def hears_of(self, guild: int) -> bool:
        return (guild >> 22) % self._shards == self._shard

    async def dispatch(self, name: str, data: object) -> None:
        self._sent += 1
        event = json.dumps({"op": DISPATCH, "t": name, "s": self._sent, "d": data})
        self._events.append((self._sent, event))
        await self._send(event)

    async def replay(self, after: int) -> None:
        for number, event in list(self._events):
            if number > after:
                await self._send(event)

    async def _send(self, event: str) -> None:
        if self.socket is not None and not self.socket.closed:
            try:
                await self.socket.send_str(event)
            except ConnectionError:
                self.socket = None  # the bot resumes, and hears of it then


class Gateway:
    """``identified`` is set once a bot was told of all its servers; ``logins`` and ``resumes`` count.

    While it is ``closed``, it takes nobody in.
    """

    def __init__(self, guilds: Sequence[int], token: str) -> None:
        self.url = ""
        self.identified = asyncio.Event()
        self.logins = self.resumes = 0
        self.logged_in_at: list[float] = []
        """When each login came, by the clock of this process."""
        self.closed = False
        self._guilds = guilds
        self._token = token
        self._sessions: dict[str, Session] = {}

    async def dispatch(self, name: str, data: JSON) -> None:
        """Tell the shard that hears of the server."""
        for session in self._sessions.values():
            if session.hears_of(int(data.get("guild_id") or 0)):
                await session.dispatch(name, data)

    async def tell_all(self, name: str, data: object) -> None:
        """Tell every shard, whatever it makes of it."""
        for session in self._sessions.values():
            await session.dispatch(name, data)

    async def babble(self, said: str | bytes) -> None:
        """Say to every shard what is no event."""
        for session in self._sessions.values():
            if session.socket is not None and isinstance(said, str):
                await session.socket.send_str(said)
            elif session.socket is not None and isinstance(said, bytes):
                await session.socket.send_bytes(said)

    async def cut(self) -> None:
        """Close every socket; the bot may resume."""
        for session in list(self._sessions.values()):
            if session.socket is not None:
                await session.socket.close(code=4000)

    async def cut_and_forget(self) -> None:
        """Close every socket, and let nobody resume."""
        cut, self._sessions = self._sessions, {}
        for session in cut.values():
            if session.socket is not None:
                await session.socket.close(code=4000)

    async def serve(self, request: web.Request) -> web.StreamResponse:
        if self.closed:
            return web.Response(status=503)
        socket = web.WebSocketResponse(max_msg_size=0)
        await socket.prepare(request)
        await _say(socket, HELLO, {"heartbeat_interval": HEARTBEAT_INTERVAL})
        async for received in socket:
            if received.type is WSMsgType.TEXT:
                await self._hear(socket, received.json())
        return socket

    async def _hear(self, socket: web.WebSocketResponse, said: JSON) -> None:
        if said["op"] == HEARTBEAT:
            await _say(socket, ACKNOWLEDGED)
        elif said["op"] in (IDENTIFY, RESUME) and said["d"]["token"] != self._token:
            await socket.close(code=4004)
        elif said["op"] == IDENTIFY:
            await self._identify(socket, said["d"])
        elif said["op"] == RESUME:
            await self._resume(socket, said["d"])

    async def _identify(self, socket: web.WebSocketResponse, said: JSON) -> None:
        self.logins += 1
        self.logged_in_at.append(time.monotonic())
        shard = said.get("shard", (0, 1))
        session = Session((shard[0], shard[1]))
        session.socket = socket
        self._sessions[session.id] = session
        guilds = [id for id in self._guilds if session.hears_of(id)]
        ready = {
            "v": 10,
            "user": user(BOT, bot=True),
            "session_id": session.id,
            "resume_gateway_url": self.url,
            "shard": list(shard),
            "application": {"id": str(BOT), "flags": 0},
            "guilds": [{"id": str(id), "unavailable": True} for id in guilds],
        }
        await session.dispatch("READY", ready)
        for id in guilds:
            await session.dispatch("GUILD_CREATE", guild(id))
        self.identified.set()

    async def _resume(self, socket: web.WebSocketResponse, said: JSON) -> None:
        session = self._sessions.get(said["session_id"])
        if session is None:
            await _say(socket, INVALID_SESSION, False)
            return
        self.resumes += 1
        session.socket = socket
        await session.replay(said["seq"])
        await session.dispatch("RESUMED", {})


async def _say(socket: web.WebSocketResponse, operation: int, data: JSON | bool | None = None) -> None:
    await socket.send_json({"op": operation, "d": data, "s": None, "t": None})
