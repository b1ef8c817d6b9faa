import pytest

from index.readers.html.document import read_document
from index.readers.metadata import Metadata

TEXT = "<p>It was built in 1871 by Ada Finch.</p>"


@pytest.mark.parametrize(
    ("heading", "title", "sections"),
    [
        ("Rules", "Rules", []),
        ("1. Introduction", "The tower", ["1. Introduction"]),
        ("Einleitung", "The tower", ["Einleitung"]),
        ("The Tower", "The tower", []),
    ],
)
def test_a_lone_heading_is_the_title_unless_it_only_begins_the_text(heading, title, sections):
    draft = read_document(f"<h1>{heading}</h1>{TEXT}", "a.docx", metadata=Metadata("The tower"))

    assert (draft.title, [section.path[-1] for section in draft.sections]) == (title, sections)


def test_a_title_that_the_text_says_itself_stands_before_a_lone_heading():
    draft = read_document(f"<h1>Rules</h1>{TEXT}", "a.rst", metadata=Metadata("The tower"), is_title_certain=True)

    assert (draft.title, [section.path for section in draft.sections]) == ("The tower", [("Rules",)])


def test_a_first_heading_that_says_the_title_is_no_section():
    draft = read_document(f"<h1>The tower</h1>{TEXT}<h1>Rules</h1>{TEXT}", "a.docx", metadata=Metadata("The Tower"))

    assert (draft.title, [section.path for section in draft.sections]) == ("The Tower", [("Rules",)])
