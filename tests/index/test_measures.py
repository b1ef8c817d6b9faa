"""Measures, numbers and room, asked for in other words than the article has: "How heavy …?", "Weight: 19 kg"."""

import pytest

from index import Article, Library
from index.language.forms.unsaid import unsaid
from index.language.numbers.numbers import Numbers
from index.ranking.sentences.answer_matches import match_type


def first_of(language, title, paragraphs, question):
    library = Library([Article.from_paragraphs(title, [((), text) for text in paragraphs], language=language)])
    quotes = library.answer(question).quotes
    return quotes[0].passage.text if quotes else None


@pytest.mark.parametrize(
    ("language", "title", "passages", "question"),
    [
        (
            "en",
            "The Robin tent",
            ["Width: 2.1 m", "Weight: 3.2 kg", "The Robin has two doors and was drawn by Ann Bell in 2015."],
            "how heavy is the robin",
        ),
        (
            "sv",
            "Tältet Rödhake",
            ["Bredd: 2,1 m", "Vikt: 3,2 kg", "Rödhake har två dörrar och ritades av Ann Berg 2015."],
            "hur tung är rödhake",
        ),
        (
            "pl",
            "Namiot Rudzik",
            ["Szerokość: 2,1 m", "Masa: 3,2 kg", "Rudzik ma dwoje drzwi, a narysowała go Anna Lis w 2015 roku."],
            "ile waży rudzik",
        ),
    ],
)
def test_a_measure_is_told_by_its_noun(language, title, passages, question):
    assert first_of(language, title, passages, question) == passages[1]


@pytest.mark.parametrize(
    ("language", "text", "question"),
    [
        ("en", "It weighs 19 kg.", "how heavy is it"),
        ("de", "Sie wiegt 19 kg.", "wie schwer ist sie"),
        ("pt", "Pesa 19 kg.", "é pesado?"),
    ],
)
def test_a_measure_is_told_by_its_verb(language, text, question):
    assert first_of(language, "X", ["X", text, "Y"], question) == text


@pytest.mark.parametrize(
    ("language", "word", "figure"),
    [
        ("da", "treogfyrre", "43"),
        ("it", "ventotto", "28"),
        ("it", "trentuno", "31"),
        ("it", "quarantatré", "43"),
        ("hy", "քսաներեք", "23"),
        ("ka", "ორმოცდასამი", "43"),
        ("lt", "septyniolika", "17"),
        ("et", "kolmkümmend", "30"),
        ("uk", "сорока", "40"),
        ("tl", "limampung", "50"),
    ],
)
def test_a_number_in_one_word_is_its_figures(language, word, figure):
    assert Numbers(language).figure(word) == figure


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Гостей пускаємо не більше сорока."),
        ("lv", "Zālē ietilpst sešdesmit cilvēku."),
        ("lt", "Salėje telpa šešiasdešimt žmonių."),
        ("et", "Saalis on nelikümmend istekohta."),
        ("ka", "დარბაზი იტევს ორმოც კაცს."),
        ("az", "Zal qırx nəfər tutur."),
        ("sw", "Ukumbi unachukua hadi watu arobaini."),
        ("tl", "Hanggang apatnapung tao sa bulwagan."),
    ],
)
def test_room_is_told_in_words_too(language, text):
    assert unsaid(language).has_room(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [("uk", "Гості їдять о сьомій."), ("lv", "Divi cilvēki atnāca."), ("tl", "Dumating ang dalawang tao.")],
)
def test_people_who_came_are_no_room(language, text):
    assert not unsaid(language).has_room(text)


def test_a_letter_before_a_hyphen_is_a_part_of_its_word():
    rules = ["Nuts and milk are told by the cook.", "A T-shirt is not allowed in the hall.", "The doors shut at nine."]

    assert first_of("en", "Rules of the club", rules, "can i wear a tshirt") == rules[1]


def test_a_function_word_typed_without_its_accent_is_one():
    rules = ["Μπορείτε να καπνίζετε στην αυλή.", "Οι γάτες απαγορεύονται στα δωμάτια.", "Το πρωινό είναι στις οκτώ."]

    assert first_of("el", "Κανόνες", rules, "μπορω να φερω γατες") == rules[1]


@pytest.mark.parametrize(("language", "text"), [("he", "ארוחה וארבעים כיסאות"), ("he", "שמיכה ושלוש כריות")])
def test_a_number_behind_a_conjunction_is_one(language, text):
    assert match_type(text, "number", frozenset(), language)


def test_a_german_article_is_no_number():
    assert not match_type("Das schließt ein Haustier nicht ein.", "number", frozenset(), "de")
