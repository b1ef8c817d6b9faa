"""Lines that stay lines, and lines that are joined."""

from index.readers.plain.reader import read_text

STANZA = (
    "Thou lamp, whose steady light above the bay\nHas led a hundred ferries on their way!\n"
    "The keeper climbs the tower stair at night,\nAnd every stair is nearer to the light\n"
)
PROSE = (
    "The tower was built in 1871. Its lamp is lit\nat dusk by a keeper who lives in the house\n"
    "below it. Nobody has counted the stairs of\nthe tower, which are said to be more than\nanyone has climbed twice.\n"
)


def test_the_lines_of_a_poem_stay_lines_also_where_they_end_sentences_or_are_full():
    draft = read_text(f"{STANZA}\n{PROSE}\n{STANZA}", None)

    assert [passage.text.count("\n") for passage in draft.passages] == [3, 0, 3]


def test_sentences_that_have_a_line_each_are_one_paragraph():
    text = "The tower is old.\nIts lamp is lit at dusk.\nA keeper lives below it.\nHe climbs it twice.\n"

    draft = read_text(f"{text}\n{text}\nThe end of it is not known.\n", None)

    assert "\n" not in draft.passages[0].text


def test_verses_that_are_indented_in_turns_begin_no_paragraphs():
    stanza = "Parent to those whose early days\n    No other parent knew,\n"
    stanza += "To thee, O lamp, the ferries' praise\n    Is all that we can do.\n"

    draft = read_text(f"ON THE LAMP\n\n{stanza}\n{stanza}\nON THE SEA\n\n{stanza}\n{stanza}", None)

    assert [passage.text.count("\n") for passage in draft.passages] == [3, 3, 3, 3]
