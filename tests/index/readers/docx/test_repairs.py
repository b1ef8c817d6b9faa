import pytest

from index import read_draft
from tests.support import archives
from tests.support.outlines import paths_and_texts

BEES = "<w:p><w:r><w:t>Bees make honey.</w:t></w:r></w:p>"
REFERENCE = '<w:r><w:footnoteReference w:id="1"/></w:r>'
NOTE = '<w:footnote w:id="1"><w:p><w:r><w:t>And wax.</w:t></w:r></w:p></w:footnote>'


def texts(file: bytes) -> list[str]:
    return [text for _, text in paths_and_texts(read_draft(file, "bees.docx"))]


@pytest.mark.parametrize(
    "damage",
    [
        REFERENCE,
        "<w:r><w:footnoteReference/></w:r>",
        "<w:r><w:commentReference/></w:r>",
        '<w:r><w:sym w:font="Symbol" w:char="none"/></w:r>',
        '<w:r><w:sym w:font="Symbol"/></w:r>',
    ],
)
def test_what_leads_nowhere_in_a_word_file_costs_none_of_its_words(damage):
    assert texts(archives.docx(f"<w:p>{damage}<w:r><w:t>Bees make honey.</w:t></w:r></w:p>")) == ["Bees make honey."]


def test_a_cell_that_spans_no_number_of_columns_is_a_cell():
    row = "".join(f'<w:tc><w:tcPr><w:gridSpan w:val="{span}"/></w:tcPr>{BEES}</w:tc>' for span in ("x", "2"))
    assert "Bees make honey." in texts(archives.docx(f"<w:tbl><w:tr>{row}</w:tr></w:tbl>"))[0]


@pytest.mark.parametrize(
    "parts",
    [
        {"styles": '<w:style w:type="paragraph"/>'},
        {"numbering": "<w:num/>"},
        {"footnotes": NOTE.replace(' w:id="1"', "")},
    ],
)
def test_styles_lists_and_notes_without_a_name_cost_no_words(parts):
    assert texts(archives.docx(BEES, **parts)) == ["Bees make honey."]


@pytest.mark.parametrize("part", ["styles", "numbering", "footnotes"])
def test_a_damaged_part_beside_the_text_is_left_out_and_said(part):
    file = archives.docx(BEES, **{part: "<w:x>"})
    draft = read_draft(file, "bees.docx")

    assert draft.text == "Bees make honey."
    assert draft.left_out == {"damaged part": 1}


def test_a_note_that_is_referred_to_again_and_again_is_written_once():
    body = f"<w:p><w:r><w:t>Bees make honey.</w:t></w:r>{REFERENCE}</w:p>"
    assert texts(archives.docx(body * 2, footnotes=NOTE)) == ["Bees make honey.", "And wax.", "Bees make honey."]


def test_words_in_fields_that_never_end_are_read():
    begins = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * 30

    assert texts(archives.docx(f"<w:p>{begins}<w:r><w:t>Bees make honey.</w:t></w:r></w:p>")) == ["Bees make honey."]
