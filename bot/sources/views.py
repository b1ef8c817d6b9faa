"""The articles of a server, and what moderators do with them, as Discord shows it. Pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from discord.ui import LayoutView
from discord.utils import format_dt

from bot.locales import Phrasebook
from bot.sources.outline_views import LINE, article_summary, outline_view, title_text, titled
from bot.sources.service import Added, Removal, Updated, Used
from bot.store.records import ArticleHeader, Change, Pin
from bot.toolkit.escaping import escape, isolated
from bot.toolkit.paging import ListPage, Opening, list_view
from bot.toolkit.text_limits import shortened
from bot.toolkit.text_view import text_view
from index import Article

NAMED = 15
"""Titles, or questions, that are named one by one: those of more would fit into no message."""


def sources_view(
    headers: Sequence[ArticleHeader], page: ListPage, say: Phrasebook, opening: Opening | None = None
) -> LayoutView:
    """What each article is, and who added it when."""
    lines = [_source_line(header, say) for header in headers] or [say("no-sources")]
    return list_view(say("sources-title", count=len(headers)), lines, page, say, opening)


def added_view(added: Added, page: ListPage, say: Phrasebook) -> LayoutView:
    """That it was added, and what was understood of it."""
    said = [say("source-added", title=titled(added.article), **_counts(added.article)), *_inferred(added.article, say)]
    said += [say("source-alone")] if added.is_first else []
    return outline_view(added.article, page, say, *said, *_moved(added.change, say))


def updated_view(updated: Updated, page: ListPage, say: Phrasebook) -> LayoutView:
    """What changed, and what was understood of the new text."""
    article, before = updated.article, updated.before.passages
    said = [say("source-updated", title=titled(article), before=before, **_counts(article)), *_inferred(article, say)]
    return outline_view(article, page, say, *said, *_moved(updated.change, say))


def detached_view(detached: Sequence[Pin], say: Phrasebook) -> LayoutView:
    """Pins that have lost their words, by their questions."""
    questions = [f"- {isolated(escape(shortened(pin.question)))}" for pin in detached[:NAMED]]
    return text_view(f"**{say('pins-lost', count=len(detached))}**", "\n".join([*questions, *_rest(detached, say)]))


def removal_view(removal: Removal, say: Phrasebook) -> LayoutView:
    """Whether it is to be removed."""
    article, pins = removal
    said = [say("removal-asks", title=titled(article), passages=article.passages)]
    return text_view(" ".join([*said, say("removal-loses", count=pins)] if pins else said))


def removed_view(article: ArticleHeader, change: Change, say: Phrasebook) -> LayoutView:
    said = [say("source-removed", title=titled(article))]
    return text_view(" ".join([*said, say("pins-lost", count=len(change.detached))] if change.detached else said))


def renamed_view(before: ArticleHeader, title: str, say: Phrasebook) -> LayoutView:
    return text_view(say("source-renamed", before=titled(before), title=title_text(title)))


def used_text(used: Used, say: Phrasebook) -> str:
    """Which articles a channel asks."""
    chosen = [article for article in used.articles if article.slug in used.slugs]
    if not used.articles:
        return say("no-sources")
    if not chosen:
        return say("use-is-all", channel=f"<#{used.channel}>")
    titles = [f"- **{isolated(escape(shortened(article.title, LINE)))}**" for article in chosen[:NAMED]]
    return "\n".join([say("use-is-some", channel=f"<#{used.channel}>"), *titles, *_rest(chosen, say)])


def _rest(listed: Sequence[object], say: Phrasebook) -> Sequence[str]:
    return [say("and-more", count=len(listed) - NAMED)] if len(listed) > NAMED else []


def _source_line(header: ArticleHeader, say: Phrasebook) -> str:
    summary = article_summary(header.language, header.passages, say)
    return f"**{titled(header)}** · {summary}\n-# {_origin(header, say)}"


def _origin(header: ArticleHeader, say: Phrasebook) -> str:
    if header.added is None:
        return say("source-shared")
    at = format_dt(header.added, "D")
    return say("source-since", at=at) if header.by is None else say("source-by", at=at, member=f"<@{header.by}>")


def _counts(article: Article) -> dict[str, int]:
    return {"passages": len(article.passages), "headings": len(article.sections)}


def _inferred(article: Article, say: Phrasebook) -> Iterable[str]:
    return [say("source-inferred")] if any(section.inferred for section in article.sections) else []


def _moved(change: Change, say: Phrasebook) -> Iterable[str]:
    return [say("pins-moved", count=len(change.moved))] if change.moved else []
