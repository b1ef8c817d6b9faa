from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index import TooComplex, UnreadableArticle, read, read_draft
from tests.support.outlines import paths_and_texts

RST = """
The tower
=========

It was *built* in 1871 [#]_, see :ref:`the map <map>` and ``code``.

.. [#] By Ada Finch.

.. image:: tower.png

.. include:: /etc/passwd

The keepers
-----------

.. note:: Dogs bite.

You will need:

- a rope
- a lamp

=======  ======
Stone    Weight
=======  ======
Granite  40 t
=======  ======

.. toctree::

   other
"""


def test_restructuredtext_is_read_as_a_reader_sees_it():
    article = read(RST.encode(), "tower.rst", language="en")

    assert article.title == "The tower"
    assert paths_and_texts(article) == [
        ((), "It was built in 1871, see the map and code."),
        ((), "By Ada Finch."),
        (("The keepers",), "Dogs bite."),
        (("The keepers",), "You will need:\na rope\na lamp"),
        (("The keepers",), "Stone: Granite | Weight: 40 t"),
    ]


PIECES = ["*a*", "`b`_", ".. note::", "\n", "\n\n", "   ", "====\n", "a\n", "|x|", "::", "- ", "[1]_", ".. [1] x", "_"]


@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
@settings(max_examples=50, deadline=None)
def test_odd_restructuredtext_is_read_or_refused(text):
    with suppress(UnreadableArticle):
        assert read(text.encode(), "a.rst", language="en").passages


def test_more_references_than_anybody_writes_are_refused():
    with pytest.raises(TooComplex):
        read(b"[1]_ " * 20_000, "a.rst")


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("The tower\n#########\n\n:date: 2012-12-03 10:20\n:author: Ada Finch\n:tags: stone,\n  lamp\n\n", "The tower"),
        ("=========\nThe tower\n=========\n\n:Author: Ada Finch <ada@example.org>\n:Date: 2012-12-03\n\n", "The tower"),
        (":title: The tower\n:date: 2012-12-03\n:author: Ada Finch\n\n", "The tower"),
        (
            "No: 12\nTitle: The tower\nAuthor: Ada Finch <ada@x.org>,\n  Lin Barr <l@x.org>\nCreated: 2012-12-03\n\n",
            None,
        ),
    ],
)
def test_a_file_says_who_wrote_it_and_when_in_fields_below_its_title_or_above_all(head, title):
    draft = read_draft(f"{head}It was built in 1871.\n".encode(), "a.rst")

    assert (draft.title, draft.published) == (title or "The tower", "2012-12-03")
    assert draft.author in ("Ada Finch", "Ada Finch, Lin Barr")
    assert paths_and_texts(draft) == [((), "It was built in 1871.")]


def test_fields_that_say_nothing_of_the_file_stay():
    assert paths_and_texts(
        read(b"Parts\n=====\n\n:lamp: burns oil\n:bell: rings\n\nText.\n", "a.rst", language="en")
    ) == [
        ((), "lamp:\nburns oil"),
        ((), "bell:\nrings"),
        ((), "Text."),
    ]


def test_a_role_may_go_over_the_end_of_a_line_and_numbers_of_standards_keep_their_name():
    text = "See :ref:`its corresponding\nmap <a:map>`, :pep:`610` and :class:`~x.Tower`.\n"

    assert read(text.encode(), "a.rst").passages[0].text.startswith("See its corresponding map, PEP 610 and ")


SPHINX = """
The crane
=========

.. toctree::
   :maxdepth: 2

   map
   winter

.. py:currentmodule:: crane

.. py:function:: lift(weight, height=2)

   Lifts a stone of that weight.

   Returns when it hangs.

.. py:function:: lower()

.. versionadded:: 2.4
   It turns by itself.

.. seealso::
   :class: quiet

   The book of winds.

.. tab:: By hand

   Turn the wheel.

.. glossary::

   jib
      The arm of a crane.

.. testcode::

   lift(3)

.. only:: html

   Click a stone, see :external+wind3.11:ref:`gusts`.

.. sectionauthor:: Ada Finch
"""


def test_what_directives_hold_that_docutils_does_not_know_is_read():
    assert paths_and_texts(read(SPHINX.encode(), "crane.rst", language="en")) == [
        ((), "lift(weight, height=2)\nLifts a stone of that weight."),
        ((), "Returns when it hangs."),
        ((), "2.4 It turns by itself."),
        ((), "The book of winds."),
        ((), "By hand"),
        ((), "Turn the wheel."),
        ((), "jib\nThe arm of a crane."),
        ((), "lift(3)"),
        ((), "Click a stone, see gusts."),
    ]


HEADERS = """
PEP: 9001
Title: The tower
Author: Ada Finch <ada@tower.example>,
        Ben Rook
Created: 2021-04-05
Post-History:

Why
===

It leans.

How
===

By the wind.
"""


def test_headers_go_on_in_the_next_line_or_are_empty():
    draft = read_draft(HEADERS.lstrip().encode(), "tower.rst")

    assert (draft.title, draft.author, draft.published) == ("The tower", "Ada Finch, Ben Rook", "2021-04-05")
    assert draft.text.startswith("Why")


@pytest.mark.parametrize("begun", ["*a ", "**a ", "``a ", "`a ", "_`a ", "|a "])
def test_a_paragraph_of_marks_that_nothing_ends_is_refused_and_a_short_one_read(begun):
    with pytest.raises(TooComplex):
        read_draft(f"A tower.\n\n{begun * 15_000}".encode(), "a.rst")
    assert "A tower." in read_draft(f"A tower.\n\n{begun * 20}".encode(), "a.rst").text


def test_words_that_stand_for_words_may_not_grow_without_end():
    def text(times: int, depth: int) -> bytes:
        words = [f".. |a{n}| replace:: {f'|a{n + 1}| ' * times}\n" for n in range(depth)]
        return f"A tower: |a0|.\n\n{''.join(words)}.. |a{depth}| replace:: tall\n".encode()

    with pytest.raises(TooComplex):
        read_draft(text(2, 30), "a.rst")
    assert read_draft(text(2, 2), "a.rst").text == "A tower: tall tall tall tall."
    assert read_draft(b".. |a| replace:: |b|\n.. |b| replace:: |a|\n\nA tower: |a|", "a.rst").passages


def test_a_table_of_a_thousand_columns_is_refused():
    with pytest.raises(TooComplex):
        read_draft(b"A tower.\n\n" + b"== " * 1_000 + b"\na\n" + b"== " * 1_000, "a.rst")


def test_a_text_that_takes_minutes_is_refused_and_one_with_a_long_address_read():
    with pytest.raises(TooComplex):
        read_draft(b"A tower.\n\n" + b"+--" * 20_000, "a.rst")
    with pytest.raises(TooComplex):
        read_draft(b"A tower.\n\n" + b"|a| " * 15_000, "a.rst")

    assert read_draft(b"A tower stood here.\n\nhttps://tower.example/" + b"a" * 3_000, "a.rst").passages
