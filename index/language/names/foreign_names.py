"""Names in a question as the texts write them, where these are in another language, or script."""

from __future__ import annotations

import regex

from index.language.languages import language_data
from index.language.names.display_names import translated
from index.language.names.transliteration import Transliterations
from index.language.vocabulary.vocabulary import UNKNOWN, Vocabulary

_NAME = regex.compile(r"\p{Lu}[\p{L}\p{M}]{3,}|\b[\p{Lo}\p{M}ー]{4,}")
"""A word with a capital letter, or one in a script that has none."""
_NO_LATIN = regex.compile(r"[\p{L}--\p{Latin}]", regex.V1)


class ForeignNames:
    """What finds names among the words of a vocabulary, which is that of texts in ``language``."""

    def __init__(self, vocabulary: Vocabulary, language: str) -> None:
        self._vocabulary = vocabulary
        self._language = language
        self._transliterations = Transliterations(vocabulary.words)

    def as_texts_write(self, question: str, language: str) -> str:
        """A question in a language, with the names that the texts write otherwise alone as these do.

        “Russia” is « Russie », « Маск » is "Musk"; in questions in the texts' own language too, in another script.
        """
        if not question:
            return question
        if language != self._language:
            question = translated(question, language, self._language, self._is_known)
        elif not _NO_LATIN.search(question):
            return question
        function_words = language_data(language).function_words

        def transliterated(match: regex.Match[str]) -> str:
            found = "" if match[0].casefold() in function_words else self._transliterations.of(match[0])
            is_other = found and not self._is_known(match[0]) and self._is_known(found)
            return found if is_other else match[0]

        return _NAME.sub(transliterated, question)

    def _is_known(self, name: str) -> bool:
        """Whether the texts have all words of a name."""
        words = self._vocabulary.analyser.words(name)
        return bool(words) and all(self._vocabulary.stem(word) != UNKNOWN for word in words)
