from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index import DamagedFile, EncryptedFile, UnreadableArticle, read, read_draft
from tests.support import archives
from tests.support.outlines import paths_and_texts, said_of_itself

STYLES = """
<style:style style:name="P1" style:parent-style-name="Title"/>
<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>
"""
BODY = """
<text:table-of-content><text:p>The keepers 1</text:p></text:table-of-content>
<text:p text:style-name="P1">The tower</text:p>
<text:p>It was built<text:note text:id="n"><text:note-citation>1</text:note-citation><text:note-body><text:p>It cost
four pounds.</text:p></text:note-body></text:note>
 in <text:span>18</text:span>71<text:s text:c="2"/>by<text:line-break/>
Ada.</text:p>
<text:h text:outline-level="1">The keepers</text:h>
<text:list><text:list-item><text:p>a rope</text:p></text:list-item>
<text:list-item><text:p>a lamp</text:p></text:list-item></text:list>
<text:h text:outline-level="2">Their rooms</text:h>
<text:p><text:span text:style-name="T1">A lone bold line</text:span></text:p>
<text:p>And what stands under it.<office:annotation><text:p>Really?</text:p></office:annotation></text:p>
<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Stone</text:p></table:table-cell>
<table:table-cell><text:p>Kind</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row>
<table:table-cell><text:p>Granite</text:p></table:table-cell><table:table-cell><text:p>hard</text:p></table:table-cell>
</table:table-row></table:table>
"""
META = "<dc:title>Untitled</dc:title><meta:initial-creator>Ada Finch</meta:initial-creator>"
META += "<dc:language>en-GB</dc:language>"
ODT = archives.odt(BODY, STYLES, META + "<dc:date>2023-05-01T10:00:00</dc:date>")


def test_an_opendocument_text_is_read_by_its_headings_lists_notes_and_tables():
    draft = read_draft(ODT, "tower.odt")

    assert said_of_itself(draft) == ("The tower", "Ada Finch", "2023-05-01", "en-GB")
    assert paths_and_texts(draft) == [
        ((), "It was built in 1871 by\nAda."),
        ((), "It cost four pounds."),
        (("The keepers",), "a rope"),
        (("The keepers",), "a lamp"),
        (("The keepers", "Their rooms", "A lone bold line"), "And what stands under it."),
        (("The keepers", "Their rooms", "A lone bold line"), "Stone: Granite | Kind: hard"),
    ]


def test_lines_of_code_are_one_passage_with_their_spaces():
    lines = "".join(
        f'<text:p text:style-name="{style}">{words}</text:p>'
        for style, words in [("P2", "def ring():"), ("P2", '<text:s text:c="4"/>return <text:span>1</text:span>')]
    )
    styles = '<style:style style:name="P2" style:parent-style-name="Preformatted_20_Text"/>'
    [passage, after] = read_draft(archives.odt(f"{lines}<text:p>After it.</text:p>", styles, META), "a.odt").passages

    assert passage.text == "def ring():\n    return 1"
    assert [block.kind for block in passage.blocks] == ["code"]
    assert after.text == "After it."


LOOKS = """
<style:style style:name="P1" style:family="paragraph"><style:text-properties fo:font-size="20pt"/></style:style>
<style:style style:name="P2" style:family="paragraph"><style:text-properties fo:font-size="14pt"/></style:style>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-size="120%"/></style:style>
<style:style style:name="P3" style:family="paragraph"><style:text-properties style:font-name="F1"/></style:style>
<style:font-face style:name="F1" style:font-pitch="fixed"/>
"""
WORDS = "The tower was built in 1871 by Ada Finch, who asked for no fee."


def lines_of(*lines: tuple[str, str]) -> str:
    return "".join(f'<text:p text:style-name="{style}">{words}</text:p>' for style, words in lines)


def test_where_no_style_tells_the_headings_larger_lines_are_headings_and_the_largest_is_the_title():
    body = lines_of(("P1", "The tower of Marrow"), ("P2", "How it was built"), ("", WORDS))
    body += lines_of(("", '<text:span text:style-name="T1">Its keepers</text:span>'), ("", WORDS))
    draft = read_draft(archives.odt(body, LOOKS), "a.odt")

    assert draft.title == "The tower of Marrow"
    assert paths_and_texts(draft) == [(("How it was built",), WORDS), (("Its keepers",), WORDS)]


def test_sizes_of_the_styles_with_names_count_too():
    named = 'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    named += 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    style = '<style:style style:name="Large" style:family="paragraph"><style:text-properties fo:font-size="18pt"/>'
    styles = '<style:style style:name="P9" style:family="paragraph" style:parent-style-name="Large"/>'
    body = lines_of(("P9", "How it was built"), ("", WORDS), ("P9", "Its keepers"), ("", WORDS))
    named_styles = {"styles.xml": f"<styles {named}>{style}</style:style></styles>"}
    draft = read_draft(archives.odt(body, styles, **named_styles), "a.odt")

    assert [section.path for section in draft.sections] == [("How it was built",), ("Its keepers",)]


