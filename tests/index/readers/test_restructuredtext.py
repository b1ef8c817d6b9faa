from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index import TooComplex, UnreadableArticle, read
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
