"""How many inputs each reader takes without a fault, and which it does not: fuzzing that is led by coverage.

    python tests/benchmarks/fuzz.py --seconds 120
    python tests/benchmarks/fuzz.py --seconds 600 html docx

Every exception but UnreadableArticle is a fault, and so is an input that takes longer than five seconds; it is kept in
a file whose name is printed. The fuzzer (atheris, which is libFuzzer) is told what readers do by their own code; what
formats pack into archives is changed before it is packed.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from index import UnreadableArticle
from tests.benchmarks.tables import Row, print_table
from tests.support.archives import docx, epub, odt
from tests.support.pdf_files import pdf

SLOW = 5
"""Seconds."""
LONGEST = 4_096
"""Bytes of an input: short ones are many."""
_EXECUTED = re.compile(r"number_of_executed_units:\s*(\d+)")
_KEPT = re.compile(r"Test unit written to (\S+)")
_FAULT = re.compile(r"Uncaught Python exception: ===\n(.*)|(ALARM: working on the last Unit for \d+ seconds)")


def _as_it_is(data: bytes) -> bytes:
    return data


class Target(NamedTuple):
    """``pack`` makes a file of what the fuzzer changes; ``seeds`` are what it begins with."""

    name: str
    seeds: tuple[str, ...]
    pack: Callable[[bytes], bytes] = _as_it_is


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


_WORD = "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>Bees</w:t></w:r></w:p><w:tbl><w:tr/></w:tbl>"
_ODF = "<text:h text:outline-level='1'>Bees</text:h><text:p>They<text:s text:c='2'/><text:note>1</text:note></text:p>"
_PAGE = "<h1>Bees</h1><p>Bees make <b>honey</b><sup><a href='#n'>1</a></sup>.</p><table><tr><th>a<td>b</table><p id=n>x"
_RTF = "{\\rtf1\\ansi{\\info{\\title Bees}}{\\b Bees}\\par Bees make \\'e9 \\u233? honey.\\par\\trowd\\cell\\row}"
_RST = "Bees\n====\n\n:ref:`a <b>` make *honey* [1]_.\n\n.. note:: x\n\n=== ===\na   b\n=== ===\n\n.. [1] y\n"
_ADOC = "= Bees\n:author: Ada\n\n== Honey\n\n* a\n. b\n\n|===\n|a |b\n|c |d\n|===\n\nlink:x[y] footnote:[z] <<a,b>>\n"
_ORG = "#+TITLE: Bees\n* TODO Honey\n:X:\n:END:\n- a :: b\n| a | b |\n[[x][*y*]] [fn:1]\n#+begin_src\nc\n#+end_src\n"
_SRT = "1\n00:00:01,000 --> 00:00:02,000\n<i>Bees</i> make\n\n2\n00:00:03,000 --> 00:00:04,000\n- honey.\n"
_PART = "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+"
_MHTML = f'Content-Type: multipart/related; boundary="x"\n\n--x\n{_PART}\n--x--'
_MARKDOWN = (
    "---\ntitle: Bee\n---\n# Bees\n\nBees *make* [honey](x)[^1].\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: x\n"
)
_PLAIN = "Bees\n\nBees make honey.\n\n1.2 Honey\n\n- a\n- b\n\nQ: What?\nA: Honey.\n\f12\n\n[00:01:15] ADA: Bees.\n"

_NOTEBOOK = (
    '{"cells": [{"cell_type": "code", "source": ["Bees\\n"]}, {"cell_type": "raw", "source": "x"}], "nbformat": 4}'
)

TARGETS = {
    "plain": Target("a.txt", (_PLAIN, "I\n\nII\n\nBees make honey. Wasps do not.\n")),
    "markdown": Target("a.md", (_MARKDOWN, "+++\na = 1\n+++\n!!! note\n    x\n\n> [!NOTE]\n> y\n")),
    "html": Target("a.html", (_PAGE, f"<!DOCTYPE html><html><body><nav>x</nav><article>{_PAGE}</article></html>")),
    "mhtml": Target("a.mhtml", (_MHTML,)),
    "eml": Target("a.eml", (f"From: Ada <a@b.c>\nTo: Ben\nSubject: Bees\n{_MHTML}",)),
    "notebook": Target("a.ipynb", (_NOTEBOOK,)),
    "docx": Target("a.docx", (_WORD,), lambda data: docx(_text(data))),
    "odt": Target("a.odt", (_ODF,), lambda data: odt(_text(data))),
    "epub": Target("a.epub", (_PAGE,), lambda data: epub({"c": _text(data)}, contents="<ol><li><a href=c>x</a></ol>")),
    "pdf": Target("a.pdf", ()),
    "rtf": Target("a.rtf", (_RTF,)),
    "subtitles": Target("a.srt", (_SRT, "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>Bees\n")),
    "restructuredtext": Target("a.rst", (_RST,)),
    "asciidoc": Target("a.adoc", (_ADOC,)),
    "org": Target("a.org", (_ORG,)),
    "any format": Target("a", (_PLAIN, _MARKDOWN, _PAGE, _RTF, _SRT, "{}", "\ufeffBees")),
}


def _fuzz(target: Target, seconds: int, folder: Path) -> None:
    """Fuzz one reader; ends the process."""
    import atheris

    with atheris.instrument_imports(include=["index"]):
        from index import readers

        for module in readers._FORMATS:
            readers._imported(module)

    def try_one(data: bytes) -> None:
        with suppress(UnreadableArticle):
            readers.read(target.pack(data), target.name, language="en")

    corpus = folder / "corpus"
    corpus.mkdir()
    for number, seed in enumerate(target.seeds):
        (corpus / str(number)).write_text(seed, encoding="utf-8")
    if target.name.endswith(".pdf"):
        (corpus / "pdf").write_bytes(pdf("Bees", [(1, "Honey"), (None, "Bees make honey of nectar.")]))
    options = [f"-max_total_time={seconds}", f"-timeout={SLOW}", f"-max_len={LONGEST}", "-rss_limit_mb=2048"]
    atheris.Setup([sys.argv[0], *options, "-print_final_stats=1", str(corpus)], try_one)
    atheris.Fuzz()


def rows(readers: list[str], seconds: int) -> Iterator[Row]:
    for reader in readers:
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, __file__, reader, "--seconds", str(seconds), "--alone", folder]
            ran = subprocess.run(command, capture_output=True, text=True, check=False, errors="replace")
        executed, fault, kept = (pattern.search(ran.stderr) for pattern in (_EXECUTED, _FAULT, _KEPT))
        what = next(filter(None, fault.groups())) if fault else "" if ran.returncode == 0 else ran.stderr[-300:]
        yield reader, executed[1] if executed else "0", what, kept[1] if kept else ""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("readers", nargs="*", default=[*TARGETS], help=", ".join(TARGETS))
    parser.add_argument("--seconds", type=int, default=60, help="for each reader")
    parser.add_argument("--alone", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true", help="one object a row")
    options = parser.parse_args()
    if options.alone:
        _fuzz(TARGETS[options.readers[0]], options.seconds, options.alone)
    print_table(
        ("reader", "inputs", "fault", "input"),
        rows(options.readers or [*TARGETS], options.seconds),
        as_json=options.json,
    )


if __name__ == "__main__":
    main()
