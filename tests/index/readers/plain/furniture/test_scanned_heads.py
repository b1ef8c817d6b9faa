from index.readers.plain.reader import read_text

HEADS = [
    "Gebührenordnung der Gemeinde Thole vom 07.12.2021 : eiche",
    "Gebuhrenordnung der Gemeinde Thole vom 07.12.2021",
    "Gebührenordnung der Gemeinde Thole vom 07.12.2021 ’ GEM",
]


def test_running_heads_that_were_misread_are_no_text():
    pages = "".join(f"\f{head}\n\nDie Gebühr für den Steg {n} beträgt zwölf Euro.\n\n" for n, head in enumerate(HEADS))
    draft = read_text(f"Gebühren\n\nSie gelten ab Januar.\n\n{pages}", None)

    assert len(draft.passages) == 4
    assert draft.left_out["page"] == 3


def test_dates_on_each_page_are_of_different_sittings():
    pages = "\f".join(
        f"Protokoll der Sitzung des Rates der Gemeinde vom {n}. Mai\n\nDer Rat tagte.\n\n" for n in (3, 4, 5)
    )

    assert "page" not in read_text(pages, None).left_out
