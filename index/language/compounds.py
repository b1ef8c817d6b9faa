"""Compounds: words that the texts write as one and a question as two, or the other way round.

« database » and "data base", "F16" and "F-16", "maxPoolSize" and "max pool size", 인공지능 and 인공 지능.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass

from index.language.tokens import is_piece
from index.language.vocabulary.vocabulary import UNKNOWN

PARTS = 4
"""Words that may be one elsewhere, at most."""
INFLECTED = 2
"""Words that may be one in another form of it: of more, the texts must have it as it stands."""
LONG = 5
"""Letters at least of a first part that the texts may have in another form."""
LONGEST = 40
"""Letters of a word that is taken apart, at most."""

_LETTERS_OF_COMPOUNDS = frozenset("tx")
"""Those that begin one, and are no word in any language here: "T-shirt", "X-ray"; « u », « e » and "a" are."""

AreNeighbours = Callable[[int, int], bool]
"""Whether any text has two stems side by side."""


def nowhere(_one: int, _other: int) -> bool:
    """Of no texts at all."""
    return False


@dataclass(frozen=True, slots=True)
class Compounds:
    """What tells how the texts write a word: ``stem`` is the number of a written word's stem, ``written`` all words."""

    stem: Callable[[str], int]
    written: Container[str]
    are_neighbours: AreNeighbours = nowhere

    def as_texts_write(self, words: Sequence[str], function_words: Container[str] = ()) -> Iterator[str]:
        """The words of a question, joined and parted where no text has them otherwise."""
        stays = [
            is_piece(word) or (word.casefold() in function_words and not _names_a_type(word, following))
            for word, following in zip(words, [*words[1:], ""], strict=False)
        ]
        at = 0
        while at < len(words):
            most = next((size for size, alone in enumerate(stays[at : at + PARTS]) if alone), PARTS)
            size = self._joined_size(words[at : at + most])
            word = "".join(words[at : at + size])
            yield from (not stays[at] and self._parts(word)) or (word,)
            at += size

    def _joined_size(self, words: Sequence[str]) -> int:
        """How many of the first words are one in the texts, and stand nowhere side by side."""
        for size in range(len(words), 1, -1):
            parts, joined = words[:size], "".join(words[:size])
            if size > INFLECTED and joined.casefold() not in self.written:
                continue
            is_word = not all(map(str.isdigit, parts)) and self.stem(joined) != UNKNOWN
            if is_word and not self._are_a_phrase(parts):
                return size
        return 1

    def _are_a_phrase(self, words: Sequence[str]) -> bool:
        stems = list(map(self.stem, words))
        return UNKNOWN not in stems and all(map(self.are_neighbours, stems, stems[1:]))

    def _begins_a_compound(self, first: str) -> bool:
        """Whether the texts have it as it stands, or a longer one in another form: « klubbens tröja »."""
        return first.casefold() in self.written or (len(first) >= LONG and self.stem(first) != UNKNOWN)

    def _parts(self, word: str, count: int = PARTS) -> list[str]:
        """The words that an unknown one is made of, side by side in a text; none where there are no such."""
        if not 2 < len(word) <= LONGEST or is_piece(word) or self.stem(word) != UNKNOWN:
            return []
        for cut in range(1, len(word)):
            first, rest = word[:cut], word[cut:]
            if not self._begins_a_compound(first) or not _may_be_parted(first, rest):
                continue
            others = [rest] if self.stem(rest) != UNKNOWN else []
            if not others and count > 2:
                others = self._parts(rest, count - 1)
            if others and self._are_a_phrase([first, others[0]]):
                return [first, *others]
        return []


def _names_a_type(word: str, following: str) -> bool:
    """« A 380 », where « a » is a function word."""
    return len(word) == 1 and word.isupper() and following[:1].isdigit()


def _may_be_parted(first: str, rest: str) -> bool:
    """A letter is a word only beside a figure, « F-16 », or before a longer word: "X-ray"."""
    if first[-1].isdigit() or rest[0].isdigit():
        return first[-1].isdigit() != rest[0].isdigit()
    return len(rest) > 1 and (len(first) > 1 or first.casefold() in _LETTERS_OF_COMPOUNDS)
