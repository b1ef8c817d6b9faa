from contextlib import suppress
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from hypothesis import given, settings
from hypothesis import strategies as st

from index import DamagedFile, EncryptedFile, TooComplex, UnreadableArticle, read, read_draft
from tests.support import archives
from tests.support.outlines import paths_and_texts


def word_file() -> bytes:
    document = docx.Document()
    document.core_properties.author = "Ada Finch"
    document.core_properties.title = "Document1"
    document.add_heading("The tower", 0)
    document.add_paragraph("It was built in 1871.")
    document.add_heading("The keepers", 1)
    document.add_paragraph("A keeper needs:")
    document.add_paragraph("a rope", style="List Bullet")
    document.add_paragraph("a lamp", style="List Bullet")
    document.add_heading("Their rooms", 2)
    document.add_paragraph("First the ground was made level.", style="List Number")
    document.add_paragraph("Then the blocks were laid.", style="List Number")
    document.add_paragraph("A picture of the tower.", style="Caption")
    document.add_paragraph().add_run("A lone bold line").bold = True
    document.add_paragraph("And what stands under it.")
    table = document.add_table(2, 2)
    for at, words in enumerate(["Stone", "Weight", "Granite", "40 t"]):
        table.cell(at // 2, at % 2).text = words
    file = BytesIO()
    document.save(file)
    return file.getvalue()


WORD_FILE = word_file()


def test_a_word_file_is_read_by_the_styles_of_its_paragraphs():
    draft = read_draft(WORD_FILE, "tower.docx")

    assert (draft.title, draft.author, draft.left_out) == ("The tower", "Ada Finch", {"caption": 1})
    assert paths_and_texts(draft) == [
        ((), "It was built in 1871."),
        (("The keepers",), "A keeper needs:\na rope\na lamp"),
        (("The keepers", "Their rooms"), "First the ground was made level."),
        (("The keepers", "Their rooms"), "Then the blocks were laid."),
        (("The keepers", "Their rooms", "A lone bold line"), "And what stands under it."),
        (("The keepers", "Their rooms", "A lone bold line"), "Stone: Granite | Weight: 40 t"),
    ]


def words(text: str, more: str = "") -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r>{more}</w:p>"


def test_a_note_stands_after_its_paragraph_without_its_mark():
    body = words("It was cheap", '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r>') + words("Later.")
    notes = f'<w:footnote w:id="2">{words("It cost four pounds.")}</w:footnote>'

    article = read(archives.docx(body, footnotes=notes), "a.docx", language="en")

    assert [passage.text for passage in article.passages] == ["It was cheap.", "It cost four pounds.", "Later."]


BOMB = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>" + "".join(
    f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(8)
)


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (WORD_FILE[: len(WORD_FILE) // 2], DamagedFile),
        (b"PK\x03\x04", DamagedFile),
        (b"abc", DamagedFile),
        (archives.zipped({"word/document.xml": "<not xml"}), DamagedFile),
        (archives.zipped({"word/document.xml": BOMB + "]><x>&i;</x>"}), DamagedFile),
        (archives.zipped({"word/document.xml": "", "word/more.xml": bytes(70 << 20)}), TooComplex),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le"), EncryptedFile),
        (archives.docx("<w:tbl><w:tr><w:tc>" * 3_000), TooComplex),
        (archives.docx("<w:p><w:hyperlink>" * 3_000 + "</w:hyperlink></w:p>" * 3_000), TooComplex),
    ],
)
def test_a_word_file_that_cannot_be_read_is_refused_by_what_is_wrong_with_it(data, error):
    with pytest.raises(error) as refusal:
        read(data, "a.docx")
    assert refusal.value.name == "a.docx"


@given(st.integers(0, len(WORD_FILE)), st.binary(min_size=1, max_size=20))
@settings(max_examples=30)
def test_a_broken_word_file_is_read_or_refused(at, rubbish):
    with suppress(UnreadableArticle):
        assert read(WORD_FILE[:at] + rubbish + WORD_FILE[at + len(rubbish) :], "a.docx", language="en").passages


XML = ["<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>x</w:t>", "<w:tbl>", "<w:tr/>", "<w:footnoteReference/>", "<w:tc>"]


@given(st.lists(st.sampled_from(XML), max_size=15).map("".join))
def test_a_word_file_of_odd_xml_is_read_or_refused(body):
    with suppress(UnreadableArticle):
        assert read(archives.docx(body), "a.docx", language="en").passages


