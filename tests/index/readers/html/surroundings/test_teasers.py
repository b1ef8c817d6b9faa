from index import read_draft
from tests.support.outlines import paths_and_texts

BUILT = "The tower was built in 1871 by Ada Finch, who asked for no fee and lived in it for thirty years."
LAMP = "Its lamp was lit with two litres of oil a night, which a boat brought from the harbour each week."
OTHER = "Ten islands that nobody has lived on since the war"


def page(*below: str) -> bytes:
    text = f"<p>{BUILT}</p><p>{LAMP}</p><h2>The lamp and its oil</h2><p>{LAMP}</p><p>{BUILT}</p>"
    words = "".join(below)
    return f"<html><body><article><h1>The tower</h1>{text}{words}</article></body></html>".encode()


def texts(*below: str) -> list[str]:
    return [text for _, text in paths_and_texts(read_draft(page(*below), "a.html"))]


def test_another_article_among_the_paragraphs_is_none_of_them():
    card = (
        f'<a href="/islands"><h2>{OTHER}</h2><p>One of them has a lamp that burns all the same, says Jo Marsh.</p></a>'
    )

    assert paths_and_texts(read_draft(page(card, f"<p>{BUILT}</p>"), "a.html"))[-1] == (
        ("The lamp and its oil",),
        BUILT,
    )
    assert not any("Jo Marsh" in text for text in texts(card, f"<p>{BUILT}</p>"))


def test_other_articles_below_the_last_paragraph_are_left_out_with_what_they_say():
    cards = [
        f'<h3><a href="/{n}">{OTHER} {n}</a></h3><p>They are far from the coast and from one another.</p>'
        for n in (1, 2)
    ]

    assert not any("far from the coast" in text for text in texts(*cards))


def test_headings_that_lead_to_what_an_article_is_on_stay():
    films = "".join(f'<h2><a href="/film/{n}">The lamp that went out {n}</a></h2><p>{BUILT}</p>' for n in range(4))
    draft = read_draft(
        f"<html><body><article><h1>Films</h1><p>{LAMP}</p>{films}</article></body></html>".encode(), "a.html"
    )

    assert len(draft.sections) == 4


def test_a_heading_that_leads_to_itself_stays():
    assert ("The keepers of the lamp",) in [
        path
        for path, _ in paths_and_texts(
            read_draft(page(f'<h2><a href="#keepers">The keepers of the lamp</a></h2><p>{LAMP}</p>'), "a.html")
        )
    ]
