"""Articles that look alike where one is chosen are called by what tells them apart."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.shortening import as_seen
from bot.store.rows.records import ArticleHeader
from bot.toolkit.texts.titles_apart import titles_apart
from index import Article

FIRST, SECOND, THIRD = (
    ArticleHeader(slug, "Minutes", "en", None, 3, "e", None, None) for slug in ("minutes", "minutes-2", "minutes-3")
)
JUNE, JULY = datetime(2026, 6, 1, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC)


def names(*articles: Article | ArticleHeader, limit: int = 60) -> list[str]:
    return list(titles_apart(articles, limit).values())


def test_titles_that_differ_stay_as_they_are() -> None:
    assert names(FIRST, replace(SECOND, title="Rules")) == ["Minutes", "Rules"]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ({"url": "https://www.a.org/x"}, {"url": "https://b.org/x"}, ["Minutes (a.org)", "Minutes (b.org)"]),
        ({"url": "https://a.org/june"}, {"url": "https://a.org/july/"}, ["Minutes (june)", "Minutes (july)"]),
        ({"url": "https://a.org/x"}, {}, ["Minutes (a.org)", "Minutes"]),
        ({"added": JUNE}, {"added": JULY}, ["Minutes (2026-06-01)", "Minutes (2026-07-01)"]),
        ({"added": JUNE}, {"added": JUNE, "language": "fr"}, ["Minutes (en)", "Minutes (fr)"]),
        ({"added": JUNE}, {"added": JUNE}, ["Minutes (minutes)", "Minutes (minutes-2)"]),
        ({"url": "http://[x"}, {"url": "http://[y"}, ["Minutes (minutes)", "Minutes (minutes-2)"]),
        ({}, {"title": "MINUTES"}, ["Minutes (minutes)", "MINUTES (minutes-2)"]),
        ({}, {"title": "Min\u200butes"}, ["Minutes (minutes)", "Min\u200butes (minutes-2)"]),
        ({}, {"title": "\u202eMinutes\u00ad"}, ["Minutes (minutes)", "\u202eMinutes\u00ad (minutes-2)"]),
        ({"title": "Été"}, {"title": "E\u0301te\u0301"}, ["Été (minutes)", "E\u0301te\u0301 (minutes-2)"]),
    ],
)
def test_the_first_thing_they_differ_in_is_told(
    first: dict[str, Any], second: dict[str, Any], expected: list[str]
) -> None:
    assert names(replace(FIRST, **first), replace(SECOND, **second)) == expected


def test_what_only_some_of_several_have_tells_nobody_apart() -> None:
    a_org = replace(FIRST, url="https://a.org/x")
    assert names(a_org, SECOND, THIRD) == ["Minutes (minutes)", "Minutes (minutes-2)", "Minutes (minutes-3)"]


def test_the_day_of_publication_is_told_where_texts_have_one() -> None:
    article = Article.from_paragraphs("Minutes", [((), "Words.")], language="en")
    june, july = replace(article, published="2026-06"), replace(article, published="2026-07", slug="minutes-2")
    assert names(june, july) == ["Minutes (2026-06)", "Minutes (2026-07)"]


def test_long_titles_that_differ_at_their_end_show_it() -> None:
    long = "Minutes of the ordinary meeting of the beekeepers of the valley on the first Monday of "
    assert names(replace(FIRST, title=f"{long}June"), replace(SECOND, title=f"{long}July")) == [
        "Minutes of the ordinary… on the first Monday of June",
        "Minutes of the ordinary… on the first Monday of July",
    ]


titles = st.text(alphabet="aA b\u200b", max_size=120)


@given(st.lists(titles, max_size=8), st.sampled_from([50, 60, 100]))
def test_no_two_look_alike_and_all_fit(given_titles: list[str], limit: int) -> None:
    articles = [replace(FIRST, title=title, slug=f"s-{number}") for number, title in enumerate(given_titles)]
    shown = names(*articles, limit=limit)
    assert len(shown) == len({as_seen(name) for name in shown}) == len(articles)
    assert all(1 <= len(name) <= limit for name in shown)
