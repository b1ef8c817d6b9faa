"""What is encoded in the background, and when a library has it."""

import asyncio
import threading
from collections.abc import AsyncIterator, Sequence

import pytest

from bot.articles import SLUG
from bot.libraries.server_libraries import Libraries
from bot.store import SHARED
from bot.store.database import Store
from bot.store.settings import ACROSS_LANGUAGES
from index import Article, Floats
from tests.support.dictionary import Dictionary
from tests.support.filling import AT

BEES = Article.from_paragraphs("Abejas", [((), "Las abejas producen miel.")], language="es")
SHIPS = Article.from_paragraphs("Barcos", [((), "El barco navega."), ((), "Es invierno.")], language="es")
QUESTION = "What do the bees make of it: is it honey?"
WARMING = ["a"]


class Watched(Dictionary):
    """Says in which threads it worked, and waits where it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.threads: set[str] = set()
        self.began = threading.Event()
        self.go_on = threading.Event()
        self.go_on.set()
        self.refused = ""

    def encode(self, texts: Sequence[str]) -> Floats:
        if self.refused in texts:
            raise ValueError(self.refused)
        if [*texts] != WARMING:
            self.threads.add(threading.current_thread().name)
            self.began.set()
            assert self.go_on.wait(60)
        return super().encode(texts)


@pytest.fixture
def encoder() -> Watched:
    return Watched()


@pytest.fixture
async def libraries(store: Store, encoder: Watched) -> AsyncIterator[Libraries]:
    libraries = Libraries(store, encoder)
    yield libraries
    encoder.go_on.set()
    await libraries.close()


async def encoded(libraries: Libraries, server: int, count: int) -> set[str]:
    """The slugs of the articles that have vectors, as soon as there are as many."""
    while len(found := (await libraries.of(server)).library.vectors) < count:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    return set(found)


def texts(*articles: Article) -> list[str]:
    return [passage.text for article in articles for passage in article.passages]


async def test_words_alone_answer_until_the_vectors_are_there(
    store: Store, libraries: Libraries, encoder: Watched
) -> None:
    await store.articles.add(7, BEES)
    encoder.go_on.clear()
    before = await libraries.of(7)
    assert before.library.vectors == {}
    encoder.go_on.set()
    assert await encoded(libraries, 7, 1) == {BEES.slug}
    after = await libraries.of(7)
    assert after.library.answer(QUESTION).quotes
    assert not before.library.answer(QUESTION).quotes
    assert after._replace(library=before.library) == before


async def test_they_are_made_in_one_thread_of_their_own(store: Store, libraries: Libraries, encoder: Watched) -> None:
    for server in (7, 8):
        await store.articles.add(server, BEES)
        await libraries.of(server)
    for server in (7, 8):
        await encoded(libraries, server, 1)
    [thread] = encoder.threads
    assert thread.startswith("encoding")


async def test_they_are_made_once_and_found_again(store: Store, libraries: Libraries, encoder: Watched) -> None:
    await store.articles.add(7, BEES)
    await encoded(libraries, 7, 1)
    encoder.texts.clear()
    again = Libraries(store, encoder)
    assert (await again.of(7)).library.vectors.keys() == {BEES.slug}
    await store.articles.rename(7, BEES.slug, "Otro título")
    assert (await again.of(7)).library.vectors.keys() == {BEES.slug}
    await again.close()
    assert set(encoder.texts) <= set(WARMING)


async def test_only_what_is_new_is_encoded(store: Store, libraries: Libraries, encoder: Watched) -> None:
    await store.articles.add(7, BEES)
    await encoded(libraries, 7, 1)
    encoder.texts.clear()
    await store.articles.add(7, SHIPS)
    assert await encoded(libraries, 7, 2) == {BEES.slug, SHIPS.slug}
    assert encoder.texts == texts(SHIPS)


async def test_a_change_meanwhile_throws_away_what_is_made_of_the_old_text(
    store: Store, libraries: Libraries, encoder: Watched
) -> None:
    await store.articles.add(7, BEES)
    encoder.go_on.clear()
    await libraries.of(7)
    assert await asyncio.to_thread(encoder.began.wait, 60)
    await store.articles.update(7, BEES.slug, SHIPS, at=AT, by=None, limits=None)
    encoder.go_on.set()
    await encoded(libraries, 7, 1)
    [vectors] = (await libraries.of(7)).library.vectors.values()
    assert len(vectors) == len(SHIPS.passages)
    assert [len(one) for one in (await store.vectors.of(7, "1")).values()] == [len(SHIPS.passages)]


async def test_shared_articles_come_first_and_then_each_server_in_turn(
    store: Store, libraries: Libraries, encoder: Watched
) -> None:
    encoder.go_on.clear()
    for server in (7, 8):
        for article in (BEES, SHIPS):
            await store.articles.add(server, article)
    await store.articles.add(9, SHIPS)
    await libraries.of(9)
    assert await asyncio.to_thread(encoder.began.wait, 60)
    for asked in (7, 8, None):
        await libraries.of(asked)
    encoder.go_on.set()
    await encoded(libraries, 8, 2)
    shared = texts(*await store.articles.all(SHARED, [SLUG]))
    expected = [texts(SHIPS), shared, texts(BEES), texts(BEES), texts(SHIPS), texts(SHIPS)]
    assert [text for text in encoder.texts if text not in WARMING] == [text for each in expected for text in each]


async def test_an_article_that_cannot_be_encoded_keeps_no_other_from_it(
    store: Store, libraries: Libraries, encoder: Watched, caplog: pytest.LogCaptureFixture
) -> None:
    encoder.refused = texts(BEES)[0]
    await store.articles.add(7, BEES)
    await store.articles.add(7, SHIPS)
    assert await encoded(libraries, 7, 1) == {SHIPS.slug}
    assert encoder.refused not in caplog.text


async def test_a_server_has_vectors_of_so_many_passages_and_no_more(
    store: Store, libraries: Libraries, encoder: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.libraries.server_library.MAX_ENCODED", 2)
    for article in (BEES, SHIPS):
        await store.articles.add(7, article)
    assert await encoded(libraries, 7, 1) == {BEES.slug}
    await libraries.close()
    assert not set(texts(SHIPS)) & set(encoder.texts)


async def test_who_switched_it_off_has_words_alone_and_nothing_is_made(
    store: Store, libraries: Libraries, encoder: Watched
) -> None:
    await encoded(libraries, 8, 1)
    await store.settings.set(7, {ACROSS_LANGUAGES: False})
    assert (await libraries.of(7)).library.vectors == {}
    assert (await libraries.of(8)).library.vectors.keys() == {SLUG}
    encoder.texts.clear()
    await store.articles.add(7, BEES)
    assert (await libraries.of(7)).library.vectors == {}
    await store.settings.set(7, {ACROSS_LANGUAGES: True})
    assert await encoded(libraries, 7, 1) == {BEES.slug}
    assert encoder.texts == texts(BEES)


async def test_closing_does_not_wait_for_all_of_a_long_article(store: Store) -> None:
    encoder = Watched()
    libraries = Libraries(store, encoder)
    many = Article.from_paragraphs("Muchas", [((), f"Abeja {number}.") for number in range(500)], language="es")
    await store.articles.add(7, many)
    await libraries.of(7)
    assert await asyncio.to_thread(encoder.began.wait, 60)
    await libraries.close()
    assert len(encoder.texts) < len(many.passages)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("encoding")]
    assert await store.vectors.of(7, "1") == {}


async def test_without_an_encoder_nothing_is_made(store: Store) -> None:
    libraries = Libraries(store)
    assert (await libraries.of(None)).library.vectors == {}
    assert libraries.encoder_version is None
    await libraries.close()
