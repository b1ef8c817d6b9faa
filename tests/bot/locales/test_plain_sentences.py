from typing import Any

import pytest

from bot.locales import Phrasebook, languages, phrasebook, source_of
from bot.locales.plain_sentences import PlainSentences
from tests.support.phrases import phrases

FACTS = [0, 1, 2, 5, 999, 1_000, 1_234_567, -1, True, 1.0, 0.5, "1", "one", "Fish & chips", ""]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("fact", FACTS)
def test_whatever_is_said_without_fluent_is_what_fluent_says(language: str, fact: Any) -> None:
    plain, book = PlainSentences(language, source_of(language)), phrasebook(language)
    facts = dict.fromkeys((name for phrase in phrases(language).values() for name in phrase.facts), fact)
    for name in phrases(language):
        said = plain.say(name, facts)
        assert said is None or said == book._by_fluent(name, facts), name


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "¶ 1,234 of 56,789"), ("fr", "¶ 1\u202f234 sur 56\u202f789")],
)
def test_large_numbers_are_grouped_without_fluent(language: str, said: str) -> None:
    plain = PlainSentences(language, source_of(language))
    assert plain.say("place", {"number": 1_234, "count": 56_789}) == said


@pytest.mark.parametrize("language", languages())
def test_what_an_answer_in_the_terminal_says_takes_no_fluent(language: str) -> None:
    plain = PlainSentences(language, source_of(language))
    said: list[tuple[str, dict[str, Any]]] = [
        ("place", {"number": 2, "count": 999}),
        ("file-page", {"page": 7}),
        ("inferred", {"count": 1}),
        ("nothing-found", {}),
        ("phrases-ignored", {}),
        ("unknown-source", {"slug": "fish"}),
    ]
    assert [phrase for phrase, facts in said if not plain.say(phrase, facts)] == []


@pytest.mark.parametrize(
    "entry",
    [
        "word = A\n two lines",
        "word = A\n\n two lines",
        "word =\n A",
        'word = A { "literal" }',
        "word = A { other }",
        "word = A { -term }",
        "word = A { NUMBER($count) }",
        "word = A\n .attribute = B",
        "word = { $count ->\n   *[other] A\n}",
        "word = { $count ->\n    [one] A\n   *[other] B\n} C",
        "word = { $count ->\n    [one] A\n     C\n   *[other] B\n}",
    ],
)
def test_whatever_else_there_is_in_fluents_syntax_is_left_to_it(entry: str) -> None:
    assert PlainSentences("en", f"other = O\n{entry}\n").say("word", {"count": 1}) is None


@pytest.mark.parametrize("facts", [{}, {"number": 2}])
def test_what_lacks_a_fact_is_left_to_fluent_which_says_so(facts: dict[str, Any]) -> None:
    assert PlainSentences("en", source_of("en")).say("place", facts) is None


def test_a_number_that_is_grouped_is_left_to_fluent() -> None:
    assert Phrasebook("en", "place = ¶ { $number }")("place", number=1_000) == "¶ 1,000"
