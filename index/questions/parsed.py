"""ParsedQuestion: all that can be told of a question without articles, found out once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple, Self

from index.language.detection import UNDETERMINED
from index.language.languages import language_data
from index.language.tokens import is_piece
from index.questions.answer_types import WHETHER
from index.questions.content_words import content_words, is_among
from index.questions.likely_languages import likely_languages, nearly_likely_languages
from index.questions.question_key import key_of
from index.questions.question_types import QuestionType, question_type
from index.questions.syntax import QuestionSyntax

FEW, PIECE = 3, 0.5
"""Content words at most of a question that is a follow-up by its first words: « Et … ? »; and what counts a piece of a
script that writes no spaces, of which a word has several."""
LONGEST_NAME = 4
"""Content words at most of the name of a thing."""
USUAL = ("en", "fr", "es", "de", "ru", "pt", "it", "pl", "tr", "nl", "uk", "id", "ar", "hi", "zh")
"""The languages that a question is taken to be in first, where its words are those of several: the most written."""


class Interpretation(NamedTuple):
    """A question as one of its likely languages understands it; see `QuestionType.tells_nothing`."""

    content_words: list[str]
    type: QuestionType
    tells_nothing: bool

    @property
    def is_follow_up(self) -> bool:
        if self.tells_nothing:
            return self.type.asks
        length = sum(PIECE if is_piece(word) else 1 for word in self.content_words)
        return length <= FEW and self.type.begins_as_follow_up


@dataclass(frozen=True)  # without slots: what is found out once is kept in the object
class ParsedQuestion:
    """``written`` is the question as it was asked; ``before`` what was asked before, where it follows on it.

    ``languages`` are those that both may be in.

    >>> question = ParsedQuestion.of("Quid de l'Ukraine ?")
    >>> question.is_follow_up, question.content_words, question.language
    (True, ['Ukraine'], 'fr')
    """

    written: str
    syntax: QuestionSyntax
    before: str
    languages: tuple[str, ...]

    @classmethod
    def of(cls, question: str, before: str = "") -> Self:
        syntax, earlier = QuestionSyntax.of(question), QuestionSyntax.of(before).text
        return cls(question, syntax, earlier, likely_languages(f"{syntax.text} {earlier}"))

    def following(self, before: str) -> Self:
        """The same question, asked after ``before``."""
        earlier = QuestionSyntax.of(before).text
        return replace(self, before=earlier, languages=likely_languages(f"{self.text} {earlier}"))

    def with_text(self, text: str) -> Self:
        """The same question in other words of the same languages."""
        return replace(self, syntax=self.syntax._replace(text=text))

    def without_phrases(self) -> Self:
        """The same words, none of them asked for exactly."""
        return replace(self, syntax=self.syntax._replace(phrases=()))

    @property
    def text(self) -> str:
        """The question without its ``section:`` parts."""
        return self.syntax.text

    @property
    def phrases(self) -> tuple[str, ...]:
        """The exact words that the passages must hold."""
        return self.syntax.phrases

    @property
    def sections(self) -> tuple[str, ...]:
        """The names of the sections to search."""
        return self.syntax.sections

    @cached_property
    def language(self) -> str:
        return next((code for code in USUAL if code in self.languages), min(self.languages))

    def language_among(self, texts: str) -> str:
        """The language of the question, put to texts in the language ``texts``: the same one, where it may be."""
        is_same = texts in self.languages or self.languages == (UNDETERMINED,) or texts in self._nearly_likely
        return texts if is_same else self.language

    @cached_property
    def _nearly_likely(self) -> tuple[str, ...]:
        return nearly_likely_languages(f"{self.text} {self.before}")

    @property
    def content_words(self) -> list[str]:
        return self._interpretation(self.language).content_words

    @property
    def type(self) -> QuestionType:
        return self._interpretation(self.language).type

    def type_in(self, language: str) -> QuestionType:
        """The type, as texts in a language understand the question: where it may be in that one, or in any."""
        return self._interpretation(self.language_among(language)).type

    @property
    def may_ask_for_definition(self) -> bool:
        """Whether it may ask what something is: “What is an acid?”, « Spinnaker ? »."""
        return self.type.may_ask_for_definition and len(self.content_words) <= LONGEST_NAME

    @property
    def is_follow_up(self) -> bool:
        """Whether it cannot be understood alone: « Pourquoi ? », « Et en Ukraine ? », « Ça coûte combien ? »."""
        return any(one.is_follow_up for one in map(self._interpretation, self.languages))

    @property
    def tells_nothing(self) -> bool:
        """Whether it says nothing of what it asks about: “Why?”, “How much does it cost?”."""
        return self._interpretation(self.language).tells_nothing

    @property
    def has_no_content(self) -> bool:
        """Whether no word of it has content, asks or follows on: “thanks!”, « bonjour »."""
        interpretations = [*map(self._interpretation, self.languages)]
        is_plain = not (self.phrases or self.sections)
        return is_plain and not any(_has_letters(one.content_words) or one.type.asks for one in interpretations)

    @property
    def asks_nothing(self) -> bool:
        """Whether it is function words alone, and follows on nothing: "A", "the of", « qui ? ».

        « O que é TI? » asks for a name that is also a function word.
        """
        words = [word for word in self.text.split() if any(map(str.isalnum, word))]
        is_plain = not (self.phrases or self.sections or self.before or any(map(_is_acronym, words)))
        return is_plain and not any(
            one.content_words or one.type.names_nothing or (one.type.kind not in ("", WHETHER) and len(words) > 1)
            for one in map(self._interpretation, self.languages)
        )

    @cached_property
    def key(self) -> str:
        """The same for questions that ask the same in nearly the same words."""
        return key_of(self.text, self.language, self.type, self.sections)

    def _interpretation(self, language: str) -> Interpretation:
        if language not in self._interpretations:
            content = content_words(self.text, language)
            kind = question_type(self.text, language, follows=bool(self.before))
            measures = language_data(language).measures
            tells_nothing = kind.tells_nothing(is_among(word, measures) for word in content)
            self._interpretations[language] = Interpretation(content, kind, tells_nothing)
        return self._interpretations[language]

    @cached_property
    def _interpretations(self) -> dict[str, Interpretation]:
        """Those that were asked for."""
        return {}


def _has_letters(words: Iterable[str]) -> bool:
    """An emoji can be asked for, but alone it asks for nothing."""
    return any(char.isalnum() for word in words for char in word)


def _is_acronym(word: str) -> bool:
    """Not where a single letter is large."""
    return word.isupper() and sum(map(str.isalpha, word)) > 1


def is_follow_up(question: str) -> bool:
    """See `ParsedQuestion.is_follow_up`."""
    return ParsedQuestion.of(question).is_follow_up


def has_no_content(question: str) -> bool:
    """See `ParsedQuestion.has_no_content`."""
    return ParsedQuestion.of(question).has_no_content


def question_key(question: str) -> str:
    """See `ParsedQuestion.key`."""
    return ParsedQuestion.of(question).key
