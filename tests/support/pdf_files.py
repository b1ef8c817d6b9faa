"""PDF files, made for the tests and the benchmarks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from io import BytesIO
from typing import NamedTuple
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, FrameBreak, NextPageTemplate, PageTemplate, Paragraph

_MARGIN, _GUTTER, _TITLE = 50, 22, 70
_LONG_WORD = re.compile(r"[^\W\d_]{8,}")
_BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=9, leading=11, spaceAfter=6)
_COLUMNS = ParagraphStyle("columns", _BODY, alignment=TA_JUSTIFY, embeddedHyphenation=1)


def pdf(
    title: str, blocks: Iterable[tuple[int | None, str]], columns: int = 1, encrypt: str | None = None, head: str = ""
) -> bytes:
    """``blocks`` are paragraphs and, with their level, headings; every page has a running head and a number."""
    file = BytesIO()
    document = BaseDocTemplate(file, pagesize=A4, encrypt=encrypt)

    def furnish(canvas: Canvas, _: BaseDocTemplate) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawCentredString(A4[0] / 2, A4[1] - 30, head or f"{title[:50]} · The Journal")
        canvas.drawCentredString(A4[0] / 2, 25, str(canvas.getPageNumber()))

    first = [Frame(_MARGIN, A4[1] - _MARGIN - _TITLE, A4[0] - 2 * _MARGIN, _TITLE), *_frames(columns, _TITLE)]
    document.addPageTemplates(
        [PageTemplate("first", first, onPage=furnish), PageTemplate("later", _frames(columns, 0), onPage=furnish)]
    )
    large = ParagraphStyle("title", fontName="Helvetica-Bold", fontSize=18, leading=22)
    story: list[Flowable] = [Paragraph(escape(title), large), NextPageTemplate("later"), FrameBreak()]
    document.build(story + [_flowable(level, text, columns) for level, text in blocks])
    return file.getvalue()


class Drawn(NamedTuple):
    """A line at a place of a page; ``bookmark`` is the level of an entry that leads to it, 0 at the top.

    ``called`` is what the entry says, where it is not the line's words.
    """

    text: str
    x: float
    y: float
    size: float = 10
    is_bold: bool = False
    bookmark: int | None = None
    called: str = ""
    font: str = "Helvetica"


def drawn(*pages: Iterable[Drawn], title: str = "", author: str = "") -> bytes:
    """Pages whose lines are where they are said to be; ``y`` is the distance from the top."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=A4)
    canvas.setTitle(title)
    canvas.setAuthor(author)
    for page in pages:
        for line in page:
            canvas.setFont(f"{line.font}-Bold" if line.is_bold else line.font, line.size)
            canvas.drawString(line.x, A4[1] - line.y, line.text)
            if line.bookmark is not None:
                key = f"{canvas.getPageNumber()} {line.y}"
                canvas.bookmarkPage(key)
                canvas.addOutlineEntry(line.called or line.text, key, line.bookmark)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _frames(columns: int, below: float) -> list[Frame]:
    width = (A4[0] - 2 * _MARGIN - (columns - 1) * _GUTTER) / columns
    height = A4[1] - 2 * _MARGIN - below
    return [
        Frame(_MARGIN + at * (width + _GUTTER), _MARGIN, width, height, leftPadding=0, rightPadding=0)
        for at in range(columns)
    ]


def _flowable(level: int | None, text: str, columns: int) -> Paragraph:
    if level is None and columns == 1:
        return Paragraph(escape(text), _BODY)
    if level is None:
        words = _LONG_WORD.sub(lambda word: f"{word[0][:4]}\u00ad{word[0][4:]}", text)
        return Paragraph(escape(words), _COLUMNS)
    size = 15 - level
    return Paragraph(
        escape(text), ParagraphStyle("h", fontName="Helvetica-Bold", fontSize=size, leading=size + 2, spaceAfter=4)
    )
