"""What an export wrote is read again, and nothing else is."""

import asyncio
import gzip
import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.errors import NotAnExport, OverLimit
from bot.privacy import export_files
from bot.privacy.export_files import Here, read_export
from bot.store.database import Store
from bot.store.rows.records import Limits
from bot.store.settings import ANSWERS, LANGUAGE, MODERATOR_ROLE, QUESTIONS_LOG
from bot.store.transfer.import_plans import Import, Plan
from index import Article
from tests.support.cpu_time import is_linear
from tests.support.filling import CHANNEL, fill, pinned
from tests.support.first_start import FirstStart

SERVER, OTHER, MEMBER = 7, 8, 9
LIMITS = Limits(articles=10, passages=100, megabytes=1)
BEES = Article.from_paragraphs(
    "On bees",
    [(("Bees", "Honey"), "Bees make honey."), ((), "They dance.")],
    language="en",
    published="2024",
    url="https://example.org",
)
Json = dict[str, Any]


def here(server: int = SERVER, channels: tuple[int, ...] = (), roles: tuple[int, ...] = ()) -> Here:
    return Here(server, 55, lambda number: number in channels, lambda number: number in roles)


def read(exported: Json, where: Here | None = None) -> Import:
    return read_export(json.dumps(exported).encode(), "x.json", where or here())


async def put(store: Store, exported: Json, where: Here | None = None, limits: Limits = LIMITS) -> Plan:
    where = where or here()
    return await store.imports.put(where.server, read(exported, where), limits)


@pytest.fixture
async def exported(store: Store) -> Json:
    return await filled(store)


@pytest.fixture(scope="module")
def text_of_file(tmp_path_factory: pytest.TempPathFactory, first_start: FirstStart) -> str:
    async def export() -> Json:
        path = shutil.copy(first_start.database, tmp_path_factory.mktemp("exported"))
        async with Store.open(f"sqlite+aiosqlite:///{path}") as store:
            return await filled(store)

    return json.dumps(asyncio.run(export()))


@pytest.fixture
def file(text_of_file: str) -> Json:
    """The same, for tests that need no store."""
    exported: Json = json.loads(text_of_file)
    return exported


async def filled(store: Store) -> Json:
    """What is exported of a server that has something of everything."""
    await fill(store, SERVER, BEES, MEMBER)
    await store.pins.add_question(SERVER, 1, "How?")
    await pinned(store, SERVER, BEES, "They dance.", "When?")
    await pinned(store, SERVER, BEES, "make honey", "What?")
    await store.pins.remove(SERVER, 2)
    await store.settings.set(SERVER, {LANGUAGE: "fr", QUESTIONS_LOG: False})
    await store.settings.set(SERVER, {ANSWERS: "thread"}, channel=CHANNEL)
    return await store.privacy.export(SERVER)


def comparable(exported: Json) -> Json:
    """Without what no import takes: votes, questions that found nothing, former articles; and numbers of rows."""
    left = ("unanswered", "votes", "servers", "former_articles", "former_pins", "former_channels")
    taken = {name: rows for name, rows in exported.items() if name not in left}
    taken["settings"] = {k: v for k, v in exported["settings"].items() if k != "former_articles_made"}
    taken["articles"] = [{k: v for k, v in row.items() if k != "id"} for row in exported["articles"]]
    taken["refreshes"] = [
        {k: v for k, v in row.items() if k not in ("failures", "problem")} for row in exported["refreshes"]
    ]
    taken["pin_questions"] = [{k: v for k, v in row.items() if k != "number"} for row in exported["pin_questions"]]
    return taken


async def test_what_was_exported_and_erased_is_back(store: Store, exported: Json) -> None:
    await store.privacy.erase(SERVER)
    plan = await put(store, exported)
    assert (plan.new, plan.refused) == ({"articles": 1, "pins": 2, "channels": 1, "settings": 4}, {})
    assert comparable(await store.privacy.export(SERVER)) == comparable(exported)
    again = await put(store, exported)
    assert (again.is_empty, again.known) == (True, plan.new)
    assert comparable(await store.privacy.export(SERVER)) == comparable(exported)


@pytest.mark.parametrize(
    ("heading", "author", "url"),
    [
        ("Bees are described in this heading, which goes on and on. " * 9, None, None),
        ("蜜蜂" * 200, "A. Beekeeper, " * 99, None),
        ("The hive", "", f"https://example.org/{'b' * 480}"),
    ],
)
async def test_what_is_read_of_an_article_may_be_long(
    store: Store, heading: str, author: str | None, url: str | None
) -> None:
    words = "Bees make honey of nectar. " * 9_000
    article = Article.from_paragraphs("Bees" * 99, [((heading,), words)], language="en", url=url)
    article = replace(article, author=author)
    await store.articles.add(SERVER, article)
    await pinned(store, SERVER, article, words.strip(), "Who makes honey?")
    exported = await store.privacy.export(SERVER)
    await store.privacy.erase(SERVER)
    assert (await put(store, exported)).new == {"articles": 1, "pins": 1}
    assert comparable(await store.privacy.export(SERVER)) == comparable(exported)


