"""Questions on what an article is about that it does not answer: all they have in common with it is its title."""

from pathlib import Path

import pytest

from index import Article, Library, read

FIRST = Path("bot/articles/musk-poutine-starlink.txt")
LIBRARY = Library([read(FIRST.read_bytes(), name=FIRST.name, title="Musk, Poutine et Starlink")])

WINDMILL = Library(
    [
        Article.from_paragraphs(
            "The Harrow Green Windmill",
            [
                ((), "The windmill stands on the hill above the village, and grinds flour on the first Sunday."),
                ((), "A storm took two of its sails, which were made again by a carpenter from Thaxted."),
                ((), "Inside, a steep ladder leads to the stones; dogs stay below."),
                ((), "The friends of the mill meet in the bakery and sell the flour there."),
                ((), "From the gallery you see the church and the river."),
            ],
            language="en",
        )
    ]
)


@pytest.mark.parametrize(
    "question",
    [
        "Où est né Elon Musk ?",  # « ne » stands all through the text
        "Musk a-t-il dû payer ?",
        "Musk aime-t-il le thé ?",
    ],
)
def test_a_word_with_an_accent_is_no_function_word_without_it(question):
    assert not LIBRARY.answer(question).quotes


@pytest.mark.parametrize(
    "question",
    ["Quel âge a Elon Musk ?", "Combien pèse Elon Musk ?", "Combien de frères a Musk ?"],
)
def test_the_first_hour_tells_no_age_no_weight_and_no_count(question):
    assert not LIBRARY.answer(question).quotes


def test_the_third_time_tells_how_many_times():
    library = Library(
        [Article.from_paragraphs("Coupe", [((), "Le club a gagné la coupe pour la troisième fois.")], language="fr")]
    )
    assert library.answer("Combien de fois le club a-t-il gagné la coupe ?").quotes


@pytest.mark.parametrize(
    "question",
    [
        "Qui est la femme de Poutine ?",  # « même »
        "Musk a-t-il un chien ?",  # « bien »
        "Quelle est la fortune de Musk ?",  # « forces »
        "Qui est la mère de Musk ?",  # « même »
        "Quelle est la religion de Poutine ?",  # « région »
        "Quelle est la devise de Starlink ?",
        "Quel est le second prénom d'Elon Musk ?",
    ],
)
def test_what_is_merely_spelt_like_words_of_the_text_is_no_more_than_its_title(question):
    assert not LIBRARY.answer(question).quotes


@pytest.mark.parametrize(
    "question", ["Who painted the Harrow Green Windmill?", "How old is the Harrow Green Windmill?"]
)
def test_all_words_of_a_name_that_the_title_has_are_one(question):
    assert not WINDMILL.answer(question).quotes


@pytest.mark.parametrize(
    ("question", "number"),
    [("Are dogs allowed in the Harrow Green Windmill?", 2), ("Who made the sails of the Harrow Green Windmill?", 1)],
)
def test_what_the_text_has_beside_its_title_is_answered(question, number):
    assert WINDMILL.answer(question).quotes[0].passage.number == number


def test_an_auxiliary_of_two_words_is_no_summer():
    library = Library(
        [
            Article.from_paragraphs(
                "Le bac",
                [
                    ((), "Le bac a été repeint."),
                    ((), "En été, il part toutes les heures."),
                    ((), "Le quai est étroit."),
                ],
                language="fr",
            )
        ]
    )
    assert library.answer("Le bac part-il souvent en été ?").quotes[0].passage.number == 1
    assert library.answer("Quand le bac a été repeint ?").quotes[0].passage.number == 0


OBSERVATORY = Library(
    [
        Article.from_paragraphs(
            "Die Sternwarte Lindenau",
            [
                ((), "Die Sternwarte Lindenau wurde von einem Müller gegründet."),
                ((), "Ihr Fernrohr stammt aus einer Schule in Jena und hat zwei Linsen."),
                ((), "Führungen gibt es freitags, wenn der Himmel klar ist."),
                ((), "Kinder dürfen die Kuppel selbst drehen."),
                ((), "Im Sommer sieht man von der Terrasse die Ringe des Saturn."),
            ],
            language="de",
        )
    ]
)
LIGHTHOUSE = Library(
    [
        Article.from_paragraphs(
            "El faro de Punta Larga",
            [
                ((), "El faro de Punta Larga se encendió en una noche de tormenta."),
                ((), "Lo cuidaron tres hermanas, que subían el aceite por una escalera de caracol."),
                ((), "Hoy funciona solo y las hermanas viven en el pueblo."),
                ((), "Los domingos se puede subir con un guía."),
                ((), "La linterna vieja está en el museo del puerto."),
            ],
            language="es",
        )
    ]
)