@pytest.mark.parametrize("style", ["Source Code", "HTML Preformatted", "Preformatted Text", "Code"])
def test_lines_of_code_are_one_passage_with_their_spaces(style):
    document = docx.Document()
    document.styles.add_style(style, WD_STYLE_TYPE.PARAGRAPH)
    for line in ("def ring():", "    return 1"):
        document.add_paragraph(line, style=style)
    document.add_paragraph("After it.")
    file = BytesIO()
    document.save(file)
    passage, after = read_draft(file.getvalue(), "a.docx").passages

    assert passage.text == "def ring():\n    return 1"
    assert [block.kind for block in passage.blocks] == ["code"]
    assert after.text == "After it."


def test_the_text_of_a_word_file_may_have_another_name():
    """Word on the web calls it so."""
    renamed = BytesIO()
    with ZipFile(BytesIO(WORD_FILE)) as told, ZipFile(renamed, "w") as copy:
        for member in told.namelist():
            data = told.read(member)
            if member in ("_rels/.rels", "[Content_Types].xml"):
                data = data.replace(b"word/document.xml", b"word/document2.xml")
            copy.writestr(member.replace("word/document.xml", "word/document2.xml"), data)

    assert paths_and_texts(read(renamed.getvalue(), "tower", language="en"))[0] == ((), "It was built in 1871.")


def texts(body: str, styles: str = "") -> list[str]:
    return [passage.text for passage in read(archives.docx(body, styles=styles), "a.docx", language="en").passages]


@pytest.mark.parametrize(
    "run",
    [
        '<w:fldSimple w:instr=" MERGEFIELD Name "><w:r><w:t>Ada</w:t></w:r></w:fldSimple>',
        '<w:dir w:val="ltr"><w:r><w:t>Ada</w:t></w:r></w:dir>',
        "<w:r><w:ruby><w:rt><w:r><w:t>ei-da</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>Ada</w:t></w:r></w:rubyBase></w:ruby></w:r>",
        "<w:moveTo><w:r><w:t>Ada</w:t></w:r></w:moveTo><w:del><w:r><w:delText>Jo</w:delText></w:r></w:del>",
        "<w:r><w:t>Ada</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> and nobody else</w:t></w:r>",
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Ada</w:t></w:r>',
    ],
)
def test_a_sentence_has_the_words_that_people_see(run):
    body = f'<w:p><w:r><w:t xml:space="preserve">It was </w:t></w:r>{run}<w:r><w:t> who built it.</w:t></w:r></w:p>'

    assert texts(body) == ["It was Ada who built it."]


def test_a_formula_is_words_of_its_sentence():
    power = "<m:sSup><m:e><m:r><m:t>πr</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>"
    half = "<m:f><m:num>{}</m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>".format(
        "<m:r><m:t>a</m:t></m:r><m:r><m:t>+b</m:t></m:r>"
    )
    math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'

    assert texts(words("It is ", f"<m:oMath {math}>{power}</m:oMath><w:r><w:t> wide.</w:t></w:r>")) == [
        "It is πr^2 wide."
    ]
    assert texts(f"<w:p><m:oMathPara {math}><m:oMath>{half}</m:oMath></m:oMathPara></w:p>") == ["(a+b)/2"]


def test_a_formula_has_the_signs_that_stand_around_its_parts():
    math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    letter = "<m:r><m:t>{}</m:t></m:r>".format
    total = (
        f'<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>{letter("k")}</m:sub><m:e>{letter("a")}</m:e></m:nary>'
    )
    group = (
        f'<m:d><m:dPr><m:begChr m:val="["/></m:dPr><m:e>{letter("x")}</m:e></m:d><m:d><m:e>{letter("y")}</m:e></m:d>'
    )

    assert texts(f"<w:p><m:oMath {math}>{total}{letter('=')}{group}</m:oMath></w:p>") == ["∑_ka=[x)(y)"]


def test_numbers_that_no_file_has_cost_no_words():
    digits = "9" * 6_000
    look = f'<w:pPr><w:outlineLvl w:val="{digits}"/></w:pPr><w:r><w:rPr><w:sz w:val="{digits}"/></w:rPr>'

    assert texts(f"<w:p>{look}<w:t>It is wide.</w:t></w:r></w:p>") == ["It is wide."]


def test_blank_lines_are_no_words_of_a_file():
    assert texts(f"<w:p/><w:p><w:pPr/></w:p>{words('It is wide.')}<w:p/>") == ["It is wide."]


