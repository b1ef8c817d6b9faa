"""What the looks of a document's lines say where no style does: headings in larger letters, code in letters of one
width.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from index.readers.plain.lines.punctuation import ends_sentence

_LARGER = 1.15
"""Of the text's size, at the least."""
_LONGEST_HEADING = 120
_FEWEST = 2
_TOP = 6
"""Lines with words among which a title stands."""
_COVER = 3
"""Lines that look like headings one after the other: so stand those of a cover, a form or an address."""
_FACT = re.compile(r"[^\W\d][^:：\d]{0,30}[:：]\s*\S")
"""« Venue: Room 308 », which a heading may stand above and none is."""
_LEAST_LETTERS = 2
_FONT = re.compile(
    r"courier|consolas|monaco|menlo|typewriter|fixedsys|terminal|(?:^|[^a-z])mono|code\b|lucida console", re.I
)
_LONGEST_CODE = 240
_SIGN = re.compile(r"[{}<>=\\|]|;\s*$|\$[ {(\w]|\w_\w|\w\(|(?:^|\s)(?:--?|\.{0,2}/)\w")
"""One that programs are full of and prose is not."""
_ADDRESS = re.compile(r"https?://\S+")
_MOST = 0.8
"""The share of a file's letters; one that is written on a typewriter has no code by its font."""


class DocumentLine(NamedTuple):
    """``letters`` says how many it has of each size; ``is_apart`` when it stands in a table, a box or a list."""

    words: str
    letters: Mapping[int, int]
    is_in_one_width: bool = False
    is_apart: bool = False


def is_of_one_width(font: str) -> bool:
    """Whether the letters of a font of this name are all of one width."""
    return _FONT.search(font) is not None


def large_lines(lines: Sequence[DocumentLine]) -> dict[int, int]:
    """The numbers of the lines that are headings, with their levels from 0, where no style says that any is one."""
    letters = _sizes(lines)
    if not letters:
        return {}
    text = max(letters, key=letters.__getitem__)
    sizes = {
        at: min((size for size, count in line.letters.items() if count), default=0) for at, line in enumerate(lines)
    }
    filled = [at for at, line in enumerate(lines) if line.words.strip()]
    large = [n for n, at in enumerate(filled) if sizes[at] >= _LARGER * text and _can_be_heading(lines[at])]
    found = [filled[n] for n in without_covers(large, lambda n: lines[filled[n]].words, lambda n: sizes[filled[n]])]
    levels = sorted({sizes[at] for at in found}, reverse=True)
    return {at: levels.index(sizes[at]) for at in found} if len(found) >= _FEWEST else {}


def title_line(lines: Sequence[DocumentLine]) -> int | None:
    """The number of the line at the top whose letters are larger than those of all other lines."""
    letters = _sizes(lines)
    filled = [at for at, line in enumerate(lines) if line.letters]
    largest = max(letters, default=0)
    found = [at for at in filled[:_TOP] if min(lines[at].letters) == largest]
    is_larger = letters and largest >= _LARGER * max(letters, key=letters.__getitem__)
    is_alone = len(found) == 1 and sum(largest in lines[at].letters for at in filled) == 1
    return found[0] if is_larger and is_alone and _can_be_heading(lines[found[0]]) else None


def _sizes(lines: Sequence[DocumentLine]) -> Counter[int]:
    """How many letters there are of each size."""
    letters: Counter[int] = Counter()
    for line in lines:
        letters.update(line.letters)
    return letters


def without_covers(
    numbers: Sequence[int], words: Callable[[int], str], look: Callable[[int], int] = lambda number: 0
) -> list[int]:
    """Of lines that look like headings, by their numbers, those that are: of many of one look, one after the other, at
    most the last, or those that tell no facts where these are few.
    """
    found: list[int] = []
    for _, group in groupby(enumerate(numbers), key=lambda one: (one[1] - one[0], look(one[1]))):
        run = [number for _, number in group]
        rest = [number for number in run if not _FACT.match(words(number).strip())] if len(run) >= _COVER else run
        found += rest if len(rest) < _COVER else [number for number in rest[-1:] if number == run[-1]]
    return found


def _can_be_heading(line: DocumentLine) -> bool:
    words = line.words.strip()
    return (
        len(words) <= _LONGEST_HEADING
        and sum(map(str.isalpha, words)) >= _LEAST_LETTERS
        and not line.is_apart
        and not ends_sentence(words)
    )


def code_lines(lines: Sequence[DocumentLine]) -> set[int]:
    """The numbers of the lines that are of programs, though no style says so."""
    letters = sum(len(line.words) for line in lines)
    if sum(len(line.words) for line in lines if _is_in_one_width(line)) > _MOST * letters:
        return set()
    return set(_runs_with_signs(lines))


def _is_in_one_width(line: DocumentLine) -> bool:
    return line.is_in_one_width and len(line.words) <= _LONGEST_CODE


def _runs_with_signs(lines: Sequence[DocumentLine]) -> Iterator[int]:
    filled = [at for at, line in enumerate(lines) if line.words.strip()]
    for is_found, group in groupby(filled, key=lambda at: _is_in_one_width(lines[at])):
        run = list(group)
        if is_found and any(_SIGN.search(_ADDRESS.sub("", lines[at].words)) for at in run):
            yield from run
