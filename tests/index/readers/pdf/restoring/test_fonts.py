from io import BytesIO

import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

from index import read, read_draft
from tests.support.pdf_files import Drawn, drawn

STYLE = ParagraphStyle("text", fontName="Times-Roman", fontSize=12, leading=15, spaceAfter=8)
USUAL = "The tower was built in 1871 by Ada Finch, who asked for no fee and was never paid one. " * 3


def document(*paragraphs: str) -> bytes:
    file = BytesIO()
    SimpleDocTemplate(file).build([Paragraph(words, STYLE) for words in (USUAL, *paragraphs, USUAL)])
    return file.getvalue()


def code(words: str) -> str:
    return f'<font face="Courier" size="10">{words}</font>'


@pytest.mark.parametrize(
    "paragraph",
    [
        f"{code('ring --noon')} rings the bell at noon, and whoever lives in Marrow hears it, for the wind comes from "
        "the sea, and it carries every sound that is made in the tower.",
        "Who wants to hear the bell earlier than at noon, as some people of Marrow do, has to write "
        f"{code('ring --early --whatever')} instead, which the keeper does not like, and who could blame him.",
        "<b>The bell.</b> It is rung at noon by the keeper, and by nobody else, whatever the children of Marrow say.",
        "<b>Who may ring the bell of the tower:</b> the keeper, and at noon alone.",
    ],
    ids=["begins with code", "a line begins with code", "begins with a bold label", "is mostly bold"],
)
def test_a_paragraph_is_one_whatever_font_its_lines_begin_in(paragraph):
    words = Paragraph(paragraph, STYLE).getPlainText()
    article = read(document(paragraph), "a.pdf", language="en")

    assert [passage.text for passage in article.passages][1] == " ".join(words.split())
    assert article.sections == ()


def test_lines_that_are_bold_or_code_from_end_to_end_stay_apart():
    article = read(document("<b>How it was built</b>", code("ring --noon")), "a.pdf", language="en")

    assert [section.path for section in article.sections] == [("How it was built",)]
    assert [passage.text for passage in article.passages][1] == "ring --noon"


def test_a_bullet_belongs_to_what_stands_behind_it_however_far():
    page = [Drawn("The keepers bring all that they need with them to the tower:", 60, 100)]
    for at, words in enumerate(("a rope of thirty feet", "a lamp, and oil for it")):
        page += [Drawn("•", 70, 114 + 14 * at), Drawn(words, 110, 114 + 14 * at)]

    passages = read(drawn(page), "a.pdf", language="en").passages
    assert [passage.text for passage in passages][1:] == ["a rope of thirty feet", "a lamp, and oil for it"]
    assert all(passage.blocks[0].kind == "item" for passage in passages[1:])


def test_the_address_that_a_browser_prints_below_each_page_is_left_out():
    page = [Drawn("The tower was built in 1871 by Ada Finch, who asked for no fee.", 60, 400)]
    foot = Drawn("https://marrow.example/tower?print=1", 60, 815, size=10)

    draft = read_draft(drawn([*page, foot]), "a.pdf")
    assert [passage.text for passage in draft.passages] == [page[0].text]
    assert draft.left_out == {"running heads and page numbers": 1}
