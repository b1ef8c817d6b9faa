import tomllib
from pathlib import Path

import numpy as np
import pytest

from index import Article, Library, read
from index.arrays import Floats
from index.ranking import reranking
from index.ranking.confidence.features import Features
from index.ranking.confidence.model import WEIGHTS, confidences
from index.ranking.confidence.surroundings import rarity_among
from index.ranking.query.query_terms import QueryTerms

TESTS = Path(__file__).parents[3]
STRANGERS = tomllib.loads((TESTS / "index" / "strangers.toml").read_text("utf-8"))
HUT = Article.from_paragraphs(
    "Rules of the hut",
    [
        (("Opening",), "The hut opens in June and closes when the snow comes."),
        (("Food",), "Soup is served at noon, and cake on Sundays."),
        ((), "Dogs sleep in the barn with the goats."),
        ((), "A marmot is a large squirrel that lives in burrows. Guests see marmots from the terrace."),
        ((), "In August marmots whistle when an eagle flies over the hut."),
    ],
    language="en",
)
OTHERS = [
    Article.from_paragraphs(
        f"Diary {number}", [((), f"Day {number}: rain on the roof, cats in the rain.")] * 3, language="en"
    )
    for number in range(40)
]


@pytest.fixture(scope="module")
def declarations() -> Library:
    paths = [TESTS / "articles" / f"udhr.{code}.md" for code in ("en", "fr")]
    return Library([read(path.read_bytes(), name=path.name) for path in paths])


@pytest.mark.parametrize("language", STRANGERS)
def test_most_questions_on_other_matters_are_not_answered(declarations, language):
    answered = [question for question in STRANGERS[language] if declarations.answer(question).quotes]

    assert len(STRANGERS[language]) >= 5
    assert len(answered) <= len(STRANGERS[language]) / 7, answered


@pytest.mark.parametrize("question", ["When does the hut open?", "Where do dogs sleep?", "Is cake served at noon?"])
def test_what_one_article_answers_is_answered_among_forty_others(question):
    assert Library([HUT]).answer(question).quotes
    assert Library([HUT, *OTHERS]).answer(question).quotes[0].article.slug == HUT.slug


PENSIONS = {
    "de": ("Frühstück gibt es um acht.", "Hunde schlafen in der Scheune.", "Darf mein Hund in die Scheune?"),
    "en": ("Breakfast is at eight.", "Dogs sleep in the barn.", "Can I bring my dog?"),
    "es": ("El desayuno es a las ocho.", "Los perros duermen en el granero.", "¿Puedo traer perros?"),
    "fr": ("Le petit déjeuner est à huit heures.", "Les chiens dorment à la grange.", "Mon chien peut-il venir ?"),
    "pt": ("O café da manhã é às oito.", "Os cães dormem no celeiro.", "Os cães são permitidos?"),
    "sv": ("Frukosten är klockan åtta.", "Hundar sover i ladan.", "Var sover min hund?"),
    "uk": ("Сніданок о восьмій.", "Собаки сплять у сараї.", "Чи можна з собаками?"),
}


@pytest.mark.parametrize("language", PENSIONS)
def test_a_short_question_is_answered_by_the_one_passage_that_has_its_rare_word(language):
    breakfast, dogs, question = PENSIONS[language]
    pension = Article.from_paragraphs("…", [((), breakfast), ((), dogs), ((), "…")], language=language)

    assert [quote.passage.number for quote in Library([pension]).answer(question).quotes] == [1]


def test_what_no_article_stands_out_for_is_not_answered():
    diaries = [
        Article.from_paragraphs(f"Diary {number}", [((), f"Day {number}: rain on the roof, cats in the rain.")] * 3)
        for number in range(40)
    ]

    assert not Library([HUT, *diaries]).answer("How many cats live on the roof of the palace in Venice?").quotes


@pytest.mark.parametrize("question", ["When does the hut open?", "Where do dogs sleep?", "Is cake served?"])
def test_other_articles_do_not_change_how_sure_an_answer_is(question):
    alone, together = Library([HUT]), Library([HUT, *OTHERS])

    confidence = alone.answer(question, articles=[HUT.slug]).confidence
    assert together.answer(question, articles=[HUT.slug]).confidence == pytest.approx(confidence, abs=1e-4)
    assert together.answer(question).quotes[0].article.slug == HUT.slug


