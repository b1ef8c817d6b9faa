"""Signs by which people mark headings in plain text: hashes, lines of signs below, numbers, « Chapter », capitals."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import regex

from index.language.letters import is_lower
from index.readers.plain.lines.division_words import COUNTED_DIVISIONS, DIVISIONS, KEYWORDS, ORDINALS

LONGEST = 120
"""Characters of a heading; newspapers' headlines seldom pass 100."""

_HASHES = regex.compile(r"(#(?=\s)|#{2,6})\s*(?=[^\s#])(.*?)\s*#*")
_WIKI = regex.compile(r"(={1,6})\s*([^=\s](?:.*[^=\s])?)\s*\1")
_BOLD = regex.compile(r"(\*\*|__)(?=\S)(.*\S)\1(?::|(?P<emoji>(?:\s?\p{Extended_Pictographic}\ufe0f?){1,3}))?")
_EMPHASIS = regex.compile(r"(\*{1,3}|_{1,3}|~~|\|\|)(?=\S)(.*\S)\1")
_BETWEEN_SIGNS = regex.compile(
    r"([-+•]{2,10}|[*~]{3,10})\s*(?=[\p{Lu}\p{Lo}\p{Georgian}])"
    r"(?!(?:BEGIN|END|Original|Forwarded|Ursprüngliche|Weitergeleitete|Message|Mensaje)\s)([^*~]*[^\s*~-])\s*\1"
)
"""« --- Article 2 --- », and not « ---- Original Message ---- »."""
UNDERLINE = regex.compile(
    r"(?!(?=.{5}$)★*☆*$)(?:([=\-~^\"*+#_—–])\1{2,}|(?:[=\-~*_·•★☆✦✧◆◇❖✿❀⋆♡♥～〜＝]\s{0,9}){3,}|[\u2500-\u259f][\u2500-\u259f\s]{2,})"
)
"""Five stars, some of them empty, are a rating."""
_NUMBER = r"(?:\d{1,3}|[IVXLC]{1,7}|[A-Z]|[一二三四五六七八九十百]{1,4})"
_WITH_NUMBER = regex.compile(
    r"(?:§++\s*)?(?P<number>\d{1,3}(?:\.\d{1,3}){1,4}|\d{1,3}\.?[a-z](?=[.)\s])"
    rf"|(?:\d{{1,2}}|[IVX]{{1,5}})(?=\s?[-–—/]\s+[\p{{Lu}}\p{{Lo}}])"
    rf"|{_NUMBER}(?=[.):、．]|\s+\d?\p{{Lu}})|§++\s*\d+)(?:[.):、．]|\s?[-–—/](?=\s))?\s*"
    r"(?=[\p{L}\p{P}]|\d{1,2}\p{L}|[12]\d{3}\b|(?<=§\s?\d{1,4}\s)\d|(?<=§\s?\d{1,4}[.):]?)$)"
)
_ORDINAL = f"(?:{'|'.join(ORDINALS)})"
_DIVISION_NUMBER = r"\d{1,4}(?:[-‐–]\d{1,3}|[a-z])?"
_KEYWORD = regex.compile(
    rf"""
    (?P<keyword>\L<keywords>)(?!\p{{L}})\s*
        (?:{_DIVISION_NUMBER}|[IVXLCivxlc]{{1,7}}|[A-Z]|(?:the\s+)?\p{{L}}{{3,12}})\b\.?
    |(?P<keyword>\L<numbered>)\s(?:{_DIVISION_NUMBER}|[IVXLC]{{1,7}})(?!\p{{L}})\.?
    |{_ORDINAL}\s(?P<keyword>\L<divisions>)$
    |第\s?[\d〇零一二三四五六七八九十百千]{{1,6}}\s?[章节節条條回部编編篇款]
    |제\s?\d{{1,4}}\s?[장조절편부]
    |(?:S\#|씬)\s?\d{{1,3}}(?!\d)
    """,
    regex.IGNORECASE | regex.VERBOSE,
    keywords=KEYWORDS,
    numbered=COUNTED_DIVISIONS,
    divisions=DIVISIONS,
)
_AFTER_NUMBER = " .:–—-ºª°"
"""« Artigo 1.º – », above or before its words."""
_NUMERALS, _LETTERS, _SPACES = regex.compile(r"\d+"), regex.compile(r"\p{L}+"), regex.compile(r"\s+")
_COUNTED = regex.compile(rf"[ivxlc]+|\d+(?:[-‐–]\d+|[a-z])?|unique|únic[ao]|{_ORDINAL}", regex.IGNORECASE)
_NUMERAL, _DATED = regex.compile(r"\d+|\b[IVXLC]+\b"), regex.compile(r"\s+[(\[–—-].*")
_RISING = regex.compile(
    r"(?P<word>[\p{Lu}\p{Lo}\p{Georgian}][\p{L}\p{M}]{1,11})\s(?P<number>\d{1,3}(?:\.\d{1,3}){0,4})"
    r"(?:[-.]?(?i:alpha|beta|rc|pre|dev)[-.]?\d{0,3})?\.?(?:\s?[:.–—-]\s.*|\s\(.*)?"
)
"""« Lesson 1.2: THE LAMP », « Schritt 3 », « Release 4.0.0-beta-1 (5 May) »."""
_CAPTION = regex.compile(
    r"fig|tab|abb|foto|photo|bild|image|imag|illustr|ill|graph|grafi|diagram|schéma|schema|map|karte|carte|mapa|рис|табл|"
    r"фото|figur|note|anmerkung|nota|step|schritt|étape|paso|шаг",
    regex.IGNORECASE,
)


