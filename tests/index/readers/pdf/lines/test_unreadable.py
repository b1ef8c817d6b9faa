from io import BytesIO
from types import SimpleNamespace

import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from index import NoText, read_draft
from index.readers.pdf.drawn.line import Line
from index.readers.pdf.lines.unreadable import clear_undecoded, without_nonsense

SENTENCES = (
    "The tower was built in 1871 by the engineer Ada Finch, who had already drawn two bridges.",
    "Die Prüfung der 48 Anträge (Stand: 1. März) ergab, daß nur zwölf vollständig waren.",
    "Башня была построена в 1871 году инженером, который уже начертил два моста.",
    "塔は1871年に技師が建てたもので、彼女はすでに二つの橋を設計していた。",
    "ประภาคารสร้างขึ้นในปี 1871 โดยวิศวกรผู้ออกแบบสะพานมาแล้วสองแห่ง",
    "tower.rebuild(stones=[48, 11], keeper='Finch'); print(x1 + x2); keepers -= 1",
)
SHIFTED = "7KH WRZHU ZDV EXLOW LQ E\\ WKH HQJLQHHU $GD )LQFK ZKR KDG DOUHDG\\ GUDZQ WZR EULGJHV DQG DVNHG IRU QR IHH "
SCATTERED = "W R\\ O Ma T% W a R# Q\\ O &S Q^ R S O] S i| j k J l m! n I o T $O k po f q W c T X R< S a"


def page(text: str) -> list[Line]:
    return [Line(text, 1, 50, 500, 100 + 12 * at, 10, is_bold=False) for at in range(20)]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_page_makes_sense_in_whatever_language_it_is_written(sentence):
    assert without_nonsense([page(sentence)]) == ([page(sentence)], 0)


@pytest.mark.parametrize("nonsense", [SHIFTED, SCATTERED])
def test_a_page_whose_font_does_not_tell_its_letters_is_left_out_and_the_others_stay(nonsense):
    pages = [page(SENTENCES[0]), page(nonsense), page(SENTENCES[1])]

    assert without_nonsense(pages) == ([pages[0], [], pages[2]], 1)


def test_where_most_pages_make_no_sense_none_is_taken():
    pages = [page(SHIFTED), page(SHIFTED), page(SENTENCES[0])]

    assert without_nonsense(pages)[0] == [[], [], []]


def written(*pages: str | None) -> bytes:
    """A file with these pages, of which None is a picture."""
    file = BytesIO()
    canvas = Canvas(file)
    for text in pages:
        if text is None:
            canvas.drawImage(ImageReader(Image.new("L", (60, 80))), 0, 0, 595, 842)
        for at in range(20 if text else 0):
            canvas.drawString(60, 700 - 14 * at, f"{text} {at}")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def test_a_file_of_such_pages_is_refused():
    with pytest.raises(NoText):
        read_draft(written(SHIFTED[:90]), "a.pdf")


def test_pages_that_are_pictures_among_others_are_told():
    draft = read_draft(written(SENTENCES[0], None, SENTENCES[0], None), "a.pdf")

    assert draft.left_out["page without readable text"] == 2
    assert "engineer" in draft.text
    assert not read_draft(written(SENTENCES[0], "", SENTENCES[0]), "a.pdf").left_out


def test_pages_whose_letters_are_numbers_of_signs_are_left_out_and_counted():
    pages = [
        SimpleNamespace(text_items=[SimpleNamespace(text=text)])
        for text in ("\x03\x04 \x05\x11\x08ff\x07\x12", "A fer\x02")
    ]

    assert clear_undecoded(pages) == 1
    assert [len(page.text_items) for page in pages] == [0, 1]
