"""Links that lead a browser to the quoted words, by a text fragment: https://wicg.github.io/scroll-to-text-fragment/."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise, product
from typing import NamedTuple
from urllib.parse import quote as encoded

from index.language.sentences import Span
from index.language.tokens import fold
from index.quotes.quote import Quote

LONGEST = 300
"""Characters of a fragment; a longer one makes a link that nobody likes to pass on."""
ENDS = (4, 6, 9, 14, 2, 1)
"""Words that are told of either end of a sentence, until its place is the only one; few where words are long …"""
NEIGHBOURS = (2, 4, 7)
"""… and of what stands beside it."""

PIECE = 2_000
"""Characters of an article, about, that are gone through again for each link."""

_WEB = re.compile(r"(https?://[\w.-]+(?::\d+)?)((?:[/?#][^\s\x00-\x1f\x7f]*)?)", re.IGNORECASE)
_LEFT = "%/:?#@!$&+,;=~"
"""What has a meaning in an address, and none in Markdown."""
_DIRECTIVE = ":~:"
_SPACE = re.compile(r"\s+")
_WORD_BEGINS = re.compile(r"(?<=\s)(?=[^\W_])")
# Where no spaces part words, a browser is sure of their ends at punctuation alone.
_WORD = re.compile(r"[^\s、。，；：！？]+[、。，；：！？]*|[、。，；：！？]+")


class Fragment(NamedTuple):
    """What is looked for: a text from ``start`` to ``end``, with ``prefix`` right before and ``suffix`` right after."""

    start: str
    end: str = ""
    prefix: str = ""
    suffix: str = ""

    def __str__(self) -> str:
        start, end, prefix, suffix = map(_encoded, self)
        parts = [prefix and f"{prefix}-", start, end, suffix and f"-{suffix}"]
        return f"text={','.join(filter(None, parts))}"


def link_to(quote: Quote) -> str | None:
    """The address of the article, at the sentence that answers; None where the article has none on the web.

    Where no fragment is short enough, or leads to that sentence first, the address stands alone.
    """
    web = _WEB.fullmatch(quote.article.url or "")
    if not web:
        return None
    address = web[1] + encoded(web[2].split(_DIRECTIVE)[0], safe=_LEFT, errors="replace")
    fragment = _leading(quote)
    return f"{address}{'' if '#' in address else '#'}{_DIRECTIVE}{fragment}" if fragment else address


def _leading(quote: Quote) -> Fragment | None:
    """The simplest fragment whose first place in the article is the highlight."""
    start, end = quote.highlight
    text = quote.article.text
    page = _page(text)
    before = page.place(text, start)
    place = before, before + len(_coarse(text[start:end]))
    short = (fragment for fragment in _fragments(quote) if len(str(fragment)) <= LONGEST)
    return next((fragment for fragment in short if _first(Fragment(*map(_coarse, fragment)), page.text) == place), None)


def _fragments(quote: Quote) -> Iterator[Fragment]:
    text, (start, end) = quote.article.text, quote.highlight
    words = _words(text, start, end)
    if not any(map(str.isalnum, text[start:end])):
        return
    told = [
        Fragment(_joined(text, words))
        if 2 * count >= len(words)
        else Fragment(_joined(text, words[:count]), _joined(text, words[-count:]))
        for count in ENDS
    ]
    yield from told
    before, after = _beside(quote)
    for fragment, count in product(told, NEIGHBOURS):
        prefix, suffix = _joined(text, before[-count:]), _joined(text, after[:count])
        yield fragment._replace(suffix=suffix)
        yield fragment._replace(prefix=prefix)
        yield fragment._replace(prefix=prefix, suffix=suffix)


def _beside(quote: Quote) -> tuple[list[Span], list[Span]]:
    """The words before and after the highlight, of one paragraph each: what is looked for may not reach over two."""
    text, (start, end), passage = quote.article.text, quote.highlight, quote.passage
    left, right = len(text[:start].rstrip()), len(text) - len(text[end:].lstrip())
    first = max(text.rfind("\n", 0, left) + 1, passage.start if left > passage.start else 0)
    last = (text.find("\n", right) + 1 or len(text) + 1) - 1
    return _words(text, first, left), _words(text, right, min(last, passage.end) if right < passage.end else last)


def _words(text: str, start: int, end: int) -> list[Span]:
    return [found.span() for found in _WORD.finditer(text, start, end) if _coarse(found[0])]


def _joined(text: str, words: Sequence[Span]) -> str:
    return _SPACE.sub(" ", text[words[0][0] : words[-1][1]]) if words else ""


def _encoded(words: str) -> str:
    return encoded(words, safe="", errors="replace").replace("-", "%2D")


class _Page(NamedTuple):
    """A whole text as it is compared; where it was ``cut`` in pieces, and where these begin in what is compared."""

    text: str
    cuts: Sequence[int]
    starts: Sequence[int]

    def place(self, text: str, at: int) -> int:
        """Where a place of the ``text`` is in what is compared."""
        piece = bisect_right(self.cuts, at) - 1
        return self.starts[piece] + len(_coarse(text[self.cuts[piece] : at]))


@lru_cache(maxsize=16)
def _page(text: str) -> _Page:
    cuts = [0]
    while cut := _WORD_BEGINS.search(text, cuts[-1] + PIECE):
        cuts.append(cut.start())
    pieces = [_coarse(text[start:end]) for start, end in pairwise([*cuts, len(text)])]
    return _Page("".join(pieces), cuts, [0, *accumulate(map(len, pieces))])


def _coarse(text: str) -> str:
    """A text as the least particular of browsers compares it: they differ in what they make of accents."""
    return _SPACE.sub(" ", fold(text))


def _first(fragment: Fragment, page: str) -> Span | None:
    """Where a browser finds a fragment first, if it minds no word's ends: then no other can find it before.

    The steps of "find a range from a text directive" in the specification.
    """
    begins = fragment.prefix or fragment.start
    place = page.find(begins)
    while place >= 0:
        start = _after_space(page, place + len(begins)) if fragment.prefix else place
        if page.startswith(fragment.start, start):
            end = _end(fragment, page, start + len(fragment.start))
            if end is not None or fragment.end:
                return None if end is None else (start, end)
        place = page.find(begins, place + 1)
    return None


def _end(fragment: Fragment, page: str, place: int) -> int | None:
    """Where a fragment ends whose start ends at ``place``."""
    while True:
        if fragment.end:
            place = page.find(fragment.end, place)
            if place < 0:
                return None
            place += len(fragment.end)
        if page.startswith(fragment.suffix, _after_space(page, place)):
            return place
        if not fragment.end:
            return None


def _after_space(page: str, place: int) -> int:
    return place + 1 if page.startswith(" ", place) else place
