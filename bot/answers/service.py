"""From a question asked in Discord to the page that answers it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeVar

from discord.app_commands import Choice
from discord.utils import utcnow

from bot.answers.answer_pages import Page, filters_of, first_page, passages_for
from bot.answers.answer_state import AnswerState
from bot.answers.conversations import Conversations, continued
from bot.answers.incoming_question import IncomingQuestion
from bot.answers.nothing_found import NothingFound, chosen_within, nothing_found
from bot.answers.pinned_quotes import as_seen
from bot.errors import NoArticles
from bot.libraries.server_libraries import Libraries
from bot.libraries.server_library import ServerLibrary
from bot.store.database import Store
from bot.store.rows.pin_rows import digest
from bot.store.rows.records import Pin
from bot.store.setting_values import SettingValues
from bot.store.settings import QUESTIONS_LOG
from bot.store.snapshots import Snapshot
from bot.toolkit.access.permissions import Audience
from bot.toolkit.access.servers import snapshot_in
from bot.toolkit.background import BackgroundTasks
from bot.toolkit.components.article_choices import Filters, article_and_heading_choices, article_choices
from bot.toolkit.fair_queue import FairQueue
from bot.toolkit.workers import computed
from index import ParsedQuestion, question_key

T = TypeVar("T")

AT_ONCE, MOST_WAITING = 2, 300
"""Questions that workers have at once, which leaves two of them to what is shown where those are large, and those that
may wait: one process answers some 150 a second, so that the last of them waits two seconds."""
FEW = 200
"""Titles and headings that are looked through at once, in less time than the way to a worker takes."""
PATIENCE = 1.0
"""Seconds that a choice of headings may wait for the library; Discord waits three."""


NoteQuestion = Callable[[float, bool], None]
"""Hears of every question how many seconds it took, and whether it was answered; nothing of what it asks."""


class Answering:
    """What a question passes through: what was asked before, the articles, what is pinned."""

    def __init__(self, libraries: Libraries, store: Store, audience: Audience) -> None:
        self._libraries = libraries
        self._store = store
        self._audience = audience
        self._queue = FairQueue(AT_ONCE, MOST_WAITING)
        self._conversations = Conversations()
        self._notes = BackgroundTasks()
        self.note: NoteQuestion | None = None
        self._days: dict[int, date] = {}

    async def ask(self, incoming: IncomingQuestion, render: Callable[[Page], T]) -> tuple[Page, T] | None:
        """The best page, and what ``render`` makes of it in the same worker; None when the articles say nothing.

        Raises: NoArticles, UnknownArticle, Overloaded.
        """
        start = time.perf_counter()
        self._note_day(incoming.server)
        answered = await self._ask(incoming, render)
        if self.note:
            self.note(time.perf_counter() - start, answered is not None)
        return answered

    def _note_day(self, server: int | None) -> None:
        """Once a day and server; nobody waits for it."""
        today = utcnow().date()
        if server and self._days.get(server) != today:
            self._days[server] = today
            self._notes.start(self._store.rules.note_question(server, today), "noting the day of a question")

    async def _ask(self, incoming: IncomingQuestion, render: Callable[[Page], T]) -> tuple[Page, T] | None:
        incoming = self._in_conversation(incoming)
        server_library = await self._libraries.of(incoming.server)
        if not server_library.articles:
            server_library.require_undamaged()
            raise NoArticles
        snapshot = await snapshot_in(self._store, incoming.server)
        pins = await self._pins_for(incoming, snapshot)
        async with self._queue.place(incoming.server):
            answered = await computed(_answered, incoming, server_library, snapshot, pins, render)
        if answered is None:
            self._note_unanswered(incoming, snapshot)
        return answered

    async def nothing_found(self, incoming: IncomingQuestion) -> NothingFound:
        """What comes near a question that the articles say nothing on."""
        server_library = await self._libraries.of(incoming.server)
        snapshot = await snapshot_in(self._store, incoming.server)
        return await computed(_nothing_found, incoming, server_library, snapshot)

    async def passages_for(self, server: int, whole_channel: int, asker: int, question: str) -> AnswerState | None:
        """What the articles have on a question, whether it answers it or not; None where they share no word."""
        parsed = await computed(ParsedQuestion.of, question)
        incoming = IncomingQuestion(parsed, asker, whole_channel, whole_channel, server)
        server_library, snapshot = await self._libraries.of(server), await snapshot_in(self._store, server)
        return await computed(passages_for, incoming, server_library, snapshot)

    async def settings(self, server: int | None) -> SettingValues:
        return (await snapshot_in(self._store, server)).settings

    async def article_choices(self, server: int | None, typed: str) -> list[Choice[str]]:
        """What completes what is ``typed``: titles, and headings where the library is there in time."""
        if server_library := await self._libraries.within(PATIENCE, server):
            articles = server_library.library.articles
            if sum(1 + len(article.sections) for article in articles) <= FEW:
                return article_and_heading_choices(articles, typed)
            return await computed(article_and_heading_choices, articles, typed)
        return article_choices(await self._libraries.headers(server), typed)

    def go_on_in(self, thread: int, page: Page) -> None:
        """What the asker asks next in the thread of this answer follows its question."""
        newest = continued(page.before, page.question)
        self._conversations.note(thread, page.state.asker, newest, is_hidden=page.flags.is_hidden)

    def forget_member(self, member: int) -> None:
        """What a member asked last."""
        self._conversations.forget_member(member)

    def _in_conversation(self, incoming: IncomingQuestion) -> IncomingQuestion:
        """With what it follows, if it is too short to stand alone; and remembered for the next one."""
        if incoming.may_be_comment:
            return incoming
        whose, is_private = (incoming.channel, incoming.asker), incoming.is_private
        if not incoming.before and incoming.question.is_follow_up:
            incoming = incoming.after(*self._conversations.before(*whose, is_private=is_private))
        newest = continued(incoming.before, incoming.question.written)
        self._conversations.note(*whose, newest, is_hidden=incoming.flags.is_hidden, is_private=is_private)
        return incoming

    async def _pins_for(self, incoming: IncomingQuestion, snapshot: Snapshot) -> list[Pin]:
        """What was pinned for the same question, the newest first."""
        if incoming.server is None or not snapshot.pinned_keys:
            return []
        # A short question means nothing without the one before it, and is pinned with it.
        whole = continued(incoming.before, incoming.question.written)
        key = await computed(question_key, whole) if incoming.before else incoming.question.key
        pins = await self._store.pins.find(incoming.server, key) if digest(key) in snapshot.pinned_keys else []
        return [as_seen(pin, self._audience, incoming.server, incoming.channel) for pin in pins]

    def _note_unanswered(self, incoming: IncomingQuestion, snapshot: Snapshot) -> None:
        """Keep a question that the asker asked openly; the answer does not wait for it, nor fail with it."""
        is_question = incoming.flags.is_askers and not (incoming.may_be_comment or incoming.names_nothing)
        if incoming.server and is_question and not incoming.is_private and snapshot.settings[QUESTIONS_LOG]:
            question, today = incoming.question, utcnow().date()
            noted = self._store.feedback.note_unanswered(incoming.server, question.written, question.key, today)
            self._notes.start(noted, "noting a question that found nothing")


def _answered(
    incoming: IncomingQuestion,
    server_library: ServerLibrary,
    snapshot: Snapshot,
    pins: Iterable[Pin],
    render: Callable[[Page], T],
) -> tuple[Page, T] | None:
    page = first_page(incoming, server_library, snapshot, pins)
    return None if page is None else (page, render(page))


def _nothing_found(incoming: IncomingQuestion, server_library: ServerLibrary, snapshot: Snapshot) -> NothingFound:
    library, filters = server_library.library, filters_of(incoming, server_library, snapshot)
    chosen = filters if incoming.article else Filters()
    sections = () if incoming.flags.is_hidden else incoming.parsed.sections  # they are words of the question
    within = tuple(chosen_within(library, chosen, sections))
    found = nothing_found(library, incoming.parsed, *filters)
    return found._replace(names_nothing=incoming.names_nothing, within=within)
