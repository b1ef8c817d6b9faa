"""Letters: one for those that a reader holds for the same, so that a word has one form however it is typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

import regex

_HIDDEN = regex.compile(r"[\p{Cf}'’‘ʼʻ＇\"״׳]+")
"""What no reader sees inside a word, and the apostrophes that stand in words of Ukraine and Israel."""
_USUAL = re.compile("[a-zß-öø-ıĵ-ľł-ňŋ-žƀ-ƿά-ώа-џґ]+")
"""Small letters of Europe, which have one form."""
_PLAIN = re.compile(
    "[\u0430-\u045f\u05d0-\u05ea\u0621-\u064a\u0904-\u094d\u0e01-\u0e4e\u0e81-\u0ece\u1000-\u103f\u1780-\u17d3"
    "\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]+"
)
"""Letters of other scripts that are no digits and that nothing is hidden in."""
_DOTTED_I = "i\u0307"
"""What is left of the Turkish « İ » in small letters."""
_TONES = regex.compile("[\u0300\u0301\u0303\u0309\u0323]")
_EAST = regex.compile(r"[\p{Hiragana}\p{Katakana}\p{Han}]")
_OTHER_DIGIT = regex.compile(r"[\d--[0-9]]", regex.V1)
_KANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
"""Katakana, as hiragana."""
_ARABIC = str.maketrans("يىكۀةٱأإآؤئ", "ییکههااااوی")
_NASAL = re.compile("ँ|ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])")
"""What Devanagari writes with a dot as well: « गाँव » is « गांव », « हिन्दी » is « हिंदी »."""
_DOT = "ं"
_PERSIAN = frozenset({"fa", "ur", "ckb", "ps"})
# fmt: off
_SERBIAN = dict(zip("абвгдђежзијклљмнњопрстћуфхцчџш", (
    "a", "b", "v", "g", "d", "đ", "e", "ž", "z", "i", "j", "k", "l", "lj", "m", "n", "nj", "o", "p", "r", "s", "t",
    "ć", "u", "f", "h", "c", "č", "dž", "š",
), strict=True))
# fmt: on
_SERBIAN_LETTERS = str.maketrans(_SERBIAN)
_TWO_ALPHABETS = frozenset({"bs", "sr", "sh", "cnr"})
_PARTICULAR = _TWO_ALPHABETS | {"vi"}

NOUNS_IN_CAPITALS = frozenset({"de", "lb"})
"""Languages where a capital letter makes no name."""


def is_lower(text: str) -> bool:
    """As ``str.islower``, but for scripts that begin nothing with capitals."""
    return text.islower() and not is_uncased(text[0])


def is_uncased(char: str) -> bool:
    """Whether this is a letter that no capital stands for; Georgian has some, and writes whole words alone in them."""
    return char.isalpha() and (char.lower() == char.upper() or "ა" <= char <= "ჿ")


def in_digits(text: str) -> str:
    """A text with the digits of any script as 0 to 9; `regex` knows scripts that an older Python does not."""
    return _OTHER_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0], digit[0])), text)


def plain_letters(word: str, language: str) -> str:
    """A casefolded word in the letters that its language is compared in; accents stay."""
    if word.isascii():
        return word.replace("'", "")
    if _USUAL.fullmatch(word) and language not in _PARTICULAR:
        return word
    if not _PLAIN.fullmatch(word):
        word = in_digits(unicodedata.normalize("NFKC", _HIDDEN.sub("", word)).casefold())
    if _EAST.match(word):
        return word.translate(simplified() if language == "zh" else _KANA)
    word = word.replace(_DOTTED_I, "i")
    if language in _TWO_ALPHABETS:
        return word.translate(_SERBIAN_LETTERS)
    if language == "vi":
        return _with_tones_last(word)
    if "ऀ" <= word[0] <= "ॿ":
        return _NASAL.sub(_DOT, word)
    return word.translate(_ARABIC) if language in _PERSIAN else word


def _with_tones_last(word: str) -> str:
    """« Hoà » and « Hòa » are one."""
    apart = unicodedata.normalize("NFD", word)
    tones = "".join(_TONES.findall(apart))
    return unicodedata.normalize("NFC", _TONES.sub("", apart)) + tones if tones else word


def has_tone(word: str) -> bool:
    """Whether a Vietnamese word is written with its tone: « thủ » is not « thứ », but « thu » may be either."""
    return _TONES.search(unicodedata.normalize("NFD", word)) is not None


@cache
def simplified() -> Mapping[int, str]:
    """The simplified form of each traditional Chinese character, by OpenCC's tables; a tenth of a second to make."""
    from opencc import OpenCC

    characters = [chr(code) for first, last in ((0x3400, 0x4DBF), (0x4E00, 0x9FFF)) for code in range(first, last + 1)]
    plain = OpenCC("t2s").convert("\n".join(characters)).split("\n")
    return {ord(one): other for one, other in zip(characters, plain, strict=True) if one != other}
