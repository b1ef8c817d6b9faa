"""Denials: words that deny, left out of the sentences of which something is quoted."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from operator import attrgetter, itemgetter

from index.article import Article
from index.checks.comparison import PassageWords
from index.checks.omissions import Placed
from index.checks.words import Word, key
from index.language.languages import language_data
from index.language.sentences.sentence_ends import SENTENCE_ENDS
from index.language.sentences.sentences import Span
from index.language.tokens import is_piece
from index.passages import Passage, passage_sentences

WORDS_BEFORE = 3
"""Of a clause before what is quoted, among which a word may deny it: « he did not say that dogs are admitted »."""
_CLAUSE_END = re.compile(rf"[{SENTENCE_ENDS},;:–—()\[\]\"«»“”„、，；：،؛]")


class Denials:
    """What denies in an article: in each passage it is looked for once, however often the quoted words stand there."""

    def __init__(self, article: Article, passage_words: PassageWords) -> None:
        self._article = article
        self._passage_words = passage_words
        self._of_passages: dict[int, _PassageDenials] = {}

    def left_out(self, way: Sequence[Placed]) -> Iterator[Span]:
        """The words that deny, left out of a sentence of which something is quoted: « He did […] resign ».

        Also those right before and behind words that deny nothing themselves: « Se admiten perros » of « No se admiten
        perros ».
        """
        for before, after in pairwise(way):
            yield from self._between(before, after)
        if self._says_something(way) and not any(any(self._of(one).within(one.start, one.end)) for one in way):
            yield from self._of(way[0]).before(way[0].start)
            yield from self._of(way[-1]).behind(way[-1].end)

    def _between(self, before: Placed, after: Placed) -> Iterator[Span]:
        """Left out of the sentence in which a part ends, and of that in which the next one begins."""
        _, end = self._of(before).sentence(before.end - 1)
        start, _ = self._of(after).sentence(after.start)
        yield from self._of(before).within(before.end, min(end, after.start))
        if start >= end:  # else it is one sentence
            yield from self._of(after).within(max(start, before.end), after.start)

    def _says_something(self, way: Sequence[Placed]) -> bool:
        """One word alone says nothing that could be denied."""
        return sum(self._of(one).count(one.start, one.end) for one in way) > 1

    def _of(self, place: Placed) -> _PassageDenials:
        passage = place.passage
        if passage.number not in self._of_passages:
            words = self._passage_words.of(self._article, passage)
            self._of_passages[passage.number] = _PassageDenials(passage, self._article.language, words)
        return self._of_passages[passage.number]


class _PassageDenials:
    """The words that deny in a passage, its words and its sentences; all offsets are those of its article's text."""

    def __init__(self, passage: Passage, language: str, words: Sequence[Word]) -> None:
        self._passage = passage
        self._words = words
        self._sentences = passage_sentences(passage, language)
        self._denials = sorted(_denials(passage, language, words))

    def sentence(self, at: int) -> Span:
        """The one with this character, or the next one."""
        found = bisect_right(self._sentences, at, key=itemgetter(1))
        return self._sentences[found] if found < len(self._sentences) else (self._passage.start, self._passage.end)

    def count(self, start: int, end: int) -> int:
        """How many words stand there."""
        return self._first_word(end) - self._first_word(start)

    def within(self, start: int, end: int) -> Iterator[Span]:
        for at in range(bisect_left(self._denials, start, key=itemgetter(0)), len(self._denials)):
            if self._denials[at][0] >= end:
                return
            if self._denials[at][1] <= end:
                yield self._denials[at]

    def before(self, at: int) -> Iterator[Span]:
        """Among the last words of the clause before a character."""
        last = self._first_word(at)
        words = self._words[max(0, last - WORDS_BEFORE) : last]
        start = max(self.sentence(at)[0], words[0].start if words else at)
        clauses = [mark.end() for mark in _CLAUSE_END.finditer(self._passage.source, start, at)]
        yield from self.within(clauses[-1] if clauses else start, at)

    def behind(self, at: int) -> Iterator[Span]:
        """The next word of the clause: what denies it at its end stands there, « Sonntags öffnet es nicht »."""
        _, end = self.sentence(at - 1)
        following = self._first_word(at)
        if following < len(self._words):
            word = self._words[following]
            if word.end <= end and not _CLAUSE_END.search(self._passage.source, at, word.start):
                yield from self.within(at, word.end)

    def _first_word(self, at: int) -> int:
        """The number of the first word that begins there, or later."""
        return bisect_left(self._words, at, key=attrgetter("start"))


def _denials(passage: Passage, language: str, words: Sequence[Word]) -> Iterator[Span]:
    denying = _denying_words(language)
    yield from ((word.start, word.end) for word in words if word.key in denying)
    for piece in denying:
        if is_piece(piece) and len(piece) > 1:
            pieces = re.finditer(re.escape(piece), passage.source[passage.start : passage.end])
            yield from ((passage.start + found.start(), passage.start + found.end()) for found in pieces)


@cache
def _denying_words(language: str) -> frozenset[str]:
    return frozenset(key(word, language) for word in language_data(language).denying_words)
