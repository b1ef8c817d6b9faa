from dataclasses import replace

import pytest
from hypothesis import given

from bot.articles import builtin_article
from bot.locales import phrasebook
from bot.shortening import shortened
from bot.sources.article_references import ArticleReference
from bot.sources.buttons import OutlinePage
from bot.sources.outline_views import LINE, outline_view
from bot.toolkit.texts.text_limits import TEXT_LIMIT, length
from index import Article, Section, read
from tests.support.discord_markdown import render
from tests.support.hostile import hostile_text

SAY = phrasebook("en")


def shown(article: Article, page: int = 0, *said: str) -> list[str]:
    frame, *_ = outline_view(
        article, OutlinePage.first_page(ArticleReference.of(article)).at(page), SAY, *said
    ).to_components()
    return [component["content"] for component in frame["components"]]


def test_headings_that_were_inferred_are_marked_and_in_their_order() -> None:
    article = builtin_article()
    assert [section for section, _ in article.outline() if section.path] == list(article.sections)
    assert sum(len(passages) for _, passages in article.outline()) == 5
    assert shown(article)[1].count(SAY("inferred", count=1)) == len(article.sections)


def test_an_outline_shows_counts_and_first_words_and_how_deep_a_heading_is() -> None:
    article = read(b"# Beasts\n\nThey live.\n\n## Dragons\n\n### Food\n\nGold.\n\nGems.\n\n## Griffins\n", "a.md")
    assert shown(article) == [
        "**Beasts · English, 3 passages, 3 headings**",
        "(under no heading) · 1 passage\n-# They live.\n"
        "**Dragons** · no passage\n"
        "› **Food** · 2 passages\n-# Gold.\n"
        "**Griffins** · no passage",
    ]


def test_what_was_said_stands_above_the_same_page() -> None:
    paragraphs = [((f"Heading {number}",), "word " * 100) for number in range(25)]
    article = Article.from_paragraphs("T", paragraphs, language="en")
    assert shown(article, 0, "Said.") == ["**Said.**", *shown(article)[1:]]
    assert shown(article)[1:] != shown(article, 1)[1:]


@given(hostile_text, hostile_text, hostile_text.filter(str.strip))
def test_a_hostile_outline_fits_and_is_shown_as_written(title: str, heading: str, words: str) -> None:
    article = Article.from_paragraphs(title, [((heading,), words)] * 12, language="en")
    article = replace(article, sections=(Section((heading,)),) * 12)
    assert length(*shown(article)) <= TEXT_LIMIT
    runs = [run for text in shown(article) for run in render(text)]
    assert {rule for run in runs for rule in run.within} <= {"bold", "subtext"}
    assert shortened(words, LINE) in "".join(run.text for run in runs)


@pytest.mark.parametrize("slug", ["a", "x" * 200, "é" * 200])
def test_a_button_knows_which_article_it_turns(slug: str) -> None:
    paragraphs = [((str(number),), "Words.") for number in range(2_000)]
    article = Article.from_paragraphs("T", paragraphs, language="en", slug=slug)
    _, row = outline_view(article, OutlinePage.first_page(ArticleReference.of(article)).at(198), SAY).to_components()
    assert all(len(button["custom_id"]) <= 100 for button in row["components"])
