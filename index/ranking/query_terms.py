"""A question as a collection understands it: what it is about, in the collection's numbers."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass

import numpy as np

from index.arrays import Bools, Floats, Ints
from index.language.languages import LANGUAGES, UNLISTED
from index.language.spelling import Spelling
from index.language.tokens import analyser, fold, grams, is_piece
from index.language.vocabulary import UNKNOWN, Vocabulary
from index.questions.content_words import LONGEST, likely_language, without_function_phrases


@dataclass(frozen=True, slots=True)
class Question:
    """The T distinct words of a question, in order, and the G distinct grams of these words.

    ``stems`` (T,) and ``grams`` (G,) are numbers, UNKNOWN where no text has them; ``grams_of`` (T, G) tells which
    word has which gram. ``likeness`` (T,) is 1, and less for a word that was taken for the nearest known one.
    ``is_function_word`` (T,) marks what asks or links and says nothing of what the question is about; a gram is
    marked when no other word has it. ``may_vary`` (T,) leaves out numbers, and pieces of scripts without spaces.
    ``is_earlier`` (T,) and ``is_earlier_gram`` (G,) mark what only the question before has: never a function word,
    and nothing at all where the question itself says nothing but « Pourquoi ? », so that all it is about is earlier.
    """

    stems: Ints
    grams: Ints
    grams_of: Floats
    likeness: Floats
    is_function_word: Bools
    is_function_gram: Bools
    may_vary: Bools
    is_earlier: Bools
    is_earlier_gram: Bools
    is_foreign: bool


@dataclass(frozen=True, slots=True)
class _Word:
    written: str
    likeness: float
    is_function_word: bool


def understand(
    text: str,
    language: str,
    vocabulary: Vocabulary,
    spelling: Spelling,
    languages: Container[str] = (),
    before: str = "",
) -> Question:
    """``language`` is the texts', which need not be the question's; ``before`` is what was asked before.

    An unknown word is taken for the nearest known one, unless the question's own language is among the ``languages``
    of other texts that are asked as well: then it is known there.
    """
    spoken = likely_language(f"{text} {before}", language)
    nearest = spelling.nearest if spoken == language or spoken not in languages else _as_written
    words = {fold(word.written): word for word in _words(text, language, spoken, vocabulary, nearest)}
    earlier = {fold(word.written): word for word in _words(before, language, spoken, vocabulary, nearest)}
    new, follows = set(words), not all(word.is_function_word for word in words.values())
    words |= {word: meant for word, meant in earlier.items() if not meant.is_function_word and word not in words}
    places = {gram: place for place, gram in enumerate(dict.fromkeys(gram for word in words for gram in grams(word)))}
    grams_of = np.zeros((len(words), len(places)), np.float32)
    for row, word in zip(grams_of, words, strict=True):
        row[[places[gram] for gram in grams(word)]] = 1
    is_function_word = np.array([word.is_function_word for word in words.values()], bool)
    is_earlier = np.array([follows and word not in new for word in words], bool)
    is_function_gram = ~grams_of[~is_function_word].any(axis=0)
    return Question(
        stems=np.array([vocabulary.stem(word.written) for word in words.values()], np.int32),
        grams=vocabulary.grams(list(places)),
        grams_of=grams_of,
        likeness=np.array([word.likeness for word in words.values()], np.float32),
        is_function_word=is_function_word,
        is_function_gram=is_function_gram,
        may_vary=np.array([not (is_piece(word) or word.isdigit()) for word in words], bool),
        is_earlier=is_earlier,
        is_earlier_gram=~grams_of[~is_function_word & ~is_earlier].any(axis=0) & ~is_function_gram,
        is_foreign=spoken != language,
    )


def _as_written(folded: str) -> tuple[str, float]:
    return folded, 1.0


def _words(
    text: str, language: str, spoken: str, vocabulary: Vocabulary, nearest: Callable[[str], tuple[str, float]]
) -> Iterator[_Word]:
    function_words = LANGUAGES.get(spoken, UNLISTED).function_words
    for written in analyser(language).words(without_function_phrases(text, spoken))[:LONGEST]:
        if written.casefold() in function_words:
            yield _Word(written, 1.0, is_function_word=True)
        elif vocabulary.stem(written) != UNKNOWN:
            yield _Word(written, 1.0, is_function_word=False)
        else:
            meant, likeness = nearest(fold(written))
            yield _Word(meant, likeness, is_function_word=False)
