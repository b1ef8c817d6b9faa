"""Fits the weights of index/ranking/confidence/model.py, and each language's threshold, on the even lines of the sets.

    python tests/benchmarks/confidence.py ../shared/data

Every question, of 400 of each set, is put to its own article and to two others, each alone; then to a library that has
its article, and to one of as many articles that has not, 40 at most. Of the passages that are re-ranked the best one by
the weights of the round before stands for all; five rounds settle it. Sets count the same, those across languages half;
in a library a question that finds nothing counts as much as three strangers that do. A threshold is where a language's
set has the fewest of both faults: alone 5 % of its own questions silent (8 % in PIAF) weigh as much as 3 % of the
others' answered, in a library 7 % (10 %) as much as 5 %. Further sets that are in the folder are measured last.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from data import Question, Questioned, questioned
from measures import answerable, plain, with_and_without
from numpy.typing import NDArray
from quality import ACROSS, FURTHER, SETS, across, of_half

from index import Library
from index.arrays import Floats
from index.ranking import reranking
from index.ranking.confidence import model as confidence
from index.ranking.indexes.analysis import Analysis

SEED, DRAWS, ROUNDS, STEPS = 20_241_025, 2, 5, 25
PENALTY = 1e-3
"""Of the squared weights, features being standardised."""
ACROSS_WEIGHT = 0.5
TOGETHER_MARK = ", together"
OWN_WEIGHT_TOGETHER = 3.0
QUESTIONS, AT_ONCE = 400, 20
"""Questions of a set, and those that are put to the same libraries."""
OWN_SILENT, OWN_SILENT_PIAF, STRANGERS_ANSWERED = 0.05, 0.08, 0.03
MORE_SILENT_TOGETHER, STRANGERS_ANSWERED_TOGETHER = 0.02, 0.05

Rows = NDArray[np.float64]


def features_of(library: Library, question: Question) -> Rows:
    """The evidence of all passages that are re-ranked, taken where the library uses it: (P, F)."""
    seen: list[Floats] = [np.empty((0, len(confidence.WEIGHTS)), np.float32)]
    used = confidence.confidences

    def noted(terms: Any, features: Any, article_count: int) -> Any:
        seen.append(confidence.feature_table(features))
        return used(terms, features, article_count)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reranking, "confidences", noted)
        library.search(plain(question.text))
    return np.concatenate(seen).astype(np.float64)


Found = tuple[bool, Rows]
"""Whether a question was put to its own article, or to a library that has it, and the features found there."""


def alone(sets: list[Questioned]) -> Iterator[Found]:
    tuned = [asked for asked in sets if not asked.reported]
    libraries = {asked.article.slug: Library([asked.article]) for asked in tuned}
    draw = random.Random(SEED)
    for asked, question in _some(tuned, draw):
        others = [slug for slug in libraries if slug != asked.article.slug]
        yield True, features_of(libraries[asked.article.slug], question)
        yield from ((False, features_of(libraries[slug], question)) for slug in draw.sample(others, DRAWS))


def together(sets: list[Questioned]) -> Iterator[Found]:
    """The articles beside a question's own are of both halves: a half of most sets makes no library."""
    draw = random.Random(SEED)
    chosen = _some([asked for asked in sets if not asked.reported], draw)
    analyses = {asked.article.slug: Analysis.of(asked.article) for asked in sets}
    for first in range(0, len(chosen), AT_ONCE):
        part = chosen[first : first + AT_ONCE]
        own = {asked.article.slug: asked.article for asked, _ in part}
        library, strange = with_and_without(own, sets, analyses, draw)
        for _, question in part:
            yield True, features_of(library, question)
            yield False, features_of(strange, question)


def _some(tuned: list[Questioned], draw: random.Random) -> list[tuple[Questioned, Question]]:
    questions = list(answerable(of_half(tuned, "both")))
    return draw.sample(questions, min(QUESTIONS, len(questions)))


def best(rows: Rows, weights: Rows) -> float:
    return float((rows @ weights[:-1] + weights[-1]).max(initial=-99))


def fitted(features: Rows, is_own: Rows, weight: Rows) -> Rows:
    """Logistic regression by Newton's method; the intercept last."""
    mean, deviation = features.mean(axis=0), features.std(axis=0) + 1e-9
    standard = np.c_[(features - mean) / deviation, np.ones(len(features))]
    penalty = PENALTY * np.append(np.ones(features.shape[1]), 1e-6)
    weights = np.zeros(standard.shape[1])
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-standard @ weights))
        gradient = standard.T @ (weight * (is_own - likely)) - penalty * weights
        curvature = (standard.T * (weight * likely * (1 - likely))) @ standard + np.diag(penalty)
        weights += np.linalg.solve(curvature, gradient)
    scaled = weights[:-1] / deviation
    return np.append(scaled, weights[-1] - scaled @ mean)


def fit(sets: dict[str, list[Found]]) -> Rows:
    weights = np.append(list(confidence.WEIGHTS.values()), confidence.INTERCEPT)
    for _ in range(ROUNDS):
        features, is_own, weight = [], [], []
        for name, found in sets.items():
            for own, rows in found:
                if len(rows):
                    features.append(rows[(rows @ weights[:-1]).argmax()])
                    is_own.append(own)
                    weight.append(_weight(name, own) / len(found))
        weights = fitted(np.array(features), np.array(is_own, float), np.array(weight) / sum(weight))
    return weights


def _weight(name: str, is_own: bool) -> float:
    if name.endswith(TOGETHER_MARK):
        return OWN_WEIGHT_TOGETHER if is_own else 1.0
    return (ACROSS_WEIGHT if " of " in name else 1.0) * (DRAWS if is_own else 1.0)


def threshold(name: str, found: list[Found], weights: Rows) -> float:
    own, others = (np.array([best(rows, weights) for is_own, rows in found if is_own == one]) for one in (True, False))
    silent, answered = OWN_SILENT_PIAF if "piaf" in name else OWN_SILENT, STRANGERS_ANSWERED
    if name.endswith(TOGETHER_MARK):
        silent, answered = silent + MORE_SILENT_TOGETHER, STRANGERS_ANSWERED_TOGETHER
    steps = np.arange(-3, 6, 0.1)
    faults = [max((own < step).mean() / silent, (others >= step).mean() / answered) for step in steps]
    return float(steps[np.array(faults) <= min(faults) + 0.05].mean())


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    folder = arguments.parse_args().folder
    articles = {name: questioned(folder, name) for name in SETS}
    sets = {name: list(alone(some)) for name, some in articles.items()}
    sets |= {name + TOGETHER_MARK: list(together(some)) for name, some in articles.items()}
    sets |= {f"{one} of {other}": list(alone(across(articles[one], articles[other]))) for one, other in ACROSS}
    weights = fit(sets)
    for name, value in zip([*confidence.WEIGHTS, "intercept"], weights, strict=True):
        print(f"{value:8.2f}  {name}")
    for name in FURTHER:
        if (folder / "qa" / f"{name}.jsonl").exists():
            further = questioned(folder, name)
            sets |= {name: list(alone(further)), name + TOGETHER_MARK: list(together(further))}
    for name, found in sets.items():
        print(f"{threshold(name, found, weights):8.2f}  {name}")


if __name__ == "__main__":
    main()