@pytest.mark.parametrize(
    ("question", "number"),
    [("Are dogs allowed?", 2), ("What about food?", 1), ("food?", 1), ("What is a marmot?", 3), ("Any soup?", 1)],
)
def test_a_short_question_is_answered_where_one_passage_holds_its_rare_word(question, number):
    assert Library([HUT]).answer(question).quotes[0].passage.number == number


def test_a_word_of_the_title_is_no_rare_word_of_each_passage():
    library = Library([HUT])

    assert library.answer("Who painted the rules?").confidence < library.answer("Who painted the dogs?").confidence


CLUBS = {
    "en": ("Rules of the chess club", "Fees", "The yearly fee is £24.", "We meet on Tuesdays in the old library."),
    "fr": (
        "Règlement du club d'échecs",
        "Cotisation",
        "La cotisation est de 24 €.",
        "Nous jouons le mardi à la mairie.",
    ),
    "de": ("Regeln des Schachvereins", "Beitrag", "Der Beitrag ist 24 €.", "Wir spielen dienstags in der Bücherei."),
    "ja": ("将棋クラブの規則", "会費", "年会費は三千円です。", "例会は毎週火曜日に図書館で開きます。"),
}


def club(language: str) -> Library:
    title, heading, fee, evenings = CLUBS[language]
    return Library([Article.from_paragraphs(title, [((heading,), fee), ((), evenings)], language=language)])


SHOP = {
    "en": ("Admission costs 8 dollars.", "how much does the beer cost", "how much does it cost"),
    "nl": ("Een kaartje kost 8 euro.", "wat kost een biertje", "wat kost het"),
    "pl": ("Wstęp kosztuje 8 złotych.", "ile kosztuje piwo", "ile kosztuje wstęp"),
    "ru": ("Вход стоит 80 рублей.", "сколько стоит пиво", "сколько стоит вход"),
}


@pytest.mark.parametrize("language", SHOP)
def test_what_one_thing_costs_is_not_said_of_another(language):
    text, strange, own = SHOP[language]
    library = Library(
        [Article.from_paragraphs("Kappa", [((), text), ((), "Lambda 5."), ((), "Sigma 6.")], language=language)]
    )
    assert not library.answer(strange).quotes
    assert library.answer(own).quotes


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "Who is the president of the club?"), ("en", "What is the club's address?"),
        ("fr", "Qui est le président du club ?"), ("fr", "Le club d'échecs a-t-il un parking ?"),
        ("de", "Wer ist der Präsident des Schachvereins?"), ("ja", "将棋クラブの会長は誰ですか？"),
    ],
)  # fmt: skip
def test_words_of_the_title_alone_answer_nothing_else(language, question):
    assert not club(language).answer(question).quotes


@pytest.mark.parametrize(
    ("language", "question", "number"),
    [
        ("en", "Tell me about the club", 0), ("en", "Where does the chess club meet?", 1),
        ("en", "What about fees of the club?", 0), ("fr", "Où joue le club ?", 1),
        ("de", "Wo spielt der Schachverein?", 1), ("ja", "将棋クラブの会費はいくらですか？", 0),
    ],
)  # fmt: skip
def test_words_of_the_title_count_beside_those_of_a_passage(language, question, number):
    assert club(language).answer(question).quotes[0].passage.number == number


CLUBHOUSES = {
    "en": (
        "The boathouse",
        ["Tea is at five.", "The boathouse stands by the river.", "Boats are red.", "Dogs wait.", "Ada has the key."],
        "who designed the boathouse",
        "who has the key of the boathouse",
    ),
    "fr": (
        "Le hangar",
        [
            "Le thé est à cinq heures.",
            "Le hangar est au bord de l'eau.",
            "Les bateaux sont rouges.",
            "Les chiens attendent.",
            "Ada a la clé.",
        ],
        "qui a dessiné le hangar",
        "qui a la clé du hangar",
    ),
    "fi": (
        "Venevaja",
        [
            "Tee juodaan viideltä.",
            "Venevaja on joen rannalla.",
            "Veneet ovat punaisia.",
            "Koirat odottavat.",
            "Aino säilyttää avainta.",
        ],
        "kuka suunnitteli venevajan",
        "kuka säilyttää avainta",
    ),
}


