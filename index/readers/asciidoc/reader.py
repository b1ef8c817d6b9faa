"""AsciiDoc: its lines are written as Markdown, then read as such. No well-kept library reads it in Python."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from operator import length_hint

from index.readers.asciidoc.attributes import Attributes
from index.readers.asciidoc.inline import as_markdown, titles_of
from index.readers.asciidoc.tables import table_rows
from index.readers.asciidoc.titles import with_one_line_titles
from index.readers.decoding import decode
from index.readers.draft import Draft
from index.readers.markdown import reader as markdown
from index.readers.markdown import writing

_HEADING = re.compile(r"(={1,6}|#{1,6})[ \t]+(\S.*)$")
_BLOCK_ATTRIBUTES = re.compile(r"\[(?!\[)[^\[\]\n]{0,300}\]|\[\[[^\[\]\n]{0,200}\]\]")
_DROPPED = re.compile(
    rf"//(?!/).*|{_BLOCK_ATTRIBUTES.pattern}|(?:include|image|video|audio|ifdef|ifndef|ifeval|endif|toc)::.*"
)
_PICTURE = re.compile(r"(?:image|video|audio)::")
_INCLUDED = re.compile(r"(?:include|ifdef|ifndef|endif)::[^\[\]]{1,300}\[.*\]$")
"""In code, which stands in another file then."""
_COMMENT, _TABLE = re.compile(r"/{4,}"), re.compile(r"[|,:!]={3,}")
_VERBATIM = re.compile(r"-{4,}|\.{4,}|\+{4,}|`{3,}.*")
_BLOCK = re.compile("|".join(block.pattern for block in (_COMMENT, _TABLE, _VERBATIM)))
_CALLOUT = re.compile(r"<(?:\d{1,2}|\.)>[ \t]+(?=\S)")
"""What explains a line of code, which has the same mark at its end."""
_CALLOUT_MARK = re.compile(r"(?<![ \t])[ \t]*+(?:(?://|#|--|;;)[ \t]*)?(?:<(?:\d{1,2}|\.)>[ \t]*){1,9}$")
_BOUNDARY = re.compile(r"={4,}|\*{4,}|_{4,}|--|<<<|'''")
_LIST = re.compile(r"[ \t]*+(\*{1,5}|\.{1,5}|-)[ \t]++(\S.*)$")
_TERM = re.compile(r"(\S.{0,200}?)::(?:[ \t]+(.*))?$")
_BLOCK_TITLE = re.compile(r"\.(?![ .])(\S.*)$")
_TITLE_ENDS = (".", "!", "?", ":", "…", "。", "：")
_ADMONITION = re.compile(r"(?:NOTE|TIP|IMPORTANT|CAUTION|WARNING):[ \t]+")
_AUTHOR = re.compile(r"([^\W\d_][\w.'’-]*(?: [\w.'’-]+){1,3})(?: <[^<>]*>)?")
_REVISION = re.compile(r"(?:v?[\d.]+, *)?(\d{4}-\d{2}-\d{2})(?:: .*)?")
_FIELDS = ("author", "revdate", "lang", "url")
_CAPTION = "caption"
"""What is left out."""


def read(data: bytes, name: str, language: str | None) -> Draft:
    metadata: dict[str, str] = {}
    lines = list(with_one_line_titles([line.rstrip() for line in decode(data, name).split("\n")]))
    lines, captions = _without_captions(lines)
    written = list(_Lines(lines, metadata).as_markdown())
    matter = [
        f'{"date" if key == "revdate" else key}: "{field}"' for key, field in metadata.items() if '"' not in field
    ]
    front = ["---", *matter, "---", ""] if matter else []
    draft = markdown.read("\n".join([*front, *written]).encode("utf-8", "replace"), name, language)
    return replace(draft, left_out=+Counter({**draft.left_out, _CAPTION: captions}))


def _without_captions(lines: Sequence[str]) -> tuple[list[str], int]:
    """The lines without the titles of pictures, and how many these were."""
    captions: set[int] = set()
    title: int | None = None
    for at, line in enumerate(lines):
        if title is not None and _PICTURE.match(line):
            captions.add(title)
        if not _BLOCK_ATTRIBUTES.fullmatch(line):  # they may stand between
            title = at if _BLOCK_TITLE.match(line) else None
    return [line for at, line in enumerate(lines) if at not in captions], len(captions)


class _Lines:
    """Of a document; what they say of it as a whole goes to ``metadata``."""

    def __init__(self, lines: Sequence[str], metadata: dict[str, str]) -> None:
        self._lines = lines
        self._metadata = metadata
        self._attributes = Attributes()
        self._titles = titles_of(lines)

    def as_markdown(self) -> Iterator[str]:
        last = {line: at for at, line in enumerate(self._lines)}
        rest = iter(self._lines[self._header() :])
        above = ""
        for line in rest:
            is_closed = len(self._lines) - 1 - last[line] < length_hint(rest)
            if not _BLOCK.fullmatch(line):
                yield from self._line(self._attributes.filled(line))
            elif is_closed or line.startswith("`"):
                yield from self._block(line, rest, above)
            else:
                yield ""  # a block that never ends is none
            if not _BLOCK_TITLE.match(line):
                above = line if _BLOCK_ATTRIBUTES.fullmatch(line) else ""

    def _header(self) -> int:
        """How many lines the title takes with those below it that say who and when, and comments above."""
        lines = self._lines
        start = next((at for at, line in enumerate(lines) if line and not line.startswith("//")), len(lines))
        if not lines[start:] or not lines[start].startswith("= "):
            return 0
        self._metadata["title"] = self._inline(lines[start][2:].strip())
        end = start + 1
        authors = [_AUTHOR.fullmatch(each.strip()) for each in lines[end].split(";")] if len(lines) > end else []
        if authors and all(authors):
            self._metadata["author"] = ", ".join(author[1] for author in authors if author)
            end += 1
            if len(lines) > end and (revision := _REVISION.fullmatch(lines[end])):
                self._metadata["revdate"] = revision[1]
                end += 1
        return end

    def _block(self, opening: str, rest: Iterator[str], above: str) -> Iterator[str]:
        lines = list(takewhile(lambda line: line != ("```" if opening.startswith("`") else opening), rest))
        if _TABLE.fullmatch(opening):
            rows = table_rows(opening, [self._attributes.filled(line) for line in lines], above)
            yield from _table([[self._inline(cell) for cell in row] for row in rows])
        elif not _COMMENT.fullmatch(opening):
            yield from _code(lines)

    def _line(self, line: str) -> Iterator[str]:
        if attribute := self._attributes.take(line):
            key, value = attribute
            if key in _FIELDS and value:
                self._metadata[key] = value
        elif _BOUNDARY.fullmatch(line) or line == "+":
            yield ""
        elif heading := _HEADING.match(line):
            yield f"\n{'#' * len(heading[1])} {self._inline(heading[2])}\n"
        elif not _DROPPED.fullmatch(line):
            yield self._text(line)

    def _text(self, line: str) -> str:
        if callout := _CALLOUT.match(line):
            return f"1. {self._inline(line[callout.end() :])}"
        if item := _LIST.match(line):
            mark = "1." if item[1].startswith(".") else "-"
            depth = len(item[1]) - 1 if item[1] != "-" else 0
            return f"{'   ' * depth}{mark} {self._inline(item[2])}"
        if title := _BLOCK_TITLE.match(line):
            words = self._inline(title[1])
            return f"{words}\n" if words.endswith(_TITLE_ENDS) else f"{words}:\n"
        if term := _TERM.match(line):
            name, definition = self._inline(term[1]), self._inline(term[2] or "")
            return f"\n{name}\n: {definition}" if definition else f"\n{name}:\n"
        return self._inline(_ADMONITION.sub("", line.removesuffix(" +"), count=1))

    def _inline(self, text: str) -> str:
        return as_markdown(text, self._titles)


def _code(lines: Sequence[str]) -> Iterator[str]:
    body = [_CALLOUT_MARK.sub("", line) for line in lines if not _INCLUDED.fullmatch(line)]
    if any(body):
        yield from writing.fenced(body)


def _table(rows: list[list[str]]) -> Iterator[str]:
    rows = [row for row in rows if any(row)]
    if len(rows) < 2:
        yield from (" | ".join(row) for row in rows)
        return
    width = max(map(len, rows))
    if len(rows[0]) == 1 or width == 1:
        yield from ("- " + " ".join(row) for row in rows)
        return
    yield from ("", *writing.table(rows), "")
