"""Articles of any size, made of invented words as often as words of a language are, and questions about them."""

from __future__ import annotations

import numpy as np

from index import Article

SEED = 20_241_025
WORDS = 20_000
SENTENCE, SENTENCES = 18, 4
"""Words of a sentence, sentences of a passage."""
ASKED = 4
"""Words of a question that are not small; the rarest of a sentence."""

_ONSETS = [*"bdfgklmnprstvz", "br", "dr", "gr", "kl", "pr", "st", "tr"]
_CODAS = ["", *"lnrs"]
_SMALL = ["the", "of", "and", "in", "a", "to", "was", "with", "for", "on"]


class Writer:
    """Writes the same at every run."""

    def __init__(self, seed: int = SEED) -> None:
        self._draw = np.random.default_rng(seed)
        self._words = _invented()
        self._ranks = {word: rank for rank, word in enumerate([*_SMALL, *self._words])}
        odds = 1 / np.arange(10, WORDS + 10)
        self._odds = odds / odds.sum()

    def passages(self, number: int, sentences: int = SENTENCES) -> list[str]:
        drawn = self._draw.choice(self._words, size=(number, sentences, SENTENCE), p=self._odds)
        # Every third word is a small one, as in a text.
        drawn[:, :, ::3] = self._draw.choice(_SMALL, size=drawn[:, :, ::3].shape)
        return [" ".join(f"{' '.join(words).capitalize()}." for words in passage) for passage in drawn.tolist()]

    def article(self, title: str, passages: int, headings: int = 0, url: str | None = None) -> Article:
        names = self.passages(headings, 1) if headings else []
        paths = [(" ".join(name.split()[1:6]),) for name in names]
        pairs = [
            (paths[number * headings // passages] if headings else (), text)
            for number, text in enumerate(self.passages(passages))
        ]
        return Article.from_paragraphs(title, pairs, language="en", slug=title, url=url)

    def question(self, article: Article) -> str:
        """One that a passage of the article answers: words of one sentence, in its order."""
        passage = article.passages[self._draw.integers(len(article.passages))]
        words = dict.fromkeys(passage.text.split(".")[0].lower().split())
        rare = sorted(words, key=self._ranks.__getitem__)[-ASKED:]
        return f"Where is the {' '.join(word for word in words if word in rare)}?"


def _invented() -> list[str]:
    """The words, the most usual first."""
    syllables = [onset + vowel for onset in _ONSETS for vowel in "aeiou"]
    words = [first + second + coda for first in syllables for second in syllables for coda in _CODAS]
    return [str(word) for word in np.random.default_rng(SEED).permutation(words)[:WORDS]]
