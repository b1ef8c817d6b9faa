from zlib import compress

import pytest

from index import DamagedFile, read_draft
from index.readers.pdf.cut_off import with_pages
from tests.support.pdf_files import Drawn, drawn

FERRY = "The ferry to the island leaves the northern pier at six in the morning."
GOATS = "Goats travel on the open deck, and each of them needs a ticket of its own."


def whole() -> bytes:
    return drawn([Drawn(FERRY, 60, 80)], [Drawn(GOATS, 60, 80)])


def words(data: bytes) -> list[str]:
    return [passage.text for passage in read_draft(data, "ferry.pdf").passages]


def packed(stream_of_pages: bytes) -> bytes:
    """A file whose page is packed into a stream of objects, as newer files have it, and that ends before its table."""
    content = b"BT /F1 11 Tf 60 700 Td (" + FERRY.encode() + b") Tj ET"
    page = b"<</Type/Page/Parent 9 0 R/MediaBox[0 0 595 842]/Contents 1 0 R/Resources<</Font<</F1 2 0 R>>>>>>"
    stream = stream_of_pages or compress(b"3 0 " + page)
    return b"".join(
        (
            b"%%PDF-1.5\n1 0 obj<</Length %d>>stream\n%s\nendstream\nendobj\n" % (len(content), content),
            b"2 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n",
            b"4 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>stream\n" % len(stream),
            stream + b"\nendstream\nendobj\n5 0 obj<</Type/XRef/Si",
        )
    )


@pytest.mark.parametrize("last", [b"xref", b"trailer", b"/Size"])
def test_of_a_file_that_ends_too_early_what_stands_before_is_read(last):
    data = whole()
    cut = data[: data.index(last) + 4]

    assert words(cut) == [FERRY, GOATS]
    assert read_draft(cut, "ferry.pdf").left_out["damaged part"] == 1


def test_of_a_page_that_is_cut_off_the_others_stay():
    data = whole()

    assert words(data[: data.rindex(b"endstream") - 40]) == [FERRY]


def test_a_file_that_is_whole_has_no_damaged_part():
    assert read_draft(whole(), "ferry.pdf").left_out == {}


def test_pages_that_are_packed_into_a_stream_are_found():
    assert words(packed(b"")) == [FERRY]


def test_a_stream_that_cannot_be_unpacked_is_passed_over():
    assert with_pages(packed(b"no deflated words")) is None


@pytest.mark.parametrize("share", [0.02, 0.2])
def test_a_file_that_ends_before_its_first_page_is_damaged(share):
    data = whole()

    with pytest.raises(DamagedFile):
        read_draft(data[: int(len(data) * share)], "ferry.pdf")


def test_a_file_that_ends_before_its_fonts_is_damaged_and_no_scan():
    data = b"%PDF-1.4\n1 0 obj<</Type/Page/MediaBox[0 0 595 842]/Resources<</Font<</F1 7 0 R>>>>>>\nendobj\n"

    with pytest.raises(DamagedFile):
        read_draft(data, "ferry.pdf")
