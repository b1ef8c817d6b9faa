"""Runs of words in the source of an RTF file, each as one letter: for a letter striprtf takes as long as for a word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.readers.rtf.source import FIRST_OF_OURS

_LAST = 0x10FFFF
_RUN = re.compile(r"( [^\\{};\r\n]{4})([^\\{};\r\n]{8,})")
"""Behind what may be the end of a control word, and as many signs as may stand for a letter before them."""
_LETTER = re.compile(f"[{chr(FIRST_OF_OURS)}-{chr(_LAST)}]")


def without_runs(source: str) -> tuple[str, Sequence[str]]:
    """The source with a letter for each run of words, and the runs."""
    runs: list[str] = []

    def shortened(run: re.Match[str]) -> str:
        if FIRST_OF_OURS + len(runs) > _LAST:
            return run[0]
        runs.append(run[2])
        return run[1] + chr(FIRST_OF_OURS + len(runs) - 1)

    return _RUN.sub(shortened, source), runs


def with_runs(text: str, runs: Sequence[str]) -> str:
    return _LETTER.sub(lambda letter: runs[ord(letter[0]) - FIRST_OF_OURS], text)
