import pytest

from index import read_draft


def texts(org):
    return [passage.text for passage in read_draft(org.encode(), "notes.org").passages]


@pytest.mark.parametrize(
    ("org", "text"),
    [
        (
            "Ada drew [[https://example.org/map][the map of\nthe island]] alone.",
            "Ada drew the map of the island alone.",
        ),
        ("- Ada drew [[https://example.org/map][the map\n  of Thole]] alone.", "Ada drew the map of Thole alone."),
        ("Nobody *rings the\nbell* at noon.", "Nobody rings the bell at noon."),
        ("It says =make\nall= there.", "It says make all there."),
    ],
)
def test_what_is_broken_over_two_lines_is_read_as_on_one(org, text):
    assert texts(org) == [text]


def test_a_note_inside_a_paragraph_may_be_broken_too():
    assert texts("It was dear[fn:: said Ada, who\npaid for it] and slow.") == [
        "It was dear and slow.",
        "said Ada, who paid for it",
    ]


@pytest.mark.parametrize(
    "below", ["* Tools]]", "- a rope]]", "2. a rope]]", "#+CAPTION: rope]]", "", "and no end of the link"]
)
def test_what_never_closes_or_what_begins_anew_is_left_as_it_is(below):
    assert "[[https://example.org][the map of" in "\n".join(
        texts(f"See [[https://example.org][the map of\n{below}\n\nEnd.")
    )


def test_lines_of_code_are_not_joined():
    assert texts("#+begin_src sh\necho *a\nb*\n#+end_src") == ["echo *a\nb*"]
