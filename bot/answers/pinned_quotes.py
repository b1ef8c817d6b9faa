"""Pins as quotations of the article as it is today."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from operator import attrgetter

from bot.errors import PassageChanged
from bot.libraries.server_library import ServerLibrary
from bot.store.rows.records import Pin
from bot.toolkit.access.permissions import Audience
from index import Quote


def as_seen(pin: Pin, audience: Audience, server: int | None, channel: int | None) -> Pin:
    """A pin without who made it and at which message, where readers of a channel may not read that of the pin."""
    may_read = audience.may_read_too(server or 0, channel or 0, pin.channel)
    return pin if may_read else replace(pin, by=None, message=None)


def resolve(pin: Pin, server_library: ServerLibrary) -> Quote | None:
    """The words that are pinned; None where the article no longer has them."""
    article = server_library.article(pin.article)
    if article is None or not pin.is_current or article.text[pin.start : pin.end] != pin.words:
        return None
    passage = article.passages[bisect_left(article.passages, pin.end, key=attrgetter("end"))]
    return Quote(article, passage, pin.start, pin.end, (pin.start, pin.end), 0.0)


def pinned_quote(pin: Pin, server_library: ServerLibrary, question: str) -> Quote:
    """As ``resolve``, with what answers a question in it as its highlight. Raises: PassageChanged."""
    quote = resolve(pin, server_library)
    if quote is None:
        raise PassageChanged
    answering = server_library.library.quote(quote.article.slug, quote.passage.number, question).highlight
    start, end = max(answering[0], pin.start), min(answering[1], pin.end)
    return replace(quote, highlight=(start, end)) if start < end else quote
