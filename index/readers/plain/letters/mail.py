"""Messages: their header says title, author and date, « > » begins what is quoted; the signature is no text."""

from __future__ import annotations

from collections.abc import Sequence
from email.utils import parsedate_to_datetime

import regex

from index.readers.plain.front_matter.subject_line import LABELS
from index.readers.plain.furniture.gutenberg import Framed
from index.readers.plain.headings.question_headings import drop_only_question
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.dated_lines import date_of
from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.signs import Heading, HeadingList

_FIELD = regex.compile(r"(?P<field>\p{Lu}[\p{L}-]{0,30}(?:\s\p{L}{1,8})?)\s?:\s+(?P<value>\S.*)")
_SENDERS = frozenset({"from", "de", "von", "da", "van", "od", "от", "от кого"})
_DATES = frozenset({"date", "sent", "envoyé", "gesendet", "datum", "enviado", "fecha", "data", "дата"})
ANSWERED = regex.compile(r"(?:(?:re|aw|sv|tr|fwd?|rv|отв)\s?:\s*|\[[^\]]{1,30}\]\s*)+", regex.IGNORECASE)
_ADDRESS = regex.compile(r"(?<!\s)\s*+<[^<>]*>|[\"“”]")
"""« <jo@thole.example> » after a name."""
_QUOTED = regex.compile(r"(?:>\s?){1,20}")
_QUOTATION = regex.compile(r">|-{5}|[^\n]{0,200}(?:\n[^\n]{0,200}){0,2}[:：]$", regex.MULTILINE)
"""What begins with the words that a message answers: « > », a line that tells whose they are, a header."""
_SAYS_WHOSE = regex.compile(r"\d|@|^-{5}|^>")
FEWEST_FIELDS = 3
MOST_FIELDS = 40


def without_header(lines: Sequence[Line]) -> Framed:
    """The lines without a message's header and signature; all lines where the text is no message."""
    end = next((n for n, line in enumerate(lines[:MOST_FIELDS]) if n and line.gap), 0)
    fields = [match for line in lines[:end] if (match := _FIELD.fullmatch(line.text))]
    values = {match["field"].lower(): match["value"] for match in fields}
    title = next((values[field] for field in values if field in LABELS), None)
    author = next((values[field] for field in values if field in _SENDERS), None)
    if len(fields) < FEWEST_FIELDS or 2 * len(fields) <= end or title is None or author is None:
        return Framed(lines, ())
    body = next((n for n in range(end, len(lines)) if lines[n].text == "--"), len(lines))
    left_out = [*lines[:end], *lines[body:]]
    name = _ADDRESS.sub("", author).strip()
    sent = next((values[field] for field in values if field in _DATES), "")
    return Framed(
        _quoted_once(lines[end:body]), left_out, ANSWERED.sub("", title, count=1) or title, name or None, day_of(sent)
    )


def is_field(line: str) -> bool:
    """« From: Ada Finch », as headers have."""
    return _FIELD.fullmatch(line) is not None


def without_answers(blocks: Sequence[Block], outline: HeadingList) -> HeadingList:
    """The headings of a message. Short lines at its beginning, at its end and above what it answers are none:
    « Hello Jo », « Yes, at six »; nor are those that it quotes."""
    last = len(blocks) - 1
    left = [
        heading if heading and n < last and not _is_said_between(blocks, n, heading) else None
        for n, heading in enumerate(outline)
    ]
    drop_only_question(blocks, left)
    return left


def end_of_answer(blocks: Sequence[Block]) -> int:
    """The number of the first of the last blocks, which a message quotes, with the line that tells whose they are."""
    end = len(blocks)
    while end and blocks[end - 1].text.startswith(">"):
        end -= 1
    return end - 1 if 0 < end < len(blocks) and _quotes(blocks[end - 1].text) else end


def _is_said_between(blocks: Sequence[Block], n: int, heading: Heading) -> bool:
    return blocks[n].text.startswith(">") or (heading.kind == "plain" and _is_answer(blocks, n))


def _is_answer(blocks: Sequence[Block], n: int) -> bool:
    return n == 0 or _quotes(blocks[n + 1].text)


def _quotes(text: str) -> bool:
    first = text.partition("\n")[0]
    if (field := _FIELD.fullmatch(first)) and field["field"].lower() in _SENDERS:
        return True
    quotation = _QUOTATION.match(text)
    return bool(quotation and _SAYS_WHOSE.search(quotation[0]))


def day_of(sent: str) -> str | None:
    try:
        return parsedate_to_datetime(sent).date().isoformat()
    except ValueError:
        return date_of(sent)


def _quoted_once(lines: Sequence[Line]) -> list[Line]:
    """The lines with « > » at the beginning of each quoted paragraph alone, which stands apart from what is not."""
    left: list[Line] = []
    depth, gap = 0, 0
    for line in lines:
        signs = _QUOTED.match(line.text)
        deep, text = (signs[0].count(">"), line.text[signs.end() :]) if signs else (0, line.text)
        gap = max(gap, line.gap, int(deep != depth))
        depth = deep
        if not text:
            gap = max(gap, 1)
            continue
        left.append(line._replace(text=line.text if gap else text, gap=gap))
        gap = 0
    return left
