"""RTF -> its paragraphs and tables. striprtf finds the words; signs put before that tell where things begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from index.readers.foreign import foreign
from index.readers.html.blocks.powers import raised
from index.readers.rtf.looks import PLAIN, RAISED, is_bold, with_looks
from index.readers.rtf.runs import with_runs, without_runs
from index.readers.rtf.source import end_of_group, sign, without_unread
from index.readers.rtf.styles import with_levels

_FIRST_LEVEL = 0xE000
_ROW, _CELL, _ROW_END, _LABEL, _NOTE, _LINE = map(chr, range(0xE010, 0xE016))
"""In Unicode's private use area."""
_CONTROL = re.compile(r"\\(?:(outlinelevel)([0-8])|(trowd|cell|row|line|listtext|nestcell|nestrow))(?![a-z0-9])")
_SIGNS = {"trowd": _ROW, "cell": _CELL, "row": _ROW_END, "listtext": _LABEL, "line": _LINE}
_OLD_LABEL = re.compile(r"\{\\pntext(?![a-z])[^{}]*?(\d{1,3}[.)])?\\tab ?\}")
"""As Word wrote it until 1997; striprtf leaves it out."""
_PARAGRAPH_END = r"\par "
"""What stands for the end of a cell in a table in a table, which are read as paragraphs."""
_NOTE_GROUP = re.compile(r"\{\\footnote(?![a-z])")
_LEVEL = re.compile("[\ue000-\ue008]")
_LEAST_CELLS, _LONG_CELL = 2, 600
_LABELLED = re.compile(f"{_LABEL}\t?([^\t\n]{{0,12}})\t?|^[ \ue000-\ue022]*([•·▪■●◦‣○–-]|\\(?\\d{{1,3}}[.)])\t")
"""The label of an item, as the file says itself, or before a tab."""
_MARKS = re.compile("[\ue000-\ue014\ue020-\ue022]")
_RAISED = re.compile(f"{RAISED}([^{PLAIN}{RAISED}]*)")
_SYMBOLS = re.compile("[\uf020-\uf0ff]")
"""Letters of fonts that have signs instead: mostly bullets."""


class RTFParagraph(NamedTuple):
    """``level`` is a heading's, from 0, ``label`` the bullet or the number of an item; None where there is none.

    ``is_bold`` when every word is bold or underlined.
    """

    text: str
    level: int | None = None
    label: str | None = None
    is_bold: bool = False


RTFTable = list[list[str]]
"""The words of each cell of each row."""
RTFBlock = RTFParagraph | RTFTable


def rtf_blocks(source: str, name: str) -> list[RTFBlock]:
    """In reading order, notes after the paragraph or the table that they are of. Raises: UnreadableArticle."""
    from striprtf.striprtf import rtf_to_text

    with foreign(name):
        labelled = _OLD_LABEL.sub(_with_label, with_levels(without_unread(source)))
        visible = with_looks(labelled)
        short, runs = without_runs(_marked(_with_notes_last(visible)))
        marked = with_runs(str(rtf_to_text(short, errors="ignore")), runs)  # type: ignore[no-untyped-call]
    # What is beyond U+FFFF stands in two halves.
    text = marked.replace("\x00", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    body, *notes = text.split(f"\n{_NOTE}")
    rest = iter(RTFParagraph(_clean(note)) for note in notes)
    blocks = [*_blocks(body, rest), *rest]
    return [block for block in blocks if (block if isinstance(block, list) else any(map(str.isalnum, block.text)))]


def _marked(source: str) -> str:
    def with_sign(control: re.Match[str]) -> str:
        if control[2]:
            return control[0] + sign(chr(_FIRST_LEVEL + int(control[2])))
        if control[3] not in _SIGNS:
            return _PARAGRAPH_END
        own = sign(_SIGNS[control[3]])
        return own if control[3] in ("cell", "row", "line") else control[0] + own

    return _CONTROL.sub(with_sign, source)


def _with_label(old: re.Match[str]) -> str:
    return rf"{sign(_LABEL)}{old[1] or '*'}\tab "


def _with_notes_last(source: str) -> str:
    """The notes behind the text, each in a paragraph of its own; a sign stands where one was."""
    parts, notes, at = [], [], 0
    for group in _NOTE_GROUP.finditer(source):
        if group.start() >= at:
            end = end_of_group(source, group.start())
            parts.append(source[at : group.start()] + sign(_NOTE))
            notes.append(rf"\par\pard {sign(_NOTE)}{{{source[group.end() : end - 1]}}}")
            at = end
    rest = source[at:]
    last = rest.rfind("}")
    return "".join([*parts, rest[:last], *notes, rest[last:]]) if notes else source


def _blocks(text: str, notes: Iterator[RTFParagraph]) -> Iterator[RTFBlock]:
    table: RTFTable = []
    led_to = 0
    *rows, after = text.split(_ROW_END)
    for row in rows:
        above, cells = _parts(row)
        if _clean(above) or _arranges_page(cells):
            yield table
            yield from islice(notes, led_to)
            yield from _paragraphs(above, notes)
            table, led_to = [], 0
        if _arranges_page(cells):
            yield from _paragraphs("\n".join(cells), notes)
        else:
            table.append([_clean(cell) for cell in cells])
            led_to += row.count(_NOTE)
    yield table
    yield from islice(notes, led_to)
    yield from _paragraphs(after, notes)


def _parts(row: str) -> tuple[str, list[str]]:
    """What stands above a row, and its cells; one without any is text, whatever it calls itself."""
    above, begins, inside = row.partition(_ROW)
    if _CELL not in row:
        return row, []
    if not begins or _CELL in above:  # a row that is laid out as the one above does not say so again
        above, inside = "", row
    *cells, last = inside.split(_CELL)
    return above, [*cells, last] if _clean(last) else cells


def _arranges_page(cells: Sequence[str]) -> bool:
    """Whether a table only puts text in its place; two headings side by side look as names do in a form."""
    headings = [cell for cell in cells if _LEVEL.search(cell)]
    are_names = len(headings) >= _LEAST_CELLS and not any("\n" in cell.strip() for cell in headings)
    has_heading = bool(headings) and not are_names
    return len(cells) < _LEAST_CELLS or has_heading or any(len(cell) > _LONG_CELL for cell in cells)


def _paragraphs(text: str, notes: Iterator[RTFParagraph]) -> Iterator[RTFParagraph]:
    for line in text.split("\n"):
        level = _LEVEL.search(line)
        label = _LABELLED.search(line)
        words = _clean(_LABELLED.sub("", line, count=1))
        yield RTFParagraph(
            words,
            ord(level[0]) - _FIRST_LEVEL if level else None,
            _clean(label[1] or label[2] or "•") if label else None,
            is_bold=is_bold(line),
        )
        yield from islice(notes, line.count(_NOTE))


def _clean(text: str) -> str:
    text = _MARKS.sub("", _RAISED.sub(lambda words: raised(words[1]), _SYMBOLS.sub("•", text)))
    return "\n".join(filter(None, (" ".join(line.split()) for line in text.split(_LINE))))
