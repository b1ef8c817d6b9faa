"""Words -> Terms, each folded, each with its place in the text. One analyser for questions and passages."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, cached_property, lru_cache, partial
from typing import NamedTuple

import regex
from Stemmer import Stemmer

from index.language.folding import fold, with_accents
from index.language.forms.forms import Forms
from index.language.language import Language
from index.language.languages import language_data
from index.language.letters import plain_letters
from index.language.numbers.numbers import Numbers
from index.language.stemming.arabic import as_spelt, stem_of_noun
from index.language.stemming.endings import Endings
from index.language.stemming.french import PLURAL, plural_verb
from index.language.stemming.hebrew import without_affixes
from index.language.stemming.irregular import Irregular
from index.language.stemming.korean_verbs import without_verb_ending
from index.language.stemming.particles import without_particle
from index.language.stemming.portuguese import stem_of_singular
from index.language.word_patterns import PLAIN, UNSPACED, plain_word_pattern, word_pattern

_HAN = re.compile("[\u3400-\u9fff]")
_ACRONYMS = re.compile("[b-df-hj-np-tv-xz]{2,4}s")
"""« PCs », « LKWs »: without a vowel, where no stemmer sees a plural."""
_WITH_KANA = re.compile("[\u3400-\u9fff][\u3041-\u3096]")
"""A character and what is written behind it in Japanese, an ending or a particle: 飼う and 飼え, 猫を and 猫が."""
_KANA = re.compile("[\u3041-\u3096]{2}")

GRAM = 4
"""Characters in a gram: words' beginnings, compounds' parts and other languages' spellings meet in four."""


STEMS = 4096
"""Words whose stems are remembered for each language: the words of a question are looked up again and again."""


class Term(NamedTuple):
    """A word as the index knows it (``key``), and where it stands in the text."""

    key: str
    start: int
    end: int


class Analyser:
    """What turns the texts of one language into words, and words into what the index knows them by."""

    def __init__(self, code: str) -> None:
        self.language = language_data(code)
        self.code = code
        self.has_accented_grams = code == "vi"
        self._plain_word = plain_word_pattern(code)
        self.numbers = Numbers(code)
        self._forms = Forms(code, self.language, self.numbers.words, self._whole)
        self._stem_word = _stem_word(self.language)
        self.times = self._forms.times
        self.stem: Callable[[str], str] = lru_cache(STEMS)(self._stem)
        self._irregular = Irregular.of(self.language, self._stem_word)
        self._stems_of_irregular = frozenset(map(with_accents, self._irregular.stems.values()))
        self._inflected = (
            self.numbers.by_stem(map(self._stem_word, self.numbers.words)) if self.language.stemmer else {}
        )

    @cached_property
    def _word(self) -> regex.Pattern[str]:
        """Made when a text first needs it: to compile it takes longer than to answer, and plain texts do without."""
        return word_pattern(self.code)

    def words(self, text: str) -> list[str]:
        """The words of a text as written, without what leans on them: l’, qu’, ’s.

        Scripts that write no spaces give overlapping pieces, of two characters in China and Japan and of three
        further south. Numbers, dates, acronyms and names with signs are in the form that `Forms` gives them.
        """
        words: list[str] = []
        at = 0
        for start, end, form in self._forms.found(text):
            words += self._plain_words(text, at, start)
            words += form
            at = end
        return words + self._plain_words(text, at, len(text))

    def terms(self, text: str) -> list[Term]:
        terms: list[Term] = []
        at = 0
        for start, end, form in (*self._forms.found(text), (len(text), len(text), ())):
            terms += [Term(self.stem(match[1]), *match.span(1)) for match in self._word.finditer(text, at, start)]
            terms += [Term(self.stem(word), start, end) for word in form]
            at = end
        return terms

    def is_irregular(self, word: str) -> bool:
        """Whether a word has forms that may share no letters with it: "bought" and "buy", "tlf" and « teléfono »."""
        return self.stem(word) in self._stems_of_irregular

    def _whole(self, text: str) -> list[str]:
        return self._plain_words(text, 0, len(text))

    def _plain_words(self, text: str, start: int, end: int) -> list[str]:
        if PLAIN.fullmatch(text, start, end):
            return self._plain_word.findall(text, start, end)
        return [word for (word,) in self._word.findall(text, start, end)]

    def _stem(self, word: str) -> str:
        """A word as the index knows it, with its accents where they tell words apart."""
        word = self.numbers.figure(plain_letters(word.casefold(), self.code))
        if self.code == "ko":
            word = without_verb_ending(without_particle(word))
            return fold(self._irregular.known_by(word) or word)
        if self.code == "he":
            return without_affixes(fold(word))
        if self.code == "ja" and _WITH_KANA.fullmatch(word):
            return word[0]
        if word.isascii():
            if _ACRONYMS.fullmatch(word):
                return word[:-1]
            return self._stemmed(word)
        return with_accents(self._stemmed(word))

    def _stemmed(self, word: str) -> str:
        stem = self._stem_word(word)
        known = self._irregular.known_by(stem)
        if not known and self.code == "fr" and stem.endswith(PLURAL):
            stem = plural_verb(word, stem, self._stem_word)
            known = self._irregular.known_by(stem)
        stem = known or stem
        return self._inflected.get(stem, stem)

    def folded(self, word: str) -> str:
        """A word without case and accents, in plain letters; in Vietnamese with its accents, which are half of it.

        In Arabic, « والمدينه » is « المدينة »: else two words are alike that have nothing but "and the" in common.
        """
        word = plain_letters(word.casefold(), self.code)
        if self.has_accented_grams:
            return word
        return as_spelt(fold(word)) if self.code == "ar" else fold(word)

    def folded_words(self, text: str) -> list[str]:
        """The words of a text, folded."""
        return [self.folded(word) for word in self.words(text)]


