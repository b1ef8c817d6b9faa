import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.answer_state import CUSTOM_ID_LIMIT, LONGEST_PREFIX, PREFIXES, AnswerState, Reference, digest_of

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
editions = st.text(ALPHABET, min_size=8, max_size=8)
references = st.builds(Reference, editions, st.integers(0, 99_999))
pins = st.just((None, None)) | st.tuples(st.integers(0, 999_999), st.none() | references)
answers = st.builds(
    lambda asker, pages, pin, digest: AnswerState(asker, tuple(pages), pin=pin[0], digest=digest, pinned=pin[1]),
    st.integers(0, 2**63 - 1),
    st.lists(references, min_size=1, max_size=8),
    pins,
    st.just("") | st.text().map(digest_of),
)


@given(answers, st.integers(0, 8))
def test_what_a_button_says_is_read_as_it_was_written_and_fits(state: AnswerState, turned: int) -> None:
    fitted = state.fitted().moved(turned)
    assert AnswerState.read(str(fitted)) == fitted
    assert all(len(f"{prefix}:{fitted}") <= CUSTOM_ID_LIMIT for prefix in PREFIXES)
    assert fitted.pages == state.pages[: len(fitted.pages)]


def test_every_button_has_room_for_the_state() -> None:
    assert max(map(len, PREFIXES)) == LONGEST_PREFIX


def test_eight_passages_of_one_article_have_room() -> None:
    state = AnswerState(2**63 - 1, tuple(Reference("AbCd-_12", 50_000 + number) for number in range(8)), 7, 99_999)
    assert state.fitted() == state


def test_the_pinned_page_comes_before_all_others() -> None:
    state = AnswerState(1, (Reference("AbCd-_12", 3), Reference("AbCd-_12", 5)), pin=7)
    assert (state.count, state.is_pinned_page) == (3, True)
    assert state.moved(1).reference.passage == 3
    assert state.moved(1).moved(1).reference.passage == 5
    assert state.moved(-1) == state
    assert state.moved(9).at == 2


def test_once_its_pin_is_removed_the_pinned_page_shows_its_passage() -> None:
    first, second = Reference("AbCd-_12", 3), Reference("AbCd-_13", 5)
    state = AnswerState(1, (second,), at=1, pin=7, pinned=first)
    assert state.unpinned == AnswerState(1, (first, second), at=1)
    assert (state.unpinned.count, state.unpinned.reference) == (state.count, state.reference)
    # Version 0.1 did not say which it was.
    older = AnswerState(1, (second,), pin=7)
    assert older.unpinned == older


@pytest.mark.parametrize(
    "written",
    [
        "",
        "nonsense",
        "1.2.3",
        "é.0.. .",
        "1.0...A1",
        "1.1..AbCd-_12.A1",
        "1.-1.1..",
        f"1.0.{'z' * 20}..",
        "1.0...1",
        "1.0.A1.AbCd-_12.A1",
        "1.0.7B1.AbCd-_12.A1",
        "1.0.7A1A1.AbCd-_12.A1",
    ],
)
def test_nothing_else_is_read(written: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whichever
        AnswerState.read(written)
