import pytest

from index import read_draft
from tests.support import archives
from tests.support.outlines import paths_and_texts

STYLES = """
<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>
 <w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/>
 <w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
"""


def numbering(*levels: tuple[str, str]) -> str:
    written = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for depth, (form, text) in enumerate(levels)
    )
    number = '<w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>'
    return f'<w:abstractNum w:abstractNumId="3">{written}</w:abstractNum>{number}'


def paragraph(text: str, style: str = "", depth: int | None = None) -> str:
    told = f'<w:pStyle w:val="{style}"/>' if style else ""
    if depth is not None:
        told += f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="7"/></w:numPr>'
    return f"<w:p><w:pPr>{told}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


BODY = (
    paragraph("Entry", "H1")
    + paragraph("Dogs", "H2")
    + paragraph("Dogs may enter.")
    + paragraph("Cats", "H2")
    + paragraph("Cats may not.")
    + paragraph("Fees", "H1")
    + paragraph("Rope", "H2")
    + paragraph("A rope costs four pounds.")
)


@pytest.mark.parametrize(
    ("levels", "paths"),
    [
        (
            [("decimal", "%1."), ("decimal", "%1.%2")],
            [("1. Entry", "1.1 Dogs"), ("1. Entry", "1.2 Cats"), ("2. Fees", "2.1 Rope")],
        ),
        (
            [("upperRoman", "Part %1:"), ("lowerLetter", "(%2)")],
            [("Part I: Entry", "(a) Dogs"), ("Part I: Entry", "(b) Cats"), ("Part II: Fees", "(a) Rope")],
        ),
        ([("none", ""), ("bullet", "•")], [("Entry", "Dogs"), ("Entry", "Cats"), ("Fees", "Rope")]),
        ([], [("Entry", "Dogs"), ("Entry", "Cats"), ("Fees", "Rope")]),
    ],
)
def test_headings_have_the_numbers_that_word_writes_before_them(levels, paths):
    draft = read_draft(archives.docx(BODY, styles=STYLES, numbering=numbering(*levels)), "a.docx")

    assert [path for path, _ in paths_and_texts(draft)] == paths


def test_clauses_have_their_numbers_and_so_have_the_lines_above_them():
    body = (
        paragraph("Rules of the tower", "H1")
        + paragraph("Entry", depth=0)
        + '<w:p><w:pPr><w:pStyle w:val="Spacer"/></w:pPr></w:p>'
        + paragraph("Dogs may enter.", depth=1)
        + paragraph("Cats may not.", depth=1)
        + paragraph("Fees", depth=0)
        + paragraph("A rope costs four pounds.", depth=1)
    )
    lists = numbering(("decimal", "%1."), ("decimal", "%1.%2"))
    draft = read_draft(archives.docx(body, styles=STYLES.replace('"7"', '"0"'), numbering=lists), "a.docx")

    assert paths_and_texts(draft) == [
        (("1. Entry",), "1.1 Dogs may enter."),
        (("1. Entry",), "1.2 Cats may not."),
        (("2. Fees",), "2.1 A rope costs four pounds."),
    ]


def test_items_of_a_list_without_clauses_stay_items():
    body = paragraph("Bring", depth=0) + paragraph("a rope", depth=1) + paragraph("a lamp", depth=1)
    lists = numbering(("decimal", "%1."), ("lowerLetter", "%2)"))
    draft = read_draft(archives.docx(body, numbering=lists), "a.docx")

    assert {block.kind for passage in draft.passages for block in passage.blocks} == {"item"}


def items(draft):
    return [
        (block.number, passage.text[block.start : block.end])
        for passage in draft.passages
        for block in passage.blocks
        if block.kind == "item"
    ]


@pytest.mark.parametrize(
    ("form", "text", "labels"),
    [
        ("lowerLetter", "%1)", ["a) a rope", "b) a lamp"]),
        ("upperLetter", "%1.", ["A. a rope", "B. a lamp"]),
        ("lowerRoman", "(%1)", ["(i) a rope", "(ii) a lamp"]),
        ("decimal", "Rule %1", ["Rule 1 a rope", "Rule 2 a lamp"]),
    ],
)
def test_letters_of_items_stand_in_their_words_since_an_item_has_a_number_alone(form, text, labels):
    body = paragraph("Members bring:") + paragraph("a rope", depth=0) + paragraph("a lamp", depth=0)
    draft = read_draft(archives.docx(body, numbering=numbering((form, text))), "a.docx")

    assert items(draft) == [(None, label) for label in labels]
    assert len(draft.passages) == 1


@pytest.mark.parametrize(("form", "text"), [("decimal", "%1."), ("decimal", "(%1)"), ("chineseCounting", "%1、")])
def test_numbers_of_items_and_those_in_other_scripts_stand_in_no_words(form, text):
    body = paragraph("a rope", depth=0) + paragraph("a lamp", depth=0)

    assert items(read_draft(archives.docx(body, numbering=numbering((form, text))), "a.docx")) == [
        (1, "a rope"),
        (2, "a lamp"),
    ]


def test_items_count_on_below_a_paragraph_and_in_another_list_where_it_says_so():
    begun = '<w:num w:numId="8"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="{}"/>'
    begun += "</w:lvlOverride></w:num>"
    one = paragraph("a tent", depth=0) + paragraph("a rope", depth=0) + paragraph("Both may be wet.")
    two = paragraph("a lamp", depth=0) + paragraph("a map", depth=0)
    again = paragraph("two keys", depth=0).replace('"7"', '"8"')
    lists = numbering(("decimal", "%1."))

    def read(start):
        return items(read_draft(archives.docx(one + two + again, numbering=lists + begun.format(start)), "a.docx"))

    begun_with = [(1, "a tent"), (2, "a rope"), (3, "a lamp"), (4, "a map")]
    assert read(1) == [*begun_with, (1, "two keys")]
    assert read(0) == [*begun_with, (0, "two keys")]
    assert read("") == [*begun_with, (5, "two keys")]


def test_a_line_with_a_letter_that_word_counts_is_a_heading_above_text():
    text = paragraph("It was built in 1871 by Ada Finch.")
    body = paragraph("The tower", depth=0) + text + paragraph("The lamp", depth=0) + text
    draft = read_draft(archives.docx(body, numbering=numbering(("upperRoman", "%1."))), "a.docx")

    assert [path for path, _ in paths_and_texts(draft)] == [("I. The tower",), ("II. The lamp",)]


@pytest.mark.parametrize("first", ["word/styles.xml", "word/document.xml"])
def test_the_parts_of_a_word_file_may_stand_in_any_order(first):
    file = archives.docx(BODY, styles=STYLES.replace("heading", "Kop"), numbering=numbering(("decimal", "%1.")))

    paths = [path for path, _ in paths_and_texts(read_draft(archives.reordered(file, first), "a.docx"))]
    assert paths == [("1. Entry", "Dogs"), ("1. Entry", "Cats"), ("2. Fees", "Rope")]


@pytest.mark.parametrize(
    ("form", "text", "start"), [("lowerLetter", "%1.", 999_999_999), ("decimal", "%1." * 20_000, 1)]
)
def test_a_number_is_no_longer_than_a_line_whatever_the_file_says(form, text, start):
    counted = numbering((form, text)).replace('w:start w:val="1"', f'w:start w:val="{start}"')
    file = archives.docx(paragraph("Entry", "H1") + paragraph("Dogs may enter."), styles=STYLES, numbering=counted)
    title = read_draft(file, "house.docx").title

    assert title is not None
    assert title.endswith(" Entry")
    assert len(title) < 120
