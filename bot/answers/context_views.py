"""A passage among its neighbours, as Discord shows it. Pure functions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from discord.ui import LayoutView

from bot.locales import Phrasebook
from bot.toolkit.text_view import text_view
from bot.toolkit.texts.quotations import blockquote, headings, narrowed
from bot.toolkit.texts.text_limits import TEXT_LIMIT, length
from index import Passage, Quote

NEIGHBOUR = 1_000
"""Characters kept of the passage before and of the one after, where room is short."""


def context_view(quote: Quote, say: Phrasebook) -> LayoutView:
    """The passage between the one before it and the one after it in the article."""
    passages, number = quote.article.passages, quote.passage.number
    before = [_neighbour(quote, passage, passage.end) for passage in passages[max(0, number - 1) : number]]
    after = [_neighbour(quote, passage, passage.start) for passage in passages[number + 1 : number + 2]]
    first, last = number + 1 - len(before), number + 1 + len(after)
    position = f"-# {say('places-shown', first=first, last=last, count=len(passages))}"
    above = list(_headings([*before, quote, *after], say))
    room = TEXT_LIMIT - length(position, *above, *map(blockquote, (*before, *after)))
    middle = narrowed(quote, room)
    quotations = map(blockquote, (*before, middle, *after))
    return text_view(*map(str.__add__, above, quotations), position)


def _headings(quotes: Sequence[Quote], say: Phrasebook) -> Iterator[str]:
    """What stands above each: headings for the first, and wherever they change."""
    above = None
    for quote in quotes:
        is_same, above = quote.passage.section == above, quote.passage.section
        yield "" if is_same else headings(quote, say)


def _neighbour(quote: Quote, passage: Passage, at: int) -> Quote:
    """As much of a neighbouring passage as has room; ``at`` is its end that touches the quoted one."""
    beside = replace(quote, passage=passage, start=passage.start, end=passage.end, highlight=(at, at))
    return narrowed(beside, NEIGHBOUR)
