"""Two programs, each with its own store on one file, acting at the same moment."""

import asyncio
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable
from dataclasses import replace

import pytest
from sqlalchemy import make_url, text

from bot.articles import SLUG, builtin_article
from bot.errors import KnownArticle, OverLimit, PassageChanged, UnknownPin, UnusableDatabase
from bot.store.connections.transactions import Transactions
from bot.store.database import Store
from bot.store.rows.records import Limits
from index import Article, UnknownArticle
from tests.support.filling import AT, pinned

PARAGRAPHS = [f"Paragraph number {number} says something." for number in range(20)]


@pytest.fixture
async def stores(url: str) -> AsyncIterator[list[Store]]:
    """The two, over and over."""
    async with Store.open(url) as one, Store.open(url) as other:
        yield [one, other] * 30


def edition(number: int) -> Article:
    """The same paragraphs, each time in other places."""
    turned = PARAGRAPHS[number % 20 :] + PARAGRAPHS[: number % 20]
    return Article.from_paragraphs("Numbers", [((), paragraph) for paragraph in turned], language="en")


async def test_pinning_removing_and_updating_at_once_loses_nothing(stores: list[Store]) -> None:
    await stores[0].articles.add(1, edition(0))
    old = [await pinned(stores[0], 1, edition(0), paragraph, "Old?") for paragraph in PARAGRAPHS]

    async def pin(store: Store, words: str) -> None:
        try:
            [article] = await store.articles.all(1)
            await pinned(store, 1, article, words, "New?")
        except PassageChanged:  # the article was updated in between: look again, as a moderator would
            await pin(store, words)

    acts: list[Awaitable[object]] = []
    for number in range(20):
        one, other, third = stores[number : number + 3]
        acts += [pin(one, PARAGRAPHS[number]), other.articles.add(1, edition(number), at=AT)]
        if number % 2:
            acts.append(third.pins.remove(1, old[number].number))
    await asyncio.gather(*acts)
    pins = await stores[0].pins.all(1)
    assert sorted(pin.words for pin in pins if pin.question == "New?") == sorted(PARAGRAPHS)
    assert sorted(pin.words for pin in pins if pin.question == "Old?") == sorted(PARAGRAPHS[::2])
    [article] = await stores[1].articles.all(1)
    assert all(pin.is_current and article.text[pin.start : pin.end] == pin.words for pin in pins)


async def test_many_who_pin_the_same_make_one_pin(stores: list[Store], bees: Article) -> None:
    await stores[0].articles.add(1, bees)
    place = (bees.slug, 0, 4, "Bees")
    made = await asyncio.gather(*(store.pins.add(1, 5, 6, "Who?", place, by=7, at=AT) for store in stores))
    assert sorted(is_new for _, is_new in made) == [False] * (len(stores) - 1) + [True]
    assert len(await stores[0].pins.all(1)) == 1


async def test_one_removes_a_pin_and_the_others_are_told(stores: list[Store], bees: Article) -> None:
    await stores[0].articles.add(1, bees)
    pin = await pinned(stores[0], 1, bees, "They dance.")
    told = await asyncio.gather(*(store.pins.remove(1, pin.number) for store in stores), return_exceptions=True)
    assert [found for found in told if not isinstance(found, UnknownPin)] == [pin]


async def test_a_new_article_is_added_by_one_and_no_limit_is_passed(stores: list[Store], bees: Article) -> None:
    told = await asyncio.gather(*(store.articles.add(1, bees, new=True) for store in stores), return_exceptions=True)
    assert sum(not isinstance(found, KnownArticle) for found in told) == 1
    limits = Limits(5, 1000, 1)
    articles = [replace(bees, slug=f"bees-{number}") for number in range(len(stores))]
    adding = (store.articles.add(1, article, limits=limits) for store, article in zip(stores, articles, strict=True))
    told = await asyncio.gather(*adding, return_exceptions=True)
    assert sum(not isinstance(found, OverLimit) for found in told) == 4
    assert len(await stores[0].articles.all(1)) == 5


async def test_the_first_changes_of_a_server_copy_the_shared_articles_once(stores: list[Store]) -> None:
    await asyncio.gather(*(store.articles.rename(1, SLUG, f"Title {number}") for number, store in enumerate(stores)))
    [article] = await stores[0].articles.all(1)
    assert replace(article, title=builtin_article().title) == builtin_article()


