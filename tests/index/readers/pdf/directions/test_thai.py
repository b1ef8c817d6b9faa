import pytest

from index.readers.pdf.directions.thai import write_thai
from index.readers.pdf.drawn.line import Line


@pytest.mark.parametrize(
    ("drawn", "typed"),
    [
        ("จัดท าโดย", "จัดทำโดย"),
        ("น ามาพัฒนา", "นำมาพัฒนา"),
        ("แม่น ้าใส", "แม่น้ำใส"),
        ("กําหนด", "กำหนด"),
        ("ที\uf70bนี\uf70a", "ที้นี่"),
        ("มา มา", "มา มา"),
        ("The keeper a", "The keeper a"),
    ],
)
def test_thai_is_written_as_it_is_typed(drawn, typed):
    line = Line(drawn, 1, 0, 100, 0, 12, False)

    write_thai([[line]])

    assert line.text == typed


TWICE = "เรือรือกสี่โมงเช้าช้ แล้วแวะที่บ้าบ้ นเหนือนื วัดวั ก่อก่ นเย็ย็น"
ONCE = "เรืออกสี่โมงเช้าแล้วแวะที่บ้านเหนือวัดก่อนเย็น"


def test_letters_that_are_drawn_again_for_their_marks_stand_once():
    line = Line(TWICE, 1, 0, 100, 0, 12, False)

    write_thai([[line]])

    assert line.text == ONCE


def test_a_letter_that_stands_twice_in_a_word_or_two_stays():
    line = Line("ช้าช้า", 1, 0, 100, 0, 12, False)

    write_thai([[line]])

    assert line.text == "ช้าช้า"
