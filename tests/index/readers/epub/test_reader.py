import re
from contextlib import suppress
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index import DamagedFile, EncryptedFile, NoParagraph, UnreadableArticle, read, read_draft
from tests.support import archives
from tests.support.outlines import paths_and_texts, said_of_itself

FACTS = "<dc:title>The tower</dc:title><dc:creator>Ada Finch</dc:creator><dc:language>en</dc:language>"
CHAPTERS = {
    "one.xhtml": "<h2>How it was built</h2><p>It was built in 1871.</p><h3>The stones</h3><p>They came from Thole.</p>",
    "two.xhtml": '<p>Three families kept the light<sup><a href="#n" epub:type="noteref">1</a></sup>.</p>'
    '<aside id="n"><p>Until 1954.</p></aside>',
    "three.xhtml": "<p>The chapter goes on in another file.</p>",
}
CONTENTS = '<ol><li><a href="one.xhtml">Built</a></li><li><a href="two.xhtml">The keepers</a></li></ol>'
EPUB = archives.epub(CHAPTERS, CONTENTS, FACTS + "<dc:date>1901-05-01</dc:date>")


def test_a_book_is_read_chapter_by_chapter():
    draft = read_draft(EPUB, "tower.epub")

    assert said_of_itself(draft) == ("The tower", "Ada Finch", "1901-05-01", "en")
    assert paths_and_texts(draft) == [
        (("How it was built",), "It was built in 1871."),
        (("How it was built", "The stones"), "They came from Thole."),
        (("The keepers",), "Three families kept the light."),
        (("The keepers",), "Until 1954."),
        (("The keepers",), "The chapter goes on in another file."),
    ]


def test_an_older_book_has_its_table_of_contents_in_another_file():
    ncx = '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint>'
    ncx += "<navLabel><text>The keepers</text></navLabel>"
    ncx += '<content src="two.xhtml#top"/></navPoint></navMap></ncx>'
    item = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    book = archives.epub({"two.xhtml": "<p>Three families.</p>"}, manifest=item, **{"OEBPS/toc.ncx": ncx})

    assert paths_and_texts(read(book, "a.epub", language="en")) == [(("The keepers",), "Three families.")]


@pytest.mark.parametrize("broken", [bytes(range(256)) * 40, b"\x00\x01\x02" * 500])
def test_a_damaged_chapter_is_left_out_and_the_rest_read(broken):
    book = archives.epub(CHAPTERS, CONTENTS, FACTS, **{"OEBPS/two.xhtml": broken})

    draft = read_draft(book, "tower.epub")

    assert [passage.text for passage in draft.passages] == [
        "It was built in 1871.",
        "They came from Thole.",
        "The chapter goes on in another file.",
    ]
    assert draft.left_out == {"damaged part": 1}


def test_a_book_whose_fonts_alone_are_encrypted_is_read_however_many_chapters_it_has():
    fonts = "<x>" + "<CipherReference URI='OEBPS/a.otf'/>" * 6_000 + "</x>"
    chapters = {f"{number}.xhtml": "<p>It was built in 1871.</p>" for number in range(400)}

    assert len(read_draft(archives.epub(chapters, **{"META-INF/encryption.xml": fonts}), "a.epub").passages) == 400


def test_a_damaged_table_of_contents_costs_no_chapter():
    ncx = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    book = archives.epub({"one.xhtml": "<p>Three families.</p>"}, manifest=ncx, **{"OEBPS/toc.ncx": "<ncx><navMap>"})

    assert paths_and_texts(read_draft(book, "a.epub")) == [((), "Three families.")]


def test_a_book_without_any_whole_chapter_is_damaged():
    broken: dict[str, Any] = dict.fromkeys((f"OEBPS/{name}" for name in CHAPTERS), b"\x00\x01" * 900)
    with pytest.raises(UnreadableArticle):
        read(archives.epub(CHAPTERS, **broken), "a.epub")


def test_the_frame_of_project_gutenberg_is_left_out_over_the_files_of_a_book():
    header = "<h2>The Project Gutenberg eBook of The tower</h2><p>This ebook is for the use of anyone anywhere.</p>"
    start = "<p>*** START OF THE PROJECT GUTENBERG EBOOK THE TOWER ***</p>"
    end = "<p>*** END OF THE PROJECT GUTENBERG EBOOK THE TOWER ***</p><p>Updated editions will replace it.</p>"
    files = {
        "one.xhtml": f"{header}{start}<p>The keeper lit the lamp.</p>",
        "two.xhtml": f"<h2>The storm</h2><p>It came at night.</p>{end}",
        "three.xhtml": "<h2>The full licence</h2><p>Please read this before you distribute it.</p>",
    }

    draft = read_draft(archives.epub(files), "tower.epub")

    assert paths_and_texts(draft) == [((), "The keeper lit the lamp."), (("The storm",), "It came at night.")]
    assert draft.left_out == {"frame": 7}


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (EPUB[: len(EPUB) // 2], DamagedFile),
        (archives.zipped({"mimetype": "application/epub+zip"}), DamagedFile),
        (archives.epub({}), NoParagraph),
        (archives.epub({"../../../etc/passwd": "<p>Text.</p>"}, **{"etc/passwd": "x"}), NoParagraph),
        (
            archives.epub(CHAPTERS, **{"META-INF/encryption.xml": '<x><CipherReference URI="OEBPS/one.xhtml"/></x>'}),
            EncryptedFile,
        ),
    ],
)
def test_a_book_that_cannot_be_read_is_refused_by_what_is_wrong_with_it(data, error):
    with pytest.raises(error):
        read(data, "a.epub")


