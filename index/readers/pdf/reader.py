"""PDF: its lines from liteparse, which is PDFium, put together by where they stand.

liteparse also writes Markdown, but ends its paragraphs at lines and pages. It moves fast, so its version is pinned.
Text that runs from right to left it garbles; that is read by the places of its letters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from unicodedata import bidirectional

from liteparse import LiteParse, ParsedPage, ParseError, ParseResult

from index.errors import DamagedFile, EncryptedFile, NoText
from index.readers.archive import DAMAGED
from index.readers.contents import TABLE_OF_CONTENTS
from index.readers.draft import Composer, Draft
from index.readers.foreign import foreign
from index.readers.pdf.cut_off import with_pages
from index.readers.pdf.directions.right_to_left import mirrored_pages
from index.readers.pdf.directions.thai import write_thai
from index.readers.pdf.directions.turned import angles_of, turned
from index.readers.pdf.directions.vertical import set_in_rows
from index.readers.pdf.drawn.code import code_fonts, mark_code
from index.readers.pdf.drawn.form_fields import with_field_values
from index.readers.pdf.drawn.hidden import HIDDEN
from index.readers.pdf.drawn.line import Line, StatedHeading
from index.readers.pdf.drawn.rules import Drawn
from index.readers.pdf.headings.bookmarks import Bookmark, document_info, mark_stated_headings, tagged_headings
from index.readers.pdf.headings.circular_bookmarks import with_finite_bookmarks
from index.readers.pdf.headings.contents import without_contents
from index.readers.pdf.headings.divisions import with_divisions, with_nested_divisions
from index.readers.pdf.headings.heading_numbers import with_levels
from index.readers.pdf.headings.headings import with_capitals, without_labels, without_title_page
from index.readers.pdf.lines.line_numbers import without_line_numbers
from index.readers.pdf.lines.lines import lines_of
from index.readers.pdf.lines.order import in_reading_order
from index.readers.pdf.lines.running_heads import without_running_heads
from index.readers.pdf.lines.uneven_sizes import even_out
from index.readers.pdf.lines.unreadable import clear_undecoded, pictured, without_nonsense
from index.readers.pdf.paragraphs.labels import join_labels
from index.readers.pdf.paragraphs.paragraphs import PDFBlock, blocks_of
from index.readers.pdf.restoring.accents import put_on_letters
from index.readers.pdf.restoring.restored import restore
from index.readers.pdf.tables.cell_lines import CellLines
from index.readers.pdf.tables.ruled_tables import with_ruled_rows
from index.readers.pdf.tables.tables import with_rows
from index.readers.pdf.tables.wrapped_tables import with_wrapped_rows

Headings = dict[int, StatedHeading]

_BEGINNING = b"%PDF-"
_MOST_PAGES = 3_000
_LETTERS_A_PAGE = 15
"""Fewer letters than that on a page, on average, and pages that are pictures have no text but a stamp or a number."""
_MOSTLY = 0.5
"""Letters among the signs of a text but for digits and dots; a font that does not say what it draws has fewer."""
_RIGHT_TO_LEFT = 0.2
"""The share of letters from which a text's order matters; below, they are words quoted in another text."""
_PASSWORD = re.compile(r"password|encrypt", re.IGNORECASE)
_ENCRYPT = re.compile(rb"/Encrypt(?:\s+\d+\s+\d+\s+R|\s*<<)")
_PICTURE = re.compile(rb"/Subtype\s*/Image\b")
"""What each picture says of itself, and where it can be read: a picture's dictionary is never packed."""


def read(data: bytes, name: str, language: str | None) -> Draft:
    data = data[max(data.find(_BEGINNING), 0) :]  # places in a file are counted from there
    try:
        return _read(data, name, language)
    except DamagedFile:
        if (rest := with_pages(data)) is None:
            raise
    try:
        draft = _read(rest, name, language)
    except NoText as error:  # the fonts of its pages stood behind them
        raise DamagedFile(name) from error
    return replace(draft, left_out={**draft.left_out, DAMAGED: 1})


def _read(data: bytes, name: str, language: str | None) -> Draft:
    with foreign(name):
        told = document_info(data)
        data = with_field_values(with_finite_bookmarks(data))
    pages, heights, unread = _readable_pages(data, name)
    put_on_letters(pages)
    write_thai(pages)
    even_out(pages)
    pages, numbers = without_line_numbers(pages)
    bodies, heads = without_running_heads(pages, heights)
    bodies, contents = without_contents([in_reading_order(page) for page in bodies])
    left_out = Counter({"running heads and page numbers": heads + numbers, TABLE_OF_CONTENTS: contents}) + unread
    title, blocks = without_title_page(_headed(bodies, told.bookmarks), told.title)
    composer = Composer()
    for block in join_labels(with_capitals(blocks)):
        _compose(block, composer)
    return composer.draft(title or told.title, language, author=told.author, left_out=left_out)


