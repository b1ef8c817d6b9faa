"""Compounds: words that the texts write as one and a question as two, or the other way round.

« database » and "data base", "F16" and "F-16", "maxPoolSize" and "max pool size", 인공지능 and 인공 지능.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence

from index.language.tokens import is_piece
from index.language.vocabulary import UNKNOWN, Vocabulary

PARTS = 4
"""Words that may be one elsewhere, at most."""
LONGEST = 40
"""Letters of a word that is taken apart, at most."""

AreNeighbours = Callable[[int, int], bool]
"""Whether any text has two stems side by side."""


def nowhere(_one: int, _other: int) -> bool:
    """Of no texts at all."""
    return False


def as_texts_write(
    words: Sequence[str], vocabulary: Vocabulary, are_neighbours: AreNeighbours, function_words: Container[str] = ()
) -> Iterator[str]:
    """The words of a question, joined and parted where no text has them otherwise."""
    at = 0
    while at < len(words):
        size = _joined_size(words[at : at + PARTS], vocabulary, are_neighbours, function_words)
        word = "".join(words[at : at + size])
        yield from _parts(word, vocabulary, are_neighbours) or (word,)
        at += size


def _joined_size(
    words: Sequence[str], vocabulary: Vocabulary, are_neighbours: AreNeighbours, function_words: Container[str]
) -> int:
    """How many of the first words are one in the texts, and stand nowhere side by side."""
    for size in range(len(words), 1, -1):
        parts = words[:size]
        if (
            all(map(str.isdigit, parts))
            or any(map(is_piece, parts))
            or any(p.casefold() in function_words for p in parts)
        ):
            continue
        if vocabulary.stem("".join(parts)) != UNKNOWN and not _are_a_phrase(parts, vocabulary, are_neighbours):
            return size
    return 1


def _are_a_phrase(words: Sequence[str], vocabulary: Vocabulary, are_neighbours: AreNeighbours) -> bool:
    stems = [vocabulary.stem(word) for word in words]
    return UNKNOWN not in stems and all(map(are_neighbours, stems, stems[1:]))


def _parts(word: str, vocabulary: Vocabulary, are_neighbours: AreNeighbours, count: int = PARTS) -> list[str]:
    """The words that an unknown one is made of, and that stand side by side in a text; none where there are no such."""
    if not 2 < len(word) <= LONGEST or is_piece(word) or vocabulary.stem(word) != UNKNOWN:
        return []
    for cut in range(1, len(word)):
        first, rest = word[:cut], word[cut:]
        if not _may_be_parted(first, rest) or (stem := vocabulary.stem(first)) == UNKNOWN:
            continue
        others = [rest] if vocabulary.stem(rest) != UNKNOWN else []
        if not others and count > 2:
            others = _parts(rest, vocabulary, are_neighbours, count - 1)
        if others and are_neighbours(stem, vocabulary.stem(others[0])):
            return [first, *others]
    return []


def _may_be_parted(first: str, rest: str) -> bool:
    """A letter is a word only beside a figure: « F-16 »."""
    if first[-1].isdigit() or rest[0].isdigit():
        return first[-1].isdigit() != rest[0].isdigit()
    return len(first) > 1 and len(rest) > 1
