import json

import pytest

from index import DamagedFile, UnreadFormat, read

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
        read(notebook(cells=[{}]), "a.ipynb")


def test_other_json_is_no_notebook():
    with pytest.raises(UnreadFormat):
        read(b'{"cells": []}', "a.json")
