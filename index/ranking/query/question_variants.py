"""A question as the texts of a language write it: in their letters, with their names, with what acronyms stand for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from index.language.everyday_words import in_formal_words, in_one_word
from index.language.folding import fold
from index.language.languages import language_data
from index.language.names.acronym_variants import Acronyms
from index.language.names.acronyms import Acronym
from index.language.names.foreign_names import ForeignNames
from index.language.spelling.romanised import Romanised, is_romanised
from index.language.vocabulary.vocabulary import UNKNOWN, Vocabulary
from index.questions.answer_types import MANY
from index.questions.content_words import content_words, function_words_in
from index.questions.parsed import ParsedQuestion

REWORDED = 0.95
"""What a passage's score is multiplied by where names of acronyms found it: what was asked itself is better."""
_COMPOUNDING = frozenset({"da", "de", "en", "et", "fi", "hu", "is", "lb", "nb", "nl", "nn", "no", "sv"})
"""Languages that write a thing and its kind as one word: « Ruderboot », "bedroom"."""
SHORTEST_TAIL, SHORTEST_HEAD = 4, 2
"""Letters at least of what such a word ends in, and of what stands before it."""
MOST_COMPOUNDS = 3
"""Compounds of one word that are asked for, at most."""


def _ends_a_compound(tail: str, word: str) -> bool:
    return word.endswith(tail) and len(word) >= len(tail) + SHORTEST_HEAD


class QuestionVariants:
    """For texts in ``language`` that have the words of a vocabulary and explain ``acronyms``."""

    def __init__(self, language: str, vocabulary: Vocabulary, acronyms: Iterable[Acronym]) -> None:
        self._language = language
        self._vocabulary = vocabulary
        self._acronyms = Acronyms(acronyms, vocabulary.analyser)
        self._foreign_names = ForeignNames(vocabulary, language)
        self._romanised = Romanised(language, vocabulary.words) if is_romanised(language) else None

    def of(self, question: ParsedQuestion) -> list[tuple[ParsedQuestion, float]]:
        """The question itself, with the acronyms that these texts explain for their names, or the reverse, and with
        what they call what it asks for.

        With each, what the scores of the passages are multiplied by that it finds.
        """
        if question.phrases:
            return [(question, 1.0)]
        question = self._with_names_as_written(self._in_native_letters(question))
        texts, formal = [*self._acronyms.variants(question.text), *self._with_compounds(question)], []
        if question.language_among(self._language) == self._language:
            formal = list(in_formal_words(question.text, self._language, self._is_known))
            question = question.with_text(in_one_word(question.text, self._language, self._is_known))
        variants = [(question.with_text(text), REWORDED) for text in (*texts, *formal)]
        earlier = in_formal_words(question.before, self._language, self._is_known) if question.before else ()
        variants += [(replace(question, before=before), REWORDED) for before in earlier]
        # « Was ist, wenn ich nicht komme? » has nothing but what its other words say better.
        return variants if formal and self._tells_little(question) else [(question, 1.0), *variants]

    def _tells_little(self, question: ParsedQuestion) -> bool:
        measures = language_data(self._language).measures
        return all(word.casefold() in measures for word in content_words(question.text, self._language))

    def _is_known(self, word: str) -> bool:
        return all(self._vocabulary.stem(part) != UNKNOWN for part in self._vocabulary.analyser.words(word))

    def _with_compounds(self, question: ParsedQuestion) -> Iterator[str]:
        """« Wie viele Boote? » with each word of these texts that ends in the one that is counted: « Ruderboote »."""
        question_type = question.type_in(self._language)
        if question_type.kind != MANY or self._language not in _COMPOUNDING:
            return
        content = content_words(question.text, question.language_among(self._language))
        counted = [word for word in content if fold(word) not in question_type.question_words][:1]
        for word, tail in ((word, word.casefold()) for word in counted if len(word) >= SHORTEST_TAIL):
            longer = sorted((one for one in self._vocabulary.words if _ends_a_compound(tail, one)), key=len)
            known = islice(filter(self._is_known, longer), MOST_COMPOUNDS)
            yield from (question.text.replace(word, one) for one in known)

    def _in_native_letters(self, question: ParsedQuestion) -> ParsedQuestion:
        """One that was typed in Latin letters, in those of these texts; any other as it is."""
        if self._romanised is None or not question.text.isascii():
            return question
        own = "" if self._language in question.languages else question.language
        native = self._romanised.native(question.text, len(function_words_in(question.text, own)) if own else 0)
        return replace(question.with_text(native), languages=(self._language,)) if native else question

    def _with_names_as_written(self, question: ParsedQuestion) -> ParsedQuestion:
        """One with its names as these texts write them, or as it is."""
        own = question.language_among(self._language)
        text, before = (self._foreign_names.as_texts_write(one, own) for one in (question.text, question.before))
        if (text, before) == (question.text, question.before):
            return question
        return replace(question.with_text(text), before=before)
