"""Markdown: CommonMark and its tables, read as a reader sees it, without the marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import yaml
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from index.readers.decoding import decode
from index.readers.draft import Composer, Draft

TYPES = frozenset({"text/markdown"})
SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd"})

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)|<[^<>]*>", re.DOTALL | re.IGNORECASE)
_CELLS_APART = " | "
NESTING = 100
"""Quotations and lists within each other; what is deeper is left out, and no writer goes there."""


def read(data: bytes, name: str, language: str | None) -> Draft:
    fields, body = _front_matter(decode(data, name))
    blocks = SyntaxTreeNode(_parser().parse(body)).children
    title = _lone_title(blocks)
    composer = Composer()
    for block in blocks[1:] if title else blocks:
        if block.type == "heading" and (heading := _words(block)):
            composer.heading(int(block.tag[1:]), heading)
        else:
            for paragraph in filter(None, map(str.strip, _paragraphs(block))):
                composer.paragraph(paragraph)
    language = language or fields.get("lang") or fields.get("language")
    return composer.draft(
        fields.get("title") or title, language, fields.get("date"), fields.get("url"), author=fields.get("author")
    )


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"maxNesting": NESTING}).enable("table")


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """The facts between two lines of dashes at the top, as most writing tools put them, and the rest."""
    matter = _FRONT_MATTER.match(text)
    if not matter:
        return {}, text
    try:
        # Strings and nothing else: « no » is Norwegian, a date stays as written, and no tag builds anything.
        fields = yaml.load(matter[1], Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError):
        fields = None
    if not isinstance(fields, dict):
        return {}, text
    told = {key: fact for key, fact in fields.items() if isinstance(key, str) and isinstance(fact, str) and fact}
    return told, text[matter.end() :]


def _lone_title(blocks: list[SyntaxTreeNode]) -> str | None:
    """The one first-level heading that opens a document is its title, and no section."""
    first_level = [block for block in blocks if block.tag == "h1"]
    return _words(first_level[0]) or None if first_level and first_level == blocks[:1] else None


def _paragraphs(block: SyntaxTreeNode) -> Iterator[str]:
    """The paragraphs of a block: of a list those of its items, of a table its rows together."""
    if block.type in ("paragraph", "heading"):
        yield _words(block)
    elif block.type in ("fence", "code_block"):
        yield block.content
    elif block.type == "html_block":
        yield " ".join(_TAG.sub(" ", block.content).split())
    elif block.type == "table":
        rows = [row for part in block.children for row in part.children]
        yield "\n".join(_CELLS_APART.join(map(_words, row.children)) for row in rows)
    else:
        for child in block.children:
            yield from _paragraphs(child)


def _words(node: SyntaxTreeNode) -> str:
    """What a reader sees of a paragraph, a heading or a cell."""
    if node.type in ("text", "code_inline"):
        return node.content
    if node.type == "softbreak":
        return " "
    if node.type == "hardbreak" or (node.type == "html_inline" and node.content.lower().startswith("<br")):
        return "\n"
    return "".join(map(_words, node.children))
