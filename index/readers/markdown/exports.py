"""What tools write into their Markdown that its readers never see: code of pages, comments, queries, properties."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.readers.markdown.fences import Fences

_SPANS = tuple(
    (re.compile(start), re.compile(end))
    for start, end in (
        (r"import\b[^'\"\n]{0,200}\{[^}'\"\n]*$", r"\}\s*from\s*['\"][^'\"\n]*['\"];?\s*$"),
        (r"export\s+(?:const|let|default|(?:async\s+)?function)\b.*[({\[]\s*$", r"[\])}]+;?\s*$"),
        (r"\s*\{/\*(?!.*\*/\})", r".*\*/\}\s*$"),
        (r"\s*%%(?!.*%%)", r".*%%\s*$"),
        (r"\s*\{::comment\}(?!.*\{:/)", r".*\{:/(?:comment)?\}\s*$"),
        (r"\s*\{\{[<%](?!.*\}\})", r".*[%>]\}\}\s*$"),
        (r"\s*\{%(?!.*%\})", r".*%\}\s*$"),
        (r"\s*(?:- )?#\+BEGIN_QUERY\b", r"\s*#\+END_QUERY\b"),
        (r"\s*:LOGBOOK:\s*$", r"\s*:END:\s*$"),
    )
)
"""What begins on a line and ends on another: MDX, comments of MDX, Obsidian and kramdown, template tags, Logseq."""
_LONGEST_SPAN = 200
"""Lines; what is not closed by then is text."""
_HIDDEN_FENCE = re.compile(
    r" {0,3}[`~]{3,}+[ \t]*+(?:(?:\{[ \t]*)?(?:dataview(?:js)?|datacore\w*|tasks|query|button|meta-bind\w*)\b"
    r"|\{[^{}\n]*\b(?:include|echo)\s*=\s*F)",
)
"""Queries that Obsidian shows the answer of, and code that R Markdown only runs."""
_HIDDEN_LINE = re.compile(
    r"import\s+(?:[^'\"\n]{1,200}\sfrom\s+)?['\"][^'\"\n]+['\"];?\s*$"
    r"|export\s+(?:const|let)\s+\w+\s*=.*$|export\s+(?:default\s++[^.\n]*|\*\s+from\b.*|\{.*\}.*)$"
    r"|\s*\{/\*.*\*/\}\s*$|\s*%%.*%%\s*$|\s*\{::comment\}.*\{:/(?:comment)?\}\s*$"
    r"|\s*;?-{1,2}8<-{1,2}(?:[ \t]+\S.*)?$|<<<[ \t]+[@./~]\S.*$"
    r"|\s*(?:- )?(?:id|collapsed|heading|background-color|logseq\.[\w.-]+|(?:query|card)-[\w-]+)::[ \t]*+\S*\s*$"
    r"|\s*#\+(?:BEGIN|END)_\w+\s*$|[ \t]+[-*+][ \t]*$|\s*\{[ \t]*[.#][^{}\n]*\}\s*$|\^[A-Za-z0-9-]{2,40}\s*$"
    r"|\[[^\[\]\n]*\t\d+\]\(#[^()\s]*\)\s*$|\s*(?:#[^\W\d][\w/-]*[ \t]+){1,20}#[^\W\d][\w/-]*\s*$"
    r"|\s*/{3,}[ \t]*(?:[\w-]+[ \t]*)?$|\\(?:newpage|pagebreak|clearpage|tableofcontents|appendix)\s*$"
)
"""Of MDX, comments, includes, Logseq's properties and boxes, attributes, a block's name, Google's contents, tags."""
_FIELD = re.compile(r"(?P<name>(?![a-z])[^\W\d_][\w /-]{0,30}|[a-z][\w-]{0,30}(?=::))::?(?P<value>[ \t]+\S.*)")
_VERSE = re.compile(r"\|[ \t]++([^|\n]*)$")
_CONTENTS = re.compile(r"\s*\{:\s*toc\b[^{}\n]*\}\s*$")


def without_hidden(lines: Sequence[str]) -> list[str]:
    """The lines that a reader sees; fields and verses keep their line ends."""
    return list(_with_line_ends(list(_seen(lines))))


def _seen(lines: Sequence[str]) -> Iterator[str]:
    fences = Fences()
    searched: dict[re.Pattern[str], int] = {}
    at = 0
    while at < len(lines):
        line = lines[at]
        was_code, is_code = fences.is_open, fences.take(line)
        if is_code:
            if not was_code and _HIDDEN_FENCE.match(line):
                while fences.is_open and at + 1 < len(lines):
                    at += 1
                    fences.take(lines[at])
            else:
                yield line
        elif end := _end_of_span(lines, at, searched):
            at = end
        elif not _HIDDEN_LINE.match(line) and not (_CONTENTS.match("".join(lines[at + 1 : at + 2])) and line.strip()):
            yield line
        at += 1


def _end_of_span(lines: Sequence[str], at: int, searched: dict[re.Pattern[str], int]) -> int | None:
    """The number of the line with which ends what begins on this one and is not seen.

    ``searched`` tells of each end up to which line none was found for what began above: no line is looked at twice.
    """
    for start, end in _SPANS:
        if start.match(lines[at]):
            further = range(max(at + 1, searched.get(end, 0)), min(at + _LONGEST_SPAN, len(lines)))
            found = next((n for n in further if end.match(lines[n])), None)
            searched[end] = further.stop if found is None else found
            return found
    return None


def _with_line_ends(lines: Sequence[str]) -> Iterator[str]:
    """A paragraph of nothing but fields (« Status: done »), or of lines after « | », keeps its lines."""
    fences = Fences()
    paragraph: list[str] = []
    for line in lines:
        if fences.take(line) or not line.strip():
            yield from _broken(paragraph)
            paragraph = []
            yield line
        else:
            paragraph.append(line)
    yield from _broken(paragraph)


def _broken(paragraph: Sequence[str]) -> Sequence[str]:
    if len(paragraph) > 1:
        if all(verses := [_VERSE.match(line) for line in paragraph]):
            return [f"{verse[1]}\\" for verse in verses[:-1] if verse] + [paragraph[-1].lstrip("| \t")]
        if all(fields := [_FIELD.fullmatch(line) for line in paragraph]):
            told = [f"{field['name']}:{field['value']}".rstrip("\\ ") for field in fields if field]
            return [f"{line}\\" for line in told[:-1]] + told[-1:]
    return paragraph
