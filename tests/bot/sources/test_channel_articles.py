import asyncio

from bot.libraries.server_libraries import Libraries
from bot.sources.channel_articles import ChannelArticles
from bot.sources.service import Sourcing
from bot.store.database import Store
from bot.store.rows.records import Limits, ReadArticle
from index import Article

SERVER, CHANNEL, ALICE = 1, 7, 11


async def test_two_who_choose_from_different_menus_at_once_lose_nothing(store: Store) -> None:
    sourcing = Sourcing(Libraries(store), store, Limits(articles=100, passages=1_000, megabytes=1))
    articles = ChannelArticles(sourcing, store)
    for title in "ABCD":
        read = ReadArticle(Article.from_paragraphs(title, [((), "The dragon sleeps.")], language="en"), {})
        await sourcing.add(SERVER, read, ALICE, beside=True)
    await articles.use(SERVER, CHANNEL, "abcd", "ac")
    await asyncio.gather(articles.use(SERVER, CHANNEL, "ab", "b"), articles.use(SERVER, CHANNEL, "cd", "d"))
    assert (await articles.used(SERVER, CHANNEL)).slugs == {"b", "d"}