@given(st.integers(0, len(EPUB)), st.binary(min_size=1, max_size=20))
@settings(max_examples=30)
def test_a_broken_book_is_read_or_refused(at, rubbish):
    with suppress(UnreadableArticle):
        assert read(EPUB[:at] + rubbish + EPUB[at + len(rubbish) :], "a.epub", language="en").passages


@pytest.mark.parametrize("mark", ['epub:type="pagebreak"', 'role="doc-pagebreak"'])
def test_the_numbers_of_printed_pages_are_no_text(mark):
    chapter = f"<span {mark}>12</span><h1>The stones</h1><p>They came <span {mark}>13</span>from Thole.</p>"
    book = archives.epub({"one.xhtml": chapter, "two.xhtml": f"<div {mark}>14</div><h1>The lamp</h1><p>It burns.</p>"})

    assert paths_and_texts(read_draft(book, "tower.epub")) == [
        (("The stones",), "They came from Thole."),
        (("The lamp",), "It burns."),
    ]


LINKS = "".join(f'<li><a href="two.xhtml#s{at}">Part {at}</a></li>' for at in range(4))


@pytest.mark.parametrize(
    "contents",
    [
        f"<p><b>Table of Contents</b></p><ul>{LINKS}</ul>",
        f"<h2>Inhalt</h2><dl>{LINKS.replace('li>', 'dt>')}</dl>",
        f'<section epub:type="toc"><h2>In this book</h2><ul>{LINKS}</ul></section>',
        '<section role="doc-index"><h2>Index</h2><p>keepers, 12</p></section>',
    ],
)
def test_what_only_leads_to_the_text_of_a_book_is_left_out(contents):
    book = archives.epub({"one.xhtml": f"<h1>The tower</h1>{contents}", "two.xhtml": "<p>Built in 1871.</p>"})
    draft = read_draft(book, "a.epub")

    assert draft.text == "The tower\n\nBuilt in 1871."
    assert draft.left_out["table of contents"] > 0


def test_links_to_other_places_and_a_few_into_the_book_are_text():
    away = LINKS.replace("two.xhtml", "https://tower.example/two")
    book = archives.epub({"one.xhtml": f"<p>See also:</p><ul>{away}</ul><p>And:</p><ul>{LINKS[:80]}</ul>"})
    draft = read_draft(book, "a.epub")

    assert draft.text.count("Part") == 6
    assert not draft.left_out


STANZAS = """
<div class="linegroup"><div>The bell of the tower is rung</div>
 <div>by nobody now, and its tongue,<span class="lnum">10</span></div><div>unmoved, has forgotten the wind.</div></div>
<div class="linegroup"><div>The keeper has gone to the town,</div><div>and the rope hangs down.</div></div>
"""
VERSES = [
    "The bell of the tower is rung\nby nobody now, and its tongue,\nunmoved, has forgotten the wind.",
    "The keeper has gone to the town,\nand the rope hangs down.",
]


@pytest.mark.parametrize(
    "stanzas",
    [
        STANZAS,
        STANZAS.replace('class="linegroup"', 'class="x"').join(('<section epub:type="z3998:poem">', "</section>")),
        re.sub("<div>(.*?)</div>", r"<p>\1</p>", STANZAS, flags=re.DOTALL),
    ],
    ids=["named stanzas", "a poem around them", "paragraphs"],
)
def test_a_stanza_is_one_passage_whose_lines_stay_and_have_no_numbers(stanzas):
    draft = read_draft(archives.epub({"one.xhtml": f"<h1>The bell</h1>{stanzas}"}), "a.epub")

    assert [passage.text for passage in draft.passages] == VERSES


def test_lines_that_nothing_calls_verses_stay_paragraphs():
    draft = read_draft(archives.epub({"one.xhtml": STANZAS.replace("linegroup", "group")}), "a.epub")

    assert len(draft.passages) == 5


def test_a_note_of_a_verse_stands_after_its_stanza():
    marked = STANZAS.replace("wind.", 'wind.<a epub:type="noteref" href="#n">*</a>')
    book = archives.epub({"one.xhtml": f'<h1>The bell</h1>{marked}<aside id="n">It was cast in Thole.</aside>'})

    texts = [passage.text for passage in read_draft(book, "a.epub").passages]
    assert texts == [VERSES[0], "It was cast in Thole.", VERSES[1]]


