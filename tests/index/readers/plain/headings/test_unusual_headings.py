"""Headings that look like sentences, like parts of one or like lead-ins."""

import pytest

from index.readers.plain.reader import read_text

FERRY = (
    "The ferry leaves the harbour at seven in the morning and comes back before noon, unless the wind is too strong. "
    "Whoever misses it must wait until the next day, for there is no other boat and no bridge."
)


def headings(text):
    return [section.path[-1] for section in read_text(text, None).sections]


def passages(text):
    return [passage.text for passage in read_text(text, None).passages]


def under(titles):
    return FERRY + "\n\n" + "\n\n".join(f"{title}\n\n{FERRY}" for title in titles)


@pytest.mark.parametrize(
    "titles",
    [
        ["🚗 How we travel!", "🧮 What it costs", "🎉 You are there."],
        ["Neue Fahrpläne für alle Inseln im Westen ⛴️", "Mehr Licht für die Türme im Norden der Insel 🛣️ 🏁"],
        ["🌅 Скоро на острове…", "🚢 Куда плывёт паром?"],
        ["the lamp and its oil", "ringing the bell", "visitors"],
        ["l'huile et la lampe", "sonner la cloche", "les visiteurs du phare"],
        ["The harbour", "bell(at_noon)", "The lamp", "The keepers"],
        ["The harbour", "The lamp", "And much more...", "The keepers"],
        ["Le port", "La lampe", "Et bien plus…", "Les gardiens"],
        ["Le contexte :", "Le problème :", "Notre solution :"],
        ["The harbour", "Example 1:", "Example 2:", "Example 3:", "The lamp"],
    ],
)
def test_these_are_headings_where_they_are_alike(titles):
    assert headings(under(titles)) == titles


@pytest.mark.parametrize(
    "lines",
    [
        ["We had a lovely day on the pier 😀"],
        ["see below", "as above"],
        ["She said:", "And then:"],
        ["He wrote:", "He wrote:", "He wrote:"],
        ["🎟️ A ticket costs four crowns, and children travel without one. Bicycles are carried on deck."] * 3,
    ],
)
def test_these_are_passages(lines):
    assert set(lines) <= set(passages(under(lines)))


def test_lead_ins_where_most_lead_to_lists_are_no_headings():
    lists = [f"Take with you on day {day}:\n\n- a rope\n- a lamp" for day in range(2)]
    lead_ins = ["For a walk:", "For a swim:", "For a sail:"]

    assert set(lead_ins).isdisjoint(headings("\n\n".join([under(lead_ins), *lists, FERRY])))


def test_items_in_lower_case_below_a_lead_in_are_no_headings():
    text = f"{FERRY}\n\nTake with you:\n\na rope\n\na lamp\n\nan oar\n\n{FERRY}\n"

    assert headings(text) == []
    assert "Take with you:\na rope\na lamp\nan oar" in passages(text)


def test_what_welcomes_above_the_first_heading_is_the_title():
    rules = (
        "Welcome to the ferry!\n\nAbout us\n\nWe sail to the island every Tuesday, and we bring our own tea.\n\n"
        "How to join\n\nWrite to Anna, and she tells you when the next boat leaves the harbour.\n"
    )
    draft = read_text(rules, None)
    assert draft.title == "Welcome to the ferry!"
    assert [section.path[-1] for section in draft.sections] == ["About us", "How to join"]


def test_lines_with_one_sign_each_above_a_text_are_headings_and_drawn_lines_are_no_text():
    rules = (
        "╔═════════════╗\n   FERRY RULES\n╚═════════════╝\n\n➤ Rule 1 — Quiet\nNobody may ring the bell at night.\n\n"
        "➤ Rule 2 — Dogs\nDogs stay on a lead and below the deck.\n\n━━━━━━━━━━━━━━━\n\n★ ★ ★\n"
    )
    assert headings(rules)[-2:] == ["➤ Rule 1 — Quiet", "➤ Rule 2 — Dogs"]
    assert passages(rules) == ["Nobody may ring the bell at night.", "Dogs stay on a lead and below the deck."]


def test_items_with_one_sign_are_items_where_they_follow_each_other():
    text = f"{FERRY}\n\n➤ a rope\n➤ a lamp\n\n➤ an oar\n\n{FERRY}\n"
    assert headings(text) == []


@pytest.mark.parametrize(
    "line",
    [
        "Doctor: Ada Finch, 01947 123456",
        "Emergencies: +44 1947 123456",
        "Wifi: Lamp7, password: gull",
        "郵便番号：123、電話：456",
    ],
)
def test_a_number_to_call_and_what_is_told_by_labels_are_no_headings(line):
    guests = f"Notice to guests\n\nCheck out by 11, keys at the desk.\n{line}\n\nSmoking is not allowed in the rooms.\n"

    assert headings(guests) == []
    assert any(line in passage for passage in passages(guests))


@pytest.mark.parametrize("last", ["", "Thank you for your help.\n"])
def test_the_questions_of_a_form_are_items_and_stay(last):
    form = (
        "Survey\n\nPart A\n1. How old are you?\n2. Where do you live?\n\nPart B\n1. Do you row?\n2. Do you sail?\n\n"
        + last
    )

    assert headings(form) == ["Part A", "Part B"]
    assert passages(form)[:4] == ["1. How old are you?", "2. Where do you live?", "1. Do you row?", "2. Do you sail?"]


def test_numbered_questions_with_answers_are_headings():
    faq = (
        "Visits\n\n1. Are dogs welcome?\nYes, on a lead.\n\n2. Is there parking?\nBehind the mill.\n\n"
        "3. Is it dear?\nNo, it is free.\n"
    )

    assert headings(faq) == ["1. Are dogs welcome?", "2. Is there parking?", "3. Is it dear?"]


def test_a_number_below_its_label_is_no_page_number_at_the_end_of_a_text():
    assert passages("Lamp 29\n\nHeight\n40 m\n\nBuilt\n1871\n")[-1] == "Built\n1871"


def test_numbers_to_call_below_short_words_are_no_page_numbers():
    assert "110" in "\n".join(passages("緊急連絡先\n\n警察\n110\n\n消防\n119\n"))


def test_in_a_text_of_short_lines_points_and_doors_are_told():
    levels = "Level 1\nMoth\n50 points\n\nLevel 2\nEel\n80 points\n\nLevel 3\nGull\n120 points\n"
    staff = "Staff\n\nKitchen: Ada, Jo\nBar: Lin\nDoor: Tom\n\nStart at 18:00\n"

    assert all(line in "\n".join(passages(levels) + headings(levels)) for line in levels.splitlines())
    assert "Door: Tom" in "\n".join(passages(staff))
