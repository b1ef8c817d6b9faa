"""A moderator who means harm keeps nobody else waiting."""

import asyncio

from simcord import ChannelHandle, Env, MemberActor

from bot.libraries import Libraries
from bot.settings import LIMITS
from bot.sources.service import Added, Sourcing
from bot.sources.uploads import ArticleDetails
from bot.store.database import Store
from index import Article
from tests.support.visible import texts

OTHERS = range(77, 80)
LONG = f"# Bees\n\n{'Bees *make* honey of nectar.' * 200_000}"


async def test_questions_are_answered_while_long_files_are_read_for_other_servers(
    simcord_env: Env, store: Store, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    sourcing = Sourcing(Libraries(store), store, LIMITS)
    adding = [asyncio.create_task(sourcing.add(other, LONG, ArticleDetails(), by=1)) for other in OTHERS]
    answer = await moderator.slash(general, "ask", question="Who makes honey?")
    assert "**A bee makes honey of nectar.**" in texts(answer.response)[0]
    assert not any(one.done() for one in adding)
    await given_up(adding)
    assert [await store.articles.all(other) for other in OTHERS] == [[], [], []]


async def test_of_one_server_one_file_is_read_at_a_time(store: Store) -> None:
    sourcing, server = Sourcing(Libraries(store), store, LIMITS), OTHERS[0]
    adding = [asyncio.create_task(sourcing.add(server, LONG, ArticleDetails(), by=1)) for _ in range(2)]
    added = await sourcing.add(OTHERS[1], "# Wasps\n\nWasps build nests.", ArticleDetails(), by=2)
    assert added.article.title == "Wasps"
    assert not adding[1].done()
    await given_up(adding)


async def given_up(adding: list[asyncio.Task[Added]]) -> None:
    for one in adding:
        one.cancel()
    await asyncio.gather(*adding, return_exceptions=True)
