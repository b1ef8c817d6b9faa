import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.toolkit.components.article_choices import Filters, article_and_heading_choices, article_choices, chosen_filters
from index import Article, UnknownArticle


def article(title: str, *headings: str, slug: str | None = None) -> Article:
    return Article.from_paragraphs(title, [((heading,), "Words.") for heading in headings], language="en", slug=slug)


BEES = article("On bees", "The hive", "Their honey")
WASPS = article("Wasps and bees", "Their nest")
SUMMER = article("Été à l’École", "Ca y est")
ARTICLES = [WASPS, BEES, SUMMER]

titles = st.text(max_size=120)
libraries = st.lists(st.builds(article, titles, titles), max_size=30, unique_by=lambda one: one.slug)


@pytest.mark.parametrize(
    ("typed", "articles", "headings"),
    [
        ("", ["wasps-and-bees", "on-bees", "été-à-l-école"], []),
        ("BEES", ["wasps-and-bees", "on-bees"], ["wasps-and-bees#0", "on-bees#0", "on-bees#1"]),
        (" on ", ["on-bees"], ["on-bees#0", "on-bees#1"]),
        ("their", [], ["wasps-and-bees#0", "on-bees#1"]),
        ("ants", [], []),
        ("ecole", ["été-à-l-école"], ["été-à-l-école#0"]),
        ("Ete", ["été-à-l-école"], ["été-à-l-école#0"]),
        ("ÇA Y EST", [], ["été-à-l-école#0"]),
    ],
)
def test_titles_are_offered_first_and_headings_where_something_is_typed(
    typed: str, articles: list[str], headings: list[str]
) -> None:
    assert [choice.value for choice in article_choices(ARTICLES, typed)] == articles
    assert [choice.value for choice in article_and_heading_choices(ARTICLES, typed)] == articles + headings


def test_the_headings_of_the_only_article_are_offered_at_once() -> None:
    assert [choice.name for choice in article_and_heading_choices([BEES], "")] == [
        "On bees",
        "On bees › The hive",
        "On bees › Their honey",
    ]


def test_headings_are_told_apart_below_long_titles_and_where_they_read_the_same() -> None:
    sections = [(("Chapter 1", "Overview"), "Words."), (("Chapter 2", "Overview"), "Words."), (("The end",), "Words.")]
    long = Article.from_paragraphs("On bees and what they gather in summer " * 3, sections, language="en")
    names = [choice.name for choice in article_and_heading_choices([long], "")[1:]]
    assert [name.rpartition("… › ")[2] for name in names] == ["Chapter 1 › Overview", "Chapter 2 › Overview", "The end"]
    [both] = article_and_heading_choices([article("Bees", "A heading of many words " * 8), BEES], "many words a")
    assert (both.value, both.name[:20]) == ("bees#0", "Bees › A heading of ")


def test_the_end_of_a_title_that_is_too_long_to_be_shown_finds_it() -> None:
    long = article("On bees and what they gather in summer " * 3 + "near the river")
    assert [choice.value for choice in article_choices([long, WASPS], "near the river")] == [long.slug]


@pytest.mark.parametrize(
    ("chosen", "filters"),
    [
        ("on-bees", Filters(frozenset({"on-bees"}))),
        ("Wasps and bees", Filters(frozenset({"wasps-and-bees"}))),
        ("on-bees#1", Filters(frozenset({"on-bees"}), ("Their honey",))),
        ("wasps", Filters(frozenset({"wasps-and-bees"}))),
        ("their nest", Filters(frozenset({"wasps-and-bees"}), ("Their nest",))),
    ],
)
def test_what_is_chosen_or_typed_is_an_article_or_a_heading(chosen: str, filters: Filters) -> None:
    assert chosen_filters(ARTICLES, chosen) == filters


@pytest.mark.parametrize("chosen", ["ants", "on-bees#2", "on-bees#²", "on-bees#" + "9" * 5_000, "#0"])
def test_what_there_is_not_cannot_be_chosen(chosen: str) -> None:
    with pytest.raises(UnknownArticle):
        chosen_filters(ARTICLES, chosen)


@given(libraries, st.text(max_size=2))
def test_discord_takes_what_is_offered_and_it_can_be_chosen(shared_articles: list[Article], typed: str) -> None:
    choices = article_and_heading_choices(shared_articles, typed)
    assert len(choices) <= 25
    for choice in choices:
        assert 1 <= len(choice.name) <= 100
        assert 1 <= len(choice.value) <= 100
        assert (chosen_filters(shared_articles, choice.value).slugs or set()) <= {one.slug for one in shared_articles}


def test_two_articles_of_one_title_are_offered_apart_and_both_asked_where_the_title_is_typed() -> None:
    first, second = (article("Minutes", "June", slug=slug) for slug in ("minutes", "minutes-2"))
    names = [choice.name for choice in article_and_heading_choices([first, second], "minutes")]
    assert names[:2] == ["Minutes (minutes)", "Minutes (minutes-2)"]
    assert len(set(names)) == 4
    assert chosen_filters([first, second], "Minutes") == Filters(frozenset({"minutes", "minutes-2"}))
    assert chosen_filters([first, second], "minutes-2") == Filters(frozenset({"minutes-2"}))
