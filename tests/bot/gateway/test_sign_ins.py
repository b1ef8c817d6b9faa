import pytest

from bot.gateway.sign_ins import LONGEST, SHORTEST, Limit, SignIns
from bot.operator_errors import NoSignInsLeft

HOUR = 3600.0


def test_a_start_with_most_of_the_day_left_does_not_wait() -> None:
    assert Limit(1000, 999, 20 * HOUR).pause(1) == 0
    assert Limit(1000, 250, 20 * HOUR).pause(16) == 0


def test_starts_one_after_the_other_do_not_use_up_the_day() -> None:
    left = 20 * HOUR
    for remaining in range(249, 0, -1):
        left -= Limit(1000, remaining, left).pause(1)
    assert left < 1


def test_no_start_waits_for_longer_than_a_quarter_of_an_hour() -> None:
    assert Limit(1000, 50, 20 * HOUR).pause(2) == LONGEST


def test_a_start_for_which_too_little_is_left_is_none() -> None:
    with pytest.raises(NoSignInsLeft) as caught:
        Limit(1000, 3, HOUR).pause(4)
    assert (caught.value.remaining, caught.value.needed, caught.value.hours) == (3, 4, 1)


def test_a_shard_that_signs_in_again_and_again_waits_longer_each_time() -> None:
    sign_ins, pauses = SignIns(Limit(1000, 999, 20 * HOUR)), []
    for _ in range(12):
        sign_ins.count(0)
        pauses.append(sign_ins.pause(0))
    assert pauses[:4] == [0, SHORTEST, 2 * SHORTEST, 4 * SHORTEST]
    assert pauses[-1] == LONGEST
    assert sign_ins.pause(1) == 0


def test_a_shard_waits_for_the_next_day_when_nothing_is_left() -> None:
    sign_ins = SignIns(Limit(1000, 1, 20 * HOUR))
    sign_ins.count(0)
    assert sign_ins.left == 0
    assert sign_ins.pause(0) > 19 * HOUR


def test_after_the_reset_the_whole_day_is_there_again() -> None:
    sign_ins = SignIns(Limit(1000, 1, 0.0), told_at=0.0)
    sign_ins.count(0)
    assert sign_ins.left == 1000


def test_shards_sign_in_at_once_that_discord_counts_apart() -> None:
    one, many = Limit(1000, 999, HOUR), Limit(1000, 999, HOUR, max_concurrency=16)
    assert {one.rate_limit_key(shard) for shard in range(40)} == {0}
    assert [many.rate_limit_key(shard) for shard in (0, 1, 15, 16, 33)] == [0, 1, 15, 0, 1]
