"""Whatever people do, in whatever order: `tests/benchmarks/players.py` has more of them do it for longer."""

import pytest
from simcord import Env

from bot.client import Pullquote
from bot.store.database import Store
from tests.support.invariants import faults_heard
from tests.support.players import Players, bot_with_pages

ACTS = 120


@pytest.fixture
def simcord_bot(store: Store) -> Pullquote:
    return bot_with_pages(store)


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize("seed", [1, 2])
async def test_whatever_people_do_they_are_answered_once_and_nothing_breaks(
    simcord_env: Env, store: Store, seed: int
) -> None:
    with faults_heard() as faults:
        players = Players(simcord_env, store, faults, seed)
        await players.fill()
        await players.play(ACTS)
    assert players.problems == []


@pytest.mark.simcord(check_errors=False)
async def test_players_see_what_breaks(simcord_env: Env, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.answers.commands.renderer_for", lambda *args: 1 / 0)
    with faults_heard() as faults:
        players = Players(simcord_env, store, faults, 1, fails=0)
        await players.play(ACTS)
    assert any("ZeroDivisionError" in problem for problem in players.problems)