async def test_an_article_is_removed_by_one(stores: list[Store], bees: Article) -> None:
    await stores[0].articles.add(1, bees)
    told = await asyncio.gather(*(store.articles.remove(1, bees.slug) for store in stores), return_exceptions=True)
    assert sum(not isinstance(found, UnknownArticle) for found in told) == 1


async def test_every_question_and_every_vote_counts(stores: list[Store]) -> None:
    await asyncio.gather(
        *(store.feedback.note_unanswered(1, "Why?", "why", AT.date()) for store in stores),
        *(store.feedback.vote(1, 5, member, False, "Why?", "why", AT.date()) for member, store in enumerate(stores)),
        *(store.feedback.vote(1, 5, 1000, True, "Why?", "why", AT.date()) for store in stores),
    )
    [asked] = await stores[0].feedback.tallies(1, AT.date())
    assert (asked.nothing, asked.unhelpful, asked.helpful) == (len(stores), len(stores), 1)


async def test_a_write_that_is_cancelled_at_any_point_leaves_the_database_free(store: Store) -> None:
    for steps in range(60):
        task = asyncio.ensure_future(store.key_values.set("key", str(steps)))
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait({task})
        await asyncio.wait_for(store.key_values.set("key", "free"), 60)
    assert await store.key_values.get("key") == "free"


async def test_a_job_is_done_by_one_process_at_a_time(url: str) -> None:
    done: list[str] = []

    async def do(job: str, name: str) -> None:
        async with Store.open(url) as store, store.alone(job):
            done.append(f"{name} begins")
            await asyncio.sleep(0.05)
            done.append(f"{name} ends")

    await asyncio.gather(*(do("erasing", name) for name in ("one", "two", "three")))
    for begins, ends in zip(done[::2], done[1::2], strict=True):
        assert begins.split()[0] == ends.split()[0]


async def test_a_job_that_dies_leaves_its_place_to_another_process(url: str, store: Store) -> None:
    program = f"""
import asyncio
from bot.store.database import Store

async def hold():
    async with Store.open({url!r}) as store, store.alone("erasing"):
        print("held", flush=True)
        await asyncio.sleep(3600)

asyncio.run(hold())
"""
    holder = await asyncio.create_subprocess_exec(sys.executable, "-c", program, stdout=asyncio.subprocess.PIPE)
    assert holder.stdout is not None
    assert await holder.stdout.readline() == b"held\n"
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.3), store.alone("erasing"):
            pass
    async with asyncio.timeout(60), store.alone("another job"):
        pass
    holder.kill()
    await holder.wait()
    async with asyncio.timeout(60), store.alone("erasing"):
        pass


async def test_closing_waits_for_what_is_read_and_refuses_what_comes_later(url: str) -> None:
    transactions = Transactions(make_url(url))
    async with transactions.reading() as connection:
        closing = asyncio.create_task(transactions.close())
        await asyncio.sleep(0.05)
        assert await connection.scalar(text("SELECT 1")) == 1
        assert not closing.done()
    await closing
    for later in (transactions.reading, transactions.writing):
        with pytest.raises(UnusableDatabase, match="closed"):
            async with later():
                pass


async def test_where_the_driver_is_missing_it_says_what_brings_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "asyncpg", None)
    with pytest.raises(UnusableDatabase) as raised:
        async with Store.open("postgresql+asyncpg://user:password@127.0.0.1:1/pullquote"):
            pass
    assert "asyncpg" in raised.value.reason
    assert "pullquote[postgres]" in raised.value.reason


@pytest.mark.parametrize("jobs", [1, 40])
async def test_however_many_wait_for_jobs_others_are_answered(store: Store, jobs: int) -> None:
    under_way, most = Counter[str](), 0
    others_answered = asyncio.Event()

    async def work(number: int) -> None:
        nonlocal most
        job = f"job-{number % jobs}"
        async with store.alone(job):
            under_way[job] += 1
            most = max(most, *under_way.values())
            await others_answered.wait()
            await asyncio.sleep(0)
            under_way[job] -= 1

    working = [asyncio.create_task(work(number)) for number in range(40)]
    await asyncio.sleep(0.3)
    async with asyncio.timeout(60):
        await store.key_values.set("key", "value")
        assert await store.key_values.get("key") == "value"
    others_answered.set()
    await asyncio.gather(*working)
    assert most == 1