async def test_a_packed_file_is_read_too(store: Store, exported: Json) -> None:
    packed = gzip.compress(json.dumps(exported).encode())
    assert read_export(packed, "x.json.gz", here()) == read(exported)


async def test_a_file_that_an_editor_has_saved_is_read_too(exported: Json) -> None:
    saved = json.dumps(exported, indent=2, ensure_ascii=False).replace("\n", "\r\n").encode("utf-8-sig")
    assert read_export(saved, "x.json", here()) == read(exported)


async def test_an_export_of_before_several_questions_and_nights_is_read(store: Store, exported: Json) -> None:
    for later in ("pin_questions", "refreshes", "former_articles", "former_pins", "former_channels"):
        del exported[later]
    for row in exported["articles"]:
        del row["edition"]
    await store.privacy.erase(SERVER)
    assert (await put(store, exported)).new["pins"] == 2
    assert [pin.questions for pin in await store.pins.all(SERVER)] == [("What?",), ("Who?",)]


async def test_in_another_server_ids_stay_only_where_they_are_known_there(store: Store, exported: Json) -> None:
    plan = await put(store, exported, here(OTHER))
    assert plan.refused == {"channel": 1, "setting": 2}
    found = await store.privacy.export(OTHER)
    assert {(row["channel"], row["message"], row["by"]) for row in found["pins"]} == {("55", None, None)}
    assert found["settings"] == {"language": "fr", "questions_log": False, "pins_made": "3"}
    assert [row["by"] for row in found["articles"]] == [None]
    await store.privacy.erase(OTHER)
    plan = await put(store, exported, here(OTHER, (CHANNEL,), (2**63 - 7,)))
    assert plan.refused == {}
    assert {row["channel"] for row in (await store.privacy.export(OTHER))["pins"]} == {str(CHANNEL)}
    assert (await store.settings.of(OTHER))[MODERATOR_ROLE] == 2**63 - 7


async def test_what_is_there_stays_and_pins_find_their_words_in_it(store: Store, exported: Json) -> None:
    changed = Article.from_paragraphs("On bees", [((), "They fly."), ((), "They dance.")], language="en")
    renamed = Article.from_paragraphs("Other", [((), "All bees make honey.")], language="en")
    for article in (changed, renamed):
        await store.articles.add(OTHER, article)
    exported["pins"][0] |= {"words": "No such words.", "before": "", "after": ""}
    plan = await put(store, exported, here(OTHER))
    assert (plan.new["pins"], plan.refused) == (1, {"article-changed": 1, "pin-words": 1, "channel": 1, "setting": 2})
    [pin] = await store.pins.all(OTHER)
    assert (pin.article, pin.words) == ("other", "make honey")
    assert await store.articles.all(OTHER) == [changed, renamed]


async def test_a_detached_pin_comes_back_as_it_is(store: Store, exported: Json) -> None:
    await store.articles.remove(SERVER, "on-bees")
    exported = await store.privacy.export(SERVER)
    await store.privacy.erase(SERVER)
    await put(store, exported)
    assert [pin.is_current for pin in await store.pins.all(SERVER)] == [False, False]
    assert comparable(await store.privacy.export(SERVER)) == comparable(exported)


async def test_limits_hold_and_then_nothing_is_stored(store: Store, exported: Json) -> None:
    for tight in (Limits(1, 1, 1), Limits(1, 100, 0.000_01)):
        with pytest.raises(OverLimit):
            await put(store, exported, here(OTHER), tight)
    await store.articles.add(OTHER, Article.from_paragraphs("One", [((), "Words.")], language="en"))
    with pytest.raises(OverLimit):
        await put(store, exported, here(OTHER), Limits(1, 100, 1))
    assert len(await store.articles.all(OTHER)) == 1
    assert await store.pins.all(OTHER) == []


async def test_two_at_once_import_it_once(store: Store, exported: Json) -> None:
    import asyncio

    plans = await asyncio.gather(*(put(store, exported, here(OTHER)) for _ in range(3)))
    assert sorted(plan.new["articles"] for plan in plans) == [0, 0, 1]
    assert len(await store.pins.all(OTHER)) == 2