STYLES = """
<w:style w:type="paragraph" w:styleId="Kop"><w:name w:val="Kop"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:styleId="MyHead"><w:name w:val="My head"/><w:basedOn w:val="Kop"/></w:style>
<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
<w:style w:type="paragraph" w:styleId="Inhalt1"><w:name w:val="toc 1"/></w:style>
"""


@pytest.mark.parametrize(
    ("properties", "is_heading"),
    [
        ('<w:pStyle w:val="Kop"/>', True),
        ('<w:pStyle w:val="MyHead"/>', True),
        ('<w:outlineLvl w:val="0"/>', True),
        ('<w:pStyle w:val="Kop"/><w:outlineLvl w:val="9"/>', False),
        ('<w:pStyle w:val="Loop"/>', False),
        ('<w:pStyle w:val="Unknown"/>', False),
    ],
)
def test_what_stands_in_the_outline_of_a_word_file_is_a_heading(properties, is_heading):
    body = f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>The keepers</w:t></w:r></w:p>" + words("They were three.") * 2
    draft = read_draft(archives.docx(words("Built in 1871.") + body, styles=STYLES), "a.docx")

    assert (draft.passages[-1].section.path == ("The keepers",)) is is_heading


def field(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def test_a_table_of_contents_is_left_out():
    page = field("begin") + "<w:r><w:instrText> PAGEREF a </w:instrText></w:r>" + field("separate") + field("end")
    begin = field("begin") + '<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>' + field("separate")
    entries = (
        f"<w:p>{begin}<w:r><w:t>The keepers 1</w:t></w:r>{page}</w:p>"
        + words("The lamp 2")
        + f"<w:p>{field('end')}</w:p>"
        + '<w:p><w:pPr><w:pStyle w:val="Inhalt1"/></w:pPr><w:r><w:t>The stairs 3</w:t></w:r></w:p>'
    )
    draft = read_draft(archives.docx(words("Contents") + entries + words("They were three."), styles=STYLES), "a.docx")

    assert [passage.text for passage in draft.passages] == ["They were three."]
    assert draft.left_out == {"table of contents": 4}


def test_a_table_of_contents_without_an_end_leaves_nothing_out():
    begin = field("begin") + "<w:r><w:instrText>TOC</w:instrText></w:r>"

    assert texts(f"<w:p>{begin}</w:p>" + words("They were three.")) == ["They were three."]


BOX = f"<w:txbxContent>{words('Mind the stairs.')}</w:txbxContent>"
NEW_BOX = f'<w:drawing><wps:txbx xmlns:wps="x">{BOX}</wps:txbx></w:drawing>'
OLD_BOX = f'<w:pict><v:{{0}} xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>{BOX}</v:textbox></v:{{0}}></w:pict>'
CHOICE = (
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    f"<mc:Choice>{NEW_BOX}</mc:Choice>{{}}</mc:AlternateContent>"
)


@pytest.mark.parametrize(
    "drawing",
    [
        NEW_BOX,
        OLD_BOX.format("shape"),
        OLD_BOX.format("oval"),
        CHOICE.format(""),
        CHOICE.format(f"<mc:Fallback>{OLD_BOX.format('shape')}</mc:Fallback>"),
    ],
)
def test_a_box_of_words_stands_once_after_its_paragraph(drawing):
    assert texts(words("It has two bells.", f"<w:r>{drawing}</w:r>")) == ["It has two bells.", "Mind the stairs."]


def test_a_large_first_letter_belongs_to_its_word():
    initial = '<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr><w:r><w:t>T</w:t></w:r></w:p>'

    assert texts(initial + words("he tower was built in 1871.")) == ["The tower was built in 1871."]
    assert texts(words("It has a lamp.") + initial) == ["It has a lamp.", "T"]


def test_an_underlined_line_is_a_heading():
    document = docx.Document()
    document.add_paragraph("Welcome to the pool of Marrow.")
    document.add_paragraph().add_run("Opening hours").underline = True
    document.add_paragraph("The pool is open from nine to five.")
    file = BytesIO()
    document.save(file)
    draft = read_draft(file.getvalue(), "pool.docx")

    assert paths_and_texts(draft)[-1] == (("Opening hours",), "The pool is open from nine to five.")
    assert (draft.author, draft.published) == (None, None)  # which are those of a template


def test_a_title_that_stands_a_second_time_as_the_first_heading_is_one():
    document = docx.Document()
    document.add_heading("The tower", 0)
    document.add_heading("The tower", 1)
    document.add_paragraph("It was built in 1871.")
    file = BytesIO()
    document.save(file)
    draft = read_draft(file.getvalue(), "tower.docx")

    assert (draft.title, draft.sections) == ("The tower", ())
