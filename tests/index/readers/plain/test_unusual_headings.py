"""Headings that look like sentences or like parts of one: with an emoji, in lower case."""

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
    ],
)
def test_these_are_headings_where_they_are_alike(titles):
    assert headings(under(titles)) == titles


@pytest.mark.parametrize(
    "lines",
    [
        ["We had a lovely day on the pier 😀"],
        ["see below", "as above"],
        ["🎟️ A ticket costs four crowns, and children travel without one. Bicycles are carried on deck."] * 3,
    ],
)
def test_these_are_passages(lines):
    assert set(lines) <= set(passages(under(lines)))


def test_items_in_lower_case_below_a_lead_in_are_no_headings():
    text = f"{FERRY}\n\nTake with you:\n\na rope\n\na lamp\n\nan oar\n\n{FERRY}\n"

    assert headings(text) == []
    assert "Take with you:\na rope\na lamp\nan oar" in passages(text)
