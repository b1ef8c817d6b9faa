from hypothesis import given
from hypothesis import strategies as st

from index.readers.plain.lost_headings.assignment import assign_headings

WORDS = st.sampled_from(
    ["Musk", "l’Ukraine", "Node.js", "le", "Le", "3.5", "U.S.", "fin.", "«", "»", '"', " ", "1.", "\n"]
)
TEXTS = st.lists(st.lists(WORDS, max_size=8).map(" ".join), max_size=8)


def test_the_seed_has_five_passages_each_under_its_heading(seed):
    headings = [section.path[-1] for section in seed.sections]
    *under, closing = [passage.section.path for passage in seed.passages]

    assert [headings.index(path[-1]) for path in under] == [0, 1, 3, 5]
    assert closing in [(), (headings[5],)]


@given(TEXTS, TEXTS)
def test_headings_never_go_back(headings, paragraphs):
    owners = assign_headings(headings, paragraphs, "en")

    assert len(owners) == len(paragraphs)
    numbers = [owner for owner in owners if owner is not None]
    assert numbers == sorted(numbers)
    assert all(number < len(headings) for number in numbers)


def test_without_headings_no_paragraph_stands_under_one():
    assert assign_headings([], ["One.", "Two."], "en") == [None, None]


def test_without_paragraphs_headings_own_nothing():
    assert assign_headings(["One"], [], "en") == []


def test_where_words_tell_little_no_heading_is_given():
    paragraphs = ["Elephants are grey.", *"abcdefghijklmnopqrst", "Crocodiles swim."]
    first, *between, last = assign_headings(["Elephants", *"uvwxyz", "Crocodiles"], paragraphs, "en")

    assert (first, last) == (0, 7)
    assert None in between


def test_more_paragraphs_than_can_be_weighed_get_no_heading():
    assert assign_headings(["Bees"], ["Bees fly."] * 2_000, "en") == [None] * 2_000


def test_a_heading_with_others_below_it_may_own_nothing():
    headings = ["Plants", "Animals", "Elephants of Africa", "Crocodiles of Egypt"]
    paragraphs = ["Plants are green.", "The elephants of Africa are grey.", "A crocodile waits."]

    assert assign_headings(headings, paragraphs, "en") == [0, 2, 3]


def test_paragraphs_may_stand_before_the_first_heading():
    paragraphs = ["This is a long story.", "And here it starts.", "Elephants are grey.", "Crocodiles swim."]

    assert assign_headings(["Grey elephants", "Swimming crocodiles"], paragraphs, "en") == [None, None, 0, 1]


def test_a_heading_is_given_only_where_the_match_is_strong():
    headings = ["One thing", "Another thing", "A third thing"]
    paragraphs = [f"Nothing here speaks of what stands above, number {number}." for number in range(7)]

    assert assign_headings(headings, paragraphs, "en")[:-1] == [None] * 6


def test_a_paragraph_that_goes_on_with_the_one_before_stands_under_its_heading():
    headings = ["Crocodiles", "Pelicans", "Elephants"]
    paragraphs = [
        "Crocodiles sleep on the sandbanks of the river and hunt after sunset.",
        "On the sandbanks they lay eggs, and after sunset they watch the river.",
        "Pelicans nest on the cliffs along the coast in spring.",
        "The cliffs are white with their nests, and the coast is loud in spring.",
        "Elephants walk through the forest in the dry season.",
        "The forest has paths that they made in many a dry season.",
    ]

    assert assign_headings(headings, paragraphs, "en") == [0, 0, 1, 1, 2, 2]


def test_headings_that_no_paragraph_speaks_of_are_not_given():
    headings = ["Prologue", "Interlude", "Finale"]
    paragraphs = [f"Bees fly over meadow number {number}, and the wind is warm." for number in range(6)]

    assert assign_headings(headings, paragraphs, "en") == [None] * 6


def test_the_most_that_is_dealt_out_is_read_in_part():
    paragraphs = [f"{topic} begin here. " + "So it goes on and on. " * 200 for topic in ("Bees", "Boats")] * 500

    assert len(assign_headings(["Bees", "Boats"], paragraphs, "en")) == 1_000
