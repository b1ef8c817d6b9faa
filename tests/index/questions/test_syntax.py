import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from index.questions.syntax import QuestionSyntax

MARKED = st.text(st.sampled_from('"«»“”„「」『』＂צ \n:6é京_ab') | st.characters(), max_size=60)
PIECES = st.sampled_from(
    ["section:", 'section:"', "Rubrique:", '"', "« ", " »", "“", "”", "„", "who", "l’été", " ", "6", "?"]
)

PHRASES = [
    ('Who said "exact words" to « d’autres mots » ?', ("exact words", "d’autres mots")),
    ("»Amt« oder »Dienst«", ("Amt", "Dienst")),
    ("”Ordet” och “nog“", ("Ordet", "nog")),
    ("「一帯一路」と『言葉』とは", ("一帯一路", "言葉")),
    ("＂full width＂", ("full width",)),
    ('מה זה "הצבא" ומה זה צה"ל?', ("הצבא",)),
    ('מי כתב "על צה"ל היום"?', ('על צה"ל היום',)),
    ('מה עושה צה"ל ומה עושה או"ם?', ()),
    ("„Wort“ und „inne słowo” und “more”", ("Wort", "inne słowo", "more")),
    ('"a""b"', ("a", "b")),
    ("« il a dit “non” hier »", ("il a dit “non” hier",)),
    ("«\u202fdes espaces\u00a0»", ("des espaces",)),
    ("什么是“一带一路”的倡议", ("一带一路",)),
    ('Is the 6" pipe or the 8" pipe longer?', ()),
    ("Qu'est-ce que l'été d'aujourd’hui, ‘dit’ 'on' ?", ()),
    ('an open "mark', ()),
    ("» open", ()),
    ('"" " " «?»', ()),
]
SECTIONS = [
    ("section:Food", ("Food",), ""),
    ('milk section:"two words"?', ("two words",), "milk  ?"),
    ("SECTION:food milk", ("food",), "milk"),
    ("sección:“hola y adiós” seccion:x secci\u006f\u0301n:z", ("hola y adiós", "x", "z"), ""),
    ("Abschnitt:Essen Was?", ("Essen",), "Was?"),
    ("rubrique:l’histoire, quand ?", ("l’histoire,",), "quand ?"),
]
WITHOUT_MARKS = [
    "Qui a demandé à Musk de ne pas activer Starlink ?",
    "Which section: the first or the last?",
    "intersection:food",
    "section:",
    "section:?",
    'section:"',
    "",
]


@pytest.mark.parametrize(("question", "phrases"), PHRASES)
def test_words_between_quotation_marks_are_exact_and_stay_words_of_the_question(question, phrases):
    assert QuestionSyntax.of(question) == QuestionSyntax(question, phrases, ())


@pytest.mark.parametrize(("question", "sections", "text"), SECTIONS)
def test_sections_are_told_apart_from_the_words(question, sections, text):
    syntax = QuestionSyntax.of(question)

    assert syntax.sections == sections
    assert syntax.phrases == ()
    assert syntax.text.strip() == text


@pytest.mark.parametrize("question", WITHOUT_MARKS)
def test_a_question_without_marks_is_only_words(question):
    assert QuestionSyntax.of(question) == QuestionSyntax(question)


def test_a_section_may_stand_beside_exact_words():
    assert QuestionSyntax.of('section:food "drink milk" why?')[1:3] == (("drink milk",), ("food",))


def test_quoted_words_may_speak_of_sections():
    assert QuestionSyntax.of('"see section:food"') == QuestionSyntax('"see section:food"', ("see section:food",))


@given(MARKED | st.lists(PIECES).map("".join))
@example('"' + "a" * 5_000)
@example('section:"' + "a" * 5_000)
@example("«" * 5_000)
def test_no_question_is_too_odd(question):
    syntax = QuestionSyntax.of(question)

    assert all(any(char.isalnum() for char in part) for part in syntax.phrases + syntax.sections)
    assert all(phrase in syntax.text for phrase in syntax.phrases)
    assert all(section in question for section in syntax.sections)


@given(st.text().filter(lambda text: not any(mark in text for mark in '"«“„:')))
def test_nothing_without_a_mark_is_changed_but_how_its_letters_are_composed(question):
    assert QuestionSyntax.of(question) == QuestionSyntax(unicodedata.normalize("NFC", question))


def test_letters_are_those_of_the_word_lists_whichever_a_keyboard_has():
    apart, joined = "কয\u09bcটা \u09ac\u0987", "ক\u09dfটা \u09ac\u0987"

    assert QuestionSyntax.of(joined) == QuestionSyntax.of(apart) == QuestionSyntax(apart)
    assert QuestionSyntax.of("ou\u0300 « ou\u0300 »") == QuestionSyntax("où « où »", ("où",))
