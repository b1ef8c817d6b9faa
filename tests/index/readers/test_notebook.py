import json

import pytest

from index import DamagedFile, UnreadFormat, read, read_draft

CELLS = [
    {"cell_type": "markdown", "source": ["# The tower\n", "\n", "It was built in *1911*.\n"]},
    {"cell_type": "code", "source": "```\nprint('It rings.')", "outputs": [{"text": ["It rings.\n"]}]},
    {"cell_type": "code", "source": []},
    {"cell_type": "markdown", "source": "## Bells\n\nThey ring at six."},
]


def notebook(**parts: object) -> bytes:
    return json.dumps({"cells": CELLS, "metadata": {}, "nbformat": 4, **parts}).encode()


@pytest.mark.parametrize("name", ["tower.ipynb", "tower.txt", "tower.json"])
def test_a_notebook_is_read_as_its_words_and_its_code(name):
    article = read(notebook(), name, language="en")

    assert article.title == "The tower"
    assert [passage.text for passage in article.passages] == [
        "It was built in 1911.",
        "```\nprint('It rings.')",
        "They ring at six.",
    ]
    assert article.passages[-1].section.path == ("Bells",)


def test_a_notebook_without_cells_is_refused():
    with pytest.raises(DamagedFile):
        read(notebook(cells=None), "a.ipynb")


def test_other_json_is_no_notebook():
    with pytest.raises(UnreadFormat):
        read(b'{"cells": []}', "a.json")


@pytest.mark.parametrize(
    "broken", [None, 3, "x", [], {}, {"cell_type": "markdown"}, {"source": None}, {"source": {"a": 1}}]
)
def test_a_broken_cell_costs_no_words_of_the_others(broken):
    cells = [broken, {"cell_type": "markdown", "source": [None, "The tower was built in 1871."]}]

    assert read(json.dumps({"nbformat": 4, "cells": cells}).encode(), "a.ipynb").text == "The tower was built in 1871."


def test_a_notebook_of_an_earlier_version_is_read():
    cells = [
        {"cell_type": "heading", "level": 1, "source": "The tower"},
        {"cell_type": "heading", "level": 2, "source": ["Its ", "height"]},
        {"cell_type": "markdown", "source": "It is *tall*."},
        {"cell_type": "code", "input": ["height = 30"], "outputs": []},
    ]
    sheets = [{"cells": cells[:3]}, {"cells": cells[3:]}]
    article = read(json.dumps({"nbformat": 3, "worksheets": sheets}).encode(), "a.ipynb", language="en")

    assert article.title == "The tower"
    assert [passage.text for passage in article.passages] == ["It is tall.", "height = 30"]
    assert article.passages[0].section.path == ("Its height",)


def test_the_one_heading_above_all_others_is_the_title_though_code_stands_above_it():
    cells = [{"cell_type": "code", "source": "import bells"}, *CELLS]

    assert read(notebook(cells=cells), "a.ipynb", language="en").title == "The tower"
    assert read(notebook(cells=[*cells, CELLS[0]]), "a.ipynb", language="en").title == "a"


def test_elements_that_a_cell_leaves_open_end_with_it():
    cells = [{"cell_type": "markdown", "source": '###### ![](a.png) <h6 align="right">By Ada<div>'}, *CELLS]
    article = read(notebook(cells=cells), "a.ipynb", language="en")

    assert article.passages[0].text == "It was built in 1911."


def test_links_to_the_notebooks_beside_it_are_left_out():
    menu = "<!--NAVIGATION-->\n< [Stones](01-Stones.ipynb) | [Contents](Index.ipynb) | [Winds](03-Winds.ipynb) >"
    cells = [{"cell_type": "markdown", "source": menu}, *CELLS]
    draft = read_draft(notebook(cells=cells), "a.ipynb")

    assert draft.passages[0].text == "It was built in 1911."
    assert draft.left_out == {"menu": 1}


def test_a_notice_above_the_first_heading_is_none():
    cells = [
        {"cell_type": "markdown", "source": ["##### Copyright 2023 Ada Finch.\n"]},
        {"cell_type": "code", "source": "# All rights reserved"},
        {"cell_type": "markdown", "source": "# The tower\n\nIt was built in 1871.\n\n## Lamps\n\nThey burn."},
    ]
    draft = read_draft(notebook(cells=cells), "a.ipynb")

    assert (draft.title, draft.passages[0].text) == ("The tower", "Copyright 2023 Ada Finch.")
    assert [section.path for section in draft.sections] == [("The tower",), ("The tower", "Lamps")]
