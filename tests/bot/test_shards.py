import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.shards import is_of, parsed_ids


@pytest.mark.parametrize(
    ("written", "ids"), [("0", (0,)), ("0-3,7", (0, 1, 2, 3, 7)), (" 4 , 1 - 2 ", (4, 1, 2)), ("5-5", (5,))]
)
def test_ids_are_numbers_and_ranges(written: str, ids: tuple[int, ...]) -> None:
    assert parsed_ids(written) == ids


@given(st.integers(0, 2**63 - 1), st.integers(1, 64))
def test_every_server_belongs_to_one_shard(server: int, total: int) -> None:
    assert [is_of(server, (shard,), total) for shard in range(total)].count(True) == 1
