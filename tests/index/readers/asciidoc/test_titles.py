from index import read_draft

TEXT = """The fares of the ferry
======================

Fares
-----

A crossing costs two crowns.

----
Dogs
-----
----

Dogs
~~~~

Dogs travel free.
"""


def test_titles_on_two_lines_are_headings_of_their_depth_and_those_in_code_are_none():
    draft = read_draft(TEXT.encode(), "a.adoc")

    assert draft.title == "The fares of the ferry"
    assert [(passage.section.path, passage.text) for passage in draft.passages] == [
        (("Fares",), "A crossing costs two crowns."),
        (("Fares",), "Dogs\n-----"),
        (("Fares", "Dogs"), "Dogs travel free."),
    ]
