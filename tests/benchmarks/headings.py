"""Fits index/readers/plain/lost_headings/weights.py on the even lines of structured/LANGUAGE.jsonl, and says how good
it is.

    python tests/benchmarks/headings.py ../shared/data
    python tests/benchmarks/headings.py ../shared/data --report

Paragraphs of documents whose headings are known are dealt out as if both stood apart; long documents in parts, and all
again in parts of few sections, as short articles are; and the article that ships with the package. A semi-Markov
conditional random field (Sarawagi & Cohen, 2004): its weights make the right heading of each letter likely, and stay
near those chosen by hand, as a Gaussian prior has it. Then a fifth of the documents after the other is read with
weights that were fitted on the rest. --report reads the odd lines with the weights that are in use, and fits nothing.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))

from index import read
from index.arrays import Floats
from index.readers.plain.lost_headings import assignment
from index.readers.plain.lost_headings.signs import Signs
from index.readers.plain.lost_headings.weights import WEIGHTS
from tests.benchmarks.shapes import words, words_of_heading
from tests.benchmarks.tables import Row, print_table
from tests.conftest import SEED

LANGUAGES = ("fr", "en")
PRIOR = dict.fromkeys(WEIGHTS, 0.0) | {
    "words": 1.5,
    "grams": 0.5,
    "opening": 1.0,
    "goes on at once": -10.0,
    "more paragraphs": -1.0,
    "fewer paragraphs": -1.0,
    "empty": -1.5,
    "last empty": -6.0,
    "first empty": -6.0,
}
"""Chosen by hand: words in common speak for a heading, first lines more; runs are even; a heading owns something."""
STEADINESS = 10.0
"""Twice what a squared step off the prior costs, signs being scaled to one size."""
SIZE = 64
"""Paragraphs of a part, at the most: time grows with their square."""
LEAST_PARTS = 3
"""Headings and paragraphs of a part, at the least."""
SHORT = 6
"""Sections of a short article."""
SHARES = {"long": 1.0, "short": 0.5, "seed": 0.2}
"""What the documents of a language count for together, the same in short parts, and the article that ships."""
LETTERS = 100
"""Mean letters' losses that a share of 1 stands for, against STEADINESS."""
FOLDS, STEPS, MEMORY, FLAT = 5, 30, 12, 0.05
SURE = (0.6, 0.65, 0.7, 0.75)
"""How likely a paragraph must stand under a heading for it to be given; beside what is in use."""
LEAST = 1e-4
"""The least likelihood that is told apart, lest one heading that nothing speaks for outweigh all others."""
PUSH = 1e-4
"""By which the slope is told, of what a letter gains."""
SEED_HEADINGS = (0, 1, 3, 5, 5)
"""Those of the paragraphs of the article that ships."""


@dataclass(frozen=True, slots=True)
class Known:
    """``owners``: the number of each paragraph's heading, -1 above the first."""

    language: str
    headings: Sequence[str]
    paragraphs: Sequence[str]
    owners: Sequence[int]

    def part(self, first: int, end: int) -> Known:
        taken = [n for n, owner in enumerate(self.owners) if first <= owner < end or (first == 0 and owner < 0)]
        owners = [max(-1, self.owners[n] - first) for n in taken]
        return Known(self.language, self.headings[first:end], [self.paragraphs[n] for n in taken], owners)

    def parts(self, most_headings: int) -> Iterator[Known]:
        first = 0
        while first < len(self.headings):
            end = first + 1
            while end < min(len(self.headings), first + most_headings) and self._size(first, end + 1) <= SIZE:
                end += 1
            yield self.part(first, end)
            first = end

    def letters(self) -> Floats:
        return np.array([sum(map(len, words(text))) for text in self.paragraphs], float)

    def tells(self) -> bool:
        """Whether there is anything to deal out."""
        return min(len(self.headings), len(self.paragraphs)) >= LEAST_PARTS

    def _size(self, first: int, end: int) -> int:
        return sum(owner < end and (owner >= first or first == 0) for owner in self.owners)


def known(folder: Path, language: str, *, odd: bool) -> list[Known]:
    with (folder / "structured" / f"{language}.jsonl").open(encoding="utf-8") as lines:
        return [_known(json.loads(line)) for number, line in enumerate(lines) if number % 2 == odd]


