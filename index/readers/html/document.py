"""Documents that were turned into HTML: all of it is the article."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from index.readers.contents import TABLE_OF_CONTENTS
from index.readers.draft import Composer, Draft
from index.readers.foreign import foreign
from index.readers.html.blocks.block import HTMLBlock
from index.readers.html.blocks.blocks import html_blocks
from index.readers.html.blocks.passages import compose, without_byline
from index.readers.html.metadata.authors import author_of
from index.readers.html.metadata.document_titles import titled
from index.readers.html.surroundings.page_lists import without_page_lists
from index.readers.html.trees.cleaning import clean
from index.readers.html.trees.tree import parse_html
from index.readers.metadata import NO_METADATA, Metadata


def read_document(
    html: str,
    name: str,
    language: str | None = None,
    metadata: Metadata = NO_METADATA,
    *,
    is_title_certain: bool = False,
) -> Draft:
    """The article of a document. Its own headings win over its metadata, but for a title that is certain, because
    whoever wrote the text wrote it down too; the ``language``, where one is given, wins over theirs.

    Raises: UnreadableArticle.
    """
    if not html.strip():
        return Composer().draft()
    with foreign(name):
        root = parse_html(f"<body>{html}</body>")
    left_out = clean(root)
    told = replace(metadata, language=language or metadata.language)
    return document_of(html_blocks(root), told, left_out, is_title_certain=is_title_certain)


def document_of(
    blocks: list[HTMLBlock], metadata: Metadata, left_out: Counter[str], *, is_title_certain: bool = False
) -> Draft:
    """The article of a document's blocks, which are all its own, without lists of what stands on which page."""
    blocks, entries = without_page_lists(blocks)
    title, blocks = titled(blocks, metadata.title, is_certain=is_title_certain)
    author = author_of(metadata.author)
    composer = Composer()
    compose(without_byline(blocks, title, author, metadata.published), composer)
    left_out = +(left_out + Counter({TABLE_OF_CONTENTS: entries}))
    return composer.draft(title, metadata.language, metadata.published, metadata.url, author, left_out=left_out)
