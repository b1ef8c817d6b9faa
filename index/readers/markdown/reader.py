"""Markdown as people write it: CommonMark, what writing tools add to it, and HTML; read as a reader sees it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from html import escape
from pathlib import PurePath
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore

from index.readers.contents import TABLE_OF_CONTENTS, is_contents_title
from index.readers.decoding import decode
from index.readers.draft import Composer, Draft
from index.readers.foreign import foreign
from index.readers.html.blocks.block import HTMLBlock
from index.readers.html.blocks.blocks import html_blocks
from index.readers.html.blocks.passages import compose
from index.readers.html.metadata.document_titles import heading_of_all
from index.readers.html.trees.cleaning import clean
from index.readers.html.trees.tree import parse_html
from index.readers.markdown.dialects import as_commonmark
from index.readers.markdown.metadata import metadata_of, title_in
from index.slugs import slug_of

NESTING = 100
"""Quotations and lists within each other, each with its items; what is deeper is no quotation and no list."""
_MOST_OPEN_BRACKETS = 40
"""In one paragraph; where more are open it has no links, for the parser would go through all of it for each."""
_BRACKET = re.compile(r"(?<!\\)[\[\]]")

_CITATION = re.compile(r"[ \t]?\[(?:[^\[\]@\n]{0,60}[ ;])?-?@\w[^\[\]\n]{0,300}\]")
"""« [see @thole2020, p. 12] », as Pandoc cites; where it leads somewhere, the parser has made a link of it."""


def read(data: bytes, name: str, language: str | None) -> Draft:
    return read_text(decode(data, name), name, language)


def read_text(text: str, name: str, language: str | None) -> Draft:
    metadata, body = metadata_of(text, name)
    composer = Composer()
    with foreign(name):
        html = str(_parser().render(as_commonmark(body)))
    if html.strip():
        with foreign(name):
            root = parse_html(f"<body>{html}</body>")
        clean(root)
        blocks, contents = _without_contents(html_blocks(root))
        title = heading_of_all(blocks, is_titled=metadata.title is not None) or _named(
            blocks, metadata.title or title_in(name) or PurePath(name).stem
        )
        compose(blocks[1:] if title else blocks, composer)
    else:
        title, contents = None, 0
    return composer.draft(
        metadata.title or title or title_in(name),
        language or metadata.language,
        metadata.published,
        metadata.url,
        metadata.author,
        left_out={TABLE_OF_CONTENTS: contents} if contents else None,
    )


def _without_contents(blocks: list[HTMLBlock]) -> tuple[list[HTMLBlock], int]:
    """The blocks without a table of contents, and of how many lines it was: links below a heading that says so."""
    for at, block in enumerate(blocks):
        if block.kind == "heading" and is_contents_title(block.text):
            further = range(at + 1, len(blocks))
            end = next((n for n in further if blocks[n].kind != "item" or not blocks[n].is_linked), len(blocks))
            if end > at + 1 and end < len(blocks) and blocks[end].kind != "item":
                return blocks[:at] + blocks[end:], end - at
    return blocks, 0


def _named(blocks: Sequence[HTMLBlock], name: str) -> str | None:
    """The first heading of several at its level, where it is what the file is called."""
    first = blocks[0] if blocks else None
    if first is None or first.kind != "heading" or first.level != 1:
        return None
    return first.text if slug_of(first.text) == slug_of(name) else None


@cache
def _parser() -> MarkdownIt:
    from mdit_py_plugins.deflist import deflist_plugin
    from mdit_py_plugins.dollarmath import dollarmath_plugin
    from mdit_py_plugins.footnote import footnote_plugin

    parser = MarkdownIt("commonmark", {"maxNesting": NESTING}).enable(["table", "strikethrough"])
    parser.use(footnote_plugin).use(deflist_plugin)
    parser.use(dollarmath_plugin, allow_labels=False, allow_space=False, allow_digits=False, renderer=_as_written)
    parser.block.ruler.before("table", "deepest", _deepest_paragraph)
    parser.core.ruler.before("inline", "brackets", _close_brackets)
    parser.core.ruler.push("citations", _drop_citations)
    return parser


def _deepest_paragraph(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Lines as deep as any may be, as they stand: the parser would leave out all that is below them."""
    if silent or state.level < NESTING - 2:
        return False
    state.line = start + 1
    while state.line < end and not state.isEmpty(state.line) and state.sCount[state.line] >= state.blkIndent:
        state.line += 1
    state.push("paragraph_open", "p", 1)
    words = state.push("inline", "", 0)
    words.content, words.children = state.getLines(start, state.line, state.blkIndent, False).strip(), []
    state.push("paragraph_close", "p", -1)
    return True


def _drop_citations(state: StateCore) -> None:
    for token in state.tokens:
        for child in token.children or ():
            if child.type == "text" and "@" in child.content:
                child.content = _CITATION.sub("", child.content)


def _as_written(formula: str, options: dict[str, Any]) -> str:
    mark = "$$" if options.get("display_mode") else "$"
    return escape(f"{mark}{formula.strip()}{mark}")


def _close_brackets(state: StateCore) -> None:
    for token in state.tokens:
        if token.type == "inline" and _open_brackets(token.content) > _MOST_OPEN_BRACKETS:
            token.content = _BRACKET.sub(r"\\\g<0>", token.content)


def _open_brackets(text: str) -> int:
    """The most that are open at once."""
    if text.count("[") <= _MOST_OPEN_BRACKETS:
        return 0
    most = depth = 0
    for bracket in _BRACKET.findall(text):
        depth = depth + 1 if bracket == "[" else max(depth - 1, 0)
        most = max(most, depth)
    return most