def test_lines_in_letters_of_one_width_are_code_though_no_style_says_so():
    body = lines_of(("", WORDS), ("P3", "def ring():"), ("P3", '<text:s text:c="4"/>return 1'), ("", WORDS))
    draft = read_draft(archives.odt(body, LOOKS), "a.odt")

    assert [passage.text for passage in draft.passages] == [WORDS, "def ring():\n    return 1", WORDS]


def test_a_title_is_one_though_its_words_stand_in_a_span():
    body = f"{lines_of(('P1', 'The <text:span>tower</text:span>'))}<text:h>Rooms</text:h>{lines_of(('', WORDS))}"
    draft = read_draft(archives.odt(body, STYLES), "a.odt")

    assert (draft.title, [section.path for section in draft.sections]) == ("The tower", [("Rooms",)])


@pytest.mark.parametrize("style", ["P1", "P8"])
def test_styles_that_are_based_on_each_other_end(style):
    styles = "".join(
        f'<style:style style:name="P{n}" style:family="paragraph" style:parent-style-name="P{9 - n}"/>' for n in (1, 8)
    )
    assert read_draft(archives.odt(lines_of((style, WORDS)), styles), "a.odt").passages[0].text == WORDS


def test_cells_that_are_covered_or_repeated_push_no_other_out_of_its_column():
    def row(*cells: str) -> str:
        return f"<table:table-row>{''.join(cells)}</table:table-row>"

    def cell(words: str, told: str = "", style: str = "") -> str:
        return f'<table:table-cell {told}><text:p text:style-name="{style}">{words}</text:p></table:table-cell>'

    heads = [cell(name, style="Table_20_Heading") for name in ("Tower", "Old", "New", "Lost")]
    table = row(*heads) + row(cell("Marrow", 'table:number-rows-spanned="2"'), cell("3"), cell("4"), cell("5"))
    table += row("<table:covered-table-cell/>", '<table:table-cell table:number-columns-repeated="2"/>', cell("6"))
    passages = read_draft(archives.odt(f"<table:table>{table}</table:table>", "", META), "a.odt").passages

    assert [passage.text for passage in passages] == [
        "Tower: Marrow | Old: 3 | New: 4 | Lost: 5",
        "Tower: Marrow | Lost: 6",
    ]


def test_lists_have_numbers_where_their_style_says_so():
    styles = (
        '<text:list-style style:name="L1"><text:list-level-style-number text:level="1"/>'
        '<text:list-level-style-bullet text:level="2"/></text:list-style>'
    )
    item = "<text:list-item><text:p>{}</text:p>{}</text:list-item>"
    inner = f"<text:list>{item.format('of forty feet', '')}</text:list>"
    body = f'<text:list text:style-name="L1">{item.format("a rope", inner)}{item.format("a lamp", "")}</text:list>'
    passages = read_draft(archives.odt(body, styles, META), "a.odt").passages
    blocks = [block for passage in passages for block in passage.blocks]

    assert [(block.number, block.depth) for block in blocks] == [(1, 1), (None, 2), (2, 1)]


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (ODT[: len(ODT) // 2], DamagedFile),
        (archives.zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), DamagedFile),
        (archives.odt("&a;").replace(b"<!ENTITY", b""), DamagedFile),
        (archives.odt(BODY, **{"META-INF/manifest.xml": "<manifest><encryption-data/></manifest>"}), EncryptedFile),
    ],
)
def test_an_opendocument_text_that_cannot_be_read_is_refused_by_what_is_wrong_with_it(data, error):
    with pytest.raises(error):
        read(data, "a.odt")


def test_a_deep_opendocument_text_is_read_or_refused():
    with suppress(UnreadableArticle):
        read(archives.odt("<text:list><text:list-item>" * 5_000 + "</text:list-item></text:list>" * 5_000), "a.odt")


@given(st.integers(0, len(ODT)), st.binary(min_size=1, max_size=20))
@settings(max_examples=30)
def test_a_broken_opendocument_text_is_read_or_refused(at, rubbish):
    with suppress(UnreadableArticle):
        assert read(ODT[:at] + rubbish + ODT[at + len(rubbish) :], "a.odt", language="en").passages


@pytest.mark.parametrize(
    ("style", "words", "is_heading"),
    [
        ('style:parent-style-name="Heading_20_2"', "The keepers", True),
        ('><style:text-properties fo:font-weight="bold"/', "The keepers", True),
        (
            '><style:text-properties fo:font-weight="bold"/',
            '<text:span text:style-name="T2">The</text:span> keepers',
            False,
        ),
        ("", "The keepers", False),
    ],
)
def test_a_paragraph_whose_style_is_a_headings_or_bold_is_a_heading(style, words, is_heading):
    styles = f'<style:style style:name="P9" {style}></style:style>'.replace(" >", ">")
    styles += '<style:style style:name="T2"><style:text-properties fo:font-weight="normal"/></style:style>'
    body = (
        f'<text:p>Built in 1871.</text:p><text:p text:style-name="P9">{words}</text:p><text:p>They were three.</text:p>'
    )
    last = read_draft(archives.odt(body, styles), "a.odt").passages[-1]

    assert (last.section.path == ("The keepers",)) is is_heading


