import pytest

from index import read
from index.readers.html.document import read_document
from tests.support.outlines import paths_and_texts


def test_bold_lines_with_a_colon_above_several_paragraphs_are_headings():
    below = "<p>The tower was built in 1871.</p><p>It has two bells.</p>"
    article = read(
        f"<html><p><b>History:</b></p>{below}<p><b>Hours：</b></p>{below}</html>".encode(), "a.html", language="en"
    )

    assert [passage.section.path for passage in article.passages] == [("History:",)] * 2 + [("Hours：",)] * 2


def test_a_bold_line_with_a_colon_above_one_paragraph_each_leads_to_it():
    page = "".join(f"<p><b>{name}:</b></p><p>The tower was built in {1871 + at}.</p>" for at, name in enumerate("ABC"))
    article = read(f"<html>{page}</html>".encode(), "a.html", language="en")

    assert not article.sections
    assert article.passages[0].text == "A:\nThe tower was built in 1871."


TEXT = "It was built in 1871 by the engineer Ada Finch, who drew two bridges, and it has been open ever since."


@pytest.mark.parametrize(
    ("page", "paths"),
    [
        (
            f"<p><b>The tower</b><br>{TEXT}</p><p><b>Are dogs allowed?</b><br/>{TEXT}</p>",
            ["The tower", "Are dogs allowed?"],
        ),
        (f"<p><br><strong>The tower</strong>\n<br>{TEXT}<br>{TEXT}</p>", ["The tower"]),
        (f"<p><b>The tower</b> is old.<br>{TEXT}</p>", []),
        (f"<p><b>The tower:</b><br>{TEXT}</p><p><b>Note.</b><br>{TEXT}</p>", []),
        ("<p><b>Ada Finch</b><br>4 Harbour Road<br>Thole</p>", []),
        (f"<p><b>The tower<br>{TEXT}</b></p>", []),
        (f"<ul><li><b>The tower</b><br>{TEXT}</li></ul>", []),
        (f"<table><tr><td><b>The tower</b><br>{TEXT}</td><td>1871</td></tr></table>", []),
    ],
    ids=["headings", "the first line with words", "a word", "labels", "an address", "all bold", "an item", "a cell"],
)
def test_a_bold_line_above_the_text_of_its_paragraph_is_a_heading(page, paths):
    draft = read_document(f"{page}<p>{TEXT}</p>", "a.docx")

    assert [section.path[-1] for section in draft.sections] == paths
    assert all(path not in passage.text for path in paths for passage in draft.passages)


@pytest.mark.parametrize(
    ("lines", "passages"),
    [
        (
            ["Rules:", "1. No dogs.", "2. No fires", "near the rope.", "3. No boats."],
            ["Rules:\n1. No dogs.\n2. No fires\nnear the rope.\n3. No boats."],
        ),
        ([TEXT, "1. No dogs.", "2. No fires."], [TEXT, "1. No dogs.", "2. No fires."]),
        (["7) No dogs.", "8) No fires."], ["7) No dogs.", "8) No fires."]),
        (["1. No dogs.", "3. No fires."], ["1. No dogs.\n3. No fires."]),
        (["12 boats", "13 ropes"], ["12 boats\n13 ropes"]),
    ],
)
def test_lines_of_a_paragraph_that_count_on_are_passages(lines, passages):
    draft = read_document(f"<p>{'<br>'.join(lines)}</p>", "a.docx")

    assert [passage.text for passage in draft.passages] == passages


def test_items_have_the_numbers_that_they_say():
    page = '<ol start="3"><li>a rope</li><li value="7">a lamp</li><li>two keys</li><li value="x">a map</li></ol>'
    passages = read(f"<html><p>Bring this along.</p>{page}</html>".encode(), "a.html", language="en").passages

    assert [block.number for passage in passages for block in passage.blocks] == [3, 7, 8, 9]


def test_an_item_that_says_little_is_quoted_with_those_within_it():
    page = (
        "<ul><li>Membership<ul><li>from 16 years on</li><li>by letter</li></ul></li>"
        "<li>The harbour is closed in winter.<ul><li>except for the ferry</li></ul></li><li>Dogs</li></ul>"
    )
    article = read(f"<html>{page}</html>".encode(), "a.html", language="en")

    assert [passage.text for passage in article.passages] == [
        "Membership\nfrom 16 years on\nby letter",
        "The harbour is closed in winter.",
        "except for the ferry",
        "Dogs",
    ]