@pytest.mark.parametrize("language", CLUBHOUSES)
def test_a_passage_of_many_that_has_the_title_and_no_other_word_answers_nothing(language):
    title, texts, strange, own = CLUBHOUSES[language]
    library = Library([Article.from_paragraphs(title, [((), text) for text in texts], language=language)])

    assert not library.answer(strange).quotes
    assert [quote.passage.number for quote in library.answer(own).quotes] == [4]


MILLS = {
    "en": (
        "Harrow Green Windmill",
        [
            "Harrow Green Windmill stands on a chalk hill above the village.",
            "Its sails turn on Sundays when the wind allows.",
            "Flour is ground between two French stones.",
            "Harrow Green Windmill lost a sail in a storm.",
            "Children may climb to the second floor.",
        ],
        ["Who sponsors Harrow Green Windmill?", "Does Harrow Green Windmill have a website?"],
        ("When do the sails of Harrow Green Windmill turn?", 1),
    ),
    "es": (
        "Molino Blanco de Valdehierro",
        [
            "El Molino Blanco de Valdehierro está en una colina de yeso.",
            "Sus aspas giran los domingos si hay viento.",
            "La harina se muele entre dos piedras francesas.",
            "El Molino Blanco de Valdehierro perdió un aspa en una tormenta.",
            "Los niños pueden subir al segundo piso.",
        ],
        ["¿Quién patrocina el Molino Blanco de Valdehierro?", "¿Cómo desinstalo el Molino Blanco de Valdehierro?"],
        ("¿Cuándo giran las aspas del Molino Blanco de Valdehierro?", 1),
    ),
    "ja": (
        "緑野風車博物館",
        [
            "緑野風車博物館は村を見下ろす丘に立っています。",
            "羽根は風があれば日曜日に回ります。",
            "小麦は二つの石の間で粉にされます。",
            "緑野風車博物館は嵐で羽根を一枚失いました。",
            "子どもは二階まで登れます。",
        ],
        ["緑野風車博物館に駐車場はありますか？"],
        ("緑野風車博物館の羽根はいつ回りますか？", 1),
    ),
}


@pytest.mark.parametrize("language", MILLS)
def test_a_question_that_shares_its_subject_with_a_long_article_and_nothing_else_is_not_answered(language):
    title, texts, strange, (own, number) = MILLS[language]
    library = Library([Article.from_paragraphs(title, [((), text) for text in texts], language=language)])

    assert [question for question in strange if library.answer(question).quotes] == []
    assert library.answer(own).quotes[0].passage.number == number


@pytest.mark.parametrize("question", ["Are dogs allowed?", "What is a marmot?"])
def test_a_rare_word_is_enough_among_forty_others_that_lack_it(question):
    assert Library([HUT, *OTHERS]).answer(question).quotes[0].article.slug == HUT.slug


def test_a_word_that_many_articles_have_is_not_enough_among_them():
    diaries = [
        Article.from_paragraphs(f"Diary {number}", [((), f"Day {number}: it was time for tea and {word}.")] * 3)
        for number, word in enumerate(["cake", "bread", "soup", "jam"] * 10)
    ]
    alone, together = Library([HUT]), Library([HUT, *diaries])

    assert alone.answer("Any soup?").confidence > together.answer("Any soup?").confidence


@pytest.mark.parametrize(("frequencies", "rarity"), [([0, 1], [1, 1]), ([40], [0.02]), ([100], [0.02]), ([20], [0.21])])
def test_a_word_is_the_rarer_the_fewer_articles_have_it(frequencies, rarity):
    assert rarity_among(np.array(frequencies), 40) == pytest.approx(rarity, abs=0.02)


def test_names_and_numbers_that_no_article_has_weigh_against_an_answer():
    library = Library([HUT])
    plain, named = "When does the hut open again?", "When does the hut Refuge Vallot open in 1987?"

    assert library.answer(named).confidence < library.answer(plain).confidence


