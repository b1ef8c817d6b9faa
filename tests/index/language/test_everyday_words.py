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
        ("en", "swimming", "pool"),
        ("en", "children", "kids"),
        ("de", "Rollstuhlfahrer", "barrierefrei"),
        ("fr", "handicapés", "accessibles"),
        ("es", "discapacitados", "accesibles"),
        ("es", "aparcar", "aparcamiento"),  # as another word of its stem has other words
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


@pytest.mark.parametrize(
    ("language", "texts", "question", "number"),
    [
        (
            "en",
            ["The hut has six bunks.", "Cancelled nights are refunded.", "Bring a lamp."],
            "do I get my money back",
            1,
        ),
        ("en", ["The hut has six bunks.", "Dogs sleep in the shed.", "Bring a lamp."], "what's the pet policy", 1),
        ("de", ["Die Hütte hat sechs Betten.", "Eine Erstattung gibt es nicht."], "Krieg ich mein Geld zurück?", 1),
        ("de", ["Dazu kommen 8 Euro Kurtaxe.", "Wer nicht erscheint, zahlt voll."], "was ist, wenn ich nicht komme", 1),
        ("fr", ["Le refuge a six lits.", "Toute clé perdue coûte 9 euros."], "et si je perds la clé ?", 1),
        ("es", ["El refugio tiene seis camas.", "No se devuelve la señal."], "¿hay reembolso?", 1),
        ("it", ["Il rifugio ha sei letti.", "In caso di pioggia si resta."], "cosa succede se piove", 1),
        ("nl", ["De hut heeft zes bedden.", "De borg wordt terugbetaald."], "krijg ik mijn geld terug", 1),
        ("pl", ["Schronisko ma sześć łóżek.", "Zaliczki nie zwracamy."], "czy dostanę zwrot pieniędzy", 1),
        ("ru", ["В приюте шесть коек.", "Задаток не возвращается."], "вернут ли мне деньги", 1),
        ("ko", ["침대가 여섯 개 있습니다.", "반려견은 마당에서 잡니다."], "강아지 데려가도 되나요", 1),
        ("th", ["มีเตียงหกเตียง", "สุนัขนอนในสวน"], "เอาหมาไปได้ไหม", 1),
        ("zh", ["小屋有六张床。", "狗睡在院子里。"], "可以带狗吗", 1),
        ("ja", ["寝台は六つあります。", "犬は庭で寝ます。"], "犬を連れて行ってもいいですか", 1),
        ("ja", ["寝台は六つあります。", "無線LANは無料です。"], "wifiありますか", 1),
        ("ja", ["寝台は六つあります。", "自転車は裏にあります。"], "チャリどこ", 1),
        ("zh", ["小屋有六张床。", "无线网络免费。"], "有wifi吗", 1),
        ("ko", ["침대는 여섯 개입니다.", "음식은 가져올 수 없습니다."], "과자 먹어도 돼요?", 1),
        ("he", ["יש שש מיטות.", "הבקתה פתוחה בקיץ."], "מתי פותחים", 1),
        ("he", ["יש שש מיטות.", "במקרה כזה הסכום מוחזר."], "מחזירים כסף?", 1),
        ("vi", ["Nhà có sáu giường.", "Chó ngủ ngoài sân."], "tôi có thể mang theo chó không", 1),
    ],
)
def test_what_people_say_is_found_by_what_rules_say_for_it(language, texts, question, number):
    library = Library([Article.from_paragraphs("M 7", [((), text) for text in texts], language=language)])
    assert [quote.passage.number for quote in library.answer(question).quotes[:1]] == [number]


@pytest.mark.parametrize(
    ("language", "texts", "question"),
    [
        ("en", ["Its currency is the crown.", "The hut is at the back."], "can I get my money back"),
        ("de", ["Die Währung ist die Krone.", "Die Hütte steht hinten."], "bekomme ich mein Geld zurück?"),
    ],
)
def test_a_phrase_is_not_asked_for_by_what_one_of_its_words_means_alone(language, texts, question):
    library = Library([Article.from_paragraphs("M 7", [((), text) for text in texts], language=language)])
    assert not library.answer(question).quotes


@pytest.mark.parametrize(
    ("language", "texts", "question"),
    [
        ("en", ["Wheelchair users sleep on the ground floor.", "There is no bar."], "Is there an accessible room?"),
        ("en", ["The house has a heated pool.", "There is no bar."], "is there a swimming pool"),
        (
            "fr",
            ["Les chambres accessibles sont en bas.", "Il n'y a pas de bar."],
            "Y a-t-il des chambres pour handicapés ?",
        ),
        ("es", ["Las habitaciones accesibles están abajo.", "No tiene bar."], "¿Hay habitaciones para discapacitados?"),
        ("de", ["Barrierefreie Zimmer liegen unten.", "Eine Bar fehlt."], "Gibt es Zimmer für Rollstuhlfahrer?"),
    ],
)
def test_so_is_the_kind_of_a_thing_that_is_asked_for(language, texts, question):
    library = Library([Article.from_paragraphs("M 7", [((), text) for text in texts], language=language)])
    assert [quote.passage.number for quote in library.answer(question).quotes[:1]] == [0]
