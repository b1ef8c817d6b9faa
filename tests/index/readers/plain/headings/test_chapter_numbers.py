"""Chapters with a number alone, with a title below it, and letters with a name below them."""

import pytest

from index.readers.plain.reader import read_text

PROSE = "The lamp of the tower has been lit at dusk every day since the ferry sank, and nobody knows why it is blue."


@pytest.mark.parametrize("numbers", [("I", "II", "III", "IV"), ("1.", "2.", "3.", "4."), ("1", "2", "3", "4")])
def test_a_number_alone_begins_a_chapter(numbers):
    text = "\n\n".join(["THE TOWER", *(f"{number}\n\n{PROSE}\n\n{PROSE}" for number in numbers)])

    assert [section.path for section in read_text(text, None).sections] == [(number,) for number in numbers]


def test_the_title_below_a_number_is_its_own_heading_also_over_two_lines():
    titles = ["HOW THE LAMP WAS LIT", "HOW THE KEEPER WENT TO SEA, AND WHAT\nTHE FERRYMAN SAID OF IT", "THE END"]
    chapters = [f"{number}\n\n{title}\n\n{PROSE}" for number, title in zip(("I", "II", "III"), titles, strict=True)]

    paths = [section.path for section in read_text("\n\n".join(["THE TOWER OF THOLE", *chapters]), None).sections]

    assert paths[2:4] == [("II",), ("II", "HOW THE KEEPER WENT TO SEA, AND WHAT THE FERRYMAN SAID OF IT")]
    assert len(paths) == 6


def test_a_name_below_letters_is_no_heading():
    readers = ("JO", "LIN", "THE KEEPER", "KARI", "HALLA")
    letters = [f"{n}.\n\nTO {name}.\n\n{PROSE}\n\n{PROSE}\n\nADA FINCH.\n\n" for n, name in enumerate(readers, 216)]

    draft = read_text("\n\n".join(["LETTERS FROM THOLE", *letters, "The end."]), None)

    assert [section.path for section in draft.sections][:3] == [("216.",), ("216.", "TO JO."), ("217.",)]
    assert len(draft.sections) == 10


def test_a_page_s_number_is_no_chapter():
    text = (
        f"{PROSE[:60]}\n\n1\n\n{PROSE[60:]}\n\n{PROSE[:50]}\n\n2\n\n{PROSE[50:]}\n\n{PROSE[:70]}\n\n3\n\n{PROSE[70:]}\n"
    )

    assert read_text(text, None).sections == ()


@pytest.mark.parametrize("sign", ["---{}---", "-- {} --", "*** {} ***", "~~~ {} ~~~"])
def test_words_between_signs_are_a_heading(sign):
    articles = "\n".join(f"{sign.format(f'Article {n}')}\n{PROSE}\n" for n in (1, 2, 3))

    draft = read_text(f"TITLE I - OF THE LAMP\n\n{articles}\nTITLE II - OF THE SEA\n\n{articles}", None)

    assert [section.path[-1] for section in draft.sections][-3:] == ["Article 1", "Article 2", "Article 3"]


@pytest.mark.parametrize("line", ["~~Next time I write about it.~~", "-----BEGIN LAMP KEY-----", "--- cut here ---"])
def test_a_line_that_is_struck_out_or_parts_what_is_no_text_is_no_heading(line):
    assert read_text(f"{PROSE}\n\n{line}\n\n{PROSE}\n", None).sections == ()


def test_short_lines_with_a_number_and_a_stop_are_headings_above_paragraphs_and_items_elsewhere():
    names = ["Definitions.", "Source Code.", "Conveying Verbatim Copies.", "Termination."]
    licence = "\n\n".join(f"{n}. {name}\n\n{PROSE}\n\n{PROSE}" for n, name in enumerate(names))
    rules = "\n\n".join(f"{n}. {name}" for n, name in enumerate(names))

    assert len(read_text(f"THE LICENCE OF THE LAMP\n\n{licence}\n", None).sections) == 4
    assert read_text(f"{PROSE}\n\n{rules}\n\n{PROSE}\n", None).sections == ()


def test_the_title_of_a_chapter_may_go_on_in_the_next_line_and_an_article_of_a_law_is_none():
    chapter = "Of the lamp of Thole and its keeper, and of what\nhappened to both when the ferry sank"
    chapters = "\n\n".join(f"CHAPTER {number}. {chapter}\n\n{PROSE}\n\n{PROSE}" for number in ("I", "II", "III"))
    laws = "\n\n".join(f"Article {n}. The lamp is lit at dusk and put out by the\nkeeper at dawn." for n in (1, 2, 3))

    titles = [section.path[-1] for section in read_text(f"THE TOWER OF THOLE\n\n{chapters}\n", None).sections]

    assert titles[1] == f"CHAPTER II. {chapter}".replace("\n", " ")
    assert len(titles) == 3
    assert read_text(laws, None).sections == ()


def test_the_headings_of_a_ruling_stand_where_they_are_though_its_head_looks_like_headings():
    head = "COURT OF APPEAL OF THOLE\n\nCase No. 12/1871\n\nFINCH v. THE HARBOUR\n\nJUDGMENT\n\nIntroduction\n\n"
    body = f"1. {PROSE}\n\n2. {PROSE}\n\nThe facts\n\n3. {PROSE}\n\n4. {PROSE}\n\nDecision\n\n5. {PROSE}\n"

    draft = read_text(head + body, None)

    assert [section.path[-1] for section in draft.sections][-3:] == ["Introduction", "The facts", "Decision"]
    assert not any(section.inferred for section in draft.sections)
