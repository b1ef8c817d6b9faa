from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import UnreadableArticle, read, read_draft
from tests.support.outlines import paths_and_texts

ADOC = """= The tower
:author: Ada Finch
:revdate: 2023-05-01
:toc:

It was *built* in 1871footnote:[By Ada Finch.], see https://example.org[the map] and <<keepers,the keepers>>.

// a comment
[[keepers]]
== The keepers

NOTE: Dogs bite.

image::tower.png[]

You will need:

* a rope
** of forty feet
* a lamp

[source,python]
----
print("*hi*")
----

=== Stones

[cols="1,1"]
|===
|Stone |Weight

|Granite |40 t
|===

Lamp:: What burns oil.
"""


def test_asciidoc_is_read_as_a_reader_sees_it():
    article = read(ADOC.encode(), "tower.adoc", language="en")

    assert (article.title, article.author, article.published) == ("The tower", "Ada Finch", "2023-05-01")
    assert paths_and_texts(article) == [
        ((), "It was built in 1871, see the map and the keepers."),
        ((), "By Ada Finch."),
        (("The keepers",), "Dogs bite."),
        (("The keepers",), "You will need:\na rope\nof forty feet\na lamp"),
        (("The keepers",), 'print("*hi*")'),
        (("The keepers", "Stones"), "Stone: Granite | Weight: 40 t"),
        (("The keepers", "Stones"), "Lamp\nWhat burns oil."),
    ]


PIECES = [
    "= a\n",
    "|===\n",
    "|a|b\n",
    "----\n",
    "////\n",
    "* a\n",
    "a:: b\n",
    "\n",
    "link:x[y]",
    "<<a>>",
    "*b*",
    "[x]\n",
]


@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_odd_asciidoc_is_read_or_refused(text):
    with suppress(UnreadableArticle):
        assert read(text.encode(), "a.adoc", language="en").passages


def test_the_lines_below_a_title_say_who_and_when():
    draft = read_draft(
        b"= The tower\nAda Finch <ada@example.org>\nv1.0, 2019-05-03\n\n== Built\n\nIn 1871.\n", "a.adoc"
    )

    assert (draft.title, draft.author, draft.published) == ("The tower", "Ada Finch", "2019-05-03")
    assert paths_and_texts(draft) == [(("Built",), "In 1871.")]


@pytest.mark.parametrize("block", ["....\n```\na\n....", "----\n```\n````\n----", "----", "|===\n|a", "////"])
def test_no_block_swallows_the_headings_that_follow(block):
    text = f"= The tower\n\n{block}\n\n== Built\n\nIn 1871.\n"

    assert paths_and_texts(read_draft(text.encode(), "a.adoc"))[-1] == (("Built",), "In 1871.")


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        (":tower: Marrow\n\nThe {tower} stands.", "The Marrow stands."),
        (":site: https://example.org\n:page: {site}/map\n\nSee {page}[the map], please.", "See the map, please."),
        ("The {unknown} tower stands.", "The {unknown} tower stands."),
        ("It is written in C{plus}{plus}{nbsp}11.", "It is written in C++ 11."),
        ("A [.term]_bell_ is in [.path]#/usr/bell# and [#id.x]*here*.", "A bell is in /usr/bell and here."),
        ("image:https://img.example.org/a.svg[Build, link=x] The tower stands.", "The tower stands."),
        ("Call #1 and #2 of the list.", "Call #1 and #2 of the list."),
    ],
)
def test_attributes_roles_and_pictures_are_read_as_a_reader_sees_them(written, read_as):
    assert read(f"= Title\n\n{written}\n".encode(), "a.adoc", language="en").text == read_as


def test_attributes_that_double_each_other_fill_no_memory():
    doubling = "".join(f":a{n + 1}: {{a{n}}}{{a{n}}}\n" for n in range(60))
    text = read(f"= T\n:a0: ha\n{doubling}\n{'{a60}' * 1000} end.\n".encode(), "a.adoc", language="en").text
    assert len(text) < 100_000


@pytest.mark.parametrize(
    ("line", "author"),
    [("Ada Finch <ada@example.org>", "Ada Finch"), ("Ada Finch <@ada>; Jo Marsh <@jo>", "Ada Finch, Jo Marsh")],
)
def test_the_authors_stand_below_the_title(line, author):
    assert read(f"= Title\n{line}\n\nIt was built in 1871.\n".encode(), "a.adoc").author == author


def test_blocks_may_be_fenced_by_more_signs_than_needed():
    text = "////////\nThe English words.\n////////\nDie Wörter.\n\n|======\n|Stone |Weight\n|Lime |2 t\n|======\n"

    assert paths_and_texts(read(text.encode(), "a.adoc", language="de")) == [
        ((), "Die Wörter."),
        ((), "Stone: Lime | Weight: 2 t"),
    ]


def test_what_explains_lines_of_code_is_a_list_and_index_terms_are_no_words():
    code = "----\nlight() # <1>\nburn() <2>\n----\n<1> Once.\n<2> All night."
    text = f"(((lamp, oil)))\nThe ((lamp)) burns ``oil''.\n\n{code}\n"

    assert [text for _, text in paths_and_texts(read(text.encode(), "a.adoc", language="en"))] == [
        "The lamp burns “oil”.",
        "light()\nburn()",
        "Once.",
        "All night.",
    ]


@pytest.mark.parametrize(
    ("text", "title", "paths"),
    [
        ("=== The tower\n\nText.\n\n==== Its lamp\n\nMore.", "The tower", [(), ("Its lamp",)]),
        ("=== The tower\n\nText.\n\n=== Its lamp\n\nMore.", None, [("The tower",), ("Its lamp",)]),
        ("---\ntitle: Towers\n---\n## The tower\n\nText.", "Towers", [("The tower",)]),
    ],
)
def test_the_one_heading_above_all_others_is_the_title_where_none_is_told(text, title, paths):
    draft = read_draft(text.encode(), "a.md" if text[0] == "-" else "a.adoc")

    assert (draft.title, [path for path, _ in paths_and_texts(draft)]) == (title, paths)


def test_a_line_of_nothing_but_callouts_takes_no_long_time():
    line = "a" + " <1>" * 20_000 + "x"

    assert read(f"----\n{line}\n----\n".encode(), "a.adoc", language="en").text == line


def test_titles_of_pictures_and_code_of_other_files_are_left_out():
    picture, code = ".The tower.\n[#fig]\nimage::tower.png[]", ".Its bells\n----\ninclude::bells.rb[]\n----"
    text = f"= Title\n\n{picture}\n\n{code}\n\nIt leans.\n"
    draft = read_draft(text.encode(), "a.adoc")

    assert [text for _, text in paths_and_texts(draft)] == ["Its bells:", "It leans."]
    assert draft.left_out == {"caption": 1}


def test_a_lead_in_stands_with_the_code_of_each_tab_that_follows():
    code = "+\n----\nring();\n----\n\n"
    text = f"= Title\n\nThis rings a bell:\n\n[tabs]\n======\nJava::\n{code}Kotlin::\n{code}======\n"

    assert [text for _, text in paths_and_texts(read_draft(text.encode(), "a.adoc"))] == [
        "This rings a bell:\nJava:\nring();",
        "Kotlin:\nring();",
    ]


def test_a_comment_may_stand_above_the_title():
    draft = read_draft(b"// Of 1900.\n\n= The tower\nAda Finch\n\nIt leans.\n", "a.adoc")

    assert (draft.title, draft.author, draft.text) == ("The tower", "Ada Finch", "It leans.")
