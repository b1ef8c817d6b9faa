import pytest

from index.errors import NotText
from index.readers.decoding import decode

FRENCH = "Déjà vu : l’été où Noël tomba en août, les élèves ont mangé des œufs à la crème brûlée près de l’hôtel.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "cp1252"])
def test_text_is_read_in_whatever_encoding_it_comes(encoding):
    mark = "﻿" if encoding == "utf-16-be" else ""
    assert decode((mark + FRENCH).encode(encoding), "a.txt") == FRENCH


def test_line_ends_become_one():
    assert decode(b"a\r\nb\rc\n", "a.txt") == "a\nb\nc\n"


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00\x00\x00\x01\x00\x08\x06",
        b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00",
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Filter/FlateDecode>>stream\nx\x9c\x00\x01\x02",
        b"plain until \x00 here",
        bytes(range(256)),
    ],
)
def test_bytes_that_are_no_text_are_refused_by_name(data):
    with pytest.raises(NotText) as refusal:
        decode(data, "picture.txt")
    assert refusal.value.name == "picture.txt"
