"""Which questions lean on the one before, and cannot be understood alone."""

from __future__ import annotations

from index.analysis import analyser
from index.detection import UNDETERMINED
from index.languages import LANGUAGES, UNLISTED
from index.questions import spoken_language

FEW = 3
"""Words that say something, at most, of a question that leans by its opening."""
OPENERS = frozenset(
    ("et", "mais", "and", "but", "und", "aber", "y", "e", "pero", "en", "och", "og", "i", "a", "и", "а")
)


def leans(question: str) -> bool:
    """Whether a question is too short to stand alone: « Pourquoi ? », « et en Ukraine ? »."""
    language = spoken_language(question, UNDETERMINED)
    function_words = LANGUAGES.get(language, UNLISTED).function_words
    words = [word.casefold() for word in analyser(language).words(question)]
    saying = [word for word in words if word not in function_words]
    return not saying or (words[0] in OPENERS and len(saying) <= FEW)
