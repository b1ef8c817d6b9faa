"""Books as EPUB: the chapters in the order of the book, as top headings, and what the book says of itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from lxml import etree

from index.errors import DamagedFile, EncryptedFile, NotText, UnreadableArticle
from index.readers.archive import DAMAGED, Archive, archive, encrypted, metadata_of, resolved
from index.readers.contents import TABLE_OF_CONTENTS
from index.readers.decoding import decode_page
from index.readers.draft import Composer, Draft
from index.readers.epub.chapters import Chapter, Chapters, as_listed, chapters_of
from index.readers.epub.styles import BookStyles
from index.readers.foreign import foreign
from index.readers.html.blocks.block import HTMLBlock
from index.readers.html.blocks.blocks import html_blocks
from index.readers.html.blocks.passages import compose
from index.readers.html.metadata.authors import author_of
from index.readers.html.surroundings.gutenberg import FRAME, GutenbergFrame
from index.readers.html.surroundings.page_lists import LEAST_ENTRIES, heads_list, without_page_lists
from index.readers.html.trees.cleaning import clean
from index.readers.html.trees.exports import name_headings
from index.readers.html.trees.tree import Element, drop_all, parse_html, roles_of
from index.readers.html.trees.verse import join_verses
from index.readers.program_titles import told_title

_OPF = "{http://www.idpf.org/2007/opf}"
_PAGE_TYPE = "application/xhtml+xml"
_NO_NAME = re.compile(r"Section \d{1,4}")
"""What LibreOffice calls parts without a heading in its table of contents."""
_APPARATUS = frozenset({"toc", "index", "landmarks", "loi", "lot", "page-list"})
"""Parts of a book that only lead to its text, as EPUB calls them."""
_ADDRESS = re.compile(r"[a-z]+:", re.IGNORECASE)


def read(data: bytes, name: str, language: str | None) -> Draft:
    with archive(data, name) as book:
        opf = _opf(book)
        package = book.xml(opf)
        files, navigation = _files(package, opf)
        if not encrypted(book).isdisjoint(files):
            raise EncryptedFile(name)
        chapters = chapters_of(book, package, opf, navigation)
        composer = Composer()
        left_out = _read_files(
            book, [file for file in files if file in book and file != navigation], chapters, composer
        )
    metadata = metadata_of(package)
    title, author = told_title(metadata.title), author_of(metadata.author)
    return composer.draft(title, language or metadata.language, metadata.published, author=author, left_out=left_out)


def _opf(book: Archive) -> str:
    container = book.xml("META-INF/container.xml")
    rootfile = container.find(".//{urn:oasis:names:tc:opendocument:xmlns:container}rootfile")
    if rootfile is None:
        raise DamagedFile(book.name)
    return resolved("", rootfile.get("full-path", ""))


def _files(package: Element, opf: str) -> tuple[list[str], str | None]:
    """The files of the book in reading order, and the one with its table of contents."""
    items = {item.get("id"): item for item in package.iter(f"{_OPF}item")}
    spine = [
        items[reference.get("idref")] for reference in package.iter(f"{_OPF}itemref") if reference.get("idref") in items
    ]
    pages = spine or [item for item in items.values() if item.get("media-type") == _PAGE_TYPE]
    told = [item for item in items.values() if "nav" in item.get("properties", "").split()]
    navigation = resolved(opf, told[0].get("href", "")) if told else None
    return list(dict.fromkeys(resolved(opf, item.get("href", "")) for item in pages)), navigation


def _read_files(book: Archive, files: Sequence[str], chapters: Chapters, composer: Composer) -> Counter[str]:
    """Write the chapters of a book, and count what is left out. Raises: what the last one raises if none has words."""
    left_out, frame, styles = Counter[str](), GutenbergFrame(), BookStyles(book)
    damage: UnreadableArticle | None = None
    for file in files:
        try:
            left_out += _read_file(book, file, chapters.get(file, ()), frame, styles, composer)
        except (DamagedFile, NotText) as error:  # one chapter costs no other its words
            left_out[DAMAGED] += 1
            damage = error
    if damage and left_out[DAMAGED] == len(files):
        raise damage
    return left_out


def _read_file(
    book: Archive,
    file: str,
    chapters: Sequence[Chapter],
    frame: GutenbergFrame,
    styles: BookStyles,
    composer: Composer,
) -> Counter[str]:
    data = book.bytes(file)
    if not data.strip():
        return Counter()
    with foreign(book.name):
        root = parse_html(decode_page(data, book.name))
    name_headings(root)
    styles.say_by_elements(root, file)
    join_verses(root)  # before notes are put after the paragraphs that they are of
    left_out = clean(root)
    left_out += drop_all(root, [one for one in root.iter(etree.Element) if _is_apparatus(one)], TABLE_OF_CONTENTS)
    body = root.find("body")
    seen = html_blocks(root if body is None else body)
    inside = frame.without(seen)
    blocks, entries = _without_contents(inside)
    left_out.update({FRAME: len(seen) - len(inside), TABLE_OF_CONTENTS: entries})
    _compose(blocks, chapters, composer, is_named=inside[:1] == seen[:1])  # and not as what stands above the book
    return +left_out


def _compose(blocks: list[HTMLBlock], chapters: Sequence[Chapter], composer: Composer, *, is_named: bool) -> None:
    """Write down the blocks of a file, where it has no heading of its chapter under the title of this."""
    if as_listed(blocks, chapters):
        compose(blocks, composer)
        return
    levels = [block.level for block in blocks if block.kind == "heading"]
    top = chapters[0].level if chapters else 1
    title = chapters[0].title if chapters and not _NO_NAME.fullmatch(chapters[0].title) else ""
    if title and blocks and blocks[0].kind != "heading" and is_named:
        if blocks[0].text.casefold() == title.casefold():
            blocks = blocks[1:]
        composer.heading(top, title)
        top += 1
    compose(blocks, composer, depth=top - min(levels, default=1))


def _is_apparatus(element: Element) -> bool:
    return bool(element.attrib) and not _APPARATUS.isdisjoint(roles_of(element).removeprefix("doc-").split())


def _without_contents(blocks: list[HTMLBlock]) -> tuple[list[HTMLBlock], int]:
    """The blocks without lists of links into the book and what they are called; and how many links there were."""
    blocks, dropped = without_page_lists(blocks)
    found: list[HTMLBlock] = []
    for is_entry, group in groupby(blocks, key=_is_entry):
        run = list(group)
        if is_entry and len(run) >= LEAST_ENTRIES:
            dropped += len(run)
            if found and heads_list(found[-1]):
                found.pop()
        else:
            found += run
    return found, dropped


def _is_entry(block: HTMLBlock) -> bool:
    link = next((one for one in (block.end.element, *block.end.element.iterancestors()) if one.tag == "a"), None)
    return block.is_linked and link is not None and not _ADDRESS.match(link.get("href", ""))
