"""Arabic verbs, their nouns of action and their participles: « أستعير » and « استعارة », « أدخن » and « التدخين »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

_PLAIN = str.maketrans("أإآٱؤئى", "ااااااي") | dict.fromkeys((*range(0x64B, 0x653), 0x640))
"""A hamza without its seat, « ى » as « ي », and no vowel signs."""
_FIRST, _LETTER = r"([^\Wيىةء])", r"([^\Wاويىةء])"
"""A letter of a root: the first may be weak."""
_VERBS = (
    "+... .ا.. ..و. >م..و.",
    "+... ت..ي. م...",
    "~ا... ا..ا. م...",
    "+ت... >ت... مت...",
    "~ان... ان..ا. من...",
    "~ا.ت.. ا.ت.ا. م.ت..",
    "~است... است..ا. مست...",
    ".ا. +.و. +.ي. .يا.ة .يا.",
    "~ا.ا. +.ي. ا.ا.ة م.ي.",
    "~است.ا. ~است.ي. است.ا.ة مست.ي.",
    "~ا.تا. ا.تيا. م.تا.",
)
"""What a verb makes: its tenses, its noun of action, its participles. A dot is a letter of the root that stays; a plus
stands before what the letter of a person is put before, a tilde where it takes the place of the first one, and the sign
for what is not taken for a verb's itself, as too many other words are like it."""
_PERSONS = "يتنا"
_ARTICLE = "ال"
_BEFORE = ("", "وال", "فال", "بال", "كال", _ARTICLE, "لل", "و", "ف", "ب", "ل", "س")
_ENDINGS = ("", "ة", "ت", "ها", "ه", "ات", "ون", "ين", "وا", "ا", "تم", "نا", "هم", "ي", "ن")
SHORTEST = 4
"""Letters at least of what stands between a particle and an ending; of a whole word one less, behind one letter one
more."""


def of_one_verb(word: str) -> Iterator[str]:
    """A word without its particles, and words that may be of the same verb; most of it are none.

    >>> "استعارة" in of_one_verb("أستعير"), "التدخين" in of_one_verb("أدخن")
    (True, True)
    """
    plain = word.translate(_PLAIN)
    for before, ending in ((before, ending) for before in _BEFORE for ending in _ENDINGS):
        core = plain[len(before) : len(plain) - len(ending)]
        least = SHORTEST - (not before and not ending) + (len(before) == 1)
        if len(core) < least or not (plain.startswith(before) and plain.endswith(ending)):
            continue
        if before:
            yield from (core, _ARTICLE + core)
        for form in _of_verb(core):
            yield from (form, _ARTICLE + form)


def _of_verb(core: str) -> Iterator[str]:
    for patterns, forms in _verbs():
        if found := next(filter(None, (pattern.fullmatch(core) for pattern in patterns)), None):
            yield from (form for form in (form.format(*found.groups()) for form in forms) if form != core)


@cache
def _verbs() -> list[tuple[list[re.Pattern[str]], list[str]]]:
    """What is of each kind of verb, and what it makes."""
    return [_verb(shapes.split()) for shapes in _VERBS]


def _verb(shapes: list[str]) -> tuple[list[re.Pattern[str]], list[str]]:
    forms = dict.fromkeys(form for shape in shapes for form in _in_persons(shape))
    taken = [form for form in forms if form != "..." and f">{form}" not in shapes]
    patterns = [form.replace(".", "{}", 1).replace(".", _LETTER).format(_FIRST) for form in taken]
    return list(map(re.compile, patterns)), [form.replace(".", "{}") for form in forms]


def _in_persons(shape: str) -> Iterator[str]:
    mark, form = (shape[0], shape[1:]) if shape[0] in "+~>" else ("", shape)
    if mark != "+" or form == "...":
        yield form
    if mark == "+":
        yield from (person + form for person in _PERSONS)
    if mark == "~":
        yield from (person + form[1:] for person in _PERSONS if person != "ا")
