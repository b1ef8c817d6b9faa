"""What the table of contents of an EPUB says of its files: which chapters stand in them, and how deep."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from index.errors import DamagedFile, NotText
from index.readers.archive import Archive, resolved
from index.readers.decoding import decode_page
from index.readers.foreign import foreign
from index.readers.html.blocks.block import HTMLBlock
from index.readers.html.blocks.titles import compact
from index.readers.html.trees.tree import Element, parse_html, text_of

_OPF = "{http://www.idpf.org/2007/opf}"
_NCX = "{http://www.daisy.org/z3986/2005/ncx/}"
_DEEPEST = 6


class Chapter(NamedTuple):
    """``level`` is 1 for the outermost."""

    level: int
    title: str


Chapters = Mapping[str, Sequence[Chapter]]
"""By the file that they begin in."""


def chapters_of(book: Archive, package: Element, opf: str, navigation: str | None) -> Chapters:
    """What the table of contents says; nothing where it is damaged, which the text need not be."""
    found: defaultdict[str, list[Chapter]] = defaultdict(list)
    with suppress(DamagedFile, NotText):
        for file, chapter in _listed(book, package, opf, navigation):
            found[file].append(chapter)
    return found


def _listed(book: Archive, package: Element, opf: str, navigation: str | None) -> Iterator[tuple[str, Chapter]]:
    if navigation and navigation in book:
        with foreign(book.name):
            contents = parse_html(decode_page(book.bytes(navigation), book.name))
        lists = [nav for nav in contents.iter("nav") if "toc" in nav.get("epub:type", "toc")]
        for link in lists[0].iter("a") if lists else ():
            level = sum(1 for _ in link.iterancestors("ol"))
            yield resolved(navigation, link.get("href", "")), _chapter(level or 1, link)
        return
    ncx = [item for item in package.iter(f"{_OPF}item") if item.get("media-type") == "application/x-dtbncx+xml"]
    file = resolved(opf, ncx[0].get("href", "")) if ncx else ""
    for point in book.xml(file).iter(f"{_NCX}navPoint") if file in book else ():
        label, content = point.find(f"{_NCX}navLabel"), point.find(f"{_NCX}content")
        if label is not None and content is not None:
            level = 1 + sum(1 for _ in point.iterancestors(f"{_NCX}navPoint"))
            yield resolved(file, content.get("src", "")), _chapter(level, label)


def _chapter(level: int, label: Element) -> Chapter:
    return Chapter(min(level, _DEEPEST), text_of(label))


def as_listed(blocks: Sequence[HTMLBlock], chapters: Sequence[Chapter]) -> bool:
    """Give the headings that the table of contents names the levels that it has them at, and move the others along.

    Returns whether it names one. A file may begin within one chapter and go on to the next.
    """
    levels: defaultdict[str, deque[int]] = defaultdict(deque)
    for chapter in chapters:
        levels[compact(chapter.title)].append(chapter.level)
    headings = [block for block in blocks if block.kind == "heading"]
    named = [levels.get(compact(heading.text)) for heading in headings]
    told = [left.popleft() if left else None for left in named]  # the same words may head the notes to a chapter
    if not any(told):
        return False
    shift = next(level - heading.level for heading, level in zip(headings, told, strict=True) if level)
    if compact(chapters[0].title) not in {compact(heading.text) for heading in headings}:
        shift = chapters[0].level - headings[0].level  # the first is the chapter's, in other words
    for heading, level in zip(headings, told, strict=True):
        shift = level - heading.level if level else shift
        heading.level = max(1, heading.level + shift)
    return True
