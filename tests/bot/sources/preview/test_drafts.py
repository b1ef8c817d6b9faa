import asyncio

import pytest

from bot.errors import DraftGone, OverLimit
from bot.sources.preview.drafts import MOST, SERVERS, ArticleDraft, Batch, DraftReference, Drafts
from bot.store.rows.records import ReadArticle
from index import Article

SERVER, OTHER = 1, 2
ANN, BEN = 11, 12


def batch(server: int = SERVER, length: int = 10, by: int = ANN) -> Batch:
    article = Article.from_paragraphs("Beasts", [((), "x" * length)], language="en")
    return Batch(server, by, {1: ArticleDraft("beasts.txt", ReadArticle(article, {}))})


def waiting(drafts: Drafts, keys: list[str], server: int = SERVER) -> list[bool]:
    found = []
    for key in keys:
        try:
            found.append(bool(drafts.of(server, key)))
        except DraftGone:
            found.append(False)
    return found


async def test_what_waits_is_there_for_its_server_alone_until_its_time_is_over() -> None:
    drafts = Drafts(1, seconds=0.05)
    key = drafts.put(batch())
    assert waiting(drafts, [key, "other"]) == [True, False]
    assert waiting(drafts, [key], OTHER) == [False]
    await asyncio.sleep(0.1)
    assert waiting(drafts, [key]) == [False]


async def test_a_server_has_room_for_a_few_and_others_are_not_its_concern() -> None:
    drafts = Drafts(1)
    other = drafts.put(batch(OTHER))
    keys = [drafts.put(batch()) for _ in range(MOST + 2)]
    assert waiting(drafts, keys) == [False, False] + [True] * MOST
    assert waiting(drafts, [other], OTHER) == [True]


async def test_a_server_has_room_for_no_more_text_than_it_may_have() -> None:
    drafts = Drafts(0.001)
    keys = [drafts.put(batch(length=400)) for _ in range(3)]
    assert waiting(drafts, keys) == [False, True, True]
    with pytest.raises(OverLimit):
        drafts.check(draft for each in (batch(length=600), batch(length=600)) for draft in each.drafts.values())


async def test_all_servers_together_have_room_for_so_much_text() -> None:
    drafts = Drafts(0.001)
    keys = {server: drafts.put(batch(server, 900)) for server in range(1, SERVERS + 3)}
    there = [waiting(drafts, [key], server) for server, key in keys.items()]
    assert there == [[False]] + [[True]] * (SERVERS + 1)


async def test_a_batch_without_drafts_is_forgotten() -> None:
    drafts = Drafts(1)
    key = drafts.put(batch())
    drafts.replace(key, drafts.of(SERVER, key).without(1))
    assert waiting(drafts, [key]) == [False]
    drafts.replace(key, batch())  # whose time was over while it was worked on
    assert waiting(drafts, [key]) == [False]


async def test_what_a_member_gave_is_forgotten_in_all_servers_and_what_others_gave_is_not() -> None:
    drafts = Drafts(1)
    keys = [drafts.put(batch(by=by)) for by in (ANN, BEN, ANN)]
    elsewhere = drafts.put(batch(OTHER, by=ANN))
    drafts.forget_member(ANN)
    assert waiting(drafts, keys) == [False, True, False]
    assert waiting(drafts, [elsewhere], OTHER) == [False]


async def test_what_was_given_in_a_server_is_forgotten_and_what_was_given_elsewhere_is_not() -> None:
    drafts = Drafts(1)
    keys = [drafts.put(batch(by=by)) for by in (ANN, BEN)]
    elsewhere = drafts.put(batch(OTHER, by=ANN))
    drafts.forget_server(SERVER)
    assert waiting(drafts, keys) == [False, False]
    assert waiting(drafts, [elsewhere], OTHER) == [True]


def test_a_reference_is_written_and_read() -> None:
    assert DraftReference.read(str(DraftReference("a-b_c", 3))) == ("a-b_c", 3)


@pytest.mark.parametrize("written", ["", "key", "key:", "key:x"])
def test_nothing_else_is_read_as_a_reference(written: str) -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        DraftReference.read(written)