def _known(line: dict[str, Any]) -> Known:
    headings: list[str] = []
    owners, paragraphs = [], []
    for section in line["sections"]:
        if section["heading"]:
            headings.append(section["heading"].strip())
        texts = [text.strip() for text in section["paragraphs"] if text.strip()]
        paragraphs += texts
        owners += [len(headings) - 1 if section["heading"] else -1] * len(texts)
    return Known(line["lang"], headings, paragraphs, owners)


def seed() -> Known:
    article = read(SEED.read_bytes(), name="article.txt")
    headings = [section.path[-1] for section in article.sections]
    return Known("fr", headings, [passage.text for passage in article.passages], SEED_HEADINGS)


class Example:
    """A document's signs, one matrix of all runs a heading: entry (s, e) of the paragraphs from s up to e."""

    def __init__(self, document: Known) -> None:
        signs = Signs.of(document.headings, document.paragraphs, document.language)
        self.document, self.signs = document, signs
        headings, count = signs.alike.shape
        self.every = np.array([np.pad(sign, ((0, 0), (0, 1))) for sign in signs.every.values()])
        self.first = np.array([np.pad(sign, ((0, 0), (0, 1))) for sign in signs.first.values()])
        self.beginning = np.array([np.pad(sign, (0, 1)) for sign in signs.beginning.values()])
        self.empty = np.array(list(signs.empty.values()))
        self.lengths = np.zeros((len(signs.of_lengths[0]), count + 1, count + 1))
        self.possible = np.zeros((count + 1, count + 1), bool)
        for length, of_length in enumerate(signs.of_lengths, 1):
            at = np.arange(count - length + 1)
            self.lengths[:, at, at + length] = [np.broadcast_to(sign, len(at)) for sign in of_length.values()]
            self.possible[at, at + length] = True
        self.best = np.zeros((headings, count + 1, count + 1))
        for start in range(count):
            most = np.maximum.accumulate(signs.alike[:, start:], axis=1)
            self.best[:, start, start + 1 :] = most - signs.alike.max(axis=1, keepdims=True)
        keys = [None, *map(words_of_heading, document.headings)]
        true = [keys[owner + 1] for owner in document.owners]
        self.right = np.array([[key == one for one in true] for key in keys])
        letters = document.letters()
        self.letters = letters / max(1.0, letters.sum())

    def expected(self, weights: Floats, push: Floats) -> tuple[Floats, Floats]:
        """How likely each paragraph stands under each heading (H + 1, P), and each sign's expected value (F,), where
        `push` speaks for headings too."""
        alpha, run, beta = self._sums(weights, push)
        runs = alpha[:-1, :, None] * run * beta[1:, None, :]
        whole = runs.sum(axis=(1, 2), keepdims=True)
        runs /= whole
        before = alpha[0] * beta[0] / (alpha[0] * beta[0]).sum()
        none = np.diagonal(runs, axis1=1, axis2=2).copy()
        starts, ends = runs.sum(axis=2) - none, runs.sum(axis=1) - none
        covered = (starts - ends).cumsum(axis=1)
        signs = [
            np.einsum("khp,hp->k", self.every, covered),
            np.einsum("khp,hp->k", self.first, starts),
            [np.vdot(self.best, runs)],
            self.beginning @ starts.sum(axis=0),
            np.einsum("kse,se->k", self.lengths, runs.sum(axis=0)),
            np.einsum("khp,hp->k", self.empty, none),
            [before[1:].sum()],
        ]
        likely = np.vstack([before[::-1].cumsum()[::-1][1:], covered[:, :-1]])
        return likely, np.concatenate(signs)

    def _sums(self, weights: Floats, push: Floats) -> tuple[Floats, Floats, Floats]:
        """Forward and backward sums (Rabiner, 1989), each heading's over its largest, and what each run weighs."""
        every, first, best, beginning, lengths, empty, before_all = np.split(weights, self._ends())
        speaks = np.tensordot(every, self.every, 1)
        speaks[:, :-1] += push[1:]
        until = np.pad(speaks[:, :-1].cumsum(axis=1), ((0, 0), (1, 0)))
        begins = np.tensordot(first, self.first, 1) + beginning @ self.beginning - until
        run = np.tensordot(lengths, self.lengths, 1) + begins[:, :, None] + until[:, None, :] + best * self.best
        run = np.where(self.possible, run, -np.inf)
        at = np.arange(run.shape[1])
        run[:, at, at] = np.tensordot(empty, self.empty, 1)
        run = np.exp(run - run.max(axis=(1, 2), keepdims=True))
        lead = before_all * (at > 0) + np.concatenate([[0.0], push[0].cumsum()])
        alpha, beta = [np.exp(lead - lead.max())], [(at == at[-1]).astype(float)]
        for one, other in zip(run, run[::-1], strict=True):
            alpha.append(alpha[-1] @ one)
            alpha[-1] /= alpha[-1].max()
            beta.append(other @ beta[-1])
            beta[-1] /= beta[-1].max()
        return np.array(alpha), run, np.array(beta[::-1])

    def _ends(self) -> Floats:
        return np.cumsum([len(self.every), len(self.first), 1, len(self.beginning), len(self.lengths), len(self.empty)])

    def loss(self, weights: Floats) -> tuple[float, Floats]:
        """A mean letter's unlikelihood under its heading, and its slope: how the signs' expected values change where
        the right headings are pushed as much as the loss falls."""
        likely, _ = self.expected(weights, np.zeros(self.right.shape))
        right = np.maximum((likely * self.right).sum(axis=0), LEAST)
        push = PUSH * self.right * (self.letters * (right > LEAST) / right)
        slope = (self.expected(weights, push)[1] - self.expected(weights, -push)[1]) / (2 * PUSH)
        return -float(self.letters @ np.log(right)), -slope


