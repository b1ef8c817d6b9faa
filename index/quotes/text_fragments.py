"""Links that lead a browser to the quoted words, by a text fragment: https://wicg.github.io/scroll-to-text-fragment/."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple
from urllib.parse import quote as encoded

from index.language.folding import fold
from index.language.sentences.sentences import Span
from index.quotes.quote import Quote

LONGEST = 300
"""Characters of a fragment; a longer one makes a link that nobody likes to pass on."""
ENDS = (4, 6, 9, 14, 2, 1)
"""Words of either end of a sentence that are tried in turn, until they lead to it alone; few where words are long."""
BEFORE = (0, 2, 4, 7)
"""Words of what stands before it that are tried in turn beside these."""

_WEB = re.compile(r"(https?://[\w.-]+(?::\d+)?)((?:[/?#][^\s\x00-\x1f\x7f]*)?)", re.IGNORECASE)
_LEFT = "%/:?#@!$&+,;=~"
"""What has a meaning in an address, and none in Markdown."""
_PDF = re.compile(r"\.pdf(?:[?#]|$)", re.IGNORECASE)
_DIRECTIVE = ":~:"
_SPACE = re.compile(r"\s+")
# Where no spaces part words, a browser is sure of their ends at punctuation alone.
_WORD = re.compile(r"[^\s、。，；：！？]+[、。，；：！？]*|[、。，；：！？]+")


class Fragment(NamedTuple):
    """What is looked for: a text from ``start`` to ``end``, with ``prefix`` right before it."""

    start: str
    end: str = ""
    prefix: str = ""

    def __str__(self) -> str:
        start, end, prefix = map(_encoded, self)
        return f"text={','.join(filter(None, [prefix and f'{prefix}-', start, end]))}"


def link_to(quote: Quote) -> str | None:
    """The address of the article, at the sentence that answers; None where the article has none on the web.

    Where no fragment is short enough, or leads to that sentence alone, the address stands alone.
    """
    web = _WEB.fullmatch(quote.article.url or "")
    if not web:
        return None
    address = web[1] + encoded(web[2].split(_DIRECTIVE)[0], safe=_LEFT, errors="replace")
    if quote.passage.page and _PDF.search(address):
        return f"{address.partition('#')[0]}#page={quote.passage.page}"  # browsers open a PDF at a page, not at words
    fragment = _fragment_of(quote)
    return f"{address}{'' if '#' in address else '#'}{_DIRECTIVE}{fragment}" if fragment else address


def _fragment_of(quote: Quote) -> Fragment | None:
    """The simplest fragment that the article has but once, and that ends where the highlight does."""
    text, (start, end) = quote.article.text, quote.highlight
    words, before = _words(text, start, end), _words_before(quote)
    if not any(map(str.isalnum, text[start:end])):
        return None
    page, highlight = _page(text), _coarse(text[start:end])
    for in_front, count in product(BEFORE, ENDS):
        first, last = _ends(words, count, text.find("\n", start, end), text.rfind("\n", start, end))
        prefix = before[-in_front:] if in_front else []
        fragment = Fragment(_joined(text, first), _joined(text, last), _joined(text, prefix))
        is_right_end = not last or _first_end(highlight, fragment) == len(highlight)
        needle = _coarse(text[(prefix or first)[0][0] : first[-1][1]])
        if is_right_end and len(str(fragment)) <= LONGEST and _is_once(needle, page):
            return fragment
    return None


def _ends(words: list[Span], count: int, first_break: int, last_break: int) -> tuple[list[Span], list[Span]]:
    """So many words of either end; those of the last are none where all are told.

    Where there are several lines, each end is of one: on a page they are paragraphs, and a browser looks in each alone.
    """
    if first_break < 0:
        return (words[:count], words[-count:]) if 2 * count < len(words) else (words, [])
    first, last = [one for one in words if one[1] <= first_break], [one for one in words if one[0] > last_break]
    return (first[:count], last[-count:]) if first and last else (words[:count], words[-count:])


def _words_before(quote: Quote) -> list[Span]:
    """The words before the highlight, of one paragraph: a prefix may not reach over two."""
    text, passage = quote.article.text, quote.passage
    end = len(text[: quote.highlight[0]].rstrip())
    return _words(text, max(text.rfind("\n", 0, end) + 1, passage.start if end > passage.start else 0), end)


def _words(text: str, start: int, end: int) -> list[Span]:
    return [found.span() for found in _WORD.finditer(text, start, end) if _coarse(found[0])]


def _joined(text: str, words: Sequence[Span]) -> str:
    return _SPACE.sub(" ", text[words[0][0] : words[-1][1]]) if words else ""


def _encoded(words: str) -> str:
    return encoded(words, safe="", errors="replace").replace("-", "%2D")


@lru_cache(maxsize=16)
def _page(text: str) -> str:
    """The same as of a sentence, line by line: `re` lets no other thread compute while it looks through a text."""
    return " ".join(filter(None, (_coarse(line).strip() for line in text.split("\n"))))


def _coarse(text: str) -> str:
    """A text as the least particular of browsers compares it: they differ in what they make of accents."""
    return _SPACE.sub(" ", fold(text))


def _first_end(highlight: str, fragment: Fragment) -> int:
    """Where the end of a fragment ends first in a highlight, after the start."""
    end = _coarse(fragment.end)
    return highlight.find(end, len(_coarse(fragment.start))) + len(end)


def _is_once(words: str, page: str) -> bool:
    place = page.find(words)
    return place >= 0 and page.find(words, place + 1) < 0
