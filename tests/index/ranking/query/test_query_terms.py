import pytest

from index.language.tokens import Analyser
from index.language.vocabulary.analysed_words import AnalysedWords
from index.language.vocabulary.lexicon import LexiconBuilder
from index.language.vocabulary.vocabulary import UNKNOWN, Vocabulary, VocabularyBuilder

TEXT = "Poutine aurait demandé à Musk de ne pas activer Starlink au-dessus de Taïwan."


@pytest.fixture
def vocabulary():
    return vocabulary_of(TEXT, "fr")


def vocabulary_of(text, language):
    lexicon = LexiconBuilder(AnalysedWords(Analyser(language)))
    lexicon.number(text)
    builder = VocabularyBuilder(Vocabulary.empty(Analyser(language)))
    builder.add(lexicon.build())
    return builder.build()


def test_words_that_ask_or_link_are_told_from_those_that_matter(vocabulary, terms_of):
    terms = terms_of("Qui a demandé Musk ?", "fr", vocabulary)

    assert terms.is_function_word.tolist() == [True, True, False, False]
    assert not terms.is_foreign
    assert (terms.stems != UNKNOWN).tolist() == [False, True, True, True]


def test_the_words_of_another_language_are_told_as_well(vocabulary, terms_of):
    terms = terms_of("What did Musk ask?", "fr", vocabulary)

    assert terms.is_foreign
    assert terms.is_function_word.tolist() == [True, True, False, False]


def test_one_word_of_another_language_does_not_make_a_question_foreign(vocabulary, terms_of):
    assert not terms_of("Kim Musk Taïwan", "fr", vocabulary).is_foreign
    assert not terms_of("Who asked Musk?", "fr", vocabulary).is_foreign


def test_a_language_without_a_list_is_not_foreign_in_its_own_texts(terms_of):
    galician = vocabulary_of("O faro da illa foi construído no ano 1862 por unha enxeñeira que era de Vigo.", "gl")

    assert not terms_of("Quen foi o que o construíu e que era no ano 1862?", "gl", galician).is_foreign
    assert terms_of("Who was it that built the lighthouse?", "gl", galician).is_foreign


def test_a_misspelt_word_is_believed_less(vocabulary, terms_of):
    terms = terms_of("Tawian Starlink", "fr", vocabulary)

    assert (terms.stems != UNKNOWN).all()
    assert terms.likeness[0] < terms.likeness[1] == 1


def test_a_word_said_twice_counts_once(vocabulary, terms_of):
    assert len(terms_of("Musk, MUSK, musk !", "fr", vocabulary).stems) == 1


def test_a_gram_is_a_function_words_only_where_no_other_word_has_it(vocabulary, terms_of):
    terms = terms_of("Qui est quittable", "fr", vocabulary)  # « _qui » belongs to both

    assert terms.is_function_gram.tolist().count(True) == 3  # qui_, _est, est_


def test_chinese_asks_with_phrases_and_not_with_words(terms_of):
    terms = terms_of("黑豹队什么时候防守?", "zh", vocabulary_of("黑豹队的防守", "zh"))

    assert len(terms.stems) == 3  # 黑豹 豹队 防守


@pytest.mark.parametrize(
    "question", ["When did the A 380 land?", "When did the A-380 land?", "When did the A380 land?"]
)
def test_a_letter_that_names_a_type_is_no_function_word(question, terms_of):
    terms = terms_of(question, "en", vocabulary_of("The A380 landed at noon. A 747 came later.", "en"))

    assert "a380" in terms.words
    assert UNKNOWN not in terms.stems[terms.is_number]


def test_an_article_before_a_number_stays_one(terms_of):
    terms = terms_of("Was there a 747?", "en", vocabulary_of("The A380 landed at noon. A 747 came later.", "en"))

    assert terms.is_function_word.tolist() == [True, True, True, False]


