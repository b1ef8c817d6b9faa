from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from discord.ui import LayoutView
from hypothesis import given
from hypothesis import strategies as st
from simcord.components import walk_components

from bot.locales import Phrasebook, languages, phrasebook
from bot.sources.buttons import SourcesPage, first_headings
from bot.sources.channel_articles import Used
from bot.sources.channel_menu import UsePage, use_view
from bot.sources.preview.draft_buttons import DraftPage
from bot.sources.preview.draft_views import batch_view, draft_view
from bot.sources.preview.drafts import ArticleDraft, Batch, DraftReference, Problem
from bot.sources.service import Added, Removal, Updated
from bot.sources.views import (
    changes_of,
    detached_view,
    removal_view,
    renamed_text,
    sources_view,
    unchanged_view,
)
from bot.store.rows.records import ArticleHeader, Change, Pin, ReadArticle, Refresh
from bot.toolkit.text_view import text_view
from bot.toolkit.texts.text_limits import TEXT_LIMIT, length
from index import Article, UnreadFormat, differences
from tests.support.headers import header_of
from tests.support.hostile import hostile_text
from tests.support.limits import unsaid_problems

SAY = phrasebook("en")
NOW = datetime(2026, 11, 22, tzinfo=UTC)
COUNT = 60
WORST = "*" * 400
REFERENCE = DraftReference("abcdefghijkl", 10)


def article(title: str, number: int = 0) -> Article:
    return Article.from_paragraphs(title, [((title or "H",), "Words.")] * 12, language="en", slug=f"a{number}")


def used(*articles: ArticleHeader) -> Used:
    """What a channel asks that asks all."""
    return Used(articles, 1, frozenset())


def pin(question: str) -> Pin:
    return Pin(1, 1, 1, None, question, "a", "T", 0, 5, "Words", "", "", 1, NOW, False)


def every_view(title: str, say: Phrasebook) -> Iterator[LayoutView]:
    articles = [article(title, number) for number in range(COUNT)]
    change = Change(True, (pin(title),) * COUNT, (pin(title),) * COUNT)
    headers = [header_of(one, NOW, 123456789012345678) for one in articles]
    refreshes = {header.slug: Refresh(is_nightly=True, failures=2, problem="another-text") for header in headers}
    yield sources_view(Used(headers, 1, frozenset({headers[-1].slug})), refreshes, SourcesPage.first_page(), say)
    updated = Updated(headers[0], articles[0], change, differences(articles[0], articles[1]))
    for done in (Added(articles[0], change, True), updated):
        yield first_headings(done.article, say, *changes_of(done, say))
    yield from (unchanged_view(articles[0], say, given=given) for given in (True, False))
    yield from draft_views(articles, headers, say)
    yield detached_view(change.detached, say)
    yield removal_view(Removal(headers[0], COUNT, [123456789012345678] * COUNT), say)
    yield text_view(renamed_text(headers[0], title, say))
    chosen = Used(headers, 123456789012345678, frozenset(one.slug for one in headers))
    yield use_view(chosen, UsePage.first_page().at(1), say)


def draft_views(articles: Sequence[Article], headers: Sequence[ArticleHeader], say: Phrasebook) -> Iterator[LayoutView]:
    """As long as they become: everything was left out, all are there already, or cannot be read."""
    left_out = dict.fromkeys(("page", "menu", "notice", "caption", "frame", "message", "another kind"), 1_000_000)
    found = differences(articles[0], articles[1])
    read = [ReadArticle(shapeless(one), left_out) for one in articles[:11]]
    name = articles[0].title or "a.txt"
    known = {n: ArticleDraft(name, one, headers[n], found) for n, one in enumerate(read)}
    others = {n: ArticleDraft(name, one, namesake=headers[n]) for n, one in enumerate(read)}
    failed = [Problem(name, UnreadFormat(name, name))] * 10
    for drafts in (known, others):
        yield draft_view(Batch(1, 2, drafts, failed[:1], True), drafts[0], DraftPage.first_page(REFERENCE), say)
        yield batch_view(Batch(1, 2, drafts, (), True), (), say)
    [first, *_] = known.items()
    yield batch_view(Batch(1, 2, dict([first]), failed), [Added(articles[0], Change(False), True)] * 10, say)


