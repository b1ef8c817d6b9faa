from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import EmptyFile, UnreadableArticle, read, read_draft
from tests.support.outlines import paths_and_texts

RTF = rb"""{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\info{\title The tower}{\author Ada Finch}}
\pard\b How it was built\b0\par
The tower was built in 1871 by Ad\'e8le \u8211? who asked for no fee.\par
It has two {\i bells} and a lamp.\par
}"""


@pytest.mark.parametrize("name", ["tower.rtf", "tower.txt"])
def test_rtf_is_read_without_its_commands(name):
    article = read(RTF, name, language="en")

    assert (article.title, article.author) == ("The tower", "Ada Finch")
    assert [passage.text for passage in article.passages] == [
        "The tower was built in 1871 by Adèle – who asked for no fee.",
        "It has two bells and a lamp.",
    ]


def test_rtf_without_words_is_empty():
    with pytest.raises(EmptyFile):
        read(rb"{\rtf1\ansi}", "a.rtf")


@given(st.integers(0, len(RTF)), st.binary(min_size=1, max_size=10))
def test_broken_rtf_is_read_or_refused(at, rubbish):
    with suppress(UnreadableArticle):
        assert read(RTF[:at] + rubbish + RTF[at + len(rubbish) :], "a.rtf", language="en").passages


def test_paragraphs_with_an_outline_level_are_headings():
    body = r"\pard\outlinelevel0 The tower\par\pard Seen from afar.\par\pard\outlinelevel1 Built\par\pard In 1871.\par"
    draft = read_draft((r"{\rtf1{\stylesheet{\s1\outlinelevel0 heading 1;}}" + body + "}").encode(), "a.rtf")

    assert paths_and_texts(draft) == [(("The tower",), "Seen from afar."), (("The tower", "Built"), "In 1871.")]
