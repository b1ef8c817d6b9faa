"""Portuguese plurals that Snowball takes for other words: « opções » is « opção », « animais » is « animal »."""

from __future__ import annotations

from collections.abc import Callable

LEAST = 5
"""Letters of a plural at least: « mais », « pais », « seis », « dois » are none."""
_PLURALS = {"ões": "ão", "ães": "ão", "ais": "al", "éis": "el", "óis": "ol", "ns": "m"}
_NO_PLURALS = frozenset({"mães", "jamais", "demais", "heróis"})


def singular(word: str) -> str:
    """A word in the singular, where it may be a plural of these."""
    if word in _NO_PLURALS:
        return word
    if word.endswith("eis") and not word.isascii():
        return f"{word[:-2]}l"  # « níveis »; not « dezesseis ». Those of « -il » stand among the irregular forms
    for plural, ending in _PLURALS.items():
        if word.endswith(plural) and len(word) >= (LEAST if plural != "ns" else LEAST - 1):
            return word.removesuffix(plural) + ending
    return word


def stem_of_singular(stem_word: Callable[[str], str], word: str) -> str:
    """The stem of a word in the singular; « inglês » is written without its accent in all its other forms."""
    stem = stem_word(singular(word))
    return f"{stem[:-2]}es" if stem.endswith("ês") else stem
