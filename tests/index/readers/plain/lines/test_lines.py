from index.readers.plain.lines.lines import MOST_LINES, lines_of


def test_of_more_lines_than_prose_has_the_short_ones_are_joined():
    lines = lines_of("a\n" * MOST_LINES + "b\nc\n")

    assert len(lines) * 20 < MOST_LINES
    assert " ".join(line.text for line in lines).split() == ["a"] * MOST_LINES + ["b", "c"]


def test_long_lines_stay_lines_however_many_there_are():
    long = "The keeper writes down every ship that passes.\n"

    assert len(lines_of(long + "\n" * MOST_LINES + long)) == 2


def test_all_that_ends_lines_does():
    lines = lines_of("one\ntwo\fthree\u2028\nfour")

    assert [(line.text, line.gap, line.feed) for line in lines] == [
        ("one", 0, False),
        ("two", 0, False),
        ("three", 0, True),
        ("four", 1, False),
    ]


def test_letters_that_a_terminal_prints_twice_are_read_once():
    assert [line.text for line in lines_of("N\bNA\bAM\bME\bE\n  _\bl_\ba_\bm_\bp\n\x1b[1mbold\x1b[0m\n")] == [
        "NAME",
        "lamp",
        "bold",
    ]
