"""How well sentences are cut, language by language: `python tests/benchmarks/sentence_ends.py [--misses]`.

The texts are written by hand, full of what misleads: abbreviations, initials, ordinals, quotations. F1 is of the ends
inside a text; that the last sentence ends there is no news.
"""

from __future__ import annotations

import argparse
import re
import time
from collections import Counter
from pathlib import Path

from tables import print_table

from index.language.sentences.sentences import sentence_spans

TEXTS = Path(__file__).with_suffix(".txt")
ROUNDS = 20


def texts() -> list[tuple[str, str, set[int]]]:
    """Each text with its language and the places where its sentences begin, but for the first."""
    lines = [line.split("\t") for line in TEXTS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [(language, *_unmarked(marked)) for language, marked in lines]


def _unmarked(marked: str) -> tuple[str, set[int]]:
    text, starts = "", set()
    for sentence in re.split(r"\| ?", marked):
        starts.add(len(text))
        text += sentence
    return text, starts - {0}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true", help="show each text that is cut otherwise")
    show = parser.parse_args().misses
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    for language, text, starts in texts():
        cut = {start for start, _ in sentence_spans(text, 0, len(text), language)} - {0}
        right[language] += len(cut & starts)
        found[language] += len(cut)
        wanted[language] += len(starts)
        if show and cut != starts:
            print(f"{language}\t{_marked(text, cut, starts)}")
    rows = [(code, _f1(right[code], found[code], wanted[code])) for code in wanted]
    rows.append(("all", _f1(right.total(), found.total(), wanted.total())))
    print_table(("language", "F1"), rows, as_json=False)
    started = time.process_time()
    for language, text, _ in texts() * ROUNDS:
        sentence_spans(text, 0, len(text), language)
    print(f"{(time.process_time() - started) / ROUNDS / len(texts()) * 1e6:.1f} µs a text")


def _marked(text: str, cut: set[int], starts: set[int]) -> str:
    """The text with « | » at each cut that is right, « ✗ » at each that is wrong, and « ○ » where one is missing."""
    marks = {at: "|" if at in cut & starts else "✗" if at in cut else "○" for at in cut | starts}
    return "".join(marks.get(at, "") + char for at, char in enumerate(text))


def _f1(right: int, found: int, wanted: int) -> float:
    return 2 * right / (found + wanted) if found + wanted else 1.0


if __name__ == "__main__":
    main()
