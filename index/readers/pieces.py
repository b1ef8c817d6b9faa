"""Long passages in pieces, where their lines end, or the sentences of a line that is too long for one."""

from __future__ import annotations

from collections.abc import Iterator

from index.language.rows import is_row
from index.language.sentences.sentences import Span, sentence_spans

LONGEST = 1_200
"""Characters of a passage, where the text has any inner boundary."""
LONGEST_LINE = 3_000
"""Characters of a line that is one passage, as whoever wrote it meant it; of a longer one nobody quotes the whole."""
_SPARE = 100
"""Characters by which a sentence may go beyond the length that parts would have."""
_LINE_END = "\n"
_ANY_LANGUAGE = "und"


def pieces_of(passage: str) -> Iterator[Span]:
    """Where its pieces stand, of at most ``LONGEST`` characters; a line up to ``LONGEST_LINE`` stays whole.

    >>> list(pieces_of("a" * 700 + "\\n" + "b" * 700))
    [(0, 700), (701, 1401)]
    """
    start = end = 0
    for line in passage.split(_LINE_END):
        if end > start and end - start + len(line) > LONGEST:
            yield start, end - 1
            start = end
        end += len(line) + len(_LINE_END)
        if len(line) > LONGEST_LINE and not is_row(line):
            yield from _parts(passage, start, end - len(_LINE_END))
            start = end
    if start <= len(passage):
        yield start, end - len(_LINE_END)


def _parts(text: str, start: int, end: int) -> Iterator[Span]:
    """A line in parts of nearly one length, of whole sentences; of whole words where it has no sentences."""
    atoms = (atom for sentence in sentence_spans(text, start, end, _ANY_LANGUAGE) for atom in _atoms(text, *sentence))
    first = last = next(atoms)
    aim = _aim(end - start)
    for atom in atoms:
        length = atom[1] - first[0]
        if length > LONGEST or length - aim > aim - (last[1] - first[0]):
            yield first[0], last[1]
            first = atom
            aim = _aim(end - first[0])
        last = atom
    yield first[0], last[1]


def _aim(length: int) -> float:
    """The length of each part, which a sentence may go beyond."""
    return length / -(-length // (LONGEST - _SPARE))


def _atoms(text: str, start: int, end: int) -> Iterator[Span]:
    """A sentence, or its words where it is longer than a passage."""
    if end - start <= LONGEST:
        yield start, end
        return
    while start < end:
        space = text.find(" ", start, end)
        stop = end if space < 0 else space
        if stop > start:
            yield start, stop
        start = stop + 1
