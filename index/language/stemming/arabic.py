"""Arabic: what is written as one word with a noun, and what is of one verb with its noun of action and its participles:
« أستعير » and « استعارة », « أدخن » and « التدخين »."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
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
_BEFORE_ARTICLE = re.compile(r"^[وف]?(?:[بك]?ال|لل)(?=\w{3})")
_PREPOSITION = re.compile(r"^(?:ل(?=[^لا]\w{3})|ب(?=ب\w{3}))")
"""« لمدينة », "for a city", and « ببغداد »; but not « لاعب »."""
_FIRST_AS_PREFIX = re.compile(r"^[بفو](?!ا)(?=\w{3})")
_PLURAL = re.compile(r"\w{3,}ات")
_BEFORE = ("", "وال", "فال", "بال", "كال", _ARTICLE, "لل", "و", "ف", "ب", "ل", "س")
_ENDINGS = ("", "ة", "ت", "ها", "ه", "ات", "ون", "ين", "وا", "ا", "تم", "نا", "هم", "ي", "ن")
SHORTEST = 4
"""Letters at least of what stands between a particle and an ending; of a whole word one less, behind one letter one
more."""


def with_article(word: str) -> str:
    """A word with its article alone, of what may stand before it: and, in, like, for; any other word as it is.

    >>> with_article("والمدينة"), with_article("للمدينة"), with_article("مدينة")
    ('المدينة', 'المدينة', 'مدينة')
    """
    return _BEFORE_ARTICLE.sub(_ARTICLE, word)


def as_spelt(word: str) -> str:
    """The same, with « ة » at its end, for which many type « ه »: « مدينه » is « مدينة »."""
    word = with_article(word)
    return f"{word[:-1]}ة" if word.endswith("ه") else word


def stem_of_noun(stem_word: Callable[[str], str], word: str) -> str:
    """The stem of a word, by a stemmer that knows neither "for" nor « وال », and the plural only behind the article.

    It takes a first letter for a preposition but behind the article: « فريق » is « ريق », and so « الفريق » must be.
    """
    word = with_article(word)
    if not word.startswith(_ARTICLE):
        word = _PREPOSITION.sub("", word)
        if not _PLURAL.fullmatch(word):
            return stem_word(word)
        word = _ARTICLE + word
    return _FIRST_AS_PREFIX.sub("", stem_word(word))


def as_texts_have(word: str) -> Iterator[str]:
    """A verb as texts have it of others than who asks: « أحفظ », "I save", is « تحفظ »; and « مدينه » as a noun."""
    if word.endswith("ه"):
        yield f"{word[:-1]}ة"
    if word[0] in "أان" and len(word) >= SHORTEST:
        yield from (person + word[1:] for person in ("ت", "ي"))


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
