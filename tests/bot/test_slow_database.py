"""A database that does not answer in time: nobody is told by Discord that the application did not respond."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest
from simcord import ChannelHandle, Env, GuildHandle, InteractionResult, MemberActor, ResponseMessage
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.connections.transactions import Transactions
from bot.store.database import Store
from bot.store.settings import LANGUAGE
from tests.support.bees import BEES, QUESTION, USUAL, add_pin, ask
from tests.support.hive import FILE, last_message
from tests.support.row import CONTEXT, HELPFUL, MORE, NEXT, PIN, UNPIN, offered, opened, press
from tests.support.visible import components_of

PATIENCE, STUCK = 0.02, 2.0
"""Seconds until Discord is to be told that it takes its time, and after which it never will be."""
IN_VAIN = "Where do xylophones zigzag quixotically?"
WASPS = ("wasps.txt", b"Wasps\n\nWasps sting people.\n\nThey nest in trees.")

Entering = Callable[[Transactions, float | None], AbstractAsyncContextManager[AsyncConnection]]


class Gate:
    """Keeps whoever wants something of the database waiting until Discord was told anything."""

    def __init__(self, env: Env) -> None:
        self._env = env
        self._told: int | None = None
        self.is_late = False

    def shut(self) -> None:
        self._told = self._callbacks()

    async def passed(self) -> None:
        for _ in range(round(STUCK / PATIENCE)):
            if self._told != self._callbacks():
                break
            await asyncio.sleep(PATIENCE)
        else:
            self.is_late = True
        self._told = None

    def _callbacks(self) -> int:
        return sum(request.path.endswith("/callback") for request in self._env.http_requests)


@pytest.fixture
def gate(simcord_env: Env, monkeypatch: pytest.MonkeyPatch) -> Gate:
    gate = Gate(simcord_env)

    def hindered(enter: Entering) -> Entering:
        @asynccontextmanager
        async def entered(transactions: Transactions, patience: float | None) -> AsyncIterator[AsyncConnection]:
            await gate.passed()
            async with enter(transactions, patience) as connection:
                yield connection

        return entered

    for name in ("_reading", "_writing"):
        monkeypatch.setattr(Transactions, name, hindered(getattr(Transactions, name)))
    monkeypatch.setattr("bot.toolkit.responses.PATIENCE", PATIENCE)
    return gate


COMMANDS: list[tuple[str, dict[str, Any]]] = [
    ("ask", {"question": QUESTION}),
    ("check", {"words": USUAL}),
    ("sources list", {}),
    ("sources show", {"article": "on-bees"}),
    ("sources add", {"file": WASPS}),
    ("sources update", {"article": "on-bees", "file": FILE}),
    ("sources remove", {"article": "on-bees"}),
    ("sources rename", {"article": "on-bees", "title": "Bees"}),
    ("sources use", {}),
    ("pins list", {}),
    ("pins show", {"pin": "1"}),
    ("pins move", {"pin": "1", "to": "1"}),
    ("pins add-question", {"pin": "1", "question": "What is wax?"}),
    ("pins export", {}),
    ("pins remove", {"pin": "1"}),
    ("questions", {}),
    ("settings show", {}),
    ("settings set", {"language": "fr"}),
    ("data export", {}),
    ("data erase", {}),
    ("data forget-me", {}),
]


@pytest.fixture
async def keeper(store: Store, guild: GuildHandle, general: ChannelHandle, manager: MemberActor) -> MemberActor:
    """Who may do everything, where there is something to do it with."""
    await store.articles.add(guild.id, BEES)
    await add_pin(store, general)
    await ask(manager)  # what every question needs is in memory then
    return manager


@pytest.mark.parametrize(("command", "options"), COMMANDS)
async def test_no_command_is_too_late(
    gate: Gate, general: ChannelHandle, keeper: MemberActor, command: str, options: dict[str, Any]
) -> None:
    gate.shut()
    result = await keeper.slash(general, command, **options)
    assert not gate.is_late
    assert result.response


class Hand:
    """Presses what is there while the database keeps everybody waiting."""

    def __init__(self, gate: Gate, member: MemberActor, general: ChannelHandle) -> None:
        self._gate = gate
        self._member = member
        self._general = general

    async def opens(self, command: str, **options: Any) -> ResponseMessage:
        return last_message(await self._member.slash(self._general, command, **options))

    async def presses(self, message: Any, prefix: str) -> InteractionResult:
        self._gate.shut()
        result = await press(self._member, message, prefix)
        assert not self._gate.is_late, prefix
        return result

    async def chooses(self, message: Any, prefix: str) -> InteractionResult:
        menus = [one for one in components_of(message) if one["type"] == 3]
        [menu] = [one for one in menus if one["custom_id"].startswith(f"{prefix}:")]
        self._gate.shut()
        result = await self._member.select(message, [menu["options"][0]["value"]], custom_id=menu["custom_id"])
        assert not self._gate.is_late, prefix
        return result


@pytest.fixture
def hand(gate: Gate, keeper: MemberActor, general: ChannelHandle) -> Hand:
    return Hand(gate, keeper, general)


async def test_nothing_below_an_answer_is_too_late(hand: Hand, keeper: MemberActor) -> None:
    answer = await ask(keeper)
    for prefix in (NEXT, CONTEXT, MORE):
        await hand.presses(answer, prefix)
    for prefix in (HELPFUL, PIN, UNPIN):
        await hand.presses(await opened(keeper, answer), prefix)


async def test_nothing_that_is_done_with_pins_is_too_late(hand: Hand) -> None:
    pins = await hand.opens("pins list", everywhere=True)
    await hand.chooses(pins, "open-pin")
    await hand.presses(pins, "pin-questions")
    await hand.presses(pins, "pins")
    await hand.chooses(pins, "open-pin")
    await hand.presses(pins, "remove-pin")


async def test_nothing_that_is_done_with_articles_is_too_late(hand: Hand) -> None:
    await hand.chooses(await hand.opens("sources use"), "use")
    await hand.presses(await hand.opens("sources add", file=WASPS), "draft-add")
    sources = await hand.opens("sources list")
    await hand.chooses(sources, "open-source")
    await hand.presses(sources, "ask-removal")
    for prefix in ("remove-source", "undo"):
        await hand.presses(sources, prefix)


async def test_nothing_that_is_done_about_questions_is_too_late(hand: Hand, keeper: MemberActor) -> None:
    await ask(keeper, IN_VAIN)
    for prefix in ("answer-question", "settle-question"):
        questions = await hand.opens("questions")
        await hand.chooses(questions, "open-question")
        await hand.presses(questions, prefix)


async def test_erasing_is_not_too_late(hand: Hand, store: Store, guild: GuildHandle) -> None:
    erasing = await hand.opens("data erase")
    await hand.presses(erasing, offered(erasing)[0])
    assert await store.articles.all(guild.id) == []


async def test_who_deletes_what_found_nothing_is_not_told_that_it_failed(
    hand: Hand, store: Store, guild: GuildHandle, general: ChannelHandle, keeper: MemberActor, me: str
) -> None:
    await keeper.send(general, f"{me} {IN_VAIN}")
    [*_, said] = general.history()
    await store.settings.set(guild.id, {LANGUAGE: "de"})  # which is to be read then
    await hand.presses(said, "discard")
    assert said.id not in [message.id for message in general.history()]