class Heading(NamedTuple):
    """Words without their sign, the ``kind``: "plain" where nothing marks them. ``level`` 1 is the outermost."""

    words: str
    kind: str
    level: int


HeadingList = list[Heading | None]
"""For each block the heading that it is."""


def sign_of(text: str) -> Heading | None:
    """What a line alone says of itself: a heading, by a sign around it, « ## Rules », or several, « __**Rules**__ »."""
    heading = _outermost_sign(text)
    return heading and heading._replace(words=_without_emphasis(heading.words))


def _without_emphasis(words: str) -> str:
    while (match := _EMPHASIS.fullmatch(words)) is not None and match[1] not in match[2]:
        words = match[2]
    return words


def _outermost_sign(text: str) -> Heading | None:
    if text[:1] not in "#=*_-~+•" or len(text) > LONGEST + 10:
        return None
    if (match := _HASHES.fullmatch(text)) is not None:
        return Heading(match[2], "hashes", len(match[1]))
    if (match := _WIKI.fullmatch(text)) is not None:
        return Heading(match[2], "wiki", len(match[1]))
    if (match := _BETWEEN_SIGNS.fullmatch(text)) is not None:
        return Heading(match[2], "bold", 1)
    if (match := _BOLD.fullmatch(text)) is not None and match[1] not in match[2]:
        return Heading(match[2] + (match["emoji"] or ""), "bold", 1)
    return None


def is_underline(text: str) -> bool:
    """Whether a line is nothing but signs: below a heading, or between parts."""
    return not text[:1].isalnum() and UNDERLINE.fullmatch(text) is not None


def keyword_of(text: str) -> str | None:
    """« Chapter », where a line begins with it and a number."""
    match = _keyword_in(text) if len(text) <= LONGEST else None
    if match is None:
        return None
    rest = text[match.end() :].lstrip(_AFTER_NUMBER)
    number = match[0][len(match["keyword"] or "") :].strip() if match.start("keyword") <= 0 else ""
    if is_lower(number[:1]) and not _COUNTED.fullmatch(number.strip(".")):
        return None
    if is_lower(rest[:1]):
        return None
    return (match["keyword"] or "第").lower()


def _keyword_in(text: str) -> regex.Match[str] | None:
    """Turkish has a capital of its own for its « i », which no other language has."""
    return _KEYWORD.match(text.replace("İ", "i"))


def counted_word(text: str) -> tuple[str, tuple[int, ...]] | None:
    """A line's first word and the number after it, as in « Lesson 1.2: The lamp »; None for captions and steps.

    >>> counted_word("Lesson 1.2: The lamp"), counted_word("Lesson two")
    (('lesson', (1, 2)), None)
    """
    match = _RISING.fullmatch(text)
    if match is None or _CAPTION.match(match["word"]):
        return None
    return match["word"].lower(), tuple(map(int, match["number"].split(".")))


def counted_form(text: str) -> str:
    """What counted headings share, without the date that some have.

    >>> counted_form("Version 2.1 (3 May)"), counted_form("HELL, CANTO IV")
    ('Version #.#', 'HELL, CANTO #')
    """
    return _NUMERAL.sub("#", _DATED.sub("", text))


def is_bare_keyword(text: str) -> bool:
    """« Chapter I. » without a title of its own."""
    match = _keyword_in(text)
    return match is not None and not text[match.end() :].strip(_AFTER_NUMBER)


def number_of(text: str) -> str | None:
    """The number a line begins with: « 1.2 », « IV », « § 3 »."""
    match = _WITH_NUMBER.match(text)
    return match["number"].strip("§ ") if match else None


def numbering_of(text: str) -> str:
    """How a line's number is written, whatever it is; "" where it has none.

    >>> [numbering_of(line) for line in ("7. Fares", "12.  Dogs", "IV. Boats", "7.Fares", "§ 3 Fares", "1.2 Fares")]
    ['1. ', '1. ', 'I. ', '1.', '§ 1 ', '1.1 ']
    """
    match = _WITH_NUMBER.match(text)
    return _form_of(match[0]) if match else ""


@lru_cache(1_000)
def _form_of(number: str) -> str:
    return _SPACES.sub(" ", _NUMERALS.sub("1", _LETTERS.sub("I", number)))


def is_capitals(text: str) -> bool:
    """Whether all letters, of which there are some, are capitals; Chinese with a few Latin ones has none."""
    return text.isupper() and (letters := sum(map(str.isalpha, text))) > 1 and 2 * sum(map(str.isupper, text)) > letters
