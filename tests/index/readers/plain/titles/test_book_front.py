"""A book's first pages: title, author, printer."""

from index.readers.plain.reader import read_text

PARAGRAPH = (
    "The keeper of the lamp had not slept for three nights, and "
    "when the ferry came in at last he was found on the stairs, "
    "with the oil can still in his hand and the clockwork wound to the end."
)


def book(*front):
    chapters = [
        f"CHAPTER {n}.\n\n" + "\n\n".join([PARAGRAPH] * 12) for n in ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")
    ]
    return "\n\n\n".join([*front, *chapters])


def test_the_lines_of_a_title_page_are_no_headings_and_are_quoted_together():
    front = ("THE LAMP OF THOLE", "A NOVEL", "BY", "ADA FINCH", "THOLE: MARSH AND SONS", "MDCCCLXXI")
    draft = read_text(book(*front), None)

    assert {passage.section.path for passage in draft.passages[1:]} == {
        (f"CHAPTER {n}.",) for n in ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"]
    }
    assert draft.passages[0].text.endswith("BY\nADA FINCH\nTHOLE: MARSH AND SONS\nMDCCCLXXI")


def test_a_preface_before_the_first_chapter_is_one_of_the_sections():
    draft = read_text(book("THE LAMP OF THOLE", "A NOVEL", "BY", "ADA FINCH", f"PREFACE.\n\n{PARAGRAPH}"), None)

    assert ("PREFACE.",) in {passage.section.path for passage in draft.passages}


def test_a_part_a_chapter_and_a_section_that_follow_each_other_stay_headings():
    text = book("The lamp of Thole", "Part one", f"Arrival\n\n{PARAGRAPH}")

    assert ("Arrival",) in {passage.section.path[-1:] for passage in read_text(text, None).passages}
