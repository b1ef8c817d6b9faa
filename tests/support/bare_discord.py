"""A bare Discord on 127.0.0.1: enough of its API and its gateway for a bot that is a process of its own.

It has servers of one channel, and no members but those who act. It sends what people do over the gateway, and records
which response arrived when. A program is pointed at it by `tests.support.bot_process`.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter, deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Any

from aiohttp import web

from tests.support import bare_payloads as payloads
from tests.support.bare_gateway import Gateway
from tests.support.bare_interactions import KINDS, Sent
from tests.support.bare_payloads import AUTOCOMPLETE, COMMAND, COMPONENT, JSON, File, Place

TOKEN = "token"
DEADLINE, PATIENT = 3.0, 60.0
"""Seconds after which no first response is taken any more: Discord's, and those of tests on a busy machine."""
LARGEST = 1 << 28
"""Bytes of a request."""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class BareDiscord:
    """``open`` it; ``silent`` makes it answer nothing more, ``refuse`` makes it refuse what comes next."""

    def __init__(self, guilds: int = 1, token: str = TOKEN, deadline: float = PATIENT) -> None:
        self.guilds = [payloads.guild_of(number) for number in range(guilds)]
        self.token = token
        self.address = ""
        self.gateway = Gateway(self.guilds, token)
        self.commands: list[JSON] = []
        self.messages: dict[int, JSON] = {}
        """What the bot has posted in channels by itself."""
        self.requests: Counter[str] = Counter()
        self.knocked, self.refused = asyncio.Event(), asyncio.Event()
        self.silent = False
        self.deadline = deadline
        self.budget = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
        """How often a bot may sign in; a sign-in takes nothing away from it."""
        self.permissions = payloads.PERMISSIONS
        """What the bot may do in every server."""
        self._sent: dict[str, Sent] = {}
        self._files: dict[str, bytes] = {}
        self._refusals: deque[tuple[int, float]] = deque()

    @classmethod
    @asynccontextmanager
    async def open(cls, guilds: int = 1, token: str = TOKEN, deadline: float = PATIENT) -> AsyncIterator[BareDiscord]:
        discord = cls(guilds, token, deadline)
        runner = web.AppRunner(discord._application(), access_log=None, shutdown_timeout=1)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            port = runner.addresses[0][1]
            discord.address, discord.gateway.url = f"http://127.0.0.1:{port}", f"ws://127.0.0.1:{port}/gateway-socket"
            yield discord
        finally:
            await runner.cleanup()

    def refuse(self, status: int, *, times: int = 1, retry_after: float = 0.05) -> None:
        """Answer the next requests with this status."""
        self._refusals.extend([(status, retry_after)] * times)

    async def slash(self, place: Place, name: str, /, **options: str | bool | File) -> Sent:
        given = {key: self._uploaded(value) for key, value in options.items()}
        return await self._send(COMMAND, place, payloads.command(name, given))

    async def complete(self, place: Place, name: str, option: str, typed: str, /, **options: str | bool) -> Sent:
        """Somebody has ``typed`` this much of an option, after the other ``options``."""
        return await self._send(AUTOCOMPLETE, place, payloads.command(name, {**options, option: typed}, option))

    async def press(self, place: Place, message: JSON, custom_id: str) -> Sent:
        data = {"custom_id": custom_id, "component_type": 2}
        return await self._send(COMPONENT, place, data, message=message)

    def forget(self) -> None:
        """Let go of all interactions, so that a long run needs no more memory than a short one."""
        self._sent.clear()

    async def _send(self, kind: int, place: Place, data: JSON, **more: Any) -> Sent:
        pressed = more.get("message")
        sent = Sent(kind, place, int(pressed["id"]) if pressed else None)
        self._sent[sent.token] = sent
        event = payloads.interaction(sent.id, sent.token, kind, place, data, **more)
        await self.gateway.dispatch("INTERACTION_CREATE", event)
        return sent

    def _uploaded(self, given: str | bool | File) -> str | bool | JSON:
        if not isinstance(given, File):
            return given
        described = payloads.attachment(given, self.address)
        self._files[described["id"]] = given.data
        return described

    def _application(self) -> web.Application:
        application = web.Application(middlewares=[self._door], client_max_size=LARGEST)
        application.add_routes(
            [
                web.get("/gateway-socket", self.gateway.serve),
                web.get("/gateway/bot", self._gateway),
                web.get("/users/@me", self._me),
                web.get("/users/@me/guilds", self._mine),
                web.get("/oauth2/applications/@me", self._about),
                web.put("/applications/{application}/commands", self._sync),
                web.post("/interactions/{id}/{token}/callback", self._respond),
                web.post("/webhooks/{application}/{token}", self._follow_up),
                web.get("/webhooks/{application}/{token}/messages/@original", self._original),
                web.patch("/webhooks/{application}/{token}/messages/{message}", self._edit),
                web.delete("/webhooks/{application}/{token}/messages/{message}", self._delete),
                web.post("/channels/{channel}/messages", self._post),
                web.post("/users/@me/channels", self._direct),
                web.get("/attachments/{id}", self._attachment),
            ]
        )
        return application

    @web.middleware
    async def _door(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        self.knocked.set()
        known = request.match_info.route.resource
        self.requests[f"{request.method} {known.canonical if known else request.path}"] += 1
        if self.silent:
            await asyncio.Event().wait()
        if request.headers.get("Authorization", f"Bot {self.token}") != f"Bot {self.token}":
            return _refused(401, 0)
        if self._refusals and known and known.canonical != "/gateway-socket":
            status, retry_after = self._refusals.popleft()
            self.refused.set()
            return _refused(status, 0, retry_after=retry_after)
        if request.match_info.http_exception is not None:
            return _refused(request.match_info.http_exception.status, 0)
        return await handler(request)

    async def _me(self, _: web.Request) -> web.Response:
        return _json(payloads.user(payloads.BOT, bot=True))

    async def _mine(self, _: web.Request) -> web.Response:
        return _json([{"id": str(id), "name": f"server {id}", "permissions": self.permissions} for id in self.guilds])

    async def _about(self, _: web.Request) -> web.Response:
        return _json(payloads.application())

    async def _gateway(self, _: web.Request) -> web.Response:
        return _json({"url": self.gateway.url, "shards": 1, "session_start_limit": self.budget})

    async def _sync(self, request: web.Request) -> web.Response:
        defaults = {"application_id": str(payloads.BOT), "version": "1", "type": 1, "description": ""}
        self.commands = [
            {"default_member_permissions": None, **defaults, "id": str(payloads.snowflake()), **command}
            for command in json.loads(await request.read())
        ]
        return _json(self.commands)

    async def _respond(self, request: web.Request) -> web.Response:
        sent = self._sent.get(request.match_info["token"])
        if sent is None or (not sent.responses and sent.age > self.deadline):
            return _refused(404, 10062)
        if sent.responses:
            return _refused(400, 40060)
        body = await _body(request)
        kind = KINDS[body["type"]]
        message = sent.note(kind, body.get("data") or {})
        resource = {"type": body["type"]} | ({"message": message} if kind in ("message", "update") else {})
        facts = {"id": str(sent.id), "type": sent.kind, "response_message_loading": sent.is_deferred}
        return _json({"interaction": {**facts, "response_message_id": message["id"]}, "resource": resource})

    async def _follow_up(self, request: web.Request) -> web.Response:
        return await self._changed(request, "followup")

    async def _edit(self, request: web.Request) -> web.Response:
        return await self._changed(request, "edit")

    async def _delete(self, request: web.Request) -> web.Response:
        await self._changed(request, "deleted")
        return web.Response(status=204)

    async def _original(self, request: web.Request) -> web.Response:
        sent = self._sent.get(request.match_info["token"])
        return _json(sent.message) if sent and sent.message else _refused(404, 10008)

    async def _changed(self, request: web.Request, kind: str) -> web.Response:
        sent = self._sent.get(request.match_info["token"])
        if sent is None or not sent.responses:
            return _refused(404, 10015)
        return _json(sent.note(kind, await _body(request)))

    async def _post(self, request: web.Request) -> web.Response:
        message = payloads.message(await _body(request), int(request.match_info["channel"]))
        self.messages[int(message["id"])] = message
        return _json(message)

    async def _direct(self, request: web.Request) -> web.Response:
        recipient = int((await _body(request))["recipient_id"])
        return _json({"id": str(payloads.snowflake()), "type": 1, "recipients": [payloads.user(recipient)]})

    async def _attachment(self, request: web.Request) -> web.Response:
        return web.Response(body=self._files[request.match_info["id"]], content_type="application/octet-stream")


async def _body(request: web.Request) -> JSON:
    """What was said; files that came with it are not kept."""
    if request.content_type == "multipart/form-data":
        body: JSON = json.loads(str((await request.post())["payload_json"]))
    else:
        body = json.loads(await request.read() or b"{}")
    return body


def _json(said: Any, status: int = 200, **headers: str) -> web.Response:
    # Not `web.json_response`: discord.py reads JSON only where the type is said without a charset.
    body = json.dumps(said).encode()
    return web.Response(body=body, status=status, headers={"Content-Type": "application/json", **headers})


def _refused(status: int, code: int, *, retry_after: float = 0) -> web.Response:
    said = {
        "message": f"{status}: {HTTPStatus(status).phrase}",
        "code": code,
        "retry_after": retry_after,
        "global": False,
    }
    # discord.py waits for a 429 only if it came by way of Discord's proxies.
    return _json(said, status, **({"Via": "1.1 bare"} if status == 429 else {}))
