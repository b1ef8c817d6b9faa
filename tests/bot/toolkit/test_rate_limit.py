import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import TooManyQuestions
from bot.toolkit import rate_limit
from bot.toolkit.rate_limit import QUESTIONS, SECONDS, QuestionLimit, RateLimit
from tests.support.pages import Clock


def test_who_waits_as_long_as_was_said_may_ask_again_and_others_do_not_wait() -> None:
    clock = Clock()
    limit = RateLimit(3, 60, clock)
    assert [limit.count("a") for _ in range(3)] == [0, 0, 0]
    clock.now += 2.5
    wait = limit.count("a")
    assert wait == 18
    assert limit.count("b") == 0
    clock.now += wait
    assert limit.count("a") == 0
    assert limit.count("a") > 0


@given(st.lists(st.floats(0, 30), max_size=60))
def test_no_more_than_twice_as_many_are_ever_let_through_in_the_time(pauses: list[float]) -> None:
    """As many at once, and as many more evenly spread."""
    clock, let = Clock(), list[float]()
    limit = RateLimit(4, 20, clock)
    for pause in pauses:
        clock.now += pause
        if not limit.count("a"):
            let.append(clock.now)
    assert all(sum(begin <= one < begin + 20 for one in let) <= 8 for begin in let)


def test_those_who_asked_longest_ago_are_forgotten_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rate_limit, "REMEMBERED", 2)
    limit = RateLimit(1, 60, Clock())
    assert [limit.count(key) for key in (1, 2, 3, 1)] == [0, 0, 0, 0]
    assert limit.count(3) > 0


def test_a_flood_of_one_member_is_refused_aloud_once_in_the_time_however_often_it_is_answered() -> None:
    clock, refused = Clock(), list[bool]()
    limit = QuestionLimit(clock)
    answered = 0
    for _ in range(20 * SECONDS):
        try:
            limit.count(1, in_public=True)
            answered += 1
        except TooManyQuestions as error:
            refused.append(error.is_told)
        clock.now += 0.05
    assert QUESTIONS <= answered <= 2 * QUESTIONS
    assert refused.count(False) == 1
    limit.count(1)
    with pytest.raises(TooManyQuestions) as caught:
        limit.count(1)
    assert not caught.value.is_told  # a command is told each time, as nobody else sees it


def test_members_do_not_wait_for_each_other() -> None:
    limit = QuestionLimit(Clock())
    for member in range(100):
        limit.count(member)
