"""Content words: those that tell what a question is about, and not how it asks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from index.language.folding import fold
from index.language.language import Phrases
from index.language.languages import language_data
from index.language.letters import simplified
from index.language.sentences.sentence_ends import ASKS, SENTENCE_ENDS
from index.language.sentences.sentences import sentence_spans
from index.language.tokens import analyser, is_piece

ENOUGH = 2
"""Content words from which the sentences that ask are understood without the others of a message."""
LONGEST = 500
"""Words of a question that are looked at; a whole article pasted as one would take seconds."""
QUESTIONS = 16
"""Questions whose function words are remembered: each is put to the articles of several languages."""

_SENTENCES = re.compile(rf"\A(?>.*?[{SENTENCE_ENDS}]\s*\w).*[?？؟]|[?？؟]\s*\w", re.DOTALL)


def content_words(text: str, language: str) -> list[str]:
    """The words of a question asked in ``language`` that are no function words of it, nor ask: “can” of “can I”."""
    words = analyser(language).words(without_function_phrases(text, language))[:LONGEST]
    known, asks = language_data(language).function_words, words_that_ask(words, language)
    return [word for place, word in enumerate(words) if word.casefold() not in known and place not in asks]


def words_that_ask(words: Sequence[str], language: str) -> frozenset[int]:
    """The places of words that ask for a yes or a no: those that come first, and those behind what is asked.

    "Can" of “How many guests can we bring?” asks as well. What is last, or stands behind a function word that neither
    asks nor is a pronoun, is another word: “What is free will?”, “the can”, “in May”.
    """
    yes_no, plain = language_data(language).yes_no, [word.casefold() for word in words]
    first = next((place for place, word in enumerate(plain) if word not in yes_no), len(plain))
    return frozenset(range(first)).union(
        place
        for place in range(max(first, 1), len(plain) - 1)
        if plain[place] in yes_no and plain[place - 1] not in _before_other_words(language)
    )


@cache
def _before_other_words(language: str) -> frozenset[str]:
    """Function words that neither ask nor are pronouns."""
    known = language_data(language)
    interrogatives = (word for _, phrases in known.interrogatives for phrase in phrases for word in phrase.split())
    first_person = (word for _, words in known.first_person for word in words)
    return known.function_words.difference(interrogatives, first_person, known.pronouns)


def question_and_context(text: str, language: str) -> tuple[str, str]:
    """The sentences of a message that ask, and the others: « Ma tante vient demain. Quand part le bateau ? »

    All of it, where none is marked as a question, or those that are say too little alone.
    """
    if not _SENTENCES.search(text):
        return text, ""
    sentences = [text[start:end] for start, end in sentence_spans(text, 0, len(text), language)]
    questions = [sentence for sentence in sentences if sentence.rstrip()[-1:] in ASKS]
    part = " ".join(questions)
    if not questions or len(content_words(part, language)) < ENOUGH:
        return text, ""
    return part, " ".join(sentence for sentence in sentences if sentence not in questions)


@lru_cache(QUESTIONS)
def function_words_in(text: str, language: str) -> frozenset[str]:
    """The function words of a language that a text has, casefolded."""
    words = frozenset(word.casefold() for word in analyser(language).words(text))
    return (words & language_data(language).function_words).union(function_phrases_in(text, language))


@cache
def folded_function_words(language: str) -> frozenset[str]:
    """Without accents, as many people type: « où » and « ou », « à » and « a »."""
    return frozenset(map(fold, language_data(language).function_words))


@cache
def _folded(words: frozenset[str] | Phrases) -> frozenset[str]:
    return frozenset(map(fold, words))


def is_among(written: str, words: frozenset[str] | Phrases) -> bool:
    """Whether a word is one of a language's ``words``, with their accents or without: « stojí » and « stoji »."""
    plain = written.casefold()
    return plain in words or (fold(plain) == plain and plain in _folded(words))


def without_function_phrases(text: str, language: str) -> str:
    """A text without courtesies, auxiliaries, and the function words of scripts without spaces, which are no tokens."""
    for start, end in reversed(list(courtesies_in(text, language))):
        text = f"{text[:start]} {text[end:]}"
    if language_data(language).auxiliaries:
        text = _auxiliaries(language).sub(" ", text)
    text = _as_phrases_are_written(text, language)
    for phrase in _function_phrases(language):
        text = text.replace(phrase, " ")
    return text


def courtesies_in(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Where the courtesies of a text stand."""
    if (begins := _beginnings_of_courtesies(language)) and begins.search(text):
        yield from (one.span() for one in _courtesies(language).finditer(text))


def function_phrases_in(text: str, language: str) -> set[str]:
    """The function words that a text has in a script without spaces."""
    text = _as_phrases_are_written(text, language)
    return {phrase for phrase in _function_phrases(language) if phrase in text}


def _as_phrases_are_written(text: str, language: str) -> str:
    return text.translate(simplified()) if language == "zh" else text


@cache
def _beginnings_of_courtesies(language: str) -> re.Pattern[str] | None:
    """What a text with courtesies has: most questions have none, and to compile those takes longer than to answer."""
    known = language_data(language)
    beginnings = {" ".join(phrase.split()[:2]) for phrase in (*known.courtesies, *known.sign_offs)}
    written = _any_of(beginnings, gap=r"\W+")
    return re.compile(rf"(?<!\w)(?:{written})", re.IGNORECASE) if beginnings else None


@cache
def _courtesies(language: str) -> re.Pattern[str]:
    known = language_data(language)
    around = rf"(?<!\w)(?:{_any_of(known.courtesies)})(?!\w)" if known.courtesies else ""
    # Only behind a mark: in « Was ist ein Gruß? » the word is what is asked about.
    behind = rf"[?!.,;)\n]\W{{0,20}}+(?:{_any_of(known.sign_offs)})(?:[\s,]+\w+)?\W*\Z" if known.sign_offs else ""
    return re.compile("|".join(filter(None, (around, behind))), re.IGNORECASE)


@cache
def _auxiliaries(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any_of(language_data(language).auxiliaries)})(?!\w)", re.IGNORECASE)


def _any_of(phrases: Iterable[str], gap: str = r"[\s,'’-]+") -> str:
    """Matches one of some phrases, with its accents or without, as many type."""
    typed = {spelt for phrase in phrases for spelt in (phrase, fold(phrase))}
    longest_first = sorted(typed, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(gap.join(phrase.split()) for phrase in longest_first).replace("ss", "(?:ss|ß)")


@cache
def _function_phrases(language: str) -> list[str]:
    """The function words of a script without spaces, longest first."""
    phrases = filter(is_piece, language_data(language).function_words)
    return sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
