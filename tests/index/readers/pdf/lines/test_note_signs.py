from index.readers.pdf.drawn.line import Line
from index.readers.pdf.lines.note_signs import with_note_signs


def line(text: str, left: float, right: float, top: float, size: float = 10) -> Line:
    return Line(text, 1, left, right, top, size, False)


def test_raised_marks_stand_with_the_words_that_they_are_at():
    lines = [
        line("7", 300, 303, 98, 5),
        line("The granite came from the north", 60, 300, 100),
        line("and was cut on the quay.", 60, 250, 112),
        line("7", 60, 63, 398, 5),
        line("The quarry is closed now.", 65, 200, 400, 8),
    ]

    assert [one.text for one in with_note_signs(lines)] == [
        "The granite came from the north7",
        "and was cut on the quay.",
        "7 The quarry is closed now.",
    ]


def test_numbers_as_large_as_the_text_or_far_from_it_stay_lines():
    lines = [line("7", 302, 306, 100), line("The granite", 60, 300, 100), line("8", 500, 503, 98, 5)]

    assert [one.text for one in with_note_signs(lines)] == ["7", "The granite", "8"]
