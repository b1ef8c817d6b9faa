import numpy as np
import pytest

from index.readers.plain.lost_headings.similarity import Cohesion, phrases, similarity


def words(*texts):
    return [text.split() for text in texts]


def test_a_paragraph_speaks_of_the_heading_whose_words_it_has():
    alike = similarity(words("crocodiles", "elephants"), words("grey elephants walk", "crocodiles swim", "nobody"))

    assert alike.argmax(axis=1).tolist() == [1, 0]
    assert alike[:, 2].tolist() == [0, 0]


def test_a_word_that_many_headings_have_says_less():
    headings = words("elephants walking", "elephants swimming", "elephants sleeping", "crocodiles")

    alike = similarity(headings, words("elephants", "walking", "crocodiles"))

    assert alike[0, 1] > alike[0, 0] > 0


def test_words_that_say_nothing_are_like_nothing():
    assert similarity([[], ["bees"]], [[], ["ants"]]).tolist() == [[0, 0], [0, 0]]


def test_a_phrase_is_two_words_of_a_heading_that_follow_each_other():
    found = phrases(words("old harbour master", "ferry"), words("the old harbour of the master", "the master"))

    assert found.tolist() == [[0.5, 0], [0, 0]]


TWO_TOPICS = words("bees fly", "bees fly far", "boats sail", "boats sail home", "")


def test_a_text_turns_to_something_else_where_words_are_no_longer_shared():
    across = Cohesion(TWO_TOPICS).across()

    assert across[1:].argmin() == 1
    assert across[0] == 0


def test_a_paragraph_may_go_on_with_the_words_of_the_one_before():
    next_to = Cohesion(TWO_TOPICS).next_to()

    assert next_to[1] > 0 > next_to[2] < next_to[3]


def test_paragraphs_of_one_topic_are_like_each_other_and_of_two_are_not():
    cohesion = Cohesion(TWO_TOPICS)

    within = cohesion.within(2)

    assert within[0] > within[1] < within[2]
    assert cohesion.within(1) == pytest.approx(np.zeros(5))


def test_words_are_new_that_are_said_again_below_and_never_above():
    assert Cohesion(TWO_TOPICS).news()[1:].argmax() == 1


@pytest.mark.parametrize("texts", [[[]], [["bees"]], [[], []]])
def test_few_words_have_no_cohesion(texts):
    cohesion = Cohesion(texts)

    assert not cohesion.across().any()
    assert not cohesion.news().any()
    assert cohesion.within(1) == pytest.approx(np.zeros(len(texts)))
