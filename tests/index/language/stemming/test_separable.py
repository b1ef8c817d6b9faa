"""The prefix at a question's end is joined to its verb where the texts know that verb alone."""

import pytest

from index.language.languages import language_data
from index.language.stemming.separable import with_prefixes
from index.language.tokens import analyser

JOINED = [
    ("de", "Wann fängt das Training an", "Anfang", "anfang"),
    ("de", "Wo meldet man sich an", "Anmeldung", "anmeld"),
    ("de", "Wo gibt man das ab", "Abgabe", "abgeb"),
    ("de", "Wann kommt die Fähre zurück", "zurückkommen", "zuruckkomm"),
    ("nl", "Waar meld ik me aan", "aanmelden", "aanmel"),
    ("nl", "Waar haalt men de sleutel af", "afhalen", "afhaal"),
]
APART = [
    ("de", "Wann fängt das Training an", "Anfang fängt"),  # the verb alone is known
    ("de", "Wann fängt das Training an", "beginnen"),  # the joined one is not
    ("de", "Worauf kommt es an", "Ankunft"),
    ("de", "Was gehört dem zu", "zudem"),
    ("en", "What does he give up", "upgive"),
]


def joined(language: str, question: str, texts: str) -> list[str]:
    stem = analyser(language).stem
    known = set(map(stem, texts.split()))
    words = with_prefixes(question.split(), language, language_data(language), lambda word: stem(word) in known)
    return [stem(word) for word in words]


@pytest.mark.parametrize(("language", "question", "texts", "expected"), JOINED)
def test_a_prefix_is_joined_to_its_verb(language, question, texts, expected):
    found = joined(language, question, texts)
    assert expected in found
    assert len(found) == len(question.split()) - 1


@pytest.mark.parametrize(("language", "question", "texts"), APART)
def test_all_else_stays_apart(language, question, texts):
    assert len(joined(language, question, texts)) == len(question.split())
