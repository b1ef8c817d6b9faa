"""Documents that were turned into HTML: all of it is the article."""

from __future__ import annotations

from index.readers.contents import TABLE_OF_CONTENTS
from index.readers.draft import Composer, Draft
from index.readers.foreign import foreign
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
    composer = Composer()
    if not html.strip():
        return composer.draft()
    with foreign(name):
        root = parse_html(f"<body>{html}</body>")
    left_out = clean(root)
    blocks = html_blocks(root)
    author = author_of(metadata.author)
    blocks, entries = without_page_lists(blocks)
    left_out.update({TABLE_OF_CONTENTS: entries})
    title, blocks = titled(blocks, metadata.title, is_certain=is_title_certain)
    compose(without_byline(blocks, title, author, metadata.published), composer)
    language = language or metadata.language
    return composer.draft(title, language, metadata.published, metadata.url, author, left_out=+left_out)
