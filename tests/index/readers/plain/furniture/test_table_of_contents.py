"""Tables of contents, and lists that look so."""

import pytest

from index.readers.plain.reader import read_text

PROSE = "The lamp of the tower has been lit at dusk every day since the ferry sank, and nobody knows why it is blue."
TEXT = f"1 The lamp\n\n{PROSE}\n\n2 The ferry\n\n{PROSE}\n\n3 The sea\n\n{PROSE}\n"
ROWS = [("1 The lamp", 3), ("2 The ferry", 7), ("3 The sea", 12)]


@pytest.mark.parametrize(
    ("title", "between"),
    [("", " ........ "), ("Table of Contents\n\n", " . . . . "), ("Sommaire\n\n", "          "), ("目次\n\n", "……… ")],
)
def test_a_table_of_contents_is_left_out_with_its_title(title, between):
    rows = "\n".join(f"{label}{between}{page}" for label, page in ROWS)

    draft = read_text(f"The tower of Thole\n\n{title}{rows}\n\n{TEXT}", None)

    assert draft.left_out == {"table of contents": 4 if title else 3}
    assert [section.path[-1] for section in draft.sections] == [label for label, _ in ROWS]
    assert draft.passages[0].text == PROSE


def test_a_list_of_prices_stays():
    rows = "Coffee ........ 3\nTea ........ 4\nCake ........ 7\n"

    assert "Tea" in read_text(f"{PROSE}\n\n{rows}\n{PROSE}\n", None).text


def test_contents_with_numbers_and_no_pages_are_left_out():
    body = "The keeper lights it at dusk and puts it out at dawn, every day of the year."
    text = (
        f"The lamp\n\nContents [hide]\n1 Oil\n1.1 Prices\n2 Wicks\n\nOil\n{body}\n\nPrices\n{body}\n\nWicks\n{body}\n"
    )
    draft = read_text(text, None)

    assert draft.left_out["table of contents"] == 4
    assert "Contents" not in draft.text


@pytest.mark.parametrize(
    "rows", ["The pier   12\nThe storm   40\nThe lamp   77\n", "The pier\n\nThe storm\n\nThe lamp\n"]
)
def test_a_list_of_pictures_is_left_out(rows):
    pictures = "\n\n".join(f"[Illustration: {one}]\n\n{PROSE}" for one in ("The pier", "The storm", "The lamp"))
    text = f"THE TOWER\n\nLIST OF ILLUSTRATIONS\n\n{rows}\n\nCHAPTER I\n\n{pictures}\n\nCHAPTER II\n\n{PROSE}\n"
    draft = read_text(text, None)

    assert draft.left_out == {"table of contents": 4, "caption": 3}
    assert [passage.text for passage in draft.passages] == [PROSE] * 4


def test_pictures_that_the_text_is_on_stay():
    text = f"The tower\n\nIllustrations\nAda drew the pier\nJo drew the storm\nLin drew the lamp\n\nText\n\n{PROSE}\n"

    assert "Jo drew the storm" in read_text(text, None).text


def test_what_a_leaflet_tells_below_a_lead_in_is_left_out_where_each_stands_again():
    names = ["1. What Lampol is", "2. Before you take Lampol", "3. How to take Lampol"]
    texts = [
        "It helps against seasickness. Adults take it.",
        "Drink no wine with it. Drive no boat.",
        "Do not chew it.",
    ]
    sections = "\n\n".join(f"{name}\n{text}" for name, text in zip(names, texts, strict=True))
    lead_in = "What is in this leaflet:\n" + "\n".join(names)
    draft = read_text(f"Package leaflet\n\n{lead_in}\n\n{sections}\n", None)

    assert [passage.text for passage in draft.passages] == texts
    assert draft.left_out == {"table of contents": 4}