@cache
def analyser(language: str) -> Analyser:
    """The analyser of a language (ISO 639-1); one it does not know is folded, not stemmed."""
    return Analyser(language)


def analyse(text: str, language: str) -> list[Term]:
    """The terms of a text written in ``language``."""
    return analyser(language).terms(text)


def grams(folded: str) -> list[str]:
    """The character n-grams of a word, its edges marked.

    A piece of a script without spaces is one already; where one character may be a word, in Chinese, so is each:
    « 放什么酒 » asks for 酒, which is the last of 啤酒.
    """
    if is_piece(folded):
        characters = dict.fromkeys(folded) if len(folded) == 2 else ()
        return [folded, *filter(_HAN.match, characters)]
    edged = f"_{folded}_"
    return [edged[at : at + GRAM] for at in range(max(1, len(edged) - GRAM + 1))]


def is_piece(word: str) -> bool:
    """Whether a word is a piece of a script that writes no spaces."""
    return not word.isascii() and UNSPACED.match(word) is not None


def is_ending(word: str, before: str) -> bool:
    """Whether a piece of Japanese goes on what stands behind a character: った after 決ま and まっ, in 決まった."""
    is_beside = before[-1:] == word[:1] and (_KANA.fullmatch(before) or _WITH_KANA.fullmatch(before))
    return bool(is_beside and _KANA.fullmatch(word))


def _stem_word(language: Language) -> Callable[[str], str]:
    """What a stemmer leaves of a word, without the endings that it does not know: « bryggan » is « brygga »."""
    cut = Endings(language.endings | set(map(fold, language.endings))).cut if language.endings else _as_it_is
    if not language.stemmer:
        return cut
    # Without Stemmer's own cache: every word comes here once, and its upkeep takes longer than the stemming.
    stem_word: Callable[[str], str] = Stemmer(language.stemmer, 0).stemWord
    if language.stemmer == "portuguese":
        return partial(stem_of_singular, stem_word)
    if language.stemmer == "arabic":
        return partial(stem_of_noun, stem_word)
    return (lambda word: cut(stem_word(word))) if language.endings else stem_word


def _as_it_is(word: str) -> str:
    return word
