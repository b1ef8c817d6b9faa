"""Whether two questions ask the same; stricter than answering, for a false match would be shown first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA

from index.language.tokens import analyser, fold
from index.questions.question_key import Meaning

NEARLY_ALL = 0.9
"""The share of what each question is about that the other must have too."""
SHORTEST = 5
"""Letters below which a word is no typo for another: « Iran » is not « Irak »."""

Worth = Callable[[str], tuple[float, bool]]
"""What a word is worth that a question is about, and whether the articles have it."""


class Word(NamedTuple):
    """Two words are the same that have one of their ``keys`` in common; not everyone types accents."""

    folded: str
    keys: frozenset[str]
    worth: float
    is_known: bool


class Weighed(NamedTuple):
    """A question by what its words are worth to some articles."""

    meaning: Meaning
    words: Sequence[Word]
    keys: frozenset[str]
    worth: float

    @classmethod
    def of(cls, meant: Meaning, worth: Worth) -> Weighed:
        words = [Word(fold(word), _keys(word, meant.language), *worth(word)) for word in meant.words]
        keys = frozenset(key for word in words for key in word.keys)
        return cls(meant, words, keys, sum(word.worth for word in words))


def likest(question: Weighed, asked: Sequence[Weighed]) -> int | None:
    """Which of the questions ``asked`` before is the same; the likest, where several are."""
    likeness = [_likeness(question, other) for other in asked]
    most = max(likeness, default=0.0)
    return likeness.index(most) if most >= NEARLY_ALL else None


def _likeness(one: Weighed, other: Weighed) -> float:
    """The lesser of the shares of what each is about that the other has too; 0 where they cannot be the same."""
    if not (_may_share(one, other) and _may_be_same(one.meaning, other.meaning)):
        return 0.0
    lacking, missing = _unmatched(one, other)
    if len(lacking) == len(missing) == 1 and _is_typo(lacking[0], missing[0]):
        return NEARLY_ALL
    if lacking and missing:  # one word was put in place of another
        return 0.0
    if not (one.worth or other.worth):
        return float(one.meaning.others == other.meaning.others)
    return min(_share(one, lacking), _share(other, missing))


def _may_share(one: Weighed, other: Weighed) -> bool:
    """Whether few enough words of the shorter question can be lacking, told in little time."""
    return len(one.keys & other.keys) >= min(len(set(one.words)), len(set(other.words))) - 2


def _may_be_same(one: Meaning, other: Meaning) -> bool:
    put, otherwise = one.phrasing, other.phrasing
    if put.kind != otherwise.kind and put.kind and otherwise.kind:
        return False
    if (one.numbers, put.denials, put.roles) != (other.numbers, otherwise.denials, otherwise.roles):
        return False
    return not _is_exchange(one.order, other.order)


def _is_exchange(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two words have changed places and nothing else: « de Paris à Lyon » is not « de Lyon à Paris »."""
    differing = [pair for pair in zip(one, other, strict=False) if pair[0] != pair[1]]
    is_rest_equal = len(one) == len(other) > len(differing) == 2
    return is_rest_equal and differing[0] == differing[1][::-1]


def _unmatched(one: Weighed, other: Weighed) -> tuple[list[Word], list[Word]]:
    """The words of each that the other lacks."""
    lacking, left = [], list(other.words)
    for word in one.words:
        match = next((candidate for candidate in left if candidate.keys & word.keys), None)
        if match:
            left.remove(match)
        else:
            lacking.append(word)
    return _unexcused(lacking, other.meaning.others), _unexcused(left, one.meaning.others)


def _unexcused(words: list[Word], others: frozenset[str]) -> list[Word]:
    """Those that are not among what says nothing in the other question: « né » without its accent, « Qeulle »."""
    return [
        word
        for word in words
        if word.folded not in others and (word.is_known or not any(_is_near(word.folded, near) for near in others))
    ]


def _is_typo(one: Word, other: Word) -> bool:
    """Whether one is no word of the articles, and nearly the other, which is."""
    return one.is_known != other.is_known and _is_near(one.folded, other.folded)


def _is_near(one: str, other: str) -> bool:
    """Whether they differ by a letter, and not by the first: "unimportant" is no typo."""
    shortest = min(len(one), len(other))
    return (
        shortest >= SHORTEST and one[0] == other[0] and one.isalpha() and OSA.distance(one, other, score_cutoff=1) <= 1
    )


def _share(question: Weighed, lacking: Sequence[Word]) -> float:
    return 1 - sum(word.worth for word in lacking) / question.worth if question.worth else 0.0


def _keys(word: str, language: str) -> frozenset[str]:
    stem = analyser(language).stem
    return frozenset((stem(word), stem(fold(word))))
