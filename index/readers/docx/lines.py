"""The paragraphs of a Word file as lines with their looks: the sizes of their letters, and whether these are of one
width.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from index.readers.document_lines import DocumentLine, is_of_one_width
from index.readers.docx.styles import Styles, is_number, told, words_of
from index.readers.html.trees.tree import Element

_DEFAULT = 20
"""Half points, where the file says nothing."""


def document_lines(paragraphs: Sequence[tuple[Element, str]], styles: Styles) -> list[DocumentLine]:
    """Each paragraph is given with the name of its style."""
    usual = {
        style: (styles.size(style) or _DEFAULT, styles.font(style)) for style in {style for _, style in paragraphs}
    }
    return [_line(paragraph, *usual[style]) for paragraph, style in paragraphs]


def _line(paragraph: Element, size: int, font: str) -> DocumentLine:
    """``size`` and ``font`` are those of its style."""
    runs = [(run, words) for run in paragraph.iter("{*}r") if (words := words_of(run)).strip()]
    letters: Counter[int] = Counter()
    for run, words in runs:
        letters[_size(run) or size] += len(words.strip())
    is_in_list = paragraph.find("{*}pPr/{*}numPr") is not None
    is_in_one_width = bool(runs) and all(is_of_one_width(_font(run) or font) for run, _ in runs)
    is_apart = next(paragraph.iterancestors("{*}tbl", "{*}txbxContent"), None) is not None
    return DocumentLine(words_of(paragraph), letters, is_in_one_width and not is_in_list, is_apart)


def _size(run: Element) -> int:
    size = told(run.find("{*}rPr/{*}sz"), "val")
    return int(size) if is_number(size) else 0


def _font(run: Element) -> str:
    fonts = run.find("{*}rPr/{*}rFonts")
    return told(fonts, "ascii") or told(fonts, "hAnsi")
