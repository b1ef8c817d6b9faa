"""Fits the weights of index/ranking/sentences/answering_sentence.py on the even lines of the sets.

    python tests/benchmarks/sentences.py ../shared/data

Each question is put to the passage that answers it, and the sentences of it compete: a conditional logit, by Newton's
method. Sets count the same; XQuAD, which has the same articles in seven languages, counts a third each time, and a
sixth where the question is in another language. Printed are the weights, and the share of right sentences of each set
by weights that were found without it, and without XQuAD for all of XQuAD.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
from data import Questioned, questioned
from measures import answerable, plain
from numpy.typing import NDArray
from quality import ACROSS, SETS, across, of_half

from index import Library
from index.ranking import reranking
from index.ranking.sentences import answering_sentence as marking
from index.ranking.sentences.answer_matches import match_type

PAIRS = (*ACROSS, ("xquad_en", "xquad_de"), ("xquad_de", "xquad_en"))
PENALTY, STEPS, XQUAD_WEIGHT, ACROSS_WEIGHT = 3.0, 15, 0.35, 0.5
QUESTIONS = 600
"""As many questions as each set counts."""

Rows = NDArray[np.float64]


class Choice(NamedTuple):
    """The features of the sentences of one passage (S, F), and which of them hold an answer (S,)."""

    features: Rows
    is_right: NDArray[np.bool_]


def choices(sets: list[Questioned]) -> Iterator[Choice]:
    library = Library(asked.article for asked in sets)
    for asked, question in answerable(of_half([one for one in sets if not one.reported], "both")):
        assert question.paragraph is not None
        seen: list[tuple[Rows, Sequence[str]]] = []

        def noted(terms: Any, matches: Any, weights: Any, texts: Any, _: Any, seen: Any = seen) -> int:
            seen.append((_features(terms, matches, weights, texts), texts))
            return 0

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(reranking, "answering_sentence", noted)
            library.quote(asked.article.slug, question.paragraph, plain(question.text))
        for features, texts in seen:
            spans = _spans(asked.article.passages[question.paragraph].text, texts)
            held = [
                any(at < end and start < at + len(answer.strip()) for answer, at in question.answers)
                for start, end in spans
            ]
            yield Choice(features, np.array(held))


def _features(terms: Any, matches: Any, weights: Any, texts: Sequence[str]) -> Rows:
    """Those of the sentences, whether one asks, and what it has of each type of answer."""
    asks = [[at + 1 < len(texts) and marking.asks(text)] for at, text in enumerate(texts)]
    of_type = [
        [
            match_type(text, kind, terms.words, terms.language) if terms.answer_type == kind else 0.0
            for kind in marking.OF_TYPE
        ]
        for text in texts
    ]
    found: Rows = np.c_[marking.sentence_features(terms, matches, weights, texts), asks, of_type].astype(float)
    return found


def _spans(text: str, sentences: Sequence[str]) -> Iterator[tuple[int, int]]:
    at = 0
    for sentence in sentences:
        at = text.index(sentence, at)
        yield at, at + len(sentence)
        at += len(sentence)


def fitted(sets: dict[str, list[Choice]]) -> Rows:
    rows = np.concatenate([choice.features for some in sets.values() for choice in some])
    deviation = rows.std(axis=0) + 1e-9
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        gradient, curvature = PENALTY * weights, PENALTY * np.eye(len(weights))
        for name, some in sets.items():
            for features, is_right in some:
                if is_right.any():
                    standard = features / deviation
                    odds = np.exp(standard @ weights - (standard @ weights).max())
                    likely, counts = odds / odds.sum(), _weight(name) / len(some)
                    mean = likely @ standard
                    gradient = gradient + counts * (likely - is_right / is_right.sum()) @ standard
                    curvature = curvature + counts * ((standard.T * likely) @ standard - np.outer(mean, mean))
        weights -= np.linalg.solve(curvature, gradient)
    scaled: Rows = weights / deviation
    return scaled


def _weight(name: str) -> float:
    return QUESTIONS * (XQUAD_WEIGHT if "xquad" in name else 1.0) * (ACROSS_WEIGHT if " of " in name else 1.0)


def right(some: list[Choice], weights: Rows) -> float:
    return float(np.mean([is_right[(features @ weights).argmax()] for features, is_right in some]))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    folder = arguments.parse_args().folder
    articles = {name: questioned(folder, name) for name in SETS}
    sets = {name: list(choices(some)) for name, some in articles.items()}
    sets |= {f"{one} of {other}": list(choices(across(articles[one], articles[other]))) for one, other in PAIRS}
    for name, weight in zip([*marking.WEIGHTS, "asks", *marking.OF_TYPE], fitted(sets), strict=True):
        print(f"{weight:8.2f}  {name}")
    without = {group: fitted({name: some for name, some in sets.items() if group not in name}) for group in _groups()}
    for name, some in sets.items():
        print(f"{right(some, next(without[group] for group in without if group in name)):8.3f}  {name}")


def _groups() -> list[str]:
    return ["xquad", *(name for name in SETS if "xquad" not in name)]


if __name__ == "__main__":
    main()
