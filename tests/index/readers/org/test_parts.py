from index.readers.org.parts import Part, parts_of


def test_a_file_is_parted_in_blocks_tables_and_lines():
    lines = ["a", "| b |", "| c |", ": d", "#+BEGIN_SRC sh", "e", "#+END_SRC", "f"]

    assert list(parts_of(lines)) == [
        Part("line", ["a"]),
        Part("table", ["| b |", "| c |"]),
        Part("example", ["d"]),
        Part("src", ["e"]),
        Part("line", ["f"]),
    ]


def test_drawers_and_comment_trees_are_hidden():
    lines = ["* COMMENT x", "** y", "* z", ":LOGBOOK:", "hidden", ":END:", "shown", ":time: half past"]

    assert [line for part in parts_of(lines) for line in part.lines] == ["* z", "shown", ":time: half past"]
