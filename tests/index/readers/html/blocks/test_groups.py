import pytest
from lxml import html

from index import read_draft
from index.readers.html.blocks.block import HTMLBlock, Place
from index.readers.html.blocks.groups import together
from tests.support.cpu_time import is_linear

NOWHERE = Place(html.Element("dl"), False)


def passages_of(*paragraphs: str) -> list[str]:
    page = "".join(f"<p>{words}</p>" for words in paragraphs)
    return [passage.text for passage in read_draft(f"<html>{page}</html>".encode(), "a.html", "en").passages]


@pytest.mark.parametrize("signs", [("- ", "- "), ("– ", "– "), ("1. ", "2. "), ("a) ", "b) ")])
def test_a_list_that_its_writer_typed_is_one_passage_with_its_lead_in(signs):
    rope, lamp = f"{signs[0]}a rope", f"{signs[1]}a lamp"

    assert passages_of("A keeper needs:", rope, lamp, "Dogs stay outside.") == [
        f"A keeper needs:\n{rope}\n{lamp}",
        "Dogs stay outside.",
    ]


def test_a_long_list_that_its_writer_typed_keeps_its_lead_in_with_its_first_item():
    items = [f"{number}. {'The lamp is lit at dusk and put out at dawn. ' * 4}".strip() for number in (1, 2, 3, 4)]

    assert passages_of("A keeper knows:", *items) == [f"A keeper knows:\n{items[0]}", *items[1:]]


def test_an_item_that_leads_to_others_does_not_take_in_the_next_of_its_own_list():
    assert passages_of("1. Bring:", "- a rope", "- a lamp", "2. Sign:", "3. Go home.") == [
        "1. Bring:\n- a rope\n- a lamp",
        "2. Sign:",
        "3. Go home.",
    ]


def test_bold_numbered_headings_below_a_lead_in_are_none_of_its_list():
    page = "<p>The rules are these:</p><p><b>1. Boats</b></p><p>Boats are tied up by six.</p>"
    draft = read_draft(f"<html>{page}</html>".encode(), "a.html", "en")

    assert [section.path for section in draft.sections] == [("1. Boats",)]


def test_the_time_of_terms_without_a_meaning_grows_with_their_number():
    def group(count):
        terms = [HTMLBlock("term", "tower", NOWHERE) for _ in range(count)]
        assert all(len(together(terms, at)) == 1 for at in range(count))

    assert is_linear(group, 2_000)


def test_terms_that_share_a_meaning_are_quoted_with_it():
    blocks = [HTMLBlock(kind, kind, NOWHERE) for kind in ("term", "term", "meaning", "term", "term")]

    assert [len(together(blocks, at)) for at in (0, 3, 4)] == [3, 1, 1]
