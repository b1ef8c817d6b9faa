"""The paragraphs of an OpenDocument text as lines with their looks, by its styles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from lxml import etree

from index.readers.document_lines import DocumentLine
from index.readers.html.trees.tree import Element
from index.readers.odt.styles import TEXT, Look, Styles

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_STYLE_NAME = f"{TEXT}style-name"
_FRAME = f"{{{_ODF}drawing:1.0}}frame"
_APART = (f"{{{_ODF}table:1.0}}table", _FRAME, f"{TEXT}list", f"{TEXT}note")
_WITHIN = frozenset({f"{TEXT}note", _FRAME})
"""What stands in a paragraph and has paragraphs of its own."""
_SPACES = frozenset({f"{TEXT}s", f"{TEXT}tab", f"{TEXT}line-break"})
_PARTS = 10
"""Of a point: sizes are told apart by tenths."""


def document_lines(paragraphs: Sequence[Element], styles: Styles) -> list[DocumentLine]:
    return [_line(paragraph, styles) for paragraph in paragraphs]


def _line(paragraph: Element, styles: Styles) -> DocumentLine:
    pieces = list(_pieces(paragraph, styles))
    written = [(words.strip(), look) for words, look in pieces if words.strip()]
    letters: Counter[int] = Counter()
    for words, look in written:
        letters[round(look.size * _PARTS)] += len(words)
    return DocumentLine(
        "".join(words for words, _ in pieces),
        letters,
        bool(written) and all(look.is_in_one_width for _, look in written),
        next(paragraph.iterancestors(*_APART), None) is not None,
    )


def _pieces(paragraph: Element, styles: Styles) -> Iterator[tuple[str, Look]]:
    """The words of a paragraph with the look of their letters."""
    if not len(paragraph):
        yield paragraph.text or "", styles.look(paragraph.get(_STYLE_NAME, ""), styles.default)
        return
    looks = [styles.default]
    walk = etree.iterwalk(paragraph, events=("start", "end"))
    for event, element in walk:
        if event == "start":
            looks.append(styles.look(element.get(_STYLE_NAME, ""), looks[-1]))
            if element.tag in _WITHIN:
                walk.skip_subtree()
            elif element.tag in _SPACES:
                yield " ", looks[-1]
            else:
                yield element.text or "", looks[-1]
        else:
            looks.pop()
            if element is not paragraph:
                yield element.tail or "", looks[-1]
