"""How well an article is read in the shapes that plain text comes in: one table, a row a shape.

    python tests/benchmarks/shapes.py ../shared/data
    python tests/benchmarks/shapes.py ../shared/data --tuning --only "first-line indents"

Documents whose headings and paragraphs are known are written out in each shape, with widths, indents and furniture
that differ from document to document, and read. Reported are the documents in odd lines; the even ones are for tuning.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from index import Passage, UnreadableArticle, read
from tests.benchmarks.shape_writers import SHAPES, Document, Written, write
from tests.benchmarks.tables import Row, print_table

NOWHERE = "\0"
"""The heading of words that are in no passage."""
RUN = 3
"""Words that are looked for together."""


@dataclass
class Tally:
    """What was found of all documents in one shape."""

    paragraphs: int = 0
    passages: int = 0
    same: int = 0
    headings: int = 0
    found: int = 0
    right: int = 0
    letters: int = 0
    under: int = 0
    shown: int = 0
    shown_right: int = 0
    furniture: int = 0
    taken: int = 0
    titles: int = 0
    titled: int = 0

    def row(self) -> tuple[float, ...]:
        return (
            2 * self.same / max(1, self.paragraphs + self.passages),
            2 * self.right / max(1, self.headings + self.found),
            self.under / max(1, self.letters),
            self.shown_right / max(1, self.shown),
            self.taken / max(1, self.furniture),
            self.titled / max(1, self.titles),
        )


def measure(document: Document, written: Written, tally: Tally) -> None:
    """Read what was written and add what was found to the tally."""
    try:
        article = read(written.text.encode(), "pasted.txt")
    except UnreadableArticle:
        article = None

    def as_written(text: str) -> str:
        return written.changed.get(text, text)

    def key_of(heading: str | None) -> str | None:
        return words_of_heading(heading) if heading else None

    passages = [(words(passage.text), heading_of(passage)) for passage in article.passages] if article else []
    true = [(words(as_written(paragraph)), key_of(heading)) for heading, paragraph in document.paragraphs]
    tally.paragraphs, tally.passages = tally.paragraphs + len(true), tally.passages + len(passages)
    tally.same += overlap((tuple(text) for text, _ in true), (tuple(text) for text, _ in passages))
    headings = [key_of(heading) for heading in document.headings]
    found = [words_of_heading(section.path[-1]) for section in article.sections] if article else []
    tally.headings, tally.found = tally.headings + len(headings), tally.found + len(found)
    tally.right += overlap(headings, found)
    for letters, heading, given in aligned(true, passages):
        tally.letters += letters
        tally.under += letters * (heading == given)
        tally.shown += letters * bool(given)
        tally.shown_right += letters * (bool(given) and heading == given)
    kept = Counter(" ".join(text) for text, _ in passages) + Counter(found)
    if article and words(article.title) != words(document.title):
        kept[" ".join(words(article.title))] += 1
    everything = f" {' '.join(kept.elements())} "
    own = f" {' '.join(' '.join(text) for text, _ in true)} "
    for line in written.furniture:
        line_words = " ".join(words(line))
        tally.furniture += 1
        # A running head may be words that the document itself has.
        inside = line_words.count(" ") > 1 and everything.count(f" {line_words} ") > own.count(f" {line_words} ")
        tally.taken += kept[line_words] > 0 or inside
    if written.titled:
        tally.titles += 1
        tally.titled += article is not None and words(article.title) == words(document.title)


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def words_of_heading(heading: str) -> str:
    """A heading's words without its number, which the shape may have given it."""
    return re.sub(r"^(?:\d+ )+(?=\D)", "", " ".join(words(heading)))


def heading_of(passage: Passage) -> str | None:
    return words_of_heading(passage.section.path[-1]) if passage.section.path else None


def overlap(one, other) -> int:
    return sum((Counter(one) & Counter(other)).values())


def aligned(true, passages) -> Iterator[tuple[int, str | None, str | None]]:
    """For each word of the document its letters, the heading it stands under, and the one that it was given."""
    own = [(word, heading) for text, heading in true for word in text]
    given = [(word, heading) for text, heading in passages for word in text]
    places = same_places([word for word, _ in own], [word for word, _ in given])
    for number, (word, heading) in enumerate(own):
        yield len(word), heading, given[places[number]][1] if number in places else NOWHERE


def same_places(own: Sequence[str], given: Sequence[str]) -> dict[int, int]:
    """The place in ``given`` of each word of ``own``: from runs that stand once in each, as far as both agree.

    What stands more than once says nothing of where one is, so that a word which is torn costs no more than itself.
    """
    here, there = once(own), once(given)
    anchors = rising([(here[run], there[run]) for run in here if run in there])
    places = dict(anchors)
    for (start, at), (end, until) in pairwise([(-1, -1), *anchors, (len(own), len(given))]):
        while start + 1 < end and at + 1 < until and own[start + 1] == given[at + 1]:
            start, at = start + 1, at + 1
            places[start] = at
        while start + 1 < end and at + 1 < until and own[end - 1] == given[until - 1]:
            end, until = end - 1, until - 1
            places[end] = until
    return places


def once(text: Sequence[str]) -> dict[tuple[str, ...], int]:
    """The places of runs of words that stand but once."""
    runs = [tuple(text[place : place + RUN]) for place in range(len(text) - RUN + 1)]
    times = Counter(runs)
    return {run: place for place, run in enumerate(runs) if times[run] == 1}


def rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most pairs, which come in order of their first numbers, whose second numbers rise too."""
    ends: list[int] = []
    chains: list[tuple[tuple[int, int], int | None]] = []
    last: list[int] = []
    for number, (place, at) in enumerate(pairs):
        row = bisect_left(ends, at)
        chains.append(((place, at), last[row - 1] if row else None))
        ends[row : row + 1], last[row : row + 1] = [at], [number]
    link = last[-1] if last else None
    found = []
    while link is not None:
        pair, link = chains[link]
        found.append(pair)
    return found[::-1]


def documents(path: Path, *, tuning: bool) -> list[Document]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [Document.of(json.loads(line)) for line in lines[0 if tuning else 1 :: 2]]


def rows(folder: Path, only: str | None, *, tuning: bool) -> Iterator[Row]:
    texts = {code: documents(folder / "structured" / f"{code}.jsonl", tuning=tuning) for code in ("fr", "en")}
    for shape in SHAPES:
        for language in texts if only in (None, shape) else ():
            tally = Tally()
            for document in texts[language]:
                measure(document, write(document, shape), tally)
            yield shape, language, *tally.row()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="the folder of the data, with structured/ in it")
    parser.add_argument("--only", help="one shape")
    parser.add_argument("--tuning", action="store_true", help="the even lines instead of the odd ones")
    parser.add_argument("--json", action="store_true", help="one object a row")
    options = parser.parse_args()
    names = ("shape", "language", "paragraph F1", "heading F1", "under", "of shown", "furniture", "title")
    print_table(names, rows(options.folder, options.only, tuning=options.tuning), as_json=options.json)


if __name__ == "__main__":
    main()
