"""What stands above a text: when it was written, where, and by whom."""

import pytest

from index.readers.plain.front_matter.bylines import author_of
from index.readers.plain.reader import read_text

PROSE = "The ferry has not come for three days, and the keeper says that it will not come before Sunday."


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Thole, 12 March 1871", "12 March 1871"),
        ("Vienna, July 15, 1817.", "July 15, 1817"),
        ("Paris, le 12 mars 1871", "12 mars 1871"),
        ("Berlin, den 12. März 1871", "12. März 1871"),
        ("Madrid, 12 de marzo de 1871", "12 de marzo de 1871"),
        ("Saint-Malo, le 12 mars 1871", "12 mars 1871"),
        ("Bad Thole, den 12. März 1871", "12. März 1871"),
        ("Zielona Góra, dnia 12 marca 1871 r.", "12 marca 1871 r."),
        ("Budapest, 1871. március 12.", "1871. március 12."),
        ("Đà Nẵng, ngày 12 tháng 3 năm 1871", "12 tháng 3 năm 1871"),
        ("القاهرة، 12 مارس 1871", "12 مارس 1871"),
    ],
)
def test_the_place_and_day_of_a_letter_are_its_date_and_not_its_title(line, date):
    draft = read_text(f"{line}\n\nDear Ada,\n\n{PROSE}\n\n{PROSE}\n\nJo\n", None)

    assert draft.published == date
    assert draft.title is None
    assert draft.author is None


def test_a_heading_that_names_a_day_is_no_date():
    draft = read_text(f"Depuis le 1er novembre 2019\n\n{PROSE}\n\nAvant le 1er novembre 2019\n\n{PROSE}\n", None)

    assert draft.published is None


@pytest.mark.parametrize(
    "days", [("12 March 1871", "13 March 1871", "15 March 1871"), ("12.03.71", "13.03.71", "15.03.71")]
)
def test_the_days_of_a_diary_are_headings_also_the_first(days):
    draft = read_text("\n\n".join(["THE KEEPER'S DIARY", *(f"{day}\n\n{PROSE}" for day in days)]), None)

    assert draft.title == "THE KEEPER'S DIARY"
    assert draft.published is None
    assert len(draft.passages) == 3


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("ავტორი: ნინო ბერიძე", "ნინო ბერიძე"),
        ("ผู้เขียน: สมชาย ใจดี", "สมชาย ใจดี"),
        ("著者：山田花子", "山田花子"),
        ("Yazan: Ayşe Yılmaz", "Ayşe Yılmaz"),
    ],
)
def test_who_wrote_it_stands_after_a_colon_in_any_script(line, name):
    assert author_of(line) == name


@pytest.mark.parametrize("line", ["लेखक के विचार", "Author of the book", "作者的灯塔"])
def test_words_about_writers_name_none(line):
    assert author_of(line) is None


@pytest.mark.parametrize("sign", ["\n\n", "\n"])
@pytest.mark.parametrize(
    "days",
    [
        ("2024. február 14.", "2024. február 15.", "2024. február 17."),
        ("2024/02/14", "2024/02/15", "2024/02/17"),
        ("14 февраля 2024 г.", "15 февраля 2024 г.", "17 февраля 2024 г."),
    ],
)
def test_days_that_end_in_a_stop_or_are_figures_are_headings_of_a_diary(days, sign):
    draft = read_text("\n\n".join(["THE KEEPER'S DIARY", *(f"{day}{sign}{PROSE}" for day in days)]), None)

    assert [section.path for section in draft.sections] == [(day,) for day in days]


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Publié le 12 mai 2024 à 07h30 - Mis à jour le 13 mai 2024 à 10h02", "12 mai 2024"),
        ("Published 3 May 2024 | Updated 4 May 2024", "3 May 2024"),
        ("Veröffentlicht am 3. Mai 2024 – Aktualisiert am 4. Mai 2024", "3. Mai 2024"),
        ("نشر في: 12 مارس 2024", "12 مارس 2024"),
    ],
)
def test_the_first_of_the_days_that_a_page_tells_is_when_it_was_published(line, date):
    draft = read_text(f"The lamp of Thole\n{line}\n\n{PROSE}\n\nWinter\n\n{PROSE}\n\nSpring\n\n{PROSE}\n", None)

    assert (draft.title, draft.published) == ("The lamp of Thole", date)
    assert [section.path[-1] for section in draft.sections if section.path] == ["Winter", "Spring"]


@pytest.mark.parametrize("line", ["June 2, 1931 – January 18, 2024", "12 June 2024 - 18 June 2024"])
def test_two_days_alone_are_a_time_that_can_be_quoted_and_no_date_of_the_text(line):
    draft = read_text(f"Ada Finch\n\n{line}\n\n{PROSE}\n\n{PROSE}\n", None)

    assert (draft.title, draft.published) == ("Ada Finch", None)
    assert draft.passages[0].text == line


def test_who_wrote_a_text_may_stand_below_its_lead_and_beside_its_day():
    lead = "In Lyon as in Nantes, keepers say the same: the bees that nest in the ground are fewer every year."
    parts = f"{PROSE}\n\nWinter\n\n{PROSE}\n\nSpring\n\n{PROSE}\n"

    for above in (f"{lead}\n\nBy Ada Finch", "Ada Finch, 12 May 2024"):
        draft = read_text(f"Why bees leave\n\n{above}\n\n{parts}", None)
        assert (draft.title, draft.author) == ("Why bees leave", "Ada Finch")
        assert not any("Ada Finch" in passage.text for passage in draft.passages)


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("En Toledo, a 3 de mayo de 2021", "3 de mayo de 2021"),
        ("Em Lisboa, 3 de maio de 2021", "3 de maio de 2021"),
        ("V Praze, dne 3. května 2021", "3. května 2021"),
    ],
)
def test_a_place_with_a_word_before_it_wrote_nothing(line, date):
    draft = read_text(f"CONTRACT OF LEASE\n\n{line}\n\n{PROSE}\n\n{PROSE}\n", None)

    assert (draft.author, draft.published) == (None, date)


def test_a_name_that_begins_with_few_letters_is_one():
    assert read_text(f"The ferry\n\nJo Marsh, 3 May 2021\n\n{PROSE}\n\n{PROSE}\n", None).author == "Jo Marsh"
