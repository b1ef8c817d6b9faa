"""Long passages in pieces, where their lines end."""

from __future__ import annotations

from collections.abc import Iterator

from index.language.sentences import Span

LONGEST = 1_200
"""Characters of a passage, where the text has any inner boundary."""
_LINE_END = "\n"


def pieces_of(passage: str) -> Iterator[Span]:
    """Where its pieces stand, of at most ``LONGEST`` characters; a longer line stays whole.

    >>> list(pieces_of("a" * 700 + "\\n" + "b" * 700))
    [(0, 700), (701, 1401)]
    """
    start = end = 0
    for line in passage.split(_LINE_END):
        if end > start and end - start + len(line) > LONGEST:
            yield start, end - 1
            start = end
        end += len(line) + len(_LINE_END)
    yield start, end - len(_LINE_END)
