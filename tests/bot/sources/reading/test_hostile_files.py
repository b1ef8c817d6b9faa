"""A moderator who means harm keeps nobody else waiting."""

import asyncio

from simcord import ChannelHandle, Env, MemberActor

from bot.settings import LIMITS
from bot.sources.reading.article_reader import ArticleReader
from bot.sources.reading.uploads import ArticleDetails
from index import Article
from tests.support.visible import texts

OTHERS = range(77, 80)
LONG = f"# Bees\n\n{'Bees *make* honey of nectar.' * 200_000}"


async def test_questions_are_answered_while_long_files_are_read_for_other_servers(
    simcord_env: Env, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    reader = ArticleReader(LIMITS)
    reading = [asyncio.create_task(reader.read(other, LONG, ArticleDetails())) for other in OTHERS]
    answer = await moderator.slash(general, "ask", question="Who makes honey?")
    assert "**A bee makes honey of nectar.**" in texts(answer.response)[0]
    assert not any(one.done() for one in reading)
    for one in reading:
        one.cancel()
    await asyncio.gather(*reading, return_exceptions=True)
