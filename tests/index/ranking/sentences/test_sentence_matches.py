import numpy as np
import pytest

from index import Article, Library
from index.language.tokens import Analyser
from index.language.vocabulary.analysed_words import AnalysedWords
from index.language.vocabulary.lexicon import LexiconBuilder
from index.language.vocabulary.vocabulary import Vocabulary, VocabularyBuilder
from index.ranking.sentences.sentence_matches import match_sentences, query_coverage

SENTENCES = ["Poutine parle.", "Il a demandé à Musk un service.", "Musk refuse les demandes."]


@pytest.fixture
def read(terms_of):
    """Reads the sentences as two passages: the first two, and the last."""
    lexicon = LexiconBuilder(AnalysedWords(Analyser("fr")))
    numbered = [lexicon.number(sentence) for sentence in SENTENCES]
    builder = VocabularyBuilder(Vocabulary.empty(Analyser("fr")))
    builder.add(lexicon.build())
    vocabulary = builder.build()

    def read(text):
        terms = terms_of(text, "fr", vocabulary)
        words = np.concatenate([np.array(numbers) for numbers in numbered])
        above = np.zeros((2, len(terms.stems)), bool)
        return match_sentences(terms, vocabulary, words, np.array([*map(len, numbered)]), np.array([2, 1]), above)

    return read


def test_a_sentence_holds_the_words_of_the_same_stem(read):
    matches = read("Musk demandait")

    assert matches.words.tolist() == [[0, 0], [1, 1], [1, 1]]
    assert matches.starts.tolist() == [0, 2]


def test_words_side_by_side_are_told_and_only_in_that_order(read):
    assert read("Musk refuse").pairs.tolist() == [[0], [0], [1]]
    assert read("refuse Musk").pairs.tolist() == [[0], [0], [0]]


def test_a_pair_does_not_reach_over_the_end_of_a_sentence(read):
    assert read("parle il").pairs.tolist() == [[0], [0], [0]]
    assert read("service Musk").pairs.tolist() == [[0], [0], [0]]


def test_a_word_written_alike_counts_in_part(read):
    [[_], [part], [_]] = read("demandeur").words.tolist()

    assert 0 < part < 1


def test_the_first_words_of_a_sentence_are_told(read):
    assert read("Qui refuse ?").openings.tolist() == [[0, 0], [0, 0], [0, 1]]
    assert read("un service").openings.tolist() == [[0, 0], [0, 0], [0, 0]]
    assert read("un service pour Musk").openings.tolist() == [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 1]]


LIGHTHOUSES = [
    Article.from_paragraphs(
        "The lighthouse of Corsen",
        [
            (("History",), "It was lit in 1894. Before, a bonfire was enough."),
            (("The keepers",), "Three families took turns, and each kept a goat."),
            ((), "The lighthouse of Corsen stands on a cliff. The cliff is of granite, as is all of Corsen."),
        ],
        language="en",
    ),
    Article.from_paragraphs(
        "The lighthouse of Trezien",
        [((), "It was lit in 1894 too."), ((), "A siren is a horn that warns ships. Each day it is heard.")],
        language="en",
    ),
    Article.from_paragraphs(
        "Horns", [((), "A horn may be a siren."), ((), "In 1984 the siren was heard in Corsen.")], language="en"
    ),
]


@pytest.mark.parametrize(
    ("question", "slug", "number"),
    [
        ("When was Corsen lit?", 0, 0),
        ("When was the lighthouse of Trezien lit?", 1, 0),
        ("What did the keepers of the lighthouse of Corsen keep?", 0, 1),
        ("What is a siren?", 1, 1),
        ("Which lighthouse was lit in 1894, before which a bonfire was enough?", 0, 0),
        ("What was heard in Corsen in 1984?", 2, 1),
    ],
)
def test_a_passage_need_not_repeat_its_title_and_begins_with_what_it_is_about(question, slug, number):
    [first, *_] = Library(LIGHTHOUSES).search(question)

    assert (first.article.slug, first.passage.number) == (LIGHTHOUSES[slug].slug, number)


def test_of_terms_without_weight_nothing_is_covered():
    assert query_coverage(np.ones((2, 3)), np.zeros(3)).tolist() == [0, 0]
