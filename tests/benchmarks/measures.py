"""How good answers are, in the field's measures, on the questions of the reported half."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache

import numpy as np
from data import Question, Questioned
from numpy.typing import NDArray
from peers import Peer

from index import Answer, Article, Encoder, Floats, Library, installed_encoder
from index.ranking.indexes.analysis import Analysis

SEED = 20_241_025
DRAWS = 3
"""Strange articles that each question is put to: with one, the rates move by half a point from seed to seed."""
LIBRARY = 40
"""Articles of a library, as a server has them."""
MARKS = str.maketrans(dict.fromkeys('"«»“”„', " "))

Asked = list[Questioned]
Change = Callable[[str], str]
Make = Callable[[Iterable[Article]], Library]


class Remembering:
    """An encoder that encodes no text twice: questions and sentences come again and again."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._known: dict[str, Floats] = {}

    def version(self) -> str:
        return self._encoder.version()

    def encode(self, texts: Sequence[str]) -> Floats:
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        self._known |= zip(new, self._encoder.encode(new), strict=True)
        return np.array([self._known[text] for text in texts])


@cache
def _remembering() -> Remembering | None:
    encoder = installed_encoder()
    return Remembering(encoder) if encoder else None


def encoded(articles: Iterable[Article]) -> Library:
    """With the installed encoder, and the vectors it makes."""
    encoder, library = _remembering(), Library(articles)
    if encoder is None:
        return library
    vectors = {one.slug: encoder.encode([passage.text for passage in one.passages]) for one in library.articles}
    return library.with_vectors(encoder, vectors)


def first_is_right(sets: Asked, change: Change = str, make: Make = Library) -> float:
    """R@1: the share of questions whose paragraph comes first among all the paragraphs of the set."""
    library = make(asked.article for asked in sets)
    hits = [
        (library.search(plain(change(question.text)), limit=1), asked, question) for asked, question in answerable(sets)
    ]
    return float(
        np.mean(
            [
                any((hit.article.slug, hit.passage.number) == (asked.article.slug, question.paragraph) for hit in found)
                for found, asked, question in hits
            ]
        )
    )


def peer_is_right(peer: type[Peer], sets: Asked, change: Change = str) -> float:
    """The same for a peer, which searches the paragraphs without their articles."""
    places = [(asked.article.slug, number) for asked in sets for number, _ in enumerate(asked.article.passages)]
    texts = [passage.text for asked in sets for passage in asked.article.passages]
    searched = peer(texts, sets[0].article.language)
    return float(
        np.mean(
            [
                [places[number] for number in searched.best(change(question.text), 1)]
                == [(asked.article.slug, question.paragraph)]
                for asked, question in answerable(sets)
            ]
        )
    )


def sentence_is_right(sets: Asked) -> float:
    """The share of questions whose highlighted sentence holds an answer whole, where the right passage is quoted."""
    library = Library(asked.article for asked in sets)
    held = []
    for asked, question in answerable(sets):
        answer = library.answer(plain(question.text), limit=len(asked.article.passages), articles=[asked.article.slug])
        for quote in answer.quotes:
            if quote.passage.number == question.paragraph:
                start, end = (offset - quote.passage.start for offset in quote.highlight)
                held.append(any(start <= at and at + len(text.strip()) <= end for text, at in question.answers))
    return float(np.mean(held))


def headings_found(documents: list[Article], named: list[Article] | None = None) -> float:
    """The share of headings that, asked as a question, find a passage of their own section first.

    ``named`` are the same documents with their headings, where ``documents`` have lost them.
    """
    library = Library(documents)
    found = []
    for article in named or documents:
        for heading in dict.fromkeys(section.path[-1] for section in article.sections):
            own = {passage.number for passage in article.passages if heading in passage.section.path}
            hits = library.search(plain(heading), limit=1) if own else []
            found += [hit.article.slug == article.slug and hit.passage.number in own for hit in hits] or [False] * bool(
                own
            )
    return float(np.mean(found))


