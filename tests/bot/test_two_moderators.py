"""Two moderators who do the same at one moment: to one bot, and to two processes of it on one PostgreSQL."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import NamedTuple

import pytest
from discord.utils import utcnow
from simcord.components import walk_components

from bot.locales import phrasebook
from bot.store.database import Store
from bot.store.retention import FORMER
from tests.support.bare_discord import BareDiscord
from tests.support.bare_interactions import Sent
from tests.support.bare_payloads import JSON, File, Place, guild_of
from tests.support.bees import BEES, PARAGRAPHS, QUESTION, SECOND
from tests.support.bot_process import database_in, running
from tests.support.databases import postgresql
from tests.support.row import MORE, PIN, UNPIN

SAY = phrasebook("en")
SERVER = guild_of(0)


class Moderator(NamedTuple):
    """Somebody with every right, as a bare Discord knows nobody else."""

    discord: BareDiscord
    place: Place

    async def does(self, command: str, /, **options: str | File) -> Sent:
        sent = await self.discord.slash(self.place, command, **options)
        await sent.answer()
        return sent

    async def presses(self, message: JSON | None, prefix: str) -> Sent:
        assert message is not None
        [pressed] = [one for one in custom_ids(message) if one.partition(":")[0] == prefix]
        sent = await self.discord.press(self.place, message, pressed)
        await sent.answer()
        return sent


class Server(NamedTuple):
    first: Moderator
    second: Moderator
    store: Store


@pytest.fixture(params=["one process", "two processes on PostgreSQL"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "one process":
        yield database_in(tmp_path)
    else:
        with postgresql() as url:
            yield url


@pytest.fixture
async def server(url: str, tmp_path: Path) -> AsyncIterator[Server]:
    # An event reaches one process alone: each has a Discord of its own.
    processes = 1 if url == database_in(tmp_path) else 2
    async with Store.open(url) as store, AsyncExitStack() as stack:
        await store.articles.add(SERVER, BEES)
        discords = [await stack.enter_async_context(BareDiscord.open()) for _ in range(processes)]
        for discord in discords:
            await stack.enter_async_context(running(discord, tmp_path, environment={"PULLQUOTE_DATABASE": url}))
        first, second = Moderator(discords[0], Place(SERVER, 1)), Moderator(discords[-1], Place(SERVER, 2))
        yield Server(first, second, store)


def custom_ids(message: JSON) -> list[str]:
    return [one["custom_id"] for one in walk_components(message["components"]) if one.get("custom_id")]


def said(sent: Sent) -> str:
    """The first line of what somebody was told last."""
    data = sent.responses[-1].data
    texts = [str(one["content"]) for one in walk_components(data.get("components") or []) if one.get("content")]
    return str(data.get("content") or texts[0]).split("\n")[0].strip("*")


async def at_once(first: Awaitable[Sent], second: Awaitable[Sent]) -> Counter[str]:
    return Counter(map(said, await asyncio.gather(first, second)))


async def test_an_answer_is_pinned_once_and_unpinned_once(server: Server) -> None:
    first, second, store = server
    answer = (await first.does("ask", question=QUESTION)).message
    panels = [(await moderator.presses(answer, MORE)).message for moderator in (first, second)]
    told = await at_once(first.presses(panels[0], PIN), second.presses(panels[1], PIN))
    assert told == Counter([SAY("pin-made", number=1), SAY("pin-known", number=1)])
    [pin] = await store.pins.all(SERVER)
    panels = [(await moderator.presses(answer, MORE)).message for moderator in (first, second)]
    told = await at_once(first.presses(panels[0], UNPIN), second.presses(panels[1], UNPIN))
    assert told == Counter([SAY("pin-removed", number=pin.number), SAY("unknown-pin")])
    assert await store.pins.all(SERVER) == []


async def test_a_pin_is_moved_given_a_question_and_removed_as_one_of_both_says(server: Server) -> None:
    first, second, store = server
    start = BEES.text.index(SECOND)
    place = BEES.slug, start, start + len(SECOND), SECOND
    await store.pins.add(SERVER, first.place.channel, None, QUESTION, place, None, utcnow())

    told = await at_once(first.does("pins move", pin="1", to="1"), second.does("pins move", pin="1", to="4"))
    assert told == {SAY("pin-moved", number=1): 2}
    [pin] = await store.pins.all(SERVER)
    assert pin.words in (PARAGRAPHS[0][1], PARAGRAPHS[3][1])

    told = await at_once(
        first.does("pins add-question", pin="1", question="What do bees drink?"),
        second.does("pins add-question", pin="1", question="what do bees drink"),
    )
    assert told == Counter([SAY("pin-question-added", number=1), SAY("pin-question-known", number=1)])
    told = await at_once(
        first.does("pins add-question", pin="1", question="Where is wax?"),
        second.does("pins add-question", pin="1", question="Who eats wax?"),
    )
    assert told == {SAY("pin-question-added", number=1): 2}
    [pin] = await store.pins.all(SERVER)
    assert len(pin.questions) == 4

    told = await at_once(first.does("pins remove", pin="1"), second.does("pins remove", pin="1"))
    assert told == Counter([SAY("pin-removed", number=1), SAY("unknown-pin")])
    assert await store.pins.all(SERVER) == []


async def test_an_article_is_added_updated_removed_and_restored_and_no_text_is_lost(server: Server) -> None:
    first, second, store = server
    file = File("wasps.txt", b"Wasps\n\nWasps sting people.\n\nThey nest in trees.")
    drafts = [(await moderator.does("sources add", file=file)).message for moderator in (first, second)]
    told = await at_once(first.presses(drafts[0], "draft-add"), second.presses(drafts[1], "draft-add"))
    assert told.pop(SAY("source-added", title="Wasps", passages=2, headings=0)) == 1
    # The one who was late may still say which of both is meant.
    assert set(told) <= {SAY("known-article", title="Wasps"), "Add “Wasps”? English, 2 passages, no heading"}
    [wasps] = [article for article in await store.articles.all(SERVER) if article.title == "Wasps"]

    others = [File("wasps.txt", file.data + words) for words in (b"\n\nThey sleep.", b"\n\nThey sing.")]
    updates = [
        moderator.does("sources update", article="wasps", file=other)
        for moderator, other in zip((first, second), others, strict=True)
    ]
    told = Counter({line.partition(" (")[0]: often for line, often in (await at_once(*updates)).items()})
    assert told.pop("“Wasps” has its new text: 3 passages")
    # Whoever was late is shown what changed meanwhile.
    assert set(told) <= {"Add “Wasps”? English, 3 passages, no heading"}
    texts = set(await every_text(store))
    assert wasps.text in texts <= {wasps.text, *(other.data.decode() for other in others)}
    assert len(texts) == 3 - told.total()

    asked = [(await moderator.does("sources remove", article="wasps")).message for moderator in (first, second)]
    told = await at_once(first.presses(asked[0], "remove-source"), second.presses(asked[1], "remove-source"))
    assert told.pop(SAY("source-removed", title="Wasps")) == 1
    assert set(told) <= {SAY("article-changed"), *(SAY("unknown-article", slug=name) for name in ("wasps", "Wasps"))}

    asked = [(await moderator.does("sources restore", article="wasps")).message for moderator in (first, second)]
    told = await at_once(first.presses(asked[0], "restore-source"), second.presses(asked[1], "restore-source"))
    assert told == Counter([SAY("restored-article", title="Wasps", passages=3), SAY("former-gone", days=FORMER.days)])
    assert texts == set(await every_text(store))


async def every_text(store: Store) -> list[str]:
    """What the article on wasps says and has said."""
    exported = await store.privacy.export(SERVER)
    rows = exported["articles"] + exported["former_articles"]
    return [str(row["text"]) for row in rows if row["title"] == "Wasps"]
