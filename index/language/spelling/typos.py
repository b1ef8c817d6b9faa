"""What an unknown word of a question is taken for, by what a typo can be in each language."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import chain

from index.language.folding import fold
from index.language.languages import language_data
from index.language.spelling.spelling import Spelling

Nearest = Callable[[str], tuple[str, float]]
"""A folded word -> the known word that it is taken for, or itself, and how far to believe it, up to 1."""
LONGEST_SYLLABLE = 7
"""Letters of a Vietnamese word at most: « nghiêng »; longer ones are names and words of other languages."""
CONSONANTS_ALONE = frozenset({"ar", "fa", "he", "ur"})
"""Languages that write no vowels, or nearly: « יושב » sits, « יואב » is a name."""
LONGEST_ROOT = 5
"""Letters of a word there at most of which another letter makes another word."""
LIKELY = 0.6
"""The likeness from which a word is as good as the one that it is taken for: of five letters one may be another,
of four none."""
BEGINNING = 4
"""Letters that forms of one word have in common."""
_VOWEL_LETTERS = frozenset("אהوياویيىهة")


def as_written(folded: str) -> tuple[str, float]:
    return folded, 1.0


def nearest_content_word(spelling: Spelling, language: str) -> Nearest:
    """Takes an unknown word for one that says something of what is asked, as no function word or numeral does."""
    known = language_data(language)

    def nearest(folded: str) -> tuple[str, float]:
        word, likeness = spelling.nearest(folded)
        is_empty_word = word in known.function_words or word in known.numerals
        is_known = likeness >= LIKELY and _is_known_otherwise(word, folded, language)
        is_other = is_empty_word or is_known or _is_another(word, folded, language)
        return as_written(folded) if is_other else (word, likeness)

    return nearest


def _is_known_otherwise(word: str, folded: str, language: str) -> bool:
    """Whether a word is spelt as it should be, and not a form of the one near to it: « laufen » is no « Lauben »."""
    return folded in _known_words(language) and fold(word)[:BEGINNING] != folded[:BEGINNING]


@cache
def _known_words(language: str) -> frozenset[str]:
    """Words of which the file of a language has the spelling."""
    known = language_data(language)
    words = (*known.irregular, *known.everyday, *known.paraphrases, *known.measures, *known.opening)
    below = chain.from_iterable(listed for _, listed in (*known.answer_words, *known.quantity_words))
    return frozenset(map(fold, chain.from_iterable(map(str.split, (*words, *below)))))


def _is_another(word: str, folded: str, language: str) -> bool:
    """Whether a word that is near to one is no typo of it, but another word.

    Nearly every Vietnamese syllable is another word for each letter that is changed: only its accents may be left out.
    So is a root where vowels are not written: only letters that were exchanged, or that stand for a vowel, are typos.
    """
    if language == "vi" and len(folded) <= LONGEST_SYLLABLE:
        return fold(word) != folded
    is_root = language in CONSONANTS_ALONE and len(folded) <= LONGEST_ROOT
    return is_root and _consonants(word) != _consonants(folded)


def _consonants(word: str) -> list[str]:
    return sorted(letter for letter in word if letter not in _VOWEL_LETTERS)
