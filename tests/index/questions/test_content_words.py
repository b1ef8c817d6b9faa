import pytest

from index.language.detection import UNDETERMINED
from index.questions.content_words import content_words, likely_language, likely_languages, question_and_context


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
    ("message", "question"),
    [
        ("My aunt comes on Monday. When does the ferry leave?", "When does the ferry leave?"),
        ("When does the ferry leave? My aunt comes on Monday.", "When does the ferry leave?"),
        ("Is Dr. Moss at home? It is urgent.", "Is Dr. Moss at home?"),
        ("The ferry leaves on Monday. When?", "The ferry leaves on Monday. When?"),
        ("The ferry leaves. The aunt comes.", "The ferry leaves. The aunt comes."),
        ("When does Dr. Moss leave the harbour?", "When does Dr. Moss leave the harbour?"),
    ],
)
def test_of_a_message_the_sentences_that_ask_are_the_question_where_they_say_enough(message, question):
    found, context = question_and_context(message, "en")

    assert found == question
    assert bool(context) == (found != message)


@pytest.mark.parametrize(
    ("language", "message", "words"),
    [
        ("en", "Hi all, does anyone know when the ferry leaves? Thanks in advance", ["ferry", "leaves"]),
        ("fr", "Bonjour à tous, j'aimerais savoir où dort le chat, merci d’avance", ["dort", "chat"]),
        ("de", "Weiß jemand, wo die Katze schläft? Vielen Dank im Voraus", ["Katze", "schläft"]),
        ("es", "hola a todos, ¿alguien sabe dónde duerme el gato?", ["duerme", "gato"]),
        ("it", "Scusate, qualcuno sa dove dorme il gatto?", ["Scusate", "dorme", "gatto"]),
        ("nl", "Weet iemand waar de kat slaapt? Alvast bedankt", ["kat", "slaapt"]),
    ],
)
def test_courtesies_around_a_question_are_no_content(language, message, words):
    assert content_words(message, language) == words


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


@pytest.mark.parametrize(
    ("language", "question", "words"),
    [
        ("en", "Can I bring a dog?", ["bring", "dog"]),
        ("de", "Darf ich ne Katze halten?", ["Katze", "halten"]),
        ("fr", "keske jdois payer", ["payer"]),
        ("pt", "quanto custa pra entrar", ["custa", "entrar"]),
        ("es", "q zapatos llevo", ["zapatos", "llevo"]),
    ],
)
def test_how_a_question_is_put_is_no_content_in_everyday_spelling_either(language, question, words):
    assert content_words(question, language) == words


def test_a_name_that_is_said_twice_tells_no_more_of_a_language():
    assert likely_language("et plaisir l’Ukraine l’Ukraine", expected="fr") == "fr"


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("co duoc mang nuoc vao khong", "vi"),
        ("o day co san tennis khong", "vi"),
        ("jake masky muzu mit", "cs"),
        ("ne kadar surer ucus icin", "tr"),
        ("can lvl 5 players trade", UNDETERMINED),
        ("que es la vida", "es"),
        ("où est le la", "fr"),
    ],
)
def test_a_question_without_accents_is_in_its_language_too(question, expected):
    assert expected in likely_languages(question)
