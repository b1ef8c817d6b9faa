import pytest

from index import read_draft

WORDS = "The keeper of the lamp wrote down every evening what he had seen from the tower, and what he had not."


def paths(*lines):
    page = f"<html><body><article><h1>The lamp</h1><p>{WORDS * 4}</p>{''.join(lines)}</article></body></html>"
    return [passage.section.path for passage in read_draft(page.encode(), "a.html").passages]


@pytest.mark.parametrize("name", ["title", "article-title", "zwischentitel", "c-subheading c2"])
def test_lines_that_their_class_calls_headings_are_some(name):
    first, second = (f'<p class="{name}">{words}</p><p>{WORDS}</p>' for words in ("At night", "By day"))

    assert paths(first, second)[-2:] == [("At night",), ("By day",)]


@pytest.mark.parametrize(
    "lines",
    [
        [f'<p class="title">At night</p><p>{WORDS}</p>'],
        [f'<p class="title">It was night.</p><p>{WORDS}</p>', f'<p class="title">It was day.</p><p>{WORDS}</p>'],
        [f'<p class="lead">At night</p><p>{WORDS}</p>', f'<p class="lead">By day</p><p>{WORDS}</p>'],
    ],
    ids=["one alone", "sentences", "another class"],
)
def test_other_lines_are_none(lines):
    assert set(paths(*lines)) == {()}
