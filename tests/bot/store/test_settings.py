import asyncio

import pytest

from bot.errors import DamagedSetting
from bot.store.database import Store
from bot.store.setting_values import SettingValues
from bot.store.settings import ANSWERS, AS_QUESTION, LANGUAGE, MODERATOR_ROLE, PAGES, QUESTIONS_LOG, SETTINGS, Setting

IN_THREADS = Setting("in_threads", "switch", False, is_per_channel=True)


def chosen(values: SettingValues) -> list[object]:
    return [values[LANGUAGE], values[QUESTIONS_LOG], values[MODERATOR_ROLE]]


async def test_a_server_that_chose_nothing_has_the_defaults(store: Store) -> None:
    await store.settings.set(2, {LANGUAGE: "fr"})
    assert chosen(await store.settings.of(1)) == [AS_QUESTION, True, None]


@pytest.mark.parametrize(
    ("setting", "values"),
    [(LANGUAGE, ["fr", "'; --", None]), (QUESTIONS_LOG, [False, True]), (MODERATOR_ROLE, [2**63 - 1, None])],
)
async def test_what_was_chosen_last_is_stored(url: str, setting: Setting[object], values: list[object]) -> None:
    for value in values:
        async with Store.open(url) as store:
            await store.settings.set(1, {setting: value})
        async with Store.open(url) as store:
            assert (await store.settings.of(1))[setting] == value


async def test_several_are_chosen_at_once_and_told(store: Store) -> None:
    told = await store.settings.set(1, {LANGUAGE: "de", QUESTIONS_LOG: False})
    assert chosen(told) == ["de", False, None]
    assert told == await store.settings.of(1)


async def test_two_moderators_who_choose_at_once_lose_nothing(url: str) -> None:
    async with Store.open(url) as one, Store.open(url) as other:
        await asyncio.gather(
            one.settings.set(1, {LANGUAGE: "fr"}),
            other.settings.set(1, {MODERATOR_ROLE: 8}),
            one.settings.set(1, {QUESTIONS_LOG: False}),
        )
        assert chosen(await other.settings.of(1)) == ["fr", False, 8]


async def test_a_channels_own_choice_comes_before_the_servers(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.setting_values.SETTINGS", (*SETTINGS, IN_THREADS))
    values = await store.settings.set(1, {IN_THREADS: True, LANGUAGE: "fr"}, channel=10)
    assert [values.in_channel(IN_THREADS, channel) for channel in (10, 11)] == [True, False]
    assert [values.in_channel(LANGUAGE, channel) for channel in (10, 11)] == ["fr", "fr"]


@pytest.mark.parametrize(
    ("setting", "stored"),
    [
        *((QUESTIONS_LOG, stored) for stored in ("", "\x00", "tru", "1", "null", '"yes"')),
        *((MODERATOR_ROLE, stored) for stored in ("12x", '"12"', "true", "1.5", "[1]")),
        *((ANSWERS, stored) for stored in ("here", '"elsewhere"', "null")),
        *((LANGUAGE, stored) for stored in ("fr", "0", "{}")),
    ],
)
async def test_what_is_no_value_of_a_setting_is_told_and_can_be_chosen_again(
    store: Store, setting: Setting[object], stored: str
) -> None:
    with pytest.raises(DamagedSetting):
        SettingValues({setting.name: stored})[setting]
    assert SettingValues({setting.name: stored})[PAGES] is True
    await store.settings.set(1, {setting: setting.default})
    assert (await store.settings.of(1))[setting] == setting.default
