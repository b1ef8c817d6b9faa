from itertools import chain, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.locales import phrasebook
from bot.pages.contents import blocks_of, nested, part_with, parts_of
from bot.pages.reading import Reading
from bot.pages.rendering import served_page
from index import Article

MEGABYTE = 1_000_000


def article(*paragraphs: tuple[tuple[str, ...], str]) -> Article:
    return Article.from_paragraphs("A", paragraphs, language="en")


def test_no_heading_is_more_than_one_deeper_than_the_one_before() -> None:
    deep = article((("A", "B", "C", "D", "E", "F", "G", "H"), "One."), (("I",), "Two."))
    levels = [block.heading.level for block in blocks_of(deep) if block.heading]
    assert levels[0] == 2
    assert all(later <= before + 1 for before, later in pairwise(levels))
    assert max(levels) <= 6


def test_the_table_of_contents_is_nested_as_the_headings_are() -> None:
    nodes = nested(list(blocks_of(article((("A",), "1."), (("A", "B"), "2."), (("A", "C"), "3."), (("D",), "4.")))))
    assert [(node.heading.text, [below.heading.text for below in node.below]) for node in nodes] == [
        ("A", ["B", "C"]),
        ("D", []),
    ]


@given(
    st.lists(
        st.tuples(st.lists(st.sampled_from("ab"), max_size=3).map(tuple), st.text(min_size=1, max_size=60)), max_size=12
    ),
    st.integers(100, 1_000),
)
def test_parts_have_every_passage_once_and_in_order(paragraphs: list[tuple[tuple[str, ...], str]], most: int) -> None:
    whole = article(*paragraphs)
    parts = parts_of(blocks_of(whole), most)
    passages = [passage for block in chain(*parts) for passage in block.passages]
    assert passages == list(whole.passages)
    for number in range(len(passages)):
        blocks = parts[part_with(parts, number)]
        assert any(passage.number == number for block in blocks for passage in block.passages)


@pytest.mark.parametrize("text", ["word " * 60, "<&> " * 75, "蜂" * 300, "\ud800" * 300])
@pytest.mark.parametrize(("heading", "under"), [("", 10), ("", 50_000), ("<" * 2_000, 20)])
def test_a_part_of_a_very_long_article_is_less_than_a_megabyte(text: str, heading: str, under: int) -> None:
    long = article(*(((f"{heading} {number // under}",), text) for number in range(20_000)))
    parts = parts_of(blocks_of(long))
    for part in (1, len(parts) // 2, len(parts)):
        page = served_page(Reading(long, phrasebook("en")), part).encode(errors="replace")
        assert len(page) < MEGABYTE
