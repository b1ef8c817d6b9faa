import pytest

from index.readers.contents import is_contents_title, is_first_section, is_pictures_title


@pytest.mark.parametrize(
    "line",
    ["Contents", "CONTENTS.", "** Table des matieres **", "Índice", "Contents [hide]", "目录", "विषय-सूची", "สารบัญ"],
)
def test_titles_of_contents_are_told_in_many_languages(line):
    assert is_contents_title(line)


@pytest.mark.parametrize("line", ["", "—", "Contents of the box", "Inhalt des Pakets", "Contents " * 20])
def test_other_lines_are_none(line):
    assert not is_contents_title(line)


def test_lists_of_pictures_are_told_from_pictures():
    assert is_pictures_title("LIST OF ILLUSTRATIONS")
    assert is_pictures_title("Table des gravures.")
    assert not is_pictures_title("Pictures of the tower")


@pytest.mark.parametrize("heading", ["1. Introduction", "Résumé", "RESUME", "I. Einleitung", "はじめに"])
def test_first_sections_are_known_with_their_number(heading):
    assert is_first_section(heading) == (heading != "I. Einleitung")  # a letter may be the first of a name
