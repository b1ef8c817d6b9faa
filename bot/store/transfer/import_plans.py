"""What an import would do to a server: computed from what there is, before anything is written."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.store.pins import MOST_QUESTIONS, check_room
from bot.store.rows.pin_rows import position_in
from bot.store.rows.records import NO_VALIDATORS, Limits, Pin, Validators
from index import Anchor, Article, question_key

MOST_CHOICES = 2_000
"""Channels that chose articles, and settings, of a server: it has 500 channels at most, each with a few settings."""


@dataclass(frozen=True, slots=True)
class ImportedArticle:
    article: Article
    added: datetime | None = None
    by: int | None = None
    validators: Validators = NO_VALIDATORS
    is_nightly: bool = False


@dataclass(frozen=True, slots=True)
class Import:
    """What a file brings, checked: each article, pin and choice may stand in this server.

    The ``articles`` of pins and ``channels`` are slugs in the file. A pin without a title is on whichever article has
    its words. ``refused`` counts what was left out already, by the phrases that say so.
    """

    articles: Sequence[ImportedArticle] = ()
    pins: Sequence[Pin] = ()
    channels: Mapping[int, frozenset[str]] = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)
    refused: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Present:
    """What a server has: ``change`` is the number of its last one, ``made`` how many pins it ever made."""

    change: int
    made: int
    has_own: bool
    articles: Sequence[Article]
    pins: Sequence[Pin]
    channels: Mapping[int, frozenset[str]]
    settings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be written; and how much of which kind is new, there already, or not possible."""

    change: int
    articles: Sequence[ImportedArticle]
    pins: Sequence[Pin]
    channels: Mapping[int, frozenset[str]]
    settings: Mapping[str, str]
    new: Counter[str]
    known: Counter[str]
    refused: Counter[str]

    @property
    def is_empty(self) -> bool:
        return not any(self.new.values())


class Planning:
    """Takes seconds where pins have to be looked for."""

    def __init__(self, wanted: Import, present: Present) -> None:
        self._wanted = wanted
        self._present = present
        self._new, self._known, self._refused = Counter[str](), Counter[str](), Counter[str](wanted.refused)
        self._here: dict[str, Article] = {}

    def plan(self, limits: Limits) -> Plan:
        """Raises: OverLimit."""
        articles = list(self._articles())
        answering = [*self._present.articles, *(one.article for one in articles)]
        if articles and not self._present.has_own:
            answering = [one.article for one in articles]  # the shared ones answer no longer
            slugs = {one.slug for one in answering}
            self._here = {slug: one for slug, one in self._here.items() if one.slug in slugs}
        if articles:
            size = sum(len(one.text.encode(errors="surrogatepass")) for one in answering)
            limits.check(len(answering), sum(len(one.passages) for one in answering), size)
        if pins := list(self._pins(answering)):
            every = [*self._present.pins, *pins]
            check_room(len(every), sum(len(pin.words) for pin in every))
        channels, settings = dict(self._channels()), dict(self._settings())
        counted = self._new, self._known, self._refused
        return Plan(self._present.change, articles, pins, channels, settings, *counted)

    def _articles(self) -> Iterable[ImportedArticle]:
        own = self._present.articles if self._present.has_own else ()
        editions, slugs = {one.edition: one for one in own}, {one.slug: one for one in own}
        for article in self._present.articles:
            self._here.setdefault(article.slug, article)
        for one in self._wanted.articles:
            slug = one.article.slug
            if (same := editions.get(one.article.edition)) and same.title == one.article.title:
                self._here[slug] = same
                self._known["articles"] += 1
            elif slug in slugs:
                self._here[slug] = slugs[slug]
                self._refused["article-changed"] += 1
            else:
                editions[one.article.edition] = slugs[slug] = self._here[slug] = one.article
                self._new["articles"] += 1
                yield one

    def _pins(self, answering: Sequence[Article]) -> Iterable[Pin]:
        made, there = self._present.made, list(self._present.pins)
        for pin in sorted(self._wanted.pins, key=lambda pin: pin.number):
            found = self._anchored(pin, answering)
            if found is None:
                self._refused["pin-words"] += 1
            elif any(_is_same(found, other) for other in there):
                self._known["pins"] += 1
            else:
                made = max(made + 1, pin.number)
                found = replace(found, number=made)
                there.append(found)
                self._new["pins"] += 1
                yield found

    def _anchored(self, pin: Pin, answering: Sequence[Article]) -> Pin | None:
        """At its words; one that had lost them where it was exported stays as it is."""
        article = self._here.get(pin.article)
        if article is not None and (span := _span(pin, article)):
            return _placed(pin, article, span)
        if not pin.is_current:
            return replace(pin, article=article.slug if article else pin.article)
        others = [(one, span) for one in answering if one is not article and (span := _exact(pin, one))]
        titled = [(one, span) for one, span in others if one.title == pin.title] or others
        return _placed(pin, *titled[0]) if len(titled) == 1 else None

    def _channels(self) -> Iterable[tuple[int, frozenset[str]]]:
        for channel, slugs in self._wanted.channels.items():
            chosen = frozenset(self._here[slug].slug for slug in slugs if slug in self._here)
            if channel in self._present.channels:
                self._known["channels"] += 1
            elif chosen and len(self._present.channels) + self._new["channels"] < MOST_CHOICES:
                self._new["channels"] += 1
                yield channel, chosen
            else:
                self._refused["channel"] += 1

    def _settings(self) -> Iterable[tuple[str, str]]:
        room = MOST_CHOICES - len(self._present.settings)
        for key, value in self._wanted.settings.items():
            room -= key not in self._present.settings
            if self._present.settings.get(key) == value:
                self._known["settings"] += 1
            elif room >= 0 or key in self._present.settings:
                self._new["settings"] += 1
                yield key, value
            else:
                self._refused["setting"] += 1


def _span(pin: Pin, article: Article) -> tuple[int, int] | None:
    end = pin.start + len(pin.words)
    if article.text[pin.start : end] == pin.words and _is_in_passage(article, pin.start, end):
        return pin.start, end
    return Anchor(pin.words, pin.before, pin.after).found_in(article, pin.start)


def _exact(pin: Pin, article: Article) -> tuple[int, int] | None:
    """Where the very words stand; what is only like them is looked for in the pin's own article alone."""
    return _span(pin, article) if pin.words in article.text else None


def _is_in_passage(article: Article, start: int, end: int) -> bool:
    place = bisect_right(article.passages, start, key=lambda passage: passage.start) - 1
    return place >= 0 and start < end <= article.passages[place].end


def _placed(pin: Pin, article: Article, span: tuple[int, int]) -> Pin:
    others = pin.other_questions[: MOST_QUESTIONS - 1]
    return replace(pin, other_questions=others, **position_in(article, *span))


def _is_same(pin: Pin, other: Pin) -> bool:
    same = (pin.article, pin.start, pin.end) == (other.article, other.start, other.end)
    keys = set(map(question_key, other.questions)) if same else set()
    return same and any(question_key(question) in keys for question in pin.questions)
