"""Headings of a Word file that has none by its styles: short lines in larger letters than the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from index.readers.docx.styles import Styles, told
from index.readers.html.tree import Element
from index.readers.plain.punctuation import ends_sentence

_LARGER = 1.15
"""Of the text's size, at the least."""
_LONGEST = 120
_FEWEST = 2
_LEAST_LETTERS = 2
_DEFAULT = 20
"""Half points, where the file says nothing."""


def large_lines(paragraphs: Sequence[tuple[Element, str]], styles: Styles) -> dict[Element, int]:
    """The paragraphs that are headings, with their levels from 0; each is given with the name of its style."""
    if any(styles.is_heading(paragraph, style) for paragraph, style in paragraphs):
        return {}
    sizes: dict[Element, int] = {}
    letters: Counter[int] = Counter()
    for paragraph, style in paragraphs:
        usual = styles.size(style) or _DEFAULT
        runs = [(_size(run) or usual, _length(run)) for run in paragraph.iter("{*}r")]
        for size, length in runs:
            letters[size] += length
        sizes[paragraph] = min((size for size, length in runs if length), default=0)
    text = max(letters, key=letters.__getitem__, default=_DEFAULT)
    found = [one for one, size in sizes.items() if size >= _LARGER * text and _is_heading(one)]
    levels = sorted({sizes[one] for one in found}, reverse=True)
    return {one: levels.index(sizes[one]) for one in found} if len(found) >= _FEWEST else {}


def _is_heading(paragraph: Element) -> bool:
    words = "".join(text.text or "" for text in paragraph.iter("{*}t")).strip()
    is_apart = next(paragraph.iterancestors("{*}tbl", "{*}txbxContent"), None) is not None
    return (
        len(words) <= _LONGEST
        and sum(map(str.isalpha, words)) >= _LEAST_LETTERS
        and not is_apart
        and not ends_sentence(words)
    )


def _length(run: Element) -> int:
    return sum(len((text.text or "").strip()) for text in run.iter("{*}t"))


def _size(run: Element) -> int:
    size = told(run.find("{*}rPr/{*}sz"), "val")
    return int(size) if size.isascii() and size.isdigit() else 0
