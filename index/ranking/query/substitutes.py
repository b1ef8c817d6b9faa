"""Words of the texts in the place of those that a question has: a currency for "cost", « ouvert » for « horaires »."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from itertools import chain, islice

from index.language.folding import fold
from index.language.forms.units import currency_words
from index.language.forms.unsaid import TERMS, unsaid
from index.language.languages import language_data
from index.language.tokens import is_piece
from index.language.vocabulary.vocabulary import UNKNOWN, Vocabulary
from index.questions.answer_types import AGE, DATE, HOURS, PRICE
from index.questions.question_types import QuestionType
from index.ranking.query.question_word import QuestionWord, Words, is_known, marked


class Substitutes:
    """For questions in a language to the texts of a vocabulary, by the numbers that ``stem`` finds."""

    def __init__(self, language: str, vocabulary: Vocabulary, stem: Callable[[str], int]) -> None:
        self._data = language_data(language)
        self._unsaid = unsaid(language)
        self._vocabulary = vocabulary
        self._folded = vocabulary.analyser.folded
        self._stem = stem

    def among(self, words: Words, question_type: QuestionType) -> Words:
        """The words of a question, with what the texts have for those that tell the type of its answer."""
        if question_type.answer_type in TERMS:
            return self._with_term(words, question_type)
        words = self._with_contact(words, question_type.answer_type)
        words = self._with_measures(words)
        if question_type.quantity == AGE:
            return self._with_years(words)
        if question_type.answer_type == PRICE:
            return self._with_currency(words, is_bare=question_type.names_nothing)
        if question_type.answer_type == HOURS:
            return self._with_opening(words, question_type.measures)
        return self._with_opening(words, ()) if question_type.answer_type == DATE else words

    def _with_term(self, words: Words, question_type: QuestionType) -> Words:
        """« Où êtes-vous ? » by the term for addresses in the texts, and of what they are the addresses."""
        kind, nothing = question_type.answer_type, question_type.names_nothing
        if (stem := self._stem(TERMS[kind])) == UNKNOWN:
            return words
        nouns = self._nouns(kind)
        others = {
            key: word
            for key, word in words.items()
            if word.is_function_word
            or not (nothing or word.only_asks or self._is_one(key, nouns) or self._unsaid.asks(fold(key), kind))
        }
        return others | {TERMS[kind]: QuestionWord(TERMS[kind], stem)}

    def _nouns(self, answer_type: str) -> str:
        listed = dict(self._data.answer_nouns).get(answer_type, ())
        return " ".join(self._folded(word) for noun in listed for word in noun.split())

    def _is_one(self, key: str, nouns: str) -> bool:
        return key in (nouns if is_piece(key) else nouns.split())

    def _with_contact(self, words: Words, answer_type: str) -> Words:
        """« Votre numéro ? » in the word that the texts have for it, by which a number alone is known as well."""
        contact = next(iter(dict(self._data.contacts).get(answer_type, ())), "")
        stem = self._stem(contact) if contact else UNKNOWN
        if stem == UNKNOWN:
            return words
        named = {key for key, word in words.items() if word.stem == stem}
        nouns = self._nouns(answer_type)
        are_nouns = {
            key
            for key, word in words.items()
            if self._is_one(key, nouns) and not (word.is_function_word or (named and is_known(word)))
        }
        known = {self._folded(contact): QuestionWord(contact, stem)} if are_nouns and not named else {}
        return {key: word for key, word in words.items() if key not in are_nouns} | known

    def _with_measures(self, words: Words) -> Words:
        """« Wie schwer … ? » by the noun that a text has for it alone, as tables do: « Gewicht: 13,5 kg »."""
        lacking = {key for key, word in words.items() if word.is_measure and not is_known(word)}
        found = [
            (key, self._known(nouns.split("/")))
            for measures, nouns in (one.split(" = ") for one in (self._data.measure_nouns if lacking else ()))
            for key in lacking.intersection(map(self._folded, measures.split("/")))
        ]
        known = {key: word for _, noun in found for key, word in noun.items() if key not in words}
        replaced = {key for key, noun in found if noun}
        return {key: word for key, word in words.items() if key not in replaced} | known

    def _with_years(self, words: Words) -> Words:
        """« À partir de quel âge ? », which says not of whom, by the word for years of age in the texts.

        Beside somebody, it only asks: « Quanti anni ha il circolo? » is not answered by any years.
        """
        age_words = {fold(word) for phrase in dict(self._data.quantities).get(AGE, ()) for word in phrase.split()}
        others = [word for key, word in words.items() if key not in age_words and word.has_content]
        if any(map(is_known, others)):
            only_ask = {key for key in age_words.intersection(words) if not words[key].is_measure}
            return marked(words, only_ask, is_function_word=True)
        return words if others else self._with_first(words, dict(self._data.quantity_words).get(AGE, ()))

    def _with_currency(self, words: Words, *, is_bare: bool) -> Words:
        """« Was kostet das? » in the currency that the texts have, where they have no word of it, nor does it name a
        thing."""
        nouns = self._nouns(PRICE).split()
        content = {key: word for key, word in words.items() if word.has_content and not is_bare}
        if any(is_known(word) or not (word.is_measure or key in nouns) for key, word in content.items()):
            return words
        currencies = currency_words(self._data.units, self._data.currencies)
        return self._with_first(words, (*currencies, *dict(self._data.answer_words).get(PRICE, ())))

    def _with_opening(self, words: Words, nouns: Collection[str]) -> Words:
        """« Horaires ? », one of the ``nouns``, and « Quand ouvre … ? » by a word for being open in the texts."""
        if any(word.is_weekday for word in words.values()):  # which tells more
            return words
        lacking = {
            key
            for key, word in words.items()
            if not (word.is_function_word or is_known(word))
            and (word.is_opening or any(key in noun for noun in map(self._folded, nouns)))  # a piece of one, or a part
        }
        if not lacking:
            return words
        # Of a script without spaces, the first piece of a word.
        first = (islice(self._vocabulary.analyser.words(word), 1) for word in self._data.opening)
        known = self._known(chain.from_iterable(first))
        if not known:
            return words
        others = {key: word for key, word in words.items() if key not in lacking}
        stems = {word.stem for word in others.values()}
        return others | {key: word for key, word in known.items() if word.stem not in stems}

    def _with_first(self, words: Words, names: Iterable[str]) -> Words:
        """The first of some words that the texts have, in the place of all that are no function words."""
        known = self._known(names)
        return {key: word for key, word in words.items() if word.is_function_word} | known if known else words

    def _known(self, names: Iterable[str]) -> dict[str, QuestionWord]:
        """The first of some words that the texts have; none where they have none."""
        known = ((name, stem) for name in names if (stem := self._stem(name)) != UNKNOWN)
        return {self._folded(name): QuestionWord(name, stem) for name, stem in islice(known, 1)}
