"""Claims: the words of a quote that may not change, or it says something else: numbers, names, negations."""

from __future__ import annotations

from functools import cache

import regex
from rapidfuzz.distance import OSA

from index.article import Article
from index.language.folding import fold
from index.language.languages import language_data
from index.language.tokens import is_piece

SHORTEST = 5
"""Letters from which a name may differ by one: « Zelenski » is « Zelensky », Iran not Irak."""

# Not by `re`, whose words end at the vowel signs of Hindi and Bengali.
_WORD = regex.compile(r"\d+|[\p{L}\p{M}\p{Nl}\p{No}]+")
_ENDS = '.!?…:;\n«“"(–—'


class Claims:
    """Compares words that are nearly the same; their article tells what is a name."""

    def __init__(self, article: Article) -> None:
        self._language, self._text = article.language, article.text
        self._names: dict[str, bool] = {}

    def agree(self, words: str, others: str) -> bool:
        """Whether both have the same words that may not change, in the same order."""
        claims, other_claims = self._claims_in(words), self._claims_in(others)
        return len(claims) == len(other_claims) and all(map(_is_same, claims, other_claims))

    def _claims_in(self, words: str) -> list[str]:
        claiming = _claiming_words(self._language)
        claims = []
        for found in _WORD.finditer(words):
            folded = fold(found[0])
            if folded.isdigit() or folded in claiming or self._is_name(found):
                claims.append(folded)
        return claims + [piece for piece in sorted(claiming) if is_piece(piece) for _ in range(words.count(piece))]

    def _is_name(self, found: regex.Match[str]) -> bool:
        """Whether it has a capital, and not only because a sentence begins, here or elsewhere in the article."""
        word = found[0]
        if not word[0].isupper() or word.casefold() in language_data(self._language).function_words:
            return False
        if _is_within_sentence(found):
            return True
        if word not in self._names:
            self._names[word] = any(map(_is_within_sentence, regex.finditer(rf"\b{word}\b", self._text)))
        return self._names[word]


def _is_within_sentence(found: regex.Match[str]) -> bool:
    before = found.string[max(0, found.start() - 3) : found.start()].rstrip(" \u00a0\u202f")
    return bool(before) and before[-1] not in _ENDS


def _is_same(one: str, other: str) -> bool:
    if one == other:
        return True
    is_long = min(len(one), len(other)) >= SHORTEST and one.isalpha() and other.isalpha()
    return is_long and OSA.distance(one, other, score_cutoff=1) <= 1


@cache
def _claiming_words(language: str) -> frozenset[str]:
    """Numerals, and the words that deny."""
    known = language_data(language)
    counting = (*known.numerals, *known.comparatives, *known.months, *known.weekdays)
    return frozenset(map(fold, known.denying_words.union(counting)))
