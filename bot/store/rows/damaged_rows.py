"""Rows that something else than this program has changed: each costs itself alone, and a line of the log."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import CursorResult
from sqlalchemy.sql.elements import ColumnElement

log = logging.getLogger(__name__)


def undamaged_rows(found: CursorResult[Any], columns: Sequence[ColumnElement[Any]], what: str) -> Iterator[Any]:
    """The rows whose values are of their ``columns``' types; SQLite keeps whatever it is given.

    Of each other the log has that it is left out; ``what`` says where, without a word of it.
    """
    types = [column.type.python_type for column in columns]
    while True:
        try:
            row = found.fetchone()
        except (ValueError, TypeError):  # a date that is none
            _tell(what)
            continue
        if row is None:
            return
        if all(value is None or isinstance(value, kind) for value, kind in zip(row, types, strict=True)):
            yield row
        else:
            _tell(what)


def _tell(what: str) -> None:
    log.error("%s is damaged in the database, and left out", what)
