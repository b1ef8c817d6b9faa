import pytest

from index import read_draft
from tests.support import archives


def run(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


@pytest.mark.parametrize(
    ("words", "height", "read"),
    [("6", 10, "10⁶ litres"), ("6", 2, "106 litres"), ("6", -10, "106 litres"), ("million", 10, "10million litres")],
)
def test_digits_moved_up_by_hand_are_raised(words, height, read):
    moved = run(words, f'<w:position w:val="{height}"/>')
    body = f"<w:p>{run('It holds 10')}{moved}{run(' litres of water.')}</w:p>"

    assert read_draft(archives.docx(body), "a.docx").text == f"It holds {read} of water."
