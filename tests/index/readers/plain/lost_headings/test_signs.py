import numpy as np
import pytest

from index.readers.plain.lost_headings import signs as heading_signs
from index.readers.plain.lost_headings.runs import Runs
from index.readers.plain.lost_headings.signs import Signs
from index.readers.plain.lost_headings.weights import WEIGHTS

HEADINGS = ["Bees", "Boats"]
PARAGRAPHS = ["Bees fly.", "and they rest:", "Boats sail on the lake.", "2 boats rest."]


@pytest.fixture
def signs():
    return Signs.of(HEADINGS, PARAGRAPHS, "en")


def test_each_sign_has_a_weight_and_each_weight_a_sign(signs):
    named = [signs.every, signs.first, signs.beginning, signs.of_lengths[0], signs.empty]

    assert sorted([name for group in named for name in group] + ["best", "before all"]) == sorted(WEIGHTS)


def test_signs_tell_how_a_paragraph_begins(signs):
    told = {name: signs.beginning[name].tolist() for name in ("lower case", "introduced", "number", "below open")}

    assert told == {
        "lower case": [0, 1, 0, 0],
        "introduced": [0, 0, 1, 0],
        "number": [0, 0, 0, 1],
        "below open": [0, 0, 0, 0],
    }


def test_a_run_is_measured_against_the_average_one(signs):
    one, two, three, _ = signs.of_lengths

    assert one["fewer paragraphs"] > 0 == one["more paragraphs"]
    assert two["fewer paragraphs"] == 0 == two["more paragraphs"]
    assert three["more paragraphs"] > 0 == three["fewer paragraphs"]


def test_only_what_begins_or_ends_the_text_is_an_edge(signs):
    assert np.argwhere(signs.empty["first empty"]).tolist() == [[0, 0]]
    assert signs.empty["last empty"].sum(axis=1).tolist() == [0, 5]


def test_without_weights_all_ways_are_as_likely(signs):
    likelihood = Runs(signs.gains(dict.fromkeys(WEIGHTS, 0.0))).likelihood()

    assert likelihood.sum(axis=0) == pytest.approx(np.ones(4))
    assert likelihood[0] == pytest.approx(likelihood[2][::-1])


def test_of_many_paragraphs_less_is_read(monkeypatch):
    paragraphs = ["far above the words of a heading: bees"] * 4
    whole = Signs.of(HEADINGS, paragraphs, "en")
    monkeypatch.setattr(heading_signs, "READ_OF_ALL", 80)
    part = Signs.of(HEADINGS, paragraphs, "en")

    assert whole.alike.any()
    assert not part.alike.any()
