"""Documents that were turned into HTML: all of it is the article."""

from __future__ import annotations

from index.readers.draft import Composer, Draft
from index.readers.foreign import foreign
from index.readers.html.blocks import html_blocks
from index.readers.html.cleaning import clean
from index.readers.html.passages import compose, lone_title, without_byline
from index.readers.html.tree import parse_html


def read_document(
    html: str,
    name: str,
    title: str | None = None,
    language: str | None = None,
    published: str | None = None,
    author: str | None = None,
    url: str | None = None,
) -> Draft:
    """The article of a document; what its reader is told of it stands behind what the document's own headings say.

    Raises: UnreadableArticle.
    """
    composer = Composer()
    if not html.strip():
        return composer.draft()
    with foreign(name):
        root = parse_html(f"<body>{html}</body>")
    left_out = clean(root)
    blocks = html_blocks(root)
    titles = [block for block in blocks if block.kind == "heading" and "title" in block.end.element.get("class", "")]
    if titles and titles[0] in blocks[:3]:
        title = titles[0].text
        blocks = [block for block in blocks if block is not titles[0]]
    elif heading := lone_title(blocks, is_titled=title is not None):
        title, blocks = heading, blocks[1:]
    compose(without_byline(blocks, author, published), composer)
    return composer.draft(title, language, published, url, author, left_out=left_out)
