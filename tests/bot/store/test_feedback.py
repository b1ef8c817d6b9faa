from datetime import date, timedelta

import pytest

from bot.store.database import Store
from bot.store.rows.records import Tally
from tests.support.filling import AT

MONDAY = date(2026, 3, 2)
TUESDAY, WEDNESDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)


async def test_questions_are_counted_by_what_they_mean_in_their_newest_wording(url: str) -> None:
    async with Store.open(url) as store:
        await store.feedback.note_unanswered(1, "Do ants dance?", "ant danc", MONDAY)
        await store.feedback.note_unanswered(1, "Ants, do they dance?", "ant danc", TUESDAY)
        await store.feedback.note_unanswered(1, "And do ants dance?", "ant danc", TUESDAY)
    async with Store.open(url) as store:
        assert await store.feedback.tallies(1, MONDAY) == [Tally("And do ants dance?", "ant danc", 3, 0, 0, TUESDAY)]
        assert await store.feedback.tallies(1, TUESDAY) == [Tally("And do ants dance?", "ant danc", 2, 0, 0, TUESDAY)]
        assert await store.feedback.tallies(1, WEDNESDAY) == await store.feedback.tallies(2, MONDAY) == []


async def test_a_member_has_one_vote_a_message_and_may_change_it(store: Store) -> None:
    for helpful in (False, True, False):
        await store.feedback.vote(1, 5, 6, helpful, "Do bees?", "bee", MONDAY)
    await store.feedback.vote(1, 5, 7, True, "Do bees?", "bee", MONDAY)
    await store.feedback.vote(1, 8, 6, False, "Bees?", "bee", TUESDAY)
    assert await store.feedback.tallies(1, MONDAY) == [Tally("Bees?", "bee", 0, 1, 2, TUESDAY)]


async def test_only_questions_with_something_wrong_are_listed(store: Store) -> None:
    await store.feedback.vote(1, 5, 6, True, "Do bees?", "bee", MONDAY)
    assert await store.feedback.tallies(1, MONDAY) == []
    await store.feedback.note_unanswered(1, "Bees?", "bee", TUESDAY)
    assert await store.feedback.tallies(1, MONDAY) == [Tally("Bees?", "bee", 1, 1, 0, TUESDAY)]


async def test_the_most_frequent_comes_first_then_the_newest(store: Store) -> None:
    await store.feedback.note_unanswered(1, "Old?", "old", MONDAY)
    await store.feedback.note_unanswered(1, "New?", "new", TUESDAY)
    for member in (6, 7, 8):
        await store.feedback.vote(1, 5, member, False, "Bad?", "bad", MONDAY)
    for _ in range(2):
        await store.feedback.note_unanswered(1, "Often?", "often", MONDAY)
    assert [asked.key for asked in await store.feedback.tallies(1, MONDAY)] == ["bad", "often", "new", "old"]


async def test_what_is_too_old_is_forgotten_in_all_servers_to_the_day(store: Store) -> None:
    for server in (1, 2):
        for day in (MONDAY, TUESDAY):
            await store.feedback.note_unanswered(server, "Why?", "why", day)
            await store.feedback.vote(server, day.day, 6, False, "Who?", "who", day)
    assert await store.feedback.forget(TUESDAY) == 4
    assert await store.feedback.forget(TUESDAY) == 0
    for server in (1, 2):
        assert [(asked.nothing, asked.unhelpful) for asked in await store.feedback.tallies(server, MONDAY)] == [
            (0, 1),
            (1, 0),
        ]


@pytest.mark.parametrize("words", ["🦋 «ﬁnale» e\u0301", "'; DROP TABLE votes; --", "\u202e\r\n\u2028", "w" * 4000])
async def test_any_words_are_kept_as_they_are(store: Store, words: str) -> None:
    await store.feedback.note_unanswered(1, words, words, MONDAY)
    await store.feedback.vote(1, 5, 6, False, words, words, MONDAY)
    assert await store.feedback.tallies(1, MONDAY) == [Tally(words, words, 1, 0, 1, MONDAY)]


async def test_a_vote_is_told_to_its_member_and_taken_back(store: Store) -> None:
    await store.feedback.vote(1, 5, 6, False, "Do bees?", "bee", MONDAY)
    await store.feedback.vote(1, 5, 7, True, "Do bees?", "bee", MONDAY)
    assert [await store.feedback.vote_of(1, 5, member) for member in (6, 7, 8)] == [False, True, None]
    await store.feedback.take_back(1, 5, 6)
    assert [await store.feedback.vote_of(1, 5, member) for member in (6, 7)] == [None, True]


async def test_a_question_that_is_dealt_with_leaves_the_list_of_its_server_alone(store: Store) -> None:
    for server in (1, 2):
        await store.feedback.note_unanswered(server, "Bees?", "bee", MONDAY)
        await store.feedback.vote(server, 5, 6, False, "Bees?", "bee", MONDAY)
        await store.feedback.note_unanswered(server, "Ants?", "ant", MONDAY)
    await store.feedback.settle(1, "bee")
    assert [tally.question for tally in await store.feedback.tallies(1, MONDAY)] == ["Ants?"]
    assert [tally.question for tally in await store.feedback.tallies(2, MONDAY)] == ["Bees?", "Ants?"]
    await store.feedback.note_unanswered(1, "Bees?", "bee", TUESDAY)
    assert len(await store.feedback.tallies(1, MONDAY)) == 2


async def test_members_cannot_make_it_grow_for_ever(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.feedback.MOST", 3)
    for number in (1, 2, 2, 3, 4, 5):
        await store.feedback.note_unanswered(7, f"{number}?", f"{number}", AT.date())
        await store.feedback.vote(7, number, 1, False, f"{number}?", f"{number}", AT.date())
    kept = await store.privacy.export(7)
    assert [row["question"] for row in kept["unanswered"]] == ["2?", "4?", "5?"]  # what came once goes first
    assert [row["question"] for row in kept["votes"]] == ["3?", "4?", "5?"]
