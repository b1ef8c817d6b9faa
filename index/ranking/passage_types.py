"""Passage types: whether a passage has the date, number or price that is asked for, where no word tells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
import regex

from index.arrays import Bools, Floats
from index.language.folding import fold
from index.language.forms.contacts import without_phones
from index.language.forms.counters import counters
from index.language.forms.unsaid import unsaid
from index.language.languages import language_data
from index.language.letters import in_digits, is_uncased
from index.language.sentences.sentences import sentence_spans
from index.language.tokens import analyser, is_piece
from index.language.vocabulary.vocabulary import UNKNOWN
from index.passages import Passage, passage_sentences
from index.questions.answer_types import (
    ADDRESS,
    AGE,
    BIRTH,
    COUNTS,
    DATE,
    FORMS,
    HOURS,
    LIFE,
    NUMBER,
    PLACE,
    PRICE,
    SALE,
    YEAR,
)
from index.questions.content_words import folded_function_words
from index.questions.plain_phrases import NUMBER_QUANTITIES
from index.ranking.confidence.little_words import with_odds_times
from index.ranking.confidence.model import CONFIDENT
from index.ranking.query.query_terms import QueryTerms
from index.ranking.query.question_word import LIKELY
from index.ranking.sentences.ages import may_tell_age, names_in
from index.ranking.sentences.answer_matches import has_new_digits, match_type, tells_place
from index.ranking.sentences.answering_sentence import asks
from index.ranking.sentences.quantities import QUANTITIES, has_quantity, without_dates, without_first
from index.ranking.sentences.sentence_matches import SentenceMatches

OF_TYPE, SAID_AGAIN = 0.5, 0.25
"""More than it counts that a passage does not repeat what stands above it, and more where it does; set by hand."""
WITHOUT_NUMBER = np.exp(-5.0)
"""What the odds are multiplied by of a passage without a number where one is asked for: "how many", « quanto custa ».

