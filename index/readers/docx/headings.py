"""Which paragraphs of a Word file are headings, by its styles or its letters, and the numbers that Word counts."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from index.readers.document_lines import DocumentLine, code_lines, large_lines, title_line
from index.readers.docx.lines import document_lines
from index.readers.docx.numbering import Label, Numbering
from index.readers.docx.styles import WORD, Styles, style_of, words_of
from index.readers.html.trees.tree import Element
from index.readers.plain.lines.punctuation import ends_sentence

CODE = "LinesOfCode"
TITLE = "TitleOfAll"
"""The styles of what the file has no style for."""
NUMBER = "\ue010"
"""In Unicode's private use area: what stands before and behind the number of an item."""
_HEADING_LENGTH = 200
_DEEPEST = 6


def state_headings(root: Element, styles: Styles, numbering: Numbering) -> None:
    """Say which paragraphs are headings, and write down what Word writes before them and before clauses."""
    paragraphs = [(paragraph, style_of(paragraph)) for paragraph in root.iter("{*}p")]
    lines = document_lines(paragraphs, styles) if etree.QName(root).localname == "document" else []
    code = code_lines(lines)
    large, title = _seen_headings(paragraphs, lines, styles)
    numbering.look_at(paragraphs)
    for at, (paragraph, style) in enumerate(paragraphs):
        level = styles.level(paragraph, style)
        if at == title or (at in code and level is None):
            _set_style(paragraph, TITLE if at == title else CODE)
            continue
        is_above = numbering.heads_clauses(paragraphs[at : at + 2]) and not ends_sentence(words_of(paragraph))
        is_heading = _state_heading(paragraph, large.get(at, level))
        _write_number(paragraph, numbering.label(paragraph, style), is_heading=is_heading)
        if is_above:
            _make_bold(paragraph)


def _seen_headings(
    paragraphs: Sequence[tuple[Element, str]], lines: Sequence[DocumentLine], styles: Styles
) -> tuple[dict[int, int], int | None]:
    """The headings, with their levels, and the title that the letters tell where no style does."""
    headings = [at for at, (paragraph, style) in enumerate(paragraphs) if styles.is_heading(paragraph, style)]
    title = title_line(lines)
    if title is not None and (
        title >= min(headings, default=len(lines)) or any(styles.is_title(one) for _, one in paragraphs)
    ):
        title = None
    return {} if headings else large_lines(lines), title


def _state_heading(paragraph: Element, level: int | None) -> bool:
    """Give a paragraph that stands in the outline the style by which mammoth knows headings; whether it does."""
    if level is None or level >= Styles.TEXT or len(words_of(paragraph)) > _HEADING_LENGTH:
        return False
    _set_style(paragraph, f"Heading{min(level + 1, _DEEPEST)}")
    return True


def _set_style(paragraph: Element, style: str) -> None:
    properties = paragraph.find("{*}pPr")
    if properties is None:
        properties = etree.Element(f"{WORD}pPr")
        paragraph.insert(0, properties)
    _take_out(properties, "pStyle")
    etree.SubElement(properties, f"{WORD}pStyle", {f"{WORD}val": style})


def _make_bold(paragraph: Element) -> None:
    """Bold lines are seen as headings, where they stand as such."""
    for run in paragraph.iter("{*}r"):
        properties = run.find("{*}rPr")
        if properties is None:
            properties = etree.Element(f"{WORD}rPr")
            run.insert(0, properties)
        etree.SubElement(properties, f"{WORD}b")


def _write_number(paragraph: Element, label: Label, *, is_heading: bool) -> None:
    """Put the number that Word counts before a heading or a clause, and a letter before an item; of other items the
    number stands between signs, for mammoth counts from one on below each paragraph.
    """
    properties = paragraph.find("{*}pPr")
    if properties is None or not label.text or not words_of(paragraph).strip():
        return
    written = f"{label.text} "
    if is_heading or label.counts_levels:
        _take_out(properties, "numPr")
    elif label.number is not None:
        written = f"{NUMBER}{label.number}{NUMBER}"
    run = etree.Element(f"{WORD}r")
    etree.SubElement(run, f"{WORD}t").text = written
    properties.addnext(run)


def _take_out(properties: Element, name: str) -> None:
    for one in properties.findall(f"{{*}}{name}"):
        properties.remove(one)
