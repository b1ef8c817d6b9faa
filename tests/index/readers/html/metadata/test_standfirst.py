import pytest

from index import read_draft
from tests.support.outlines import paths_and_texts

BUILT = "The tower was built in 1871 by Ada Finch, who asked for no fee and lived in it for thirty years."
LAMP = "Its lamp was lit with two litres of oil a night, which a boat brought from the harbour each week."
SAYS = "How a lamp that nobody wanted became the light of a whole coast."


def page(below: str) -> bytes:
    text = f"<p>{BUILT}</p><p>{LAMP}</p><h2>The lamp</h2><p>{LAMP}</p><h2>The keepers</h2><p>{BUILT}</p>"
    return f"<html><body><article><h1>The tower</h1>{below}{text}</article></body></html>".encode()


@pytest.mark.parametrize(
    "below",
    [
        f"<h3>{SAYS}</h3>",
        f'<h2 class="pw-subtitle-paragraph">{SAYS}</h2>',
        f'<div class="article-dek"><h4>{SAYS}</h4></div>',
    ],
)
def test_what_says_below_the_title_what_is_to_come_is_text_though_marked_as_a_heading(below):
    assert paths_and_texts(read_draft(page(below), "a.html"))[0] == ((), SAYS)


@pytest.mark.parametrize("below", ["<h2>How it was built</h2>", f"<h2>{SAYS}</h2>", "<h3>The year 1871</h3>"])
def test_a_heading_like_others_or_without_a_sentence_stays_one(below):
    [(path, _), *_] = paths_and_texts(read_draft(page(below), "a.html"))

    assert path != ()
