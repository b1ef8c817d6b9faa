"""The pages over HTTP, on real sockets."""

import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import aiohttp
import pytest
from lxml import html

from bot.articles import SLUG
from bot.libraries.server_libraries import Libraries
from bot.locales import phrasebook
from bot.pages.links import LinkSigner
from bot.pages.web.app import BY_ADDRESS
from bot.store import SHARED
from bot.store.database import Store
from bot.store.settings import PAGES
from index import Article
from tests.support.bees import AT, BEES, PARAGRAPHS, QUESTION, SECOND, USUAL
from tests.support.pages import Clock, link_to_words, pages

SAY = phrasebook("en")
SERVER, ANOTHER = 123456789012345678, 876543210987654321

Served = tuple[str, LinkSigner, Libraries]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def served(store: Store, clock: Clock) -> AsyncIterator[Served]:
    await store.articles.add(SERVER, BEES)
    async with pages(store, clock=clock) as made:
        yield made


@pytest.fixture
async def address(served: Served) -> str:
    """A link to the words on honey."""
    _, signer, libraries = served
    return signer.address(await link_to_words(libraries, SERVER, BEES, USUAL))


async def ask_for(address: str, method: str = "GET", **more: Any) -> tuple[int, str, dict[str, str]]:
    async with aiohttp.ClientSession() as session, session.request(method, address, **more) as response:
        return response.status, await response.text(), dict(response.headers)


async def test_a_link_opens_the_article_at_the_words(address: str) -> None:
    status, page, _ = await ask_for(address)
    assert status == 200
    assert f'<mark id="q"><span class="unseen" lang="en">{SAY("page-quoted-from")} </span>{USUAL}' in page


async def test_a_page_is_for_nobody_else_and_takes_nothing_from_elsewhere(address: str) -> None:
    _, _, headers = await ask_for(address)
    policy = headers.pop("Content-Security-Policy")
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert policy.endswith("; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
    assert headers["Cache-Control"] == "private, no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Robots-Tag"] == "noindex"
    assert "Set-Cookie" not in headers


async def test_the_article_can_be_asked_and_is_silent_where_it_says_nothing(address: str) -> None:
    _, page, _ = await ask_for(address, "POST", data={"question": QUESTION})
    assert "<mark" in page
    _, page, _ = await ask_for(address, "POST", data={"question": "What is the capital of Mongolia?"})
    assert SAY("page-nothing") in page
    assert "<mark" not in page


@pytest.mark.parametrize("question", ["", "ab", "a" * 301, "a" * 20_000])
async def test_what_is_no_question_is_one_sentence(address: str, question: str) -> None:
    status, page, _ = await ask_for(address, "POST", data={"question": question})
    assert status == 400
    assert SAY("page-unfit-question", shortest=3, longest=300) in page


async def test_other_articles_do_not_answer(store: Store, served: Served) -> None:
    _, signer, libraries = served
    await store.articles.add(
        SERVER, Article.from_paragraphs("Wasps", [((), "Wasps build nests of paper.")], language="en")
    )
    address = signer.address(await link_to_words(libraries, SERVER, BEES, USUAL))
    _, page, _ = await ask_for(address, "POST", data={"question": "Who builds nests of paper?"})
    assert "nests of paper." not in page


async def test_a_link_is_over_after_its_time(address: str, clock: Clock) -> None:
    clock.now += 3_601
    status, page, _ = await ask_for(address)
    assert status == 410
    assert SAY("page-expired", minutes=60) in page


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_forged_link_opens_nothing(address: str, method: str) -> None:
    status, page, _ = await ask_for(address.replace("#q", "x"), method, data={"question": QUESTION})
    assert status == 403
    assert SAY("page-forged") in page
    assert USUAL not in page


async def test_a_link_reaches_no_article_of_another_server(served: Served) -> None:
    _, signer, libraries = served
    link = replace(await link_to_words(libraries, SERVER, BEES, USUAL), server=ANOTHER)
    status, page, _ = await ask_for(signer.address(link))
    assert status == 410
    assert USUAL not in page


async def test_a_removed_article_is_gone_at_once(store: Store, address: str) -> None:
    await store.articles.remove(SERVER, BEES.slug)
    status, page, _ = await ask_for(address)
    assert status == 410
    assert SAY("page-removed") in page


async def test_what_a_server_has_erased_is_gone_at_once(store: Store, address: str) -> None:
    await store.privacy.erase(SERVER)
    assert (await ask_for(address))[0] == 410


async def test_a_server_that_switches_pages_off_has_none(store: Store, address: str) -> None:
    await store.settings.set(SERVER, {PAGES: False})
    status, page, _ = await ask_for(address)
    assert status == 403
    assert SAY("pages-off").replace("'", "&#39;") in page


async def test_a_server_that_the_operator_blocked_has_none(store: Store, address: str) -> None:
    await store.rules.block(SERVER, is_blocked=True)
    assert (await ask_for(address))[0] == 403


async def test_who_may_not_ask_may_read(served: Served) -> None:
    _, signer, libraries = served
    link = replace(await link_to_words(libraries, SERVER, BEES, USUAL), may_ask=False)
    status, page, _ = await ask_for(signer.address(link))
    assert status == 200
    assert USUAL in page
    assert "<form" not in page
    assert (await ask_for(signer.address(link), "POST", data={"question": QUESTION}))[0] == 404


async def test_a_link_of_a_direct_message_opens_the_shared_articles(store: Store) -> None:
    [article] = await store.articles.all(SHARED)
    async with pages(store) as (_, signer, libraries):
        status, page, _ = await ask_for(signer.address(await link_to_words(libraries, SHARED, article)))
    assert status == 200
    assert article.passages[0].text[:20] in page


