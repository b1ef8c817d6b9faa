import gzip
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sources.web.unpacking import PIECE, Unpacking


def bare(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    **dict.fromkeys(["gzip", "x-gzip"], gzip.compress),
    "deflate": zlib.compress,
    " Deflate": bare,
    "none": bytes,
}


def unpacked(encoding: str, *packed: bytes) -> bytes:
    unpacking = Unpacking(encoding)
    pieces = [piece for part in packed for piece in unpacking.pieces(part)]
    assert all(len(piece) <= PIECE for piece in pieces)
    unpacking.finish()
    return b"".join(pieces)


@pytest.mark.parametrize("encoding", PACKERS)
@given(data=st.binary(max_size=400), times=st.integers(1, 400), size=st.integers(1, 60))
def test_whatever_is_packed_is_unpacked_however_it_is_sent(encoding: str, data: bytes, times: int, size: int) -> None:
    packed = PACKERS[encoding](data * times)
    assert unpacked(encoding, *(packed[at : at + size] for at in range(0, len(packed), size))) == data * times


@given(st.lists(st.binary(max_size=300), min_size=1, max_size=4), st.integers(1, 60), st.sampled_from([b"", b"\0" * 9]))
def test_what_is_packed_in_parts_is_one_and_padding_is_nothing(parts: list[bytes], size: int, padding: bytes) -> None:
    packed = b"".join(map(gzip.compress, parts)) + padding
    assert unpacked("gzip", *(packed[at : at + size] for at in range(0, len(packed), size))) == b"".join(parts)


@pytest.mark.parametrize("encoding", ["gzip", "deflate", " Deflate"])
def test_what_is_cut_off_is_never_taken_for_the_whole(encoding: str) -> None:
    packed = PACKERS[encoding](b"Bees make honey." * 20)
    for length in range(1, len(packed)):
        with pytest.raises(zlib.error):
            unpacked(encoding, packed[:length])
    assert unpacked(encoding) == b""


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip"])
def test_a_packing_that_nobody_asked_for_is_refused(encoding: str) -> None:
    with pytest.raises(zlib.error):
        Unpacking(encoding)
