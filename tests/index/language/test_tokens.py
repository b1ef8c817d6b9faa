import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.language.tokens import analyse, analyser, fold, grams


def words(text, language):
    return [text[term.start : term.end] for term in analyse(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "l’Ukraine qu'elle d’autant", ["Ukraine", "elle", "autant"]),
        ("fr", "Aujourd’hui, porte-à-faux", ["Aujourd", "hui", "porte", "à", "faux"]),
        ("fr", "le vitamine C’est l' fin", ["le", "vitamine", "est", "l", "fin"]),
        ("it", "dell’arte c'è", ["arte", "è"]),
        ("en", "Musk’s don't", ["Musk", "don"]),
        ("en", "snake_case 3.14", ["snake", "case", "3", "14"]),
        ("hi", "हिन्दी में", ["हिन्दी", "में"]),
        ("zh", "黑豹队 NFL", ["黑豹", "豹队", "NFL"]),
        ("zh", "队", ["队"]),
    ],
)
def test_words_are_those_of_a_reader(language, text, expected):
    assert words(text, language) == expected


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("fr", "élections", "ELECTION"),
        ("fr", "Taïwan", "taiwan"),
        ("fr", "œuvres", "oeuvre"),
        ("en", "satellites", "Satellite"),
        ("de", "Straße", "STRASSE"),
        ("und", "Ærø", "aero"),
        ("fr", "Krem\u00adlin", "Kremlin"),
        ("fr", "Tr\u200bump", "trump"),
    ],
)
def test_words_that_readers_hold_for_one_are_one(language, one, other):
    assert [term.key for term in analyse(one, language)] == [term.key for term in analyse(other, language)]


def test_summer_is_a_word_and_not_a_stop_word():
    assert words("été", "fr") == ["été"]


@given(st.text(), st.sampled_from(["fr", "en", "zh", "th", "und"]))
def test_terms_stand_where_they_say_and_in_order(text, language):
    terms = analyse(text, language)

    assert all(0 <= term.start < term.end <= len(text) for term in terms)
    assert [term.start for term in terms] == sorted(term.start for term in terms)


PLAIN = st.text(st.one_of(st.sampled_from("aeiou lLdDsS '’_-.été"), st.characters(max_codepoint=0x20CF)))


@given(PLAIN, st.sampled_from(["fr", "en", "it", "und"]))
def test_both_ways_to_find_words_find_the_same(text, language):
    assert analyser(language).words(text) == [text[term.start : term.end] for term in analyse(text, language)]


@given(st.text(min_size=1))
def test_folding_twice_changes_nothing_more(word):
    assert fold(fold(word)) == fold(word)


def test_grams_mark_the_edges_of_a_word():
    assert grams("musk") == ["_mus", "musk", "usk_"]
    assert grams("a") == ["_a_"]
