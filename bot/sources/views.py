"""The articles of a server, and what moderators do with them, as Discord shows it. Pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from discord.ui import LayoutView
from discord.utils import format_dt

from bot.locales import Phrasebook
from bot.locales.article_texts import changes_text
from bot.shortening import HEADING_LIMIT
from bot.sources.channel_articles import Used
from bot.sources.outline_views import LINE, article_summary, titled
from bot.sources.service import Added, Removal, Updated
from bot.sources.updating import is_fetchable
from bot.store.retention import FORMER
from bot.store.rows.records import ArticleHeader, Change, Pin, Refresh
from bot.toolkit.components.list_pages import and_more
from bot.toolkit.components.paging import ListPage, Opening, list_view
from bot.toolkit.text_view import text_view
from bot.toolkit.texts.escaping import inline
from bot.toolkit.texts.titles_apart import titles_apart
from index import Article

NAMED = 15
"""Titles, or questions, that are named one by one: those of more would fit into no message."""


def sources_view(
    used: Used, refreshes: Mapping[str, Refresh], page: ListPage, say: Phrasebook, opening: Opening | None = None
) -> LayoutView:
    """What each article is, who added it when, how it is fetched again, and whether the channel asks it."""
    chosen = {article.slug for article in used.chosen}
    names = titles_apart(used.articles, HEADING_LIMIT)
    lines = [
        _source_line(one, names[one.slug], refreshes.get(one.slug), one.slug in chosen, say) for one in used.articles
    ]
    count = len(used.articles)
    title = say("sources-title", count=count)
    if len(chosen) < count:
        title = say("sources-title-some", count=count, asked=len(chosen))
    return list_view(title, lines or [say("no-sources")], page, say, opening)


def changes_of(change: Added | Updated, say: Phrasebook) -> list[str]:
    """What was done, in sentences; the first says to which article."""
    article = change.article
    counts = {"passages": len(article.passages), "headings": len(article.sections)}
    if isinstance(change, Added):
        said = [say("source-added", title=titled(article), **counts), *_inferred(article, say)]
        said += [say("source-alone")] if change.is_first else []
    else:
        said = [say("source-updated", title=titled(article), before=change.before.passages, **counts)]
        said += [f"{changes_text(change.differences, say)}.", *_inferred(article, say)]
    return [*said, *_moved(change.change, say)]


def unchanged_view(article: Article, say: Phrasebook, *, given: bool) -> LayoutView:
    """That a text that was given, or else its page, or its own text read again, adds nothing to an article."""
    phrase = "source-unchanged" if is_fetchable(article) else "source-read-alike"
    return text_view(say("source-same" if given else phrase, title=titled(article)))


def nightly_view(article: Article, is_nightly: bool, say: Phrasebook) -> LayoutView:
    """Whether its address is fetched every night from now on."""
    return text_view(say("source-nightly-on" if is_nightly else "source-nightly-off", title=titled(article)))


def detached_view(detached: Sequence[Pin], say: Phrasebook) -> LayoutView:
    """Pins that have lost their words, by their questions."""
    questions = [f"- {inline(pin.question)}" for pin in detached[:NAMED]]
    return text_view(
        f"**{say('pins-lost', count=len(detached))}**", "\n".join([*questions, *and_more(detached, NAMED, say)])
    )


def removal_view(removal: Removal, say: Phrasebook) -> LayoutView:
    """Whether it is to be removed."""
    said = [say("removal-asks", title=titled(removal.article), passages=removal.article.passages)]
    said += [say("pins-will-lose", count=removal.pins)] if removal.pins else []
    if count := len(removal.channels):
        named = [f"<#{channel}>" for channel in removal.channels[:NAMED]]
        channels = " ".join([*named, *and_more(removal.channels, NAMED, say)])
        said.append(say("channels-will-ask-all", count=count, channels=channels))
    return text_view(" ".join(said))


def removed_view(article: ArticleHeader, change: Change, say: Phrasebook) -> LayoutView:
    said = [say("source-removed", title=titled(article))]
    said += [say("pins-lost", count=len(change.detached))] if change.detached else []
    return text_view(" ".join(said), *([f"-# {former_note(say)}"] if change.former else []))


def former_note(say: Phrasebook) -> str:
    """For how long what was changed can be brought back."""
    return say("former-note", days=FORMER.days)


def renamed_text(before: ArticleHeader, title: str, say: Phrasebook) -> str:
    return say("source-renamed", before=titled(before), title=inline(title))


def first_change(change: Added | Updated, say: Phrasebook) -> str:
    """That an article was added or has a new text, in one sentence."""
    return next(iter(changes_of(change, say)))


def used_text(used: Used, say: Phrasebook) -> str:
    """Which articles a channel asks."""
    chosen = [article for article in used.articles if article.slug in used.slugs]
    if not used.articles:
        return say("no-sources")
    if not chosen:
        return say("use-is-all", channel=f"<#{used.channel}>")
    names = titles_apart(used.articles, LINE)
    titles = [f"- **{inline(names[article.slug], LINE)}**" for article in chosen[:NAMED]]
    return "\n".join([say("use-is-some", channel=f"<#{used.channel}>"), *titles, *and_more(chosen, NAMED, say)])


def _source_line(header: ArticleHeader, name: str, refresh: Refresh | None, is_chosen: bool, say: Phrasebook) -> str:
    summary = article_summary(header.language, header.passages, say)
    not_chosen = [] if is_chosen else [say("source-not-asked")]
    notes = " · ".join([*not_chosen, _origin(header, say), *(_nightly(refresh, say) if refresh else [])])
    return f"**{inline(name)}** · {summary}\n-# {notes}"


def _nightly(refresh: Refresh, say: Phrasebook) -> Iterable[str]:
    if refresh.is_nightly:
        yield say("source-nightly")
    if refresh.problem:
        yield f"⚠ {say(f'refresh-{refresh.problem}')}"
    if refresh.has_ended:
        yield say("source-not-nightly", count=refresh.failures)


def _origin(header: ArticleHeader, say: Phrasebook) -> str:
    if header.added is None:
        return say("source-shared")
    at = format_dt(header.added, "D")
    return say("source-since", at=at) if header.by is None else say("source-by", at=at, member=f"<@{header.by}>")


def _inferred(article: Article, say: Phrasebook) -> Iterable[str]:
    return [say("source-inferred")] if any(section.inferred for section in article.sections) else []


def _moved(change: Change, say: Phrasebook) -> Iterable[str]:
    return [say("pins-moved", count=len(change.moved))] if change.moved else []
