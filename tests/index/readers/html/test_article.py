from lxml.html import fragment_fromstring

from index import read
from index.readers.html.article import _continued
from index.readers.html.blocks.block import HTMLBlock, Place

SENTENCES = " ".join(
    f"The keeper of the tower wrote on day {day} that the bell had rung and the boats were in." for day in range(6)
)
MENU = "<nav><ul>" + "".join(f"<li><a href='/{n}'>Chapter {n} of the book</a></li>" for n in range(20)) + "</ul></nav>"
ASIDE = "<div class='related'><ul><li>Ten towers to see before winter comes, by our own reporters.</li></ul></div>"


def page(body: str, title: str = "How to hang a bell") -> bytes:
    return f"<html><head><title>{title}</title></head><body>{MENU}{body}{ASIDE}</body></html>".encode()


def texts(body: str) -> list[str]:
    return [passage.text for passage in read(page(body), "a.html", language="en").passages]


def test_the_steps_of_a_how_to_are_its_text_however_short():
    steps = ["Lift the bell.", "Tie the rope.", "Ring it twice."]
    boxes = "".join(
        f"<div class='mod step'><div class='content'><span>{n}</span><p>{step}</p></div></div>"
        for n, step in enumerate(steps)
    )
    needed = "<div class='ingredients'><ul><li>A rope</li><li>A ladder</li></ul></div>"

    found = texts(f"<h1>How to hang a bell</h1><div class='article-body'><p>{SENTENCES}</p></div>{needed}{boxes}")

    assert [text for text in found if text in steps] == steps
    assert "A rope" in found
    assert not any("Ten towers" in text for text in found)


def test_a_blog_is_not_titled_by_its_name_but_by_its_entry():
    body = f"<h1>Marrow notes</h1><h2>Friday</h2><h3>How to hang a bell</h3><div><p>{SENTENCES}</p></div>"
    for title in ("Marrow notes: How to hang a bell", "How to hang a bell - Marrow - bells and towers and ships"):
        assert read(page(body, title), "a.html", language="en").title == "How to hang a bell"


def test_a_rubric_above_the_title_does_not_become_it():
    body = f"<h2>Bells</h2><h1>How to hang one yourself</h1><div><p>{SENTENCES}</p></div>"

    assert (
        read(page(body, "Hang one yourself - Bells - Marrow"), "a.html", language="en").title
        == "How to hang one yourself"
    )


def test_the_longer_part_below_the_part_that_was_taken_is_the_article_too():
    place = Place(fragment_fromstring("<p>Towers</p>"), False)
    text = "The tower was built in 1871 by Ada Finch, who asked for no fee at all."
    blocks = [HTMLBlock("paragraph", text, place) for _ in range(9)]

    assert _continued(blocks, {0, 1, 2}) == set(range(3, 9))
    assert _continued(blocks, set(range(7))) == set()
