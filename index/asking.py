"""How each language follows on from a question before. Data, not code."""

from __future__ import annotations

OPENERS = {
    "ca": "i, però, què passa amb",
    "da": "og, men, hvad med",
    "de": "und, aber, oder, was ist mit, wie ist es mit, wie steht es mit, wie steht es um, wie sieht es mit",
    "en": "and, but, or, what about, how about, what of",
    "es": "y, e, pero, qué hay de, qué hay del, qué pasa con, qué tal",
    "fr": "et, mais, qu’en est-il, quid, même question",
    "it": "e, ed, ma, che dire, che ne è",
    "nl": "en, maar, hoe zit het met, wat met",
    "no": "og, men, hva med, kva med",
    "pl": "a, i, ale, co z",
    "pt": "e, mas, que tal, quanto a, quanto ao",
    "ru": "а, и, но, как насчёт, что насчёт",
    "sv": "och, men, hur är det med, hur blir det med, vad gäller",
}
"""How a question begins that follows on from another: « et en Ukraine ? »"""
OPENERS |= {"nb": OPENERS["no"], "nn": OPENERS["no"]}
