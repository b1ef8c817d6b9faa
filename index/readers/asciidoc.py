"""AsciiDoc: its lines are written as Markdown, then read as such. No well-kept library reads it in Python."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from operator import length_hint

from index.readers.decoding import decode
from index.readers.draft import Draft
from index.readers.markdown import reader as markdown

_HEADING = re.compile(r"(={1,6}|#{1,6})[ \t]+(\S.*)$")
_ATTRIBUTE = re.compile(r":!?[\w-]{1,60}!?:(?:[ \t]+(.*))?$")
_DROPPED = re.compile(
    r"//(?!/).*|\[(?!\[)[^\[\]\n]{0,300}\]|\[\[[^\[\]\n]{0,200}\]\]|(?:include|image|video|audio|ifdef|ifndef|endif|toc)::.*"
)
_COMMENT, _TABLE = re.compile(r"/{4,}"), re.compile(r"[|,:!]={3,}")
_VERBATIM = re.compile(r"-{4,}|\.{4,}|\+{4,}|`{3,}.*")
_BLOCK = re.compile("|".join(block.pattern for block in (_COMMENT, _TABLE, _VERBATIM)))
_CALLOUT = re.compile(r"<(?:\d{1,2}|\.)>[ \t]+(?=\S)")
"""What explains a line of code, which has the same mark at its end."""
_CALLOUT_MARK = re.compile(r"[ \t]*(?:(?://|#|--|;;)[ \t]*)?(?:<(?:\d{1,2}|\.)>[ \t]*){1,9}$")
_INDEX_TERM = re.compile(r"\(\(\([^()\n]{1,200}\)\)\)[ \t]*|\(\(([^()\n]{1,200})\)\)")
_QUOTED = re.compile(r"``(?=\S)([^`'\n]{1,200})''")
"""As was written before AsciiDoc had other signs."""
_FENCES = re.compile(r"^[ \t]*(`{3,})", re.MULTILINE)
"""In a text that is left as it is, what would end it in Markdown."""
_BOUNDARY = re.compile(r"={4,}|\*{4,}|_{4,}|--|<<<|'''")
_LIST = re.compile(r"[ \t]*(\*{1,5}|\.{1,5}|-)[ \t]+(\S.*)$")
_TERM = re.compile(r"(\S.{0,200}?)::(?:[ \t]+(.*))?$")
_BLOCK_TITLE = re.compile(r"\.(?![ .])(\S.*)$")
_ADMONITION = re.compile(r"(?:NOTE|TIP|IMPORTANT|CAUTION|WARNING):[ \t]+")
_LINK = re.compile(
    r"(?:link:|xref:|mailto:)?(https?://[^\s\[\]]{1,300}|(?<=link:)[^\s\[\]]{1,300}|(?<=xref:)[^\s\[\]]{1,300}|(?<=mailto:)[^\s\[\]]{1,300})\[([^\[\]\n]{0,300})\]"
)
_REFERENCE = re.compile(r"<<[^<>,\n]{1,200}(?:,[ \t]*([^<>\n]{1,200}))?>>")
_FOOTNOTE = re.compile(r"footnote:[\w-]{0,40}\[([^\[\]\n]{1,500})\]")
_MACRO = re.compile(r"(?:image|icon|kbd|btn|menu|indexterm|anchor|pass):[^\s\[\]]{0,200}\[([^\[\]\n]{0,200})\]")
_STRONG = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]{1,300}?)(?<=\S)\*(?![\w*])")
_ROLE = re.compile(r"\[[.#][\w.#%-]{1,60}\](?=[#_*`+])")
_ROLED = re.compile(r"(?<![\w#])#(?=\S)([^#\n]{1,300}?)(?<=\S)#(?![\w#])")
"""``[.path]#file#``: what a style is put on."""
_REFERENCED = re.compile(r"(?<!\\)\{([\w-]{1,60})\}")
_LONGEST_VALUE, _MOST_REFERENCES = 500, 50
"""Of an attribute, in characters, and of a line: those that double each other would fill the memory."""
_CHARACTERS = {
    **{"nbsp": " ", "sp": " ", "empty": "", "blank": "", "zwsp": "", "wj": "", "apos": "'", "quot": '"'},
    **{"lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "deg": "°", "plus": "+", "brvbar": "¦", "vbar": "|"},
    **{"amp": "&", "lt": "<", "gt": ">", "startsb": "[", "endsb": "]", "caret": "^", "asterisk": "*", "tilde": "~"},
    **{"backslash": "\\", "backtick": "`", "two-colons": "::", "two-semicolons": ";;", "cpp": "C++", "pp": "++"},
}
"""Attributes that every document has."""
_AUTHOR = re.compile(r"([^\W\d_][\w.'’-]*(?: [\w.'’-]+){1,3})(?: <[^<>]*>)?")
_REVISION = re.compile(r"(?:v?[\d.]+, *)?(\d{4}-\d{2}-\d{2})(?:: .*)?")
_FIELDS = ("author", "revdate", "lang", "url")


def read(data: bytes, name: str, language: str | None) -> Draft:
    metadata: dict[str, str] = {}
    lines = list(_markdown(decode(data, name).split("\n"), metadata))
    matter = [
        f'{"date" if key == "revdate" else key}: "{field}"' for key, field in metadata.items() if '"' not in field
    ]
    front = ["---", *matter, "---", ""] if matter else []
    return markdown.read("\n".join([*front, *lines]).encode("utf-8", "replace"), name, language)


def _markdown(lines: list[str], metadata: dict[str, str]) -> Iterator[str]:
    stripped = [line.rstrip() for line in lines]
    attributes = dict(_CHARACTERS)
    last = {line: at for at, line in enumerate(stripped)}
    rest = iter(stripped[_header(stripped, metadata) :])
    for line in rest:
        is_open = len(stripped) - 1 - last[line] < length_hint(rest)  # a block that never ends is none
        if not is_open and _BLOCK.fullmatch(line) and not line.startswith("`"):
            yield ""
        elif _COMMENT.fullmatch(line):
            _until(rest, line)
        elif _TABLE.fullmatch(line):
            rows = [_with_attributes(row, attributes) for row in _until(rest, line) if row.startswith("|")]
            yield from _table([[cell.strip() for cell in row[1:].split("|")] for row in rows])
        elif _VERBATIM.fullmatch(line):
            body = [_CALLOUT_MARK.sub("", row) for row in _until(rest, "```" if line.startswith("`") else line)]
            fence = "`" * (1 + max((len(run) for run in _FENCES.findall("\n".join(body))), default=2))
            yield from (fence, *body, fence)
        else:
            line = _with_attributes(line, attributes)
            if attribute := _ATTRIBUTE.match(line):
                attributes[line.split(":")[1]] = (attribute[1] or "").strip()[:_LONGEST_VALUE]
            yield from _line(line, metadata)


def _with_attributes(line: str, attributes: dict[str, str]) -> str:
    """A line with the values of the attributes that it refers to; unknown ones stay as they are."""
    if "{" not in line:
        return line
    return _REFERENCED.sub(lambda name: attributes.get(name[1], name[0]), line, count=_MOST_REFERENCES)


def _header(lines: Sequence[str], metadata: dict[str, str]) -> int:
    """How many lines the title takes with those below it that say who and when; they go to ``metadata``."""
    if not lines or not lines[0].startswith("= "):
        return 0
    metadata["title"] = _inline(lines[0][2:].strip())
    end = 1
    authors = [_AUTHOR.fullmatch(each.strip()) for each in lines[end].split(";")] if len(lines) > end else []
    if authors and all(authors):
        metadata["author"] = ", ".join(author[1] for author in authors if author)
        end += 1
        if len(lines) > end and (revision := _REVISION.fullmatch(lines[end])):
            metadata["revdate"] = revision[1]
            end += 1
    return end


def _until(rest: Iterator[str], end: str) -> list[str]:
    """The lines of a block, as far as the line that ends it."""
    return list(takewhile(lambda line: line != end, rest))


def _line(line: str, metadata: dict[str, str]) -> Iterator[str]:
    if attribute := _ATTRIBUTE.match(line):
        key = line.split(":")[1]
        if key in _FIELDS and attribute[1]:
            metadata[key] = attribute[1].strip()
    elif _BOUNDARY.fullmatch(line) or _COMMENT.fullmatch(line) or line == "+":
        yield ""
    elif heading := _HEADING.match(line):
        yield f"\n{'#' * len(heading[1])} {_inline(heading[2])}\n"
    elif not _DROPPED.fullmatch(line):
        yield _text(line)


def _text(line: str) -> str:
    if callout := _CALLOUT.match(line):
        return f"1. {_inline(line[callout.end() :])}"
    if item := _LIST.match(line):
        mark = "1." if item[1].startswith(".") else "-"
        depth = len(item[1]) - 1 if item[1] != "-" else 0
        return f"{'   ' * depth}{mark} {_inline(item[2])}"
    if title := _BLOCK_TITLE.match(line):
        return f"{_inline(title[1])}:\n"
    if term := _TERM.match(line):
        return f"\n{_inline(term[1])}\n: {_inline(term[2] or '')}" if term[2] else f"\n{_inline(term[1])}:\n"
    return _inline(_ADMONITION.sub("", line.removesuffix(" +"), count=1))


def _inline(text: str) -> str:
    text = _QUOTED.sub(r"“\1”", _INDEX_TERM.sub(r"\1", text))
    text = _ROLED.sub(r"\1", _ROLE.sub("", _FOOTNOTE.sub(r"^[\1]", text)))
    text = _MACRO.sub(lambda macro: macro[1] if macro[0].startswith(("kbd", "btn", "menu")) else "", text)
    text = _LINK.sub(lambda link: link[2].removesuffix("^") or link[1], text)
    text = _REFERENCE.sub(lambda reference: reference[1] or "", text)
    return _STRONG.sub(r"**\1**", text)


def _table(rows: list[list[str]]) -> Iterator[str]:
    rows = [row for row in rows if any(row)]
    if len(rows) < 2:
        yield from (" | ".join(row) for row in rows)
        return
    width = max(map(len, rows))
    if len(rows[0]) == 1 or width == 1:
        yield from ("- " + " ".join(row) for row in rows)
        return
    yield ""
    for at, row in enumerate(rows):
        yield f"| {' | '.join(map(_inline, [*row, *[''] * (width - len(row))]))} |"
        if at == 0:
            yield "|---" * width + "|"
    yield ""
