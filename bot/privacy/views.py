"""What is kept of a server: as a file, and in words before it is erased. Pure functions."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from typing import Any

from discord.ui import LayoutView

from bot.locales import Phrasebook
from bot.toolkit.text_view import text_view


def as_file(exported: dict[str, Any], most: int) -> tuple[str, bytes]:
    """A file's name and its content: JSON, packed where it is longer than ``most`` bytes."""
    name = f"pullquote-{exported['server']}.json"
    written = json.dumps(exported, ensure_ascii=False, indent=1).encode()
    return (name, written) if len(written) <= most else (f"{name}.gz", gzip.compress(written))


def erasing_view(counts: Mapping[str, int], say: Phrasebook) -> LayoutView:
    """What will be erased, by the ``counts`` of the store, and whether it shall be."""
    tables = {
        "articles": "articles",
        "pins": "pins",
        "questions": "unanswered",
        "votes": "votes",
        "former": "former_articles",
    }
    what = say("data-erase-what", **{name: counts[table] for name, table in tables.items()})
    return text_view(f"**{say('data-erase-title')}**", what)
