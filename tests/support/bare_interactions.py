"""What a person does with the bot, and which response of the bot arrived when."""

from __future__ import annotations

import asyncio
import re
import secrets
import time
from typing import NamedTuple

from tests.support import bare_payloads as payloads
from tests.support.bare_payloads import JSON, Place

KINDS = {4: "message", 5: "deferred", 6: "deferred update", 7: "update", 8: "choices", 9: "form"}
"""What a first response can be, by the number of its type."""
WAITING = ("deferred", "deferred update")
READING = re.compile(r"Reading \d+ of \d+ …")
MEANWHILE = "…"
"""What a message says that is deleted at once, because the answer to one that waits in public is private."""


class Response(NamedTuple):
    """``kind`` is one of ``KINDS``, or "edit", "followup", "deleted"; ``at`` counts seconds since the interaction."""

    at: float
    kind: str
    data: JSON


class Sent:
    """An interaction that the bot was sent, and how it responded."""

    def __init__(self, kind: int, place: Place, message: int | None) -> None:
        self.id, self.token = payloads.snowflake(), secrets.token_hex(16)
        self.kind, self.place = kind, place
        self.responses: list[Response] = []
        self._answers: list[Response] = []
        self.message: JSON | None = None
        """The bot's message, as it is now."""
        self._message_id = message
        self._start = time.perf_counter()
        self._answered = asyncio.Event()

    @property
    def age(self) -> float:
        return time.perf_counter() - self._start

    @property
    def is_deferred(self) -> bool:
        return bool(self.responses) and self.responses[0].kind in WAITING

    async def answer(self, seconds: float = 60) -> Response:
        """The first response that is more than asking to wait. Raises: TimeoutError."""
        await asyncio.wait_for(self._answered.wait(), seconds)
        return self._answers[0]

    def note(self, kind: str, data: JSON) -> JSON:
        """Record a response; the message that it makes or changes."""
        # The first message that follows on asking to wait takes the place of that.
        is_first = bool(self.responses) and not self._answers
        if kind != "followup" or is_first:
            self.message = payloads.message(data, self.place.channel, self._message_id)
            self._message_id = int(self.message["id"])
        response = Response(self.age, kind, data)
        if not self._is_passing(response):
            self._answers.append(response)
            self._answered.set()
        self.responses.append(response)
        is_another = kind == "followup" and not is_first
        return payloads.message(data, self.place.channel) if is_another or not self.message else self.message

    def _is_passing(self, response: Response) -> bool:
        """Whether more is to come: the answer itself."""
        ends_meanwhile = response.kind == "deleted" and _says_meanwhile(self.responses[-1])
        return response.kind in WAITING or _says_meanwhile(response) or ends_meanwhile or _says_how_far(response)


def _says_meanwhile(response: Response) -> bool:
    return response.kind == "edit" and response.data.get("content") == MEANWHILE


def _says_how_far(response: Response) -> bool:
    """Whether files are still being read, which is said where that takes a moment."""
    texts = [
        part.get("content", "") for item in response.data.get("components", ()) for part in item.get("components", ())
    ]
    return any(map(READING.fullmatch, texts))
