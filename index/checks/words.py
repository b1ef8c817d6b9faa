"""Words as a reader compares them: whatever their typography, with their numbers, signs and accents.

The analyser's words would not do. They leave out « n’ », which denies, and hold « troisième » and 3 for one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

import regex

from index.language.letters import in_digits

_SPACES = r"[ \u00a0\u2007\u2009\u202f]{0,3}"
_BETWEEN_GROUPS = r"(?:[ \u00a0\u2007\u2009\u202f]{1,3}|['’٬])"
_DASH = r"[-\u2010-\u2015\u2212\ufe63\uff0d]"
_UNSPACED = r"[\p{Han}\p{Hiragana}\p{Katakana}ーｰ\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]"
_HIDDEN = r"\p{Cf}\p{Default_Ignorable_Code_Point}\u0640"
"""What no reader sees: soft hyphens, marks of direction, the line that stretches Arabic words."""
_LETTERS = rf"[[\p{{L}}\p{{M}}\p{{Nl}}]--{_UNSPACED}]"
_WORD_LIKE = rf"""
      {_LETTERS}(?:[{_HIDDEN}]*{_LETTERS})*
    | [{_UNSPACED}--[\p{{N}}\p{{M}}]][\p{{M}}{_HIDDEN}\uff9e\uff9f]*
    | \p{{No}} | [\p{{Sc}}%‰°&§] | [\p{{Sm}}--[|~<>+=−]]"""
_NUMBER_LIKE = rf"""
      (?:(?<!\d)\d{{1,3}}(?:{_BETWEEN_GROUPS}\d{{3}})+(?!\d)|\d+)(?:[.,:/٫]\d+)* # 30 000; 3.5 is not 35
    | (?<=\d){_SPACES}{_DASH}{_SPACES}(?=\d) | (?<![^\s(\[«“"„]){_DASH}(?=\d) # 2019–2020, −5
    | [+=](?=\S)(?<!\s[+=]\s) | \#(?=\d) | (?<=\w)\# | [<>](?={_SPACES}\d)
"""
_PASSED_OVER = r"""
      ^[ ]?>+ # a line quoted in Markdown
    | (?<=[.!?,;:。”"»)])\[\d{1,3}\] # a note: « …[12] »
"""
_WORD = regex.compile(
    rf"(?P<word>{_WORD_LIKE})|{_PASSED_OVER}|(?P<number>{_NUMBER_LIKE})", regex.VERBOSE | regex.MULTILINE | regex.V1
)
# Where letters are Latin, Greek or Cyrillic and carry their accents in themselves, `re` finds the same, ten times as
# fast.
_PLAIN = re.compile(
    "[\0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u200a\u2010-\u2029\u202f-\u2051\u2053-\u205f€]*"
)
_PLAIN_WORD = re.compile(
    rf"(?P<word>[^\W\d_¹²³¼½¾]+|[¹²³¼½¾]|[$¢£¤¥€%‰°&§±×÷¬⁄϶])|{_PASSED_OVER}|(?P<number>{_NUMBER_LIKE})",
    re.VERBOSE | re.MULTILINE,
)
_NOT_SEEN = regex.compile(rf"[{_HIDDEN}]+")
_VOWELS = regex.compile(r"[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670]+")
"""The vowel signs of Hebrew and Arabic, which most texts leave out."""
_DASHES = re.compile(rf"\s*{_DASH}\s*")
_SAME_SIGNS = frozenset(
    ["<compat>", "<wide>", "<narrow>", "<font>", "<initial>", "<medial>", "<final>", "<isolated>", "<noBreak>"]
)
"""Kinds of characters that are others in another dress; ² and ½ are not 2 and 1."""
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ς": "σ"})
_PERSIAN_LETTERS = str.maketrans("يك", "یک")
_PERSIAN = frozenset({"ckb", "fa", "ps", "ur"})
_TURKISH_LETTERS = str.maketrans({"I": "ı", "İ": "i"})
_TURKISH = frozenset({"az", "tr"})
_CONTRACTED = {"ll": "will", "m": "am", "re": "are", "ve": "have"}
"""English endings that stand for one word each; ’s and ’d stand for several."""
_BEFORE_NOT = {"ca": "can", "sha": "shall", "wo": "will"}


class Word(NamedTuple):
    """A word, a number, a sign, or a character of a script without spaces: ``key`` is the same for all its spellings.

    ``start`` and ``end`` are offsets in the text.
    """

    key: str
    start: int
    end: int


def words_of(text: str, language: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of a part of a text, in order.

    >>> [word.key for word in words_of("**Don’t** pay “−3.5\u202f%”…", "en")]
    ['do', 'not', 'pay', '-', '3.5', '%']
    """
    end = len(text) if end is None else end
    found = (_PLAIN_WORD if _PLAIN.fullmatch(text, start, end) else _WORD).finditer(text, start, end)
    words = [Word(key(match[0], language), *match.span()) for match in found if match.lastgroup]
    words = [
        _trimmed(word, text) if text[word.start].isspace() or text[word.end - 1].isspace() else word
        for word in words
        if word.key
    ]
    return _expanded(words, text) if language == "en" else words


def _expanded(words: Iterable[Word], text: str) -> list[Word]:
    """English words, each contraction as the two that it stands for: « aren » and « t » become « are » and « n’t »."""
    expanded = [Word("", 0, 0)]
    for word in words:
        before = expanded[-1]
        is_contracted = text[before.end : word.start] in ("'", "’")
        if is_contracted and word.key in _CONTRACTED:
            expanded.append(Word(_CONTRACTED[word.key], before.end, word.end))
        elif is_contracted and word.key == "t" and before.key.endswith("n"):
            denied = before.key[:-1]
            expanded[-1] = Word(_BEFORE_NOT.get(denied, denied), before.start, before.end - 1)
            expanded.append(Word("not", before.end - 1, word.end))
        elif word.key == "cannot":
            expanded += [Word("can", word.start, word.end - 3), Word("not", word.end - 3, word.end)]
        else:
            expanded.append(word)
    return expanded[1:]


def _trimmed(word: Word, text: str) -> Word:
    """A dash without the spaces around it."""
    written = text[word.start : word.end]
    return word._replace(start=word.end - len(written.lstrip()), end=word.start + len(written.rstrip()))


@lru_cache(maxsize=32_768)
def key(written: str, language: str) -> str:
    """What all spellings of a word have in common: case, ligatures and hidden characters do not tell them apart."""
    if written.isascii():
        return _sign_key(written.lower()) if language not in _TURKISH else _sign_key(_lower(written, language))
    word = _lower(_VOWELS.sub("", letters(written)), language).translate(_LIGATURES)
    return _sign_key(word.translate(_PERSIAN_LETTERS) if language in _PERSIAN else word)


def letters(written: str) -> str:
    """A word in one normal form, without what is hidden in it; its case and its vowel signs stay."""
    if written.isascii():
        return written
    word = unicodedata.normalize("NFC", _NOT_SEEN.sub("", written))
    if not unicodedata.is_normalized("NFKC", word):
        word = unicodedata.normalize("NFC", "".join(map(_plain_character, word)))
    return word


def vowels(written: str) -> str:
    """The vowel signs of a Hebrew or Arabic word."""
    return "".join(_VOWELS.findall(unicodedata.normalize("NFD", written)))


def _lower(word: str, language: str) -> str:
    if language in _TURKISH:
        word = word.translate(_TURKISH_LETTERS)
    return word.lower().replace("i\u0307", "i")


def _sign_key(word: str) -> str:
    """A number in figures of one script, its groups of three side by side; one sign for all dashes."""
    if word[:1].isdecimal():
        return "".join(char for char in in_digits(word).replace("٫", ".") if char.isdigit() or char in ".,:/")
    return "-" if _DASHES.fullmatch(word) else word


@cache
def _plain_character(char: str) -> str:
    kind = unicodedata.decomposition(char).partition(" ")[0]
    return unicodedata.normalize("NFKC", char) if kind in _SAME_SIGNS else char
