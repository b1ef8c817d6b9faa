import io
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.errors import NotFetched
from bot.locales import terminal_phrasebook
from bot.store.rows.records import ReadArticle, Validators
from bot.terminal.articles.shared_articles import SharedArticles
from bot.terminal.articles.updating import Updating
from bot.terminal.output.screen import Screen
from index import Article

PARAGRAPHS = ["Goldfish live in bowls.", "Carps live in ponds.", "They eat flakes.", "Few of them jump."]
Read = Callable[[Article, Validators], ReadArticle | None]


def fish(*paragraphs: str) -> Article:
    url = "https://fish.example/"
    return Article.from_paragraphs("Fish", [((), text) for text in paragraphs], language="en", url=url)


@pytest.fixture
def shared(tmp_path: Path) -> SharedArticles:
    shared = SharedArticles(f"sqlite+aiosqlite:///{tmp_path}/pullquote.db")
    shared.add(fish(*PARAGRAPHS), Validators('"v1"'))
    return shared


def updated(shared: SharedArticles, read: Read, force: bool = False) -> tuple[bool, list[str]]:
    """Whether it went well, and the first lines of what is said."""
    screen = io.StringIO()
    done = Updating(read, shared, Screen(screen), terminal_phrasebook("en")).update_all([], force)
    return done, screen.getvalue().splitlines()[:2]


def text_of(shared: SharedArticles) -> str:
    return next(article.text for article in shared.articles() if article.slug == "fish")


def test_an_article_is_asked_for_by_the_version_that_it_has(shared: SharedArticles) -> None:
    asked_for = []

    def read(article: Article, validators: Validators) -> None:
        asked_for.append((article.slug, validators))

    assert updated(shared, read) == (True, ["fish is up to date: its page has nothing new."])
    assert asked_for == [("fish", Validators('"v1"'))]


def test_what_is_new_is_taken_and_said(shared: SharedArticles) -> None:
    newer = fish(*PARAGRAPHS[1:], "They sleep in winter.")
    done = updated(shared, lambda *_: ReadArticle(newer, {}, Validators('"v2"')))
    assert done == (True, ["fish has its new text.", "Passages added: 1, removed: 1, moved: 0."])
    assert text_of(shared) == newer.text
    assert shared.validators() == {"fish": Validators('"v2"')}


def test_a_text_with_too_little_of_the_earlier_one_is_taken_only_by_force(shared: SharedArticles) -> None:
    other = ReadArticle(fish("Please sign in."), {})
    done, said = updated(shared, lambda *_: other)
    assert (done, said[0].startswith("fish keeps its text")) == (False, True)
    assert text_of(shared) == fish(*PARAGRAPHS).text
    assert updated(shared, lambda *_: other, force=True)[0]
    assert text_of(shared) == "Please sign in."


def test_what_a_file_told_beside_its_words_is_not_lost_when_these_are_read_again(shared: SharedArticles) -> None:
    words = ["Hens lay eggs.", "Hens sleep on perches."]
    shared.add(Article.from_paragraphs("Hens", [(("Food",), words[0]), (("Sleep",), words[1])], language="en"))
    alone = ReadArticle(Article.from_paragraphs("Hens", [((), text) for text in words], language="en"), {})
    screen = io.StringIO()
    updating = Updating(lambda *_: alone, shared, Screen(screen), terminal_phrasebook("en"))
    assert not updating.update_all(["hens"], force=False)
    assert screen.getvalue().startswith("hens stays as it is: its text alone tells less than its file did")
    assert updating.update_all(["hens"], force=True)


def test_what_cannot_be_fetched_is_said(shared: SharedArticles, capsys: pytest.CaptureFixture[str]) -> None:
    def read(article: Article, validators: Validators) -> None:
        raise NotFetched("https://fish.example/", "status", 503)

    assert updated(shared, read) == (False, [])
    assert "503" in capsys.readouterr().err
