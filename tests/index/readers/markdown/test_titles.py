import pytest

from index import read_draft


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (["# The ferry", "Founded in 1990.", "# Chapter I", "Fares.", "# Chapter II", "Dogs."], "The ferry"),
        (["# The ferry", "# Fares", "Two crowns.", "# Dogs", "They are free."], "The ferry"),
        (["# Fares", "Two crowns.", "# Dogs", "They are free."], None),
        (["# Chapter I", "Two crowns.", "# Chapter II", "They are free."], None),
    ],
)
def test_the_first_of_several_headings_is_the_title_where_it_holds_the_others(lines, title):
    assert read_draft("\n\n".join(lines).encode(), "a.md").title == title
