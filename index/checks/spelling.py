"""Whether a run of words is another one word for word, where only their spelling may differ: case, vowel signs, ß."""

from __future__ import annotations

from collections.abc import Sequence

from index.checks.words import letters, vowels


def differing(run: Sequence[str], other_run: Sequence[str]) -> list[int]:
    """The places where two runs of words with the same keys are not spelt alike.

    How the first word begins does not matter, nor the case of any word where a run has but one: all small, all
    capital, or every word capitalised.
    """
    forms, others = [*map(letters, run)], [*map(letters, other_run)]
    ignores_case = _has_one_case(forms) or _has_one_case(others)
    return [
        at
        for at, (one, other) in enumerate(zip(forms, others, strict=True))
        if one != other and _differ(one, other, ignores_case or at == 0)
    ]


def _differ(one: str, other: str, ignores_case: bool) -> bool:
    """Whether they differ by a contraction, by vowel signs that both have, by ß, or by a capital that tells a name."""
    if _is_contracted(one) != _is_contracted(other):
        return True
    signs, other_signs = vowels(one), vowels(other)
    if signs and other_signs and signs != other_signs:
        return True
    if ("ß" in one.lower()) != ("ß" in other.lower()) and not (one.isupper() or other.isupper()):
        return True
    return not ignores_case and _capitals(one) != _capitals(other)


def _is_contracted(word: str) -> bool:
    return "'" in word or "’" in word


def _capitals(word: str) -> tuple[bool, bool]:
    """Whether a word begins with a capital, and whether it has another."""
    return word[:1].isupper(), any(map(str.isupper, word[1:]))


def _has_one_case(run: Sequence[str]) -> bool:
    following = [_capitals(word) for word in run[1:] if word.lower() != word.upper()]
    return not any(map(any, following)) or all(begins for begins, _ in following)
