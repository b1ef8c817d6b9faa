"""Pages copied from a browser whose title stands right above who wrote them."""

from index.readers.plain.reader import read_text

PROSE = (
    "The ferry has not come for three days, and the keeper says that it will not come before Sunday.\n"
    "In winter\nThe boats lie upside down on the shingle, and nobody paints them before the end of March.\n"
    "In summer\nEverybody is out on the water, and the harbour is as quiet as it is in January.\n"
)


def test_the_title_stands_right_above_the_name_and_below_the_menu():
    menu = "Skip to content\nThe Thole Gazette\nMenu\nHome\nSailing\nSearch\nLog in\nShare\n"
    draft = read_text(f"{menu}The last ferry\nBy Ada Finch\n{PROSE}", None)

    assert (draft.title, draft.author) == ("The last ferry", "Ada Finch")
    assert "Gazette" not in draft.text


def test_a_line_below_the_title_is_not_taken_for_it():
    draft = read_text(f"The last ferry\nA report from the harbour\nBy Ada Finch\n\n{PROSE}", None)

    assert draft.title is not None
    assert draft.title.startswith("The last ferry")


def test_a_sentence_between_buttons_and_a_name_is_no_title():
    page = f"Skip to content\nMenu\nHome\nThe last ferry\nShare\nTweet\nIt went on Sunday.\nBy Ada Finch\n{PROSE}"

    assert read_text(page, None).title != "It went on Sunday."
