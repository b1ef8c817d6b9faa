import pytest

from index import read_draft
from tests.support.outlines import paths_and_texts


def draft_of(body: str):
    return read_draft((r"{\rtf1\ansi\uc1 " + body + "}").encode(), "a.rtf", "en")


HOURS, PRICES = "The pool is open from nine to five.", "It costs two pounds."
HEADED = [(("Opening hours",), HOURS), (("Prices",), PRICES)]


@pytest.mark.parametrize(
    ("before", "after"),
    [(r"{\b ", "}"), (r"\b ", r"\b0 "), (r"{\ul ", "}"), (r"\ul ", r"\ulnone "), (r"\b\i ", r"\plain ")],
)
def test_bold_and_underlined_lines_are_headings(before, after):
    hours, prices = (f"{before}{line}{after}" for line in ("Opening hours", "Prices"))

    assert paths_and_texts(
        draft_of(rf"Welcome to the pool of Marrow.\par {hours}\par {HOURS}\par {prices}\par {PRICES}")
    ) == [
        ((), "Welcome to the pool of Marrow."),
        *HEADED,
    ]


@pytest.mark.parametrize("skipped", [0, 2])
def test_signs_of_our_own_cost_no_letter_however_many_stand_for_one(skipped):
    body = rf"Welcome.\par\uc{skipped} {{\b Opening hours}}\par {HOURS}\par {{\b Prices}}\par {PRICES}"

    assert paths_and_texts(draft_of(body)) == [((), "Welcome."), *HEADED]


def test_an_underlined_address_is_no_heading():
    link = r'{\field{\*\fldinst{HYPERLINK "https://pool.example"}}{\fldrslt{\ul https://pool.example}}}'

    assert not draft_of(rf"{HOURS}\par {link}\par {PRICES}\par {{\b No dogs}} are let in.").sections


def test_raised_digits_are_letters_of_their_own():
    assert draft_of(r"The 2{\super nd} tank holds 5 m{\super 3} and 10\up6 3\up0  fish.").text == (
        "The 2nd tank holds 5 m³ and 10³ fish."
    )


def test_lines_of_a_paragraph_stay_in_it():
    lines = r"{\b Where we are}\par The Secretary\line 12 Mill Lane\line Marrow\par Come by bus."

    assert [passage.text for passage in draft_of(lines).passages] == [
        "The Secretary\n12 Mill Lane\nMarrow",
        "Come by bus.",
    ]