@pytest.mark.parametrize("number", [3, 26])
def test_the_words_of_a_heading_answer_for_what_stands_below(declarations, number):
    quotes = declarations.answer(f"What does article {number} say?").quotes

    assert quotes[0].passage.section.path[-1] == f"Article {number}"


FAIR = ["Merchants of Provins sold cloth.", "In Provins the fair lasts a week.", "The inn was cold.", "Rain fell."]


@pytest.mark.parametrize(("question", "share"), [("What does Provins sell?", 0.5), ("What does Prorins sell?", 0)])
def test_it_counts_in_how_much_of_the_article_a_name_stands(question, share, monkeypatch):
    noted = noted_features(monkeypatch)
    Library([Article.from_paragraphs("A journey", [((), text) for text in FAIR], language="en")]).search(question)

    assert np.max(noted[0]["share of the article that has a name"]) == share


def test_each_feature_has_a_weight(monkeypatch):
    noted = noted_features(monkeypatch)
    Library([HUT]).search("When does the hut open?")

    assert noted[0].keys() == WEIGHTS.keys()


def noted_features(monkeypatch: pytest.MonkeyPatch) -> list[Features]:
    """The features of what is searched from now on."""
    noted: list[Features] = []

    def note(terms: QueryTerms, features: Features, article_count: int) -> Floats:
        noted.append(features)
        return confidences(terms, features, article_count)

    monkeypatch.setattr(reranking, "confidences", note)
    return noted


SUBJECT = ["sells cloth at its fair.", "is old, and has a tower.", "has a wall.", "lies on a hill above a river."]


@pytest.mark.parametrize(
    ("question", "is_answered"),
    [("How many purple bananas does Provins grow?", False), ("How old is Provins?", True), ("Has it a wall?", True)],
)
def test_a_name_alone_does_not_answer_what_is_asked_of_it_in_words_that_no_article_has(question, is_answered):
    article = Article.from_paragraphs("A town", [((), f"Provins {text}") for text in SUBJECT], language="en")

    assert bool(Library([article]).answer(question).quotes) is is_answered


@pytest.mark.parametrize(
    ("language", "heading", "text", "question"),
    [
        ("ru", "Смерть", "Если группа погибла трижды, вход закрыт до понедельника.", "как сменить ник"),
        ("de", "Pausen", "Jede Mannschaft hat drei Minuten je Satz.", "wie sind hier die Hausen drauf"),
    ],
)
def test_a_word_that_was_taken_for_one_in_a_heading_is_believed_no_more_than_in_a_text(
    language, heading, text, question
):
    others = [((f"{number}",), f"{number} {number}.") for number in range(5)]
    article = Article.from_paragraphs("Liga", [((heading,), text), *others], language=language)

    assert not Library([article]).answer(question).quotes


@pytest.mark.parametrize(
    ("language", "text", "question", "is_answered"),
    [
        ("en", "The ferry leaves from the old pier behind the mill.", "how many seats has the ferry", False),
        ("en", "The ferry has forty seats and a bar.", "how many seats has the ferry", True),
        ("lb", "E Lieser kann fënnef Bicher fir dräi Woche léinen.", "Wéi vill Bicher kann ee léinen?", True),
        ("en", "The ferry is free for children.", "how much is the ferry for children", True),
        ("de", "Die Fähre fährt jeden Montag zur Insel.", "wie oft fährt die fähre", True),
        ("he", "מנורות בדירה מחליף השוכר.", "כמה שכר הדירה", False),
        ("zh", "渡船从旧码头出发。", "渡船几个座位", False),
        ("zh", "渡船有二十个座位。", "渡船几个座位", True),
        ("sw", "Feri ina viti arobaini na duka.", "feri ina viti vingapi", True),
    ],
)
def test_what_has_no_number_hardly_answers_how_many(language, text, question, is_answered):
    others = [((), f"{number} {number}.") for number in range(5)]
    article = Article.from_paragraphs("Quay", [((), text), *others], language=language)

    assert bool(Library([article]).answer(question).quotes) == is_answered


