"""What Aozora Bunko puts around a Japanese book and into it: how its signs are read, readings of words, its source."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from index.readers.plain.furniture.gutenberg import Framed
from index.readers.plain.lines.lines import Line

_EXPLAINED = "テキスト中に現れる記号"
_RULE = regex.compile(r"[-─―]{10,200}")
_SOURCE = regex.compile(r"底本[：:].*|底本の親本[：:].*")
_READING = regex.compile(r"《[^《》]{1,60}》|｜|[［\[][＃#][^］\]]{1,200}[］\]]")
"""« 麦藁帽《むぎわらぼう》 », « ［＃３字下げ］ »."""
TOP = 40
"""Lines among which the signs are explained."""


def without_explanations(lines: Sequence[Line]) -> Framed:
    """The book's lines without readings; all lines where the text is none of theirs."""
    if not any(_EXPLAINED in line.text for line in lines[:TOP]):
        return Framed(lines, ())
    rules = [n for n, line in enumerate(lines[:TOP]) if _RULE.fullmatch(line.text)]
    start = rules[1] + 1 if len(rules) > 1 else next(n for n, line in enumerate(lines) if _EXPLAINED in line.text) + 1
    # Of the last lines alone: a book may have a word on others' sources, and below its own stands that one's.
    sources = [n for n in range(max(start, len(lines) - TOP), len(lines)) if _SOURCE.match(lines[n].text)]
    end = sources[0] if sources else len(lines)
    front = [line.text for line in lines[: rules[0] if rules else 0]]
    book = [line._replace(text=text) for line in lines[start:end] if (text := _READING.sub("", line.text).strip())]
    title = _READING.sub("", front[0]) if front else None
    author = front[-1] if len(front) > 1 else None
    return Framed(book, [*lines[:start], *lines[end:]], title, author)
