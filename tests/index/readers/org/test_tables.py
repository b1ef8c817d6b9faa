from index.readers.org.tables import markdown_table


def test_the_first_row_names_the_columns():
    assert list(markdown_table(["| a | b |", "|---+---|", "| 1 | 2 |"])) == [
        "",
        "| a | b |",
        "|---|---|",
        "| 1 | 2 |",
        "",
    ]


def test_a_table_of_one_column_is_a_list_and_widths_are_no_row():
    assert list(markdown_table(["| <20> |", "| a |", "| b |"])) == ["", "- a", "- b", ""]
