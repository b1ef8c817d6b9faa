"""Whether a run of words is another one word for word, where only their spelling may differ: case, vowel signs, ß."""

from __future__ import annotations

from collections.abc import Sequence

from index.checks.words import letters, vowels
from index.language.languages import language_data


def differing(run: Sequence[str], other_run: Sequence[str], language: str) -> list[int]:
    """The places where two runs of words with the same keys are not spelt alike.

    How the first word begins does not matter, nor the case of any word where a run has but one: all small, all
    capital, every word capitalised. « Us » is "us" then, but "US" is not.
    """
    forms, others = [*map(letters, run)], [*map(letters, other_run)]
    ignores_case = _has_one_case(forms) or _has_one_case(others)
    return [
        at
        for at, (one, other) in enumerate(zip(forms, others, strict=True))
        if one != other and _differ(one, other, language, ignores_case or at == 0)
    ]


def _differ(one: str, other: str, language: str, ignores_case: bool) -> bool:
    """Whether they differ by vowel signs that both have, by ß, or by a capital that tells a name."""
    signs, other_signs = vowels(one), vowels(other)
    if signs and other_signs and signs != other_signs:
        return True
    is_capital = _is_capital(one) or _is_capital(other)
    if ("ß" in one.lower()) != ("ß" in other.lower()) and not is_capital:
        return True
    if ignores_case:
        # "US", "IT", "WHO": the same letters make another word.
        return one.isupper() != other.isupper() and is_capital and _is_function_word(one, language)
    return _capitals(one) != _capitals(other)


def _is_capital(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _is_function_word(word: str, language: str) -> bool:
    return word.lower() in language_data(language).function_words


def _capitals(word: str) -> tuple[bool, bool]:
    """Whether a word begins with a capital, and whether it has another."""
    return word[:1].isupper(), any(map(str.isupper, word[1:]))


def _has_one_case(run: Sequence[str]) -> bool:
    following = [_capitals(word) for word in run[1:] if word.lower() != word.upper()]
    return not any(map(any, following)) or all(begins for begins, _ in following)
