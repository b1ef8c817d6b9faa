"""The words of a question as the texts write them: which are function words, which only ask, what typos stand for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cache

from index.language.compounds import Compounds
from index.language.everyday_words import formal_words
from index.language.folding import fold
from index.language.languages import language_data
from index.language.letters import NOUNS_IN_CAPITALS
from index.language.spelling.typos import Nearest
from index.language.stemming.other_forms import agents_of, of_one_root, other_forms, without_elisions
from index.language.stemming.separable import with_prefixes
from index.language.times.weekdays import weekdays_of
from index.language.tokens import Analyser, analyser, is_ending
from index.language.vocabulary.vocabulary import UNKNOWN, Vocabulary
from index.questions.answer_types import MANY, NAME
from index.questions.content_words import (
    ENOUGH,
    LONGEST,
    content_words,
    folded_function_words,
    is_among,
    question_and_context,
    without_function_phrases,
    words_that_ask,
)
from index.questions.parsed import ParsedQuestion
from index.questions.preambles import question_and_preamble
from index.questions.question_types import QuestionType
from index.ranking.query.measures import Measures
from index.ranking.query.question_word import QuestionWord, Words, is_known, marked, without_what_only_asks
from index.ranking.query.substitutes import Substitutes

MOST_WORDS = 2
"""Words of a day's name at the most: the pieces of Thai names, three characters each, are those of other words too."""
OF_ONE_ROOT = 0.5
"""The likeness of a word of the same root: less than that of a guess which is as good as known. Of XQuAD's even Arabic
lines .910 -> .918 come first right, and from 0.6 on .917, with more strangers answered."""


@cache
def function_stems(analyser: Analyser) -> frozenset[str]:
    """The stems of the function words of a language."""
    return frozenset(map(analyser.stem, analyser.language.function_words))


@cache
def _weekday_stems(language: str) -> frozenset[str]:
    """The stems of the words that each name one day of the week: 日曜 of 日曜日, and not 曜日."""
    known = analyser(language)
    names = weekdays_of(language).names or known.language.weekdays
    named = [dict.fromkeys(known.words(name)) for name in names]
    words = [word for of_name in named if len(of_name) <= MOST_WORDS for word in of_name]
    return frozenset(known.stem(word) for word, days in Counter(words).items() if days == 1)


