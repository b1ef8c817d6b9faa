import pytest

from index.readers.html.document import read_document
from index.readers.metadata import Metadata

TEXT = "<p>It was built in 1871 by Ada Finch.</p>"


@pytest.mark.parametrize(
    ("html", "title"),
    [
        (f"<h1>Guide to the tower</h1><h1>Before you come</h1>{TEXT}<h1>Inside</h1>{TEXT}", "Guide to the tower"),
        (f"<h1>Chapter 1</h1><h1>The stairs</h1>{TEXT}<h1>Inside</h1>{TEXT}", None),
        (f"<h1>Introduction</h1><h1>The stairs</h1>{TEXT}<h1>Inside</h1>{TEXT}", None),
        (f"<h1>The tower</h1>{TEXT}<h1>1. The stairs</h1>{TEXT}<h1>2. The bell</h1>{TEXT}", "The tower"),
        (f"<h1>The stairs</h1>{TEXT}<h1>The bell</h1>{TEXT}<h1>The clock</h1>{TEXT}", None),
        (f"<p><b>The tower</b></p><h1>The stairs</h1>{TEXT}<h1>The bell</h1>{TEXT}", "The tower"),
        (f"<p>The tower</p><h1>The stairs</h1>{TEXT}<h1>The bell</h1>{TEXT}", None),
        (f"<p><b>Questions</b></p><p><b>May I climb it?</b></p>{TEXT}<p><b>May dogs?</b></p>{TEXT}", "Questions"),
        (f"<p><b>The rules</b></p>{TEXT}<p><b>1. Entry</b></p>{TEXT}<p><b>2. Fees</b></p>{TEXT}", "The rules"),
        (f"<p><b>Entry</b></p>{TEXT}<p><b>Fees</b></p>{TEXT}<p><b>Dogs</b></p>{TEXT}", None),
        (f"<p>Riverside Council</p><h1 class='title'>The tower</h1>{TEXT}", "The tower"),
    ],
)
def test_a_heading_above_all_others_is_the_title_where_none_is_told(html, title):
    assert read_document(html, "a.docx").title == title


def test_a_title_that_is_told_stands_before_a_heading_without_text():
    draft = read_document(
        f"<h1>Guide</h1><h1>Stairs</h1>{TEXT}<h1>Bell</h1>{TEXT}", "a.docx", metadata=Metadata("The tower")
    )

    assert draft.title == "The tower"


@pytest.mark.parametrize(("told", "title"), [("The tower: a guide", "The tower: a guide"), ("Document 1", "The tower")])
def test_a_title_that_is_told_and_says_more_than_the_one_in_the_text_is_kept(told, title):
    draft = read_document(f"<h1 class='title'>The tower</h1>{TEXT}", "a.docx", metadata=Metadata(told))

    assert (draft.title, len(draft.sections)) == (title, 0)
