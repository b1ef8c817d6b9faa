"""Which headings stand below others where none has a level."""

import pytest

from index.readers.plain.reader import read_text


def paths(text):
    return list(dict.fromkeys(passage.section.path for passage in read_text(text, None).passages))


@pytest.mark.parametrize(
    ("parts", "names"),
    [
        (("Ingredients", "Method"), ("Tomato soup", "Leek soup", "Fish soup")),
        (("Zutaten", "Zubereitung"), ("Apfelkuchen", "Linsensuppe", "Grießbrei")),
        (("New", "Fixed"), ("v2.1.0 (2023-05-02)", "v2.0.9", "v2.0.0 (2022-11-30)")),
        (("MORNING", "EVENING"), ("Monday", "Tuesday", "Wednesday")),
    ],
)
def test_headings_that_come_back_stand_below_those_right_above_them(parts, names):
    sections = [
        f"{name}\n\n" + "\n\n".join(f"{part}\n\nIt takes {len(name)} hours." for part in parts) for name in names
    ]
    text = "All of them\n\n" + "\n\n".join(sections) + "\n"

    assert paths(text) == [(name, part) for name in names for part in parts]


def test_a_heading_right_below_another_stands_below_it_until_the_next_one():
    body = "The tower was built of granite, and it took eleven years to build it."
    text = f"The lamp of Thole\n\n{body}\n\nHistory\n\nBuilding\n\n{body}\n\nLamp\n\n{body}\n"

    assert paths(text)[1:] == [("History", "Building"), ("Lamp",)]


def test_years_below_a_heading_stand_below_it_until_another_one():
    jobs = [
        ("2015 – now", "Chief engineer of the ferry, and of all lamps on the shore."),
        ("2008 – 2015", "Second engineer of the tug that pulls the ferry in winter."),
        ("2001 – 2008", "Cook on the ferry, and keeper of its bell."),
    ]
    sections = "\n\n".join(f"{years}\n{job}" for years, job in jobs)
    profile = "Profile\nShe knows lamps of every kind, and how they are kept."
    skills = "Skills\nShe can weld, and mend a sail in the dark."
    text = f"Ada Finch of Thole, engineer\n\n{profile}\n\nWork\n\n{sections}\n\n{skills}\n"

    assert paths(text) == [("Profile",), *(("Work", years) for years, _ in jobs), ("Skills",)]


def test_headings_without_a_number_between_two_counted_ones_stand_below_the_first():
    names = ["1. Introduction", "2. Method", "Tools", "Weather", "3. Results", "4. Conclusion"]
    text = "Report on the harbour\n\n" + "\n\n".join(f"{name}\n\nIt was built in 1890." for name in names) + "\n"

    assert paths(text) == [
        ("1. Introduction",),
        ("2. Method",),
        ("2. Method", "Tools"),
        ("2. Method", "Weather"),
        ("3. Results",),
        ("4. Conclusion",),
    ]
