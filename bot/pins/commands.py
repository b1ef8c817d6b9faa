"""Pinning answers, and what is pinned."""

from __future__ import annotations

from functools import partial
from io import BytesIO

import discord
from discord import app_commands
from discord.app_commands import Choice
from discord.ext import commands
from discord.ui import LayoutView

from bot.libraries.server_libraries import Libraries
from bot.pages.service import Pages
from bot.pins.acts import note_pin
from bot.pins.answer_pins import AnswerPins
from bot.pins.buttons import PinMenu, PinsPage
from bot.pins.pin_answer import pin_and_tell
from bot.pins.questions.buttons import added_text, view_of
from bot.pins.questions.pin_questions import PinQuestions
from bot.pins.questions.typed_questions import ask_for_question, typed_question
from bot.pins.service import pin_choices
from bot.pins.transfer.export import pin_file
from bot.pins.transfer.importing import put_pins
from bot.pins.views import list_title, removed_text, words_view
from bot.privacy.import_buttons import note_import
from bot.privacy.import_views import imported_view
from bot.privacy.importing import Importing
from bot.store.rows.records import Pin
from bot.toolkit.access.moderators import channel_moderators_only
from bot.toolkit.components.autocomplete import matching_choices
from bot.toolkit.components.menus import Question, command_group, menu, options, words
from bot.toolkit.reply_language import private
from bot.toolkit.responses import send_private
from bot.toolkit.texts.text_limits import LONGEST_QUESTION
from bot.toolkit.workers import computed

Typed = app_commands.Range[str, 1, LONGEST_QUESTION]


class Pins(commands.Cog):
    """All who can read a channel read its pins; moderators change them."""

    group = command_group("pins")

    def __init__(
        self, answer_pins: AnswerPins, libraries: Libraries, pages: Pages, questions: PinQuestions, importing: Importing
    ) -> None:
        self._pinning = questions.pinning
        self._answer_pins = answer_pins
        self._libraries = libraries
        self._questions = questions
        self._importing = importing
        self.menus = [channel_moderators_only(menu("pin-answer-name", self.pin_answer, directly=False))]
        self._list = PinsPage(questions.pinning, libraries)
        self._menu = PinMenu(questions.pinning, libraries, pages)

    async def pin_answer(self, interaction: discord.Interaction, message: discord.Message) -> None:
        if await self._answer_pins.knows_question(interaction, message):
            await pin_and_tell(interaction, self._answer_pins.pin(interaction, message))
        else:
            await ask_for_question(interaction, "pin-question", partial(self._pin_for, message))

    @group.command(**words("pins-add"))
    @options(question="pins-question", link="pins-link")
    @channel_moderators_only
    async def add(self, interaction: discord.Interaction, question: Question, link: Typed) -> None:
        question, problem = await typed_question(question, private(interaction))
        if problem:
            await send_private(interaction, problem)
        else:
            await pin_and_tell(interaction, self._answer_pins.pin_linked(interaction, link, question))

    @group.command(**words("pins-remove"))
    @options(pin="pins-pin")
    @channel_moderators_only
    async def remove(self, interaction: discord.Interaction, pin: Typed) -> None:
        say = private(interaction)
        removal = await self._answer_pins.remove(interaction, pin)
        note_pin(interaction, "unpinned", removal.pin)
        await send_private(interaction, words_view(removed_text(removal, say), removal.pin, say))

    @group.command(**words("pins-move"))
    @options(pin="pins-pin", to="pins-to")
    @channel_moderators_only
    async def move(self, interaction: discord.Interaction, pin: Typed, to: Typed) -> None:
        say = private(interaction)
        moved = await self._answer_pins.move(interaction, pin, to)
        note_pin(interaction, "pin-moved", moved)
        await send_private(interaction, words_view(say("pin-moved", number=moved.number), moved, say))

    @group.command(**words("pins-list"))
    @options(all_channels="pins-everywhere")
    async def list_pins(self, interaction: discord.Interaction, all_channels: bool = False) -> None:
        view = await self._list.first_view(interaction, all_channels)
        await send_private(interaction, view)

    @group.command(**words("pins-show"))
    @options(pin="pins-pin")
    async def show_pin(self, interaction: discord.Interaction, pin: Typed) -> None:
        view, questions = await self._views(interaction, pin)
        await send_private(interaction, view)
        if questions:
            await send_private(interaction, questions)

    @group.command(**words("pins-add-question"))
    @options(pin="pins-pin", question="pins-question")
    @channel_moderators_only
    async def add_question(self, interaction: discord.Interaction, pin: Typed, question: Question) -> None:
        say = private(interaction)
        question, problem = await typed_question(question, say)
        if problem:
            await send_private(interaction, problem)
            return
        done, is_new = await self._questions.add(interaction, pin, question)
        view = await view_of(interaction, done, self._questions, None, added_text(done, is_new, say))
        await send_private(interaction, view)

    @group.command(**words("pins-export"))
    @options(all_channels="pins-everywhere")
    async def export(self, interaction: discord.Interaction, all_channels: bool = False) -> None:
        pins = await self._pinning.listed(interaction, all_channels)
        if not pins:
            await send_private(interaction, private(interaction)("pins-none"))
            return
        data = await self._exported(interaction, pins, all_channels)
        if len(data) > interaction.filesize_limit:
            await send_private(interaction, private(interaction)("pins-too-large"))
            return
        file = discord.File(BytesIO(data), "pins.md")
        await send_private(interaction, private(interaction)("pins-exported", count=len(pins)), file=file)

    @group.command(**words("pins-import"))
    @options(file="pins-file")
    @channel_moderators_only
    async def import_file(self, interaction: discord.Interaction, file: discord.Attachment) -> None:
        plan = await put_pins(self._importing, interaction, file)
        note_import(interaction, plan)
        await send_private(interaction, imported_view(plan, private(interaction)))

    @show_pin.autocomplete("pin")
    @remove.autocomplete("pin")
    @move.autocomplete("pin")
    @add_question.autocomplete("pin")
    async def offer_pins(self, interaction: discord.Interaction, typed: str) -> list[Choice[str]]:
        return await computed(matching_choices, pin_choices(await self._pinning.readable(interaction)), typed)

    @move.autocomplete("to")
    async def offer_paragraphs(self, interaction: discord.Interaction, typed: str) -> list[Choice[str]]:
        pin = str(getattr(interaction.namespace, "pin", ""))
        return await computed(matching_choices, await self._pinning.passages(interaction, pin), typed)

    async def _pin_for(self, message: discord.Message, interaction: discord.Interaction, question: str) -> None:
        question, problem = await typed_question(question, private(interaction))
        if problem:
            await send_private(interaction, problem)
        else:
            await pin_and_tell(interaction, self._answer_pins.pin(interaction, message, question))

    async def _views(self, interaction: discord.Interaction, typed: str) -> tuple[LayoutView, LayoutView | None]:
        """A pin; and its questions, where there are several or they catch others."""
        pin = await self._pinning.one(interaction, typed)
        view = await self._menu.opened(interaction, pin)
        if not pin.other_questions and not any(await self._questions.caught(interaction, pin)):
            return view, None
        return view, await view_of(interaction, pin, self._questions, None)

    async def _exported(self, interaction: discord.Interaction, pins: list[Pin], all_channels: bool) -> bytes:
        say, server_library = private(interaction), await self._libraries.of(interaction.guild_id)
        title = list_title(len(pins), all_channels, None, say)
        return (await computed(pin_file, pins, title, server_library, say)).encode()
