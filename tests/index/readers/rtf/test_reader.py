from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import EmptyFile, NoText, UnreadableArticle, read, read_draft
from tests.support.outlines import paths_and_texts

RTF = rb"""{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\info{\title The tower}{\author Ada Finch}}
\pard\b How it was built\b0\par
The tower was built in 1871 by Ad\'e8le \u8211? who asked for no fee.\par
It has two {\i bells} and a lamp.\par
}"""


@pytest.mark.parametrize("name", ["tower.rtf", "tower.txt"])
def test_rtf_is_read_without_its_commands(name):
    article = read(RTF, name, language="en")

    assert (article.title, article.author) == ("The tower", "Ada Finch")
    assert [passage.text for passage in article.passages] == [
        "The tower was built in 1871 by Adèle – who asked for no fee.",
        "It has two bells and a lamp.",
    ]


def test_rtf_without_words_is_empty():
    with pytest.raises(EmptyFile):
        read(rb"{\rtf1\ansi}", "a.rtf")


def test_a_font_without_a_set_of_characters_does_not_take_that_of_the_next_one():
    fonts = rb"{\fonttbl{\f0 Arial;}{\f1\fnil{\*\falt Arial}\fcharset204 Arial Cyr;}}"
    article = read(
        rb"{\rtf1\ansi\ansicpg1252" + fonts + rb"\f0 Ad\'e8le built it. {\f1 \'c4\'e0}\par}", "a.rtf", language="en"
    )

    assert article.passages[0].text == "Adèle built it. Да"


@given(st.integers(0, len(RTF)), st.binary(min_size=1, max_size=10))
def test_broken_rtf_is_read_or_refused(at, rubbish):
    with suppress(UnreadableArticle):
        assert read(RTF[:at] + rubbish + RTF[at + len(rubbish) :], "a.rtf", language="en").passages


def rtf(body: str) -> bytes:
    return (r"{\rtf1\ansi{\stylesheet{\s1\outlinelevel0 heading 1;}}" + "\n" + body + "}").encode()


HEADINGS = r"\pard\outlinelevel0 The tower\par\pard Seen from afar.\par\pard\outlinelevel1 Built\par\pard In 1871.\par "


def test_paragraphs_with_an_outline_level_are_headings_and_a_lone_one_above_all_is_the_title():
    draft = read_draft(rtf(HEADINGS), "a.rtf")

    assert draft.title == "The tower"
    assert paths_and_texts(draft) == [((), "Seen from afar."), (("Built",), "In 1871.")]


def test_what_is_beyond_sixteen_bits_is_one_sign():
    body = r"The bell is rung \u-10179?\u-8694? at noon, as \u-10240?\u-8398? was.\par"
    assert read(rtf(body), "a.rtf", language="en").text == "The bell is rung 😊 at noon, as 𐌲 was."


ROWS = (
    r"\trowd\cellx1\cellx2\pard\intbl Tower\cell Built\cell\row "
    r"\trowd\cellx1\cellx2\pard\intbl Marrow\cell 1871\cell\row "
    r"\pard\intbl Thole, which\par is | old\cell 1900\cell\row\pard "
)


@pytest.mark.parametrize("above", ["", HEADINGS], ids=["as plain text", "with headings"])
def test_rows_name_their_columns_and_know_their_cells(above):
    draft = read_draft(
        rtf(above + r"The towers are listed here, from north to south.\par " + ROWS + r"More.\par"), "a.rtf"
    )

    rows = [passage for passage in draft.passages if passage.blocks]
    assert [row.text for row in rows] == ["Tower: Marrow | Built: 1871", "Tower: Thole, which is | old | Built: 1900"]
    assert [[row.text[cell.start : cell.end] for cell in row.blocks[0].cells] for row in rows] == [
        ["Marrow", "1871"],
        ["Thole, which is | old", "1900"],
    ]
    assert draft.passages[-1].text == "More."


@pytest.mark.parametrize(
    "row",
    [
        r"\trowd\pard\intbl {}\cell\row ",
        r"\trowd\pard\intbl {}\cell Beside it is little.\cell\row ",
        r"\trowd\pard\intbl\itap2 A\nestcell {{\*\nesttableprops\trowd\nestrow}}\itap1 {}\cell\row ",
    ],
    ids=["one cell", "a long cell", "a table in a table"],
)
def test_a_table_that_only_arranges_the_page_is_read_as_paragraphs(row):
    words = r"\par ".join(
        f"Paragraph {number} says what the tower is and who built it, in some words." for number in range(12)
    )
    draft = read_draft(rtf(row.format(words)), "a.rtf")

    assert "Paragraph 3 says what the tower is and who built it, in some words." in [one.text for one in draft.passages]
    assert "|" not in draft.text


