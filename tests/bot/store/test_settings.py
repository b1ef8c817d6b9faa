import asyncio

import pytest

from bot.store.database import Store
from bot.store.records import Preferences
from bot.store.settings import Choice


async def test_a_server_that_chose_nothing_has_the_usual_preferences(store: Store) -> None:
    await store.set_preference(2, "language", "fr")
    assert await store.preferences(1) == Preferences(language=None, keeps_questions=True, moderator_role=None)


@pytest.mark.parametrize(
    ("name", "values"),
    [("language", ["fr", "'; --", None]), ("keeps_questions", [False, True]), ("moderator_role", [2**63 - 1, None])],
)
async def test_what_was_chosen_last_is_kept(url: str, name: Choice, values: list[str | int | None]) -> None:
    for value in values:
        async with Store.open(url) as store:
            await store.set_preference(1, name, value)
        async with Store.open(url) as store:
            assert await store.preferences(1) == Preferences(**{name: value})


async def test_two_moderators_who_choose_at_once_lose_nothing(url: str) -> None:
    async with Store.open(url) as one, Store.open(url) as other:
        await asyncio.gather(
            one.set_preference(1, "language", "fr"),
            other.set_preference(1, "moderator_role", 8),
            one.set_preference(1, "keeps_questions", False),
        )
        assert await other.preferences(1) == Preferences("fr", False, 8)