Set by hand: of what such questions found, one in fifty had none where it was right, one in six on other matters.
"""
WITHOUT_PRICE = np.exp(-12.0)
"""The same of one that tells no price: the text need not have the word that asks for one, and if it has none, all that
is found is what the question is about."""
WITHOUT_QUANTITY = np.exp(-10.0)
"""The same of one that tells not what is asked for in words: no length or weight for "how deep" or "how heavy", no year
for "when was it built", no number but those of dates and hours for "how many", no colour."""
WITHOUT_MEASURE = np.exp(-16.0)
"""The same, where it has not even the word for what is asked: « Combien pèse Elon Musk ? » is not answered by his name,
as "How old is Provins?" is by "Provins is old"."""
ONE_THING = 1
"""Content words of a question of which every passage has all that names the thing: « Combien de canots ? »"""
_WHERE_ALL_IS_SAID: dict[str, float] = {
    **dict.fromkeys(COUNTS, float(WITHOUT_NUMBER)),
    **dict.fromkeys((YEAR, *LIFE, ADDRESS), 1.0),
}
"""The same of one that has all words of the question: « Le pont fut construit avant le moulin. »"""
_YEAR = regex.compile(r"(?<!\d)(?:1\d|20)\d\d(?!\d)")
_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_NUMBER_AND_NEXT = regex.compile(
    rf"(?<![[\p{{L}}--[{_UNSPACED}]]\d.,:])\d+(?:[.,]\d+)*(?![\d%°])(?:[\s-]?([\p{{L}}\p{{M}}]+))?", regex.V1
)
"""A number, and the word behind it: a letter before it is a part of it, but where no spaces are written."""
ENOUGH = 3
"""Passages with a number, below which no other one is looked at."""


def gains_below_headings(
    terms: QueryTerms, matches: SentenceMatches, in_headings: Floats, passages: Sequence[Passage]
) -> Floats:
    """What a passage gains (P,) that has a date where one is asked for, if all that is asked stands above it.

    No word tells passages apart then: « When is the festival? », where all of the text is about the festival. Below
    a heading that asks, the text answers in whatever words.
    """
    gains = np.zeros(len(passages), np.float32)
    is_known = (terms.stems != UNKNOWN) & (terms.likeness >= LIKELY)
    words = terms.is_content & is_known
    is_all = bool(is_known[terms.is_content].all())
    # What is counted must be named: « Combien de frères … ? »
    may_lack = terms.quantity not in COUNTS or is_all
    if terms.answer_type and may_lack and words.any():
        for row in np.flatnonzero(in_headings[:, words].all(axis=1)).tolist():
            passage = passages[row]
            if not any(map(asks, passage.section.path[-1:])):
                gain = OF_TYPE + SAID_AGAIN * matches.held[row, words].min()
                gains[row] = gain * _match_type(terms, passage.text, is_all=is_all)
    return gains


def less_without_type(
    confidences: Floats,
    scores: Floats,
    terms: QueryTerms,
    passages: Sequence[Passage],
    matches: SentenceMatches,
    in_headings: Floats,
) -> Floats:
    """The confidences (P,), less where a passage would do and has nothing of what is asked for.

    That is a number, a price or a quantity, and where something is that all passages are about. What ranks below enough
    others by ``scores`` (P,) is not looked at, as it is not quoted first.
    """
    held = matches.held
    has, without = _needed(terms)
    if not has:
        return confidences
    less, having = confidences.copy(), 0
    names_one = terms.content_count <= ONE_THING and terms.answer_type == NUMBER
    without = float(WITHOUT_PRICE) if names_one else without
    has_all = (held[:, terms.is_content] == 1).all(axis=1) & (not names_one)
    names_measure = (held[:, terms.is_measure] == 1).any(axis=1) | (terms.quantity not in NUMBER_QUANTITIES)
    factors = np.where(names_measure, without, WITHOUT_MEASURE)
    # Of what is all that stands above it, every passage could tell where it is.
    may_lack: Bools = np.zeros(len(passages), bool)
    if terms.answer_type == PLACE:
        may_lack = np.any(in_headings[:, terms.is_content] < 1, axis=1)
    for row in np.argsort(-scores, kind="stable").tolist():
        if confidences[row] < CONFIDENT or having == ENOUGH:
            continue
        if _is_of_another(terms, passages[row], matches.of_passage(row), in_headings[row]):
            less[row] = with_odds_times(confidences[row], float(WITHOUT_MEASURE))
        elif may_lack[row] or has(passages[row]):
            having += 1
        else:
            said = _WHERE_ALL_IS_SAID.get(terms.quantity or terms.answer_type) if has_all[row] else None
            less[row] = with_odds_times(confidences[row], float(factors[row]) if said is None else said)
    return less


def _is_of_another(terms: QueryTerms, passage: Passage, matches: SentenceMatches, in_headings: Floats) -> bool:
    """Whether a passage tells of a birth, a death or an age that is asked for, and it is that of somebody else."""
    if terms.quantity == AGE:
        return _is_age_of_another(terms, passage, matches, in_headings)
    return terms.quantity in LIFE and _is_life_of_another(terms, passage, matches, in_headings)


def _is_age_of_another(terms: QueryTerms, passage: Passage, matches: SentenceMatches, in_headings: Floats) -> bool:
    """Whether a passage names somebody who is asked about, and tells no age and no birth from there on.

    « Der Club wurde 1921 gegründet. Vorsitzende ist Petra Lind. » Of what has a name of one word, as a ship, it may be
    the year.
    """
    may_be_name = terms.is_content & (in_headings == 0) & (matches.words == 1).any(axis=0)
    if not may_be_name.any():
        return False
    stem = analyser(terms.language).stem
    stems = {fold(stem(terms.folded[place])) for place in may_be_name.nonzero()[0].tolist()}
    names = [name for name in names_in(passage.text, terms.language) if not stems.isdisjoint(name.words)]
    if not names:
        return False
    first = int((matches.words[:, may_be_name] == 1).all(axis=1).argmax())
    text = passage.source[passage_sentences(passage, terms.language)[first][0] : passage.end]
    if may_tell_age(without_dates(in_digits(text), terms.language), terms.language):
        return False
    if any(name.is_behind_role for name in names):
        return True
    is_full = any(len(name.words) > 1 for name in names)
    return not any(
        has_quantity(text, kind, terms.words, terms.language) for kind in ((BIRTH,) if is_full else (BIRTH, YEAR))
    )


def _is_life_of_another(terms: QueryTerms, passage: Passage, matches: SentenceMatches, in_headings: Floats) -> bool:
    """Whether a passage tells of a birth or a death only before it has a name that is asked about: of somebody else's.

    What is a name no letter tells in most scripts, and no word where none are parted.
    """
    may_be_name = terms.is_content & (in_headings == 0)
    if not any(is_uncased(word[0]) and not is_piece(word) for word in terms.words):
        may_be_name &= terms.is_name
    names = matches.words[:, may_be_name] == 1
    last = int(names.argmax(axis=0).max(initial=0))
    if not last:
        return False
    spans = passage_sentences(passage, terms.language)
    return not has_quantity(passage.source[spans[last][0] : passage.end], terms.quantity, terms.words, terms.language)


def _needed(terms: QueryTerms) -> tuple[Callable[[Passage], bool] | None, float]:
    """Whether a passage has what must be there to answer, and what the odds are multiplied by of one without it.

    None where nothing must, or no word tells what it is like.
    """
    if terms.answer_type in FORMS:
        return partial(_has_form, terms), WITHOUT_PRICE
    if terms.answer_type == HOURS:
        return partial(_has_hours, terms), WITHOUT_PRICE
    if terms.answer_type == PLACE:
        return partial(_has_place, terms), WITHOUT_PRICE
    if terms.answer_type == PRICE:
        return partial(_has_price, terms), WITHOUT_PRICE
    if terms.counters:
        return partial(_has_counted, terms), WITHOUT_QUANTITY
    if terms.quantity in QUANTITIES:
        return partial(_has_quantity, terms), WITHOUT_QUANTITY
    known = language_data(terms.language)
    if terms.answer_type == NUMBER and (known.numerals or NUMBER in dict(known.answer_words)):
        return partial(_has_number, terms), WITHOUT_NUMBER
    return None, 1.0


def _has_number(terms: QueryTerms, passage: Passage) -> bool:
    """A date answers as well: « Wie oft …? » – « Jeden Montag »."""
    if has_new_digits(in_digits(passage.text), terms.words):
        return True
    text = without_first(passage.text, terms.language)
    return bool(_found(terms, text, DATE) or _found(terms, text, NUMBER))


def _has_form(terms: QueryTerms, passage: Passage) -> bool:
    """A street that is named tells where something is, if not at which number."""
    is_on_street = terms.answer_type == ADDRESS and unsaid(terms.language).has_street(passage.text)
    return bool(is_on_street or _found(terms, passage.text, terms.answer_type))


def _has_place(terms: QueryTerms, passage: Passage) -> bool:
    """A word for where something is, one behind "in" that is no time, or an address; below « Accès », any passage.

    What names the thing and has no figures may tell it in other words: "The mill looks over the canal".
    """
    is_named = _names(terms, passage.text)
    return (
        (is_named and not any(map(str.isdigit, passage.text)))
        or _names(terms, " ".join(passage.section.path))
        or tells_place(passage.text, terms.words, terms.language, is_named=is_named)
        or bool(_found(terms, passage.text, ADDRESS))
    )


def _has_hours(terms: QueryTerms, passage: Passage) -> bool:
    """« Du lever au coucher du soleil » are some too, below « Horaires »."""
    told = _found(terms, passage.text, HOURS) or any(analyser(terms.language).times(passage.text))
    return bool(told) or _names(terms, " ".join(passage.section.path))


def _has_quantity(terms: QueryTerms, passage: Passage) -> bool:
    return has_quantity(passage.text, terms.quantity, terms.words, terms.language)


def _has_counted(terms: QueryTerms, passage: Passage) -> bool:
    return counters(terms.language).are_in(passage.text, terms.counters)


def _has_price(terms: QueryTerms, passage: Passage) -> bool:
    """A number beside money or a word for it, below « Tarifs », or with what is asked about and in no date."""
    text, is_priced = (
        passage.text,
        partial(match_type, answer_type=PRICE, question=frozenset(), language=terms.language),
    )
    amounts = (amount[0] for amount in _NUMBER_AND_NEXT.finditer(in_digits(text)) if amount[1])
    # « 1650 рублей » is no year, nor is 「1500元」.
    if not (_found(terms, text, NUMBER) or any(map(is_priced, amounts))):
        return False
    is_about = is_priced(text) or is_priced(" ".join(passage.section.path))
    return bool(is_about or (_names(terms, text) and (_is_sold(terms, text) or _has_bare_number(terms, text))))


def _is_sold(terms: QueryTerms, text: str) -> bool:
    """Whether a sentence tells that something is sold, and a number: « sold for two shells »."""
    if not _found(terms, text, SALE):
        return False
    sentences = (text[start:end] for start, end in sentence_spans(text, 0, len(text), terms.language))
    return any(_found(terms, one, SALE) and _found(terms, one, NUMBER) for one in sentences)


def _has_bare_number(terms: QueryTerms, text: str) -> bool:
    """Whether a number stands that no noun follows, so that it may be of money: « Adultes : 12, moins de 10 ans 6 ».

    It is none to call.
    """
    function_words = folded_function_words(terms.language)
    told = without_phones(in_digits(text), terms.language)
    undated = _YEAR.sub(" ", without_dates(told, terms.language))
    return any(not follows or fold(follows) in function_words for follows in _NUMBER_AND_NEXT.findall(undated))


def _names(terms: QueryTerms, text: str) -> bool:
    """Whether a text has a content word of a question as it stands there."""
    content = terms.words - folded_function_words(terms.language)
    return not content.isdisjoint(map(fold, analyser(terms.language).words(text)))


def _found(terms: QueryTerms, text: str, answer_type: str) -> float:
    return match_type(text, answer_type, terms.words, terms.language)


def _match_type(terms: QueryTerms, text: str, *, is_all: bool) -> float:
    """How far a text has what is asked for; if that ``is_all`` that is asked, a day more than a year."""
    has = _found(terms, text, terms.answer_type)
    if terms.quantity == AGE:  # of what all passages are about: years of age are rather those of whoever comes
        return 1.0 if has_quantity(text, YEAR, terms.words, terms.language) else has / 2
    if has and is_all and terms.answer_type == DATE and terms.quantity != YEAR and not _found(terms, text, HOURS):
        return has / 2
    # The numbers of a date are no other ones.
    return has / 2 if has and terms.answer_type == NUMBER and _found(terms, text, DATE) else has
