import pytest

from index import Article, Library
from index.language.everyday_words import formal_words


@pytest.mark.parametrize(
    ("language", "asked", "written"),
    [
        ("en", "dogs", "pets"),
        ("en", "dog", "animals"),
        ("de", "Hund", "haustiere"),
        ("it", "cane", "animali"),
        ("fi", "koiran", "lemmikkejä"),
        ("pl", "psem", "psy"),
        ("af", "hond", "troeteldiere"),
        ("is", "hundur", "gæludýr"),
        ("bs", "psa", "životinje"),
        ("el", "μηχανή", "μοτοσικλέτα"),
        ("fr", "voiture", "véhicules"),
        ("fr", "enceinte", "grossesse"),
        ("es", "empieza", "comienza"),
        ("pt", "responder", "resposta"),
        ("de", "umsonst", "kostenlos"),
        ("en", "bought", "purchased"),
    ],
)
def test_rules_have_another_word_for_what_people_ask_about(language, asked, written):
    assert written in formal_words(asked, language)


@pytest.mark.parametrize(("language", "word"), [("en", "animals"), ("en", "duck"), ("ja", "犬")])
def test_most_words_have_none(language, word):
    assert not formal_words(word, language)


HOSTELS = {
    "en": (["Animals must stay outside.", "Keys are at the desk.", "Breakfast is at eight."], "can I bring my dog"),
    "sv": (["Husdjur är tillåtna.", "Nycklar finns i receptionen.", "Frukost klockan åtta."], "får man ha hund"),
    "it": (["Gli animali restano fuori.", "Le chiavi sono al banco.", "Colazione alle otto."], "posso portare il cane"),
    "nl": (["Dieren blijven buiten.", "Sleutels bij de balie.", "Ontbijt om acht uur."], "mag mijn hond mee"),
}


@pytest.mark.parametrize("language", HOSTELS)
def test_what_holds_for_animals_answers_who_asks_about_a_dog(language):
    texts, question = HOSTELS[language]
    library = Library([Article.from_paragraphs("H", [((), text) for text in texts], language=language)])
    assert library.answer(question).quotes[0].passage.number == 0


def test_a_word_that_the_text_has_is_not_taken_for_another():
    texts = ["Animals must stay outside.", "Dogs sleep in the shed.", "Keys are at the desk."]
    library = Library([Article.from_paragraphs("H", [((), text) for text in texts], language="en")])
    assert library.answer("can I bring my dog").quotes[0].passage.number == 1
