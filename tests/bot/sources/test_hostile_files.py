"""A moderator who means harm keeps nobody else waiting."""

import asyncio

import pytest
from simcord import ChannelHandle, Env, MemberActor

from bot.errors import ReadingTooLong
from bot.libraries import Libraries
from bot.settings import LIMITS
from bot.sources.reader_process import ReaderProcesses
from bot.sources.service import Sourcing
from bot.sources.uploads import ArticleDetails
from bot.store.database import Store
from index import Article
from tests.support.visible import texts

OTHERS = range(77, 80)
HOSTILE = f"# Bees\n\n{'[' * 200_000}"


@pytest.fixture
def hostile(store: Store) -> Sourcing:
    return Sourcing(Libraries(store), store, LIMITS, ReaderProcesses(cpu=0.2))


async def test_questions_are_answered_while_hostile_files_are_read_for_other_servers(
    simcord_env: Env, store: Store, general: ChannelHandle, bees: Article, moderator: MemberActor, hostile: Sourcing
) -> None:
    simcord_env.settle_timeout = 120
    adding = [asyncio.create_task(hostile.add(other, HOSTILE, ArticleDetails(), by=1)) for other in OTHERS]
    answer = await moderator.slash(general, "ask", question="Who makes honey?")
    assert "**A bee makes honey of nectar.**" in texts(answer.response)[0]
    assert not any(one.done() for one in adding)
    ended = await asyncio.gather(*adding, return_exceptions=True)
    assert {type(error) for error in ended} == {ReadingTooLong}
    assert [await store.articles.all(other) for other in OTHERS] == [[], [], []]


async def test_of_one_server_one_file_is_read_at_a_time(store: Store, hostile: Sourcing) -> None:
    server = OTHERS[0]
    adding = [asyncio.create_task(hostile.add(server, HOSTILE, ArticleDetails(), by=1)) for _ in range(2)]
    added = await hostile.add(OTHERS[1], "# Wasps\n\nWasps build nests.", ArticleDetails(), by=2)
    assert added.article.title == "Wasps"
    assert not adding[1].done()
    for one in adding:
        one.cancel()
    await asyncio.gather(*adding, return_exceptions=True)
