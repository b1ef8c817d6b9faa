import pytest

from index import read_draft
from index.readers.program_titles import told_title


@pytest.mark.parametrize(
    "title",
    ["Untitled", "Untitled-1", "Neues Dokument 2", "Document1", "Documento sin título", "無題", "Unknown", " ", None],
)
def test_what_a_program_writes_where_nobody_told_one_is_no_title(title):
    assert told_title(title) is None


@pytest.mark.parametrize("title", ["1984", "Document 12", "New lamps", "Created by hand", "The untitled island"])
def test_what_somebody_may_have_told_is_one(title):
    assert told_title(title) == title


def test_a_page_is_not_called_by_the_program_that_made_it():
    page = "<html><head><title>Created by Lampwriter SDK 3 (HTML Version)</title></head><body><p>{}</p></body></html>"
    words = "The tower was built in 1871 by Ada Finch, who asked for no fee and lived in it for thirty years."

    assert read_draft(page.format(words).encode(), "tower.htm").title is None
