import os
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.command_line import app
from bot.errors import UnusableDatabase
from bot.terminal.articles.shared_articles import SharedArticles
from tests.support.dictionary import Dictionary
from tests.support.terminal import go_home

BEES = "# Abejas\n\nLas abejas producen miel en la colmena.\n\nEn invierno duermen.\n"
SHIPS = "# Barcos\n\nEl barco navega por el mar.\n"
QUESTION = "What do the bees make of it: is it honey?"
SAME_LANGUAGE = "¿Qué producen las abejas en la colmena?"


class Loaded(Dictionary):
    """Counts how often it was loaded."""

    times = 0

    def load(self) -> "Loaded":
        self.times += 1
        return self


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With two articles in Spanish."""
    path = tmp_path_factory.mktemp("home") / "pullquote.db"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PULLQUOTE_DATABASE", f"sqlite+aiosqlite:///{path}")
        for name, text in (("abejas", BEES), ("barcos", SHIPS)):
            file = path.with_name(f"{name}.md")
            file.write_text(text)
            pullquote("add", str(file), "--language", "es")
        pullquote("remove", "musk-poutine-starlink")
    return path


@pytest.fixture(autouse=True)
def home(tmp_path: Path, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    go_home(tmp_path, database, monkeypatch)


@pytest.fixture
def encoder(monkeypatch: pytest.MonkeyPatch) -> Loaded:
    """Installed, as far as the terminal can tell."""
    encoder = Loaded()
    monkeypatch.setattr("bot.terminal.across_languages.encoder_version", encoder.version)
    monkeypatch.setattr("bot.terminal.across_languages.installed_encoder", encoder.load)
    return encoder


@pytest.fixture
def no_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.terminal.across_languages.encoder_version", lambda: None)


def pullquote(*arguments: str, **options: str) -> str:
    return CliRunner().invoke(app, arguments, catch_exceptions=False, **options).stdout  # type: ignore[arg-type]


def shared_articles() -> SharedArticles:
    return SharedArticles(os.environ["PULLQUOTE_DATABASE"])


def test_a_question_in_another_language_is_answered(encoder: Loaded) -> None:
    assert "> Las abejas producen miel en la colmena.\n" in pullquote("ask", QUESTION)


@pytest.mark.usefixtures("no_encoder")
def test_without_an_encoder_words_alone_answer() -> None:
    assert pullquote("ask", QUESTION).startswith("The articles say nothing about that.\n")


def test_it_is_not_loaded_for_a_question_in_the_articles_language(encoder: Loaded) -> None:
    assert "colmena" in pullquote("ask", SAME_LANGUAGE)
    assert encoder.times == 0


def test_what_it_made_is_found_again(encoder: Loaded) -> None:
    first = pullquote("ask", QUESTION)
    encoder.texts.clear()
    assert pullquote("ask", QUESTION) == first
    # The question, and the sentences of the passage that is quoted.
    assert encoder.texts == [QUESTION, "Las abejas producen miel en la colmena."]


def test_only_the_article_asked_is_encoded(encoder: Loaded) -> None:
    pullquote("ask", QUESTION, "--article", "abejas")
    assert shared_articles().vectors("1", ["abejas", "barcos"]).keys() == {"abejas"}


def test_so_much_is_encoded_for_one_question_and_the_rest_for_the_next(
    encoder: Loaded, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.terminal.across_languages.MOST", 1)
    counts = []
    for _ in range(2):
        pullquote("ask", QUESTION)
        counts.append(len(shared_articles().vectors("1", ["abejas", "barcos"])))
    assert counts == [1, 2]


def test_a_conversation_loads_it_once(encoder: Loaded) -> None:
    assert pullquote("chat", input=f"{QUESTION}\n{SAME_LANGUAGE}\n{QUESTION}\n").count("colmena") >= 3
    assert encoder.times == 1


def test_where_nothing_can_be_written_the_answer_is_the_same(encoder: Loaded, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> bool:
        raise UnusableDatabase("here", "it may only be read")

    monkeypatch.setattr(SharedArticles, "put_vectors", refuse)
    assert "colmena" in pullquote("ask", QUESTION)
