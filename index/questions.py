"""A question as a collection understands it: what it is about, in the collection's numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.analysis import analyser, fold, grams, is_piece
from index.languages import LANGUAGES
from index.ranking import Floats, Ints
from index.vocabulary import UNKNOWN, Vocabulary


@dataclass(frozen=True, slots=True)
class Question:
    """Its distinct words, in order: T stems, and the G distinct grams of these words.

    ``grams_of`` (T, G) tells which grams a word has. A function word asks or links and says nothing of what the
    question is about; a gram is one when no other word has it.
    """

    stems: Ints
    grams: Ints
    grams_of: Floats
    fuzzy: NDArray[np.bool_]
    function_words: NDArray[np.bool_]
    function_grams: NDArray[np.bool_]
    is_foreign: bool


def understood(text: str, vocabulary: Vocabulary, language: str, correct) -> Question:
    spoken = spoken_language(text, language)
    function_words = LANGUAGES[spoken].function_words if spoken in LANGUAGES else frozenset()
    written = analyser(language).words(without_phrases(text, function_words))
    words = {}
    for word in written:
        is_function = word.casefold() in function_words
        w = word if is_function else correct(word)
        words.setdefault(fold(w), (w, is_function))
    pieces = {gram: None for folded in words for gram in grams(folded)}
    numbers = {gram: number for number, gram in enumerate(pieces)}
    grams_of = np.zeros((len(words), len(numbers)), np.float32)
    for row, folded in zip(grams_of, words, strict=True):
        row[[numbers[gram] for gram in grams(folded)]] = 1
    function = np.array([is_function for _, is_function in words.values()], bool)
    return Question(
        stems=np.array([vocabulary.stems.get(vocabulary.analyser.stem(w), UNKNOWN) for w, _ in words.values()], np.int32),
        grams=np.array([vocabulary.grams.get(gram, UNKNOWN) for gram in numbers], np.int32),
        grams_of=grams_of,
        fuzzy=np.array([not is_piece(f) and not f.isdigit() for f in words], bool),
        function_words=function,
        function_grams=~(grams_of[~function] > 0).any(axis=0) if len(words) else np.zeros(0, bool),
        is_foreign=spoken != language,
    )


def without_phrases(text: str, phrases: frozenset[str]) -> str:
    for phrase in sorted((p for p in phrases if is_piece(p)), key=len, reverse=True):
        text = text.replace(phrase, " ")
    return text


def spoken_language(text: str, language: str) -> str:
    """The language whose function words the question uses most; ``language`` where none is ahead of it."""
    words = [word.casefold() for word in analyser("").words(text)]
    counts = {code: sum(word in known.function_words for word in words) for code, known in LANGUAGES.items()}
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] > counts.get(language, 0) else language