def _readable_pages(data: bytes, name: str) -> tuple[list[list[Line]], list[float], Counter[str]]:
    """The lines of each page, its height, and what of the file nobody can read or see. Raises: UnreadableArticle."""
    data, result = _upright(data, name)
    with foreign(name):
        hidden, pieces = restore(data, result.pages)
        set_in_rows(data, result.pages)
    undecoded = clear_undecoded(result.pages)
    pages, headings = _pages(result)
    with foreign(name):
        pictures = pictured(data, pages)
    pages, nonsense = without_nonsense(pages)
    signs = _kinds_of_signs(pages)
    if not _has_text(signs, len(pages), are_pictures=_PICTURE.search(data) is not None):
        raise NoText(name)
    if signs["right to left"] > _RIGHT_TO_LEFT * _letters(signs):
        with foreign(name):
            pages = mirrored_pages(data, headings, hidden, list(map(_rules_of, result.pages)))
    unread = Counter({"page without readable text": pictures + nonsense + undecoded, HIDDEN: pieces})
    return pages, [page.height for page in result.pages], unread


def _headed(pages: Sequence[Sequence[Line]], bookmarks: Sequence[Bookmark]) -> list[PDFBlock]:
    """The blocks of the pages, with the levels of their headings."""
    mark_code(pages)
    mark_stated_headings(pages, bookmarks)
    return with_divisions(with_levels(without_labels(with_nested_divisions(blocks_of(with_rows(pages))))))


def _compose(block: PDFBlock, composer: Composer) -> None:
    if not any(map(str.isalnum, block.text)):
        return
    if block.level is None:
        composer.paragraph(block.text, block.page, block.blocks)
    else:
        composer.heading(block.level, block.text)


def _upright(data: bytes, name: str) -> tuple[bytes, ParseResult]:
    """A file whose pages stand upright, and what liteparse reads of it."""
    result = _parsed(data, name)
    if angles := angles_of([page.text_items for page in result.pages]):
        with foreign(name):
            data = turned(data, angles)
        result = _parsed(data, name)
    return data, result


def _parsed(data: bytes, name: str) -> ParseResult:
    """Raises: EncryptedFile, DamagedFile."""
    parser = LiteParse(
        ocr_enabled=False,
        quiet=True,
        max_pages=_MOST_PAGES,
        output_format="json",
        extract_links=False,
        extract_structure_tree=True,
        extract_vector_graphics=True,  # the rules of tables
        extract_text_metadata=True,  # which of the marked content each text belongs to
    )
    with foreign(name):
        try:
            return parser.parse(data)
        except ParseError as error:
            encrypted = _PASSWORD.search(str(error)) or _ENCRYPT.search(data)
            raise (EncryptedFile(name) if encrypted else DamagedFile(name)) from error


def _pages(result: ParseResult) -> tuple[list[list[Line]], list[Headings]]:
    """The lines of each page, and the headings of its marked content."""
    headings: list[Headings] = []
    number = 0
    for page in result.pages:
        headings.append(tagged_headings(page.structure_tree.roots, number) if page.structure_tree else {})
        number += len({*headings[-1].values()})
    code = code_fonts(page.text_items for page in result.pages)
    cell_lines = CellLines([page.text_items for page in result.pages])
    pages = []
    for page, stated in zip(result.pages, headings, strict=True):
        rows, rest = with_ruled_rows(page.text_items, _rules_of(page), page.page_num, stated, cell_lines)
        pages.append(rows + with_wrapped_rows(lines_of(rest, page.page_num, stated, code), cell_lines))
    return pages, headings


def _rules_of(page: ParsedPage) -> Sequence[Drawn]:
    return page.vector_graphics.lines if page.vector_graphics else ()


def _kinds_of_signs(pages: Sequence[Sequence[Line]]) -> Counter[str]:
    """How many letters there are of each direction, and how many other signs."""
    kinds = Counter[str]()
    for sign, times in Counter("".join(line.text for page in pages for line in page)).items():
        kinds[_kind(sign)] += times
    del kinds["any text's"]
    return kinds


def _has_text(signs: Counter[str], pages: int, *, are_pictures: bool) -> bool:
    """Whether there is more than a few letters on pages that ``are_pictures``, or signs of a lost font."""
    fewest = _LETTERS_A_PAGE * pages if are_pictures else 1
    return not pages or _letters(signs) >= max(fewest, _MOSTLY * signs.total())


def _letters(signs: Counter[str]) -> int:
    return signs["letter"] + signs["right to left"]


def _kind(sign: str) -> str:
    if not sign.isalpha():
        return "any text's" if sign.isspace() or sign.isdecimal() or sign in ".…,-" else "other"
    return "right to left" if bidirectional(sign) in ("R", "AL") else "letter"
