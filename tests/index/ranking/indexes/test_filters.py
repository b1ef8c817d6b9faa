"""What a question can be limited to: exact words, sections, articles."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import Article, Library
from index.language.folding import fold

CATS = Article.from_paragraphs(
    "Cats of Histria",
    [
        (("History",), "In Égypte, cats were sacred. The ancient cats of Egypt were not fed by the state."),
        (("History", "Middle Ages"), "Cats were kept in the monasteries. Milk was given to them."),
        (("Food habits",), "Cats eat meat. Most of them dislike lemons, and some drink milk."),
        (("Food habits", "Water in 1990"), "***"),
        (("Food habits", "Water in 1990"), "Fresh water should stand in every room. Milk is no water."),
    ],
    language="en",
    slug="cats",
)
CHATS = Article.from_paragraphs(
    "Chats",
    [
        (("Histoire de l’État",), "L’Égypte n’a pas oublié le chat. Le chat d’Égypte, dit-on, aujourd’hui encore."),
        (("Nourriture",), "Le chat a pas mal mangé. Il boit du lait de l’amie."),
    ],
    language="fr",
    slug="chats",
)
CHINESE = Article.from_paragraphs(
    "猫",
    [(("历史背景",), "猫来自北京大学。北大的猫不喝牛奶。"), (("食物",), "猫在北京，大学没有猫。")],
    language="zh",
    slug="mao",
)
PHRASES = [
    ('"sacred"', ["cats 0"]),
    ('"SACRED the ancient"', ["cats 0"]),  # over the end of a sentence
    ('"were sacred"', ["cats 0"]),
    ('"cat were sacred"', []),  # no stemming
    ('"sacred were"', []),
    ('"egypte"', ["cats 0", "chats 0"]),
    ('"cats" "milk"', ["cats 1", "cats 2"]),
    ('"cats" "lemons" "sacred"', []),
    ('What of "milk"? Zymurgy?', ["cats 1", "cats 2", "cats 4"]),
    ('Is it "by the"?', ["cats 0"]),  # only words that say nothing
    ("« l'Égypte »", ["chats 0"]),
    ("« d'égypte »", ["chats 0"]),
    ("« l'égypte » « d'égypte »", ["chats 0"]),
    ("« n’a pas »", ["chats 0"]),
    ("« a pas »", ["chats 0", "chats 1"]),
    ("« d'amie »", []),
    ("« aujourd'hui encore »", ["chats 0"]),
    ('"wat"', []),
    ("“北京大学”", ["mao 0"]),
    ("“北京”", ["mao 0", "mao 1"]),
]
SECTIONS = [
    ("section:history", ["cats 0", "cats 1"]),
    ("section:histories", ["cats 0", "cats 1"]),
    ("section:hist", ["cats 0", "cats 1", "chats 0"]),
    ("section:Histria", []),  # the title is no heading
    ("rubrique:« histoire état »", ["chats 0"]),
    ("section:etat", ["chats 0"]),
    ('section:"middle ages" ?', ["cats 1"]),
    ('section:"habits food"', ["cats 2", "cats 4"]),
    ("section:food section:water", ["cats 4"]),
    ("section:19", []),
    ("section:1990", ["cats 4"]),
    ("What does section:food say?", ["cats 2", "cats 4"]),
    ("section:dogs", []),
    ("section:历史", ["mao 0"]),
]


def asked(library, question, **limits):
    answer = library.answer(question, 20, **limits)
    quotes = () if answer.ignored_phrases else answer.quotes
    return [f"{quote.article.slug} {quote.passage.number}" for quote in quotes]


@pytest.fixture(scope="module")
def library():
    return Library([CATS, CHATS, CHINESE])


@pytest.mark.parametrize(("question", "places"), PHRASES)
def test_exact_words_stand_in_every_passage_and_are_enough(library, question, places):
    assert sorted(asked(library, question)) == places


@pytest.mark.parametrize(("question", "places"), SECTIONS)
def test_a_section_alone_asks_for_its_passages_in_order(library, question, places):
    assert asked(library, question) == places


def test_a_section_limits_where_words_are_looked_for(library):
    assert asked(library, "Who drinks milk? section:food")[0] == "cats 2"
    assert asked(library, "Who was given milk? section:history") == ["cats 1"]
    assert asked(library, "Who was sacred? section:food") == []


def test_exact_words_are_looked_for_in_the_section_alone(library):
    assert asked(library, 'section:history "milk"') == ["cats 1"]
    assert sorted(asked(library, '"milk"', section=("Food habits",))) == ["cats 2", "cats 4"]
    assert asked(library, '"egypte"', articles=["chats"]) == ["chats 0"]


def test_a_section_is_limited_by_the_headings_above_it(library):
    assert asked(library, "milk", section=("Food habits", "Water in 1990")) == ["cats 4"]
    assert asked(library, "milk", section=("Water in 1990",)) == []


def test_the_sentence_with_the_exact_words_is_marked(library):
    question = 'Which ancient cats of Egypt were fed by the state, "sacred" or not?'
    quote = library.answer(question).quotes[0]

    assert CATS.text[slice(*quote.highlight)] == "In Égypte, cats were sacred."
    assert library.quote("cats", 0, question).highlight == quote.highlight


def test_where_exact_words_span_sentences_the_first_is_marked(library):
    quote = library.answer('"sacred the ancient"').quotes[0]

    assert CATS.text[slice(*quote.highlight)] == "In Égypte, cats were sacred."


def test_a_section_alone_marks_first_sentences(library):
    assert [CATS.text[slice(*quote.highlight)] for quote in library.answer("section:water").quotes] == [
        "Fresh water should stand in every room."
    ]


EVERY_WORD = re.findall(r"[^\W_]+", CATS.text)
RUN = st.integers(0, len(EVERY_WORD)).map(lambda at: EVERY_WORD[at : at + 3]).filter(bool)


@given(RUN | st.lists(st.sampled_from([*EVERY_WORD, "zymurgy"]), min_size=1, max_size=2))
def test_a_phrase_is_found_exactly_where_it_stands(words):
    folded = [
        " ".join(["", *map(fold, re.findall(r"[^\W_]+", text)), ""])
        for text in (" ".join(words), *(passage.text for passage in CATS.passages))
    ]

    answer = Library([CATS]).answer(f'"{" ".join(words)}"', 10)
    found = [] if answer.ignored_phrases else [quote.passage.number for quote in answer.quotes]

    assert sorted(found) == [number for number, text in enumerate(folded[1:]) if folded[0] in text]


@given(st.lists(st.sampled_from([*"\"«»“”„'’: ", "section:", "l’", "s", "cats", "état", "北", "de"]), max_size=12))
def test_no_marks_are_too_odd_to_answer(parts):
    answer = Library([CATS, CHATS, CHINESE]).answer("".join(parts), 4)

    assert len(answer.quotes + answer.more) <= 4
