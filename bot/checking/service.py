"""From words that somebody quotes to what the articles have of them. Nothing of it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.errors import AnswerGone, NoArticles, NoWords
from bot.libraries.server_libraries import Libraries
from bot.libraries.server_library import ServerLibrary
from bot.store.database import Store
from bot.store.setting_values import SettingValues
from bot.toolkit.access.servers import snapshot_in
from bot.toolkit.rate_limit import QuestionLimit
from bot.toolkit.workers import computed
from index import Check, Quote

SENTENCES = 10
"""Sentences that are checked at once; what is shown of more has no room in a message."""
LONGEST = 4_000
"""Characters of words that are checked, which is what a message can have."""


class Checked(NamedTuple):
    """What came of it; ``editions`` are those of the articles that have something of the words."""

    checks: Sequence[Check]
    editions: tuple[str, ...]
    is_cut: bool = False


class Checking:
    """Checks in the articles that a channel asks, at the pace at which these are asked.

    A direct message is in no server.
    """

    def __init__(self, libraries: Libraries, store: Store, limit: QuestionLimit) -> None:
        self._libraries = libraries
        self._store = store
        self._limit = limit

    async def check(self, text: str, server: int | None, channel: int, member: int) -> Checked:
        """Raises: TooManyQuestions, NoArticles, NoWords."""
        self._limit.count(member, server)
        server_library, slugs = await self._library(server, channel)
        return await computed(_checked, text, server_library, slugs)

    async def nearest(
        self, sentences: Sequence[str], server: int | None, channel: int, member: int
    ) -> list[Quote | None]:
        """The passage nearest to each sentence. Raises: TooManyQuestions, NoArticles."""
        self._limit.count(member, server)
        server_library, slugs = await self._library(server, channel)
        return await computed(_nearest, sentences, server_library, slugs)

    async def require_current(self, editions: Sequence[str], server: int | None) -> None:
        """Raises: AnswerGone, where an article has another text by now, or is gone."""
        server_library = await self._libraries.of(server)
        if not all(map(server_library.edition, editions)):
            raise AnswerGone

    async def settings(self, server: int) -> SettingValues:
        return (await self._store.snapshot(server)).settings

    async def _library(self, server: int | None, channel: int) -> tuple[ServerLibrary, frozenset[str] | None]:
        """The library of a server, and the slugs of those articles that the channel asks; None stands for all."""
        server_library = await self._libraries.of(server)
        if not server_library.articles:
            raise NoArticles
        snapshot = await snapshot_in(self._store, server)
        return server_library, server_library.chosen(snapshot.articles_of(channel))


def _checked(text: str, server_library: ServerLibrary, slugs: frozenset[str] | None) -> Checked:
    checks = server_library.library.check(text[:LONGEST], articles=slugs, limit=SENTENCES + 1)
    if not checks:
        raise NoWords
    found = (quote.article.slug for check in checks[:SENTENCES] for quote in check.quotes)
    editions = tuple(server_library.edition_of[slug] for slug in dict.fromkeys(found))
    return Checked(checks[:SENTENCES], editions, len(checks) > SENTENCES or len(text) > LONGEST)


def _nearest(
    sentences: Sequence[str], server_library: ServerLibrary, slugs: frozenset[str] | None
) -> list[Quote | None]:
    return [server_library.library.nearest(sentence, articles=slugs) for sentence in sentences]
