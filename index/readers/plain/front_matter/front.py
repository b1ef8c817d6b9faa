"""What stands above an article's text beside its title: when it was written, and by whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice

import regex

from index.readers.plain.front_matter.bylines import author_of
from index.readers.plain.front_matter.poets import READ, poet_of
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.dated_lines import date_of, label_of_date

FEWEST_DAYS = 2
_BYLINE = 80
"""Characters of a line that says who wrote a text, or when."""
_WORD = r"[\p{Lu}\p{Lo}][\p{L}\p{M}’'-]{1,20}"
_PLACE = regex.compile(rf"{_WORD}(?:[ ]{_WORD}){{0,2}}[,،]\s")
"""« Thole, 12 March 1871 », as a letter begins."""
_BEFORE_DAY = "le|on|am|den|a|el|il|lì|ngày|dnia|dne|dňa"
_PLACE_AND_DAY = regex.compile(r"[,،]\s+(?:den|lì|ngày|dnia|dne|dňa)\s")
"""« Bad Thole, den 12. März 1871 » names a place, and « Ada Finch, le 12 mars 1871 » mostly who wrote it."""
_AT = regex.compile(r"(?:Em|En|Im|In|À|W|We|V|Ve|U)\s", regex.IGNORECASE)
"""« En Madrid, a 1 de mayo de 2022 » begins with a place, in the languages that put a word before it."""
_SEPARATOR = regex.compile(
    rf"\s+[|·•/–—-]\s+|\s{{3,}}|\t|[,،]\s+(?=\d{{4}}-|\d{{1,2}}[\s./]|\d{{4}}\.\s\p{{L}})|,?\s+(?=(?:{_BEFORE_DAY})\s+\d)"
    r"|(?<=\d{4}),?\s+(?=(?:by|par|von|por)\s)"
)


@dataclass(slots=True)
class Front:
    """``title`` is the number of a block, ``facts`` are those of the blocks that say who and when.

    ``subtitle`` are those right below the title that go on with it: « Minutes of the meeting of 12 March 2023 ».
    """

    title: int | None = None
    subtitle: range = range(0)
    published: str | None = None
    author: str | None = None
    facts: list[int] = field(default_factory=list)

    @property
    def title_lines(self) -> tuple[int, ...]:
        return () if self.title is None else (self.title, *self.subtitle)


def byline_of(blocks: Sequence[Block]) -> Front:
    """The first lines that are a date or a name, as long as nothing else but short lines stands above, and a paragraph
    that leads in."""
    front = Front()
    poet = poet_of([block.text for block in blocks[:2]], [block.text for block in blocks[2:READ]])
    if poet is not None:
        return Front(title=1 - poet, author=blocks[poet].text, facts=[poet])
    for n, block in enumerate(blocks[:5]):
        if len(block.text) > _BYLINE:
            if n != 1 or not _is_below_lead(blocks, n + 1):
                break
            continue
        if block.is_utterance:
            continue  # « jo 2024-05-03 19:04 », above what jo wrote
        date, name = _date_and_name(block.text)
        if (date and not name and _is_diary(blocks[n + 1 :])) or not (date or name):
            continue
        front.published = front.published or date
        front.author = front.author or name
        front.facts.append(n)
    return front


def _is_below_lead(blocks: Sequence[Block], n: int) -> bool:
    """Whether who wrote a text stands alone below its first paragraph, and more text below."""
    if len(blocks) < n + 2 or len(blocks[n].text) > _BYLINE or not blocks[n].gap:
        return False
    return _date_and_name(blocks[n].text)[1] is not None


def _is_diary(blocks: Sequence[Block]) -> bool:
    """Whether dates stand above what follows too, as those of days or of letters do."""
    dated = (block for block in blocks if block.lines == 1 and len(block.text) <= _BYLINE and date_of(block.text))
    return len(list(islice(dated, FEWEST_DAYS))) == FEWEST_DAYS


def is_fact(text: str) -> bool:
    """Whether a line says nothing but when a text was written, or by whom."""
    return len(text) <= _BYLINE and any(_date_and_name(text))


def _date_and_name(text: str) -> tuple[str | None, str | None]:
    """What a line says, which is nothing else: « By Ada Finch », « Ada Finch, 12 March 2023 »."""
    parts = [part.strip() for part in _SEPARATOR.split(text) if part.strip()]
    if len(parts) > 1:
        parts = [part for part in parts if not label_of_date(part)]  # « Published », before « on 3 May »
    dates = [date_of(part) for part in parts]
    names = [author_of(part) for part in parts]
    if not any(dates) and not any(names):
        return None, None
    if sum(date is not None and part.startswith(date) for date, part in zip(dates, parts, strict=True)) > 1:
        return None, None  # « 2 June 1931 – 18 January 2024 », when somebody lived
    for n, part in enumerate(parts):
        if dates[n] is None and names[n] is None:
            if len(parts) != 2 or any(names) or not (_is_name(part) or (n == 0 and _PLACE.match(text))):
                return None, None
            names[n] = part if _is_name(part) and not (_PLACE_AND_DAY.search(text) or _AT.match(part)) else None
    return next(filter(None, dates), None), next(filter(None, names), None)


def _is_name(text: str) -> bool:
    return ":" not in text and 2 <= len(text.split()) <= 4 and all(word[:1].isupper() for word in text.split())
