import pytest

from bot.answers.rate_limit import QUESTIONS, SECONDS, Pace
from bot.errors import TooManyQuestions


def test_a_member_who_waits_as_long_as_was_said_may_ask_again() -> None:
    now = 1000.0
    pace = Pace(lambda: now)
    for _ in range(QUESTIONS):
        pace.count(1)
    now += 2.5
    with pytest.raises(TooManyQuestions) as caught:
        pace.count(1)
    assert caught.value.seconds == SECONDS - 2
    now += caught.value.seconds
    pace.count(1)


def test_members_do_not_wait_for_each_other() -> None:
    pace = Pace(lambda: 1000.0)
    for member in range(100):
        pace.count(member)