class WordReader:
    """Reads questions in a language, for the texts of a vocabulary, which may be in another one."""

    def __init__(self, language: str, vocabulary: Vocabulary, compounds: Compounds, nearest: Nearest) -> None:
        self._language = language
        self._data = data = language_data(language)
        self._vocabulary = vocabulary
        self._compounds = compounds
        self._nearest = nearest
        self._measures = Measures(language, vocabulary.analyser)
        self._substitutes = Substitutes(language, vocabulary, compounds.stem)
        # What the analysers of other languages take for words: « d’ », « c’ ».
        self._clitics = data.elisions | data.enclitics if vocabulary.analyser.language is not data else frozenset()

    def words(self, question: ParsedQuestion) -> tuple[Words, Words]:
        """The words of a question, and the content words that only the one before it has."""
        text, context = question_and_context(question.text, self._language)
        if not context:
            text, context = self._without_preamble(text)
        question_type = question.type_in(self._language)
        new = self._measures.with_locations(self._by_folded(text, question_type), text, question_type)
        before = self._by_folded(f"{question.before} {context}".strip(), question_type)
        before = {key: word for key, word in before.items() if not word.is_function_word and key not in new}
        things = {key: word for key, word in before.items() if not word.is_measure}
        known = {key: word for key, word in things.items() if is_known(word)}
        # Then what “How much does it cost?” asks for is that of what is told before, and no other thing's in the texts.
        tells_nothing = question_type.tells_nothing(
            word.is_measure for word in new.values() if not word.is_function_word
        )
        if tells_nothing and (known or (things and question.before)):
            return marked(new, new, is_function_word=True), known or things
        new = self._measures.with_counted(new, text, question_type)
        new = self._measures.with_amounts(new, question_type)
        new = self._substitutes.among(new, question_type)
        new = self._measures.with_counters(new, question_type.counters)
        return without_what_only_asks(new, question_type.measures, counts=question_type.kind == MANY), before

    def _without_preamble(self, text: str) -> tuple[str, str]:
        """What is asked, and what is told before it, where the texts lack a word of that."""
        question, told = question_and_preamble(text, self._language)
        known = [self._compounds.stem(word) != UNKNOWN for word in content_words(told, self._language)] if told else []
        if all(known):
            return text, ""
        left = content_words(question, self._language)
        is_understood = len(left) >= ENOUGH or (bool(left) and not any(known))
        return (question, told) if is_understood else (text, "")

    def _by_folded(self, text: str, question_type: QuestionType) -> Words:
        return {self._key(word): word for word in self._read(text, question_type)} if text else {}

    def _key(self, word: QuestionWord) -> str:
        """Without accents, but for a word that would be a function word then."""
        if not word.is_function_word and self._is_accented_function_word(word.spelt):
            return word.spelt.casefold()
        return self._vocabulary.analyser.folded(word.spelt)

    def _read(self, text: str, question_type: QuestionType) -> Iterator[QuestionWord]:
        stem = self._compounds.stem
        words = self._vocabulary.analyser.words(without_function_phrases(text, self._language))[:LONGEST]
        words = with_prefixes(words, self._language, self._data, lambda word: stem(word) != UNKNOWN)
        words = list(self._compounds.as_texts_write(words, self._data.function_words))
        before, spare, asks = "", self._told_twice(text), words_that_ask(words, self._language)
        for place, written in enumerate(words):
            ends, before = is_ending(written, before) and stem(written) == UNKNOWN, written
            is_helping = ends or written in spare or place in asks
            if is_helping or self._is_function_word(written, is_first=place == 0):
                yield QuestionWord(written, stem(written), is_function_word=True)
            else:
                yield self._content_word(written, question_type, is_first=place == 0)

    def _told_twice(self, text: str) -> AbstractSet[str]:
        """What the texts have not of the times in a question, whose hour they have: of « 8 Uhr abends » all but 20."""
        spare = set[str]()
        for hours, others in self._vocabulary.analyser.times(text):
            known = [hour for hour in hours if self._compounds.stem(hour) != UNKNOWN]
            spare.update((*hours, *others) if known else ())
        return {word for word in spare if self._compounds.stem(word) == UNKNOWN}

    def _is_function_word(self, written: str, *, is_first: bool) -> bool:
        plain = written.casefold()
        if plain in self._data.function_words or (plain if is_first else written) in self._clitics:
            return True
        # « muzu » is « můžu », where no text has it as it was typed: « byt » is a flat, and « být » is to be.
        is_unaccented = fold(written) == plain and plain in folded_function_words(self._language)
        # « μπορώ » and « μπορω » have one stem, which the text's « μπορείτε » has too.
        is_one = self._vocabulary.analyser.stem(written) in function_stems(self._vocabulary.analyser)
        return is_unaccented and (is_one or not self._vocabulary.has_as_typed(written))

    def _is_function_word_there(self, written: str) -> bool:
        """Whether the analyser of another language takes a word for one of its function words: "queen" for « que »."""
        analyser = self._vocabulary.analyser
        return analyser.language is not self._data and analyser.stem(written) in function_stems(analyser)

    def _is_accented_function_word(self, written: str) -> bool:
        """Whether a word would be a function word of the texts without its accents, and none has it with them.

        « Né » is not the « ne » of « ne … pas », and « thé » is no "the".
        """
        plain, accented = fold(written), written.casefold()
        if plain == accented or plain not in self._vocabulary.analyser.language.function_words:
            return False
        # Some stemmers take the accent away: « té » has the stem of « te ».
        stem = self._vocabulary.analyser.stem
        is_stripped = stem(accented) == stem(plain) and accented not in self._vocabulary.numbers
        return is_stripped or not self._vocabulary.has_as_typed(written)

    def _other_forms(self, written: str, question_type: QuestionType) -> Iterator[str]:
        for word in (written, *without_elisions(written, self._data)):
            yield word
            yield from other_forms(word, self._language, self._data)
            if question_type.answer_type == NAME:
                yield from agents_of(word, self._data)
        yield from formal_words(written, self._language)

    def _is_name(self, written: str) -> bool:
        has_capital = self._language not in NOUNS_IN_CAPITALS and written[0].isupper()
        return has_capital and written.casefold() not in self._data.months

    def _content_word(self, written: str, question_type: QuestionType, *, is_first: bool) -> QuestionWord:
        stem = self._compounds.stem
        if self._is_function_word_there(written) or self._is_accented_function_word(written):
            return QuestionWord(written, UNKNOWN)
        if known := stem(written) != UNKNOWN:
            spelt, likeness = self._vocabulary.spelt(written), 1.0
        elif form := next((form for form in self._other_forms(written, question_type) if stem(form) != UNKNOWN), ""):
            spelt, likeness = form, 1.0
        elif form := next((form for form in of_one_root(written, self._language) if stem(form) != UNKNOWN), ""):
            spelt, likeness = form, OF_ONE_ROOT
        else:
            spelt, likeness = self._nearest(self._vocabulary.analyser.folded(written))
        is_measure = is_among(written, self._data.measures)
        # « szombaton » is « szombat », and its stem is not.
        stems = map(analyser(self._language).stem, (written, spelt))
        is_weekday = not _weekday_stems(self._language).isdisjoint(stems)
        return QuestionWord(
            spelt,
            stem(spelt),
            likeness,
            is_name=not is_first and not is_weekday and self._is_name(written),
            only_asks=fold(written) in question_type.interrogative_words or (not known and is_measure),
            is_measure=is_measure,
            is_weekday=is_weekday,
            is_opening=not known and is_among(written, self._data.opening),
        )
