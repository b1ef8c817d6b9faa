import tomllib
from pathlib import Path

import pytest

from index import Article, Library, read

WITH_WHAT_IS_ASKED_FOR = tomllib.loads(Path(__file__).with_name("answering_sentences.toml").read_text("utf-8"))
FAQ = [
    ("en", "How old must I be?", "How old must I be? You must be sixteen, or come with a parent.", "sixteen"),
    ("fr", "Où laisse-t-on ses clés ?", "« Où laisse-t-on ses clés ? » Dans la boîte bleue.", "boîte bleue"),
    ("de", "Wer heizt die Sauna?", "Das ist bekannt. Wer heizt die Sauna? Der Hausmeister. Er ist alt.", "Hausmeister"),
    ("en", "What does a towel cost?", "It is sold here. So what does a towel cost? Two euros.", "Two euros"),
    ("en", "Which parts does the sauna have?", "The sauna has these parts: A stove. And a bench.", "parts"),
]
EXPECTED = [
    ("How many guests did the feast have?", "The feast had guests of rank. The feast had 40 guests.", "40"),
    ("When was the bridge opened?", "The bridge was opened with a feast. In 1911 the bridge was opened.", "1911"),
    ("Who opened the bridge?", "The opened bridge is long. The bridge was opened by Anna Lind.", "Anna Lind"),
]


def marked(text: str, question: str, language: str) -> str:
    article = Article.from_paragraphs("Notes", [((), text)], language=language)
    return article.text[slice(*Library([article]).quote("notes", 0, question).highlight)]


@pytest.mark.parametrize(("language", "question", "text", "words"), FAQ)
def test_a_question_in_the_text_is_not_its_own_answer(language, question, text, words):
    assert words in marked(text, question, language)


def test_a_passage_that_only_asks_is_marked_all_the_same():
    assert marked("Who heats the sauna?", "Who heats the sauna?", "en") == "Who heats the sauna?"


@pytest.mark.parametrize(("question", "text", "words"), EXPECTED)
def test_of_two_sentences_with_the_same_words_the_one_with_what_is_asked_for_is_marked(question, text, words):
    assert words in marked(text, question, "en")


def test_words_of_the_title_tell_no_sentence_from_another():
    text = "The lighthouse is old. It has three beds."
    article = Article.from_paragraphs("The lighthouse", [((), text)], language="en")

    assert text[
        slice(*Library([article]).quote("the-lighthouse", 0, "How many beds has the lighthouse?").highlight)
    ] == ("It has three beds.")


@pytest.mark.parametrize(
    ("language", "heading", "text", "question", "words"),
    [
        (
            "en",
            "Pool house",
            "The pool house has 30 seats. Drinks are forbidden.",
            "can i drink in the pool house",
            "Drinks",
        ),
        (
            "fr",
            "Salle des fêtes",
            "La salle des fêtes est neuve. Manger est interdit.",
            "peut on manger dans la salle des fetes",
            "Manger",
        ),
        (
            "fr",
            "Loyer",
            "Le loyer est payé le 5. Un retard est signalé.",
            "loyer payé en retard, on fait quoi ?",
            "retard",
        ),
        (
            "es",
            "Sala azul",
            "La sala azul tiene 30 plazas. No se permite fumar.",
            "puedo fumar en la sala azul",
            "fumar",
        ),
        (
            "de",
            "Lesesaal",
            "Der Lesesaal hat 30 Plätze. Es ist nicht erlaubt zu essen.",
            "darf man im lesesaal essen",
            "essen",
        ),
    ],
)
def test_a_sentence_need_not_repeat_the_heading_that_it_stands_below(language, heading, text, question, words):
    article = Article.from_paragraphs("Notes", [((heading,), text), (("Rest",), "Elsewhere.")], language=language)
    assert words in text[slice(*Library([article]).quote("notes", 0, question).highlight)]


@pytest.mark.parametrize(
    ("code", "question", "words"),
    [(code, *asked) for code, told in WITH_WHAT_IS_ASKED_FOR.items() for asked in told["questions"]],
)
def test_in_each_language_a_sentence_with_what_is_asked_for_comes_before_those_with_the_same_words(
    code, question, words
):
    language = code.partition("-")[0]  # of « zh-Hant » the script is that of the text
    text = "".join(WITH_WHAT_IS_ASKED_FOR[code]["text"].splitlines(keepends=language not in ("ja", "zh")))
    assert words in marked(" ".join(text.split()), question, language)


LISTS = [
    ("en", "What are the hours on Wednesday?", "Opening hours:\n- Monday: closed\n- Wednesday: noon to eight", "noon"),
    ("fr", "Quel est le tarif des enfants ?", "Tarifs :\n- adultes : quatre euros\n- enfants : deux euros", "deux"),
    (
        "de",
        "Was kostet der Eintritt für Hunde?",
        "Der Eintritt kostet:\n- Kinder: 2 €\n- Hunde: 1 €\n- Rad: 3 €",
        "1 €",
    ),
    (
        "es",
        "¿Qué horario tiene la sauna?",
        "Horario:\n- piscina: de 9 a 12\n- sauna: de 10 a 20\n- bar: todo el día",
        "10 a",
    ),
    (
        "de",
        "Was kostet der Eintritt?",
        "Die Preise für den Eintritt:\n- Erwachsene 12 Euro\n- Kinder 6 Euro",
        "12 Euro",
    ),
    ("pl", "kiedy otwarte jest muzeum", "Godziny otwarcia muzeum:\n- wtorek: 9–17\n- niedziela: nieczynne", "9–17"),
    ("ru", "когда открыт музей", "Часы работы музея:\n- вторник: 9–17\n- воскресенье: выходной", "9–17"),
]
STARLINK = [
    "Which presidential candidate does Musk support?",
    "What presidential candidate is supported by Musk?",
    "Who does Musk support for president?",
    "Quel candidat Musk soutient-il à l’élection présidentielle ?",
    "À la présidentielle, quel candidat Musk soutient-il ?",
    "Quel candidat soutient Musk ?",
    "¿A qué candidato presidencial apoya Musk?",
]


