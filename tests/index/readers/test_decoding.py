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


LANGUAGES = {
    "fr": "La tour a été bâtie en 1871 par l’ingénieure Ada Finch, qui n’a rien demandé. L’été, on brûlait du pétrole.",
    "pl": "Wieża została zbudowana przez inżynierkę, która nie chciała żadnej zapłaty. Światło świeciło aż do świtu.",
    "ru": "Маяк был построен в 1871 году, и никто не заплатил инженеру за работу. Три семьи хранили свет.",
    "el": "Ο φάρος χτίστηκε το 1871 και κανείς δεν πλήρωσε τη μηχανικό. Τρεις οικογένειες φύλαγαν το φως.",
    "ja": "灯台は一八七一年に建てられました。三つの家族が灯りを守りました。入場料は大人四百円です。",
    "zh": "灯塔建于一八七一年，由工程师设计，没有收取任何费用。三个家庭守护着灯光，直到今天。",
    "ko": "등대는 천팔백칠십일년에 지어졌고 아무도 기술자에게 돈을 주지 않았다. 세 가족이 불을 지켰다.",
}


@pytest.mark.parametrize(
    ("language", "encoding", "charset"),
    [
        ("fr", "utf-8", "iso-8859-1"),
        ("fr", "cp1252", "utf-8"),
        ("fr", "cp1252", "utf-16"),
        ("fr", "cp1252", "windows-1251"),
        ("fr", "cp1252", "shift_jis"),
        ("fr", "cp1252", "unicode_escape"),
        ("fr", "mac_roman", "iso-8859-1"),
        ("pl", "cp1250", "utf-8"),
        ("pl", "cp1250", "iso-8859-1"),
        ("ru", "cp1251", "iso-8859-1"),
        ("ru", "cp1251", "koi8-r"),
        ("ru", "koi8-r", "windows-1251"),
        ("el", "cp1253", "iso-8859-1"),
        ("ja", "cp932", "utf-8"),
        ("ja", "cp932", "euc-jp"),
        ("ja", "euc_jp", "shift_jis"),
        ("ja", "iso2022_jp", "utf-8"),
        ("zh", "gb18030", "utf-8"),
        ("zh", "gb18030", "big5"),
        ("zh", "gb18030", "iso-8859-1"),
        ("ko", "cp949", "iso-8859-1"),
    ],
)
def test_a_page_that_names_another_encoding_than_its_own_is_read_in_its_own(language, encoding, charset):
    page = f'<html><head><meta charset="{charset}"></head><body><p>{LANGUAGES[language]}</p></body></html>'

    assert LANGUAGES[language] in decode_page(page.encode(encoding), "a.html")
