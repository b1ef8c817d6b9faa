"""Query terms: the words and grams of a question, by their numbers in a collection."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from types import MappingProxyType
from typing import Any

import numpy as np

from index.arrays import Bools, Floats, Ints
from index.language.compounds import AreNeighbours, Compounds, nowhere
from index.language.language import Phrases
from index.language.languages import language_data
from index.language.spelling.spelling import Spelling
from index.language.spelling.typos import LIKELY, as_written, nearest_content_word
from index.language.tokens import grams, is_piece
from index.language.vocabulary.vocabulary import UNKNOWN, Vocabulary
from index.questions.answer_types import NAME, YES_NO
from index.questions.content_words import function_words_in, is_among
from index.questions.parsed import LONGEST_NAME, ParsedQuestion
from index.questions.question_types import QuestionType
from index.ranking.query.question_word import Words
from index.ranking.query.question_words import WordReader

ENOUGH_WORDS = 2
"""Function words of another language, at least, that make a question foreign: "a", "de" and "o" are words of many."""
NO_OTHERS: Mapping[str, Vocabulary] = MappingProxyType({})


@dataclass(frozen=True)  # without slots: what is found out once is kept in the object
class QueryTerms:
    """The T distinct words of a question, in order, and the G distinct grams of these words.

    ``stems`` (T,) and ``grams`` (G,): their numbers, UNKNOWN where no text has them.
    ``grams_of`` (T, G): which word has which gram.
    ``likeness`` (T,): 1, and less for a word that was taken for the nearest known one.
    ``is_function_word`` (T,): function words; ``is_function_gram`` (G,): the grams that no other word has.
    ``may_vary`` (T,): all but numbers, and pieces of scripts without spaces.
    ``is_irregular`` (T,): words that may have forms without a gram in common.
    ``is_earlier`` (T,), ``is_earlier_gram`` (G,): what only the question before has. No function word is earlier; and
    nothing is where the question itself has no content word (« Pourquoi ? »): then all counts as new.
    ``is_measure`` (T,): words that tell little of what is asked about: "cost" of "How much does the boat cost?"
    ``is_name`` (T,): words with a capital letter inside the question; ``is_number`` (T,): those with a digit;
    ``is_class`` (T,): the noun that tells what kind of name is asked for: « candidat » of « Quel candidat … ? »
    ``is_weekday`` (T,): the days of the week; ``is_opening`` (T,): words for being open or closed.
    ``is_foreign``: whether the question is in another language than the texts; ``is_at_home`` (T,): then, the words
    that texts in its own language have.
    ``language``: that of the texts. ``answer_type``: what the question asks for; ``quantity``: what kind of it;
    ``counters``: what stands behind the number that answers, one of them.
    ``words``: its new words, folded; ``folded`` (T,): all of them.
    ``defined``: the stems of what it may want defined: "acid" of "What is an acid?"
    """

    stems: Ints
    grams: Ints
    grams_of: Floats
    likeness: Floats
    is_function_word: Bools
    is_function_gram: Bools
    may_vary: Bools
    is_irregular: Bools
    is_earlier: Bools
    is_earlier_gram: Bools
    is_measure: Bools
    is_name: Bools
    is_number: Bools
    is_class: Bools
    is_weekday: Bools
    is_opening: Bools
    is_foreign: bool
    is_at_home: Bools
    language: str
    answer_type: str
    quantity: str
    counters: Phrases
    words: frozenset[str]
    folded: Sequence[str]
    defined: frozenset[str]

    @cached_property
    def is_content(self) -> Bools:
        """Which words (T,) tell what the question itself is about."""
        content: Bools = ~(self.is_function_word | self.is_earlier)
        return content

    @cached_property
    def is_likely(self) -> Bools:
        """Which words (T,) are themselves, or as good as what they were taken for."""
        likely: Bools = self.likeness >= LIKELY
        return likely

    @cached_property
    def tells_little(self) -> Bools:
        """Which words (T,) tell one sentence of a passage from another less than the rest does: the noun for a kind of
        name, as who is asked « Quel candidat … ? » names one, and “allowed” of “Are dogs allowed?”."""
        things = self.is_content & ~self.is_measure
        return self.is_class | (self.is_measure & bool(self.answer_type == YES_NO and things.any()))

    @cached_property
    def gram_tells_little(self) -> Bools:
        """Which grams (G,) no other words have."""
        return _has_no_other(self.grams_of, self.tells_little)

    @cached_property
    def content_count(self) -> int:
        """How many these are."""
        return int(np.count_nonzero(self.is_content))

    @cached_property
    def known_definitions(self) -> dict[str, float]:
        """How far each sentence that was looked at says what is asked about: see `definition_gains`."""
        return {}

    @cached_property
    def gram_counts(self) -> Floats:
        """How many grams each word has (T,)."""
        counts: Floats = self.grams_of.sum(axis=1)
        return counts


def query_terms(
    question: ParsedQuestion,
    language: str,
    vocabulary: Vocabulary,
    spelling: Spelling,
    vocabularies: Mapping[str, Vocabulary] = NO_OTHERS,
    are_neighbours: AreNeighbours = nowhere,
) -> QueryTerms:
    """``language`` is that of the texts, which need not be the question's.

    An unknown word is taken for the nearest known one, unless the question's own language is that of other texts that
    are asked as well, whose ``vocabularies`` are given: then it is known there.
    Compounds are taken as the texts write them.
    """
    own = question.language_among(language)
    is_known_elsewhere = own != language and any(code in vocabularies for code in question.languages)
    nearest = as_written if is_known_elsewhere else nearest_content_word(spelling, language)
    stem = cache(vocabulary.stem)  # the same words are asked for again and again
    compounds = Compounds(stem, vocabulary.numbers, are_neighbours)
    new, earlier = WordReader(own, vocabulary, compounds, nearest).words(question)
    question_type = question.type_in(own)
    if own != language:  # whose texts count otherwise
        question_type = question_type._replace(counters=())
    terms = _terms(new, earlier, vocabulary, language, question_type)
    if own == language or not _is_foreign(question, own, language, vocabulary):
        return terms
    home = vocabularies.get(own)
    is_at_home = _bools(home is not None and home.stem(word) != UNKNOWN for word in (*new, *earlier))
    return replace(terms, is_foreign=True, is_at_home=is_at_home)


def _terms(
    new: Words, earlier: Words, vocabulary: Vocabulary, language: str, question_type: QuestionType
) -> QueryTerms:
    """The terms of a question in the language of the texts."""
    folded, words = (*new, *earlier), (*new.values(), *earlier.values())
    distinct_grams, grams_of = _grams_of(folded)
    has_content = not all(word.is_function_word for word in new.values())
    flags = [
        (word.is_function_word, word.is_name, any(map(str.isdigit, key)), has_content and key not in new, _varies(key))
        for key, word in zip(folded, words, strict=True)
    ]
    is_function_word, is_name, is_number, is_earlier, may_vary = _bools(zip(*flags, strict=True)).reshape(5, -1)
    is_function_gram = _has_no_other(grams_of, is_function_word)
    return QueryTerms(
        stems=np.array([word.stem for word in words], np.int32),
        grams=vocabulary.grams(distinct_grams),
        grams_of=grams_of,
        likeness=np.array([word.likeness for word in words], np.float32),
        is_function_word=is_function_word,
        is_function_gram=is_function_gram,
        may_vary=may_vary,
        is_irregular=_bools(vocabulary.analyser.is_irregular(word.spelt) for word in words),
        is_earlier=is_earlier,
        is_earlier_gram=_has_no_other(grams_of, is_function_word | is_earlier) & ~is_function_gram,
        is_measure=_bools(word.is_measure for word in words),
        is_name=is_name,
        is_number=is_number,
        is_class=_bools(question_type.answer_type == NAME and key in question_type.measures for key in folded),
        is_weekday=_bools(word.is_weekday for word in words),
        is_opening=_bools(is_among(word.spelt, language_data(language).opening) for word in words),
        is_foreign=False,
        is_at_home=np.zeros(len(words), bool),
        language=language,
        answer_type=question_type.answer_type,
        quantity=question_type.quantity,
        counters=question_type.counters,
        words=frozenset(new),
        folded=folded,
        defined=_defined(new, vocabulary) if question_type.may_ask_for_definition else frozenset(),
    )


def _defined(new: Words, vocabulary: Vocabulary) -> frozenset[str]:
    """The stems of the content words of a question, where they are as few as the name of a thing has."""
    stems = frozenset(vocabulary.analyser.stem(word.spelt) for word in new.values() if not word.is_function_word)
    return stems if len(stems) <= LONGEST_NAME else frozenset()


def _varies(folded: str) -> bool:
    return not (is_piece(folded) or folded.isdigit())


def _bools(values: Iterable[Any]) -> Bools:
    return np.array(list(values), bool)


def _grams_of(words: Collection[str]) -> tuple[list[str], Floats]:
    """The distinct grams of some words, and which word has which of them (T, G)."""
    held = [(row, gram) for row, word in enumerate(words) for gram in grams(word)]
    places = {gram: place for place, gram in enumerate(dict.fromkeys(gram for _, gram in held))}
    grams_of = np.zeros((len(words), len(places)), np.float32)
    grams_of[[row for row, _ in held], [places[gram] for _, gram in held]] = 1
    return list(places), grams_of


def _has_no_other(grams_of: Floats, words: Bools) -> Bools:
    """Which grams (G,) no other words have than these."""
    has_no_other: Bools = grams_of[~words].max(axis=0, initial=0) == 0
    return has_no_other


def _is_foreign(question: ParsedQuestion, own: str, language: str, vocabulary: Vocabulary) -> bool:
    """Whether the words of a question show that its language is not the texts'.

    Where no function words of the texts' language are known, those that the texts have as well show nothing.
    """
    foreign_words = function_words_in(f"{question.text} {question.before}", own)
    if not language_data(language).function_words:
        foreign_words = frozenset(word for word in foreign_words if vocabulary.stem(word) == UNKNOWN)
    return len(foreign_words) >= ENOUGH_WORDS
