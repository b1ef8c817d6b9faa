import re
import tomllib
import unicodedata
from collections import Counter
from itertools import chain, product
from typing import Any

import pytest
from Stemmer import algorithms

from index.language.language import Language
from index.language.languages import DATA, SHARED, headings, language_codes, language_data
from index.language.tokens import analyser, is_piece
from tests.support.calendar_words import calendar_words

CODES = sorted(set(language_codes()) - set(SHARED))
SPOKEN = [code for code in CODES if language_data(code).function_words]
"""Languages of which more is known than abbreviations."""

AFFIXES = {
    "elisions", "enclitics", "endings", "ordinal_endings", "abbreviations", "date_months", "pronouns", "answer_nouns",
    "answer_words", "currencies", "short_units", "locatives", "proclitics",
    "irregular", "derivations", "agents", "everyday", "paraphrases", "prefixes", "definitions", "sign_offs",
    "day_parts", "clock_times", "first_person", "contacts",
    "quantities", "quantity_words", "price_questions", "address_questions", "streets", "room", "week", "clauses",
    "phone_groups", "number_prefixes", "house_numbers", "other_months", "decade_endings", "bound_endings",
    "measure_nouns", "counters", "existence",
}  # fmt: skip
"""Not words by themselves, or a second list of them, so that they may also be listed as words."""

ON_PURPOSE = {
    "en": {"may"},  # asks for a yes or a no, and is a month
    "hi": {"क्या"},  # whether, and what
    "ja": {"度"},  # of angles, and of warmth
    "sv": {"var"},  # where, and was
    "ur": {"کیا"},  # whether, and what
}
"""Words that stand under two headings, for each is read for itself."""

COMPOUNDS = {
    "ja": {"でした"},  # で + した
    "th": {"ที่ไหน", "ที่ใด"},  # at + which
    "zh": {"在哪", "没有"},  # at + which, not + have
}
"""Words of scripts without spaces that are two other words put together."""


FORMS = {"첫번째", "두번째"}
"""Numbers that a text has as two words: see `index.language.forms.forms`."""


def raw(code):
    """Every heading of a file, and what stands under it."""
    headings: dict[str, Any] = {}
    for heading, listed in tomllib.loads((DATA / f"{code}.toml").read_text("utf-8")).items():
        if heading in AFFIXES:
            continue
        if isinstance(listed, dict):
            headings |= {f"{heading}.{part}": below for part, below in listed.items()}
        elif heading != "stemmer":
            headings[heading] = listed
    for part in ("one", "joined"):
        headings.pop(f"numerals.{part}", None)
    listed_words = {heading: below.split() if isinstance(below, str) else below for heading, below in headings.items()}
    return {heading: forms_of(words) if "numerals" in heading else words for heading, words in listed_words.items()}


def forms_of(words):
    return [form for word in words for form in word.split("/") if form != "-"]


def entries(code):
    return list(chain.from_iterable(raw(code).values()))


def test_chinese_has_two_words_that_once_were_joined():
    assert {"的", "呢"} <= language_data("zh").function_words
    assert "呢的" not in language_data("zh").function_words


@pytest.mark.parametrize("code", CODES)
def test_a_file_is_read_as_the_toml_that_it_is(code):
    text = (DATA / f"{code}.toml").read_text("utf-8")
    assert headings(text) == tomllib.loads(text)


@pytest.mark.parametrize("code", SPOKEN)
def test_every_language_has_words_that_ask_and_words_that_link(code):
    known = language_data(code)
    kinds = {kind for kind, _ in known.interrogatives}
    assert {"who", "when", "where", "why", "what"} <= kinds
    assert len(known.function_words) > 20
    assert known.negations


@pytest.mark.parametrize("code", CODES)
def test_each_word_stands_once(code):
    twice = {word for word, count in Counter(entries(code)).items() if count > 1}
    assert twice == ON_PURPOSE.get(code, set())


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_joined_by_accident(code):
    pieces = set(filter(is_piece, entries(code)))
    joined = {one + other for one, other in product(pieces, repeat=2)}
    assert pieces & joined == COMPOUNDS.get(code, set())


@pytest.mark.parametrize("code", CODES)
def test_every_entry_is_words_as_the_analyser_finds_them(code):
    for entry in entries(code):
        assert entry == unicodedata.normalize("NFC", entry.casefold())
        if is_piece(entry):
            assert all(is_piece(character) or unicodedata.combining(character) for character in entry)
        elif entry not in FORMS | analyser(code).numbers.words.keys():
            assert analyser(code).words(entry) == entry.split(" ")


@pytest.mark.parametrize("code", CODES)
def test_function_words_stand_as_those_of_a_question_are_looked_up(code):
    assert all(word == word.casefold() for word in language_data(code).function_words)