def test_headings_side_by_side_are_cells_of_a_form_and_one_above_text_or_alone_is_a_heading():
    def row(*cells):
        return r"\trowd" + "".join(rf"\pard\intbl {cell}\cell" for cell in cells) + r"\row "

    head = r"\outlinelevel1 {}"
    form = row(head.format("Course:"), head.format("Knots"), head.format("Room:"), head.format("7"))
    page = row(head.format("The rope"), "It is wet.") + row(
        rf"{head.format('The lamp')}\par\pard\intbl It is lit.", head.format("The bell")
    )
    draft = read_draft(rtf(HEADINGS + form + r"\pard Bring a rope.\par " + page), "a.rtf")

    assert "Course: | Knots | Room: | 7" in [passage.text for passage in draft.passages]
    assert [section.path[-1] for section in draft.sections][-3:] == ["The rope", "The lamp", "The bell"]


def test_notes_stand_after_their_paragraph():
    body = (
        HEADINGS
        + r"It was cheap.{\super\chftn}{\footnote\pard\plain {\super\chftn} The cooks {\i paid} it.} So it was.\par "
        + r"It is old.{\footnote \ftnalt It is \{ four.}\par Last words.\par"
    )
    assert [passage.text for passage in read_draft(rtf(body), "a.rtf").passages[2:]] == [
        "It was cheap. So it was.",
        "The cooks paid it.",
        "It is old.",
        "It is { four.",
        "Last words.",
    ]


@pytest.mark.parametrize(
    "label",
    [r"{\listtext\pard\plain\f3 \u-3913?\tab}", r"{\pntext\'b7\tab}", r"\bullet \tab "],
    ids=["by listtext", "by pntext", "by a tab"],
)
def test_items_are_items_without_their_bullets(label):
    items = "".join(rf"\pard {label}{words}\par " for words in ("a rope", "a lamp"))
    passage = read_draft(rtf(HEADINGS + r"You will need:\par " + items), "a.rtf").passages[-1]

    assert passage.text == "You will need:\na rope\na lamp"
    assert [block.kind for block in passage.blocks] == ["paragraph", "item", "item"]


def test_numbered_items_have_their_numbers():
    items = "".join(rf"\pard{{\listtext {number}.\tab}}Step {number} takes an hour.\par " for number in (3, 4))
    passages = read_draft(rtf(HEADINGS + items), "a.rtf").passages[-2:]

    assert [(passage.text, passage.blocks[0].number) for passage in passages] == [
        ("Step 3 takes an hour.", 3),
        ("Step 4 takes an hour.", 4),
    ]


def test_a_file_of_nothing_but_a_table_is_read():
    table = r"\trowd\cellx1\cellx2\pard\intbl Stone\cell Weight\cell\row\trowd\pard\intbl Lime\cell 2 t\cell\row\pard"

    assert paths_and_texts(read(rtf(table), "a.rtf", language="en")) == [((), "Stone: Lime | Weight: 2 t")]


@pytest.mark.parametrize(
    "beside",
    [r"{\*\shppict{\pict\bin7 {{{\}}}}}", r"{\pict\bin5 }}\'0}", r"{\i0\b0\*\cs7 }", r"{\*\bkmkstart one}"],
)
def test_what_no_reader_sees_hides_no_text_behind_it(beside):
    body = rf"\pard {beside}The tower was built in 1871.\par {{\i0\*\cs7 It has two bells.}}\par"

    assert [text for _, text in paths_and_texts(read(rtf(body), "a.rtf", language="en"))] == [
        "The tower was built in 1871.",
        "It has two bells.",
    ]


def test_a_title_that_lost_its_letters_is_none():
    source = RTF.replace(rb"{\title The tower}", rb"{\title ?????}")

    assert read(source, "tower.rtf").title != "?????"


def test_hidden_words_are_no_text():
    source = rb"{\rtf1\ansi The bell{\xe {\v bell, cast}} rang{\v  in {\b secret}} at six.\par \v no\v0 Always.\par}"

    assert read(source, "a.rtf", language="en").text == "The bell rang at six.\n\nAlways."


def test_the_items_of_a_list_stay_apart_however_short_they_are():
    labels = ["1.", "2.", "a.", "ii.", "\\bullet"]
    items = "".join(rf"{{\listtext {label}\tab}}Rope {number}\par " for number, label in enumerate(labels))
    article = read(f"{{\\rtf1\\ansi {items}}}".encode(), "a.rtf", language="en")

    assert [passage.text for passage in article.passages] == ["Rope 0", "Rope 1", "a. Rope 2", "ii. Rope 3", "Rope 4"]


