import pytest

from index import NeedsScript, read, read_draft
from tests.support.outlines import paths_and_texts

DOCS = """<html><head><style>.c1{color:#000;font-weight:700}.c0{font-weight:400}.title{font-size:26pt}</style>
</head><body class="c8 doc-content"><p class="c2 title"><span class="c0">The harbour</span></p>
<p class="c2"><span class="c1">Lamps</span></p>
<p class="c2"><span class="c0">They burn oil.</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><sup><a
href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><h1><span class="c0">Boats</span></h1>
<p class="c2"><span class="c0">They come at six.</span></p><hr>
<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;From Spain.</span></p></div>
<div class="c22"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is that right?</span></p></div></body></html>"""
SENTENCES = " ".join(
    f"On day {day} the keeper wrote that the bell had rung and that the boats were in." for day in range(9)
)


def outline(html: str) -> list[tuple[tuple[str, ...], str]]:
    return paths_and_texts(read(html.encode(), "a.html", language="en"))


def test_a_document_of_google_docs_has_its_title_its_bold_headings_and_its_notes_and_no_comments():
    assert read(DOCS.encode(), "a.html", language="en").title == "The harbour"
    assert outline(DOCS) == [
        (("Lamps",), "They burn oil."),
        (("Lamps",), "From Spain."),
        (("Boats",), "They come at six."),
    ]


def test_a_note_of_words_stands_below_its_paragraph_without_its_number():
    html = (
        f'<h1>Oil</h1><p>{SENTENCES}<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p><p>It is dear.</p>'
        '<p class="MsoFootnoteText"><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Prices of 1911.</p>'
    )

    assert [text for _, text in outline(html)] == [SENTENCES, "Prices of 1911.", "It is dear."]


def test_all_of_a_page_that_notion_exports_is_its_text():
    callout = '<figure class="callout"><div><span>!</span></div><div>Bring a coat.</div></figure>'
    html = (
        f'<article class="page sans"><header><h1 class="page-title">Pier</h1></header><div class="page-body">{callout}'
        f"<p>{SENTENCES}</p></div></article>"
    )

    assert [text for _, text in outline(html)] == ["Bring a coat.", SENTENCES]


def test_the_title_of_a_box_stands_in_its_paragraph():
    box = '<div class="admonition note"><p class="admonition-title">Note</p><p>Bring a coat.</p></div>'

    assert "Note\nBring a coat." in [text for _, text in outline(f"<main><h1>Pier</h1><p>{SENTENCES}</p>{box}</main>")]


def test_links_to_the_source_of_a_page_are_no_words():
    html = (
        '<main><dl><dt>light(oil)<a class="viewcode-link" href="x">[source]</a></dt><dd>Light a lamp.</dd></dl></main>'
    )

    assert [text for _, text in outline(html)] == ["light(oil)\nLight a lamp."]


def test_a_page_that_only_leads_elsewhere_is_refused():
    head = '<head><title>Moved</title><meta http-equiv="Refresh" content="0; URL=https://tower.example/new"></head>'
    page = f"<html>{head}<body><h1>Moved</h1><p>Click <a href='/new'>here</a> if nothing happens.</p>"

    with pytest.raises(NeedsScript):
        read(page.encode(), "a.html")
    assert outline(f"{page}<p>{SENTENCES}</p>")


def test_the_table_of_contents_of_a_document_is_left_out():
    entries = "".join(
        f'<p class="c3"><a href="#h.{n}">Part {n}</a>&nbsp;<a href="#h.{n}">{n}</a></p>' for n in range(3)
    )
    parts = "".join(f'<h1 id="h.{n}">Part {n}</h1><p class="c3">They burn oil.</p>' for n in range(3))
    draft = read_draft(
        f'<html><title>The harbour</title><body class="c12">{entries}{parts}</body></html>'.encode(), "a.html"
    )

    assert paths_and_texts(draft) == [((f"Part {n}",), "They burn oil.") for n in range(3)]
    assert draft.left_out == {"table of contents": 3}


def test_what_stands_in_for_a_part_of_a_page_in_amp_is_no_text():
    stand_in = "<amp-iframe src=a><p placeholder>Loading the map of the harbour</p></amp-iframe>"
    ads = "<amp-ad><div fallback>The ad did not load.</div></amp-ad><amp-sidebar><a href=/>Home</a></amp-sidebar>"

    html = f"<article><h1>Oil</h1><p>{SENTENCES}</p>{stand_in}{ads}<p>It is dear.</p></article>"
    assert [text for _, text in outline(html)] == [SENTENCES, "It is dear."]


@pytest.mark.parametrize("program", ["Microsoft Word 15 (filtered)", "LibreOffice 7.4.7.2 (Linux)"])
def test_a_document_that_a_program_saved_as_a_page_has_its_title_items_and_no_contents(program):
    contents = "".join(f'<p class=MsoToc1><a href="#_{name}">{name} ...... 2</a></p>' for name in ("Stairs", "Bell"))
    bullet = "<span style='font-family:Symbol'>·<span>&nbsp;&nbsp; </span></span>"
    items = f"<p class=MsoListParagraph>{bullet}a rope</p><p class=MsoListParagraph>{bullet}a lamp</p>"
    head = f'<head><meta name=Generator content="{program}"><title></title></head>'
    body = f"<p class=MsoTitle>The tower</p>{contents}<h1>Stairs</h1>{items}<h1>Bell</h1><p>It rings at six.</p>"
    draft = read_draft(f"<html>{head}<body>{body}</body></html>".encode(), "a.html")

    assert draft.title == "The tower"
    assert paths_and_texts(draft) == [(("Stairs",), "a rope"), (("Stairs",), "a lamp"), (("Bell",), "It rings at six.")]


def test_paragraphs_that_are_called_headings_are_some():
    body = "<p class='Heading1'>Stairs</p><p>They are steep.</p><p class='heading-2'>Lamps</p><p>There are nine.</p>"
    draft = read_draft(f"<html><body><p class='Title'>The tower</p>{body}</body></html>".encode(), "a.html")

    assert draft.title == "The tower"
    assert paths_and_texts(draft) == [(("Stairs",), "They are steep."), (("Stairs", "Lamps"), "There are nine.")]