SPLIT = {"function_words", "content_words"}
TYPES = {"number", "price", "date", "place", "name", "reason", "phone", "email", "hours", "sale", "address", "capacity"}
QUANTITIES = {"things", "often", "duration", "length", "weight", "age", "size", "year", "birth", "death", "colour"}
PARTS = {
    **dict.fromkeys(("negations", "yes_no", "comparatives"), SPLIT),
    **dict.fromkeys(("answer_nouns", "answer_words"), TYPES),
    **dict.fromkeys(("quantities", "quantity_words"), QUANTITIES),
    "numerals": {"cardinals", "tens", "hundreds", "ordinals", "one", "joined", "thousand", "hundred", "others"},
    "week": {"weekend", "workdays", "short", "names", "letters"},
    "first_person": {"pronouns", "others"},
    "house_numbers": {"before", "behind"},
    "counters": {"interrogatives", "age", "age_nouns", "age_words", "numbers", "between", "great", "others"},
    "bound_endings": {"inside", "before_stop"},
    "existence": {"asking", "behind", "joining", "last", "other", "places"},
    **dict.fromkeys(("interrogatives", "abbreviations", "definitions", "day_parts", "clock_times")),
}
"""The headings with others below them, and which these may be, where they are not told by where they are read."""
WHOLE = {
    "contacts": {"phone", "email"},
    "clauses": {"begins", "ends"},
    "room": {"holds", "places", "limits", "people", "units"},
}
"""Those that have all of them, or none."""


def test_the_headings_stand_in_the_order_in_which_they_are_explained():
    explained = re.findall(r"``(\w+)``", str(Language.__doc__))
    assert [*dict.fromkeys(filter(Language.__slots__.__contains__, explained))] == [*Language.__slots__]


@pytest.mark.parametrize("code", CODES)
def test_every_heading_is_one_that_is_read(code):
    for heading, listed in tomllib.loads((DATA / f"{code}.toml").read_text("utf-8")).items():
        assert heading in Language.__slots__
        assert isinstance(listed, dict) == (heading in PARTS | WHOLE)
        if known := PARTS.get(heading):
            assert listed.keys() <= known
        if heading in WHOLE:
            assert listed.keys() == WHOLE[heading]


@pytest.mark.parametrize("code", CODES)
def test_abbreviations_stand_once_and_as_they_are_looked_up(code):
    listed = [
        word
        for words in tomllib.loads((DATA / f"{code}.toml").read_text("utf-8")).get("abbreviations", {}).values()
        for word in words.split()
    ]
    assert listed == [unicodedata.normalize("NFC", word.casefold()) for word in listed]
    assert not [word for word, count in Counter(listed).items() if count > 1]
    assert not [word for word in listed if word.endswith(".")]


@pytest.mark.parametrize("code", CODES)
def test_dates_know_all_twelve_months_or_none(code):
    known = language_data(code)
    assert len(known.date_months or known.months[:12]) in (0, 12)


@pytest.mark.parametrize("code", CODES)
def test_a_week_has_seven_days(code):
    week = dict(language_data(code).week)
    assert {len(week[days]) for days in ("short", "names", "letters") if days in week} <= {7}


@pytest.mark.parametrize("code", SPOKEN)
def test_months_and_weekdays_are_those_of_cldr(code):
    months, weekdays = calendar_words(code)
    assert list(language_data(code).months) == months
    assert list(language_data(code).weekdays) == weekdays


@pytest.mark.parametrize("code", CODES)
def test_what_asks_says_nothing_of_what_a_question_is_about(code):
    known = language_data(code)
    asking = {phrase for _, phrases in known.interrogatives for phrase in phrases}
    assert {phrase for phrase in asking if " " not in phrase} <= known.function_words


def test_a_word_that_also_means_something_else_is_no_function_word():
    assert not {"may", "will"} & language_data("en").function_words
    assert "été" not in language_data("fr").function_words


def test_every_stemmer_has_its_language():
    stemmers = {language_data(code).stemmer for code in CODES} - {None}
    assert stemmers == set(algorithms()) - {"porter"}


def test_the_standards_of_norwegian_are_one():
    assert language_data("nb") is language_data("nn") is language_data("no")


@pytest.mark.parametrize("code", ["xx", "und", "", "../data/en"])
def test_nothing_is_known_of_other_languages(code):
    assert language_data(code) == Language()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("he", "ומתי שאפשר ואיפה"),
        ("ar", "وكيف فمتى ومتى"),
        ("sk", "koľkých akými"),
        ("hu", "kivel melyikben"),
        ("ru", "чьей скольких"),
    ],
)
def test_what_asks_is_known_in_all_its_cases_and_with_what_leans_on_it(code, words):
    assert set(words.split()) <= language_data(code).function_words


@pytest.mark.parametrize(("code", "word"), [("he", "ושל"), ("ar", "ولد")])
def test_nothing_leans_on_words_as_short_as_parts_of_others(code, word):
    assert word not in language_data(code).function_words
