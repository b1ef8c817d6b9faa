"""Poems: their lines stay lines, and without stanzas a few of them are quoted together."""

import pytest

from index.readers.plain.reader import read_text

CANTO = [
    "In the middle of the crossing of our sea,",
    "the keeper came and stood beside the mast,",
    "for all the lamps were out that used to be.",
    "Alas, how hard it is to say how fast,",
    "how dark and rough and wild the water ran,",
    "which in my thought renews the fear that passed!",
    "So bitter was it, death is hardly than;",
    "but since I found some good upon the way,",
    "of other things I tell you as I can.",
]


def test_verses_that_begin_in_lower_case_stay_lines():
    text = "\n".join([*CANTO, *(f"{line[:-1]} again{line[-1]}" for line in CANTO)])

    assert read_text(text, None).passages[0].text.split("\n")[:3] == CANTO[:3]


def test_lines_in_capitals_are_headings_of_a_poem_without_blank_lines():
    text = "\n".join("\n".join([f"CROSSING {n}", *CANTO]) for n in (1, 2, 3))

    assert {passage.section.path for passage in read_text(text, None).passages} == {
        (f"CROSSING {n}",) for n in (1, 2, 3)
    }


def test_prose_that_was_wrapped_so_narrowly_is_joined():
    prose = (
        "The keeper of the lamp, who had not slept,\nwent down to the boats, and there he saw\n"
        "that the rope, which he had tied himself,\nwas cut. He called the others. Nobody\n"
        "came, for the wind, as so often in March,\ntook all the words away, and the sea,\n"
        "grey and slow, rose over the stones. He\nwaited. Then he went back, lit the lamp.\n"
    )

    assert "\n" not in read_text(f"{prose}{prose}", None).text.replace("\n\n", " ")


@pytest.mark.parametrize("ends", [",.", ",,,.", ";.", ",…"])
def test_a_long_poem_without_stanzas_is_quoted_a_few_verses_at_a_time(ends):
    verses = [f"Năm thứ {n} trong cõi người ta{ends[n % len(ends)]}" for n in range(120)]
    passages = [passage.text.split("\n") for passage in read_text("\n".join(verses), None).passages]

    assert [line for passage in passages for line in passage] == verses
    assert all(6 <= len(passage) <= 16 for passage in passages[:-1])
    assert all(passage[-1][-1] in ".…" for passage in passages[:-1])


def test_titles_right_above_verses_in_lower_case_are_headings_of_their_stanzas():
    poems = {
        "Quay": "The wind has brought an old man's name\nand left it where the boats are tied,\n"
        "as one who pays a debt in game\nand knows that nobody has lied.",
        "The kettle": "It sang all winter on the fire,\nits voice was velvet, worn and thin.\n"
        "The cat, which never seemed to tire,\nwould listen and believe in sin.",
        "To my sister": "Write to me if the fig tree bears,\nif someone still repairs the door,\n"
        "and if they ever mend the stairs\nthat no one uses any more.",
    }
    text = "Paper Boats\nPoems\n\n" + "\n\n".join(f"{title}\n{verses}" for title, verses in poems.items())
    draft = read_text(text, None)

    assert (draft.title or "").startswith("Paper Boats")
    assert [(passage.section.path[-1], passage.text) for passage in draft.passages] == list(poems.items())


def test_words_that_are_cut_at_the_ends_of_lines_are_no_verses():
    text = (
        "The old mill\nThe mill was built for the harvest of 1790, beside the ri-\n"
        "ver. Its wheel, made in the valley, had been brought\n"
        "on carts as far as the ford, and then by hand to the mar-\n"
        "ket. Nobody remembers who ran it first.\n"
        "   The last miller had six children, who all left for the ci-\n"
        "ty. Each autumn he oiled the wheel, although it no lon-\n"
        "ger turned.\n"
    )
    draft = read_text(text, None)

    assert draft.title == "The old mill"
    assert [passage.text.split()[0] + " … " + passage.text.split()[-1] for passage in draft.passages] == [
        "The … first.",
        "The … turned.",
    ]
    assert "river. Its wheel" in draft.text


REFRAIN = "Row me over to the light again\nover to the light"
SONG = (
    (
        "I left my coat on the morning boat\nand nobody asked me why\n"
        "The keeper waved from the end of the quay\nwith rain in either eye\n\n"
        f"{REFRAIN}\n{REFRAIN}\n\n"
        "Oh, carry me\n\n"
        "You said the sea would be kind to me\nYou said it would let me go\n"
        "What do I know of the tide below?\nWhat does anyone know?\n\n"
        f"{REFRAIN}\n{REFRAIN}\n"
    )
    .replace("\na", "\nA")
    .replace("\nw", "\nW")
    .replace("\no", "\nO")
)


def test_a_song_has_no_headings_though_no_mark_ends_its_verses():
    draft = read_text(SONG, None)

    assert not draft.sections
    assert [passage.text.count("\n") + 1 for passage in draft.passages] == [4, 4, 5, 4]


def test_a_verse_that_stands_alone_is_quoted_with_the_stanza_below():
    texts = [passage.text for passage in read_text(SONG, None).passages]

    assert [text.split("\n")[:2] for text in texts if text.startswith("Oh, carry me")] == [
        ["Oh, carry me", "You said the sea would be kind to me"]
    ]


def test_what_parts_of_a_song_are_called_are_headings():
    first, *others = SONG.split("\n\n")
    text = "\n\n".join([f"[Verse]\n{first}", *(f"[Part {n}]\n{other}" for n, other in enumerate(others, 1))])

    assert [section.path[-1] for section in read_text(text, None).sections][:3] == ["Verse", "Part 1", "Part 2"]


def test_lines_that_come_back_below_one_heading_after_another_are_no_refrain():
    places = ["The library", "The museum", "The swimming hall", "The town hall"]
    of_each = "Open on weekdays only\nClosed on holidays\nNo dogs"
    draft = read_text("\n\n".join(f"{place}\n\n{of_each}" for place in places), None)

    assert [section.path[-1] for section in draft.sections] == places


def test_prose_whose_lines_were_wrapped_is_no_song_though_it_comes_back():
    prose = (
        "The keeper of the lamp went down to the boats\nand there he saw that the rope was cut. He called\n"
        "the others, and nobody came, for the wind took\nall the words away and the sea rose over the stones.\n"
    )

    assert "\n" not in read_text(f"{prose}\n{prose}\n{prose}", None).passages[0].text
