"""Below articles that were read: whether they are added, and what is looked at before."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial

import discord
from discord import ButtonStyle
from discord.ui import ActionRow, Button, LayoutView, Select

from bot.locales import Phrasebook
from bot.sources.buttons import first_headings
from bot.sources.forms import DetailsForm
from bot.sources.preview.draft_views import batch_view, draft_options, draft_view
from bot.sources.preview.drafting import Drafting, Outcome
from bot.sources.preview.drafts import ArticleDraft, Batch, DraftReference
from bot.sources.restore_buttons import with_undo
from bot.sources.views import changes_of, detached_view, first_change
from bot.toolkit.access.moderators import Moderators, require_moderator
from bot.toolkit.access.servers import server_of
from bot.toolkit.acts import note_act
from bot.toolkit.components.buttons import PersistentButton, PlainItem, chosen_values
from bot.toolkit.components.paging import ListPage, PageButtons
from bot.toolkit.reply_language import private
from bot.toolkit.responses import edit_message, send_private
from bot.toolkit.text_view import text_view
from bot.toolkit.workers import computed


class DraftPage(PageButtons):
    """Turns the headings of an article that is not added yet."""

    prefix = "draft-outline"
    read_which = DraftReference.read

    def __init__(self, drafting: Drafting) -> None:
        self._drafting = drafting

    async def view(self, interaction: discord.Interaction, page: ListPage) -> LayoutView:
        batch, draft = self._drafting.of(server_of(interaction), page.which)
        return await one_draft(batch, draft, page, private(interaction))


class _DraftButton(PersistentButton[DraftReference]):
    """Acts on what was read and is not added yet."""

    read = DraftReference.read

    def __init__(self, drafting: Drafting) -> None:
        self._drafting = drafting


class AddDraft(_DraftButton):
    prefix, phrase, style, reach = "draft-add", "draft-add", ButtonStyle.success, "articles"

    async def press(self, interaction: discord.Interaction, target: DraftReference) -> None:
        await _tell(interaction, self._drafting.add(server_of(interaction), target, interaction.user.id))


class AddDraftBeside(_DraftButton):
    """Adds an article although it is a version of another."""

    prefix, phrase, reach = "draft-beside", "draft-beside", "articles"

    async def press(self, interaction: discord.Interaction, target: DraftReference) -> None:
        await _tell(interaction, self._drafting.add(server_of(interaction), target, interaction.user.id, beside=True))


class UpdateByDraft(_DraftButton):
    """Gives the article that it is a version of its text."""

    prefix, phrase, style, reach = "draft-update", "draft-update", ButtonStyle.success, "server"

    async def press(self, interaction: discord.Interaction, target: DraftReference) -> None:
        await _tell(interaction, self._drafting.update(server_of(interaction), target, interaction.user.id))


class AddAllDrafts(_DraftButton):
    prefix, phrase, style, reach = "draft-all", "draft-all", ButtonStyle.success, "articles"

    def __init__(self, drafting: Drafting, moderators: Moderators) -> None:
        super().__init__(drafting)
        self._moderators = moderators

    async def press(self, interaction: discord.Interaction, target: DraftReference) -> None:
        may_update = await self._moderators.include(interaction)
        work = self._drafting.add_all(server_of(interaction), target.key, interaction.user.id, may_update=may_update)
        await _tell(interaction, work)


class DescribeDraft(_DraftButton):
    """Gives it another title, or another language than was recognised."""

    prefix, phrase, reach = "draft-title", "draft-details", "articles"

    async def press(self, interaction: discord.Interaction, target: DraftReference) -> None:
        _, draft = self._drafting.of(server_of(interaction), target)
        form = DetailsForm(partial(self._describe, target), draft.article, private(interaction))
        await form.open(interaction)

    async def _describe(
        self, target: DraftReference, interaction: discord.Interaction, title: str, language: str | None
    ) -> None:
        await require_moderator(interaction, self.reach)
        batch = await self._drafting.describe(server_of(interaction), target, title, language)
        page = DraftPage.first_page(target)
        view = await one_draft(batch, batch.drafts[target.number], page, private(interaction))
        await edit_message(interaction, view)


class DiscardDrafts(_DraftButton):
    """Also where they are gone already: whoever cancels is done with them, also who may add no more."""

    prefix, phrase = "draft-cancel", "draft-cancel"

    async def press(self, interaction: discord.Interaction, target: DraftReference) -> None:
        self._drafting.discard(target.key)
        await edit_message(interaction, text_view(private(interaction)("drafts-discarded")))


class BackToDrafts(_DraftButton):
    """From one of several articles to the list of all."""

    prefix, phrase = "draft-back", "draft-back"

    async def press(self, interaction: discord.Interaction, target: DraftReference) -> None:
        batch = self._drafting.batch(server_of(interaction), target.key)
        await edit_message(interaction, await several_drafts(Outcome(target.key, batch, ()), private(interaction)))


class DraftMenu(PlainItem):
    """Leads from the list of several articles to the headings of one."""

    prefix = "draft-menu"

    def __init__(self, drafting: Drafting) -> None:
        self._drafting = drafting

    async def press(self, interaction: discord.Interaction, target: str) -> None:
        reference = DraftReference(target, int(chosen_values(interaction)[0]))
        batch, draft = self._drafting.of(server_of(interaction), reference)
        page = DraftPage.first_page(reference)
        await edit_message(interaction, await one_draft(batch, draft, page, private(interaction)))


async def first_view(key: str, batch: Batch, say: Phrasebook) -> LayoutView:
    """What was read: one article with its headings, or the list of several, and of what could not be read."""
    if len(batch.drafts) != 1 or len(batch.problems) > 1:
        return await several_drafts(Outcome(key, batch, ()), say)
    [(number, draft)] = batch.drafts.items()
    return await one_draft(batch, draft, DraftPage.first_page(DraftReference(key, number)), say)


async def one_draft(batch: Batch, draft: ArticleDraft, page: ListPage, say: Phrasebook) -> LayoutView:
    view = await computed(draft_view, batch, draft, page, say)
    updating = [UpdateByDraft] if batch.may_update and draft.relation != "same" else []
    adding = [AddDraft] if draft.known is None else [*updating, AddDraftBeside]
    leaving = BackToDrafts if len(batch.drafts) > 1 else DiscardDrafts
    buttons = [kind.button(page.which, say) for kind in (*adding, DescribeDraft, leaving)]
    return view.add_item(ActionRow(*buttons))


async def several_drafts(outcome: Outcome, say: Phrasebook) -> LayoutView:
    view, reference = await computed(batch_view, outcome.batch, outcome.changes, say), DraftReference(outcome.key)
    if outcome.batch.drafts:
        menu: Select[LayoutView] = Select(
            custom_id=DraftMenu.custom_id(outcome.key),
            placeholder=say("drafts-placeholder"),
            options=draft_options(outcome.batch.drafts, say),
        )
        buttons: list[Button[LayoutView]] = [kind.button(reference, say) for kind in (AddAllDrafts, DiscardDrafts)]
        view.add_item(ActionRow(menu)).add_item(ActionRow(*buttons))
    return view


async def _tell(interaction: discord.Interaction, work: Awaitable[Outcome]) -> None:
    """Say what was added, or what there is still to say about it; and then which pins lost their words by it."""
    outcome, say = await work, private(interaction)
    for change in outcome.changes:
        note_act(interaction, partial(first_change, change))
    await edit_message(interaction, await _outcome_view(outcome, say))
    detached = [pin for change in outcome.changes for pin in change.change.detached]
    if detached:
        await send_private(interaction, detached_view(detached, say))


async def _outcome_view(outcome: Outcome, say: Phrasebook) -> LayoutView:
    if not outcome.changes and len(outcome.batch.drafts) == 1:
        return await first_view(outcome.key, outcome.batch, say)
    if len(outcome.changes) == 1 and not outcome.batch.drafts and not outcome.batch.problems:
        [change] = outcome.changes
        view = await computed(first_headings, change.article, say, *changes_of(change, say))
        return with_undo(view, change.change, say)
    return await several_drafts(outcome, say)
