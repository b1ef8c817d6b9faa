"""Close reading: how much of what a question is about stands in each sentence of a few passages."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from index.questions import Bools, Question
from index.ranking import Floats, Ints
from index.vocabulary import Vocabulary

BEFORE = 0.3
"""What counts of the words that only the sentence before has, to which « il » or "it" may point."""
ALIKE = 0.4
"""Words less alike than this, by the Dice coefficient of their grams, are not held for one."""


@dataclass(frozen=True, slots=True)
class Reading:
    """P passages, S sentences in all, read for a question of T words and G grams; each figure is from 0 to 1.

    ``words`` (S, T): how far a sentence holds a word; 1 is the same stem, less one that is written alike.
    ``pairs`` (S, T - 1): how far it holds a word and the next one side by side.
    ``grams`` (S, G): whether it holds a gram. ``starts`` (P,): the first sentence of each passage.
    """

    words: Floats
    pairs: Floats
    grams: Floats
    starts: Ints

    def passage(self, number: int) -> Reading:
        """One passage of these alone."""
        start, end = np.append(self.starts, len(self.words))[number : number + 2]
        return Reading(self.words[start:end], self.pairs[start:end], self.grams[start:end], np.zeros(1, np.int32))

    def coverage(self, headed: Bools, word_worth: Floats, gram_worth: Floats) -> Floats:
        """The share of the question that each passage holds: the mean of its words' and its grams', in the passage
        and in its best sentence. Words of the headings above, ``headed`` (P, T), count as found.
        """
        sizes = np.diff(self.starts, append=len(self.words))
        words = np.maximum(self.words, np.repeat(headed, sizes, axis=0))
        sentences = share(words, word_worth) + share(self.grams, gram_worth)
        whole = [
            share(np.maximum.reduceat(found, self.starts), worth)
            for found, worth in ((words, word_worth), (self.grams, gram_worth))
        ]
        return (sum(whole) + np.maximum.reduceat(sentences, self.starts)) / 4

    def answering_sentence(self, word_worth: Floats, gram_worth: Floats) -> int:
        """Of one passage, the sentence that holds most, or most with what the sentence before adds (« Il… »)."""
        shares = (share(self.words, word_worth) + share(self.grams, gram_worth)) / 2
        added = np.maximum(self.words[:-1] - self.words[1:], 0)
        shares[1:] += BEFORE * share(added, word_worth)
        return int(np.argmax(shares))


def read_closely(
    question: Question, vocabulary: Vocabulary, words: Ints, sentence_sizes: Ints, sentence_counts: Ints
) -> Reading:
    """Read passages, given as their words end to end, and as sentences per passage; no sentence is empty."""
    distinct, places = np.unique(words, return_inverse=True)
    held = _grams_held(question, vocabulary, distinct)
    degrees = _degrees(question, vocabulary, distinct, held)[places]
    firsts = np.cumsum(sentence_sizes) - sentence_sizes
    pairs = degrees[:, :-1].copy()
    pairs[:-1] *= degrees[1:, 1:]
    pairs[np.append(firsts[1:], len(words)) - 1] = 0  # the last word of a sentence has no next one
    return Reading(
        words=np.maximum.reduceat(degrees, firsts),
        pairs=np.maximum.reduceat(pairs, firsts),
        grams=np.maximum.reduceat(held[places], firsts),
        starts=np.cumsum(sentence_counts) - sentence_counts,
    )


def share(found: Floats, worth: Floats) -> Floats:
    """How much of the ``worth`` of some terms (T,) is ``found`` (S, T), between 0 and 1."""
    total = worth.sum()
    return found @ (worth / total) if total > 0 else np.zeros(len(found), np.float32)


def _grams_held(question: Question, vocabulary: Vocabulary, words: Ints) -> Floats:
    """Which grams of the question each word has: (words, G)."""
    grams, counts = vocabulary.grams_of(words)
    place_of = np.full(vocabulary.gram_count + 1, -1, np.int32)  # the last is for UNKNOWN, which is -1
    place_of[question.grams] = np.arange(len(question.grams))
    place_of[-1] = -1
    asked = place_of[grams]
    held = np.zeros((len(words), len(question.grams)), np.float32)
    held[np.repeat(np.arange(len(words)), counts)[asked >= 0], asked[asked >= 0]] = 1
    return held


def _degrees(question: Question, vocabulary: Vocabulary, words: Ints, held: Floats) -> Floats:
    """How far each word is one of the question's: (words, T)."""
    _, counts = vocabulary.grams_of(words)
    dice = 2 * held @ question.grams_of.T / (counts[:, None] + question.grams_of.sum(axis=1))
    alike = np.where((dice >= ALIKE) & question.may_vary, dice**2, 0)
    return np.where(vocabulary.stem_of[words][:, None] == question.stems, 1, alike) * question.likeness
