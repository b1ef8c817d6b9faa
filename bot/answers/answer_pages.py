"""What the articles of a server answer, page by page. Pure functions, which run in a worker."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.answers.answer_state import AnswerState, Reference
from bot.answers.incoming_question import DEFAULT_FLAGS, IncomingQuestion, QuestionFlags
from bot.answers.pinned_quotes import pinned_quote, resolve
from bot.answers.sent_answer import SentAnswer
from bot.errors import AnswerGone, PassageChanged
from bot.libraries.server_library import ServerLibrary
from bot.store.rows.records import Pin
from bot.store.snapshots import Snapshot
from bot.toolkit.components.article_choices import Filters, chosen_filters
from bot.toolkit.texts.strong_passages import is_strong
from index import Hit, Quote, UnknownPassage

PAGES = 8
"""Passages that one can turn to under an answer."""
SURE = 0.95
"""The confidence from which words that may be a comment, below an answer, are answered."""


class Page(NamedTuple):
    """One passage of an answer: what is quoted, for which question, and all that its buttons must know.

    Quotation marks in a question are ignored where no passage has the exact words between them.
    """

    quote: Quote
    question: str
    before: str
    state: AnswerState
    pin: Pin | None = None
    ignores_phrases: bool = False
    flags: QuestionFlags = DEFAULT_FLAGS

    @property
    def quoted_words(self) -> tuple[object, ...]:
        """The words that are quoted, and those in bold: of several answers to a message, they stand in one."""
        return self.quote.article.slug, self.quote.start, self.quote.end, self.quote.highlight


def filters_of(incoming: IncomingQuestion, server_library: ServerLibrary, snapshot: Snapshot) -> Filters:
    """Which articles are asked, and under which headings. Raises: UnknownArticle, DamagedArticle."""
    if incoming.article:
        server_library.require_undamaged(incoming.article)
        return chosen_filters(server_library.library.articles, incoming.article)
    return Filters(server_library.chosen(snapshot.articles_of(incoming.whole_channel)))


def first_page(
    incoming: IncomingQuestion, server_library: ServerLibrary, snapshot: Snapshot, pins: Iterable[Pin]
) -> Page | None:
    """The page that answers best, what is pinned before all else; None where there is neither.

    A pin answers wherever its article is asked, but not where somebody chose a heading. Raises: UnknownArticle.
    """
    library, question = server_library.library, incoming.question.written
    slugs, section = filters_of(incoming, server_library, snapshot)
    answer = library.answer(incoming.parsed, 1, articles=slugs, section=section)
    in_question = (pin for pin in pins if not section and (slugs is None or pin.article in slugs))
    current = (pin for pin in in_question if resolve(pin, server_library))
    pin, hits = next(current, None), _strong(answer.hits[:PAGES])
    is_sure = answer.confidence >= SURE or not incoming.may_be_comment
    if pin is None and not (answer.quotes and is_sure):
        return None
    first = answer.quotes[0] if pin is None else pinned_quote(pin, server_library, question)
    if pin:
        hits = [hit for hit in hits if hit.passage != first.passage]
    state = AnswerState(incoming.asker, _references(hits, server_library))
    if pin:
        state = replace(state, pin=pin.number, pinned=reference_to(first, server_library))
    return Page(first, question, incoming.before, state.fitted(), pin, bool(answer.ignored_phrases), incoming.flags)


def passages_for(incoming: IncomingQuestion, server_library: ServerLibrary, snapshot: Snapshot) -> AnswerState | None:
    slugs, section = filters_of(incoming, server_library, snapshot)
    hits = server_library.library.search(incoming.question, PAGES, articles=slugs, section=section)
    references = _references(hits, server_library)
    return AnswerState(incoming.asker, references).fitted() if references else None


def _strong(hits: Sequence[Hit]) -> list[Hit]:
    """Best first, without those that only share a common word with the question."""
    return [hit for hit in hits if is_strong(hit, hits[0])]


def _references(hits: Iterable[Hit], server_library: ServerLibrary) -> tuple[Reference, ...]:
    return tuple(reference_to(hit, server_library) for hit in hits)


def reference_to(found: Hit | Quote, server_library: ServerLibrary) -> Reference:
    """The passage of something in these articles."""
    return Reference(server_library.edition_of[found.article.slug], found.passage.number)


def every_page(server_library: ServerLibrary, pin: Pin | None, answer: SentAnswer) -> list[Page | None]:
    """All the pages of an answer that was sent; None stands for one that is gone."""
    pages: list[Page | None] = []
    for at in range(answer.state.count):
        try:
            pages.append(page_of(server_library, pin, replace(answer, state=replace(answer.state, at=at))))
        except AnswerGone:
            pages.append(None)
    return pages


def page_of(server_library: ServerLibrary, pin: Pin | None, answer: SentAnswer) -> Page:
    """The page that an answer that was sent shows in its state. Raises: AnswerGone."""
    state, question, before = answer.state, answer.question, answer.before
    try:
        if state.is_pinned_page:
            if pin is None:
                raise AnswerGone
            quote = pinned_quote(pin, server_library, question or pin.question)
            state = replace(state, pinned=reference_to(quote, server_library))  # it may have been moved
            return Page(quote, question, before, state.fitted(), pin, flags=answer.flags)
        quote = _quote_of(state.reference, server_library, question, before)
        quote = quote if question else _without_highlight(quote)
        return Page(quote, question, before, state, flags=answer.flags)
    except (PassageChanged, UnknownPassage) as error:
        raise AnswerGone from error


def _without_highlight(quote: Quote) -> Quote:
    """Nobody knows which sentence answers a question that is gone."""
    return replace(quote, highlight=(quote.start, quote.start))


def _quote_of(reference: Reference, server_library: ServerLibrary, question: str, before: str) -> Quote:
    article = server_library.edition(reference.edition)
    if article is None:
        raise AnswerGone
    return server_library.library.quote(article.slug, reference.passage, question, before=before)
