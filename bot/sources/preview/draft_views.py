"""What was read and waits to be added, as Discord shows it. Pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from discord import SelectOption
from discord.ui import LayoutView

from bot.locales import Phrasebook
from bot.locales.article_texts import changes_text, left_out_text
from bot.shortening import shortened
from bot.sources.outline_views import article_summary, outline_view, titled
from bot.sources.preview.drafts import ArticleDraft, Batch, Problem
from bot.sources.service import Added, Updated
from bot.sources.views import changes_of, former_note
from bot.toolkit.components.paging import ListPage
from bot.toolkit.error_messages import sentence_for
from bot.toolkit.text_view import text_view
from bot.toolkit.texts.escaping import balanced, escape, in_its_direction, inline
from bot.toolkit.texts.text_limits import TEXT_LIMIT, length

MOST_HEADINGS, FEWER_HEADINGS = 8, 5
"""Headings on a page, below two notes at most, and below more."""
NAMES = (60, 25, 10)
"""Characters of a title or a file's name in a table, the most for which there is room: a message may be a text and ten
files."""

MOST_OPTIONS = 25
"""Of a menu, for Discord."""


def draft_view(batch: Batch, draft: ArticleDraft, page: ListPage, say: Phrasebook) -> LayoutView:
    """One article as it was understood: what was left out, what is inferred, what it is like, its headings."""
    article = draft.article
    facts = article_summary(article.language, len(article.passages), say)
    asks = say("draft-asks", title=titled(article), facts=facts, headings=len(article.sections))
    notes = [*_relation(draft, say), *_reading(draft, say)]
    notes += [*(_warnings(batch, say) if len(batch.drafts) == 1 else ())]
    notes += [say("draft-alone")] if batch.leaves_shared else []
    notes += [_problem(problem, 4 * NAMES[0], say) for problem in batch.problems[:1]]
    most = MOST_HEADINGS if len(notes) <= 2 else FEWER_HEADINGS
    return outline_view(article, page, say, asks, *notes, most=most)


def batch_view(batch: Batch, changes: Sequence[Added | Updated], say: Phrasebook) -> LayoutView:
    """Several articles, or what could not be read of them, a line each; above them what has become of the others."""
    written = [_batch_texts(batch, changes, name, say) for name in NAMES]
    return text_view(*next((texts for texts in written if length(*texts) <= TEXT_LIMIT), written[-1]))


def _batch_texts(batch: Batch, changes: Sequence[Added | Updated], name: int, say: Phrasebook) -> list[str]:
    """With titles and names of so many characters."""
    done = [_done(change, name, say) for change in changes]
    done += [f"-# {former_note(say)}"] if any(change.change.former for change in changes) else []
    asks = [f"**{say('drafts-title', count=len(batch.drafts))}**"] if batch.drafts else []
    is_left = not batch.may_update and any(draft.known for draft in batch.drafts.values())
    asks += [say("drafts-for-moderators")] if is_left else []
    asks += [*_warnings(batch, say), *([say("draft-alone")] if batch.leaves_shared else [])] if batch.drafts else []
    lines = [_line(number, draft, name, say) for number, draft in batch.drafts.items()]
    problems = [_problem(problem, 4 * name, say) for problem in batch.problems]
    return ["\n".join(part) for part in (done, asks, lines, problems) if part]


def draft_options(drafts: Mapping[int, ArticleDraft], say: Phrasebook) -> list[SelectOption]:
    """As many as a menu takes; the others are added with all."""
    return [
        SelectOption(label=shortened(f"{number}. {draft.article.title or draft.article.slug}"), value=str(number))
        for number, draft in islice(drafts.items(), MOST_OPTIONS)
    ]


def _warnings(batch: Batch, say: Phrasebook) -> Iterator[str]:
    """What may not be meant to be quoted to all, and whether there is room."""
    for caution in sorted(batch.cautions):
        yield f"⚠ {say(f'draft-{caution}')}"
    if batch.excess:
        limit = say(f"limit-{batch.excess.what}", limit=batch.excess.limit)
        yield f"⚠ {say('draft-excess', count=len(batch.drafts))} {limit}"


def _relation(draft: ArticleDraft, say: Phrasebook) -> Iterable[str]:
    if draft.is_outdated:
        yield say("draft-outdated")
    if draft.known is not None and draft.differences is not None:
        changes = changes_text(draft.differences, say)
        yield say(f"draft-known-{draft.relation}", title=titled(draft.known), changes=changes)
        yield from _loss(draft, say)
    elif draft.namesake is not None:
        yield say("draft-namesake", title=titled(draft.namesake))


def _loss(draft: ArticleDraft, say: Phrasebook) -> Iterable[str]:
    return [say("pins-will-lose", count=draft.detached)] if draft.detached else []


def _reading(draft: ArticleDraft, say: Phrasebook) -> Iterable[str]:
    if any(section.inferred for section in draft.article.sections):
        yield say("source-inferred")
    if what := left_out_text(draft.read.left_out, say):
        yield what


def _line(number: int, draft: ArticleDraft, name: int, say: Phrasebook) -> str:
    article = draft.article
    summary = article_summary(article.language, len(article.passages), say)
    line = f"**{number}.** {inline(article.title, name)} · {summary}"
    line += f", {say('headings', count=len(article.sections))}"
    notes = list(_line_notes(draft, name, say))
    return f"{line}\n-# {' · '.join(notes)}" if notes else line


def _line_notes(draft: ArticleDraft, name: int, say: Phrasebook) -> Iterator[str]:
    article = draft.article
    if draft.name != article.title:
        yield in_its_direction(balanced(escape(shortened(draft.name, name))))
    if draft.known is not None:
        yield say("draft-line-known", title=inline(draft.known.title, name))
        yield from _loss(draft, say)
    elif draft.namesake is not None:
        yield say("draft-line-namesake")
    if any(section.inferred for section in article.sections):
        yield say("draft-line-inferred")
    if left_out := sum(draft.read.left_out.values()):
        yield say("draft-line-left-out", count=left_out)


def _problem(problem: Problem, most: int, say: Phrasebook) -> str:
    return f"⚠ {shortened(sentence_for(problem.error, 'a file', say), most)}"


def _done(change: Added | Updated, name: int, say: Phrasebook) -> str:
    article = replace(change.article, title=shortened(change.article.title, name))
    [first, *_] = changes_of(change._replace(article=article), say)
    return first
