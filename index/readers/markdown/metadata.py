"""What a Markdown file says of itself: in front matter (YAML, TOML, JSON), in headers, in its name."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import PurePath
from typing import Any

import yaml

from index.readers.metadata import Metadata

_LONGEST = 32_000
"""Characters of front matter; a longer one is none, and its parser would take seconds for it."""
_YAML = re.compile(r"\A---[ \t]*\n(.*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_TOML = re.compile(r"\A\+\+\+[ \t]*\n(.*?\n)??\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL)
_JSON = re.compile(r"\A(\{[ \t]*\n.*?\n\})[ \t]*(?:\n|\Z)", re.DOTALL)
_HEADERS = re.compile(r"\A(?=.*:[ \t]*\S)((?:[A-Za-z][\w -]{0,30}:.*\n(?:[ \t]+\S.*\n)*)+)(?:[ \t]*\n|\Z)")
"""The first says something; of the others some are empty."""
_HEADER = re.compile(r"^([A-Za-z][\w -]{0,30})::?[ \t]*(.*(?:\n[ \t]+\S.*)*)$", re.MULTILINE)
_TOLD_IN_HEADERS = frozenset({"title", "date", "author", "authors", "lang", "language", "slug", "category", "tags"})
_LEAST_HEADERS = 4
"""Where the first is not one of those."""
_MOST_DOTS = 200
"""In a line of TOML; its parser keeps all names that a name with dots begins with."""
_ADDRESS = re.compile(r"(?<!\s)\s*+<[^<>]{1,100}>")
_DAY = re.compile(r"\d{4}(?:-\d{2}){0,2}(?!\d)")
_DATED_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})[-_ ](.+)")

_IDENTIFIED_NAME = re.compile(r"(.*\S)(?: *[_-]| +)[0-9a-f]{32}(?:[ _(].{0,8})?")


def metadata_of(text: str, name: str) -> tuple[Metadata, str]:
    """The metadata, and the text without them."""
    told, rest = _told(text)
    dated = _DATED_NAME.fullmatch(PurePath(name).stem)
    return Metadata(
        title=told.get("title") or None,
        language=told.get("lang") or told.get("language") or told.get("locale"),
        published=day(
            told.get("date")
            or told.get("published")
            or told.get("pubdate")
            or told.get("created")
            or (dated[1] if dated else "")
        ),
        url=told.get("url") or told.get("canonical_url"),
        author=_ADDRESS.sub("", told.get("author") or told.get("authors") or "").strip(" ,") or None,
    ), rest


def title_in(name: str) -> str | None:
    """The title that a file's name holds behind a date or before an identifier, as blogs and Notion name theirs.

    >>> title_in("2019-09-29-my-tower.md"), title_in("My tower 0123456789abcdef0123456789abcdef.md")
    ('my tower', 'My tower')
    """
    stem = PurePath(name).stem
    if found := _DATED_NAME.fullmatch(stem):
        return found[2].replace("-", " ").replace("_", " ").strip() or None
    return found[1] if (found := _IDENTIFIED_NAME.fullmatch(stem)) else None


def day(told: str | None) -> str | None:
    """The day of a date with or without its hour: "2014-04-12" of "2014-04-12T12:04:11-04:00"; else as it was told.

    >>> day("2014-04-12T12:04:11-04:00"), day("March 3, 2020"), day("2024-99-99")
    ('2014-04-12', 'March 3, 2020', None)
    """
    found = _DAY.match(told or "")
    if not told or not found:
        return told or None
    with suppress(ValueError):
        date.fromisoformat(found[0] + "-01-01"[: 10 - len(found[0])] if len(found[0]) < 10 else found[0])
        return found[0]
    return None


def _told(text: str) -> tuple[dict[str, str], str]:
    for pattern, parse in _FORMS:
        found = pattern.match(text)
        if not found or found.end() > _LONGEST:
            continue
        metadata = None
        with suppress(yaml.YAMLError, ValueError, RecursionError):
            metadata = parse(found[1] or "")
        if isinstance(metadata, Mapping):
            return _words_in(metadata), text[found.end() :]
    return {}, text


def _words_in(metadata: Mapping[Any, Any]) -> dict[str, str]:
    told: dict[str, str] = {}
    for key, field in metadata.items():
        words = _words(field)
        if isinstance(key, str) and words:
            told.setdefault(key.lower(), words)
    return told


def _words(field: Any) -> str:
    if isinstance(field, list) and field and all(isinstance(part, str) for part in field):
        return ", ".join(field) if all(len(part) > 1 for part in field) else ""
    if isinstance(field, Mapping):
        name = field.get("name")
        return name if isinstance(name, str) else ""
    return " ".join(str(field).split()) if isinstance(field, str | date) else ""


def _headers(matter: str) -> dict[str, str] | None:
    """The headers that Pelican and MultiMarkdown write; None where the first lines only look like some."""
    headers = {key.lower(): " ".join(field.split()) for key, field in _HEADER.findall(matter)}
    is_told = next(iter(headers)) in _TOLD_IN_HEADERS or ("title" in headers and len(headers) >= _LEAST_HEADERS)
    return headers if is_told else None


def _yaml(matter: str) -> Any:
    # Strings and nothing else: « no » is Norwegian, a date stays as written, and no tag builds anything.
    return yaml.load(matter, Loader=yaml.BaseLoader)


def _toml(matter: str) -> Any:
    """Raises: ValueError."""
    if any(line.count(".") > _MOST_DOTS for line in matter.split("\n")):
        raise ValueError("no name has as many parts")
    return tomllib.loads(matter)


_FORMS: tuple[tuple[re.Pattern[str], Callable[[str], Any]], ...] = (
    (_YAML, _yaml),
    (_TOML, _toml),
    (_JSON, json.loads),
    (_HEADERS, _headers),
)
