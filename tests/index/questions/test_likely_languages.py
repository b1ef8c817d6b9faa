import pytest

from index import Article, Library
from index.questions.likely_languages import likely_language, likely_languages, nearly_likely_languages


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Qui a demandé cela à Musk ?", "fr"),
        ("Who asked Musk not to do that?", "en"),
        ("Wer hat Musk darum gebeten?", "de"),
        ("¿Quién se lo pidió a Musk?", "es"),
        ("Кто попросил Маска об этом?", "ru"),
        ("taiwan starlink", "fr"),
        ("", "fr"),
    ],
)
def test_a_question_is_in_the_language_of_its_function_words(text, language):
    assert likely_language(text, expected="fr") == language


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("几点开门", "zh"),
        ("開嗎", "zh"),
        ("誰贏得比賽？", "zh"),
        ("ログインできません", "ja"),
        ("駅の近く", "ja"),
        ("ค่าสมาชิกเท่าไหร่", "th"),
        ("신입 회비", "ko"),
        ("הגזבר", "he"),
        ("東京人口", "und"),
    ],
)
def test_the_script_of_a_short_question_tells_its_language(question, language):
    assert likely_languages(question) == (language,)


def test_a_name_that_is_said_twice_tells_no_more_of_a_language():
    assert likely_language("et plaisir l’Ukraine l’Ukraine", expected="fr") == "fr"


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("co duoc mang nuoc vao khong", "vi"),
        ("o day co san tennis khong", "vi"),
        ("jake masky muzu mit", "cs"),
        ("ne kadar surer ucus icin", "tr"),
        ("can lvl 5 players trade", "en"),
        ("que es la vida", "es"),
        ("où est le la", "fr"),
    ],
)
def test_a_question_without_accents_is_in_its_language_too(question, expected):
    assert expected in likely_languages(question)


@pytest.mark.parametrize(
    "question", ["can i take my dog", "Can I renew my loan?", "do u have wifi", "can my son come", "will it rain"]
)
def test_what_begins_a_question_or_asks_for_a_measure_tells_its_language(question):
    assert likely_languages(question) == ("en",)


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("l’entrée de la grotte", "fr"),
        ("l'heure de la messe", "fr"),
        ("l'ora della messa", "it"),
        ("d'on ve l'aigua", "ca"),
        ("Où s'arrête l'autorité", "fr"),
    ],
)
def test_what_is_cut_off_before_an_apostrophe_tells_a_language(question, language):
    assert language in likely_languages(question)


@pytest.mark.parametrize(("question", "language"), [("на котрій ви", "uk"), ("а вы на чём", "ru"), ("де є на", "uk")])
def test_letters_of_one_language_alone_tell_it(question, language):
    assert likely_languages(question) == (language,)


@pytest.mark.parametrize("question", ["門限何時", "何時開館", "営業時間何時"])
def test_characters_that_ask_in_japan_too_may_be_japanese(question):
    assert likely_languages(question) == ("zh", "ja")


@pytest.mark.parametrize("question", ["几点开门", "为什么停水", "密碼在哪", "谁是船长", "多少錢"])
def test_characters_that_ask_in_china_alone_are_chinese(question):
    assert likely_languages(question) == ("zh",)


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("wie het dit gebou", "af"),
        ("hver byggði vitann", "is"),
        ("quen construiu o faro", "gl"),
        ("kush e ndertoi kete", "sq"),
        ("кога е отворено кај вас", "mk"),
        ("калі адчынена", "be"),
        ("ko je vlasnik", "bs"),
    ],
)
def test_languages_with_great_relatives_are_known_too(question, language):
    assert language in likely_languages(question)


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("hoe laat gaat de winkel open", "nl"),
        ("wie is er aan de beurt", "nl"),
        ("hvad er det for en", "da"),
        ("hva er dette for noe", "no"),
        ("var är den", "sv"),
        ("onde foi publicado o artigo", "pt"),
        ("quem é o diretor da escola", "pt"),
        ("qué dos leyes hay en la lista", "es"),
        ("por que no abre", "es"),
        ("како се прави хлеб", "sr"),
        ("защо се затваря", "bg"),
        ("что это такое", "ru"),
        ("де є вода", "uk"),
        ("tko je to napisao", "hr"),
        ("zašto ne radi", "sr"),
        ("chi è il presidente", "it"),
        ("ce este asta", "ro"),
    ],
)
def test_the_great_relatives_of_a_language_keep_their_questions(question, language):
    assert language in likely_languages(question)


@pytest.mark.parametrize(
    ("question", "language"), [("do u take card", "en"), ("do u take dogs", "en"), ("je u vás sauna", "cs")]
)
def test_a_question_is_nearly_as_likely_in_a_language_that_has_half_a_word_less(question, language):
    assert language in nearly_likely_languages(question)


def test_a_question_is_in_the_language_of_the_texts_where_it_nearly_is():
    texts = ["The stall takes cards.", "It has a red roof.", "Ask for the key."]
    library = Library([Article.from_paragraphs("M 7", [((), text) for text in texts], language="en")])

    assert library.answer("do u take card").quotes[0].text == "The stall takes cards."
