"""The names of months and weekdays in a language, from CLDR by Babel, as its file in index/language/data lists them.

python tests/support/calendar_words.py fr
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Mapping

from babel import Locale


def calendar_words(language: str) -> tuple[list[str], list[str]]:
    """The months and the weekdays, as they stand in a sentence and alone; those of several words are left out."""
    locale = Locale.parse(language)
    return _words(locale.months), _words(locale.days)


def _words(names: Mapping[str, Mapping[str, Mapping[int, str]]]) -> list[str]:
    wide = [name for context in ("format", "stand-alone") for name in names[context]["wide"].values()]
    folded = [unicodedata.normalize("NFC", name.casefold()) for name in wide]
    return [name for name in dict.fromkeys(folded) if all(map(_is_of_a_word, name))]


def _is_of_a_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LM"


if __name__ == "__main__":
    for heading, words in zip(("months", "weekdays"), calendar_words(sys.argv[1]), strict=True):
        print(f"{heading} = '{' '.join(words)}'")