def own_and_strange(sets: Asked, *, alone: bool, make: Make = Library) -> tuple[list[Answer], list[Answer]]:
    """Each question asked of its own article, and of random others; ``alone`` in a library of that article only."""
    together = make(asked.article for asked in sets)
    libraries = {asked.article.slug: make([asked.article]) if alone else together for asked in sets}
    draw = random.Random(SEED)
    own, strange = [], []
    for asked, question in answerable(sets):
        slug = asked.article.slug
        own.append(libraries[slug].answer(plain(question.text), limit=1, articles=[slug]))
        others = [other for other in libraries if other != slug]
        for other in draw.sample(others, DRAWS):
            strange.append(libraries[other].answer(plain(question.text), limit=1, articles=[other]))
    return own, strange


def in_a_library(sets: Asked) -> tuple[float, float]:
    """The share of the questions answered alone that are in a library of forty, and of strangers' answered in one.

    The articles beside a question's own are of both halves, since hardly any set has forty in one. To the same two
    libraries go the questions of up to twenty articles, which the one has and the other has not.
    """
    draw = random.Random(SEED)
    analyses = {asked.article.slug: Analysis.of(asked.article) for asked in sets}
    reported = [asked for asked in sets if asked.reported]
    step = min(LIBRARY // 2, max(1, len(sets) // 5))
    kept, strange = [], []
    for first in range(0, len(reported), step):
        part = reported[first : first + step]
        own = {asked.article.slug: asked.article for asked in part}
        library, without = with_and_without(own, sets, analyses, draw)
        alone = {slug: Library([article], analyses) for slug, article in own.items()}
        for asked, question in answerable(part):
            text = plain(question.text)
            strange.append(bool(without.answer(text, limit=1).quotes))
            if alone[asked.article.slug].answer(text, limit=1).quotes:
                kept.append(bool(library.answer(text, limit=1).quotes))
    return float(np.mean(kept)), float(np.mean(strange))


def with_and_without(
    own: Mapping[str, Article], sets: Asked, analyses: Mapping[str, Analysis], draw: random.Random
) -> tuple[Library, Library]:
    """Two libraries of one size, lest it tell them apart: one that has some articles, and one that has not."""
    others = [asked.article for asked in sets if asked.article.slug not in own]
    draw.shuffle(others)
    size = min(LIBRARY, len(others))
    library = Library([*own.values(), *others[: max(0, size - len(own))]], analyses)
    return library, Library(others[:size], analyses)


def to_unanswerable(sets: Asked) -> list[Answer]:
    """To questions that were written to look as if their article answered them, and which it does not answer."""
    return [
        library.answer(plain(question.text), limit=1)
        for asked in sets
        if asked.reported
        for library in [Library([asked.article])]
        for question in asked.questions
        if question.paragraph is None
    ]


def roc_area(own: Sequence[Answer], strange: Sequence[Answer]) -> float:
    """The chance that a question is answered with more confidence from its own article than a stranger's."""
    below = np.sort(_confidences(strange))
    wins = np.searchsorted(below, _confidences(own), "left") + np.searchsorted(below, _confidences(own), "right")
    return float(wins.mean() / 2 / len(below))


def own_threshold(own: Sequence[Answer]) -> float:
    """The confidence that 95 % of the own questions reach."""
    return float(np.quantile(_confidences(own), 0.05))


def stranger_rate(strange: Sequence[Answer], threshold: float) -> float:
    return float((_confidences(strange) >= threshold).mean())


def answered(answers: Sequence[Answer]) -> float:
    """The share answered at the product's own threshold."""
    return float(np.mean([bool(answer.quotes) for answer in answers]))


def answerable(sets: Asked) -> Iterator[tuple[Questioned, Question]]:
    for asked in sets:
        if asked.reported:
            yield from ((asked, question) for question in asked.questions if question.paragraph is not None)


def plain(question: str) -> str:
    """A question without quotation marks: who wrote it quoted a title or a saying, and wanted no exact words."""
    return question.translate(MARKS)


def with_typo(question: str) -> str:
    """The question with two neighbouring letters exchanged in one of its long words."""
    words = question.split(" ")
    draw = random.Random(question)
    long = [place for place, word in enumerate(words) if len(word.strip(".,;:?!«»¿¡\"'")) >= 6]
    if not long:
        return question
    place = draw.choice(long)
    word = words[place]
    at = draw.randrange(1, len(word) - 2)
    words[place] = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return " ".join(words)


def _confidences(answers: Sequence[Answer]) -> NDArray[np.float64]:
    return np.array([answer.confidence for answer in answers])
