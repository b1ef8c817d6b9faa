"""Across languages; with an encoder of the tests' own, which knows a few words, so that they run without the extra."""

import numpy as np
import pytest

from index import Article, Library
from index.ranking.encoder import LONGEST, SentenceEncoder, encoder_version, installed_encoder
from tests.support.dictionary import Dictionary


def spanish(*paragraphs: str) -> Article:
    return Article.from_paragraphs("Animales", [((), one) for one in paragraphs], language="es", slug="animales")


BEES = spanish("En invierno duermen. Las abejas producen miel en la colmena.", "El barco navega por el mar.")
QUESTION = "What do the bees make of it: is it honey?"


@pytest.fixture
def encoder() -> Dictionary:
    return Dictionary()


@pytest.fixture
def library(encoder: Dictionary) -> Library:
    return vectorised(Library([BEES]), encoder)


def vectorised(library: Library, encoder: Dictionary) -> Library:
    vectors = {one.slug: encoder.encode([passage.text for passage in one.passages]) for one in library.articles}
    encoder.texts.clear()
    return library.with_vectors(encoder, vectors)


def test_words_alone_find_nothing_in_another_language() -> None:
    assert Library([BEES]).answer(QUESTION).quotes == ()


def test_a_passage_is_found_by_what_it_means(library: Library) -> None:
    [quote] = library.answer(QUESTION).quotes
    assert quote.passage == BEES.passages[0]
    assert quote.article.text[slice(*quote.highlight)] == "Las abejas producen miel en la colmena."


def test_what_means_something_else_is_no_answer(library: Library) -> None:
    assert (
        library.answer("When is it winter in the mountains of the north?").confidence
        < library.answer(QUESTION).confidence
    )
    assert library.answer("Who is the president of the republic?").quotes == ()


def test_within_a_language_vectors_count_for_nothing(encoder: Dictionary, library: Library) -> None:
    for question in ("¿Qué producen las abejas?", "abejas", "Las abejas y el barco"):
        assert library.answer(question) == Library([BEES]).answer(question)
    assert encoder.texts == []


def test_exact_words_are_looked_for_as_words(encoder: Dictionary, library: Library) -> None:
    question = 'What do the "abejas" make of the honey?'
    assert library.search(question) == Library([BEES]).search(question)


def test_an_article_without_vectors_is_found_by_its_words(library: Library) -> None:
    ships = Article.from_paragraphs("Barcos", [((), "El ship Victoria, barco.")], language="es", slug="barcos")
    both = library.with_article(ships)
    assert both.vectors.keys() == {"animales"}
    assert both.search("What is the ship Victoria?")[0].article.slug == "barcos"
    assert both.answer(QUESTION).quotes[0].article == BEES


def test_without_its_vectors_it_finds_by_words_alone(library: Library) -> None:
    assert library.by_words().vectors == {}
    assert library.by_words().answer(QUESTION).quotes == ()
    assert library.answer(QUESTION).quotes


@pytest.mark.parametrize(
    ("question", "is_across"),
    [(QUESTION, True), ("¿Qué producen las abejas?", False), ('What is "miel" to them?', False)],
)
def test_an_encoder_may_help_where_the_question_is_in_another_language(question: str, is_across: bool) -> None:
    assert Library([BEES]).is_across_languages(question) == is_across
    assert not Library().is_across_languages(question)


def test_only_the_articles_asked_make_a_question_cross_languages() -> None:
    english = Article.from_paragraphs("Bees", [((), "Bees make honey.")], language="en", slug="bees")
    both = Library([BEES, english])
    assert both.is_across_languages(QUESTION, articles=["animales"])
    assert not both.is_across_languages(QUESTION, articles=["bees"])


def test_vectors_go_with_their_article(library: Library) -> None:
    assert library.without("animales").vectors == {}
    changed = spanish("Otra cosa.")
    assert library.with_article(changed).vectors == {}
    assert library.with_article(changed).answer(QUESTION).quotes == ()


def test_only_the_passages_asked_are_found(library: Library) -> None:
    other = Article.from_paragraphs("Más", [((), "Las abejas hacen miel.")], language="es", slug="mas")
    both = vectorised(library.with_article(other), Dictionary())
    assert {hit.article.slug for hit in both.search(QUESTION, articles=["mas"])} == {"mas"}
    assert both.search(QUESTION, section=("Nowhere",)) == []


def test_a_quote_of_a_passage_marks_the_sentence_that_means_it(library: Library) -> None:
    quote = library.quote("animales", 0, QUESTION)
    assert quote.article.text[slice(*quote.highlight)] == "Las abejas producen miel en la colmena."
    assert library.quote("animales", 0).highlight == (0, 20)


def test_what_is_not_first_is_not_read_sentence_by_sentence(encoder: Dictionary) -> None:
    many = spanish(*(f"Las abejas producen miel. Número {number} de la colmena." for number in range(9)))
    library = vectorised(Library([many]), encoder)
    answer = library.answer(QUESTION, 8)
    assert len(encoder.texts) == 1 + 2 * len(answer.quotes)


def test_long_texts_are_cut_and_many_are_encoded_in_parts() -> None:
    given: list[list[str]] = []

    def encode(texts: list[str]):
        given.append(texts)
        return np.ones((len(texts), 2), np.float32)

    vectors = SentenceEncoder(encode).encode(["a" * 100_000] * 40)
    assert vectors.shape == (40, 2)
    assert vectors.dtype == np.float16
    assert sum(map(len, given)) == 40
    assert max(map(len, given)) < 40
    assert {len(text) for texts in given for text in texts} == {LONGEST}
    assert SentenceEncoder(encode).encode([]).shape[0] == 0


@pytest.mark.skipif(encoder_version() is None, reason="the extra [meaning] is not installed")
class TestInstalledEncoder:
    def test_its_version_is_known_before_it_is_loaded(self) -> None:
        encoder = installed_encoder()
        assert encoder is not None
        assert encoder.version() == encoder_version()

    def test_a_known_text_has_a_known_vector(self) -> None:
        encoder = installed_encoder()
        assert encoder is not None
        [vector] = encoder.encode(["Bees make honey."])
        assert vector.shape == (512,)
        assert vector[:6] == pytest.approx([0.0049, 0.0673, 0.0597, 0.0652, 0.0305, 0.0559], abs=2e-3)
        assert np.linalg.norm(vector.astype(np.float32)) == pytest.approx(1, abs=1e-2)

    def test_two_languages_are_near_and_two_matters_are_not(self) -> None:
        encoder = installed_encoder()
        assert encoder is not None
        one, same, other = encoder.encode(["Who makes honey?", "¿Quién hace la miel?", "The ship sails."]).astype(
            np.float32
        )
        assert one @ same > 0.7 > 0.4 > one @ other
