"""The bot: its intents, its commands, and whom it may mention (nobody)."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from functools import partial
from typing import Any

import discord
from discord.ext import commands

from bot.answers.answer_messages import AnswerMessages
from bot.answers.buttons import InContext, NextPage, PreviousPage
from bot.answers.commands import Ask
from bot.answers.deleting import DeleteAnswer
from bot.answers.mentions import Mentions
from bot.answers.nothing_buttons import DiscardButton, NearestButton
from bot.answers.open_article import OpenArticle
from bot.answers.panel import AnswerAction, AnswerPanel
from bot.answers.service import Answering, NoteQuestion
from bot.answers.threads import AnswerThreads
from bot.checking.buttons import DeleteCheck, NearestPassages, PublishCheck
from bot.checking.commands import CheckQuotes
from bot.checking.service import Checking
from bot.errors import UnusableDatabase
from bot.feedback.buttons import AnswerQuestion, QuestionMenu, QuestionsPage, SettleQuestion
from bot.feedback.commands import Questions
from bot.feedback.votes import VoteHelpful, VoteUnhelpful
from bot.gateway.recovery import guard_events, recover_shards
from bot.gateway.sign_in_locks import SignInLocks
from bot.gateway.sign_ins import Limit, SignIns
from bot.gateway.watchdog import Watchdog
from bot.help.commands import Help
from bot.libraries import Libraries
from bot.locales import languages, phrasebook
from bot.moderator_log.posting import ModeratorLog
from bot.pages.buttons import OpenPage
from bot.pages.links import LinkSigner
from bot.pages.service import Pages
from bot.pins.answer_pins import AnswerPins
from bot.pins.buttons import MovePin, PinMenu, PinsPage, RemovePin
from bot.pins.commands import Pins
from bot.pins.importing import PinImports
from bot.pins.pin_answer import PinAnswer, UnpinAnswer
from bot.pins.pin_questions import PinQuestions
from bot.pins.question_buttons import QUESTION_ITEMS
from bot.pins.service import Pinning
from bot.privacy.buttons import EraseData, KeepData
from bot.privacy.commands import Data
from bot.privacy.guild_removal import GuildRemovals
from bot.privacy.import_buttons import DiscardImport, ImportData
from bot.privacy.importing import Importing
from bot.server_settings.buttons import SettingsPage
from bot.server_settings.commands import ServerSettings
from bot.settings import LIMITS
from bot.shards import ONE_SHARD, Shards
from bot.sources.adding import Adding
from bot.sources.article_reader import ArticleReader
from bot.sources.buttons import AskRemoval, KeepArticle, OutlinePage, RemoveArticle, SourceMenu, SourcesPage
from bot.sources.channel_menu import UseMenu, UsePage
from bot.sources.commands import Sources
from bot.sources.draft_buttons import (
    AddAllDrafts,
    AddDraft,
    AddDraftBeside,
    BackToDrafts,
    DiscardDrafts,
    DraftMenu,
    DraftPage,
    RetitleDraft,
    UpdateByDraft,
)
from bot.sources.drafting import Drafting
from bot.sources.drafts import Drafts
from bot.sources.nightly import NightlyUpdates
from bot.sources.restore_buttons import EraseFormer, LeaveFormer, RestoreArticle, UndoChange
from bot.sources.restoring import Restoring
from bot.sources.service import Sourcing
from bot.sources.updating import Updating
from bot.store.database import Store
from bot.store.records import Limits
from bot.store.retention import GRACE
from bot.toolkit.acts import NIGHTLY_EVENT
from bot.toolkit.admission import Admission
from bot.toolkit.askers import Askers
from bot.toolkit.background import answered
from bot.toolkit.buttons import PersistentItem, register
from bot.toolkit.moderators import Moderators
from bot.toolkit.permissions import Audience, Rights
from bot.toolkit.rate_limit import QuestionLimit
from bot.toolkit.readable_channels import ReadableChannels
from bot.tree import Tree, sync_when_changed
from index import ParsedQuestion

log = logging.getLogger(__name__)

INTENTS = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
"""None of them privileged: messages that mention the bot, or are sent to it, carry their text without."""


GRACE_SECONDS = 3.0
"""For so long answers under way hold up the end."""


class Pullquote(commands.AutoShardedBot):
    """The bot, with what it uses. ``start(token)`` raises `discord.LoginFailure` for a wrong token."""

    def __init__(
        self,
        libraries: Libraries,
        store: Store,
        *,
        grace: timedelta = GRACE,
        limits: Limits = LIMITS,
        shards: Shards = ONE_SHARD,
        signer: LinkSigner | None = None,
        contact: str = "",
    ) -> None:
        """With a ``signer`` of links to pages, which are served elsewhere, articles can be opened as such."""
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            tree_cls=Tree,
            intents=INTENTS,
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            shard_count=shards.total,
            shard_ids=shards.ids and list(shards.ids),  # type: ignore[arg-type]  # None is for all
        )
        guard_events(self)
        self._libraries = libraries
        self._store = store
        self._grace = grace
        self._contact = contact
        self._warming: asyncio.Task[None] | None = None
        self._sign_in_locks = SignInLocks(store)
        self._command_ids: dict[str, int] = {}
        self._admission = Admission(store)
        assert isinstance(self.tree, Tree)
        self.tree.admission = self._admission
        self.watchdog = Watchdog(self)
        self.moderators = Moderators(store)
        self._askers = Askers(store, self.moderators)
        self._pages = Pages(signer, libraries, store, ReadableChannels(self.moderators), self._askers)
        limit = QuestionLimit()
        self._answering = Answering(libraries, store, Audience(self), limit)
        self._sourcing = Sourcing(libraries, store, limits)
        self._importing = Importing(store, limits)
        self._restoring = Restoring(self._sourcing, store)
        reader = ArticleReader(limits)
        self._drafting = Drafting(self._sourcing, reader, Drafts(limits.megabytes))
        self._updating = Updating(self._sourcing, reader, self._drafting, store)
        self._checking = Checking(libraries, store, limit)
        self._pinning = Pinning(self._answering, store, self.moderators)
        self._pin_imports = PinImports(store, limits)
        self._pin_questions = PinQuestions(self._pinning, store, self.moderators)
        self._messages = AnswerMessages()
        self._answer_pins = AnswerPins(self._answering, store, self._pinning, self._messages)
        self._panel = AnswerPanel(self._answering, self._actions(), self._messages, self._askers)

    def watch_questions(self, note: NoteQuestion) -> None:
        """Have every question noted, answered or not."""
        self._answering.note = note

    async def setup_hook(self) -> None:
        await asyncio.to_thread(_load_sentences)
        # What the first question would wait for otherwise; made beside signing in, which does not wait for it.
        self._warming = asyncio.create_task(self._warm())
        for cog in self._features():
            await self.add_cog(cog)
            for menu in getattr(cog, "menus", ()):
                self.tree.add_command(menu)
        register(self, self._buttons(), self._admission.check)
        try:
            self._command_ids.update(await sync_when_changed(self.tree, self._store))
        except discord.HTTPException:
            # The commands Discord has still work, and starting again and again would only make it worse.
            log.exception("the commands could not be synced")

    async def connect(self, *, reconnect: bool = True) -> None:
        """Raises: NoSignInsLeft, GatewaySilent; and what discord.py raises."""
        recover_shards()
        await self._await_sign_ins()
        running = asyncio.ensure_future(super().connect(reconnect=reconnect))
        silence = asyncio.ensure_future(self.watchdog.silence())
        try:
            await asyncio.wait({running, silence}, return_when=asyncio.FIRST_COMPLETED)
            await (running if running.done() else silence)
        finally:
            running.cancel()
            silence.cancel()

    async def _await_sign_ins(self) -> None:
        recommended, _, told = await self.http.get_bot_gateway()
        limit = Limit(told["total"], told["remaining"], told["reset_after"] / 1000, told["max_concurrency"])
        self.shard_count = self.shard_count or recommended
        needed = len(self.shard_ids or range(self.shard_count))
        log.info("%d sign-ins of %d are left today, %d are needed now", limit.remaining, limit.total, needed)
        if pause := limit.pause(needed):
            log.warning("few sign-ins are left today: the bot signs in in %d s", pause)
            await asyncio.sleep(pause)
        self.sign_ins = SignIns(limit)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        shard = shard_id or 0
        await self._sign_in_locks.acquire(self.sign_ins.limit.rate_limit_key(shard))
        self.sign_ins.count(shard)

    async def close(self) -> None:
        """Leave once what people wait for is answered, or after a moment."""
        await answered(GRACE_SECONDS)
        if self._warming:
            self._warming.cancel()
        await self._sign_in_locks.close()
        await super().close()

    async def _warm(self) -> None:
        """Make the shared library."""
        try:
            await self._libraries.of(None)
        except UnusableDatabase:
            log.exception("the shared articles could not be read; the first question tries again")

    async def on_message(self, message: discord.Message) -> None:
        """Nothing: a message is a question, never a prefix command. Cogs listen for themselves."""

    def _features(self) -> list[commands.Cog]:
        """Commands, their entries in the menus of messages, and listeners."""
        adding, rights = Adding(self._drafting, self.moderators), Rights(self, self._store)
        threads = AnswerThreads(self._answering, rights)
        return [
            Ask(self._answering, self._askers, threads, self._messages),
            Mentions(self._answering, self._askers, rights, threads),
            CheckQuotes(self._checking, self._askers),
            adding,
            Sources(self._sourcing, adding, self._updating, self._restoring, self.moderators, self._pages),
            NightlyUpdates(self._updating, self._sourcing, self._store, partial(self.dispatch, NIGHTLY_EVENT)),
            Pins(
                self._pinning, self._answer_pins, self._answering, self._pages, self._pin_questions, self._pin_imports
            ),
            Questions(self._store, self.moderators),
            ServerSettings(self._libraries, self._store, self.moderators),
            Data(self._store, self._importing),
            ModeratorLog(self, self._store, rights),
            Help(
                self.tree,
                self._command_ids,
                self._libraries,
                self.moderators,
                self._askers,
                self._grace,
                self._contact,
            ),
            GuildRemovals(self, self._store, self._grace),
            self.watchdog,
        ]

    def _actions(self) -> list[AnswerAction]:
        """What may be done with an answer, in the order in which it is offered."""
        return [
            VoteHelpful(self._store),
            VoteUnhelpful(self._store),
            PinAnswer(self._answer_pins, self.moderators),
            UnpinAnswer(self._answer_pins, self._pinning),
            DeleteAnswer(self.moderators, self._messages),
            OpenArticle(self._pages, self._answering),
        ]

    def _buttons(self) -> list[PersistentItem[Any]]:
        """All that can be pressed below the bot's messages."""
        questions = QuestionsPage(self._store, self.moderators)
        return [
            PreviousPage(self._answering, self.moderators, self._askers),
            NextPage(self._answering, self.moderators, self._askers),
            InContext(self._answering),
            *self._panel.items(),
            NearestButton(self._answering, self._askers),
            DiscardButton(self.moderators),
            PublishCheck(self._checking),
            NearestPassages(self._checking, self._askers),
            DeleteCheck(self.moderators),
            PinsPage(self._pinning, self._answering),
            PinMenu(self._pinning, self._answering, self._pages),
            MovePin(self._pinning, self._answer_pins),
            RemovePin(self._pinning, self._answer_pins),
            *(item(self._pinning, self._pin_questions, PinsPage) for item in QUESTION_ITEMS),
            questions,
            QuestionMenu(self._store, self.moderators),
            AnswerQuestion(self._store, self.moderators, self._answering, self._panel),
            SettleQuestion(self._store, self.moderators, questions),
            SourcesPage(self._sourcing),
            SourceMenu(self._sourcing, self.moderators, self._pages),
            AskRemoval(self._sourcing, self.moderators),
            OutlinePage(self._sourcing, self._pages),
            OpenPage(self._pages),
            *self._draft_buttons(),
            RemoveArticle(self._sourcing, self.moderators),
            KeepArticle(),
            *(button(self._restoring, self.moderators) for button in (UndoChange, RestoreArticle, EraseFormer)),
            LeaveFormer(),
            UsePage(self._sourcing),
            UseMenu(self._sourcing, self.moderators),
            SettingsPage(self._libraries, self._store, self.moderators),
            EraseData(self._store, self.moderators),
            KeepData(),
            ImportData(self._importing, self.moderators),
            DiscardImport(self._importing, self.moderators),
        ]

    def _draft_buttons(self) -> list[PersistentItem[Any]]:
        """Below articles that are not added yet."""
        for_moderators = (AddDraft, AddDraftBeside, UpdateByDraft, AddAllDrafts, RetitleDraft, DiscardDrafts)
        return [
            DraftPage(self._drafting),
            DraftMenu(self._drafting),
            BackToDrafts(self._drafting, self.moderators),
            *(button(self._drafting, self.moderators) for button in for_moderators),
        ]


def _load_sentences() -> None:
    """Read every sentence, and what is known of each language; it takes a tenth of a second."""
    for language in languages():
        phrasebook(language)
    ParsedQuestion.of("?")
