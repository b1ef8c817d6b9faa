"""Everyday words: what rules and notices say for what people ask with, animals for a dog, a refund for money back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice

import regex

from index.language.folding import fold
from index.language.languages import language_data
from index.language.tokens import analyser, is_piece
from index.language.word_patterns import UNSPACED

_GAP = regex.compile(r"[\s'’-]")
MOST = 3
"""Words for one phrase that are asked for, at most."""
_BEGINS, _ENDS = rf"(?:(?<!\w)|(?<={UNSPACED.pattern}))", rf"(?:(?!\w)|(?={UNSPACED.pattern}))"
"""Where a phrase of a script with spaces may begin and end, also amid one without: 有wifi吗."""
_FLAGS = regex.IGNORECASE | regex.V1


def formal_words(word: str, language: str) -> tuple[str, ...]:
    """What a text may call what somebody asks about by an everyday word, or that it may call by its kind."""
    known = _by_stem(language)
    return known.get(analyser(language).stem(word), ()) if known else ()


@cache
def _by_stem(language: str) -> Mapping[str, tuple[str, ...]]:
    known, found = analyser(language), dict[str, tuple[str, ...]]()
    for everyday, _, formal in (one.partition(" = ") for one in known.language.everyday):
        for stem in dict.fromkeys(map(known.stem, everyday.split())):
            found[stem] = (*found.get(stem, ()), *formal.split())
    return found


def in_formal_words(text: str, language: str, is_known: Callable[[str], bool]) -> Iterator[str]:
    """A question with each of the first words that are known for a phrase of it.

    >>> list(in_formal_words("can I have my money back?", "en", {"refunded"}.__contains__))
    ['can I have my refunded?']
    """
    for phrase, _, formal in _said_in(text, language):
        yield from (phrase.sub(word, text, count=1) for word in islice(filter(is_known, formal), MOST))


def in_one_word(text: str, language: str, is_known: Callable[[str], bool]) -> str:
    """A question with one word for each phrase of several, where texts have only what a word of it means elsewhere:
    "money back" is no currency.

    >>> in_one_word("can I have my money back?", "en", {"currency"}.__contains__)
    'can I have my refunded?'
    """

    def means_another(word: str) -> bool:
        return not is_known(word) and any(map(is_known, formal_words(word, language)))

    for phrase, said, formal in _said_in(text, language):
        words = _GAP.split(said)
        if len(words) > 1 and any(map(means_another, words)) and not any(map(is_known, formal)):
            text = phrase.sub(formal[0], text)
    return text


def _said_in(text: str, language: str) -> Iterator[tuple[regex.Pattern[str], str, Sequence[str]]]:
    """Each of the phrases that a text has, as it has it, with the words that are said for it."""
    any_phrase, phrases = _phrases(language)
    if any_phrase is not None and any_phrase.search(text):
        yield from ((phrase, said[0], formal) for phrase, formal in phrases if (said := phrase.search(text)))


@cache
def _phrases(language: str) -> tuple[regex.Pattern[str] | None, Sequence[tuple[regex.Pattern[str], Sequence[str]]]]:
    """What matches any of the phrases, and each with the words that are said for it."""
    pairs = [one.split(" = ") for one in language_data(language).paraphrases]
    # These take much memory, which no language with spaces needs.
    around = (_BEGINS, _ENDS) if any(is_piece(said) for said, _ in pairs) else (r"(?<!\w)", r"(?!\w)")
    patterns = [(_pattern(said.split(" / "), *around), formal.split()) for said, formal in pairs]
    any_phrase = "|".join(pattern for pattern, _ in patterns)
    compiled = [(regex.compile(pattern, _FLAGS), formal) for pattern, formal in patterns]
    return regex.compile(any_phrase, _FLAGS) if patterns else None, compiled


def _pattern(phrases: Sequence[str], begins: str, ends: str) -> str:
    """Matches one of some phrases, with its accents or without."""
    typed = sorted({form for phrase in phrases for form in (phrase, fold(phrase))}, key=lambda form: (-len(form), form))
    ways = (_GAP.pattern.join(map(regex.escape, form.split())) for form in typed)
    return "|".join(way if is_piece(form) else f"{begins}{way}{ends}" for form, way in zip(typed, ways, strict=True))
