from index.readers.markdown.reader import read
from index.readers.markdown.writing import fenced, table


def test_a_sign_between_columns_stays_in_its_cell():
    rows = [["Key", "Does"], ["a|b", "turns"], ["c"]]

    assert list(table(rows)) == ["| Key | Does |", "|---|---|", "| a\\|b | turns |", "| c |  |"]


def test_code_with_fences_and_backticks_is_one_code():
    lines = ["```sh", "echo `date`", "````", "end"]

    draft = read("\n".join(["# Code", "", *fenced(lines)]).encode(), "a.md", "en")

    assert [passage.text for passage in draft.passages] == ["\n".join(lines)]
