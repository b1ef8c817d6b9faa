"""Query terms: the words and grams of a question, by their numbers in a collection."""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from types import MappingProxyType

import numpy as np

from index.arrays import Bools, Floats, Ints
from index.language.compounds import AreNeighbours, Compounds, nowhere
from index.language.languages import language_data
from index.language.spelling import Spelling
from index.language.tokens import fold, grams, is_ending, is_piece
from index.language.vocabulary import UNKNOWN, Vocabulary
from index.questions.content_words import (
    LONGEST,
    folded_function_words,
    function_words_in,
    question_and_context,
    without_function_phrases,
)
from index.questions.parsed import ParsedQuestion

ENOUGH_WORDS = 2
"""Function words of another language, at least, that make a question foreign: "a", "de" and "o" are words of many."""
LIKELY = 0.6
"""From this likeness on an unknown word is as good as known: five letters with one other, but not four."""
LONGEST_SYLLABLE = 7
"""Letters of a Vietnamese word at most: « nghiêng »; longer ones are names and words of other languages."""
CONSONANTS_ALONE = frozenset({"ar", "fa", "he", "ur"})
"""Languages that write no vowels, or nearly: « יושב » sits, « יואב » is a name."""
LONGEST_ROOT = 5
"""Letters of a word there at most of which another letter makes another word."""
_VOWEL_LETTERS = frozenset("אהויاويیىهة")
NO_OTHERS: Mapping[str, Vocabulary] = MappingProxyType({})
NOUNS_IN_CAPITALS = frozenset({"de", "lb"})
"""Languages where a capital letter makes no name."""


