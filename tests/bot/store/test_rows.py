from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.store.rows import Row
from index import Article, Passage, Section

sections = st.builds(Section, st.lists(st.text(), max_size=3).map(tuple), st.booleans())


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Any article at all: passages anywhere, headings that own none, sections that are no headings."""
    text = draw(st.text())
    place = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(place, place, sections)))
    return Article(
        slug=draw(st.text()),
        title=draw(st.text()),
        language=draw(st.text()),
        text=text,
        passages=tuple(
            Passage(number, section, start, end, text) for number, (start, end, section) in enumerate(spans)
        ),
        sections=tuple(draw(st.lists(sections))),
        published=draw(st.none() | st.text()),
        url=draw(st.none() | st.text()),
    )


@given(articles())
def test_an_article_comes_back_equal(article: Article) -> None:
    assert Row.of(article).article() == article


@given(articles())
def test_passages_share_the_text_and_sections_are_kept_once(article: Article) -> None:
    back = Row.of(article).article()
    assert all(passage.source is back.text for passage in back.passages)
    stored = {id(passage.section) for passage in back.passages}
    assert len(stored) == len({passage.section for passage in back.passages})


def test_an_inferred_heading_stays_inferred() -> None:
    read = Article.from_paragraphs("T", [(("H",), "words")], language="en")
    passage = replace(read.passages[0], section=Section(("H",), inferred=True))
    inferred = replace(read, passages=(passage,), sections=(passage.section,))
    assert Row.of(inferred).article().passages[0].section.inferred
