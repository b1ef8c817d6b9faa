from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import UnreadableArticle, read, read_draft
from tests.support.cpu_time import is_linear
from tests.support.outlines import paths_and_texts

ORG = """#+TITLE: The tower
#+AUTHOR: Ada Finch
#+DATE: <2023-05-01 Mon>
#+TODO: DRAFT(d) | GOOD(g)
#+OPTIONS: toc:nil

It was *built* in 1871, see [[https://example.org][the map]].
# a comment

* GOOD [#A] The keepers [1/2] :people:dogs:
:PROPERTIES:
:CUSTOM_ID: keepers
:END:
Dogs bite.
** TODO Tools
DEADLINE: <2023-06-01 Thu>
CLOSED: [2023-05-02 Tue 10:00]
You will need:
- [X] a rope
  + of forty feet
- [ ] a lamp
  that burns
- Wick :: it is cut
* COMMENT Not yet written
Nobody reads this.
* Stones
| Stone | Weight |
|-------+--------|
| North |      3 |

#+begin_src python
print("*hi*")
#+end_src
#+BEGIN_QUOTE
The sea is a door.
#+END_QUOTE
    An indented line is text.
"""


def test_an_org_file_is_read_as_emacs_shows_it():
    article = read(ORG.encode(), "notes.org")

    assert (article.title, article.author, article.published) == ("The tower", "Ada Finch", "2023-05-01")
    assert paths_and_texts(article) == [
        ((), "It was built in 1871, see the map."),
        (("The keepers",), "Dogs bite."),
        (("The keepers", "Tools"), "DEADLINE: <2023-06-01 Thu>"),
        (("The keepers", "Tools"), "You will need:\na rope\nof forty feet\na lamp that burns\nWick: it is cut"),
        (("Stones",), "Stone: North | Weight: 3"),
        (("Stones",), 'print("*hi*")'),
        (("Stones",), "The sea is a door."),
        (("Stones",), "An indented line is text."),
    ]


def test_a_first_heading_alone_at_its_level_is_the_title():
    draft = read_draft(b"* Tide tables\n** Spring\nHigh at noon.\n** Autumn\nHigh at six.\n", "a.org")

    assert draft.title == "Tide tables"
    assert [section.path for section in draft.sections] == [("Spring",), ("Autumn",)]


def test_quotation_marks_of_a_title_are_kept():
    draft = read_draft(b'#+title: The "old" keeper\'s C:\\lamp\n\nIt burns.\n', "a.org")

    assert draft.title == 'The "old" keeper\'s C:\\lamp'


def test_a_block_or_a_drawer_that_never_ends_hides_nothing():
    draft = read_draft(b"* One\n:LOGBOOK:\nThe lamp burns.\n* Two\n#+begin_src\nThe oil is low.\n", "a.org")

    assert [passage.text for passage in draft.passages][-2:] == [
        ":LOGBOOK: The lamp burns.",
        "#+begin_src The oil is low.",
    ]


def test_lines_with_a_colon_are_shown_as_they_stand():
    draft = read_draft("* Помощь\n: make   all\n: make test\nГотово.\n".encode(), "a.org")

    assert [passage.text for passage in draft.passages] == ["make   all\nmake test", "Готово."]


def test_a_note_stands_after_its_paragraph():
    draft = read_draft(b"Ask at the desk.[fn:1] Or call.\n\nIt opens at nine.\n\n[fn:1] Room 214.\n", "a.org")

    assert [passage.text for passage in draft.passages] == [
        "Ask at the desk. Or call.",
        "Room 214.",
        "It opens at nine.",
    ]


@given(
    st.lists(
        st.sampled_from(
            [
                "* A",
                "** b",
                "- c",
                "  - d",
                "| e |",
                "|--|",
                ": f",
                "#+begin_src",
                "#+end_src",
                ":X:",
                ":END:",
                "",
                "g [fn:1]",
                "\t* h",
            ]
        )
    )
)
def test_any_lines_are_read_or_refused(lines):
    with suppress(UnreadableArticle):
        read_draft("\n".join(lines).encode(), "a.org")


@pytest.mark.parametrize(
    "line", [":A:\n", "#+begin_src\n", "*a ", "[[a][", "- a ::\n", "=a ", "[fn:1] a\n", "| a\n: b\n", ":a"]
)
def test_time_grows_with_the_text(line):
    def read(times):
        with suppress(UnreadableArticle):
            read_draft((line * times).encode(), "a.org")

    assert is_linear(read, 1_000)
