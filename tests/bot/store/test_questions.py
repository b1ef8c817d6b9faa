from datetime import date

from bot.store.database import Store
from bot.store.records import Asked

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)


async def test_questions_are_counted_by_what_they_mean_in_their_newest_wording(url: str) -> None:
    async with Store.open(url) as store:
        await store.note_unanswered(1, "Do ants dance?", "ant danc", MONDAY)
        await store.note_unanswered(1, "Ants, do they dance?", "ant danc", TUESDAY)
        await store.note_unanswered(1, "Do bees?", "bee", TUESDAY)
    async with Store.open(url) as store:
        ants, bees = await store.questions(1, MONDAY)
        assert ants == Asked("Ants, do they dance?", "ant danc", 2, 0, 0, TUESDAY)
        assert bees == Asked("Do bees?", "bee", 1, 0, 0, TUESDAY)


async def test_a_member_has_one_vote_a_message_and_may_change_it(store: Store) -> None:
    for helpful in (False, True, False):
        await store.vote(1, 5, 6, helpful, "Do bees?", "bee", MONDAY)
    await store.vote(1, 5, 7, True, "Do bees?", "bee", MONDAY)
    assert await store.questions(1, MONDAY) == [Asked("Do bees?", "bee", 0, 1, 1, MONDAY)]
