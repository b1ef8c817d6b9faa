"""What Project Gutenberg puts around a book and into it."""

from index.readers.plain.reader import read_text

PROSE = "The lamp of the tower has been lit at dusk every day since the ferry sank, and nobody knows why it is blue."
HEADER = "Title: The Lamp\nAuthor: Ada Finch\n\n*** START OF THIS PROJECT GUTENBERG EBOOK THE LAMP ***\n\n"
FOOTER = "\n*** END OF THIS PROJECT GUTENBERG EBOOK THE LAMP ***\n\nIts licence.\n"


def test_who_typed_a_book_and_its_captions_are_left_out():
    credit = "Produced by Jo Marsh and the Online\nDistributed Proofreading Team.\n\n"
    first = f"CHAPTER I\n\n{PROSE}\n\n[Illustration: The tower\nat night]\n\n{PROSE}\n\n[Abbildung]\n\n"
    book = f"THE LAMP\n\n{first}CHAPTER II\n\n{PROSE}\n"

    draft = read_text(HEADER + credit + book + FOOTER, None)

    assert draft.title == "The Lamp"
    assert draft.author == "Ada Finch"
    assert [section.path[-1] for section in draft.sections][-2:] == ["CHAPTER I", "CHAPTER II"]
    assert [passage.text for passage in draft.passages] == [PROSE, PROSE, PROSE]
    assert draft.left_out == {"frame": 7, "caption": 3}


def test_what_stands_in_other_brackets_stays():
    assert "[Enter Ada.]" in read_text(f"{PROSE}\n\n[Enter Ada.]\n\n{PROSE}\n", None).text
