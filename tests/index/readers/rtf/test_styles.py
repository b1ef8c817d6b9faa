from index import read_draft
from tests.support.outlines import paths_and_texts

SHEET = rb"{\stylesheet{\s0 Normal;}{\s1\fs28\b Heading 1;}{\s2\fs26\b Heading 2;}{\s60\fs52 Title;}}"


def rtf(body: bytes) -> bytes:
    return rb"{\rtf1\ansi" + SHEET + body + rb"}"


def test_headings_have_the_levels_that_the_names_of_their_styles_tell():
    body = rb"\pard\plain \s60 The tower\par\pard\plain \s1 Stairs\par\pard\plain \s0 They are steep.\par"
    body += rb"\pard\plain \s2\fs26 Lamps\par\pard\plain \s0\sb20 There are nine lamps.\par"
    draft = read_draft(rtf(body), "a.rtf")

    assert draft.title == "The tower"
    assert paths_and_texts(draft) == [
        (("Stairs",), "They are steep."),
        (("Stairs", "Lamps"), "There are nine lamps."),
    ]


def test_levels_that_the_file_tells_stand_before_names():
    body = rb"\pard \s2\outlinelevel0 Stairs\par\pard \s0 They are steep.\par"
    body += rb"\pard \s1\outlinelevel1 Lamps\par\pard \s0 There are nine lamps.\par"
    draft = read_draft(rtf(body), "a.rtf")

    assert (draft.title, [section.path for section in draft.sections]) == ("Stairs", [("Lamps",)])