NOTE = "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>{}</text:p></text:note-body>"
NOTE += "</text:note>"


def test_a_note_is_told_from_the_paragraph_that_it_stands_under():
    first, second = NOTE.format("Of granite."), NOTE.format("Or later.")
    body = f"<text:p>It was built{first} in 1871{second}.</text:p><text:p>Ada.</text:p>"
    passages = read_draft(archives.odt(body, "", META), "a.odt").passages

    assert [(passage.text, [block.kind for block in passage.blocks]) for passage in passages] == [
        ("It was built in 1871.", []),
        ("Of granite.", ["note"]),
        ("Or later.", ["note"]),
        ("Ada.", []),
    ]


def test_hidden_words_and_descriptions_of_pictures_are_not_read():
    styles = '<style:style style:name="P9"><style:text-properties text:display="none"/></style:style>'
    drawing = 'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
    body = f"""<text:p text:style-name="P9">Delete this.</text:p>
<text:section text:display="none"><text:p>Draft.</text:p></text:section>
<text:p>Seen <text:span text:style-name="P9">never </text:span>from
afar.<text:span {drawing}><svg:title>A lamp</svg:title><svg:desc>It is lit.</svg:desc></text:span></text:p>"""

    assert read_draft(archives.odt(body, styles, META), "a.odt").text == "Seen from afar."


def test_a_formula_is_read_as_it_was_typed():
    math = '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>E</mi></mrow>{}</semantics></math>'
    names = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
    body = f"<text:p {names}>That" + "".join(
        f' <draw:frame><draw:object xlink:href="{place}"/></draw:frame>' for place in ("./Object 1", "Object 2", "../x")
    )
    objects = {
        "Object 1/content.xml": math.format('<annotation encoding="StarMath 5.0">E = m c^2</annotation>'),
        "Object 2/content.xml": math.format(""),
    }

    assert (
        read(archives.odt(f"{body} holds.</text:p>", **objects), "a.odt", language="en").text
        == "That E = m c^2 E holds."
    )


def test_what_stands_below_a_picture_is_left_out():
    styles = '<style:style style:name="P4" style:parent-style-name="Illustration"/>'
    body = '<text:p>It leans.</text:p><text:p text:style-name="P4">Figure 1: The tower</text:p>'
    draft = read_draft(archives.odt(body, styles, META), "a.odt")

    assert (draft.text, draft.left_out) == ("It leans.", {"caption": 1})


@pytest.mark.parametrize("part", ["meta.xml", "styles.xml", "Object 1/content.xml"])
def test_a_damaged_part_beside_the_text_costs_none_of_its_words(part):
    names = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
    body = f'<text:p {names}>It leans.<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame></text:p>'
    assert read_draft(archives.odt(body, **{part: "<cut"}), "a.odt").text == "It leans."


LETTERS = """
<style:style style:name="U" style:family="text"><style:text-properties
style:text-underline-style="solid"/></style:style>
<style:style style:name="S" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="R" style:family="text"><style:text-properties style:text-position="33% 80%"/></style:style>
<style:style style:name="D" style:family="text"><style:text-properties style:text-position="sub 58%"/></style:style>
<style:style style:name="Internet_20_link" style:family="text"><style:text-properties
style:text-underline-style="solid"/></style:style>
"""


def test_an_underlined_line_is_a_heading_and_an_address_is_none():
    body = """<text:p>Welcome.</text:p><text:p><text:span text:style-name="U">Opening hours</text:span></text:p>
    <text:p>From nine to five.</text:p>
    <text:p><text:span text:style-name="Internet_20_link">Our page</text:span></text:p><text:p>Come by bus.</text:p>"""

    assert [section.path for section in read_draft(archives.odt(body, LETTERS), "a.odt").sections] == [
        ("Opening hours",)
    ]


@pytest.mark.parametrize(("style", "words"), [("S", "5 m³"), ("R", "5 m³"), ("D", "5 m3")])
def test_raised_digits_are_letters_of_their_own(style, words):
    body = f'<text:p>It holds 5 m<text:span text:style-name="{style}">3</text:span> of water.</text:p>'

    assert read_draft(archives.odt(body, LETTERS), "a.odt").text == f"It holds {words} of water."


def test_the_largest_line_at_the_top_is_the_title():
    styles = '<style:style style:name="L" style:family="paragraph"><style:text-properties fo:font-size="20pt"/>'
    body = f'<text:p text:style-name="L">The tower of Marrow</text:p><text:p>{"It was built in 1871. " * 3}</text:p>'
    draft = read_draft(archives.odt(body, styles=f"{styles}</style:style>"), "a.odt")

    assert (draft.title, len(draft.passages)) == ("The tower of Marrow", 1)
