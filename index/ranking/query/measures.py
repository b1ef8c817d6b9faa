"""Measures: words of a question that tell little of what is asked about, beside those that a language lists as such."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import dropwhile, pairwise, takewhile

from index.language.folding import fold
from index.language.language import Phrases
from index.language.languages import language_data
from index.language.letters import is_uncased
from index.language.tokens import Analyser, analyser
from index.questions.answer_types import COUNT, MANY, MANY_THINGS, PRICE
from index.questions.content_words import LONGEST, is_among
from index.questions.existence import asks_for_existence, locations_in, things_of_other_kinds
from index.questions.question_types import QuestionType
from index.ranking.query.question_word import QuestionWord, Words, is_known, marked


@cache
def _price_words(language: str) -> Phrases:
    return dict(language_data(language).answer_words).get(PRICE, ())


class Measures:
    """For questions in a language, to texts whose words an analyser finds."""

    def __init__(self, language: str, texts: Analyser) -> None:
        self._language = language
        self._data = language_data(language)
        self._analyser = texts

    def with_locations(self, words: Words, text: str, question_type: QuestionType) -> Words:
        """The words, of which those tell little that say where: « im Bus » of « Gibt es WLAN im Bus? »

        Nor does a thing tell much beside what no text has: « Yoga » of « Gibt es Yoga für Senioren? »
        """
        if not asks_for_existence(text, question_type, self._language):
            return words
        folded, written = self._analyser.folded, self._analyser.words(text)[:LONGEST]
        locations = locations_in(text, written, self._language)
        things = [word for word in written if word not in locations]
        others = things_of_other_kinds(things, self._language, lambda word: self._tells(words.get(folded(word))))
        return marked(words, set(map(folded, locations | others)), is_measure=True)

    def with_counted(self, words: Words, text: str, question_type: QuestionType) -> Words:
        """The words, of which the one beside what is counted tells little, where no text has that: « Verein » of « Wie
        viele Mitglieder hat der Verein? » Where a question says more, texts may have another word for it."""
        may_be_much = MANY_THINGS in dict(self._data.quantities)
        if question_type.kind != MANY or question_type.quantity != (MANY_THINGS if may_be_much else COUNT):
            return words
        counted = self._counted(text, question_type.question_words)
        if not counted or any(self._tells(words.get(key)) for key in counted):
            return words
        others = [
            key for key, word in words.items() if key not in counted and not (word.is_function_word or word.is_measure)
        ]
        return marked(words, others, is_measure=True) if len(others) == 1 else words

    def with_amounts(self, words: Words, question_type: QuestionType) -> Words:
        """The words, of which those tell little that say how much of a thing a price is asked for: “for two days”."""
        if question_type.answer_type != PRICE:
            return words
        numbers = analyser(self._language).numbers
        content = [key for key, word in words.items() if not word.is_function_word]
        amounts = {key for two in pairwise(content) if numbers.figure(two[0])[:1].isdigit() for key in two}
        if all(key in amounts or words[key].is_measure for key in content):
            return words
        return marked(words, amounts, is_measure=True)

    def with_counters(self, words: Words, counters: Phrases) -> Words:
        """Takes 마리 of 「오징어는 몇 마리예요」 for a measure: there may be so many of other animals."""
        if not counters:
            return words
        stem = analyser(self._language).stem
        stems = {stem(counter.rstrip("-")) for counter in counters}
        return marked(words, {key for key, word in words.items() if stem(word.spelt) in stems}, is_measure=True)

    def _tells(self, word: QuestionWord | None) -> bool:
        """Whether a word is known, or tells no thing: a number, what tells how much it costs."""
        if word is None or is_known(word) or word.is_measure or not word.has_content:
            return True
        written, data = word.spelt.casefold(), self._data
        return written.isdigit() or is_among(written, data.numerals) or is_among(written, _price_words(self._language))

    def _counted(self, text: str, question_words: Sequence[str]) -> list[str]:
        """The content words side by side that follow on those that ask how many; elsewhere than in Europe, these ask
        how long as well."""
        folded, function_words = self._analyser.folded, self._data.function_words
        words = self._analyser.words(text)[:LONGEST]
        behind = dropwhile(lambda word: fold(word) not in question_words, words)
        first = dropwhile(lambda word: fold(word) in question_words or word.casefold() in function_words, behind)
        run = takewhile(lambda word: word.casefold() not in function_words, first)
        return [folded(word) for word in run if not (is_uncased(word[0]) or is_among(word, self._data.measures))]
