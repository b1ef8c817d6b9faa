"""Where on its site a page stands, above its title."""

import pytest

from index.readers.plain.reader import read_text

BODY = "The harbour lights go dark in April. The council voted for it on a rainy Tuesday, by nine to four."
REST = "They cost a lot. Few boats need them, for most have a map that knows where they are."


def page(*lines):
    return "\n".join([*lines, "", BODY, "", "Why now?", "", REST, ""])


def test_lines_between_home_and_a_long_title_say_where_the_page_stands():
    draft = read_text(
        page("Home", "Guide", "Garden", "Why old apples are in demand again", "14.10.2023", "Share", "Print"), None
    )

    assert (draft.title, draft.published) == ("Why old apples are in demand again", "14.10.2023")
    assert draft.left_out == {"menu": 5}


def test_one_short_line_above_a_long_one_may_be_the_title():
    draft = read_text(
        page("Home", "Sourdough", "How it is fed and what is baked of it", "14.10.2023", "Share", "Print"), None
    )

    assert (draft.title or "").startswith("Sourdough")


@pytest.mark.parametrize(
    "line",
    ["Home / Guide / Garden", "Startseite / Rathaus", "Accueil › Loisirs", "Strona główna › Ogród", "ホーム / 庭"],
)
def test_names_apart_by_slashes_or_arrows_from_home_on_are_no_title(line):
    draft = read_text(page(line, "", "Old apples"), None)

    assert (draft.title, draft.left_out) == ("Old apples", {"menu": 1})


def test_a_title_in_three_languages_is_no_place_on_a_site():
    assert read_text(page("Réunion / Meeting / Treffen"), None).title == "Réunion / Meeting / Treffen"


@pytest.mark.parametrize(
    ("home", "title"),
    [("ホーム", "図書館の利用案内"), ("Accueil", "Règlement du port de Thole"), ("Home", "House rules of the tower")],
)
def test_home_alone_above_a_title_is_no_title(home, title):
    draft = read_text(f"{home}\n\n{title}\n\nBA 1871, BB 1872, BC 1873.\n", None)

    assert (draft.title, draft.left_out) == (title, {"menu": 1})
