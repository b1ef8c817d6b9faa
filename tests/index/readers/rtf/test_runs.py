from hypothesis import given
from hypothesis import strategies as st

from index.readers import read
from index.readers.rtf.runs import with_runs, without_runs


@given(st.text(alphabet="ab {}\\;'u8217\n", max_size=200))
def test_runs_of_words_come_back_where_they_stood(source: str) -> None:
    assert with_runs(*without_runs(source)) == source


def test_a_run_of_words_is_one_letter() -> None:
    short, runs = without_runs(r"{\rtf1\b One of the longer sentences\b0 , and a short}")
    assert runs == ["of the longer sentences", "d a short"]
    assert len(short) < 60


def test_letters_that_stand_for_a_sign_before_them_are_skipped_as_ever() -> None:
    source = (
        rb"{\rtf1\ansi\uc1 It is the baker\u8217 ?s own bread, and \uc3\u8364 EUR30 of it were sold on Monday.\par}"
    )
    assert read(source, "a.rtf").text == "It is the baker’s own bread, and €30 of it were sold on Monday."


def test_letters_of_the_private_use_area_in_a_file_are_no_runs() -> None:
    source = rb"{\rtf1\ansi A sign of some font \u983040 ?stands in the middle of this sentence here.\par}"
    assert "sentence here." in read(source, "a.rtf").text
