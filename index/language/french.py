"""French verbs in the third person of the plural: « mangent » and « vendront », which Snowball takes for nouns."""

from __future__ import annotations

from collections.abc import Callable

PLURAL = PRESENT, FUTURE = "ent", "ront"
LEAST = 3
"""Letters that are left of a verb."""
# fmt: off
_NO_VERBS = frozenset({
    "accent", "accident", "affront", "agent", "argent", "client", "consent", "content", "couvent", "clément",
    "élément", "évent", "fervent", "front", "innocent", "lent", "occident", "orient", "parent", "patient",
    "présent", "pressent", "récent", "régent", "sergent", "serpent", "souvent", "talent", "torrent", "urgent",
    "violent",
})
"""Stems of nouns and adjectives that other words would be taken for; of most no verb has what is left: « résid- »."""
_VERBS_IN_MER = frozenset({
    "affirm", "aim", "allum", "anim", "arm", "assum", "charm", "comprim", "confirm", "conform", "consomm",
    "consum", "déform", "déprim", "dorm", "enferm", "entam", "estim", "exprim", "ferm", "form", "fum", "imprim",
    "inform", "légitim", "nomm", "opprim", "proclam", "programm", "présum", "réclam", "réform", "renferm",
    "résum", "rythm", "supprim", "surnomm", "transform",
})
"""Of what ends in « -ment » few are verbs."""
# fmt: on


def third_person(stem: str, stem_word: Callable[[str], str]) -> str:
    """The stem of a verb, of a stem that may have the ending of the plural still."""
    if stem in _NO_VERBS:
        return stem
    if stem.endswith(FUTURE) and len(stem) - len(FUTURE) >= LEAST:
        return stem.removesuffix("ont")
    left = stem[: -len(PRESENT)]
    is_noun = len(left) < LEAST or (left.endswith("m") and left not in _VERBS_IN_MER)
    return stem if is_noun or not stem.endswith(PRESENT) else stem_word(f"{left}e")
