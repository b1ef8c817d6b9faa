"""What answers cost: one table, Pullquote and its peers at the same work in the same run, as ratios.

    python tests/benchmarks/speed.py ../shared/data
    python tests/benchmarks/speed.py ../shared/data --chart speed.png

Machines are shared and noisy: what counts is the ratio, of medians of the processor's time over alternating turns.
"""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import random
import statistics
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path

import bm25s
import numpy as np
import psutil
import rank_bm25_rs
from rank_bm25 import BM25Okapi

from index import Article, Library
from index.language.tokens import analyse
from index.ranking.indexes.bm25 import K1, B, FrozenBM25, greatest
from index.ranking.indexes.postings import Corpus, Postings
from tests.benchmarks.data import documents, questioned
from tests.benchmarks.peers import BM25S, Tantivy
from tests.benchmarks.quality import SETS
from tests.benchmarks.tables import Row, print_table
from tests.benchmarks.turns import alternately, both, processes_alternately, timed
from tests.support.lucene_bm25 import LuceneBM25

MANY, LARGE, SMALL = 100_000, 10_000, 1_000
TURNS = 200
FRESH = 5
"""Turns of what takes seconds."""
LANGUAGE = "fr"


def rows(folder: Path) -> Iterator[Row]:
    """One row a figure: what is measured, the limit on the ratio, Pullquote's figure, the peer's, their ratio."""
    articles, questions = list(_articles(folder)), _questions(folder)
    yield from _scores(articles, questions)
    yield from _answers(articles, questions)
    yield from _growth(articles, questions)
    yield from _building(articles)
    yield from _memory(folder)
    yield from _start()


def _scores(articles: list[Article], questions: list[str]) -> Iterator[Row]:
    """Ranking alone: the same word numbers to all, 100,000 paragraphs."""
    numbers: dict[str, int] = {}

    def numbered(text: str) -> list[int]:
        return [numbers.setdefault(term.key, len(numbers)) for term in analyse(text, LANGUAGE)]

    base = [numbered(passage.text) for article in articles for passage in article.passages]
    paragraphs = list(islice(cycle(base), MANY))
    asked = [list(dict.fromkeys(numbered(question))) for question in questions[:TURNS]]
    walking = LuceneBM25(paragraphs, k1=K1, b=B)
    corpus = Corpus(np.concatenate([np.array(p, np.int32) for p in paragraphs]), np.array([*map(len, paragraphs)]))
    frozen = FrozenBM25(Postings.of(corpus, len(numbers)))
    for question in asked[:FRESH]:
        np.testing.assert_allclose(frozen.get_scores(question), walking.get_scores(question), rtol=1e-5, atol=1e-5)
    ours, theirs = alternately(frozen.get_scores, walking.get_scores, asked[:10])
    yield _row("scores of 100,000 paragraphs, against rank_bm25", "<= 0.0033", ours, theirs)
    words = [[str(number) for number in paragraph] for paragraph in paragraphs]
    named = {id(question): [[str(number) for number in question]] for question in asked}
    in_rust = rank_bm25_rs.BM25Okapi(words, k1=K1, b=B)
    ours, theirs = alternately(frozen.get_scores, lambda question: in_rust.get_scores(named[id(question)][0]), asked)
    yield _row("the same, against rank-bm25-rs", "<= 1", ours, theirs)
    peer = bm25s.BM25(backend="numba")
    peer.index(words, show_progress=False)

    def best_of_peer(question: list[int]) -> object:
        return peer.retrieve(named[id(question)], k=10, show_progress=False, n_threads=1)

    def best_of_ours(question: list[int]) -> object:
        scores = frozen.get_scores(question)
        best = greatest(scores, 10)
        return best[np.argsort(-scores[best])]

    best_of_peer(asked[0])  # numba compiles
    ours, theirs = alternately(best_of_ours, best_of_peer, asked)
    yield _row("top 10 of 100,000 paragraphs, words only, against bm25s with numba", "<= 1.5", ours, theirs)


def _answers(articles: list[Article], questions: list[str]) -> Iterator[Row]:
    some = _repeated(articles, LARGE)
    library, peer = Library(some), BM25S([passage.text for article in some for passage in article.passages], LANGUAGE)
    library.answer(questions[0])
    ours, theirs = both(library.answer, lambda question: peer.best(question, 10), questions[:TURNS])
    median = statistics.median(ours)
    yield _row("answer from 10,000 paragraphs, against bm25s", "<= 3.5", median, statistics.median(theirs))
    yield _row(
        "the same, 99th percentile", "<= 10 ms", float(np.quantile(ours, 0.99)), float(np.quantile(theirs, 0.99))
    )
    other = Tantivy([passage.text for article in some for passage in article.passages], LANGUAGE)
    of_other = statistics.median(timed(lambda question: other.best(question, 10), one) for one in questions[:TURNS])
    yield _row("the same, median against tantivy", "", median, of_other)


def _growth(articles: list[Article], questions: list[str]) -> Iterator[Row]:
    few = growth(articles, questions, (SMALL, MANY))
    yield _row("answer from 100,000 paragraphs, against 1,000", "< 100", few[MANY], few[SMALL])


def growth(articles: list[Article], questions: list[str], sizes: Sequence[int]) -> dict[int, float]:
    """Median seconds of an answer by number of paragraphs."""
    medians = {}
    for size in sizes:
        library = Library(_repeated(articles, size))
        library.answer(questions[0])
        medians[size] = statistics.median(timed(library.answer, question) for question in questions[:TURNS])
    return medians


