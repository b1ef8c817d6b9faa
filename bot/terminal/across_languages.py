"""Questions in other languages than the articles', where the encoder is installed: it is loaded for these alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import nullcontext, suppress

from bot.errors import UnusableDatabase
from bot.locales import Phrasebook
from bot.terminal.articles.shared_articles import SharedArticles
from bot.terminal.output.screen import Screen
from index import Article, Encoder, Floats, Library, ParsedQuestion, encoder_version, installed_encoder

MOST = 1_000
"""Passages after which no other article is encoded for one question, some twenty seconds; a long one takes longer.

The next question goes on from there."""
MANY = 50
"""Passages from which it is said that there is something to wait for."""


class AcrossLanguages:
    def __init__(self, shared_articles: SharedArticles, screen: Screen, say: Phrasebook) -> None:
        self._shared_articles = shared_articles
        self._screen = screen
        self._say = say

    def library_for(self, question: str, library: Library, slugs: Collection[str] | None) -> Library:
        """The library with the vectors that help to answer this question, put to all articles or to these alone."""
        if not library.is_across_languages(question, articles=slugs) or encoder_version() is None:
            return library
        wanted = {article.slug: article for article in _wanted(question, library, slugs)}
        encoder = installed_encoder() if wanted else None
        if encoder is None:
            return library
        vectors = self._shared_articles.vectors(encoder.version(), wanted)
        missing = [article for slug, article in wanted.items() if slug not in vectors]
        takes_long = sum(len(article.passages) for article in missing) >= MANY
        with self._screen.progress(self._say("encoding")) if takes_long else nullcontext():
            made = self._made(encoder, missing)
        return library.with_vectors(encoder, {**library.vectors, **vectors, **made})

    def _made(self, encoder: Encoder, articles: Iterable[Article]) -> dict[str, Floats]:
        """Of as many articles as there is time for."""
        made: dict[str, Floats] = {}
        for article in articles:
            if sum(map(len, made.values())) < MOST:
                made[article.slug] = encoder.encode([passage.text for passage in article.passages])
                with suppress(UnusableDatabase):  # as where it may only be read: the answer needs it no more
                    self._shared_articles.put_vectors(article, encoder.version(), made[article.slug])
        return made


def _wanted(question: str, library: Library, slugs: Collection[str] | None) -> Iterator[Article]:
    """The articles asked that are in another language, and have no vectors yet."""
    languages = ParsedQuestion.of(question).languages
    for article in library.articles:
        is_in_another = article.passages and article.language not in languages
        if is_in_another and article.slug not in library.vectors and (slugs is None or article.slug in slugs):
            yield article
