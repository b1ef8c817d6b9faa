"""Signs in the order in which they stand on a page -> in which they are read: UAX 9, the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from unicodedata import bidirectional, normalize

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_CLASSES = {"R": "r", "AL": "a", "L": "l", "EN": "n", "AN": "n", "CS": ",", "ES": "-", "ET": "%"}
"""Unicode's classes of signs (UAX 9): letters from right to left, those of Arabic, others; numbers, what is in them."""
_WORDS = "[ln](?:.*[ln])?"
_NUMBER, _NUMBER_IN_ARABIC = "(?:(?<!%)%*+)?n(?:[,-]?n)*%*", "n(?:,?n)*"
_RUNS = {
    (with_words, in_arabic): re.compile(f"{_WORDS}|{number}" if with_words else number)
    for in_arabic, number in ((False, _NUMBER), (True, _NUMBER_IN_ARABIC))
    for with_words in (False, True)
}
"""What runs from left to right among other words. Numbers do each by itself, unless a word stands among them; « 20–18 »
is two, and in Arabic « 24-10 » too."""
_WITHOUT_LETTERS_FROM_RIGHT = re.compile("[^ra]+")
_OPENING, _CLOSING = "([{«‹", ")]}»›"
_BRACKETS = dict(zip(_OPENING + _CLOSING, _CLOSING + _OPENING, strict=True))
_NO_BEGINNING = frozenset(" .,;:!?،؛؟" + _CLOSING)
_PRESENTATION_FORM = re.compile("[\ufb1d-\ufdff\ufe70-\ufeff]")


def read_from_right(signs: Sequence[str]) -> str:
    """The words of a line, of which ``signs`` are the letters with their marks, from right to left.

    >>> read_from_right("בשנת 1781 נבנה")
    'בשנת 1871 נבנה'
    """
    if not any(bidirectional(sign[0]) in _RIGHT_TO_LEFT for sign in signs):
        return "".join(reversed(signs))
    text = "".join(_attached(list(_in_order(signs))))
    return _PRESENTATION_FORM.sub(lambda form: normalize("NFKC", form[0]), text)


def _in_order(signs: Sequence[str]) -> Iterator[str]:
    """Signs from right to left -> as they are read: numbers and words of other scripts run the other way."""
    classes = "".join(_CLASSES.get(bidirectional(sign[0]), " ") for sign in signs)
    at = 0
    for run in _runs(classes):
        yield from signs[at : run.start()]
        yield from reversed(signs[run.start() : run.end()])
        at = run.end()
    yield from signs[at:]


def _runs(classes: str) -> Iterator[re.Match[str]]:
    in_arabic = "a" in classes
    for part in _WITHOUT_LETTERS_FROM_RIGHT.finditer(classes):
        yield from _RUNS["l" in part[0], in_arabic].finditer(classes, *part.span())


def _attached(signs: Sequence[str]) -> Iterator[str]:
    """Brackets as they are read, whichever way they were drawn: what touches only the word after it opens."""
    are_open = 0
    for at, sign in enumerate(signs):
        if sign not in _BRACKETS:
            yield sign
            continue
        after = at + 1 < len(signs) and signs[at + 1] not in _NO_BEGINNING
        opens = after and (at == 0 or signs[at - 1] in (" ", *_OPENING) or not are_open)
        are_open += 1 if opens else -min(are_open, 1)
        yield sign if opens == (sign in _OPENING) else _BRACKETS[sign]
