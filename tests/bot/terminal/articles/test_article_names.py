import pytest

from bot.errors import SharedTitle
from bot.operator_errors import MistypedArticle
from bot.terminal.articles.article_names import slug_of
from index import Article, UnknownArticle


def article(slug: str, title: str) -> Article:
    return Article.from_paragraphs(title, [((), "Bees make honey.")], language="en", slug=slug)


ARTICLES = [article("bees", "On bees"), article("bees-2", "On bees"), article("été", "L’été"), article("fish", "Fish")]


@pytest.mark.parametrize(
    ("typed", "slug"),
    [("bees", "bees"), ("bees-2", "bees-2"), ("Été", "été"), (" l’ÉTÉ ", "été"), ("FISH", "fish"), ("l'ete", "été")],
)
def test_an_article_goes_by_its_slug_or_its_title(typed: str, slug: str) -> None:
    assert slug_of(ARTICLES, typed) == slug


def test_those_that_share_a_title_are_told() -> None:
    with pytest.raises(SharedTitle) as raised:
        slug_of(ARTICLES, "on bees")
    assert raised.value.slugs == ("bees", "bees-2")


@pytest.mark.parametrize(("typed", "near"), [("fsh", "fish"), ("fis", "fish"), ("et", "été"), ("bees-3", "bees-2")])
def test_the_one_that_is_nearly_called_so_is_told(typed: str, near: str) -> None:
    with pytest.raises(MistypedArticle) as raised:
        slug_of(ARTICLES, typed)
    assert raised.value.near == near


@pytest.mark.parametrize("typed", ["", " ", "volcanoes"])
def test_what_is_like_none_is_unknown(typed: str) -> None:
    with pytest.raises(UnknownArticle):
        slug_of(ARTICLES, typed)


def test_of_two_that_differ_by_an_accent_each_goes_by_its_own_and_neither_by_another() -> None:
    articles = [article("côte", "Côte"), article("cote", "Cote")]
    assert [slug_of(articles, typed) for typed in ("CÔTE", "cote", "Cote")] == ["côte", "cote", "cote"]
    with pytest.raises(SharedTitle):
        slug_of(articles, "coté")
