"""Endings of Korean verbs, which say how polite one is: 걸려요 and 걸립니다 are 걸리."""

from __future__ import annotations

import re
import unicodedata

SHORTEST = 2
"""Syllables that are left of a verb at least, unless the only one has a final consonant: 먹 of 먹습니다."""

_FORMAL = re.compile(r"(.+)(?:니다|니까|니까요)")
_INTERROGATIVE = re.compile(r"(.+)(?:나요|는지요|는지|는데|는데요|네요|고요|지요|죠)")
_PAST = re.compile(r"(.+)(?:어요?|다|던|는데|고|으며|으나|지만)")
_PRESENT = re.compile(r"(.+)다")
_CONNECTIVE = re.compile(r"(.+)(?:으면|으려면|으러|어서|아서|어도|아도|어야|아야)")
_OF_NOUN = re.compile(
    rf"(.{{{SHORTEST},}}?)(?:[하되](?:는|면|려면|고|며|거나|기|지|러)?|[해돼](?:서|도|야)?|[한할된될])"
)
"""연결하 and 연결되 are what 연결 does, or what is done to it; 연결한 and 연결되는 say it of something else."""
_BIEUP, _PAST_FINAL, _NIEUN = "\u11b8", "\u11bb", "\u11ab"
_FINAL = re.compile("[\u11a8-\u11c2]$")
_CONTRACTED = {"ᅧ": "ᅵ", "ᅢ": "ᅡ", "ᅫ": "ᅬ", "ᅯ": "ᅮ", "ᅪ": "ᅩ"}
"""Vowels in which that of a stem and that of an ending meet: 걸리어요 is 걸려요, 하여요 is 해요."""


def without_verb_ending(word: str) -> str:
    """What is left of a verb in one of its usual forms; any other word as it is.

    >>> [without_verb_ending(word) for word in ("걸려요", "걸립니다", "연결돼요", "연결하면", "먹으면", "중요")]
    ['걸리', '걸리', '연결', '연결', '먹', '중요']
    """
    stem = _without_ending(word)
    stem = stem if len(stem) >= SHORTEST or _FINAL.search(unicodedata.normalize("NFD", stem)) else word
    found = _OF_NOUN.fullmatch(stem)
    return found[1] if found else stem


def _without_ending(word: str) -> str:
    if found := _FORMAL.fullmatch(word):
        before = found[1].removesuffix("습")
        return _without_past(before) or _without_final(before, _BIEUP) or (before if before != found[1] else word)
    if found := _INTERROGATIVE.fullmatch(word):
        return _without_past(found[1]) or found[1]
    if (found := _PAST.fullmatch(word)) and (stem := _without_past(found[1])):
        return stem
    if found := _PRESENT.fullmatch(word):
        return _without_final(found[1], _NIEUN).removesuffix("느") or word
    if found := _CONNECTIVE.fullmatch(word):
        return found[1]
    if word.endswith(("어요", "아요")):
        return word[:-2]
    return (_expanded(word[:-1]) if word.endswith("요") else "") or word


def _without_past(stem: str) -> str:
    """만들었 is 만들, 걸렸 is 걸리; nothing of what is no past."""
    if not (plain := _without_final(stem, _PAST_FINAL)):
        return ""
    return plain[:-1] if plain[-1] in "어아" else _expanded(plain) or plain


def _expanded(stem: str) -> str:
    """걸려 is 걸리; nothing of what has no such vowel."""
    letters = unicodedata.normalize("NFD", stem)
    return unicodedata.normalize("NFC", letters[:-1] + _CONTRACTED[letters[-1]]) if letters[-1:] in _CONTRACTED else ""


def _without_final(stem: str, final: str) -> str:
    letters = unicodedata.normalize("NFD", stem)
    return unicodedata.normalize("NFC", letters[:-1]) if letters.endswith(final) else ""
