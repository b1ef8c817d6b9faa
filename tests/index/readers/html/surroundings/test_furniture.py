"""Buttons, rows of links and what leads to other articles."""

import pytest

from index import read_draft
from tests.support.outlines import paths_and_texts

PROSE = "The ferry has not come for three days, and the keeper says that it will not come before Sunday."
ROWS = [
    '<p><a href="#a">Print</a> <a href="#b">Share</a> <a href="/c">Write a comment</a></p>',
    '<div><a href="/fr">Français</a> | <a href="/de">Deutsch</a> | <a href="/es">Español</a></div>',
]


def texts(body):
    page = f"<!DOCTYPE html><html><body><h1>The ferry</h1><p>{PROSE}</p>{body}<p>{PROSE}</p></body></html>"
    return [text for _, text in paths_and_texts(read_draft(page.encode(), "a.html"))]


@pytest.mark.parametrize("row", ROWS)
def test_a_row_of_short_links_is_not_of_the_article(row):
    assert texts(row) == [PROSE, PROSE]


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ('<p>See <a href="/a">Thole</a> and <a href="/b">Marrow</a></p>', "See Thole and Marrow"),
        ('<p><a href="/a">The timetable of the winter</a></p>', "The timetable of the winter"),
    ],
)
def test_links_with_words_beside_them_and_a_link_alone_stay(written, text):
    assert texts(written) == [PROSE, text, PROSE]


@pytest.mark.parametrize(
    "heading", ["You might also like", "Das könnte dich auch interessieren", "Vous aimerez aussi", "많이 본 뉴스"]
)
def test_other_articles_below_the_text_are_left_out_with_their_heading(heading):
    links = '<ul><li><a href="/1">Ten islands</a></li><li><a href="/2">A lamp</a></li></ul>'
    page = f"<!DOCTYPE html><html><body><h1>The ferry</h1><p>{PROSE}</p><h2>{heading}</h2>{links}</body></html>"

    assert [text for _, text in paths_and_texts(read_draft(page.encode(), "a.html"))] == [PROSE]