@pytest.mark.parametrize(
    ("language", "heading", "text", "question", "is_answered"),
    [
        ("en", "Boats", "The ferry was built on 12 May 1990.", "how much does the ferry cost", False),
        ("en", "Boats", "The ferry was built on 12 May 1990 for $40,000.", "how much does the ferry cost", True),
        ("en", "Fees", "The ferry, from 12 May on: 40.", "price of the ferry", True),
        ("en", "Boats", "You pay for the ferry with three shells, since 12 May.", "how much does the ferry cost", True),
        ("en", "Boats", "Ferry 12, children 5.", "how much does the ferry cost", True),
        ("fr", "Bateaux", "Le bac part le 3 mai à midi.", "combien coute le bac", False),
        ("de", "Boote", "Die Fähre fährt am 3. Mai um zehn.", "was kostet die fähre", False),
        ("de", "Boote", "Für die Fähre zahlt man 9 Euro.", "was kostet die fähre", True),
        ("nl", "Boten", "De veerpont vaart op 3 mei om tien uur.", "wat kost de veerpont", False),
        ("sv", "Båtar", "Färjan går den 3 maj klockan tio.", "vad kostar färjan", False),
        ("pl", "Łodzie", "Prom odpływa 3 maja o dziesiątej.", "ile kosztuje prom", False),
        ("pl", "Łodzie", "Za prom płaci się 9 zł.", "ile kosztuje prom", True),
        ("cs", "Lodě", "Přívoz jezdí od 3. května v deset hodin.", "kolik stojí přívoz", False),
        ("ru", "Лодки", "Паром отходит 3 мая в десять часов.", "сколько стоит паром", False),
        ("ru", "Лодки", "Паром бесплатный с 3 мая.", "сколько стоит паром", True),
        ("tr", "Tekneler", "Vapur 3 Mayıs'ta saat onda kalkar.", "vapurun fiyatı ne kadar", False),
        ("fr", "Bateaux", "Le bac part le 3 mai et il est gratuit.", "ça coûte cb le bac ?", True),
        ("fr", "Bateaux", "Le bac ne vous coûte rien.", "combien coute le bac", True),
        ("fr", "Bateaux", "On peut acheter le bac.", "combien coute le bac", False),
        ("fr", "Tarifs", "Le bac, dès le 3 mai : 40.", "prix du bac", True),
        ("fr", "Bateaux", "Le passeur vend le bac pour 12 pièces d'or le 3 mai.", "c'est quoi le prix du bac", True),
    ],
)
def test_what_tells_no_price_does_not_answer_what_something_costs(language, heading, text, question, is_answered):
    others = [((f"{number}",), f"{number} {number}.") for number in range(5)]
    article = Article.from_paragraphs("Quay", [((heading,), text), *others], language=language)

    assert bool(Library([article]).answer(question).quotes) == is_answered


BOTH = [
    Article.from_paragraphs(
        "Collège",
        [
            ((), "Le principal reçoit les parents le lundi."),
            ((), "Toute absence est signalée."),
            ((), "Il y a un stage."),
        ],
        language="fr",
    ),
    Article.from_paragraphs(
        "Theatre",
        [
            ((), "The principal actor sings on stage."),
            ((), "In her absence another one sings."),
            ((), "Zerbinetta opens the door to Paris."),
        ],
        language="en",
    ),
]


@pytest.mark.parametrize(
    ("question", "slug"),
    [
        ("qui est le principal ?", "collège"),
        ("où est le principal pendant une absence ?", "collège"),
        ("c'est quoi un stage ?", "collège"),
        ("qui est zerbinetta ?", "theatre"),
        ("Où est-ce que le principal a vu Zerbinetta ?", "theatre"),
    ],
)
def test_a_word_of_two_languages_is_that_of_the_question_where_texts_in_it_have_it(question, slug):
    assert {quote.article.slug for quote in Library(BOTH).answer(question).quotes} == {slug}


def test_where_no_text_in_its_own_language_has_a_word_those_in_others_answer():
    assert Library(BOTH[1:]).answer("qui est le principal ?").quotes[0].article.slug == "theatre"
