"""Which article is read at an address, and with what beside it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace

from bot.errors import PagesOff
from bot.libraries.server_libraries import Libraries
from bot.libraries.server_library import ServerLibrary
from bot.locales import Phrasebook, phrasebook
from bot.locales.language_names import language_name
from bot.pages.links import LinkSigner, PageLink, digest_of
from bot.pages.problems import ArticleRemoved, NoPage
from bot.pages.reading import MarginPin, Notice, Reading, Span
from bot.pages.rendering.page import Listed
from bot.store.database import Store
from bot.store.settings import PAGES
from bot.store.snapshots import Snapshot
from bot.toolkit.workers import computed
from index import Anchor, Article, Library


def are_on(snapshot: Snapshot) -> bool:
    """Whether the articles of a server can be opened as pages, where pages are served."""
    return snapshot.settings[PAGES] and not snapshot.rules.is_blocked


class OpenArticles:
    """Articles that whoever can reach the server may read, by their slugs."""

    def __init__(self, library: Callable[[], Awaitable[Library]]) -> None:
        self._library = library

    async def reading(self, slug: str, say: Phrasebook) -> Reading:
        """Raises: NoPage."""
        library = await self._library()
        for article in library.articles:
            if article.slug == slug and article.passages:
                return Reading(article, say, library)
        raise NoPage

    async def listed(self, say: Phrasebook) -> list[Listed]:
        return list(_listed(await self._library(), say))


class LinkedArticles:
    """Articles of servers, by the links that the bot has signed."""

    def __init__(self, signer: LinkSigner, libraries: Libraries, store: Store) -> None:
        self._signer = signer
        self._libraries = libraries
        self._store = store

    async def reading(self, token: str) -> Reading:
        """Raises: LinkForged, LinkExpired, ArticleRemoved, PagesOff."""
        link = self._signer.read(token)
        if not are_on(await self._store.snapshot(link.server)):
            raise PagesOff
        server_library = await self._libraries.of(link.server or None)
        reading = await computed(_reading, link, server_library)
        return await self._with_pins(reading, link) if link.pins else reading

    async def _with_pins(self, reading: Reading, link: PageLink) -> Reading:
        """What was pinned in channels that the reader could see when the link was signed."""
        article = reading.article
        pins = tuple(
            MarginPin(pin.questions, pin.start)
            for pin in await self._store.pins.all(link.server)
            if pin.number in link.pins
            and pin.is_current
            and pin.article == article.slug
            and article.text[pin.start : pin.end] == pin.words
        )
        return replace(reading, pins=pins)


def _reading(link: PageLink, server_library: ServerLibrary) -> Reading:
    """Raises: ArticleRemoved."""
    say, library = phrasebook(link.language), server_library.library
    slug = next((slug for slug in server_library.articles if digest_of(slug) == link.article), None)
    article = server_library.article(slug or "")
    if article is None or not article.passages:
        raise ArticleRemoved
    if server_library.edition_of[article.slug] != link.edition:
        span, notice = _found_again(link, article)
        return Reading(article, say, library, span, notice=notice, may_ask=link.may_ask)
    marked = ((link.start, link.end),) if 0 <= link.start < link.end <= len(article.text) else ()
    others = [article.passages[number] for number in link.others if 0 <= number < len(article.passages)]
    next_best = tuple((one.start, one.end) for one in others)
    return Reading(article, say, library, marked, next_best, may_ask=link.may_ask)


def _found_again(link: PageLink, article: Article) -> tuple[tuple[Span, ...], Notice]:
    """Where the marked words are in a newer text, and what is said of it."""
    if not link.words:
        return (), ""
    span = Anchor(link.words, "", "").found_in(article, link.start)
    if span is None:
        return (), "page-updated-lost"
    start, end = span
    whole = start + link.end - link.start
    return ((start, whole if digest_of(article.text[start:whole]) == link.marked else end),), "page-updated"


def _listed(library: Library, say: Phrasebook) -> Iterator[Listed]:
    for article in library.articles:
        if article.passages:
            name = language_name(article.language, say)
            details = say("article-facts", language=name, passages=len(article.passages))
            yield Listed(article.title, article.language, details, f"a/{article.slug}")
