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
_FINAL = str.maketrans("ךםןףץ", "כמנפצ")
"""Letters have another form at a word's end."""


def without_affixes(word: str) -> str:
    """The same for all forms of most nouns; what begins with such a letter by nature loses it in all its forms."""
    while len(word) > FEWEST and word[0] in _BEFORE:
        word = word[1:]
    ending = next((one for one in _BEHIND if word.endswith(one) and len(word) - len(one) >= FEWEST), "")
    return word.removesuffix(ending).translate(_FINAL).replace("יי", "י")
