import pytest

from index.readers.plain.reader import read_text

BREAD = "Bakers on the island light their ovens at three, and the bread is sold out before the ferry leaves the quay."
WELLS = (
    "Wells are dug by hand, since no machine fits through the gate, and their water tastes of chalk until the autumn."
)
ROOFS = "Roofs are covered with reeds that are cut in the marsh when it is frozen, and they last for sixty years."
SCHOOL = "The school has eleven pupils, who are taught in one room, and who row home when the tide allows it."
TEXTS = [BREAD, WELLS, ROOFS, SCHOOL]
HEADINGS = ["Bakers and their ovens", "Digging wells", "Reeds for the roofs", "A school with eleven pupils"]


def sections(headings, texts, *, glue="", between="\n\n", last=False):
    parts = [between.join(headings), glue.join(texts)]
    return read_text("\n\n".join(parts[::-1] if last else parts), "en").sections


def words_of(found):
    return [section.path[-1] for section in found if section.inferred]


@pytest.mark.parametrize("last", [False, True], ids=["first", "last"])
@pytest.mark.parametrize(
    "odd",
    [
        "Digging wells by hand:",
        "Who still digs a well? And with which hands?",
        "Digging wells by hand, from the first day on which the chalk is dry enough to be cut, up to the evening when "
        "all neighbours drink of them",
    ],
    ids=["colon", "two questions", "long"],
)
def test_a_line_among_headings_may_look_otherwise_where_all_paragraphs_were_run_together(odd, last):
    headings = [HEADINGS[0], odd, *HEADINGS[2:]]

    assert words_of(sections(headings, TEXTS, last=last)) == headings


@pytest.mark.parametrize("place", range(4))
def test_wherever_it_stands_among_them(place):
    headings = HEADINGS.copy()
    headings[place] = f"{headings[place]}:"

    assert words_of(sections(headings, TEXTS)) == headings


def test_one_of_many_headings_may_end_in_a_full_stop():
    headings = ["Ovens", *HEADINGS, "Marsh reeds are cut in winter.", "Rowing home"]

    assert words_of(sections(headings, TEXTS)) == headings


def test_a_short_paragraph_among_those_run_together_is_no_heading():
    texts = [BREAD, "Wells and their water: chalk", WELLS, "Roofs that are covered: reeds", ROOFS, SCHOOL]

    assert words_of(sections(HEADINGS, texts)) == HEADINGS


def test_some_paragraphs_apart_may_look_like_headings_below_twice_as_many():
    texts = [BREAD, "Rye, wheat and barley", WELLS, ROOFS, "Slates from the mainland", SCHOOL, BREAD[:60] + " at noon."]

    assert words_of(sections(HEADINGS, texts, glue="\n\n")) == HEADINGS


LISTS = {
    "a lead-in and its items": ["For the crossing you need:", "a rope", "a lamp", "two blankets", "dry socks"],
    "an address with its labels": ["Contact:", "Ada Finch", "Hours:", "Monday to Friday", "Place:", "The old quay"],
    "an attendance list": [
        "Minutes of the council:",
        "Present:",
        "Ada Finch (chair)",
        "Bo Gull",
        "Excused:",
        "Cy Thole",
    ],
    "a menu": ["Starters", "Leek soup", "Herring. Ask for gravy.", "Main dishes", "Lamb stew:", "Desserts", "Cake."],
    "a poem": [
        "The gulls are white,",
        "the night is grey,",
        "And who will sit",
        "with me till day?",
        "Goodbye, my gull.",
    ],
    "lyrics": ["Row, row, and row,", "Row me home again", "She left at half past nine:", "Row, row!", "Sleep well,"],
    "persons of a play": ["Persons:", "Ada, keeper of the lamp.", "Bo, her brother.", "Cy, a captain", "Dogs"],
    "a newspaper's lead": [
        "Culture",
        "Ovens are lit again",
        "After ten years there is bread.",
        "Ada Finch",
        "The Times",
    ],
    "items": ["- bread", "- well water", "- reeds", "- a pupil's slate"],
    "a form": ["Name:", "Address:", "Day of arrival:", "Bread or cake:"],
}


@pytest.mark.parametrize("between", ["\n\n", "\n"], ids=["blank lines", "lines"])
@pytest.mark.parametrize("glue", ["", "\n\n"], ids=["glued", "apart"])
@pytest.mark.parametrize("lines", LISTS.values(), ids=LISTS)
def test_other_lines_above_a_text_are_no_headings_that_stand_together(lines, glue, between):
    assert not words_of(sections(lines, TEXTS, glue=glue, between=between))


def test_a_lead_below_its_title_is_no_heading():
    lines = ["Island culture", "Bakers light their ovens", "Bread is sold before the ferry leaves.", "Ada Baker"]

    assert BREAD in [passage.text for passage in read_text("\n\n".join([*lines, "".join(TEXTS)]), "en").passages]
    assert not words_of(sections(lines, TEXTS))


def test_lines_without_blank_ones_between_them_are_no_headings_though_the_text_has_their_words():
    lines = ["Bread", "The wells.", "Reeds for roofs", "Ferry and tide", "Pupils", "Sixty years", "Ovens"]

    assert not words_of(sections(lines, TEXTS, between="\n"))


def test_a_list_of_contents_above_its_sections_stays_one():
    text = "\n\n".join([*HEADINGS, *(f"{heading}\n\n{text}" for heading, text in zip(HEADINGS, TEXTS, strict=True))])

    assert not words_of(read_text(text, "en").sections)


def test_lines_between_texts_that_were_run_together_are_headings_in_place():
    first = f"Island life\n\nBread and ovens\n\nFood and water:\n\nBread from bakers:\n\n{BREAD}{WELLS}"
    text = f"{first}\n\nHouses and school\n\n{ROOFS}{SCHOOL}"

    assert not words_of(read_text(text, "en").sections)


@pytest.mark.parametrize(
    "lead", ["Did you like this? Read these too:", "There is more to read on this...", "You might also like"]
)
def test_what_a_list_of_links_leads_to_is_no_heading(lead):
    links = "\n\n".join(HEADINGS)

    assert not words_of(read_text("\n\n".join([*TEXTS, lead, links]), "en").sections)


def test_headings_are_more_than_a_list_of_links_is_long():
    texts = [f"{text} It is told on day {n} of each year." for n, text in enumerate(TEXTS * 4)]
    headings = [f"{heading} {n}" for n, heading in enumerate(HEADINGS * 4)]

    assert words_of(read_text("\n\n".join([*texts, "It should hold:", *headings]), "en").sections)
