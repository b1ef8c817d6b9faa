"""What SQL the store says."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from sqlalchemy import Engine, event


class Statement(NamedTuple):
    """``parameters`` are those of the driver, as text: each has its own way to keep them."""

    sql: str
    parameters: str


@contextmanager
def executed() -> Iterator[list[Statement]]:
    """The statements that are executed meanwhile, in any database."""
    found: list[Statement] = []

    def note(_connection: Any, _cursor: Any, sql: str, parameters: Any, _context: Any, _many: bool) -> None:
        found.append(Statement(sql, repr(parameters)))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", note)
