import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import STORED_FIELDS, Article, Block, Cell, NewerArticle, Passage, Section

sections = st.builds(Section, st.lists(st.text(), max_size=3).map(tuple), st.booleans())
pages = st.none() | st.integers(1)
offsets = st.integers(0, 50)
cells = st.lists(st.builds(Cell, offsets, offsets, offsets), max_size=3).map(tuple)
kinds = st.sampled_from(["paragraph", "item", "continuation", "row", "caption", "term", "meaning", "code", "note"])
blocks = st.builds(Block, kinds, offsets, offsets, st.none() | st.integers(), st.integers(0, 9), cells)

# As it was stored before there were authors and pages.
OUTLINE = '{"known":[[["Night"],true],[[],false]],"sections":[0],"passages":[[0,0,11],[1,13,24]]}'
FIRST_FORM = {
    "slug": "bees",
    "title": "Bees",
    "language": "en",
    "published": None,
    "url": "https://example.org/bees",
    "text": "Bees sleep.\n\nThey dream.",
    "outline": OUTLINE,
}


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Any article at all: passages anywhere, headings that own none, sections that are no headings."""
    text = draw(st.text())
    place = st.integers(0, len(text))
    places = draw(st.lists(st.tuples(sections, place, place, pages, st.lists(blocks, max_size=3).map(tuple))))
    return Article(
        slug=draw(st.text()),
        title=draw(st.text()),
        language=draw(st.text()),
        text=text,
        passages=tuple(
            Passage(number, section, start, end, text, page, made_of)
            for number, (section, start, end, page, made_of) in enumerate(places)
        ),
        sections=tuple(draw(st.lists(sections))),
        published=draw(st.none() | st.text()),
        url=draw(st.none() | st.text()),
        author=draw(st.none() | st.text()),
    )


@given(articles())
def test_an_article_comes_back_equal(article: Article) -> None:
    assert Article.from_stored(article.to_stored()) == article


@given(articles())
def test_what_is_stored_is_strings_in_an_order_that_stays(article: Article) -> None:
    stored = article.to_stored()

    assert tuple(stored) == STORED_FIELDS
    assert all(value is None or isinstance(value, str) for value in stored.values())


@given(articles())
def test_passages_share_the_text_and_sections_are_kept_once(article: Article) -> None:
    back = Article.from_stored(article.to_stored())

    assert all(passage.source is back.text for passage in back.passages)
    assert len({id(passage.section) for passage in back.passages}) == len(
        {passage.section for passage in back.passages}
    )


def test_an_inferred_heading_stays_inferred() -> None:
    read = Article.from_paragraphs("T", [(("H",), "words")], language="en")
    passage = replace(read.passages[0], section=Section(("H",), inferred=True))
    inferred = replace(read, passages=(passage,), sections=(passage.section,))

    assert Article.from_stored(inferred.to_stored()).passages[0].section.inferred


def test_the_first_form_is_still_read() -> None:
    article = Article.from_stored(FIRST_FORM)

    assert [(passage.section, passage.text, passage.page) for passage in article.passages] == [
        (Section(("Night",), inferred=True), "Bees sleep.", None),
        (Section(), "They dream.", None),
    ]
    assert not any(passage.blocks for passage in article.passages)
    assert (article.url, article.author) == ("https://example.org/bees", None)


def test_a_form_of_a_later_version_is_refused_by_the_articles_name() -> None:
    later = {**FIRST_FORM, "outline": json.dumps({"version": 3})}

    with pytest.raises(NewerArticle) as refusal:
        Article.from_stored(later)
    assert refusal.value.slug == "bees"


def test_author_pages_and_blocks_make_no_other_edition() -> None:
    article = Article.from_stored(FIRST_FORM)
    told = tuple(replace(passage, page=12, blocks=(Block("item", 0, 11),)) for passage in article.passages)

    assert replace(article, author="Ada Finch", passages=told).edition == article.edition


def test_a_reading_that_knows_what_passages_are_made_of_adds_to_one_that_does_not() -> None:
    before = Article.from_stored(FIRST_FORM)
    items = tuple(
        replace(passage, blocks=(Block("item", 0, passage.end - passage.start),)) for passage in before.passages
    )
    newer = replace(before, passages=items)

    assert not newer.adds_nothing_to(before)
    assert before.adds_nothing_to(newer)
    assert newer.adds_nothing_to(newer)


@pytest.mark.parametrize("wrong", ["", "verse 0 4", "item 0", "item 0 x", "row 0 4 - 0 1 2", "item 0 4;"])
def test_what_says_no_blocks_is_told(wrong: str) -> None:
    outline = {**json.loads(OUTLINE), "blocks": {"0": wrong}}

    with pytest.raises(ValueError, match=r"."):
        Article.from_stored({**FIRST_FORM, "outline": json.dumps(outline)})
