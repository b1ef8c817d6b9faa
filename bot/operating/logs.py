"""The log: a line an event, plain or JSON, without secrets. What people write is in none of its events."""

from __future__ import annotations

import json
import logging
from collections.abc import Collection
from datetime import UTC, datetime
from typing import Literal

import discord

from bot.redaction import redacted
from bot.toolkit.error_messages import is_gone, is_out_of_order
from bot.toolkit.responses import REQUEST_ERRORS, reason_of

LogFormat = Literal["plain", "json"]

PLAIN = "{asctime} {levelname} {name}: {message}"


class _Formatter(logging.Formatter):
    def __init__(self, secrets: Collection[str]) -> None:
        super().__init__(PLAIN, style="{")
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record), self._secrets)


class _JSONFormatter(_Formatter):
    """The names are those of most collectors of logs; ``exception`` is a traceback."""

    def format(self, record: logging.LogRecord) -> str:
        event = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": redacted(record.getMessage(), self._secrets),
        }
        if record.exc_info:
            event["exception"] = redacted(self.formatException(record.exc_info), self._secrets)
        return json.dumps(event, ensure_ascii=False)


def without_needless_traceback(record: logging.LogRecord) -> bool:
    """A line for what is no fault of ours: Discord gave up waiting, fails itself, or something is gone.

    Most of these are options that are completed, whose errors discord.py logs and nobody else can catch.
    """
    error = record.exc_info[1] if record.exc_info else None
    if isinstance(error, REQUEST_ERRORS) and (is_gone(error) or is_out_of_order(error)):
        record.msg, record.args = f"{record.getMessage()}: {reason_of(error)}", ()
        record.exc_info = record.exc_text = None
        record.levelno, record.levelname = logging.WARNING, "WARNING"
    return True


def start_log(level: str, form: LogFormat, secrets: Collection[str]) -> None:
    handler = logging.StreamHandler()
    handler.addFilter(without_needless_traceback)
    handler.setFormatter(_JSONFormatter(secrets) if form == "json" else _Formatter(secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.getLogger("alembic").setLevel(logging.WARNING)  # the store says itself what it migrated
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # a bot that never speaks lacks nothing