@pytest.mark.parametrize(("language", "question", "text", "words"), LISTS)
def test_what_leads_a_list_in_is_said_of_each_of_its_lines(language, question, text, words):
    assert words in marked(text, question, language)


@pytest.mark.parametrize(
    ("language", "question", "text", "words"),
    [
        ("it", "Quali ingredienti servono?", "Ingredienti:\n2 uova\n100 g di farina", "2 uova\n100 g di farina"),
        ("de", "Was ist mitzubringen?", "Mitzubringen sind:\n- ein Seil\n- Brot", "- ein Seil\n- Brot"),
        ("es", "¿Quiénes son los asistentes?", "Asistentes:\nAna Ruiz\nPedro Gil", "Ana Ruiz\nPedro Gil"),
        (
            "fr",
            "Qu'est-ce qui est interdit ?",
            "Il est interdit :\n- de fumer.\n- de courir.\nIl est permis :\n- de rire.",
            "- de fumer.\n- de courir.",
        ),
        ("ja", "持ち物は何ですか", "持ち物：\n水筒\n雨具", "水筒\n雨具"),
    ],
)
def test_a_question_on_a_whole_list_is_answered_by_all_of_it(language, question, text, words):
    assert marked(text, question, language) == words


def test_a_line_that_leads_in_is_marked_where_it_has_the_answer_or_its_list_is_long():
    hours = "The museum opens at 9.30:\n- if it rains\n- if the keeper is there"
    long = "You need:\n" + "\n".join(f"- a rope for the boat of keeper {letter * 9}" for letter in "abcdefghijklmn")

    assert marked(hours, "At what time does the museum open?", "en") == "The museum opens at 9.30:"
    assert marked(long, "What do I need?", "en") == "You need:"


@pytest.mark.parametrize("question", STARLINK)
def test_the_candidate_is_told_by_the_sentence_that_names_one(question):
    article = read(Path("bot/articles/musk-poutine-starlink.txt").read_bytes(), name="musk.txt")
    highlight = Library([article]).answer(question).quotes[0].highlight
    assert "en faveur de Donald Trump" in article.text[slice(*highlight)]


@pytest.mark.parametrize(
    ("language", "question", "text", "words"),
    [
        ("en", "are dogs allowed", "Dogs sleep in the yard for ten euros a night. Cats are not allowed.", "Dogs"),
        ("de", "Sind Hunde erlaubt?", "Hunde schlafen für zehn Euro im Hof. Katzen sind nicht erlaubt.", "Hunde"),
        ("sv", "är hundar tillåtna?", "Hundar sover på gården. Katter är inte tillåtna.", "Hundar"),
        ("nl", "Zijn honden toegestaan?", "Honden slapen op het erf. Katten zijn niet toegestaan.", "Honden"),
    ],
)
def test_of_a_question_for_yes_or_no_what_it_is_about_tells_more_than_allowed(language, question, text, words):
    assert words in marked(text, question, language)


def test_of_a_question_for_yes_or_no_every_name_counts():
    text = "Bo Lund paid for the old bridge in May. He paid for the bridge that is new."
    assert "Bo Lund" in marked(text, "Did Bo Lund pay for the bridge?", "en")


@pytest.mark.parametrize(
    ("language", "question", "text", "words"),
    [
        ("fa", "باغ چه زمانی باز شد؟", "باغ با شادی باز شد. باغ در مهر باز شد.", "مهر"),
        ("fa", "باغ چند درخت دارد؟", "باغ از سال ۱۳۵۸ درخت دارد. باغ هشت درخت دارد.", "هشت"),
        ("ar", "متى فتحت الحديقة؟", "فتحت الحديقة بفرح. فتحت الحديقة في شعبان.", "شعبان"),
        ("he", "מתי נפתח הגן?", "הגן נפתח בשמחה. הגן נפתח בתשרי, ביום שלישי.", "שלישי"),
        ("hi", "बाग कब खुला?", "बाग खुशी से खुला। बाग वैशाख में खुला।", "वैशाख"),
        ("ja", "庭園はいつ開かれましたか", "庭園は盛大に開かれた。庭園は平成十年に開かれた。", "平成"),
        ("tr", "müze saat kaçta açılır", "Müze sabırla açılır. Müze 9.30 da açılır.", "9.30"),
        ("en", "Where is the mill?", "The mill is known as Old Betty. The mill is in Leeds.", "in Leeds"),
        (
            "fr",
            "Où est le moulin ?",
            "Le moulin est celui de Jean Petit. Le moulin est derrière la grange.",
            "derrière",
        ),
        ("pl", "Gdzie jest młyn?", "Młyn jest dumą Anny Lind. Młyn jest w Gdańsku.", "Gdańsku"),
    ],
)
def test_days_and_places_are_known_in_the_words_and_calendars_of_a_language(language, question, text, words):
    assert words in marked(text, question, language)
