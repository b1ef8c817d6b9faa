"""How well an article's shape is recovered: one table, ours and the baseline.

    python tests/benchmarks/outline.py ../shared/data
    python tests/benchmarks/outline.py ../shared/data --json

The documents are flattened: headings apart, paragraphs run together. The baseline splits where an end mark touches a
capital, and spreads the headings in proportion. Reported are the documents in odd lines; the even ones are for tuning.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from pathlib import Path

from tables import Row, print_table

from index.readers.lost_headings import assign_headings, split_paragraphs

Span = tuple[int, int]
Split = Callable[[str, int, int, str], list[Span]]
Assign = Callable[[Sequence[str], Sequence[str], str], list[int | None]]


@dataclass(frozen=True, slots=True)
class Document:
    """``owners`` holds for each paragraph the number of its heading."""

    language: str
    headings: list[str]
    paragraphs: list[str]
    owners: list[int | None]

    @property
    def text(self) -> str:
        return "".join(self.paragraphs)

    @property
    def ends(self) -> list[int]:
        return list(accumulate(map(len, self.paragraphs)))


def flattened(path: Path, *, tuning: bool) -> list[Document]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_document(json.loads(line)) for line in lines[0 if tuning else 1 :: 2]]


def _document(line: dict) -> Document:
    document = Document(line["lang"], [], [], [])
    for section in line["sections"]:
        if section["heading"]:
            document.headings.append(section["heading"])
        owner = len(document.headings) - 1 if section["heading"] else None
        paragraphs = list(filter(None, map(str.strip, section["paragraphs"])))
        document.paragraphs.extend(paragraphs)
        document.owners.extend([owner] * len(paragraphs))
    return document


def split_at_capitals(text: str, start: int, end: int, language: str) -> list[Span]:
    cuts = [start, *(match.end() for match in re.finditer(r"[.!?…](?=[^\W\d_a-zà-ÿ])", text[start:end])), end]
    return list(pairwise(cuts))


def spread(headings: Sequence[str], paragraphs: Sequence[str], language: str) -> list[int | None]:
    return [number * len(headings) // len(paragraphs) for number in range(len(paragraphs))]


def boundaries(documents: list[Document], split: Split) -> tuple[float, float, float]:
    """Precision, recall and F1 of the places where paragraphs meet."""
    hits = found = real = 0
    for document in documents:
        spans = split(document.text, 0, len(document.text), document.language)
        ends, true = {end for _, end in spans[:-1]}, set(document.ends[:-1])
        hits, found, real = hits + len(ends & true), found + len(ends), real + len(true)
    return hits / found, hits / real, 2 * hits / (found + real)


def under_its_heading(documents: list[Document], assign: Assign) -> float:
    """The share of paragraphs that get their heading, the paragraphs being given."""
    right = [
        given == owner
        for document in documents
        for given, owner in zip(
            assign(document.headings, document.paragraphs, document.language), document.owners, strict=True
        )
    ]
    return sum(right) / len(right)


def end_to_end(documents: list[Document], split: Split, assign: Assign) -> float:
    """The same, each paragraph under the heading of the recovered one that its middle falls into."""
    right = []
    for document in documents:
        spans = split(document.text, 0, len(document.text), document.language)
        given = assign(document.headings, [document.text[start:end] for start, end in spans], document.language)
        for end, paragraph, owner in zip(document.ends, document.paragraphs, document.owners, strict=True):
            middle = end - (len(paragraph) + 1) // 2
            number = sum(right_end <= middle for _, right_end in spans)
            right.append(given[number] == owner)
    return sum(right) / len(right)


def rows(folder: Path, *, tuning: bool) -> Iterator[Row]:
    for language in ("fr", "en"):
        documents = flattened(folder / "structured" / f"{language}.jsonl", tuning=tuning)
        for name, split, assign in (
            ("baseline", split_at_capitals, spread),
            ("Pullquote", split_paragraphs, assign_headings),
        ):
            shares = under_its_heading(documents, assign), end_to_end(documents, split, assign)
            yield language, name, *boundaries(documents, split), *shares


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="the folder of the data, with structured/ in it")
    parser.add_argument("--tuning", action="store_true", help="the even lines instead of the odd ones")
    parser.add_argument("--json", action="store_true", help="one object a row")
    options = parser.parse_args()
    names = ("language", "of", "precision", "recall", "F1", "under its heading", "end to end")
    print_table(names, rows(options.folder, tuning=options.tuning), as_json=options.json)


if __name__ == "__main__":
    main()