@pytest.mark.parametrize(
    ("library", "question"),
    [
        (OBSERVATORY, "Wer leitet die Sternwarte Lindenau?"),
        (OBSERVATORY, "Wie viele Besucher hat die Sternwarte Lindenau?"),
        (LIGHTHOUSE, "¿Quién diseñó el faro de Punta Larga?"),
        (LIGHTHOUSE, "¿Cuántos visitantes tiene el faro de Punta Larga?"),
    ],
)
def test_one_word_beside_those_of_the_title_must_be_in_the_text(library, question):
    assert not library.answer(question).quotes


@pytest.mark.parametrize(
    ("library", "question", "number"),
    [
        (OBSERVATORY, "Wer hat die Sternwarte Lindenau gegründet?", 0),
        (OBSERVATORY, "Wann hat die Sternwarte Lindenau Führungen?", 2),
        (LIGHTHOUSE, "¿Quién cuidó el faro de Punta Larga?", 1),
        (LIGHTHOUSE, "¿Cuándo se puede subir al faro?", 3),
    ],
)
def test_one_that_is_there_is_answered(library, question, number):
    assert library.answer(question).quotes[0].passage.number == number


def test_a_stemmer_that_takes_the_accent_away_makes_no_function_word_of_it():
    texts = [passage.text for passage in LIGHTHOUSE.articles[0].passages]
    texts[3] = "Los domingos te espera un guía."
    lighthouse = Article.from_paragraphs("El faro", [((), text) for text in texts], language="es")
    with_tea = Article.from_paragraphs("El faro", [((), text) for text in (*texts, "Hay té.")], language="es")

    assert not Library([lighthouse]).answer("¿Hay té en el faro?").quotes
    assert Library([with_tea]).answer("¿Hay té en el faro?").quotes[0].text == "Hay té."


@pytest.mark.parametrize(
    ("language", "title", "texts", "question", "place"),
    [
        (
            "en",
            "The Salt Barn",
            ["The barn was built in 1911 by Ann Lee.", "It is dry."],
            "where is the barn",
            "It lies behind the quay.",
        ),
        (
            "de",
            "Salzscheune",
            ["Die Salzscheune wurde 1911 gebaut.", "Sie ist trocken."],
            "wo ist die Salzscheune",
            "Sie liegt hinter dem Kai.",
        ),
        (
            "fr",
            "La grange au sel",
            ["La grange fut bâtie en 1911.", "Elle est sèche."],
            "où est la grange",
            "La grange est derrière le quai.",
        ),
        (
            "es",
            "El granero",
            ["El granero se abrió en 1911.", "Está seco."],
            "¿dónde está el granero?",
            "El granero está detrás del muelle.",
        ),
    ],
)
def test_where_the_thing_of_the_title_is_only_a_place_tells(language, title, texts, question, place):
    def answered_by(paragraphs):
        library = Library([Article.from_paragraphs(title, [((), text) for text in paragraphs], language=language)])
        return [quote.text for quote in library.answer(question).quotes[:1]]

    assert not answered_by(texts)
    assert answered_by([*texts, place]) == [place]


def test_the_beginning_of_an_article_tells_whose_its_thing_is():
    texts = ["The Ash Drake is the second boss of Cinderhollow.", "It breathes fire.", "Stand behind the pillars."]
    library = Library([Article.from_paragraphs("Ash Drake", [((), text) for text in texts], language="en")])
    assert library.answer("where is the ash drake").quotes[0].passage.number == 0


@pytest.mark.parametrize(
    ("language", "title", "place", "question"),
    [
        ("en", "The Salt Barn", "The barn backs onto the dunes.", "where is the barn"),  # which no list has
        ("en", "The Salt Barn", "The barn is 300 metres from the quay.", "where is the barn"),
        ("de", "Salzscheune", "Die Salzscheune grenzt an die Dünen.", "wo ist die Salzscheune"),
        ("de", "Salzscheune", "Die Salzscheune steht 300 Meter vor dem Kai.", "wo ist die Salzscheune"),
        ("fr", "La grange au sel", "La grange longe les dunes.", "où est la grange"),
        ("fr", "La grange au sel", "La grange occupe un moulin de 1840.", "où est la grange"),
        ("es", "El granero", "El granero se asoma a las dunas.", "¿dónde está el granero?"),
        ("ru", "Соляной амбар", "Амбар стоит за дюнами.", "где амбар"),
        ("pl", "Spichlerz", "Spichlerz sąsiaduje z portem.", "gdzie jest spichlerz"),
    ],
)
def test_it_may_be_told_in_words_that_tell_no_place_elsewhere(language, title, place, question):
    library = Library([Article.from_paragraphs(title, [((), place), ((), "…")], language=language)])
    assert [quote.text for quote in library.answer(question).quotes[:1]] == [place]
