import pytest

from index.readers.pdf.lines import Line
from index.readers.pdf.thai import write_thai


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
