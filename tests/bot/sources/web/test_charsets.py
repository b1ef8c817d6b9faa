import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sources.web.charsets import in_utf_8

TEXTS = {
    "koi8-r": "Башня построена в 1871 году.",
    "windows-1250": "Věž byla postavena v roce 1871, je velmi šikmá.",
    "ISO-8859-9": "Kule 1871 yılında inşa edildi, ışığı güçlüydü.",
    "windows-1255": "המגדל נבנה בשנת 1871.",
    "windows-1256": "بني البرج عام 1871.",
    "windows-1257": "Bokštas pastatytas 1871 metais, jį saugojo prižiūrėtojai.",
    "euc-jp": "塔は1871年に建てられた。",
    "Shift_JIS": "①塔は1871年に建てられた。",
    "gb2312": "塔建于1871年，守塔人住在那里。",
}
WIDER = {"Shift_JIS": "cp932"}


@pytest.mark.parametrize("charset", TEXTS)
def test_a_text_is_in_the_charset_that_its_site_states(charset: str) -> None:
    packed = TEXTS[charset].encode(WIDER.get(charset, charset))
    assert in_utf_8(packed, charset).decode("utf-8-sig") == TEXTS[charset]


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        ("Été".encode(), "windows-1251"),
        ("Été".encode("latin-1"), "iso-8859-1"),
        ("Été".encode("latin-1"), "klingon"),
        ("Été".encode("latin-1"), "punycode"),
        ("Été".encode("latin-1"), "a\0b"),
        ("Été".encode("latin-1"), None),
        ("<meta charset=koi8-r>Башня".encode("koi8-r"), "windows-1251"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\x00\x01", "windows-1251"),
        ("{\\rtf1 Башня}".encode("cp1251"), "windows-1251"),
        ("Башня построена".encode("koi8-r"), "euc-jp"),
    ],
)
def test_what_is_surely_otherwise_stays_as_it_is(data: bytes, charset: str | None) -> None:
    assert in_utf_8(data, charset) == data


@given(st.binary(), st.sampled_from([*TEXTS, "utf-8", ""]))
def test_whatever_comes_is_a_text_or_stays(data: bytes, charset: str) -> None:
    found = in_utf_8(data, charset)
    assert found == data or found.decode("utf-8-sig")
