"""Adding articles, many at a time: one after the other, past those that cannot be read, and nothing overwritten."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from bot.errors import UnfitOption
from bot.locales import Phrasebook
from bot.locales.language_names import language_code
from bot.shortening import is_visible
from bot.store.rows.records import ReadArticle
from bot.terminal.articles.shared_articles import SharedArticles
from bot.terminal.output.error_messages import complain, explained
from bot.terminal.output.screen import Screen, harmless_line
from bot.terminal.output.streams import STANDARD_INPUT
from bot.terminal.output.views import print_differences, print_outline, print_summary
from index import Article, differences, free_slug, is_version, same_page, suffixes

_ADDRESS = re.compile(r"https?://[^\s/].*", re.IGNORECASE)
_ANY_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://.*", re.IGNORECASE | re.DOTALL)
_UNFIT_IN_SLUGS = re.compile(r"[\s/\\\"'`<>|*?\x00-\x1f\x7f]")
_LONGEST_SLUG = 80
"""Somewhat longer than those that are made of titles: with its number, one of them may be named to replace it."""


class Options(NamedTuple):
    """What is stated of an article that it may not say itself."""

    title: str | None = None
    language: str | None = None
    slug: str | None = None
    url: str | None = None

    def check(self, is_alone: bool) -> None:
        """Raises: UnfitOption, for what means nothing, or is said of several articles at once."""
        if self.title and not is_visible(self.title):
            raise UnfitOption("title")
        if self.language and not language_code(self.language):
            raise UnfitOption("language")
        if self.slug and not _is_slug(self.slug):
            raise UnfitOption("slug")
        if self.url and not is_address(self.url):
            raise UnfitOption("url")
        if not is_alone and (self.title or self.slug or self.url):
            raise UnfitOption("several")


class Outcome(NamedTuple):
    """What became of a file or an address: the article, or the sentence that says why there is none."""

    source: str
    read: ReadArticle | None
    problem: str = ""


class Adding:
    """Reads what ``read`` can, and keeps it among the shared articles; ``confirm`` asks the person."""

    def __init__(
        self,
        read: Callable[[str, Options], ReadArticle],
        confirm: Callable[[str], bool],
        shared: SharedArticles,
        screen: Screen,
        say: Phrasebook,
    ) -> None:
        self._read = read
        self._confirm = confirm
        self._shared = shared
        self._screen = screen
        self._say = say
        self._known = {article.slug: article for article in shared.articles()}

    def add_all(self, given: Sequence[str], options: Options) -> bool:
        """Whether all could be added; what is said of each is printed as it happens."""
        if not all(map(str.strip, given)):
            raise UnfitOption("file")  # Python takes an empty name for the folder it stands in
        sources, others = expanded(given)
        options.check(is_alone=len(sources) == 1)
        options = options._replace(language=language_code(options.language) if options.language else None)
        outcomes = []
        for number, source in enumerate(sources, start=1):
            with self._screen.progress(f"{harmless_line(source)} ({number}/{len(sources)})"):
                outcome = self._outcome(source, options)
            if outcome.read is None:
                complain(outcome.problem)
            else:
                self._add(outcome.read, source, options, is_alone=len(sources) == 1)
            outcomes.append(outcome)
        if len(outcomes) > 1:
            if any(outcome.read for outcome in outcomes):
                self._screen.line((self._say("outline-elsewhere"), "dim"))
            self._screen.table([self._row(outcome) for outcome in outcomes])
        if others or not sources:
            self._screen.line((self._say("folder-others", count=others), "dim"))
        return bool(sources) and all(outcome.read for outcome in outcomes)

    def _outcome(self, source: str, options: Options) -> Outcome:
        try:
            return Outcome(source, self._read(source, options))
        except Exception as error:  # noqa: BLE001 - a fault of ours is raised again
            return Outcome(source, None, explained(error, self._say))

    def _add(self, read: ReadArticle, source: str, options: Options, is_alone: bool) -> None:
        slug, phrase, other = self._place(read.article, options)
        article = replace(read.article, slug=slug)
        before = self._known.get(slug)
        if phrase == "updated" and before is not None:
            article = _as_stated(article, before, source, options)
        self._shared.add(article, read.validators)
        self._known[slug] = article
        title = harmless_line(article.title)
        said = self._say(phrase, title=title, slug=harmless_line(slug), other=harmless_line(other))
        self._screen.line((said, ""))
        if before is not None:
            print_differences(differences(before, article), self._screen, self._say)
        is_known = before is not None and article.adds_nothing_to(before)
        # Outlines of many bury what came of each.
        describe = print_outline if is_alone and not is_known else print_summary
        describe(article, self._screen, self._say, read.left_out)

    def _place(self, article: Article, options: Options) -> tuple[str, str, str]:
        """A slug that overwrites no other article, the phrase that says what is done, and the slug of the other."""
        if options.slug is not None:
            return article.slug, "replaced" if options.slug in self._known else "added", ""
        known = next((one for one in self._known.values() if is_same(one, article)), None)
        if known is not None:
            return known.slug, "updated", ""
        alike = next((one for one in self._known.values() if is_version(one, article)), None)
        if alike is not None:
            asks = self._say("update-asks", title=harmless_line(article.title), slug=harmless_line(alike.slug))
            if self._confirm(asks):
                return alike.slug, "updated", ""
            return free_slug(article.slug, self._known), "added-alike", alike.slug
        free = free_slug(article.slug, self._known)
        return free, "added" if free == article.slug else "added-beside", article.slug

    def _row(self, outcome: Outcome) -> tuple[str, str]:
        if outcome.read is None:
            return harmless_line(outcome.source), outcome.problem
        article = outcome.read.article
        language, passages = harmless_line(article.language), len(article.passages)
        details = self._say("article-facts", language=language, passages=passages)
        return harmless_line(outcome.source), f"{harmless_line(article.title)} ({details})"


def is_address(source: str) -> bool:
    return bool(_ADDRESS.fullmatch(source))


def _is_slug(text: str) -> bool:
    """Dots alone are none: as part of an address they lead elsewhere."""
    is_named = any(map(str.isalnum, text)) and len(text) <= _LONGEST_SLUG
    return is_named and text == text.lower() and not _UNFIT_IN_SLUGS.search(text)


def is_meant_as_address(source: str) -> bool:
    """Also one that is no page's, such as ``ftp://…``."""
    return bool(_ANY_ADDRESS.fullmatch(source))