def test_long_items_within_another_stand_alone():
    inner = "".join(f"<li>{'The lamp is lit at dusk and put out at dawn. ' * 4}</li>" for _ in range(5))
    article = read(f"<html><ul><li>Membership<ul>{inner}</ul></li></ul></html>".encode(), "a.html", language="en")

    assert len(article.passages) == 6


def test_a_bold_line_is_a_heading_though_its_number_is_not_bold():
    page = "<p>1. <b>The bells</b></p><p>They ring.</p><p><b>3</b> of them crack.</p><p>12.</p><p>All fell.</p>"
    article = read(f"<html>{page}</html>".encode(), "a.html", language="en")

    assert [section.path for section in article.sections] == [("1. The bells",)]
    assert len(article.passages) == 4


def headings_of(page: str) -> list[str]:
    return [section.path[-1] for section in read(f"<html>{page}</html>".encode(), "a.html", language="en").sections]


def test_an_underlined_line_is_a_heading_and_a_link_is_none():
    below = "<p>The pool is open from nine to five.</p>"
    link = '<p><a href="https://pool.example"><u>The pool’s own page</u></a></p>'

    assert headings_of(f"<p><u>Opening hours</u></p>{below}{link}{below}") == ["Opening hours"]


def test_bold_lines_with_a_full_stop_above_several_paragraphs_are_headings():
    below = "<p>The pool is open from nine to five.</p><p>It is closed on Mondays.</p>"

    assert headings_of(f"<p><b>Opening hours.</b></p>{below}<p><b>Prices.</b></p>{below}") == [
        "Opening hours.",
        "Prices.",
    ]
    assert headings_of(f"<p><b>Nobody may swim alone.</b></p>{below}") == []


def test_the_bold_lines_of_a_cover_are_no_headings_but_the_last_may_be():
    cover = ["Riverside College", "Department of History", "Coursework", "By Ann Obi", "Why the canal was dug"]
    lines = "".join(f"<p><b>{line}</b></p>" for line in cover)

    assert headings_of(f"{lines}<p>The canal was dug in 1801, when coal was dear.</p>") == ["Why the canal was dug"]


def test_a_bold_line_without_letters_is_no_heading():
    assert headings_of("<p>Number of the student:</p><p><b>150016540</b></p><p>She came in May.</p>") == []


def test_bold_headings_below_each_other_are_headings_however_many():
    lines = ["2 The pool", "2.1 Opening", "2.1.1 In summer"]
    page = "".join(f"<p><b>{line}</b></p>" for line in lines)

    assert headings_of(f"{page}<p>From nine to five.</p>") == lines


def test_the_facts_of_a_meeting_stand_below_its_heading_and_are_none():
    facts = ["Minutes of the second meeting", "Venue: Room 308", "Chair: Ann Obi", "Time: 2pm"]
    page = "".join(f"<p><b>{line}</b></p>" for line in facts)

    assert headings_of(f"{page}<p>The roof will be mended in May.</p>") == ["Minutes of the second meeting"]


def test_a_sentence_in_the_style_of_a_heading_with_nothing_below_it_is_text():
    html = "<h1>Terms</h1><h2>1 Grant</h2><h3>1.1 The licensor grants the use on two computers.</h3>"
    html += "<h3>1.2 The licensee may make one copy.</h3><h2>2 Ends.</h2><p>It ends after a year.</p>"
    draft = read_document(html, "a.docx")

    assert paths_and_texts(draft) == [
        (("1 Grant",), "1.1 The licensor grants the use on two computers."),
        (("1 Grant",), "1.2 The licensee may make one copy."),
        (("2 Ends.",), "It ends after a year."),
    ]


def test_a_box_to_tick_is_no_heading_of_what_it_stands_for():
    boxes = "".join(
        f"<p><b>☐ {letter}</b></p><p>The boat leaves at {hour}.</p>"
        for letter, hour in zip("ABC", (8, 9, 10), strict=True)
    )
    article = read(f"<html><h1>Vote</h1>{boxes}</html>".encode(), "a.html", language="en")

    assert not article.sections
