"""Pages of manuals."""

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
