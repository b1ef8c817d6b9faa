"""Adding articles, many at a time: one after the other, past those that cannot be read, and nothing overwritten."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from bot.errors import UnfitOption
from bot.locales import Phrasebook
from bot.terminal.error_messages import explanation
from bot.terminal.screen import Screen, on_one_line
from bot.terminal.shared_articles import SharedArticles
from bot.terminal.views import print_outline
from index import Article, suffixes

STANDARD_INPUT = "-"
NEARLY = 0.7
"""The share of their passages that two versions of one article have in common, at least."""

_ADDRESS = re.compile(r"https?://[^\s/].*", re.IGNORECASE)
_LANGUAGE = re.compile(r"[a-z]{2,3}([-_][a-z0-9]{2,8})*", re.IGNORECASE)
_UNFIT_IN_SLUGS = re.compile(r"[\s/\\\"'`<>|*?\x00-\x1f\x7f]")


class Options(NamedTuple):
    """What is stated of an article that it may not say itself."""

    title: str | None = None
    language: str | None = None
    slug: str | None = None
    url: str | None = None

    def check(self, is_alone: bool) -> None:
        """Raises: UnfitOption, for what means nothing, or is said of several articles at once."""
        if self.language and not _LANGUAGE.fullmatch(self.language):
            raise UnfitOption("language")
        if self.slug and (_UNFIT_IN_SLUGS.search(self.slug) or self.slug != self.slug.lower()):
            raise UnfitOption("slug")
        if self.url and not is_address(self.url):
            raise UnfitOption("url")
        if not is_alone and (self.title or self.slug or self.url):
            raise UnfitOption("several")


class Outcome(NamedTuple):
    """What became of a file or an address: the article, or the sentence that says why there is none."""

    source: str
    article: Article | None
    problem: str = ""


class Adding:
    """Reads what ``read`` can, and keeps it among the shared articles."""

    def __init__(
        self, read: Callable[[str, Options], Article], shared: SharedArticles, screen: Screen, say: Phrasebook
    ) -> None:
        self._read = read
        self._shared = shared
        self._screen = screen
        self._say = say
        self._known = {article.slug: article for article in shared.articles()}

    def add_all(self, given: Sequence[str], options: Options) -> bool:
        """Whether all could be added; what is said of each is printed as it happens."""
        sources = list(expanded(given))
        options.check(is_alone=len(sources) == 1)
        outcomes = []
        for number, source in enumerate(sources, start=1):
            with self._screen.progress(f"{on_one_line(source)} ({number}/{len(sources)})"):
                outcomes.append(self._add(source, options))
            self._print(outcomes[-1], options)
        if len(outcomes) > 1:
            self._screen.table([self._row(outcome) for outcome in outcomes])
        return all(outcome.article for outcome in outcomes)

    def _add(self, source: str, options: Options) -> Outcome:
        try:
            return Outcome(source, self._read(source, options))
        except Exception as error:
            sentence = explanation(error, self._say)
            if sentence is None:
                raise
            return Outcome(source, None, sentence)

    def _print(self, outcome: Outcome, options: Options) -> None:
        if outcome.article is None:
            print(f"pullquote: {outcome.problem}", file=sys.stderr)
            return
        article, phrase = self._named(outcome.article, options)
        self._shared.add(article)
        self._known[article.slug] = article
        other = on_one_line(outcome.article.slug)
        title, slug = on_one_line(article.title), on_one_line(article.slug)
        self._screen.line((self._say(phrase, title=title, slug=slug, other=other), ""))
        print_outline(article, self._screen, self._say)

    def _named(self, article: Article, options: Options) -> tuple[Article, str]:
        """The article with a slug that overwrites no other, and the phrase that says what was done."""
        if options.slug is not None:
            return article, "replaced" if options.slug in self._known else "added"
        for known in self._known.values():
            if is_same(known, article):
                return replace(article, slug=known.slug), "updated"
        slug, number = article.slug, 1
        while slug in self._known:
            number += 1
            slug = f"{article.slug}-{number}"
        return replace(article, slug=slug), "added" if number == 1 else "added-beside"

    def _row(self, outcome: Outcome) -> tuple[str, str]:
        article = outcome.article
        if article is None:
            return on_one_line(outcome.source), outcome.problem
        language, passages = on_one_line(article.language), len(article.passages)
        details = self._say("article-facts", language=language, passages=passages)
        return on_one_line(outcome.source), f"{on_one_line(article.title)} ({details})"


def is_address(source: str) -> bool:
    return bool(_ADDRESS.fullmatch(source))


def is_same(one: Article, other: Article) -> bool:
    """Whether two articles are versions of one: from one address, or with nearly the same text."""
    if one.url and one.url == other.url:
        return True
    texts = [{passage.text for passage in article.passages} for article in (one, other)]
    return len(texts[0] & texts[1]) >= NEARLY * len(texts[0] | texts[1])


def expanded(given: Sequence[str]) -> Iterator[str]:
    """The files of folders, in order, those that are read; whatever else was given as it is."""
    for source in given:
        if source == STANDARD_INPUT or is_address(source) or not Path(source).is_dir():
            yield source
        else:
            yield from map(str, _files(Path(source)))


def _files(folder: Path) -> list[Path]:
    found = (path for path in folder.rglob("*") if path.suffix.lower() in suffixes() and path.is_file())
    return sorted(path for path in found if not any(part.startswith(".") for part in path.relative_to(folder).parts))
