"""What separates paragraphs, measured over all lines."""

from index.readers.plain.reader import read_text


def test_a_text_in_which_each_line_has_another_indent_is_read():
    lines = [f"{' ' * (3 + 2 * n)}Nobody knew why lamp {n} was lit.\nIt burned on." for n in range(7)]
    text = "\n".join(["The keeper left the island on a Sunday.", *lines, *["The end came late that year."] * 8])

    assert read_text(text, "en").text.count("Nobody knew") == 7