@dataclass(frozen=True, slots=True)
class QueryTerms:
    """The T distinct words of a question, in order, and the G distinct grams of these words.

    ``stems`` (T,) and ``grams`` (G,) are numbers, UNKNOWN where no text has them; ``grams_of`` (T, G) tells which
    word has which gram. ``likeness`` (T,) is 1, and less for a word that was taken for the nearest known one.
    ``is_function_word`` (T,) marks function words, ``is_function_gram`` (G,) the grams that no other word has.
    ``may_vary`` (T,) leaves out numbers, and pieces of scripts without spaces.
    ``is_name`` (T,) marks words with a capital letter inside the question, ``is_number`` (T,) those with a digit.
    ``is_at_home`` (T,) marks words that texts in the question's own language have, where these texts are in another.
    ``language`` is that of the texts; ``answer_type`` what the question asks for; ``words`` its new words, folded.
    ``is_earlier`` (T,) and ``is_earlier_gram`` (G,) mark what only the question before has. No function word is
    earlier; and nothing is where the question itself has no content word (« Pourquoi ? »): then all counts as new.
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
    is_name: Bools
    is_number: Bools
    is_foreign: bool
    is_at_home: Bools
    language: str
    answer_type: str
    words: frozenset[str]

    @property
    def is_content(self) -> Bools:
        """Which words (T,) tell what the question itself is about."""
        content: Bools = ~(self.is_function_word | self.is_earlier)
        return content


@dataclass(frozen=True, slots=True)
class _Word:
    written: str
    likeness: float
    is_function_word: bool
    is_name: bool = False
    only_asks: bool = False


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
    nearest = _as_written if is_known_elsewhere else _nearest_content_word(spelling, language)
    folded, stem = vocabulary.analyser.folded, cache(vocabulary.stem)  # the same words are asked for again and again
    question_words = frozenset(question.type_in(own).question_words)
    read = partial(
        _words, own, question_words, vocabulary, nearest, Compounds(stem, vocabulary.numbers, are_neighbours)
    )
    part, others = question_and_context(question.text, own)
    new = {folded(word.written): word for word in read(part)}
    before = {folded(word.written): word for word in read(f"{question.before} {others}".strip())}
    _leave_out_what_only_asks(new, stem)
    words = new | {word: meant for word, meant in before.items() if not meant.is_function_word and word not in new}
    distinct_grams, grams_of = _grams_of(words)
    is_function_word = np.array([word.is_function_word for word in words.values()], bool)
    has_content = not all(word.is_function_word for word in new.values())
    is_earlier = np.array([has_content and word not in new for word in words], bool)
    is_function_gram = ~grams_of[~is_function_word].any(axis=0)
    is_foreign = own != language and _is_foreign(question, own, language, vocabulary)
    home = vocabularies.get(own) if is_foreign else None
    return QueryTerms(
        stems=np.array([stem(word.written) for word in words.values()], np.int32),
        grams=vocabulary.grams(distinct_grams),
        grams_of=grams_of,
        likeness=np.array([word.likeness for word in words.values()], np.float32),
        is_function_word=is_function_word,
        is_function_gram=is_function_gram,
        may_vary=np.array([not (is_piece(word) or word.isdigit()) for word in words], bool),
        is_earlier=is_earlier,
        is_earlier_gram=~grams_of[~is_function_word & ~is_earlier].any(axis=0) & ~is_function_gram,
        is_name=np.array([word.is_name for word in words.values()], bool),
        is_number=np.array([any(map(str.isdigit, word)) for word in words], bool),
        is_foreign=is_foreign,
        is_at_home=np.array([home is not None and home.stem(word) != UNKNOWN for word in words], bool),
        language=language,
        answer_type=question.type_in(own).answer_type,
        words=frozenset(new),
    )


def _grams_of(words: Collection[str]) -> tuple[list[str], Floats]:
    """The distinct grams of some words, and which word has which of them (T, G)."""
    held = [(row, gram) for row, word in enumerate(words) for gram in grams(word)]
    places = {gram: place for place, gram in enumerate(dict.fromkeys(gram for _, gram in held))}
    grams_of = np.zeros((len(words), len(places)), np.float32)
    grams_of[[row for row, _ in held], [places[gram] for _, gram in held]] = 1
    return list(places), grams_of


def _is_foreign(question: ParsedQuestion, own: str, language: str, vocabulary: Vocabulary) -> bool:
    """Whether the words of a question show that its language is not the texts'.

    Where no function words of the texts' language are known, those that the texts have as well show nothing.
    """
    foreign_words = function_words_in(f"{question.text} {question.before}", own)
    if not language_data(language).function_words:
        foreign_words = {word for word in foreign_words if vocabulary.stem(word) == UNKNOWN}
    return len(foreign_words) >= ENOUGH_WORDS


def _nearest_content_word(spelling: Spelling, language: str) -> Callable[[str], tuple[str, float]]:
    """What an unknown word is taken for: it says something of what is asked, which no function word or numeral does.

    Nearly every Vietnamese syllable is another word for each letter that is changed: only its accents may be left out.
    So is a root where vowels are not written: only letters that were exchanged, or that stand for a vowel, are typos.
    """
    known = language_data(language)

    def nearest(folded: str) -> tuple[str, float]:
        found = spelling.nearest(folded)
        is_syllable = language == "vi" and len(folded) <= LONGEST_SYLLABLE
        is_empty_word = found[0] in known.function_words or found[0] in known.numerals
        is_root = language in CONSONANTS_ALONE and len(folded) <= LONGEST_ROOT
        is_another = (
            is_empty_word
            or (is_syllable and fold(found[0]) != folded)
            or (is_root and _consonants(found[0]) != _consonants(folded))
        )
        return _as_written(folded) if is_another else found

    return nearest


def _consonants(word: str) -> list[str]:
    return sorted(letter for letter in word if letter not in _VOWEL_LETTERS)


def _as_written(folded: str) -> tuple[str, float]:
    return folded, 1.0


def _words(
    own: str,
    question_words: Container[str],
    vocabulary: Vocabulary,
    nearest: Callable[[str], tuple[str, float]],
    compounds: Compounds,
    text: str,
) -> Iterator[_Word]:
    if not text:
        return
    function_words, measures = language_data(own).function_words, language_data(own).measures
    words = vocabulary.analyser.words(without_function_phrases(text, own))[:LONGEST]
    clitics = _clitics(own) if vocabulary.analyser.language != language_data(own) else frozenset()
    opens, yes_no, before = True, language_data(own).yes_no, ""
    for place, written in enumerate(compounds.as_texts_write(words, function_words)):
        ends, before = is_ending(written, before) and compounds.stem(written) == UNKNOWN, written
        opens = opens and written.casefold() in yes_no  # « Can I … ? », « Puis-je … ? »
        if (
            opens
            or ends
            or written.casefold() in function_words
            or (written if place else written.casefold()) in clitics
            or _is_unaccented_function_word(written, own, vocabulary)
        ):
            yield _Word(written, 1.0, is_function_word=True)
            continue
        is_name = place > 0 and own not in NOUNS_IN_CAPITALS and written[0].isupper()
        known = compounds.stem(written) != UNKNOWN
        meant, likeness = (vocabulary.spelt(written), 1.0) if known else nearest(vocabulary.analyser.folded(written))
        only_asks = fold(written) in question_words or (not known and written.casefold() in measures)
        yield _Word(meant, likeness, is_function_word=False, is_name=is_name, only_asks=only_asks)


@cache
def _clitics(language: str) -> frozenset[str]:
    """What the analysers of other languages take for words: « d’ », « c’ »."""
    return language_data(language).elisions | language_data(language).enclitics


def _is_unaccented_function_word(written: str, language: str, vocabulary: Vocabulary) -> bool:
    """« muzu » is « můžu », where no text has it as it was typed: « byt » is a flat, and « být » is to be."""
    is_typed_plainly = fold(written) == written.casefold() and fold(written) in folded_function_words(language)
    return is_typed_plainly and not vocabulary.has_as_typed(written)


def _leave_out_what_only_asks(words: dict[str, _Word], stem: Callable[[str], int]) -> None:
    """Take « dauert » and "time" of "what time" for function words, where the texts have all that is asked about."""
    content = [word for word in words.values() if not (word.is_function_word or word.only_asks)]
    if content and all(word.likeness >= LIKELY and stem(word.written) != UNKNOWN for word in content):
        words |= {key: replace(word, is_function_word=True) for key, word in words.items() if word.only_asks}
