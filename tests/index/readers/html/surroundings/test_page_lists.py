import pytest

from index.readers.contents import TABLE_OF_CONTENTS
from index.readers.html.document import read_document

TEXT = "<p>It was built in 1871 by Ada Finch.</p>"


@pytest.mark.parametrize("name", ["Contents", "Содержание", "Оглавление", "Sommaire", "目录"])
def test_a_typed_table_of_contents_is_left_out_in_any_language(name):
    entries = "".join(f"<p>Part {letter}\t{page}</p>" for letter, page in zip("abcd", (3, 4, 6, 9), strict=True))
    draft = read_document(f"<p><b>{name}</b></p>{entries}<h1>Part a</h1>{TEXT}<h1>Part b</h1>{TEXT}", "a.docx")

    assert [passage.text for passage in draft.passages] == ["It was built in 1871 by Ada Finch."] * 2
    assert draft.left_out[TABLE_OF_CONTENTS] == 4


def test_what_a_parcel_contains_is_no_table_of_contents():
    draft = read_document("<p><b>Contents</b></p><p>a rope</p><p>a lamp</p><p>two keys</p><p>a map</p>", "a.docx")

    assert [passage.text for passage in draft.passages] == ["a rope", "a lamp", "two keys", "a map"]


HEADINGS = ["The tower", "The lamp", "The keepers", "The boats"]


def test_a_list_of_the_headings_below_is_left_out_though_nothing_says_what_it_is():
    listed = "".join(f"<li>{words}</li>" for words in HEADINGS)
    parts = "".join(f"<h1>{n}. {words}</h1>{TEXT}" for n, words in enumerate(HEADINGS, 1))
    draft = read_document(f"<p>A guide for visitors.</p><ul>{listed}</ul>{parts}", "a.docx")

    assert [passage.text for passage in draft.passages] == [
        "A guide for visitors.",
        *["It was built in 1871 by Ada Finch."] * 4,
    ]
    assert draft.left_out[TABLE_OF_CONTENTS] == 4


@pytest.mark.parametrize(
    "listed", [HEADINGS, ["The tower", "The lamps", "The keepers", "The boats", "The ropes", "The lamp"]]
)
def test_a_list_of_headings_below_its_title_is_left_out_though_its_lines_are_headings_too(listed):
    entries = "".join(f"<h2>{n}. {words}</h2>" for n, words in enumerate(listed, 1))
    parts = "".join(f"<h2>{n} {words}</h2>{TEXT}" for n, words in enumerate(HEADINGS, 1))
    draft = read_document(f"<h1>Contents</h1>{entries}{parts}", "a.docx")

    assert [section.path[-1] for section in draft.sections] == [f"{n} {words}" for n, words in enumerate(HEADINGS, 1)]
    assert draft.left_out[TABLE_OF_CONTENTS] == len(listed)


def test_headings_that_stand_once_stay_below_what_says_contents():
    parts = "".join(f"<h2>{words}</h2>" for words in HEADINGS)
    draft = read_document(f"<h1>Contents</h1>{parts}{TEXT}<h2>The tower</h2>{TEXT}", "a.docx")

    assert len(draft.sections) == 5


def test_lines_that_are_headings_of_a_few_parts_stay():
    listed = "".join(f"<li>{words}</li>" for words in [*HEADINGS[:2], "A rope", "A map", "Two keys"])
    parts = "".join(f"<h1>{words}</h1>{TEXT}" for words in HEADINGS)

    assert not read_document(f"<p>What to see, and to bring.</p><ul>{listed}</ul>{parts}", "a.docx").left_out
