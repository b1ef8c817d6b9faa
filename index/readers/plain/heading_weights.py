"""How much each sign says that a paragraph stands under a heading, that a run begins with it, or that none does.

A semi-Markov conditional random field (Sarawagi & Cohen, 2004): weights that make the right heading of each letter
likely, on articles whose headings are known: guides and encyclopaedias in French and English, manuals in these, German,
Spanish, Italian, Russian and Chinese; averaged with weights chosen by hand, so that the first heading stands above what
comes first. They belong together: fit all of them again when one sign is changed.
"""

from __future__ import annotations

from types import MappingProxyType

WORDS, WORDS_OF_HEADINGS, GRAMS = 0.61, 0.25, 0.40
"""What a paragraph says by words that it shares with a heading, more than the other paragraphs; more than with the
other headings; and by character n-grams, more than the other paragraphs."""
OPENING, PHRASE = 0.93, 0.88
"""What the first characters of a run say: by words, and by two words of the heading that follow each other there."""
BEST = 0.58
"""What it costs that the paragraph most like the heading is not in its run, for each step that it is more like it."""

BEGINNING = MappingProxyType(
    {
        "goes on": -4.05,  # it has the words of those before it, more than is usual
        "goes on at once": -4.75,  # the same of the one before it
        "new words": 0.98,  # which are said again below, and never above
        "long": 0.32,  # logarithm of its length in average ones
        "below long": -0.05,  # the same of the one before
        "introduced": -0.17,  # the one before ends in a colon
        "below open": 0.29,  # the one before ends no sentence
        "same word": -0.08,  # it begins as the one before does: items of a list
        "lower case": -0.78,
        "number": -0.57,  # it begins with a figure other than 1
    }
)
"""What speaks for a run that begins with a paragraph, or against it."""

RUN_OVER, RUN_UNDER = -0.03, -0.36
"""The logarithm of a run's paragraphs in average runs, where it is over 0, and where it is under."""
TEXT_OVER, TEXT_UNDER, TEXT_SQUARE = -0.75, 0.55, -0.41
"""The same of its characters, and its square."""
COHESION = 7.16
"""How much the paragraphs of a run are like each other."""

EMPTY, EMPTY_LIKE, EMPTY_LAST = 0.99, 0.35, 3.27
"""What it costs that a heading owns nothing; for each step that a paragraph is like it; if it is the last one."""
EMPTY_FIRST = 3.96
"""What it costs that the first heading owns nothing and the text begins below another one."""
BEFORE_ALL = 0.66
"""What it costs that paragraphs stand before the first heading."""