def test_the_label_of_an_item_may_stand_between_tabs():
    items = "".join(f"{{\\listtext\t\\uc0\\u8226 \t}}{words}\\\n" for words in ("a rope", "a lamp"))
    source = f"{{\\rtf1\\ansi {items}}}".encode()

    assert [passage.text for passage in read(source, "a.rtf", language="en").passages] == ["a rope", "a lamp"]


@pytest.mark.parametrize("binary", ["", r"\bin ", r"\bin4 "])
def test_a_file_of_pictures_alone_is_said_to_be_one(binary):
    picture = r"{\pict\jpegblip\picw250\pich250 " + binary + "ffd8ffe000104a46}"

    with pytest.raises(NoText):
        read((r"{\rtf1\ansi\pard " + picture + r"\par}").encode(), "a.rtf")


def test_words_below_a_picture_whose_bytes_have_no_length_are_read():
    picture = r"{\pict\jpegblip\bin ffd8ffe000104a46}"
    data = (r"{\rtf1\ansi\pard " + picture + r"\par The keeper lit the lamp.\par It burnt all night.\par}").encode()

    assert [passage.text for passage in read(data, "a.rtf").passages] == [
        "The keeper lit the lamp.",
        "It burnt all night.",
    ]


def test_a_link_is_read_without_its_address():
    link = r'{\field{\*\fldinst{HYPERLINK "https://tower.example"}}{\fldrslt{\ul the old}{\b  tower}}}'
    page = r"{\field{\fldinst PAGE}{\fldrslt 7}}"

    assert read(rtf(rf"\pard See {link} on page {page}.\par"), "a.rtf").text == "See the old tower on page 7."


@pytest.mark.parametrize(
    "letter",
    [
        ["Dear Jo,", "Yours sincerely,", "Ada Finch", "Keeper of the tower", "Tel. 01234 567890"],
        ["Sehr geehrte Frau Finch,", "Mit freundlichen Gr\\'fc\\'dfen", "Jo Marsh", "Vorstand"],
    ],
)
def test_who_signs_a_letter_is_no_heading(letter):
    words = ["The tower is closed until May, because its lamp is mended.", "Please let us know if you would see it."]
    [greeting, *signature] = letter
    draft = read_draft(rtf("".join(rf"{line}\par " for line in [greeting, *words, *signature])), "a.rtf")

    assert not draft.sections
    assert draft.passages[-1].text.split("\n")[1:] == signature[1:]


def test_the_first_item_of_a_list_is_no_title():
    items = "".join(rf"{{\pntext {number}.\tab}}{word}\par " for number, word in enumerate(["One", "Two", "Three"], 1))

    assert read_draft(rtf(items), "a.rtf").title is None


@pytest.mark.parametrize(
    "body",
    [
        r"Bees make honey.\par \row\row Wasps do not.\par ",
        r"Bees make honey.\par \trowd\row Wasps do not.\par ",
        r"\trowd\cellx1\intbl Bees make honey.\cell Wasps do not.\row\pard ",
    ],
)
def test_words_that_a_damaged_row_has_in_no_cell_are_kept(body):
    text = read_draft(rtf(body), "a.rtf").text

    assert "Bees make honey." in text
    assert "Wasps do not." in text


@pytest.mark.parametrize("number", ["99999999999", "1114112", "-70000"])
def test_a_letter_of_no_number_costs_no_other(number):
    text = read_draft(rtf(rf"Bees make \u{number}? honey.\par "), "a.rtf").text

    assert text.startswith("Bees make \ufffd")
    assert text.endswith(" honey.")


def test_what_a_program_writes_for_an_author_is_none():
    assert read_draft(RTF.replace(b"Ada Finch", b"Microsoft Office User"), "a.rtf").author is None


def test_words_that_were_deleted_with_changes_kept_are_no_text():
    body = r"It opens at {\deleted\revauthdel1 ten}{\revised\revauth1 eleven}.\par {\deleted Dogs may enter.}\par "

    assert read(rtf(body), "a.rtf").text == "It opens at eleven."


def test_words_in_a_box_are_paragraphs():
    shape = r"{\shp{\*\shpinst\shpleft0{\sp{\sn shapeType}{\sv 202}}{\shptxt \pard Sale on Monday.\par}}"
    shape += r"{\shprslt{\*\do\dptxbx{\dptxbxtext Sale on Monday.\par}}}}"
    draft = read_draft(rtf(rf"\pard {shape}The taps are on again.\par "), "a.rtf")

    assert [passage.text for passage in draft.passages] == ["Sale on Monday.", "The taps are on again."]
