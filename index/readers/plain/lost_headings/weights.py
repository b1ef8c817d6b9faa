"""How much each sign says that a paragraph stands under a heading, that a run begins with it, or that none does.

Found by `tests/benchmarks/headings.py`: fitted to guides and encyclopaedias in French and English whose headings are
known, and to the article that ships with the package, under a prior at weights chosen by hand, which are zero for most.
They belong together: fit all of them again when one sign is changed.
"""

from __future__ import annotations

from types import MappingProxyType

WEIGHTS = MappingProxyType(
    {
        # What a paragraph says of a heading, more than the other paragraphs do, or than it does of the other headings.
        "words": 0.61,
        "words among headings": 0.46,
        "grams": 0.14,
        # What a run's first characters say: words of the heading, and two that follow each other there too.
        "opening": 1.02,
        "phrase": 0.59,
        # For each step that the paragraph most like the heading is more like it than the one most like it in its run.
        "best": 0.37,
        # What speaks for a run that begins with a paragraph, or against it.
        "goes on": -7.71,  # it has the words of those before it, more than is usual
        "goes on at once": -6.25,  # the same of the one before it
        "new words": 1.17,  # which are said again below, and never above
        "long": 0.49,  # logarithm of its length in average ones
        "below long": 0.12,  # the same of the one before
        "introduced": 0.05,  # the one before ends in a colon
        "below open": 0.09,  # the one before ends no sentence
        "same word": 0.06,  # it begins as the one before does: items of a list
        "lower case": 0.00,
        "number": -0.02,  # it begins with a figure other than 1
        # Logarithms of a run's paragraphs, and of its characters, in those of average runs: over 0, under it, squared.
        "more paragraphs": -0.94,
        "fewer paragraphs": -0.91,
        "more text": -0.02,
        "less text": -0.10,
        "length of text": 0.00,
        "cohesion": 3.14,  # how much the paragraphs of a run are like each other
        # A heading that owns nothing; for each step that a paragraph is like it; if it is the last; if it is the first,
        # and the text begins below another one.
        "empty": -1.25,
        "empty though like": 0.02,
        "last empty": -5.95,
        "first empty": -5.89,
        "before all": -0.30,  # paragraphs stand before the first heading
    }
)
