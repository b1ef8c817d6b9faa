"""What other people's parsers raise on broken files -> the errors that we know."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from index.errors import DamagedFile, TooComplex, UnreadableArticle


@contextmanager
def foreign(name: str) -> Iterator[None]:
    """Around a call of a parser that is not ours; ``name`` is the file's. Raises: DamagedFile, TooComplex."""
    try:
        yield
    except UnreadableArticle:
        raise
    except (RecursionError, MemoryError, OverflowError) as error:
        raise TooComplex(name) from error
    except Exception as error:  # a parser that meets rubbish raises whatever it stumbles over
        raise DamagedFile(name) from error
