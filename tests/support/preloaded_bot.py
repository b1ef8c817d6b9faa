"""All that a bot loads until it answers: what is forked after it has been imported need not load it."""

import alembic.command
import alembic.config

import bot.command_line
import bot.running
import bot.store.connections.postgresql
import tests.support.pointed_bot
from bot.client import _load_sentences
from index import detect_language

__all__ = ["alembic", "bot", "tests"]

_load_sentences()
detect_language("a")