@pytest.mark.parametrize(
    ("language", "text", "question", "expected"),
    [
        ("en", "A ticket is 5 euros.", "how much does a ticket cost", "ticket"),
        ("en", "A ticket costs 5 euros.", "how much does a ticket cost", "ticket cost"),
        ("en", "We close at the time of the last ferry.", "what time do you close", "close"),
        ("de", "Der Kaffee ist nach 40 Sekunden fertig.", "wie lange dauert ein Kaffee", "kaffee"),
        (
            "de",
            "Der Kaffee ist nach 40 Sekunden fertig.",
            "wie lange dauert die Reise nach Rom",
            "dauert reise rom",
        ),
        ("es", "El museo abre tarde, a la hora de comer.", "a qué hora abre el museo", "abre museo"),
        ("hu", "A csónak óránként 1500 forint.", "mennyibe kerül a csónak", "csonak"),
    ],
)
def test_what_only_asks_counts_where_the_texts_have_it_or_lack_all_else(language, text, question, expected, terms_of):
    vocabulary = vocabulary_of(text, language)
    terms = terms_of(question, language, vocabulary)
    words = dict.fromkeys(map(vocabulary.analyser.folded, vocabulary.analyser.words(question)))

    assert [word for word, counts in zip(words, terms.is_content, strict=True) if counts] == expected.split()


def is_known(word, language, text, terms_of):
    return (terms_of(word, language, vocabulary_of(text, language)).stems != UNKNOWN).tolist() == [True]


@pytest.mark.parametrize(
    ("word", "text", "expected"),
    [
        ("thu", "Thứ Ba", True),
        ("thủ", "Thứ Ba", False),
        ("thứ", "Thu Ba", True),
        ("tướng", "Người bị thương", False),
        ("thuong", "Người bị thương", True),
        ("Kilimanjro", "Núi Kilimanjaro", True),
    ],
)
def test_a_vietnamese_word_is_another_one_with_another_letter_or_tone(word, text, expected, terms_of):
    assert is_known(word, "vi", text, terms_of) is expected


@pytest.mark.parametrize(
    ("language", "word", "text", "expected"),
    [
        ("he", "יושב", "המציל הוא יואב", False),
        ("he", "מצלי", "יואב מציל", True),
        ("ar", "حارس", "مدارس القرية", False),
        ("fa", "کوچک", "کودک تنها", False),
        ("fa", "هزینهها", "هزینه‌ها", True),
    ],
)
def test_another_consonant_makes_another_word_where_vowels_are_not_written(language, word, text, expected, terms_of):
    assert is_known(word, language, text, terms_of) is expected


def test_no_numeral_is_meant_by_a_typo(terms_of):
    assert not is_known("tren", "ca", "El gegant fa tres metres.", terms_of)
    assert is_known("metrs", "ca", "El gegant fa tres metres.", terms_of)


@pytest.mark.parametrize(
    ("language", "text", "question", "functional"),
    [
        ("cs", "Na rybníku můžete bruslit.", "kolik kapru muzu", [True, False, True]),
        ("tr", "Tüccar her cuma gelir.", "tuccar nasil gelir", [False, True, False]),
        ("el", "Ο φάρος είναι στο νησί.", "ο φαρος ειναι που", [True, False, True, True]),
        ("vi", "Không mang nước vào hồ.", "co mang nuoc khong", [True, False, False, True]),
        ("cs", "Starý byt má dva pokoje.", "kolik má byt", [True, True, False]),
        ("fr", "Le curé est très vieux.", "ou est le cure", [True, True, True, False]),
    ],
)
def test_a_function_word_is_one_without_its_accents_too_unless_the_texts_have_another(
    language, text, question, functional, terms_of
):
    assert terms_of(question, language, vocabulary_of(text, language)).is_function_word.tolist() == functional


@pytest.mark.parametrize(
    ("question", "text", "content"),
    [
        ("c'est quoi l'orchestre", "Section C: the orchestra, part D.", ["orchestra"]),
        ("combien d'étoiles a-t-il", "Hotel D has four stars, and Hotel A has two.", ["etoiles"]),
        ("Qui doit partir ?", "Whatever you do it is fine.", ["partir"]),
    ],
)
def test_what_leans_on_a_word_is_none_in_texts_of_another_language(question, text, content, terms_of):
    terms = terms_of(question, "en", vocabulary_of(text, "en"))

    assert terms.is_content.sum() == len(content)


def test_a_letter_of_its_own_stays_a_word_in_another_language(terms_of):
    assert terms_of("où est le hall C ?", "en", vocabulary_of("Hall C is behind hall D.", "en")).is_content.sum() == 2
