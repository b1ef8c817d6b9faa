"""Scripts of films: scenes are headings, names above words are none."""

import pytest

from index.readers.plain.reader import read_text

INDENTED = """\
NIGHT FERRY

{0} HARBOUR - NIGHT

Rain. A ferry at the quay.

                    ADA
          You're late. We sail without the
          post tonight.

                    JO
               (out of breath)
          The mill wouldn't open, so I had
          to climb in.

CUT TO:

{1} WHEELHOUSE - DAY

The engine coughs.

                    ADA (CONT'D)
          Forty years.
"""
FLAT = "\n".join(line.strip() for line in INDENTED.split("\n"))


@pytest.mark.parametrize("scenes", [("EXT.", "INT."), ("1. EXT.", "2. INT."), ("AUSSEN", "INNEN"), ("НАТ.", "ИНТ.")])
@pytest.mark.parametrize("script", [INDENTED, FLAT])
def test_scenes_are_the_headings_and_names_stay_with_their_words(script, scenes):
    draft = read_text(script.format(*scenes), None)

    assert [section.path for section in draft.sections if section.path] == [
        (f"{scenes[0]} HARBOUR - NIGHT",),
        (f"{scenes[1]} WHEELHOUSE - DAY",),
    ]
    assert draft.title == "NIGHT FERRY"
    assert any(passage.text.startswith("ADA\nYou're late.") for passage in draft.passages)


def test_capitals_above_text_without_scenes_are_headings():
    parts = [("BOATS", "Each boat has one berth, and pays for it in May."), ("DOGS", "Dogs stay on the lead.")]
    text = "\n\n".join(f"{name}\n{words}" for name, words in parts)

    sections = read_text(f"HARBOUR RULES\n\nINT is a code of the keepers.\n\n{text}\n", None).sections
    assert [section.path for section in sections if section.path] == [("BOATS",), ("DOGS",)]


def test_how_somebody_speaks_stays_with_the_words():
    script = (
        "VIIMEINEN LAUTTA\n\nULK. SATAMA – YÖ\nSataa.\n\n"
        "ADA\n(katsomatta ylös)\nEn minä lähde ennen aamua, vaikka pyytäisit.\n"
        "\nSIS. MÖKKI – AAMU\n\nKAARLO\nKahvi jäähtyi.\n"
    )
    draft = read_text(script, None)

    assert [section.path for section in draft.sections if section.path] == [
        ("ULK. SATAMA – YÖ",),
        ("SIS. MÖKKI – AAMU",),
    ]
    assert "ADA\n(katsomatta ylös)\nEn minä lähde ennen aamua, vaikka pyytäisit." in [
        passage.text for passage in draft.passages
    ]
