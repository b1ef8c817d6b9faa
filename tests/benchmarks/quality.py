"""How good the answers are: one table, Pullquote and its peers on the same questions in the same run.

    python tests/benchmarks/quality.py ../shared/data
    python tests/benchmarks/quality.py ../shared/data --only xquad_en piaf_v1_1 --json

The figures are of the articles in the even lines of each file, which are for tuning, of those in the odd lines, and of
both. The paragraphs searched are always all of the file.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from data import Questioned, documents, questioned
from measures import (
    LIBRARY,
    answered,
    encoded,
    first_is_right,
    headings_found,
    in_a_library,
    own_and_strange,
    own_threshold,
    peer_is_right,
    roc_area,
    sentence_is_right,
    stranger_rate,
    to_unanswerable,
    with_typo,
)
from peers import PEERS
from tables import Row, print_table

from index import encoder_version

SETS = (
    "piaf_v1_1",
    "squad2_dev",
    "faquad",
    "norquad_wiki",
    *(f"xquad_{language}" for language in ("en", "es", "de", "ru", "zh", "th", "ar")),
)
FURTHER = (
    *(f"xquad_{language}" for language in ("hi", "tr", "vi", "el", "ro")),
    *("jaquad", "korquad", "tquad", "persianqa", "poquad", "heq", "viquiquad", "squad_sv", "squad_it"),
)
"""Sets that nothing but a language's threshold is fitted on."""
ACROSS = (("xquad_en", "xquad_es"), ("xquad_es", "xquad_en"))
"""Whose questions are put to whose paragraphs."""
ENCODED = (*ACROSS, ("xquad_en", "xquad_zh"), ("xquad_en", "xquad_ar"))
"""The same, with the extra ``meaning``."""
HALVES = ("even", "odd", "both")
UNANSWERABLE = ("squad2_dev",)


def rows(folder: Path, only: frozenset[str]) -> Iterator[Row]:
    """One row a figure: what is measured, on which half, Pullquote's figure, then the peers' where they have one."""
    sets = {name: questioned(folder, name) for name in (*SETS, *FURTHER) if name in only}
    for half in HALVES:
        for label, name, *figures in _of_questions({name: of_half(articles, half) for name, articles in sets.items()}):
            yield label, name, half, *figures
    for language in ("fr", "en"):
        yield "heading asked", f"structured {language}", "both", headings_found(documents(folder, language))
        bare = documents(folder, language, headings=False)
        lost = headings_found(bare, documents(folder, language))
        yield "heading asked, field off", f"structured {language}", "both", lost


def of_half(articles: list[Questioned], half: str) -> list[Questioned]:
    return [replace(asked, reported=half == "both" or asked.reported == (half == "odd")) for asked in articles]


def _of_questions(sets: dict[str, list[Questioned]]) -> Iterator[Row]:
    for name, articles in sets.items():
        yield "R@1", name, first_is_right(articles), *(peer_is_right(peer, articles) for peer in PEERS)
    for questions, paragraphs in ACROSS:
        if {questions, paragraphs} <= sets.keys():
            crossed = across(sets[questions], sets[paragraphs])
            label = f"{questions} asked of {paragraphs}"
            yield "R@1", label, first_is_right(crossed), *(peer_is_right(peer, crossed) for peer in PEERS)
    if encoder_version():
        yield from _encoded(sets)
    for name, articles in sets.items():
        yield "R@1, one typo", name, first_is_right(articles, with_typo), *_typos_of_peers(articles)
    yield from _without_peers(sets)
    for name in filter(sets.__contains__, UNANSWERABLE):
        yield "unanswerable questions answered, alone", name, answered(to_unanswerable(sets[name]))


def _encoded(sets: dict[str, list[Questioned]]) -> Iterator[Row]:
    """What the extra ``meaning`` adds: across languages, and nowhere else."""
    for questions, paragraphs in ENCODED:
        if {questions, paragraphs} <= sets.keys():
            crossed = across(sets[questions], sets[paragraphs])
            label = f"{questions} asked of {paragraphs}, with [meaning]"
            own, strange = own_and_strange(crossed, alone=True, make=encoded)
            yield "R@1", label, first_is_right(crossed, make=encoded)
            yield "strangers answered at 95 %, alone", label, stranger_rate(strange, own_threshold(own))
            yield "own questions answered, alone", label, answered(own)
            yield "strangers answered, alone", label, answered(strange)


def across(questions: list[Questioned], paragraphs: list[Questioned]) -> list[Questioned]:
    """The questions of one language put to the same articles in another."""
    return [
        Questioned(there.article, here.questions, here.reported)
        for here, there in zip(questions, paragraphs, strict=True)
    ]


def _typos_of_peers(articles: list[Questioned]) -> Iterator[float]:
    return (peer_is_right(peer, articles, with_typo) for peer in PEERS)


def _without_peers(sets: dict[str, list[Questioned]]) -> Iterator[Row]:
    """What the peers do not do: mark a sentence, keep silent."""
    for name in sets:
        yield "answer in the highlighted sentence", name, sentence_is_right(sets[name])
        for label, alone in (("", False), (", alone", True)):
            own, strange = own_and_strange(sets[name], alone=alone)
            yield f"strangers told apart, ROC area{label}", name, roc_area(own, strange)
            yield f"strangers answered at 95 %{label}", name, stranger_rate(strange, own_threshold(own))
            yield f"own questions answered{label}", name, answered(own)
            yield f"strangers answered{label}", name, answered(strange)
        kept, strangers = in_a_library(sets[name])
        yield f"answered alone, answered among {LIBRARY} articles", name, kept
        yield f"strangers answered, among {LIBRARY} articles", name, strangers


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path, help="the data folder, with qa/ and structured/ in it")
    named = f"of {', '.join(SETS)}, which are all unless said otherwise, {', '.join(FURTHER)}"
    arguments.add_argument("--only", nargs="+", choices=(*SETS, *FURTHER), default=SETS, metavar="SET", help=named)
    arguments.add_argument("--json", action="store_true", help="print one JSON object a row")
    given = arguments.parse_args()
    names = ("measure", "set", "half", "pullquote", *(peer.name for peer in PEERS))
    print_table(names, rows(given.folder, frozenset(given.only)), as_json=given.json)


if __name__ == "__main__":
    main()
