"""How well documents are read back from the formats they were written in: one table.

    python tests/benchmarks/formats.py ../shared/data
    python tests/benchmarks/formats.py ../shared/data --tuning --only html

Reported are the documents in odd lines; the even ones are for tuning. Web pages are laid out in three ways, with menus,
notices and comments around them. PDF is printed by Chromium, if it is installed, and by ReportLab in two columns with
hyphens; both with running heads and page numbers.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from index import Article, UnreadableArticle, read
from tests.benchmarks.tables import Row, print_table
from tests.support.pdf_files import pdf

COMPACT = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Section:
    heading: str | None
    level: int
    paragraphs: list[str]


@dataclass(frozen=True, slots=True)
class Document:
    title: str
    language: str
    sections: list[Section]


def documents(path: Path, *, tuning: bool) -> list[Document]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_document(json.loads(line)) for line in lines[0 if tuning else 1 :: 2]]


def _document(line: dict[str, Any]) -> Document:
    sections = [
        Section(
            section["heading"],
            section.get("level") or 2,
            [" ".join(p.split()) for p in section["paragraphs"] if p.strip()],
        )
        for section in line["sections"]
    ]
    return Document(line["title"], line["lang"], sections)


def _body(document: Document, heading: str, paragraph: str) -> str:
    parts = []
    for section in document.sections:
        if section.heading:
            parts.append(heading.format(level=min(section.level, 6), text=escape(section.heading)))
        parts += [paragraph.format(text=escape(text)) for text in section.paragraphs]
    return "\n".join(parts)


HEAD = (
    '<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{title} | The Daily</title></head><body>'
)
AROUND = (
    '<nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></nav>'
    '<div class="cookie-notice"><p>We use cookies to improve your experience on this site. Accept all.</p></div>',
    '<div id="comments" class="comments"><h3>2 comments</h3><p>Thanks for this, I liked every word of it!</p></div>'
    '<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/a">Ten islands to see</a></li></ul></aside>'
    '<footer><p>© 2024 The Daily. All rights reserved. <a href="/c">Contact</a></p></footer>',
)
FURNITURE = ("We use cookies", "Thanks for this", "All rights reserved", "Most read", "Ten islands")
PAGES = (
    ("<main><article><h1>{title}</h1>", "<h{level}>{text}</h{level}>", "<p>{text}</p>", "</article></main>"),
    (
        '<div class="wrap"><div class="t"><h1>{title}</h1></div>',
        '<div class="h"><h{level}>{text}</h{level}></div>',
        '<div class="c"><p>{text}</p></div>',
        "</div>",
    ),
    (
        '<div id="content"><h1>{title}</h1><div class="share"><a href="#">Share</a></div><div class="entry">',
        '<h{level} id="x"><span>{text}</span> <a href="#x">¶</a></h{level}>',
        "<p>\n{text}\n</p>",
        "</div></div>",
    ),
)


def as_html(document: Document, number: int) -> bytes:
    before, heading, paragraph, after = PAGES[number % len(PAGES)]
    start = HEAD.format(language=document.language, title=escape(document.title)) + AROUND[0]
    page = start + before.format(title=escape(document.title)) + _body(document, heading, paragraph) + after
    return f"{page}{AROUND[1]}</body></html>".encode()


def as_docx(document: Document, number: int) -> bytes:
    import docx

    file = docx.Document()
    file.add_heading(document.title, 0)
    for section in document.sections:
        if section.heading:
            file.add_heading(section.heading, max(section.level - 1, 1))
        for paragraph in section.paragraphs:
            file.add_paragraph(paragraph)
    out = BytesIO()
    file.save(out)
    return out.getvalue()


def as_epub(document: Document, number: int) -> bytes:
    chapters: list[list[Section]] = []
    top = min((section.level for section in document.sections if section.heading), default=2)
    for section in document.sections:
        if not chapters or (section.heading and section.level <= top):
            chapters.append([])
        chapters[-1].append(section)
    out = BytesIO()
    with ZipFile(out, "w") as book:
        book.writestr("mimetype", "application/epub+zip")
        book.writestr(
            "META-INF/container.xml",
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
        )
        names = [f"c{at}.xhtml" for at in range(len(chapters))]
        items = "".join(f'<item id="{n}" href="{n}" media-type="application/xhtml+xml"/>' for n in names)
        spine = "".join(f'<itemref idref="{n}"/>' for n in names)
        book.writestr(
            "OEBPS/book.opf",
            '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:title>{escape(document.title)}</dc:title><dc:language>{document.language}</dc:language></metadata>"
            f"<manifest>{items}</manifest><spine>{spine}</spine></package>",
        )
        for name, sections in zip(names, chapters, strict=True):
            body = _body(Document("", "", sections), "<h{level}>{text}</h{level}>", "<p>{text}</p>")
            page = f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>{body}</body></html>'
            book.writestr(f"OEBPS/{name}", page)
    return out.getvalue()


def as_markdown(document: Document, number: int) -> bytes:
    parts = [f"# {document.title}"]
    for section in document.sections:
        parts += ([f"{'#' * section.level} {section.heading}"] if section.heading else []) + section.paragraphs
    return "\n\n".join(parts).encode()


def as_chromium_pdf(document: Document, number: int) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        page = HEAD.format(language=document.language, title=escape(document.title))
        page += f"<h1>{escape(document.title)}</h1>" + _body(document, "<h{level}>{text}</h{level}>", "<p>{text}</p>")
        Path(folder, "a.html").write_text(page, encoding="utf-8")
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={folder}/a.pdf"]
        subprocess.run([*command, f"{folder}/a.html"], check=True, capture_output=True, timeout=120)
        return Path(folder, "a.pdf").read_bytes()


def as_columns_pdf(document: Document, number: int) -> bytes:
    blocks: list[tuple[int | None, str]] = []
    for section in document.sections:
        blocks += [(min(section.level - 1, 4) or 1, section.heading)] if section.heading else []
        blocks += [(None, paragraph) for paragraph in section.paragraphs]
    return pdf(document.title, blocks, columns=2)


RENDERERS: dict[str, tuple[str, Callable[[Document, int], bytes]]] = {
    "HTML": ("page.html", as_html),
    "Markdown": ("text.md", as_markdown),
    "DOCX": ("text.docx", as_docx),
    "EPUB": ("book.epub", as_epub),
    "PDF by Chromium": ("print.pdf", as_chromium_pdf),
    "PDF in two columns": ("journal.pdf", as_columns_pdf),
}


def _compact(text: str) -> str:
    return COMPACT.sub("", text).casefold()


@dataclass
class Score:
    characters: int = 0
    right: int = 0
    found: int = 0
    given: int = 0
    true: int = 0
    furniture: int = 0
    headings_right: int = 0
    headings_given: int = 0
    headings_true: int = 0
    pages_right: int = 0
    pages: int = 0

    def row(self) -> tuple[float, ...]:
        return (
            self.right / (self.characters or 1),
            2 * self.found / ((self.given + self.true) or 1),
            2 * self.headings_right / ((self.headings_given + self.headings_true) or 1),
            self.furniture,
            self.pages_right / self.pages if self.pages else 1.0,
        )

    def add(self, document: Document, article: Article, data: bytes) -> None:
        truth = [(section.heading, text) for section in document.sections for text in section.paragraphs]
        given = [_compact(passage.text) for passage in article.passages]
        true = [_compact(text) for _, text in truth]
        self.found += (Counter(given) & Counter(true)).total()
        self.given, self.true = self.given + len(given), self.true + len(true)
        whole, place = "".join(given), 0
        owners = [
            _compact(p.section.path[-1]) if p.section.path else ""
            for p, c in zip(article.passages, given, strict=True)
            for _ in c
        ]
        for (heading, _), text in zip(truth, true, strict=True):
            self.characters += len(text)
            at = whole.find(text, place)
            at = whole.find(text) if at < 0 else at
            if at >= 0:
                self.right += owners[at : at + len(text)].count(_compact(heading or ""))
                place = at + len(text)
        heads = Counter(_compact(section.path[-1]) for section in article.sections)
        wanted = Counter(_compact(section.heading) for section in document.sections if section.heading)
        self.headings_right += (heads & wanted).total()
        self.headings_given, self.headings_true = (
            self.headings_given + heads.total(),
            self.headings_true + wanted.total(),
        )
        self.furniture += sum(words in article.text for words in FURNITURE)
        if data.startswith(b"%PDF"):
            self._add_pages(article, data)

    def _add_pages(self, article: Article, data: bytes) -> None:
        """A page is right when the first words of the passage stand on it, as another library reads the file."""
        import pypdfium2

        texts = [_compact(page.get_textpage().get_text_bounded()) for page in pypdfium2.PdfDocument(data)]
        for passage in article.passages:
            words = _compact(passage.text)[:25]
            self.pages += 1
            self.pages_right += passage.page is not None and words in texts[passage.page - 1]


def rows(folder: Path, *, tuning: bool, only: str) -> Iterator[Row]:
    for format_name, (name, render) in RENDERERS.items():
        if only.lower() not in format_name.lower() or ("Chromium" in format_name and not shutil.which("chromium")):
            continue
        for language in ("fr", "en"):
            score = Score()
            for number, document in enumerate(documents(folder / "structured" / f"{language}.jsonl", tuning=tuning)):
                data = render(document, number)
                try:
                    score.add(document, read(data, name), data)
                except UnreadableArticle as error:
                    print(f"{format_name} {document.title}: {error!r}")
                    score.characters += sum(len(_compact(p)) for s in document.sections for p in s.paragraphs)
            yield language, format_name, *score.row()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="the folder of the data, with structured/ in it")
    parser.add_argument("--tuning", action="store_true", help="the even lines instead of the odd ones")
    parser.add_argument("--only", default="", help="formats with this in their name")
    parser.add_argument("--json", action="store_true", help="one object a row")
    options = parser.parse_args()
    names = ("language", "format", "under its heading", "paragraphs F1", "headings F1", "furniture", "pages")
    print_table(names, rows(options.folder, tuning=options.tuning, only=options.only), as_json=options.json)


if __name__ == "__main__":
    main()