def names_of(signs: Signs) -> list[str]:
    """The weights' names in the order of `Example.expected`."""
    groups = [signs.every, signs.first, ["best"], signs.beginning, signs.of_lengths[0], signs.empty, ["before all"]]
    return [name for group in groups for name in group]


def scales(examples: Sequence[Example]) -> Floats:
    """The root of the mean square of each sign where it says something."""
    return np.concatenate(
        [
            *(_scales([getattr(one, name) for one in examples]) for name in ("every", "first")),
            _scales([one.best[None] for one in examples]),
            *(_scales([getattr(one, name) for one in examples]) for name in ("beginning", "lengths", "empty")),
            [1.0],
        ]
    )


def _scales(signs: Sequence[Floats]) -> Floats:
    squares = np.array([np.square(sign).reshape(len(sign), -1).sum(axis=1) for sign in signs])
    counts = np.array([np.count_nonzero(sign.reshape(len(sign), -1), axis=1) for sign in signs])
    size: Floats = np.sqrt(squares.sum(axis=0) / np.maximum(1, counts.sum(axis=0))) + 1e-9
    return size


def fitted(examples: Sequence[tuple[Example, float]], scale: Floats, start: Floats) -> Floats:
    prior = scale * _prior(examples[0][0])

    def loss(scaled: Floats) -> tuple[float, Floats]:
        off = scaled - prior
        value, slope = STEADINESS / 2 * float(off @ off), STEADINESS * off
        for example, share in examples:
            one, its_slope = example.loss(scaled / scale)
            value, slope = value + share * one, slope + share * its_slope / scale
        return value, slope

    found: Floats = lowest(loss, start * scale) / scale
    return found


def _prior(example: Example) -> Floats:
    return np.array([PRIOR[name] for name in names_of(example.signs)])


def lowest(loss: Callable[[Floats], tuple[float, Floats]], at: Floats) -> Floats:
    """Where the loss is lowest: L-BFGS (Liu & Nocedal, 1989) with steps halved until they gain."""
    value, slope = loss(at)
    past: list[tuple[Floats, Floats]] = []
    for _ in range(STEPS):
        way = -_curved(slope, past)
        step = 1.0 if past else min(1.0, 1 / float(np.linalg.norm(slope)))
        while (found := loss(at + step * way))[0] > value + 1e-4 * step * float(slope @ way):
            step /= 2
            if step < 1e-4:
                return at
        moved, bent = step * way, found[1] - slope
        if moved @ bent > 0:
            past = [*past[1 - MEMORY :], (moved, bent)]
        at, value, slope = at + moved, *found
        if np.linalg.norm(slope) < FLAT:
            break
    return at


