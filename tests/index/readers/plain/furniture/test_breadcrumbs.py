"""Where on its site a page stands, above its title."""

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
