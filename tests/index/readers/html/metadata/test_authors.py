import pytest

from index.readers.html.metadata.authors import author_of


@pytest.mark.parametrize(
    ("told", "author"),
    [
        ("Ada Finch March 15", "Ada Finch"),
        ("Ada Finch; ADA FINCH", "Ada Finch"),
        ("Ada Finch; MD; Ben Marrow", "Ada Finch; Ben Marrow"),
        ("Ben Marrow; February", "Ben Marrow"),
        ("By Ada Finch Published", "Ada Finch"),
        ("Ada Finch More stories by Ada Finch", "Ada Finch"),
        ("Ada Finch View all posts by Ada Finch", "Ada Finch"),
        ("作者：林小雨", "林小雨"),
        ("Anna Maria Mayer", "Anna Maria Mayer"),
        ("John Brian May", "John Brian May"),
        ("Ada de la Torre ada torre com pa", "Ada de la Torre"),
        ("Ben Marrow; Bmarrow Com", "Ben Marrow"),
        ("Photo by Lin Barr; Ada Finch", "Ada Finch"),
        ("Foto: Lin Barr", None),
        ("Ada Photo", "Ada Photo"),
    ],
)
def test_names_are_read_without_days_degrees_and_labels(told: str, author: str):
    assert author_of(told) == author


@pytest.mark.parametrize("told", [None, "", "Username", "Follow Author", "Last Updated January 7", "Article by"])
def test_what_stands_where_a_name_would_is_no_author(told: str | None):
    assert author_of(told) is None


@pytest.mark.parametrize(
    ("told", "author"), [("Marrow Daily; Ada Finch", "Ada Finch"), ("Marrow Daily", "Marrow Daily")]
)
def test_a_site_has_written_its_page_where_nobody_else_has(told: str, author: str):
    assert author_of(told, "Marrow daily") == author
