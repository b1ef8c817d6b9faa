"""What forums put around what their members write: votes, counts, how long ago it was, and buttons below each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import regex

from index.readers.plain.furniture.web_phrases import BUTTONS, COUNTED, WHEN_WRITTEN
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.phrases import any_of, phrases_beside, phrases_of

OFTEN = 2
"""Times that a button stands alone on its line, at the least: « Reply » once may be a heading."""
LONGEST = 40
"""Characters of such a line."""

_SINCE, _SINCE_ONE, _BEHIND, _UNITS, _KOREAN_UNITS = (
    any_of(phrases_beside(__file__)[name]) for name in ("since", "since_one", "ago", "units", "korean_units")
)
_N, _WORD = r"\d{1,3}", r"\p{L}{1,9}"
_AGO = regex.compile(
    rf"""
    [•·]?\s*(?:(?:\p{{L}}{{2,15}}\s){{0,3}}u/[\w-]{{2,30}}\s*[•·]?\s*)?(?:
        (?:{_N}|an?|one)\s?\p{{L}}{{1,7}}\.?\sago
        |(?:{_SINCE})\s{_N}\s{_WORD}|(?:{_SINCE_ONE})\s{_WORD}|(?:{_N}|una?)\s{_WORD}\s(?:{_BEHIND})
        |{_N}\s?(?:{_UNITS})\s?前|{_N}\s?(?:{_KOREAN_UNITS})\s?전
    )
    """,
    regex.IGNORECASE | regex.VERBOSE,
)
"""« 5 mo. ago », « il y a 3 jours », « Posted by u/jo 5 years ago »."""
_COUNT = regex.compile(
    r"\d[\d.,]{0,8}k?\s?\L<counted>|댓글\s\d{1,6}개?|(?:\p{L}{1,8}\s){0,2}[ru]/[\w-]{2,30}(?:\s(?:avatar|icon))?|[•·|]"
    r"|[↑⬆▲△]\ufe0f?\s?(?:\d[\d.,]{0,8}k?)?\s?(?:[↓⬇▼▽]\ufe0f?\s?(?:\d[\d.,]{0,8}k?)?)?",
    regex.IGNORECASE,
    counted=phrases_of(COUNTED),
)
"""« 89 comments », « ↑ 214 ↓ », « r/Lamps », « Avatar de u/jo »."""
_WHEN_WRITTEN = regex.compile(
    r"\L<when>\s(?=\D*\d)[\p{L}\d\s,.'’:/]{2,30}", regex.IGNORECASE, when=phrases_of(WHEN_WRITTEN)
)
"""« Asked 3 years, 2 months ago », « Viewed 12k times », « answered Mar 4 at 10:30 »."""
_VOTES = regex.compile(r"[-−]?\d{1,5}")
_BUTTONS = frozenset(phrases_of(BUTTONS))


def is_forum_line(line: str) -> bool:
    """Whether a line counts answers or votes, and says nothing else."""
    return len(line) <= LONGEST and _COUNT.fullmatch(line) is not None


def is_ago(line: str) -> bool:
    """Whether a line says how long ago something was written, and nothing else."""
    return len(line) <= LONGEST and _AGO.fullmatch(line) is not None


def buttons(blocks: Sequence[Block]) -> set[int]:
    """The numbers of blocks that are a button, where one stands below more than one contribution; and, where it is told
    of several when they were written, those lines, all buttons and the votes; elsewhere those votes beside a button."""
    words = {n: block.text.strip(" :").casefold() for n, block in enumerate(blocks) if len(block.text) <= LONGEST}
    found = {n for n in words if words[n] in _BUTTONS}
    told = {n for n in words if _WHEN_WRITTEN.fullmatch(words[n])}
    votes = {n for n in words if _VOTES.fullmatch(words[n])}
    if len(told) >= OFTEN:
        return found | told | votes
    if max(Counter(words[n] for n in found).values(), default=0) < OFTEN:
        return set()
    return found | {n for n in votes if not found.isdisjoint((n - 1, n + 1))}


def poster(blocks: Sequence[Block]) -> set[int]:
    """The number of the name of who began a discussion: one word alone, right below how long ago that was."""
    ago = next((n for n, block in enumerate(blocks) if is_ago(block.text)), len(blocks))
    lines = blocks[ago + 1 : ago + 3]
    is_name = len(lines) == 2 and not lines[0].gap and lines[1].gap > 0 and len(lines[0].text.split()) == 1
    return {ago + 1} if is_name else set()
