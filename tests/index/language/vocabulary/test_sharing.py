from concurrent.futures import ThreadPoolExecutor

from index.language.vocabulary import sharing
from index.language.vocabulary.sharing import MOST_NUMBERS, shared_numbers, shared_words


def split(text):
    return text.split()


def test_a_word_of_two_texts_is_one_string():
    [one], [other] = (shared_words(split(text)) for text in ("honeycomb", "honeycomb "))
    assert one == "honeycomb"
    assert one is other


def test_not_every_word_ever_met_stays_in_memory(monkeypatch):
    monkeypatch.setattr(sharing, "_words", {})
    monkeypatch.setattr(sharing, "MOST_WORDS", 10)
    for first in range(0, 1_000, 5):
        given = [str(number) for number in range(first, first + 5)]
        assert shared_words(given) == given
    assert len(sharing._words) <= 15


def test_a_number_is_one_object_for_all():
    [one], [other] = shared_numbers(60_000, 60_001), shared_numbers(60_000, 60_001)
    assert one == 60_000
    assert one is other


def test_numbers_beyond_the_shared_ones_are_right_too():
    for first, end in [(0, 0), (5, 5), (0, 3), (MOST_NUMBERS - 2, MOST_NUMBERS + 2), (10**6, 10**6 + 2)]:
        assert list(shared_numbers(first, end)) == list(range(first, end))


def test_threads_that_share_numbers_at_once_get_the_right_ones(monkeypatch):
    monkeypatch.setattr(sharing, "_numbers", [])
    ends = range(0, 20_000, 100)
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda end: list(shared_numbers(end // 2, end)), ends))
    assert found == [list(range(end // 2, end)) for end in ends]
