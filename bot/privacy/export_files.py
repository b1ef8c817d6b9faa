"""What `/data export` wrote, read again: every value is checked, for anybody can write such a file."""

from __future__ import annotations

import json
import re
import zlib
from codecs import BOM_UTF8
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from pydantic import ValidationError

from bot.errors import NotAnExport
from bot.locales import languages
from bot.privacy.export_schema import ArticleRow, Exported
from bot.shortening import is_visible, on_one_line
from bot.store.pins import MOST_QUESTIONS
from bot.store.rows.records import MEGABYTE, Pin, Validators
from bot.store.settings import SETTINGS, Setting
from bot.store.transfer.import_plans import Import, ImportedArticle
from index import Article, NewerArticle, blocks_fit, slug_of

MOST_BYTES = 60 * MEGABYTE
MOST_BRACKETS, MOST_COMMAS = 1_500_000, 5_000_000
"""What an export may have when it is unpacked; a file of nothing but brackets would take all memory."""
GZIP = 31
"""`zlib`'s word for a file that gzip wrote."""

_WEB = re.compile(r"https?://[^\s\x00-\x1f\x7f]{1,493}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Here:
    """The server that a file is imported into, in which ``channel`` somebody acts; what there is in it.

    ``channels`` and ``roles`` tell by an id whether there is one.
    """

    server: int
    channel: int
    channels: Callable[[int], bool]
    roles: Callable[[int], bool]


def read_export(data: bytes, name: str, here: Here) -> Import:
    """What of a file may stand here. Raises: NotAnExport."""
    try:
        exported = Exported.model_validate_json(_unpacked(data))
        return _Reading(exported, here).imported()
    except (ValidationError, ValueError, zlib.error, IndexError, OverflowError, NewerArticle) as error:
        raise NotAnExport(name) from error


class _Reading:
    """Ids are kept where the file is of this very server, or where they are known here."""

    def __init__(self, exported: Exported, here: Here) -> None:
        self._exported = exported
        self._here = here
        self._is_same = int(exported.server) == here.server
        self._refused = Counter[str]()
        self._slugs: dict[str, str] = {}

    def imported(self) -> Import:
        articles = list(self._articles())
        return Import(articles, list(self._pins()), self._channels(), dict(self._settings()), self._refused)

    def _articles(self) -> Iterator[ImportedArticle]:
        refreshes = {row.article: row for row in self._exported.refreshes}
        taken = set[str]()
        for row in self._exported.articles:
            slug = row.slug if slug_of(row.slug) == row.slug else slug_of(row.title)
            if slug in taken:
                raise ValueError("two articles of one slug")
            taken.add(slug)
            self._slugs[row.slug] = slug
            refresh, url = refreshes.get(row.slug), row.url if row.url and _WEB.fullmatch(row.url) else None
            validators = Validators(refresh.etag, refresh.last_modified) if refresh else Validators()
            yield ImportedArticle(
                _article(row, slug, url),
                row.added and _in_utc(row.added),
                self._person(row.by),
                validators,
                bool(refresh and refresh.is_nightly and url),
            )

    def _pins(self) -> Iterator[Pin]:
        others: defaultdict[int, list[str]] = defaultdict(list)
        for question in sorted(self._exported.pin_questions, key=lambda row: (row.pin, row.number)):
            others[question.pin].append(question.question)
        for row in self._exported.pins:
            is_known = self._is_channel(row.channel)
            values = row.model_dump() | {
                "server": self._here.server,
                "channel": int(row.channel) if is_known else self._here.channel,
                "message": int(row.message) if is_known and row.message else None,
                "article": self._slugs.get(row.article, row.article),
                "title": on_one_line(row.title),
                "by": self._person(row.by),
                "at": _in_utc(row.at),
            }
            yield Pin(**values, other_questions=tuple(others[row.number][: MOST_QUESTIONS - 1]))

    def _channels(self) -> dict[int, frozenset[str]]:
        chosen: defaultdict[int, set[str]] = defaultdict(set)
        absent = set[str]()
        for row in self._exported.channels:
            if self._is_channel(row.channel):
                chosen[int(row.channel)].add(self._slugs.get(row.article, row.article))
            else:
                absent.add(row.channel)
        self._refuse("channel", len(absent))
        return {channel: frozenset(slugs) for channel, slugs in chosen.items()}

    def _settings(self) -> Iterator[tuple[str, str]]:
        known = {setting.name: setting for setting in SETTINGS}
        for key, value in self._exported.settings.items():
            name, colon, channel = key.partition(":")
            if (setting := known.get(name)) is None:
                continue  # what is counted, and of later versions
            of_channel = setting.is_per_channel and channel.isdecimal() and self._is_channel(channel)
            if (of_channel or not colon) and self._is_fit(setting, value):
                number = int(value) if setting.kind in ("role", "channel") and value is not None else value
                yield key, json.dumps(number)
            else:
                self._refuse("setting", 1)

    def _is_fit(self, setting: Setting[Any], value: Any) -> bool:
        match setting.kind:
            case "language":
                return value is None or value == setting.default or value in languages()
            case "role" | "channel":
                known = self._here.roles if setting.kind == "role" else self._here.channels
                is_id = isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 20
                return value is None or (is_id and (self._is_same or known(int(value))))
        return setting.may_be(value)

    def _is_channel(self, written: str) -> bool:
        return int(written) < 2**63 and (self._is_same or self._here.channels(int(written)))

    def _person(self, written: str | None) -> int | None:
        return int(written) if written and self._is_same and int(written) < 2**63 else None

    def _refuse(self, what: str, count: int) -> None:
        if count:
            self._refused[what] += count


def _unpacked(data: bytes) -> bytes:
    """Raises: ValueError, zlib.error."""
    if data[:2] == b"\x1f\x8b":
        unpacking = zlib.decompressobj(GZIP)
        data = unpacking.decompress(data, MOST_BYTES)
        if not unpacking.eof or unpacking.unused_data:
            raise ValueError("too large, or cut short")
    if len(data) > MOST_BYTES or data.count(b"[") + data.count(b"{") > MOST_BRACKETS or data.count(b",") > MOST_COMMAS:
        raise ValueError("too large")
    return data.removeprefix(BOM_UTF8)  # an editor may have put it there


def _article(row: ArticleRow, slug: str, url: str | None) -> Article:
    """Raises: ValueError, IndexError, NewerArticle."""
    title, outline = on_one_line(row.title), row.outline
    if not is_visible(title):
        raise ValueError("no title")
    if not all(outline.known[place][0] for place in outline.sections):
        raise ValueError("a heading without words")
    end = 0
    for section, *span in outline.passages:
        if section >= len(outline.known) or not 2 <= len(span) <= 3 or not end <= span[0] < span[1] <= len(row.text):
            raise ValueError("passages that are none")
        end = span[1]
    stored = {**row.model_dump(include={"language", "published", "text"}), "slug": slug, "title": title, "url": url}
    article = Article.from_stored({**stored, "outline": outline.model_dump_json(exclude_none=True)})
    if not all(blocks_fit(passage.blocks, passage.text) for passage in article.passages if passage.blocks):
        raise ValueError("blocks that are none")
    return article


def _in_utc(at: datetime) -> datetime:
    """Raises: ValueError."""
    if not 1970 < at.year < 3000:
        raise ValueError("no such year")
    return at.replace(tzinfo=at.tzinfo or UTC).astimezone(UTC)