def test_what_a_chapter_declares_in_front_is_no_text():
    declared = '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY nbsp "&#160;"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
    book = archives.epub({"a.xhtml": "<p>The tower was built in 1871.</p>"}, before=declared)

    assert read(book, "a.epub", language="en").text == "The tower was built in 1871."


def test_a_file_may_begin_in_one_chapter_and_go_on_to_the_next():
    contents = (
        '<ol><li><a href="a.xhtml#one">I. The tower</a><ol><li><a href="b.xhtml#bells">Its bells</a></li></ol></li>'
        '<li><a href="b.xhtml#two">II. The keepers</a></li></ol>'
    )
    files = {
        "a.xhtml": "<p>1</p><h2>I. <br/>The tower</h2><p>It leans.</p>",
        "b.xhtml": "<p>It was mended.</p><h4>Its bells</h4><p>They ring.</p><h2>II. The Keepers</h2><p>Two.</p>"
        "<h3>Their rooms</h3><p>Cold.</p>",
    }
    draft = read_draft(archives.epub(files, contents=contents), "a.epub")

    assert [section.path for section in draft.sections] == [
        ("I. The tower",),
        ("I. The tower", "Its bells"),
        ("II. The Keepers",),
        ("II. The Keepers", "Their rooms"),
    ]
    assert [passage.section.path for passage in draft.passages if passage.text == "It was mended."] == [
        ("I. The tower",)
    ]


def test_a_table_of_pages_below_contents_is_left_out():
    rows = "".join(f"<tr><td>{n}.</td><td>The tower {n}</td><td>{n * 7}</td></tr>" for n in range(1, 6))
    table = f"<table><tr><td>CHAP.</td><td></td><td>PAGE</td></tr>{rows}</table>"
    draft = read_draft(archives.epub({"a.xhtml": f"<h2>Contents</h2>{table}<h2>Stones</h2>{table}"}), "a.epub")

    assert draft.left_out == {"table of contents": 6}
    assert {passage.section.path for passage in draft.passages} == {("Stones",)}


def test_the_heading_of_a_chapter_may_say_more_than_the_table_of_contents():
    contents = '<ol><li><a href="a.xhtml">1. Stones</a><ol><li><a href="a.xhtml#b">Granite</a></li></ol></li></ol>'
    page = "<h1>Chapter 1. Stones</h1><p>They lie.</p><h1>Granite</h1><p>It is hard.</p><h2>Granite</h2><p>Most is.</p>"
    draft = read_draft(archives.epub({"a.xhtml": page}, contents=contents), "a.epub")

    assert [section.path for section in draft.sections] == [
        ("Chapter 1. Stones",),
        ("Chapter 1. Stones", "Granite"),
        ("Chapter 1. Stones", "Granite", "Granite"),
    ]


ENTRIES = [("The lamp at night", "Frontispiece"), ("The keepers", "12"), ("The boat", "30"), ("The bell", "xiv")]


@pytest.mark.parametrize(
    "pictures",
    [
        "<h2>LIST OF ILLUSTRATIONS</h2><table>"
        + "".join(f"<tr><td>{words}</td><td>{page}</td></tr>" for words, page in ENTRIES)
        + "</table>",
        "<p>LISTE DES GRAVURES</p><ul>" + "".join(f"<li>{words}, {page}</li>" for words, page in ENTRIES) + "</ul>",
        "<h2>Abbildungsverzeichnis</h2>" + "".join(f"<p>{words} … {page}</p>" for words, page in ENTRIES),
    ],
)
def test_a_list_of_the_pictures_of_a_book_is_left_out(pictures):
    words = "The tower was built in 1871."
    draft = read_draft(archives.epub({"a.xhtml": f"<h1>The tower</h1>{pictures}<h2>One</h2><p>{words}</p>"}), "a.epub")

    assert [(passage.section.path, passage.text) for passage in draft.passages] == [(("The tower", "One"), words)]
    assert draft.left_out["table of contents"] >= 3


def test_what_is_written_of_pictures_is_no_list_of_them():
    words = [f"Plate {number} shows the tower as it was in that year, with its lamp." for number in range(4)]
    body = "<h1>Plates</h1>" + "".join(f"<p>{one}</p>" for one in words)

    assert [passage.text for passage in read_draft(archives.epub({"a.xhtml": body}), "a.epub").passages] == words


def test_a_book_that_does_not_say_its_order_is_read_in_that_of_its_files():
    book = archives.epub({"c1.xhtml": "<p>Bees make honey.</p>", "c2.xhtml": "<p>Wasps do not.</p>"})
    assert read_draft(without_spine(book), "a.epub").text == "Bees make honey.\n\nWasps do not."


def without_spine(book: bytes) -> bytes:
    with ZipFile(BytesIO(book)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    package = re.sub(rb"<itemref[^>]*>", b"", members["OEBPS/book.opf"])
    return archives.zipped({**members, "OEBPS/book.opf": package})


def test_parts_that_only_the_contents_call_sections_have_no_heading():
    book = archives.epub({"a.xhtml": "<p>The tower was built in 1871.</p>"}, contents='<a href="a.xhtml">Section 1</a>')

    assert not read_draft(book, "a.epub").sections