def _building(articles: list[Article]) -> Iterator[Row]:
    some = _repeated(articles, LARGE)
    texts = [passage.text for article in some for passage in article.passages]
    ours, theirs = alternately(lambda _: _built(some), lambda _: BM25S(texts, LANGUAGE), range(FRESH))
    yield _row("building a library of 10,000 paragraphs, against bm25s", "<= 3", ours, theirs)
    library, one_more = _built(some[1:]), some[0]

    def add(_: int) -> None:
        library.with_article(one_more).answer("Qui ?")

    adding = statistics.median(timed(add, turn) for turn in range(FRESH))
    yield _row("adding one article to it, against building it", "<= 0.25", adding, ours)


def _built(articles: Sequence[Article]) -> Library:
    library = Library(articles)
    library.search("Qui ?")
    return library


def _memory(folder: Path) -> Iterator[Row]:
    (held, grown), (their_held, their_grown) = (_memory_of(hold, folder) for hold in (_hold_library, _hold_rank_bm25))
    what = "a library of 10,000 paragraphs, against rank_bm25, MB"
    yield f"memory held by {what}", "<= 1", held, their_held, held / their_held
    yield f"resident memory after building {what}", "<= 1", grown, their_grown, grown / their_grown


def _memory_of(hold: Callable[[list[Article]], object], folder: Path) -> tuple[float, float]:
    """Megabytes that are held by what ``hold`` makes, and that a process grows by, each in a fresh process."""
    context = multiprocessing.get_context("spawn")
    with context.Pool(1, maxtasksperchild=1) as pool:
        return pool.apply(_held, (hold, folder)), pool.apply(_grown, (hold, folder))


def _held(hold: Callable[[list[Article]], object], folder: Path) -> float:
    articles = _repeated(list(_articles(folder)), LARGE)
    hold(articles[:1])  # what is loaded once, such as stemmers
    tracemalloc.start()
    made = hold(articles)
    gc.collect()
    held, _ = tracemalloc.get_traced_memory()
    del made
    return held / 1e6


def _grown(hold: Callable[[list[Article]], object], folder: Path) -> float:
    articles = _repeated(list(_articles(folder)), LARGE)
    hold(articles[:1])
    gc.collect()
    before = psutil.Process().memory_info().rss
    made = hold(articles)
    gc.collect()
    after = psutil.Process().memory_info().rss
    del made
    return (after - before) / 1e6


def _hold_library(articles: list[Article]) -> object:
    return _built(articles)


def _hold_rank_bm25(articles: list[Article]) -> object:
    words = [
        [term.key for term in analyse(passage.text, LANGUAGE)] for article in articles for passage in article.passages
    ]
    return words, BM25Okapi(words)


def _start() -> Iterator[Row]:
    question = "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?"
    ours, theirs = processes_alternately(["-m", "bot", "ask", question], ["-c", "import rank_bm25"], 2 * FRESH)
    yield _row("pullquote ask, whole process, against importing rank_bm25", "<= 2.5", ours, theirs)


def _articles(folder: Path) -> Iterator[Article]:
    """All there is, taken for one language, so that one index holds it as the peers' does."""
    for name in SETS:
        yield from (_as_french(asked.article) for asked in questioned(folder, name))
    for language in ("fr", "en"):
        yield from map(_as_french, documents(folder, language))


def _as_french(article: Article) -> Article:
    paragraphs = [(passage.section.path, passage.text) for passage in article.passages]
    return Article.from_paragraphs(article.title, paragraphs, language=LANGUAGE, slug=article.slug)


def _questions(folder: Path) -> list[str]:
    questions = [q.text for name in SETS for asked in questioned(folder, name) for q in asked.questions]
    return random.Random(1).sample(questions, TURNS)


def _repeated(articles: list[Article], paragraphs: int) -> list[Article]:
    """Articles, over and over under other slugs, until they have so many paragraphs."""
    taken: list[Article] = []
    for number, article in enumerate(cycle(articles)):
        pairs = [(passage.section.path, passage.text) for passage in article.passages[:paragraphs]]
        taken.append(Article.from_paragraphs(article.title, pairs, language=article.language, slug=str(number)))
        paragraphs -= len(pairs)
        if not paragraphs:
            return taken
    return taken


def _row(what: str, must: str, ours: float, theirs: float) -> Row:
    """Of two times in seconds, shown in milliseconds."""
    return what, must, 1000 * ours, 1000 * theirs, ours / theirs


def draw_chart(folder: Path, place: Path) -> None:
    """A line chart of time against paragraphs."""
    import matplotlib.pyplot as plt

    sizes = (1_000, 3_000, 10_000, 30_000, 100_000)
    medians = growth(list(_articles(folder)), _questions(folder), sizes)
    figure, axes = plt.subplots(figsize=(7, 4), layout="constrained")
    axes.plot(sizes, [1000 * medians[size] for size in sizes], marker="o")
    axes.set(xscale="log", xlabel="paragraphs", ylabel="median time of an answer (ms)", ylim=(0, None))
    figure.savefig(place, dpi=150)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path, help="the data folder, with qa/ and structured/ in it")
    arguments.add_argument("--json", action="store_true", help="print one JSON object a row")
    arguments.add_argument("--chart", type=Path, metavar="PNG", help="draw time against paragraphs instead")
    given = arguments.parse_args()
    if given.chart:
        draw_chart(given.folder, given.chart)
    else:
        print_table(("measure", "must", "pullquote", "peer", "ratio"), rows(given.folder), as_json=given.json)


if __name__ == "__main__":
    main()
