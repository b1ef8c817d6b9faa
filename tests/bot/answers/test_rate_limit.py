import pytest

from bot.answers.rate_limit import QUESTIONS, SECONDS, RateLimit
from bot.errors import TooManyQuestions


def test_a_member_who_waits_as_long_as_was_said_may_ask_again() -> None:
    now = 1000.0
    rate_limit = RateLimit(lambda: now)
    for _ in range(QUESTIONS):
        rate_limit.count(1)
    now += 2.5
    with pytest.raises(TooManyQuestions) as caught:
        rate_limit.count(1)
    assert caught.value.seconds == SECONDS - 2
    now += caught.value.seconds
    rate_limit.count(1)


def test_members_do_not_wait_for_each_other() -> None:
    rate_limit = RateLimit(lambda: 1000.0)
    for member in range(100):
        rate_limit.count(member)


def test_whoever_asked_long_enough_ago_is_not_remembered() -> None:
    now = 1000.0
    rate_limit = RateLimit(lambda: now)
    for member in range(100):
        rate_limit.count(member, server=member)
        now += 1
    assert len(rate_limit._members._of) == len(rate_limit._servers._of) <= SECONDS + 2
