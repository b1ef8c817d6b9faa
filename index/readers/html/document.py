"""Documents that were turned into HTML: all of it is the article."""

from __future__ import annotations

from itertools import islice

from index.readers.contents import FIRST_SECTION
from index.readers.draft import Composer, Draft
from index.readers.foreign import foreign
from index.readers.html.authors import author_of
from index.readers.html.block import HTMLBlock
from index.readers.html.blocks import html_blocks
from index.readers.html.cleaning import clean
from index.readers.html.passages import compose, lone_title, without_byline
from index.readers.html.titles import compact
from index.readers.html.tree import parse_html

_AROUND = 3
"""Elements around the words of a title, such as those that make them bold."""


def read_document(
    html: str,
    name: str,
    title: str | None = None,
    language: str | None = None,
    published: str | None = None,
    author: str | None = None,
    url: str | None = None,
    *,
    is_title_certain: bool = False,
) -> Draft:
    """The article of a document; what its reader is told of it stands behind what the document's own headings say,
    but for a title that is certain, because whoever wrote the text wrote it down too.

    Raises: UnreadableArticle.
    """
    composer = Composer()
    if not html.strip():
        return composer.draft()
    with foreign(name):
        root = parse_html(f"<body>{html}</body>")
    left_out = clean(root)
    blocks = html_blocks(root)
    author = author_of(author)
    title, blocks = _titled(blocks, title, is_certain=is_title_certain)
    compose(without_byline(blocks, author, published), composer)
    return composer.draft(title, language, published, url, author, left_out=left_out)


def _titled(blocks: list[HTMLBlock], told: str | None, *, is_certain: bool) -> tuple[str | None, list[HTMLBlock]]:
    """The title of a document whose reader is told one, and the blocks below it."""
    titles = [block for block in blocks if block.kind == "heading" and _is_called_title(block)]
    if titles and titles[0] in blocks[:3]:
        title = titles[0].text
        rest = [block for block in blocks if block is not titles[0]]
        is_repeated = bool(rest) and rest[0].kind == "heading" and compact(rest[0].text) == compact(title)
        return title, rest[1:] if is_repeated else rest
    if told and blocks and blocks[0].kind == "heading" and compact(blocks[0].text) == compact(told):
        return told, blocks[1:]
    heading = lone_title(blocks, is_titled=told is not None)
    if heading is None or (told and (is_certain or FIRST_SECTION.fullmatch(heading))):
        return told, blocks
    return heading, blocks[1:]


def _is_called_title(heading: HTMLBlock) -> bool:
    """Whether a heading has the class of a title; its words may stand in an element of their own."""
    element = heading.end.element
    return any("title" in around.get("class", "") for around in (element, *islice(element.iterancestors(), _AROUND)))
