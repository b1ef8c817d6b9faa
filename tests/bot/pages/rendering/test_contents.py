from itertools import chain, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from bot.locales import phrasebook
from bot.pages.reading import Reading
from bot.pages.rendering.contents import nested, part_at, parts_of, under_headings
from bot.pages.rendering.page import served_page
from index import Article

MEGABYTE = 1_000_000


def article(*paragraphs: tuple[tuple[str, ...], str]) -> Article:
    return Article.from_paragraphs("A", paragraphs, language="en")


def test_no_heading_is_more_than_one_deeper_than_the_one_before() -> None:
    deep = article((("A", "B", "C", "D", "E", "F", "G", "H"), "One."), (("I",), "Two."))
    levels = [headed.heading.level for headed in under_headings(deep) if headed.heading]
    assert levels[0] == 2
    assert all(later <= before + 1 for before, later in pairwise(levels))
    assert max(levels) <= 6


def test_the_table_of_contents_is_nested_as_the_headings_are() -> None:
    whole = article((("A",), "1."), (("A", "B"), "2."), (("A", "C"), "3."), (("D",), "4."))
    nodes = nested(list(under_headings(whole)))
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
    parts = parts_of(under_headings(whole), most)
    headed_passages = [headed for headed in chain(*parts) if headed.passages]
    passages = [passage for headed in headed_passages for passage in headed.passages]
    assert list(dict.fromkeys(passages)) == list(whole.passages)
    words = [whole.text[start:end] for start, end in (headed.extent for headed in headed_passages)]
    assert "".join("".join(words).split()) == "".join("".join(one.text for one in whole.passages).split())
    for passage in whole.passages:
        found = parts[part_at(parts, passage.start)]
        assert any(one.number == passage.number for headed in found for one in headed.passages)


@pytest.mark.parametrize(
    ("text", "heading", "under"),
    [
        ("word " * 60, "", 10),
        ("<&> " * 75, "", 50_000),
        ("蜂" * 300, "", 50_000),
        ("\ud800" * 300, "", 50_000),
        ("word " * 60, "<" * 2_000, 20),
    ],
)
def test_a_part_of_a_very_long_article_is_less_than_a_megabyte(text: str, heading: str, under: int) -> None:
    long = article(*(((f"{heading} {number // under}",), text) for number in range(20_000)))
    parts = parts_of(under_headings(long))
    for part in (1, len(parts) // 2, len(parts)):
        page = served_page(Reading(long, phrasebook("en")), part).encode(errors="replace")
        assert len(page) < MEGABYTE


SENTENCE = "And then another bee came in and carried away another grain of corn, "


@pytest.mark.parametrize("text", [SENTENCE * 45_000, "x" * 3_000_000, "蜂" * 1_000_000, "&<" * 700_000])
def test_a_passage_of_megabytes_is_cut_and_keeps_its_words_its_number_and_its_marks(text: str) -> None:
    text = f"{text}The last bee of all was tired.{text[:300_000]}"
    long = article((("Corn",), "Before."), (("Corn",), text), (("Corn",), "After."))
    start = long.text.index("The last bee")
    reading = Reading(long, phrasebook("en"), spans=((start, start + 30),), others=((start, start + 30),))
    count = len(parts_of(under_headings(long)))
    pages = [served_page(reading, part) for part in range(1, count + 1)]
    assert all(len(page.encode()) < MEGABYTE for page in pages)
    shown = [html.document_fromstring(page) for page in pages]
    pieces = [piece for page in shown for piece in page.xpath("//p[@id='p2']")]
    words = "".join(str(piece.text_content()).removeprefix("¶\xa02") for piece in pieces)
    for sentence in ("page-quoted-from", "page-quoted-to"):
        words = words.replace(phrasebook("en")(sentence), "")
    assert "".join(words.split()) == "".join(text.split())
    [marked] = [number for number, page in enumerate(shown) if page.xpath("//mark[@id='q']")]
    assert served_page(reading) == pages[marked]
    [link] = shown[0].xpath("//ul[@class='mentions']//a/@href")
    assert link == (f"?part={marked + 1}#p2" if marked else "#p2")


def test_marked_words_that_are_cut_are_marked_on_both_sides() -> None:
    long = article(((), SENTENCE * 20_000))
    reading = Reading(long, phrasebook("en"), spans=((0, len(long.text)),))
    pages = [html.document_fromstring(served_page(reading, part)) for part in (1, 2, 3)]
    assert [len(page.xpath("//mark")) for page in pages] == [1, 1, 1]
    assert max(len(quoted.text_content()) for page in pages for quoted in page.xpath("//blockquote")) <= 20_001


def test_a_passage_is_cut_between_words() -> None:
    parts = parts_of(under_headings(article(((), SENTENCE * 20_000))))
    assert len(parts) > 2
    ends = [headed.extent[1] for [headed] in parts[:-1]]
    whole = article(((), SENTENCE * 20_000)).text
    assert all(whole[end - 1] == " " for end in ends)
