"""What a request says: the language of its reader, a part, a question."""

from __future__ import annotations

import re

from aiohttp import web

from bot.locales import DEFAULT, Phrasebook, known_language, phrasebook
from bot.pages.problems import UnfitQuestion
from bot.toolkit.texts.text_limits import LONGEST_QUESTION, SHORTEST_QUESTION

_CODE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})?")
_FIRST_LANGUAGES = 200
"""Characters of the header that are read: it may be as long as a stranger likes."""


def reader_phrasebook(request: web.Request) -> Phrasebook:
    """Of the first language that the browser takes and there are sentences in."""
    codes = _CODE.findall(request.headers.get("Accept-Language", "")[:_FIRST_LANGUAGES])
    return phrasebook(next((known for code in codes if (known := known_language(code))), DEFAULT))


def part_in(request: web.Request) -> int | None:
    """The part that is wanted, from 1; None where none is named."""
    part = request.query.get("part", "")
    return int(part) if part.isascii() and part.isdigit() and len(part) < 6 else None


async def question_in(request: web.Request) -> str:
    """Raises: UnfitQuestion."""
    question = " ".join(str((await request.post()).get("question", "")).split())
    if not SHORTEST_QUESTION <= len(question) <= LONGEST_QUESTION:
        raise UnfitQuestion
    return question
