import pytest

from index.errors import NotText
from index.readers.decoding import decode, decode_page

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


POLISH = "Zażółć gęślą jaźń: się wydaje, że są tu łodzie, źródła i ćwierć wsi nad rzeką. Książę przyszedł później.\n"
CZECH = "Příliš žluťoučký kůň úpěl ďábelské ódy, když šel přes řeku a viděl věž na břehu.\n"
GERMAN = "Die Straße führte über die Brücke, und größer als die Häuser war nur der alte Turm am Ufer.\n"
SPANISH = "El año pasado la niña cruzó el río; ¿dónde está el faro? Nadie lo sabía, según dijo el señor.\n"


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        (POLISH, ["iso8859_2", "cp1250"]),
        (CZECH, ["iso8859_2", "cp1250"]),
        (FRENCH.replace("’", "'").replace("œ", "oe"), ["cp850", "cp1252", "mac_roman"]),
        (GERMAN, ["cp850", "cp1252", "mac_roman"]),
        (SPANISH, ["cp850", "cp1252"]),
    ],
)
def test_the_words_tell_one_encoding_from_another(text, encodings):
    for encoding in encodings:
        assert decode((text * 2).encode(encoding), "a.txt") == text * 2


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_needs_no_mark(encoding):
    assert decode(FRENCH.encode(encoding), "a.txt") == FRENCH


def test_a_broken_byte_costs_a_character_and_not_the_file():
    data = FRENCH.encode()
    at = data.index("û".encode())

    assert decode(data[:at] + data[at + 1 :], "a.txt") == FRENCH.replace("û", "\ufffd", 1)


def test_ligatures_soft_hyphens_and_accents_in_two_parts_stay():
    assert decode("ﬁ so\u00adft e\u0301".encode(), "a.txt") == "ﬁ so\u00adft e\u0301"


@pytest.mark.parametrize(
    ("charset", "words"),
    [
        ("iso-8859-1", "l’été – €"),
        ("gb2312", "朱镕基"),
        ("shift_jis", "髙橋①"),
        ("euc-kr", "똠방각하"),
        ("iso-8859-9", "İl – €"),
    ],
)
def test_a_page_that_names_a_smaller_encoding_is_read_in_the_one_that_is_meant(charset, words):
    meant = {"iso-8859-1": "cp1252", "gb2312": "gbk", "shift_jis": "cp932", "euc-kr": "cp949", "iso-8859-9": "cp1254"}
    page = f'<html><meta charset="{charset}"><p>{words}</p></html>'

    assert words in decode_page(page.encode(meant[charset]), "a.html")
