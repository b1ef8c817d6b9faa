"""What slides have beside their text."""

from index import read_draft
from tests.support.pdf_files import Drawn, drawn

ITEMS = ("Rinse the hull", "Hang up the paddles", "Count the life jackets", "Sign the book", "Lock the shed")


def slides(name_at: float) -> bytes:
    return drawn(
        *(
            [
                Drawn("Ada Finch", name_at, 300, size=8),
                Drawn(f"Evening {number}", 160, 200, size=24),
                *(
                    Drawn(f"{number}. {item} on that evening", 160, 260 + 40 * at, size=14)
                    for at, item in enumerate(ITEMS)
                ),
            ]
            for number in range(1, 6)
        )
    )


def test_a_name_beside_the_text_of_most_slides_is_left_out_and_counted():
    draft = read_draft(slides(name_at=40), "canoes.pdf")

    assert not any("Ada Finch" in passage.text for passage in draft.passages)
    assert draft.left_out == {"running heads and page numbers": 5}


def test_what_recurs_within_the_text_stays():
    assert any("Ada Finch" in passage.text for passage in read_draft(slides(name_at=170), "canoes.pdf").passages)
