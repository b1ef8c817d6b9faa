"""Gets the public sets that the README's figures are measured on, from where they are published.

    python tests/benchmarks/fetch.py DATA

Each file is of one commit and has one SHA-256; a file that is not the one that was measured is refused. What is
written, ``DATA/qa/NAME.jsonl``, is what ``data.py`` reads. What ``shapes.py`` measures is not among them.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from urllib.request import urlopen

from tests.benchmarks.public_sets import SETS
from tests.benchmarks.squad_format import File, PublicSet

TIMEOUT = 60
"""Seconds without a byte."""


class NotTheFileMeasured(Exception):
    """The file at ``url`` has another checksum."""

    def __init__(self, url: str, sha256: str) -> None:
        super().__init__(f"{url} is not the file that was measured: its SHA-256 is {sha256}")


def fetch(data: Path, sets: Iterable[PublicSet]) -> None:
    """Write ``qa/NAME.jsonl`` into the folder. Raises NotTheFileMeasured, and OSError when a file can't be had."""
    (data / "qa").mkdir(parents=True, exist_ok=True)
    for wanted in sets:
        lines = list(wanted.lines(wanted, [json.loads(_download(file)) for file in wanted.files]))
        written = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        (data / "qa" / f"{wanted.name}.jsonl").write_text(written, encoding="utf-8", newline="\n")
        questions = sum(len(line["questions"]) for line in lines)
        print(f"{wanted.name}: {len(lines)} articles, {questions} questions")


def _download(file: File) -> bytes:
    with urlopen(file.url, timeout=TIMEOUT) as response:
        content: bytes = response.read()
    sha256 = hashlib.sha256(content).hexdigest()
    if sha256 != file.sha256:
        raise NotTheFileMeasured(file.url, sha256)
    return gzip.decompress(content) if file.url.endswith(".gz") else content


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Get the public sets that the README's figures are measured on.")
    parser.add_argument("data", type=Path, metavar="DATA", help="the folder to write them into")
    fetch(parser.parse_args().data, SETS)
