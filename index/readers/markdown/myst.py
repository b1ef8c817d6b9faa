"""What MyST and notebooks add to Markdown: formulas over several lines, names of places, boxes fenced as code is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.readers.markdown.fences import Fences

_PLACE = re.compile(r"\s*\([\w:. /-]{1,80}\)=\s*$")
_ROLE = re.compile(r"\{[a-z][a-z:-]{1,30}\}(?=`[^`])")
"""``{ref}`the tower <tower>```."""
_TARGETED = re.compile(r"\{[a-z][a-z:-]{1,30}\}`([^`<>\n]{1,200}?)\s*<[^`<>\n]{1,200}>`")
_BOXES = "admonition|attention|caution|danger|error|hint|important|note|tip|warning|seealso|margin|sidebar|topic"
_BOX = re.compile(
    rf"\s*(`{{3,}}|~{{3,}})\{{(?:{_BOXES}|dropdown|tab-item|card|exercise|solution|proof:\w+|prf:\w+|epigraph)\}}(.*)$"
)
_OPENING = re.compile(r"\s*:{3,}\{[\w:-]{1,40}\}")
_OPTION = re.compile(r"\s*:[\w-]{1,40}:(?:[ \t].*)?$")
_SUM_END = re.compile(r"(.*?)\$\$[ \t]*+(?:\([\w:. -]{1,80}\)|\{#[\w:.-]{1,80}\})?\s*$")
"""What stands behind is the name of the formula."""
_ENVIRONMENT = re.compile(r"\s*\\begin\{(align|aligned|equation|eqnarray|gather|multline|split|cases)(\*?)\}")
_BRACKETS = {"\\[": "\\]", "\\\\[": "\\\\]"}
"""Alone on the lines above and below a formula."""
_LONGEST = 100
"""Lines of a formula; what goes on longer is none."""
_SIGN = re.compile(r"[^\w\s]", re.ASCII)


def as_markdown(lines: Sequence[str]) -> Iterator[str]:
    """The lines, each formula in one of HTML, in which no sign means anything to Markdown."""
    fences = Fences()
    boxes: list[str] = []
    at, is_below_opening = 0, False
    while at < len(lines):
        line = lines[at]
        is_option, is_below_opening = is_below_opening and _OPTION.match(line) is not None, False
        if boxes and not fences.is_open and line.strip() == boxes[-1]:
            boxes.pop()
            yield ":::"
        elif not fences.is_open and (box := _BOX.match(line)):
            boxes.append(box[1])
            is_below_opening = True
            yield f":::{{box}}{box[2]}"
        elif is_option:
            is_below_opening = True
        elif fences.take(line):
            yield line
        elif end := _end_of_formula(lines, at):
            yield from _formula(lines[at:end])
            at = end - 1
        elif not _PLACE.match(line):
            is_below_opening = _OPENING.match(line) is not None
            yield _ROLE.sub("", _TARGETED.sub(r"\1", line)) if "}`" in line else line
        at += 1


def _end_of_formula(lines: Sequence[str], at: int) -> int:
    """The number of the line behind a formula; 0 where none begins."""
    further = range(at + 1, min(at + _LONGEST, len(lines)))
    if found := _ENVIRONMENT.match(lines[at]):
        end = rf"\end{{{found[1]}{found[2]}}}"
        return next((n + 1 for n in (at, *further) if end in lines[n]), 0)
    opening = lines[at].strip()
    if opening in _BRACKETS:
        return next((n + 1 for n in further if lines[n].strip() == _BRACKETS[opening]), 0)
    if not opening.startswith("$$") or opening.startswith("$$$"):
        return 0
    if "$$" in opening[2:]:
        return at + 1 if _SUM_END.fullmatch(opening[2:]) and opening.count("$$") == 2 else 0
    return next((n + 1 for n in further if "$$" in lines[n] and _SUM_END.fullmatch(lines[n])), 0)


def _formula(lines: Sequence[str]) -> Iterator[str]:
    indent = lines[0][: len(lines[0]) - len(lines[0].lstrip())]
    words = " ".join(" ".join(lines).split())
    if words.startswith("$$") and (named := _SUM_END.fullmatch(words[2:])):
        words = f"$${named[1].strip()}$$"
    yield from ("", f"{indent}<p>{_SIGN.sub(lambda sign: f'&#{ord(sign[0])};', words)}</p>", "")