Spoil = Callable[[Json], object]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda it: it.pop("server"),
        lambda it: it.update(server=7),
        lambda it: it.update(server="9" * 30),
        lambda it: it.update(articles={}),
        lambda it: it["articles"][0].update(text=5),
        lambda it: it["articles"][0].update(title="\u200b"),
        lambda it: it["articles"][0].update(slug="x" * 300),
        lambda it: it["articles"][0].update(added="yesterday"),
        lambda it: it["articles"][0].update(added="0001-01-01T00:00:00+00:00"),
        lambda it: it["articles"][0].update(text="\ud800"),
        lambda it: it["articles"].append(it["articles"][0]),
        lambda it: it["articles"][0]["outline"].update(version=99),
        lambda it: it["articles"][0]["outline"].update(passages=[[0, 0, 10**9]]),
        lambda it: it["articles"][0]["outline"].update(passages=[[0, 5, 5]]),
        lambda it: it["articles"][0]["outline"].update(passages=[[0, 5, 9], [0, 1, 3]]),
        lambda it: it["articles"][0]["outline"].update(passages=[[99, 0, 5]]),
        lambda it: it["articles"][0]["outline"].update(passages=[[-1, 0, 5]]),
        lambda it: it["articles"][0]["outline"].update(passages=[[0, 0, 5, 1, 1]]),
        lambda it: it["articles"][0]["outline"].update(passages=[[]]),
        lambda it: it["articles"][0]["outline"].update(sections=[99]),
        lambda it: it["articles"][0]["outline"].update(blocks={"0": "item 0 3 - 1"}),
        lambda it: it["articles"][0]["outline"].update(blocks={"0": "verse 0 9"}),
        lambda it: it["articles"][0]["outline"].update(blocks={"x": "item 0 9"}),
        lambda it: it["articles"][0]["outline"].update(blocks=["item 0 9"]),
        lambda it: it["articles"][0]["outline"].update(known=[[["x"] * 101, False]]),
        lambda it: it["articles"][0]["outline"].update(known=[[[], False]], sections=[0], passages=[[0, 0, 5]]),
        lambda it: it["pins"][0].update(number=2**40),
        lambda it: it["pins"][0].update(number=True),
        lambda it: it["pins"][0].update(channel=-1),
        lambda it: it["pins"][0].update(message="9223372036854775808"),
        lambda it: it["pins"][0].update(words=""),
        lambda it: it["pins"][0].update(at=1.5),
        lambda it: it["pins"].extend(it["pins"][:1] * 2_001),
        lambda it: it["channels"].append(["a"]),
        lambda it: it.update(settings=[]),
    ],
)
def test_a_file_in_which_anything_is_wrong_is_refused_whole(file: Json, spoil: Spoil) -> None:
    spoil(file)
    with pytest.raises(NotAnExport):
        read(file)


@pytest.mark.parametrize(
    "data",
    [
        *[b"", b"{", b"null", b"[]", b"\xff\xfe", b"\x1f\x8b", b"\x1f\x8b" + b"x" * 99, b'{"server": NaN}'],
        b"[" * 100_000,
        b'{"server": "7", "settings": ' + b'{"a":' * 5_000 + b"1" + b"}" * 5_000 + b"}",
        gzip.compress(b"{}", mtime=0)[:-3],
        gzip.compress(b"{}", mtime=0) + b"more",
        Path(__file__).read_bytes(),
    ],
)
def test_what_is_no_export_is_refused(data: bytes) -> None:
    with pytest.raises(NotAnExport):
        read_export(data, "x", here())


def test_the_time_of_an_export_grows_with_its_articles(file: Json) -> None:
    [article] = file["articles"][:1]

    def read_many(count: int) -> None:
        articles = [{**article, "slug": f"on-bees-{number}"} for number in range(count)]
        read({**file, "articles": articles, "channels": [], "pins": [], "refreshes": []})

    assert is_linear(read_many, 2_300)


def test_what_unpacks_to_too_much_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export_files, "MOST_BYTES", 1_000)
    for data in (gzip.compress(b" " * 2_000), b" " * 2_000):
        with pytest.raises(NotAnExport):
            read_export(data, "x", here())
    with pytest.raises(NotAnExport):
        read_export(b"[" * 2_000_000, "x", here())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("language", "xx"),
        ("language", 5),
        ("questions_log", "yes"),
        ("moderator_role", "99"),
        ("moderator_role", 99),
        ("moderator_role", "9" * 5_000),
        ("log_channel", "99"),
        ("answers", "somewhere"),
        ("language:55", "fr"),
        ("answers:x", "thread"),
        ("answers:77", "thread"),
    ],
)
def test_a_setting_that_cannot_be_is_left_out_and_said(file: Json, key: str, value: object) -> None:
    file |= {"settings": {key: value}, "server": "1234", "channels": []}
    imported = read(file)
    assert (imported.settings, imported.refused) == ({}, {"setting": 1})


def test_what_is_no_address_is_none_and_a_slug_is_made_fit(file: Json) -> None:
    file["articles"][0] |= {"url": "javascript:alert(1)", "slug": "No Slug/ At:All"}
    for row in (*file["pins"], *file["channels"]):
        row["article"] = "No Slug/ At:All"
    imported = read(file)
    [one] = imported.articles
    assert (one.article.url, one.article.slug, one.is_nightly) == (None, "on-bees", False)
    assert {pin.article for pin in imported.pins} == {"on-bees"}