async def test_an_updated_article_says_so_and_leads_to_where_the_words_are_now(store: Store, address: str) -> None:
    newer = Article.from_paragraphs("On bees", [((), "A new beginning."), *PARAGRAPHS], language="en")
    await store.articles.update(SERVER, BEES.slug, newer, at=AT, by=None)
    status, page, _ = await ask_for(address)
    assert status == 200
    assert SAY("page-updated") in page
    assert '<p id="p3"><span class="n">¶&#160;3</span><mark id="q">' in page


LONG = (
    "A colony of honey bees keeps the nest at thirty-five degrees, in summer and in winter, by shivering and fanning, "
    "and whoever opens a hive in January feels it at once."
)


@pytest.mark.parametrize(
    ("now", "marked"),
    [
        (LONG, LONG),
        (
            LONG.replace("January", "March"),
            "A colony of honey bees keeps the nest at thirty-five degrees, in summer and in",
        ),
    ],
)
async def test_long_words_are_marked_whole_in_a_newer_text_that_has_them(
    store: Store, served: Served, now: str, marked: str
) -> None:
    _, signer, libraries = served
    older, newer = (
        Article.from_paragraphs("On nests", [((), text) for text in texts], language="en")
        for texts in ([LONG], ["A new beginning.", f"{now} More follows."])
    )
    await store.articles.add(SERVER, older)
    address = signer.address(await link_to_words(libraries, SERVER, older, LONG))
    await store.articles.update(SERVER, older.slug, newer, at=AT, by=None)
    _, page, _ = await ask_for(address)
    [mark] = html.document_fromstring(page).xpath("//mark/text()")
    assert mark == marked


async def test_a_link_to_no_words_opens_the_newest_text(store: Store, served: Served) -> None:
    _, signer, libraries = served
    address = signer.address(await link_to_words(libraries, SERVER, BEES))
    newer = Article.from_paragraphs("On bees", [((), "Something else entirely.")], language="en")
    await store.articles.update(SERVER, BEES.slug, newer, at=AT, by=None)
    status, page, _ = await ask_for(address)
    assert status == 200
    assert "Something else entirely." in page
    assert 'class="notice"' not in page


async def test_words_that_an_update_took_away_are_said_to_be_gone(store: Store, address: str) -> None:
    newer = Article.from_paragraphs("On bees", [((), "Something else entirely.")], language="en")
    await store.articles.update(SERVER, BEES.slug, newer, at=AT, by=None)
    _, page, _ = await ask_for(address)
    assert SAY("page-updated-lost") in page
    assert "<mark" not in page


async def test_only_the_pins_that_were_signed_stand_in_the_margin(store: Store, served: Served) -> None:
    _, signer, libraries = served
    start = BEES.text.index(SECOND)
    for question in ("Signed?", "Hidden?"):
        await store.pins.add(SERVER, 7, None, question, (BEES.slug, start, start + len(SECOND), SECOND), 7, AT)
    _, page, _ = await ask_for(signer.address(await link_to_words(libraries, SERVER, BEES, USUAL, pins=(1,))))
    assert "<bdi>Signed?</bdi>" in page
    assert "Hidden?" not in page


async def test_who_asks_too_often_is_told_when_to_come_back(served: Served) -> None:
    address, _, _ = served
    statuses = [(await ask_for(f"{address}/p/none"))[0] for _ in range(BY_ADDRESS)]
    assert set(statuses) == {403}
    status, page, headers = await ask_for(f"{address}/p/none")
    assert status == 429
    assert int(headers["Retry-After"]) >= 1
    assert "Too many pages at once" in page


async def test_without_a_link_there_is_nothing(served: Served) -> None:
    address, _, _ = served
    for path in ("/", f"/a/{SLUG}", f"/a/{BEES.slug}", "/p/", "/none", "/favicon.ico"):
        status, page, _ = await ask_for(address + path)
        assert status == 404, path
        assert SAY("page-unknown") in page


async def test_an_operator_may_let_everybody_read_the_shared_articles_and_no_others(store: Store) -> None:
    await store.articles.add(SERVER, BEES)
    async with pages(store, is_public=True) as (address, _, _):
        assert (await ask_for(f"{address}/a/{SLUG}"))[0] == 200
        assert (await ask_for(f"{address}/a/{BEES.slug}"))[0] == 404
        _, page, _ = await ask_for(f"{address}/", headers={"Accept-Language": "de-AT,de;q=0.9"})
        assert '<html lang="de"' in page


async def test_robots_are_asked_to_stay_away(served: Served) -> None:
    address, _, _ = served
    assert (await ask_for(f"{address}/robots.txt"))[1] == "User-agent: *\nDisallow: /\n"


async def test_neither_links_nor_questions_are_logged(address: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("aiohttp").setLevel(logging.DEBUG)
    await ask_for(address, "POST", data={"question": QUESTION})
    await ask_for(f"{address[:-2]}x")
    token = address.rpartition("/")[2][:20]
    assert token not in caplog.text
    assert QUESTION not in caplog.text


async def test_what_is_our_fault_is_logged_without_a_word_of_anybodys(
    store: Store, address: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError(QUESTION)

    monkeypatch.setattr("bot.pages.web.app.served_page", fails)
    status, page, _ = await ask_for(address)
    assert status == 500
    assert SAY("page-failed") in page
    assert "RuntimeError" in caplog.text
    assert QUESTION not in caplog.text
