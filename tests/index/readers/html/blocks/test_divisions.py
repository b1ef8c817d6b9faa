import pytest

from index import read_draft

WORDS = "The tower is open to all who are not afraid of heights."


def paths(*lines: str) -> list[tuple[str, ...]]:
    page = "".join(f"<p>{line}</p>" for line in lines)
    return [passage.section.path for passage in read_draft(f"<h1>Rules</h1>{page}".encode(), "a.html").passages]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Article 1", "Article 2"),
        ("<i>Art. 1.</i>", "<i>Art. 2.</i>"),
        ("Artikel 1 – Der Turm", "Artikel 2 – Das Seil"),
        ("Статья 1. Маяк", "Статья 2. Канат"),
        ("第一条", "第二条"),
        ("§ 1.", "§ 2."),
        ("§ 1", "§ 1a"),
    ],
)
def test_lines_with_the_number_of_a_division_are_headings_where_there_are_several(first, second):
    plain = [line.replace("<i>", "").replace("</i>", "") for line in (first, second)]

    assert paths(first, WORDS, WORDS, second, WORDS) == [(plain[0],), (plain[0],), (plain[1],)]


def test_divisions_stand_within_those_that_hold_them_and_have_titles():
    first = ["Chapter I", "Article 1", "The lamp", WORDS, "Article 2", "The rope", WORDS]

    assert paths(*first, "<b>Chapter II</b>", "Article 3", "The bell", WORDS, "Annex A", WORDS) == [
        ("Chapter I", "Article 1 The lamp"),
        ("Chapter I", "Article 2 The rope"),
        ("Chapter II", "Article 3 The bell"),
        ("Annex A",),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["Article 1", WORDS],
        ["Article 1", "Article 2", "Article 3", WORDS],
        ["Article 1 says nothing of dogs.", WORDS, "Article 2 says nothing of cats.", WORDS],
        ["Section SET", WORDS, "Section TRY", WORDS],
        ["Article 1 of the law", WORDS, "Article 2 of the law", WORDS],
        ["§ 1", WORDS],
        ["§ 1", "§ 2", "§ 3", WORDS],
    ],
    ids=["one alone", "a table of contents", "sentences", "names", "phrases", "one sign alone", "signs alone"],
)
def test_lines_that_are_no_headings_though_they_begin_so(lines):
    assert set(paths(*lines)) == {()}


def test_bold_lines_stand_within_divisions_where_there_are_more_of_them_and_else_hold_them():
    rooms = ["<b>A. Lamps</b>", WORDS, "<b>B. Ropes</b>", WORDS, "<b>C. Bells</b>", WORDS]

    assert paths("Chapter 1", WORDS, *rooms, "Chapter 2", WORDS)[1:] == [
        ("Chapter 1", "A. Lamps"),
        ("Chapter 1", "B. Ropes"),
        ("Chapter 1", "C. Bells"),
        ("Chapter 2",),
    ]
    assert paths("<b>Fares</b>", WORDS, "Article 1", WORDS, "Article 2", WORDS)[1:] == [
        ("Fares", "Article 1"),
        ("Fares", "Article 2"),
    ]


@pytest.mark.parametrize(
    ("title", "name"), [("<h2>{}</h2>", "<p>{}</p>"), ("<h2>{}</h2>", "<h3>{}</h3>"), ("<p><b>{}</b></p>", "<p>{}</p>")]
)
def test_the_name_below_the_number_of_a_marked_division_is_of_its_heading(title, name):
    parts = [("Título I", "Dos princípios"), ("Título II", "Dos leitores")]
    page = "".join(f"{title.format(number)}{name.format(words)}<p>{WORDS}</p>" for number, words in parts)
    draft = read_draft(f"<h1>Regulamento</h1>{page}".encode(), "a.html")

    assert [section.path[-1] for section in draft.sections] == [" ".join(part) for part in parts]


def test_of_a_chapter_in_several_parts_the_first_is_no_name():
    parts = "".join(f"<h3>Part {letter}</h3><p>{WORDS}</p>" for letter in "abc")
    page = f"<h1>Rules</h1><h2>Chapter I</h2>{parts}<h2>Chapter II</h2>{parts}"
    draft = read_draft(page.encode(), "a.html")

    assert [section.path[-1] for section in draft.sections[:2]] == ["Chapter I", "Part a"]
