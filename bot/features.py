"""What people meet of the bot: its commands, buttons and listeners, with what they use, listed by hand."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Any

from discord.ext import commands

from bot.answers.answer_messages import AnswerMessages
from bot.answers.buttons import InContext, NextPage, PreviousPage
from bot.answers.commands import Ask
from bot.answers.mentions import Mentions
from bot.answers.nothing_buttons import DiscardButton, NearestButton
from bot.answers.panel.deleting import DeleteAnswer
from bot.answers.panel.open_article import OpenArticle
from bot.answers.panel.panel import AnswerAction, AnswerPanel
from bot.answers.sent_answers import SentAnswers
from bot.answers.service import Answering
from bot.answers.threads import AnswerThreads
from bot.checking.buttons import DeleteCheck, NearestPassages, PublishCheck
from bot.checking.commands import CheckQuotes
from bot.checking.service import Checking
from bot.feedback.buttons import AnswerQuestion, QuestionMenu, QuestionsPage, SettleQuestion
from bot.feedback.commands import Questions
from bot.feedback.votes import VoteHelpful, VoteUnhelpful
from bot.help.commands import About, Help
from bot.libraries.server_libraries import Libraries
from bot.moderator_log.posting import ModeratorLog
from bot.pages.buttons import OpenPage
from bot.pages.links import LinkSigner
from bot.pages.service import Pages
from bot.pins.answer_pins import AnswerPins
from bot.pins.buttons import MovePin, PinMenu, PinsPage, RemovePin
from bot.pins.commands import Pins
from bot.pins.gone_messages import GonePinMessages
from bot.pins.pin_answer import PinAnswer, UnpinAnswer
from bot.pins.questions.buttons import QUESTION_ITEMS
from bot.pins.questions.pin_questions import PinQuestions
from bot.pins.service import Pinning
from bot.privacy.buttons import EraseData, KeepData
from bot.privacy.commands import Data
from bot.privacy.guild_removal import GuildRemovals
from bot.privacy.import_buttons import DiscardImport, ImportData
from bot.privacy.importing import Importing
from bot.privacy.memories import Memories
from bot.server_settings.buttons import SettingsPage
from bot.server_settings.commands import ServerSettings
from bot.sources.adding import Adding
from bot.sources.buttons import AskRemoval, KeepArticle, OutlinePage, RemoveArticle, SourceMenu, SourcesPage
from bot.sources.channel_articles import ChannelArticles
from bot.sources.channel_menu import UseMenu, UsePage
from bot.sources.commands import Sources
from bot.sources.nightly import NightlyUpdates
from bot.sources.preview.draft_buttons import (
    AddAllDrafts,
    AddDraft,
    AddDraftBeside,
    BackToDrafts,
    DescribeDraft,
    DiscardDrafts,
    DraftMenu,
    DraftPage,
    UpdateByDraft,
)
from bot.sources.preview.drafting import Drafting
from bot.sources.preview.drafts import Drafts
from bot.sources.reading.article_reader import ArticleReader
from bot.sources.restore_buttons import EraseFormer, LeaveFormer, RestoreArticle, UndoChange
from bot.sources.restoring import Restoring
from bot.sources.service import Sourcing
from bot.sources.updating import Updating
from bot.store.database import Store
from bot.store.rows.records import Limits
from bot.toolkit.access.askers import Askers
from bot.toolkit.access.moderators import Moderators
from bot.toolkit.access.permissions import Audience, Rights
from bot.toolkit.access.readable_channels import ReadableChannels
from bot.toolkit.acts import NIGHTLY_EVENT
from bot.toolkit.components.buttons import PersistentItem
from bot.toolkit.components.forgotten_forms import ForgottenForms
from bot.toolkit.rate_limit import QuestionLimit


class Features:
    """Each is made once, and given what it uses. ``command_ids`` are Discord's, by name, once it has told them."""

    def __init__(
        self,
        bot: commands.AutoShardedBot,
        libraries: Libraries,
        store: Store,
        *,
        grace: timedelta,
        limits: Limits,
        signer: LinkSigner | None,
        contact: str,
    ) -> None:
        self._bot = bot
        self._libraries = libraries
        self._store = store
        self._grace = grace
        self._contact = contact
        self.command_ids: dict[str, int] = {}
        self.moderators = Moderators(store)
        self._askers = Askers(store, self.moderators)
        self._pages = Pages(signer, libraries, store, ReadableChannels(self.moderators), self._askers)
        self._limit = QuestionLimit()
        audience = Audience(bot)
        self.answering = Answering(libraries, store, audience)
        self._answers = SentAnswers(libraries, store, audience)
        self._sourcing = Sourcing(libraries, store, limits)
        self._channel_articles = ChannelArticles(self._sourcing, store)
        self._importing = Importing(store, limits)
        self._restoring = Restoring(self._sourcing, store)
        reader = ArticleReader(limits)
        drafts = Drafts(limits.megabytes)
        self._drafting = Drafting(self._sourcing, reader, drafts)
        self._memories = Memories(
            of_members=(drafts.forget_member, self._importing.forget_member, self.answering.forget_member),
            of_servers=(drafts.forget_server, self._importing.forget_server),
        )
        self._updating = Updating(self._sourcing, reader, self._drafting, store)
        self._checking = Checking(libraries, store, self._limit)
        self._pinning = Pinning(libraries, store, self.moderators)
        self._pin_questions = PinQuestions(self._pinning, store, self.moderators)
        self._messages = AnswerMessages()
        self._answer_pins = AnswerPins(self._answers, store, self._pinning, self._messages)
        self._panel = AnswerPanel(self._answers, self._actions(), self._messages, self._askers)

    def cogs(self) -> list[commands.Cog]:
        """Commands, their entries in the menus of messages, and listeners."""
        adding, rights = Adding(self._drafting, self.moderators), Rights(self._bot, self._store)
        threads = AnswerThreads(self.answering, rights)
        return [
            Ask(self.answering, self._askers, threads, self._messages, self._limit),
            Mentions(self.answering, self._askers, rights, threads, self._limit),
            CheckQuotes(self._checking, self._askers),
            adding,
            self._sources(adding),
            NightlyUpdates(self._updating, self._sourcing, self._store, partial(self._bot.dispatch, NIGHTLY_EVENT)),
            Pins(self._answer_pins, self._libraries, self._pages, self._pin_questions, self._importing),
            GonePinMessages(self._store),
            Questions(self._store),
            ServerSettings(self._libraries, self._store),
            Data(self._store, self._importing, self._memories),
            ModeratorLog(self._bot, self._store, rights),
            Help(self._bot.tree, self.command_ids, self._libraries, self._store, self.moderators, self._askers),
            About(self._libraries, self._grace, self._contact, self._pages.minutes),
            GuildRemovals(self._bot, self._store, self._grace),
            ForgottenForms(),
        ]

    def _sources(self, adding: Adding) -> Sources:
        return Sources(
            self._sourcing,
            adding,
            self._updating,
            self._restoring,
            self.moderators,
            self._pages,
            SourcesPage(self._store, self._channel_articles),
            UsePage(self._channel_articles),
        )

    def _actions(self) -> list[AnswerAction]:
        """What may be done with an answer, in the order in which it is offered."""
        return [
            VoteHelpful(self._store),
            VoteUnhelpful(self._store),
            PinAnswer(self._answer_pins, self.moderators),
            UnpinAnswer(self._answer_pins, self._pinning),
            DeleteAnswer(self.moderators, self._messages),
            OpenArticle(self._pages, self._libraries),
        ]

    def buttons(self) -> list[PersistentItem[Any]]:
        """All that can be pressed below the bot's messages."""
        questions = QuestionsPage(self._store)
        return [
            PreviousPage(self._answers, self.moderators, self._askers),
            NextPage(self._answers, self.moderators, self._askers),
            InContext(self._answers),
            *self._panel.items(),
            NearestButton(self.answering, self._askers, self._limit),
            DiscardButton(self.moderators),
            PublishCheck(self._checking),
            NearestPassages(self._checking, self._askers),
            DeleteCheck(self.moderators),
            *self._pin_buttons(),
            questions,
            QuestionMenu(self._store),
            AnswerQuestion(self._store, self.answering, self._panel),
            SettleQuestion(self._store, questions),
            *self._source_buttons(),
            SettingsPage(self._libraries, self._store),
            EraseData(self._store, self._memories),
            KeepData(),
            ImportData(self._importing),
            DiscardImport(self._importing),
        ]

    def _pin_buttons(self) -> list[PersistentItem[Any]]:
        """Below pins."""
        return [
            PinsPage(self._pinning, self._libraries),
            PinMenu(self._pinning, self._libraries, self._pages),
            MovePin(self._pinning, self._answer_pins),
            RemovePin(self._pinning, self._answer_pins),
            *(item(self._pin_questions, PinsPage) for item in QUESTION_ITEMS),
        ]

    def _source_buttons(self) -> list[PersistentItem[Any]]:
        """Below articles, before and after they are added."""
        return [
            SourcesPage(self._store, self._channel_articles),
            SourceMenu(self._sourcing.articles, self.moderators, self._pages),
            AskRemoval(self._sourcing),
            OutlinePage(self._sourcing.articles, self._pages),
            OpenPage(self._pages),
            *self._draft_buttons(),
            RemoveArticle(self._sourcing),
            KeepArticle(),
            *(button(self._restoring) for button in (UndoChange, RestoreArticle, EraseFormer)),
            LeaveFormer(),
            UsePage(self._channel_articles),
            UseMenu(self._channel_articles),
        ]

    def _draft_buttons(self) -> list[PersistentItem[Any]]:
        """Below articles that are not added yet."""
        kinds = (AddDraft, AddDraftBeside, UpdateByDraft, DescribeDraft, BackToDrafts, DiscardDrafts)
        return [
            DraftPage(self._drafting),
            DraftMenu(self._drafting),
            AddAllDrafts(self._drafting, self.moderators),
            *(button(self._drafting) for button in kinds),
        ]
