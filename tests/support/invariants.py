"""What must hold after whatever anybody does with the bot in simcord."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from simcord import Env, InteractionResult
from simcord.components import walk_components

from bot.client import Pullquote
from bot.operating.logs import without_needless_traceback
from bot.store.database import Store
from tests.support import openapi
from tests.support.player_words import SECRET

MOST_REPLIES = 3
"""An update tells what it did, which pins lost their words, and that the article is fetched every night now."""
EPHEMERAL = 64
WRITTEN = frozenset({0, 19, 20, 23})
"""Types of messages that say something of their own; others tell of a thread or of a pin."""
NEWEST = 6
"""Messages of each channel that are looked at."""


class Faults(logging.Handler):
    """What the bot logs as a fault of its own."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.addFilter(without_needless_traceback)
        self._told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.levelno >= logging.ERROR:
            self._told.append(logging.Formatter().format(record))

    def take(self) -> list[str]:
        told, self._told = self._told, []
        return told


@contextmanager
def faults_heard() -> Iterator[Faults]:
    heard = Faults()
    logging.getLogger().addHandler(heard)
    try:
        yield heard
    finally:
        logging.getLogger().removeHandler(heard)


class Invariants:
    """``secret`` are the channels that members may not read."""

    def __init__(self, env: Env, store: Store, faults: Faults) -> None:
        self._env, self._store, self._faults = env, store, faults
        self._seen = 0
        self.secret: set[int] = set()

    def broken(self, result: InteractionResult | None, *, discord_fails: bool) -> Iterator[str]:
        """By the last act; while Discord fails, it may be that nothing can be said."""
        for fault in self._faults.take():
            if not (discord_fails and "was not taken" in fault):
                yield f"a fault: {fault[-2_000:]}"
        for request in self._env.http_requests[self._seen :]:
            yield from openapi.problems(request.method, request.path, request.json)
        self._seen = len(self._env.http_requests)
        if result is not None and not discord_fails:
            yield from _reply_problems(result)
        yield from self._public_problems()

    async def badly_stored(self) -> Iterator[str]:
        """What of pins, articles and libraries does not fit together."""
        assert isinstance(self._env.bot, Pullquote)
        found = []
        for server in {channel.guild_id for channel in self._env.backend.channels.values() if channel.guild_id}:
            articles = {article.slug: article for article in await self._store.articles.all(server)}
            for pin in await self._store.pins.all(server):
                article = articles.get(pin.article)
                if articles and pin.is_current and not (article and article.text[pin.start : pin.end] == pin.words):
                    found.append(f"pin {pin.number} is current, and its words are not there")
            asked = set((await self._env.bot.features.answering._libraries.of(server)).articles)
            if articles and asked != set(articles):
                found.append(f"of {sorted(articles)}, {sorted(asked)} are asked")
        return iter(found)

    def _public_problems(self) -> Iterator[str]:
        assert self._env.bot.user is not None
        for channel in self._env.backend.channels.values():
            for message in list(self._env.backend.messages.get(channel.id, {}).values())[-NEWEST:]:
                if message.author_id != self._env.bot.user.id or message.type not in WRITTEN:
                    continue
                if message.ping_user_ids or message.ping_role_ids or message.mention_everyone:
                    yield f"somebody is mentioned in {channel.name}"
                is_public = not message.flags & EPHEMERAL and not {channel.id, channel.parent_id} & self.secret
                said = (str(component.get("content", "")) for component in walk_components(message.components))
                if is_public and any(SECRET in text for text in said):
                    yield f"what was asked in secret is said in {channel.name}"


def _reply_problems(result: InteractionResult) -> Iterator[str]:
    shown = [message for message in (result.response, *result.followups) if message]
    if not result.acknowledged:
        yield "no answer in time"
    elif result.modal is not None:
        yield from ["more than a form"] if shown else []
    elif not shown and result._interaction.source_message_id is None:
        yield "nothing to see"
    if len(shown) > MOST_REPLIES:
        yield f"{len(shown)} replies"
    if any(not (message.content or message.components or message.attachments) for message in shown):
        yield "an empty reply, or one that is thought of for ever"
