"""How benchmarks print: one table, or one JSON object a row, each row as soon as it is measured."""

from __future__ import annotations

import json
from collections.abc import Iterable

Row = tuple[str | float, ...]


def print_table(names: tuple[str, ...], rows: Iterable[Row], *, as_json: bool) -> None:
    if as_json:
        for row in rows:
            print(json.dumps(dict(zip(names, row, strict=False)), ensure_ascii=False), flush=True)
        return
    print(_line(names))
    print(_line(["---"] * len(names)))
    for row in rows:
        print(_line(row), flush=True)


def _line(cells: Iterable[str | float]) -> str:
    shown = [cell if isinstance(cell, str) else f"{cell:.3f}" for cell in cells]
    return "| " + " | ".join(shown) + " |"
