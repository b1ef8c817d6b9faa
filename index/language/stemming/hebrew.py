"""Hebrew words without what is written on them: « והגזבר » ("and the treasurer") is « גזבר », « חומות » is « חומה ».

A light stemmer, like those that Arabic has; see Larkey, Ballesteros & Connell, "Improving Stemming for Arabic
Information Retrieval", SIGIR 2002.
"""

from __future__ import annotations

FEWEST = 3
"""Letters of a root, which stay."""
_BEFORE = frozenset("והבלמכש")
"""And, the, in, to, from, as, that: several may stand before a word."""
_BEHIND = ("אות", "ים", "ות", "ה", "א", "ת")
"""The endings of feminine and plural nouns; « סיסמא » is also written « סיסמה »."""
_PLURALS = ("ים", "ות")
_SHORT_ROOTS = frozenset({"ימ", "שנ", "ער", "דפ", "דג", "חג", "קו", "סל", "שר", "עצ", "שע", "בת"})
"""Roots of two letters that the plural of days, years, towns … leaves; all others have three."""
_FINAL = str.maketrans("ךםןףץ", "כמנפצ")
"""Letters have another form at a word's end."""


def without_affixes(word: str) -> str:
    """The same for all forms of most nouns; what begins with such a letter by nature loses it in all its forms."""
    root = _singular(word)
    while len(root) > FEWEST and root[0] in _BEFORE:
        root = root[1:]
    ending = next((one for one in _BEHIND if root.endswith(one) and len(root) - len(one) >= FEWEST), "")
    return root.removesuffix(ending).translate(_FINAL).replace("יי", "י")


def _singular(word: str) -> str:
    """A word without the ending of the plural, taken off first: of « כלבים » ("dogs") the first letter is no prefix."""
    root = word[: -len(_PLURALS[0])]
    if not word.endswith(_PLURALS) or len(root) < FEWEST or word.endswith("אות"):
        return word
    is_short = root[-2:] in _SHORT_ROOTS and _BEFORE.issuperset(root[:-2])
    return word if is_short else root
