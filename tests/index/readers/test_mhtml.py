from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index import DamagedFile, UnreadableArticle, read, read_draft

PAGE = (Path(__file__).parents[2] / "articles" / "tower.html").read_bytes().replace(b'<link rel="canonical"', b"<link")
HEAD = b"""From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/saved
Subject: The Tower of Marrow
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----x"

------x
Content-Type: text/html
Content-Transfer-Encoding: 8bit
Content-Location: https://example.org/inner

"""
SAVED = HEAD + PAGE + b"\n------x\nContent-Type: image/png\n\nPNG\n------x--\n"


@pytest.mark.parametrize("name", ["page.mhtml", "page.mht", "page.txt"])
def test_a_page_saved_in_one_file_is_read_as_the_page_it_is(name):
    draft = read_draft(SAVED, name)

    assert (draft.title, draft.url) == ("The Tower of Marrow", "https://example.org/saved")
    assert draft.passages[0].text.startswith("The tower was built in 1871")


def test_a_saved_file_without_a_page_is_refused():
    with pytest.raises(DamagedFile):
        read(HEAD.replace(b"text/html\n", b"text/css\n"), "a.mhtml")


@given(st.integers(0, len(SAVED)), st.binary(min_size=1, max_size=20))
@settings(max_examples=30)
def test_a_broken_saved_page_is_read_or_refused(at, rubbish):
    with suppress(UnreadableArticle):
        assert read(SAVED[:at] + rubbish + SAVED[at + len(rubbish) :], "a.mhtml", language="en").passages
