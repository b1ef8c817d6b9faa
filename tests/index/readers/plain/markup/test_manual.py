"""Pages of manuals."""

import pytest

from index.readers.plain.reader import read_text

PAGE = """LAMP(1)                   User Commands                  LAMP(1)

NAME
       lamp - light the lamp of a tower

DESCRIPTION
       Lights the lamp of a tower and keeps it burning until it is told to
       stop. Without a tower, all lamps of the coast are lit.

OPTIONS
       -q, --quiet
              Say nothing while the lamp burns.

       -t, --time=HOURS
              Put the lamp out after so many hours. The lamp is never put out
              before the sun has risen.
"""


def test_headings_of_a_manual_stand_above_what_is_indented_and_an_option_goes_with_its_meaning():
    draft = read_text(PAGE, None)

    assert [section.path[-1] for section in draft.sections] == ["NAME", "DESCRIPTION", "OPTIONS"]
    assert "-q, --quiet\nSay nothing while the lamp burns." in [passage.text for passage in draft.passages]


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("LAMP(1)            User Commands            LAMP(1)", "Thole 2.1          2023-05-01          LAMP(1)"),
        ("LAMP(1)            User Commands            LAMP(1)", "Thole 2.1          May 1, 2023          Thole 2.1"),
        ("lampe(1p)          Commandes          lampe(1p)", "Thole 2.1          1 mai 2023          lampe(1p)"),
        ("лампа(1)         Команды        лампа(1)", "Thole         1 мая 2023         лампа(1)"),
    ],
)
def test_what_stands_above_and_below_the_pages_of_a_manual_is_no_text(head, foot):
    body = PAGE.split("\n", 1)[1]
    draft = read_text(f"{head}\n{body}\n{foot}\n\n{head}\n\nNOTES\n       Lamps are dear.\n\n{foot}\n", None)

    assert draft.title == head.split()[0]
    assert draft.published in ("2023-05-01", "May 1, 2023", "1 mai 2023", "1 мая 2023")
    assert "Thole" not in draft.text
    assert [section.path[-1] for section in draft.sections] == ["NAME", "DESCRIPTION", "OPTIONS", "NOTES"]
    assert sum(draft.left_out.values()) == 4