def is_same(known: Article, article: Article) -> bool:
    """Whether they are surely one article: from one address, of one text, or of one title and nearly the same text."""
    if known.url and article.url and same_page(known.url, article.url):
        return True
    if known.title == article.title:
        return is_version(known, article)
    return [passage.text for passage in known.passages] == [passage.text for passage in article.passages]


def _as_stated(article: Article, before: Article, source: str, options: Options) -> Article:
    """The same article again: what its file does not say stays as it was."""
    is_named = options.title is not None or _letters(article.title) != _letters(Path(source).stem)
    language = options.language or article.stated_language or before.stated_language or article.language
    title = article.title if is_named else before.title
    return replace(article, title=title, url=article.url or before.url, language=language)


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name))


def expanded(given: Sequence[str]) -> tuple[list[str], int]:
    """The files of folders, in order, that are read by their names, and how many others stand there.

    Whatever else was given is as it is.
    """
    sources: list[str] = []
    others = 0
    for source in given:
        if source == STANDARD_INPUT or is_address(source) or not Path(source).is_dir():
            sources.append(source)
        else:
            found = _files(Path(source))
            wanted = [str(path) for path in found if path.suffix.lower() in suffixes()]
            sources += wanted
            others += len(found) - len(wanted)
    return sources, others


def _files(folder: Path) -> list[Path]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path for path in found if not any(part.startswith(".") for part in path.relative_to(folder).parts))
