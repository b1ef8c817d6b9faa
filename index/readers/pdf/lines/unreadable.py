"""Pages of a PDF whose letters nobody can tell: those of fonts that do not say what they draw, and pictures of text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any
from unicodedata import name, normalize

from liteparse import ParsedPage
from pypdfium2 import PdfDocument
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

from index.readers.pdf.drawn.line import Line
from index.readers.pdf.lines.lines import CONTROL

_LEAST = 200
"""Letters and signs by which a page is judged; a figure or a formula has fewer."""
_ENOUGH = 600
"""Characters of a page that tell it mostly, at a fraction of the time."""
_SENSE = 0.12
"""The share of letters that stand in what could be a word: of tables and programs it is twice as high at the least."""
_MOST_NONSENSE = 0.5
"""The share of a document's pages that make no sense; where more do, the others are no better."""
_ALPHABETS = frozenset({"LATIN", "CYRILLIC", "GREEK"})
"""Whose words have vowels, and capitals at their beginning alone."""
_EAST_ASIAN = frozenset(
    {"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "FULLWIDTH", "HALFWIDTH", "KATAKANA-HIRAGANA"}
)
"""Which stand in one word, with each other."""
_MOST_WRITINGS = 2
"""Writings in one word, of those whose letters no other shares."""
_CAPITALS, _LEAST_VOWELS = 0.8, 0.26
"""Of the letters of a text: where there are more capitals and fewer vowels, they stand for other letters."""
_VOWELS = frozenset("aeiouyıœæøаеиоуыэюяієαεηιουω")
_SIGNS = ".,;:!?()[]{}<>/*_|=+&%$#…“”„‚‘’'\"«»¿¡–—-"
_CODE = re.compile(r"[<>=_@{}\\]|://|^www\.")
_PARTS = re.compile("[’'‐‑–-]")
_MOST_CONTROL = 0.2
"""The share of a page's signs that are none of any text; a hyphen at the end of a line is one."""
_LEAST_PICTURE = 0.5
"""Of a page's area: a picture of its text is larger."""


def without_nonsense(pages: Sequence[list[Line]]) -> tuple[list[list[Line]], int]:
    """The pages, those without their lines that make no sense in any language; and how many these were."""
    nonsense = [_is_nonsense(page) for page in pages]
    if sum(nonsense) > _MOST_NONSENSE * sum(map(bool, pages)):
        return [[] for _ in pages], len(pages)
    return [[] if is_empty else page for page, is_empty in zip(pages, nonsense, strict=True)], sum(nonsense)


def clear_undecoded(pages: Iterable[ParsedPage]) -> int:
    """Take their words from pages whose fonts are lost, so that numbers of signs stand for these; and count them."""
    found = [page for page in pages if _is_undecoded("".join(item.text for item in page.text_items))]
    for page in found:
        page.text_items = []
    return len(found)


def _is_undecoded(text: str) -> bool:
    return len(CONTROL.findall(text)) > _MOST_CONTROL * len(text)


def pictured(data: bytes, pages: Sequence[Sequence[Line]]) -> int:
    """How many of the pages without lines are pictures. Raises: what PDFium raises."""
    empty = [number for number, page in enumerate(pages) if not page]
    if not empty:
        return 0
    with PdfDocument(data) as document:
        return sum(_is_picture(document[number]) for number in empty)


def _is_picture(page: Any) -> bool:
    width, height = page.get_size()
    boxes = (picture.get_bounds() for picture in page.get_objects(filter=[FPDF_PAGEOBJ_IMAGE]))
    covered = sum((right - left) * (top - bottom) for left, bottom, right, top in boxes)
    page.close()
    return bool(covered >= _LEAST_PICTURE * width * height)


def _is_nonsense(page: Sequence[Line]) -> bool:
    text = " ".join(line.text for line in page if not line.is_code)
    sense, signs = _sense(text[:_ENOUGH])
    if sense >= 2 * _SENSE * signs:
        return 2 * sum(map(str.isupper, text[:_ENOUGH])) > min(len(text), _ENOUGH) and _is_shifted(text)
    sense, signs = _sense(text)
    return signs >= _LEAST and sense < _SENSE * signs


def _is_shifted(text: str) -> bool:
    """Whether it is « 7KH WRZHU » for « The tower »: the letters of a font that begins with others than it says."""
    letters = [sign for sign in text if sign.isascii() and sign.isalpha()]
    capitals = sum(map(str.isupper, letters))
    if len(letters) < _LEAST or 2 * len(letters) < len(text) - text.count(" ") or capitals < _CAPITALS * len(letters):
        return False
    return sum(letter in "AEIOUY" for letter in letters) < _LEAST_VOWELS * len(letters)


def _sense(text: str) -> tuple[int, int]:
    """How many of the letters and signs of a text stand in words; and how many these are."""
    sense = signs = 0
    for token in text.split():
        word = token.strip(_SIGNS)
        letters = sum(not sign.isdigit() for sign in word)
        others = set() if word.isascii() else {_writing(sign) for sign in word if sign.isalpha()} - _ALPHABETS
        if others:
            sense += letters if len(others - _EAST_ASIAN) < _MOST_WRITINGS else 0
            signs += letters
        elif letters and not _CODE.search(word):
            sense += letters if len(word) > 1 and all(map(_could_be_word, _PARTS.split(word))) else 0
            signs += letters
    return sense, signs


def _could_be_word(part: str) -> bool:
    is_cased = part.islower() or part.isupper() or part.istitle()
    if not part or not (is_cased and part.isalpha()):
        return not part
    letters = part.lower()
    return not _VOWELS.isdisjoint(letters if letters.isascii() else normalize("NFD", letters))


@cache
def _writing(letter: str) -> str:
    return name(letter, "?").partition(" ")[0]
