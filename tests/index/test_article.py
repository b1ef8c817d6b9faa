import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import Article, Passage, Section, read
from index.passages import passage_sentences
from tests.support.cpu_time import is_linear

PARAGRAPHS = st.lists(
    st.tuples(st.lists(st.text(max_size=10), max_size=3).map(tuple), st.text(max_size=60)), max_size=6
)
HEADINGS = st.tuples(st.sampled_from([2, 3]), st.sampled_from(["A", "B", "AB", "Café & Co"]))
WORDS = st.sampled_from(["One.", "A.", "AB was here."])


@given(PARAGRAPHS)
def test_passages_are_the_paragraphs_exactly_as_given(paragraphs):
    article = Article.from_paragraphs("Title", paragraphs, language="en")

    assert [(passage.section.path, passage.text) for passage in article.passages] == paragraphs
    assert all(article.text[passage.start : passage.end] == passage.text for passage in article.passages)
    assert [passage.number for passage in article.passages] == list(range(len(paragraphs)))


@pytest.mark.parametrize(("language", "stated"), [(None, None), ("en", None), ("br", "br")])
def test_a_language_that_was_stated_is_told_from_one_that_was_recognised(language, stated):
    paragraphs = [((), "The dragon sleeps in the cave and dreams of gold.")]
    assert Article.from_paragraphs("T", paragraphs, language=language).stated_language == stated


def test_sections_are_told_once_and_in_order():
    article = Article.from_paragraphs(
        "Title", [((), "Intro."), (("B",), "One."), (("A", "C"), "Two."), (("B",), "Three.")], language="en"
    )

    assert article.sections == (Section(("B",)), Section(("A", "C")))


@given(PARAGRAPHS, PARAGRAPHS)
def test_an_edition_is_known_by_its_words_passages_and_headings_alone(one, other):
    first = Article.from_paragraphs("Title", one, language="en", slug="a")
    again = Article.from_paragraphs("Another", one, language="fr", slug="b", url="https://example.org")
    second = Article.from_paragraphs("Title", other, language="en", slug="a")

    assert re.fullmatch(r"[\w-]{8}", first.edition, re.ASCII)
    assert first.edition == again.edition
    assert (first.edition == second.edition) == (one == other)


def test_the_same_text_in_other_passages_is_another_edition():
    whole = Article.from_paragraphs("T", [((), "One.\n\nTwo.")])
    parted = Article.from_paragraphs("T", [((), "One."), ((), "Two.")])

    assert whole.text == parted.text
    assert whole.edition != parted.edition


def test_the_language_is_detected_when_it_is_not_given():
    assert Article.from_paragraphs("T", [((), "Le chat dort sur le canapé depuis ce matin.")]).language == "fr"
    assert Article.from_paragraphs("T", [((), "12 + 30")]).language == "und"


def counted(article: Article) -> list[tuple[tuple[str, ...], int]]:
    return [(section.path, len(passages)) for section, passages in article.outline()]


@given(st.lists(HEADINGS | WORDS).filter(lambda blocks: any(isinstance(block, str) for block in blocks)))
def test_an_outline_has_every_heading_where_it_stands_and_the_passages_that_follow_it(
    blocks: list[tuple[int, str] | str],
) -> None:
    written = [block if isinstance(block, str) else f"{'#' * block[0]} {block[1]}" for block in blocks]
    expected: list[tuple[tuple[str, ...], int]] = []
    above: dict[int, str] = {}
    for block in blocks:
        if isinstance(block, tuple):
            above = {level: words for level, words in above.items() if level < block[0]} | {block[0]: block[1]}
            expected.append((tuple(above.values()), 0))
        else:
            path, count = expected.pop() if expected else ((), 0)
            expected.append((path, count + 1))
    assert counted(read("\n\n".join(["# Title", *written]).encode(), "a.md")) == expected


@given(st.lists(st.tuples(st.lists(st.sampled_from("AB"), max_size=2), WORDS), min_size=1))
def test_an_outline_leaves_no_passage_out_whatever_order_the_headings_come_in(
    given_paragraphs: list[tuple[list[str], str]],
) -> None:
    article = Article.from_paragraphs("T", given_paragraphs)
    listed = [passage for _, passages in article.outline() for passage in passages]
    assert listed == list(article.passages)
    assert all(passage.section == section for section, passages in article.outline() for passage in passages)


def test_a_table_of_contents_owns_none_of_the_passages_below() -> None:
    text = "Beasts\n\nDragons\n\nGriffins\n\nBeasts\n\nThey are many.\n\nDragons\n\nThey sleep.\n\nThey dream."
    article = read(text.encode(), "beasts.txt")
    assert counted(article) == [
        *((("Beasts",), 0), (("Dragons",), 0), (("Griffins",), 0)),
        *((("Beasts",), 1), (("Dragons",), 2)),
    ]


def test_an_outline_takes_as_long_as_there_are_headings():
    def towers(count):
        sections = tuple(Section((f"Tower {number}",)) for number in range(count))
        text = "\n\n".join([*(section.path[0] for section in sections), "After them."])
        passage = Passage(0, sections[-1], len(text) - 11, len(text), text)
        return Article("towers", "Towers", "en", text, (passage,), sections)

    articles = {count: towers(count) for count in (10_000, 40_000)}

    assert len(articles[40_000].outline()) == 40_000
    assert is_linear(lambda count: articles[count].outline(), 10_000)


def test_an_item_of_a_list_is_a_sentence_however_it_ends():
    article = read(b"<ul><li>Fees<ul><li>adults 60</li><li>children 20</li></ul></li></ul>", "a.html", language="en")
    [passage] = article.passages

    assert [article.text[start:end] for start, end in passage_sentences(passage, "en")] == [
        "Fees",
        "adults 60",
        "children 20",
    ]