def shapeless(article: Article) -> Article:
    return replace(article, sections=tuple(replace(section, inferred=True) for section in article.sections))


def problems(view: LayoutView) -> list[str]:
    """What Discord would refuse."""
    components: list[Any] = view.to_components()
    every = [*walk_components(components)]
    every += [option for component in every for option in component.get("options") or ()]
    named = [one[name] for one in every for name in ("label", "custom_id", "value") if name in one]
    unfit = [name for name in named if not 1 <= len(name) <= 100]
    return unsaid_problems({"flags": 1 << 15, "components": components}) + unfit


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("title", [WORST, "\U0001f409" * 400, "\u202e" * 400, ""])
def test_whatever_the_titles_and_questions_it_fits_into_one_message(title: str, language: str) -> None:
    assert [problem for view in every_view(title, phrasebook(language)) for problem in problems(view)] == []


@given(hostile_text.filter(str.strip), st.sampled_from(languages()))
def test_hostile_titles_and_questions_fit_too(title: str, language: str) -> None:
    assert [problem for view in every_view(title, phrasebook(language)) for problem in problems(view)] == []


def texts(view: LayoutView) -> str:
    return "\n".join(c["content"] for c in walk_components(view.to_components()) if c["type"] == 10)


def test_of_many_lost_pins_the_first_are_named_and_the_others_counted() -> None:
    detached = [pin(f"Question {number}?") for number in range(20)]
    shown = texts(detached_view(detached, SAY)).splitlines()
    assert shown == [
        "**⚠ passage changed: 20 pins no longer find their words.**",
        *(f"- Question {number}?" for number in range(15)),
        "and 5 more",
    ]


@pytest.mark.parametrize(
    ("added", "by", "said"),
    [
        (None, None, "comes with the bot"),
        (NOW, 7, "added on <t:1795305600:D> by <@7>"),
        (NOW, None, "added on <t:1795305600:D>"),
    ],
)
def test_a_list_says_who_added_an_article_where_anybody_knows(
    added: datetime | None, by: int | None, said: str
) -> None:
    shown = texts(
        sources_view(used(header_of(article("A dragon"), added, by)), {}, SourcesPage.first_page(), SAY)
    ).splitlines()
    assert shown == ["**Articles that answer here: 1**", "**A dragon** · English, 12 passages", f"-# {said}"]


def test_a_server_without_articles_is_told_how_to_get_some() -> None:
    said = "No article answers here. Moderators add one with /sources add."
    assert texts(sources_view(used(), {}, SourcesPage.first_page(), SAY)) == f"**Articles that answer here: 0**\n{said}"
    assert texts(use_view(Used([], 1, frozenset()), UsePage.first_page().at(0), SAY)) == said


def test_a_menu_offers_the_articles_page_by_page_with_those_in_use_chosen() -> None:
    used = Used([header_of(article(f"T{number}", number)) for number in range(60)], 1, frozenset({"a0", "a59"}))
    offered = []
    for page in range(3):
        [menu] = [
            c
            for c in walk_components(use_view(used, UsePage.first_page().at(page), SAY).to_components())
            if c["type"] == 3
        ]
        assert (menu["min_values"], menu["max_values"]) == (0, len(menu["options"]))
        offered += [(option["value"], option["default"]) for option in menu["options"]]
    assert offered == [(f"a{number}", number in (0, 59)) for number in range(60)]
    assert "T59" in texts(use_view(used, UsePage.first_page().at(0), SAY))
    assert length(texts(use_view(used, UsePage.first_page().at(99), SAY))) < TEXT_LIMIT


@pytest.mark.parametrize(
    ("refresh", "said"),
    [
        (Refresh(), ""),
        (Refresh(is_nightly=True), " · fetched every night"),
        (
            Refresh(is_nightly=True, failures=1, problem="not-fetched"),
            "every night · ⚠ its page could not be",
        ),
        (Refresh(failures=3, problem="unreadable"), "be read · no longer fetched every night, after 3 failures"),
    ],
)
def test_a_list_says_what_is_fetched_every_night_and_what_went_wrong(refresh: Refresh, said: str) -> None:
    header = header_of(article("A dragon"), NOW, None)
    line = texts(sources_view(used(header), {header.slug: refresh}, SourcesPage.first_page(), SAY)).splitlines()[-1]
    assert said in line
    assert bool(said) == (" · " in line)