def _curved(slope: Floats, past: Sequence[tuple[Floats, Floats]]) -> Floats:
    """The slope by the curvature that past steps have told."""
    parts = []
    for moved, bent in reversed(past):
        parts.append(float(moved @ slope) / float(moved @ bent))
        slope = slope - parts[-1] * bent
    if past:
        moved, bent = past[-1]
        slope = slope * float(moved @ bent) / float(bent @ bent)
    for (moved, bent), part in zip(past, reversed(parts), strict=True):
        slope = slope + moved * (part - float(bent @ slope) / float(moved @ bent))
    return slope


def examples_of(documents: Mapping[str, Sequence[Known]]) -> list[tuple[Example, float, int]]:
    """With what each counts for, languages counting the same, and the document's number, -1 for the one that ships."""
    found = [(Example(seed()), SHARES["seed"], -1)]
    for known_ones in documents.values():
        for kind, most in (("long", sys.maxsize), ("short", SHORT)):
            parts = [(part, n) for n, one in enumerate(known_ones) for part in one.parts(most) if part.tells()]
            total = sum(part.letters().sum() for part, _ in parts)
            found += [(Example(part), SHARES[kind] * part.letters().sum() / total, n) for part, n in parts]
    return [(example, share * LETTERS, number) for example, share, number in found]


def dealt_out(document: Known, weights: Mapping[str, float], sure: float) -> Floats:
    """Letters, those under the right heading or rightly under none, those under one, and of them the right ones."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(assignment, "WEIGHTS", weights)
        patch.setattr(assignment, "SURE", sure)
        given = assignment.assign_headings(document.headings, document.paragraphs, document.language)
    keys = [None, *map(words_of_heading, document.headings)]
    is_right = np.array(
        [
            keys[owner + 1] == (None if one is None else keys[one + 1])
            for owner, one in zip(document.owners, given, strict=True)
        ]
    )
    is_given = np.array([one is not None for one in given])
    letters = document.letters()
    return np.array(
        [letters.sum(), letters[is_right].sum(), letters[is_given].sum(), letters[is_given & is_right].sum()]
    )


def row(label: str, sure: float, tally: Floats) -> Row:
    letters, under, given, right = map(float, tally)
    return label, f"{sure:.2f}", under / letters, right / max(1.0, given)


def held_out(
    documents: Mapping[str, Sequence[Known]], examples: Sequence[tuple[Example, float, int]], start: Floats
) -> Iterator[Row]:
    tallies = {(language, sure): np.zeros(4) for language in documents for sure in (*SURE, assignment.SURE)}
    scale = scales([example for example, _, _ in examples])
    names = names_of(examples[0][0].signs)
    for fold in range(FOLDS):
        weights = fitted([(one, share) for one, share, n in examples if n < 0 or n % FOLDS != fold], scale, start)
        for language, sure in tallies:
            for document in documents[language][fold::FOLDS]:
                tallies[language, sure] += dealt_out(document, dict(zip(names, weights, strict=True)), sure)
    for (language, sure), tally in tallies.items():
        yield row(f"{language}, held out", sure, tally)


def in_use(documents: Mapping[str, Sequence[Known]]) -> Iterator[Row]:
    for language, some in documents.items():
        tally = np.sum([dealt_out(one, WEIGHTS, assignment.SURE) for one in some], axis=0)
        yield row(f"{language}, weights in use", assignment.SURE, tally)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--report", action="store_true", help="read the odd lines, fit nothing")
    given = arguments.parse_args()
    documents = {language: known(given.folder, language, odd=given.report) for language in LANGUAGES}
    columns = ("documents", "sure", "under its heading", "right of those given")
    if given.report:
        print_table(columns, in_use(documents), as_json=False)
        return
    examples = examples_of(documents)
    shares = [(example, share) for example, share, _ in examples]
    scale = scales([example for example, _ in shares])
    weights = fitted(shares, scale, _prior(shares[0][0]))
    for name, value in zip(names_of(shares[0][0].signs), weights, strict=True):
        print(f"{value:8.2f}  {name} (by hand {PRIOR[name]:g})", flush=True)
    article = shares[0][0]
    print(article.expected(weights, np.zeros(article.right.shape))[0].T.round(2), flush=True)
    print_table(columns, held_out(documents, examples, weights), as_json=False)


if __name__ == "__main__":
    main()
