"""Nothing computes on the event loop, on which all servers wait."""

import asyncio
import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from simcord import Env, GuildHandle, MemberActor

from bot.libraries.server_libraries import Libraries
from bot.sources.reading.article_reader import ArticleReader
from bot.sources.reading.uploads import ArticleDetails
from bot.sources.service import Added, Sourcing
from bot.store.database import Store
from bot.store.rows.article_rows import put_article
from bot.store.rows.records import Limits
from index import Article
from tests.support import loop_time
from tests.support.bees import AT, ask
from tests.support.hive import last_message
from tests.support.obstacle import Obstacle
from tests.support.row import CONTEXT, MORE, NEXT, press
from tests.support.visible import components_of, texts

LIMIT = 0.05
"""Seconds of the loop's thread that one callback may take."""
HEADINGS = 5_000
OTHER = 77
MANY = 2_000
"""Articles."""
PARAGRAPH = "Bees of the hive number {0} carry pollen to the cell {0} and never to any other, whatever the weather is. "


@pytest.fixture(scope="module")
def large() -> Article:
    """10,000 passages under 5,000 headings, at an address."""
    paragraphs = [((f"Hive {at // 2} of the valley",), PARAGRAPH.format(at)) for at in range(2 * HEADINGS)]
    return Article.from_paragraphs("All the hives", paragraphs, language="en", url="https://example.org/hives")


@pytest.fixture
async def member(
    simcord_env: Env, store: Store, guild: GuildHandle, obstacle: Obstacle, moderator: MemberActor, large: Article
) -> MemberActor:
    await store.articles.add(guild.id, large)
    await obstacle.of(guild.id)
    return moderator


@asynccontextmanager
async def unhurried_loop(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    gc.disable()  # it walks through all that workers make, in the thread that happens to make the last of it
    try:
        with loop_time.measured(monkeypatch) as found:
            yield
    finally:
        gc.enable()
    assert found.longest < LIMIT, found.callback


async def test_asking_a_large_server_keeps_nobody_waiting(
    guild: GuildHandle, member: MemberActor, monkeypatch: pytest.MonkeyPatch
) -> None:
    general = guild.channels["general"]
    async with unhurried_loop(monkeypatch):
        answer = await ask(member, 'What do bees carry to the cell 1554? section:"Hive 777"')
        for prefix in (CONTEXT, NEXT, MORE):
            await press(member, answer, prefix)
        await member.autocomplete(general, "ask", "article", "Hive 99")
        await member.slash(
            general, "check", words="Bees of the hive number 4 carry pollen to the cell 5. Dragons do not."
        )
        for command in ("sources list", "pins list", "settings show", "data export"):
            await member.slash(general, command)
        await member.slash(general, "sources show", article="all-the-hives")
    assert "Hive 777" in "\n".join(texts(answer))


async def test_adding_ten_megabytes_keeps_nobody_waiting(
    store: Store, guild: GuildHandle, member: MemberActor, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "---\ntitle: Parts\n---\n\n" + "".join(
        f"## Part {at}\n\n" + 200 * PARAGRAPH.format(at) + "\n\n" for at in range(450)
    )
    limits = Limits(articles=50, passages=50_000, megabytes=40)
    reader, sourcing = ArticleReader(limits), Sourcing(Libraries(store), store, limits)

    async def add() -> Added | None:
        read = await reader.read(OTHER, text, ArticleDetails("Parts", "en"))
        return await sourcing.add(OTHER, read, by=1)

    general = guild.channels["general"]
    async with unhurried_loop(monkeypatch):
        adding = asyncio.ensure_future(add())
        for _ in range(4):
            await member.slash(general, "ask", question="Who carries pollen to the cell 4321?")
        while not adding.done():
            await member.autocomplete(general, "ask", "article", "Hive 4")
        assert await adding


@pytest.fixture
async def librarian(
    simcord_env: Env, store: Store, guild: GuildHandle, obstacle: Obstacle, moderator: MemberActor
) -> MemberActor:
    """A moderator of a server with as many articles as an operator may allow it."""
    titles = [f"The éxample of number {at}, which is about bees" for at in range(MANY)]
    first, *others = [Article.from_paragraphs(title, [((), f"{title}.")], language="en") for title in titles]
    await store.articles.add(guild.id, first)
    async with store._transactions.writing() as connection:
        for article in others:
            await put_article(connection, guild.id, article, at=AT, by=1)
    await store.channels.choose(guild.id, guild.channels["general"].id, {first.slug})
    await obstacle.of(guild.id)
    await obstacle._analysing.close()
    return moderator


async def test_many_articles_keep_nobody_waiting(
    guild: GuildHandle, librarian: MemberActor, monkeypatch: pytest.MonkeyPatch
) -> None:
    general = guild.channels["general"]
    async with unhurried_loop(monkeypatch):
        for typed in ("", "number 7", "zzz"):
            for command in ("ask", "sources show", "sources remove"):
                await librarian.autocomplete(general, command, "article", typed)
        await librarian.slash(general, "sources remove", article="the EXAMPLE of number 7, which is about bees")
        for command in ("sources list", "sources use", "settings show"):
            listed = last_message(await librarian.slash(general, command))
            if turning := [one["custom_id"] for one in components_of(listed) if one.get("emoji")]:
                await librarian.click(listed, custom_id=turning[-1])
