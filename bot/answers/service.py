"""From a question asked in Discord to the page that answers it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import NamedTuple

from discord.utils import utcnow

from bot.answers.answer_state import AnswerState, Reference
from bot.answers.conversations import Conversations, continued
from bot.answers.incoming_question import IncomingQuestion
from bot.answers.pinned_quotes import pinned_quote, resolve
from bot.answers.rate_limit import Pace
from bot.errors import AnswerGone, NoArticles, PassageChanged, UnknownPin
from bot.libraries import Libraries, ServerLibrary
from bot.store.database import Store
from bot.store.records import Pin, Preferences
from bot.toolkit.article_choices import Filters, chosen_filters
from index import Answer, Quote, UnknownPassage, gist, leans

PAGES = 8
"""Passages that one can turn to under an answer."""


class Page(NamedTuple):
    """One passage of an answer: what is quoted, for which question, and all that its buttons must know."""

    quote: Quote
    question: str
    before: str
    state: AnswerState
    pin: Pin | None = None


class Answering:
    """What a question passes through: the member's pace, what was asked before, the articles, what is pinned."""

    def __init__(self, libraries: Libraries, store: Store) -> None:
        self._libraries = libraries
        self._store = store
        self._pace = Pace()
        self._conversations = Conversations()

    async def ask(self, incoming: IncomingQuestion) -> Page | None:
        """The best page; None when the articles say nothing. Raises: TooManyQuestions, NoArticles, UnknownArticle."""
        self._pace.count(incoming.asker)
        incoming = self._in_conversation(incoming)
        server_library = await self._libraries.of(incoming.server)
        if not server_library.library.articles:
            raise NoArticles
        slugs, section = await self._filters(incoming, server_library)
        answer = server_library.library.answer(
            incoming.question, PAGES, articles=slugs, section=section, before=incoming.before
        )
        pin = None if section else await self._pin_for(incoming, server_library, slugs)
        if not answer.quotes and pin is None:
            await self._note_unanswered(incoming)
            return None
        return _first_page(incoming, answer, pin, server_library)

    async def page(self, server: int | None, state: AnswerState, question: str, before: str = "") -> Page:
        """What is ``state``, once more. Raises: AnswerGone."""
        return await self._page(await self._libraries.of(server), server, state, question, before)

    async def every_page(
        self, server: int | None, state: AnswerState, question: str, before: str = ""
    ) -> list[Page | None]:
        """All the pages of an answer; None stands for one that is gone."""
        server_library = await self._libraries.of(server)
        pages: list[Page | None] = []
        for at in range(state.count):
            try:
                pages.append(await self._page(server_library, server, replace(state, at=at), question, before))
            except AnswerGone:
                pages.append(None)
        return pages

    async def server_library(self, server: int | None) -> ServerLibrary:
        return await self._libraries.of(server)

    async def preferences(self, server: int | None) -> Preferences:
        return await self._store.preferences(server) if server else Preferences()

    async def _page(
        self, server_library: ServerLibrary, server: int | None, state: AnswerState, question: str, before: str
    ) -> Page:
        if not state.is_pinned_page:
            return Page(_quote_of(state.reference, server_library, question, before), question, before, state)
        try:
            pin = await self._store.pin(server or 0, state.pin or 0)
            return Page(pinned_quote(pin, server_library, question), question, before, state, pin)
        except (PassageChanged, UnknownPin) as error:
            raise AnswerGone from error

    def _in_conversation(self, incoming: IncomingQuestion) -> IncomingQuestion:
        """With what it follows, if it is too short to stand alone; and remembered for the next one."""
        if not incoming.before and leans(incoming.question):
            incoming = replace(incoming, before=self._conversations.before(incoming.channel, incoming.asker))
        self._conversations.note(incoming.channel, incoming.asker, continued(incoming.before, incoming.question))
        return incoming

    async def _filters(
        self, incoming: IncomingQuestion, server_library: ServerLibrary
    ) -> tuple[Collection[str] | None, tuple[str, ...]]:
        """The slugs to ask, None for all; and the headings under which to look."""
        if incoming.article:
            filters: Filters = chosen_filters(server_library.library.articles, incoming.article)
            return (filters.slug,), filters.section
        used = await self._store.uses(incoming.server, incoming.channel) if incoming.server else frozenset[str]()
        return used & {article.slug for article in server_library.library.articles} or None, ()

    async def _pin_for(
        self, incoming: IncomingQuestion, server_library: ServerLibrary, slugs: Collection[str] | None
    ) -> Pin | None:
        """What was pinned for the same question, where it still stands."""
        if incoming.server is None:
            return None
        pins = [
            pin
            for pin in await self._store.pins(incoming.server)
            if (slugs is None or pin.article in slugs) and resolve(pin, server_library)
        ]
        # A short question means nothing without the one before it, and is pinned with it.
        question = continued(incoming.before, incoming.question)
        same = server_library.library.same_question(question, [pin.question for pin in pins])
        return None if same is None else pins[same]

    async def _note_unanswered(self, incoming: IncomingQuestion) -> None:
        if incoming.server and (await self._store.preferences(incoming.server)).keeps_questions:
            today = utcnow().date()
            await self._store.note_unanswered(incoming.server, incoming.question, gist(incoming.question), today)


def _first_page(incoming: IncomingQuestion, answer: Answer, pin: Pin | None, server_library: ServerLibrary) -> Page:
    quotes = [*answer.quotes, *answer.more]
    first = quotes[0] if pin is None else pinned_quote(pin, server_library, incoming.question)
    if pin:
        quotes = [quote for quote in quotes if quote.passage != first.passage]
    references = tuple(
        Reference(server_library.edition_of[quote.article.slug], quote.passage.number) for quote in quotes
    )
    state = AnswerState(incoming.asker, references, pin=pin.number if pin else None).fitted()
    return Page(first, incoming.question, incoming.before, state, pin)


def _quote_of(reference: Reference, server_library: ServerLibrary, question: str, before: str) -> Quote:
    article = server_library.editions.get(reference.edition)
    if article is None:
        raise AnswerGone
    try:
        return server_library.library.quote(article.slug, reference.passage, question, before=before)
    except UnknownPassage as error:
        raise AnswerGone from error
