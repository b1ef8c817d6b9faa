"""The bot: its intents, its commands, and whom it may mention (nobody)."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from functools import partial

import discord
from discord.ext import commands

from bot.errors import UnusableDatabase
from bot.features import Features
from bot.gateway.recovery import guard_events, recover_shards
from bot.gateway.sign_in_locks import SignInLocks
from bot.gateway.sign_ins import Limit, SignIns
from bot.gateway.watchdog import Watchdog
from bot.libraries.server_libraries import Libraries
from bot.locales import languages, phrasebook
from bot.pages.links import LinkSigner
from bot.settings import LIMITS
from bot.shards import ONE_SHARD, Shards
from bot.store.database import Store
from bot.store.retention import GRACE
from bot.store.rows.records import Limits
from bot.toolkit.access.servers import require_admitted
from bot.toolkit.background import answered
from bot.toolkit.components.buttons import register
from bot.tree import Tree, sync_when_changed
from index import ParsedQuestion

log = logging.getLogger(__name__)

INTENTS = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
"""None of them privileged: messages that mention the bot, or are sent to it, carry their text without."""

GRACE_SECONDS = 3.0
"""For so long answers under way hold up the end."""


class Pullquote(commands.AutoShardedBot):
    """The bot, with what it uses. ``start(token)`` raises `discord.LoginFailure` for a wrong token."""

    def __init__(
        self,
        libraries: Libraries,
        store: Store,
        *,
        grace: timedelta = GRACE,
        limits: Limits = LIMITS,
        shards: Shards = ONE_SHARD,
        signer: LinkSigner | None = None,
        contact: str = "",
    ) -> None:
        """With a ``signer`` of links to pages, which are served elsewhere, articles can be opened as such."""
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            tree_cls=Tree,
            intents=INTENTS,
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            shard_count=shards.total,
            shard_ids=shards.ids and list(shards.ids),  # type: ignore[arg-type]  # None is for all
        )
        guard_events(self)
        self._libraries = libraries
        self._store = store
        self._warming: asyncio.Task[None] | None = None
        self._sign_in_locks = SignInLocks(store)
        self.require_admitted = partial(require_admitted, store)
        self.watchdog = Watchdog(self)
        self.features = Features(self, libraries, store, grace=grace, limits=limits, signer=signer, contact=contact)
        self.moderators = self.features.moderators  # for commands and buttons, which know the client alone

    async def setup_hook(self) -> None:
        await asyncio.to_thread(_load_sentences)
        # What the first question would wait for otherwise; made beside signing in, which does not wait for it.
        self._warming = asyncio.create_task(self._warm())
        for cog in (*self.features.cogs(), self.watchdog):
            await self.add_cog(cog)
            for menu in getattr(cog, "menus", ()):
                self.tree.add_command(menu)
        register(self, self.features.buttons())
        try:
            self.features.command_ids.update(await sync_when_changed(self.tree, self._store))
        except discord.HTTPException:
            # The commands Discord has still work, and starting again and again would only make it worse.
            log.exception("the commands could not be synced")

    async def connect(self, *, reconnect: bool = True) -> None:
        """Raises: NoSignInsLeft, GatewaySilent; and what discord.py raises."""
        recover_shards()
        await self._await_sign_ins()
        running = asyncio.ensure_future(super().connect(reconnect=reconnect))
        silence = asyncio.ensure_future(self.watchdog.silence())
        try:
            await asyncio.wait({running, silence}, return_when=asyncio.FIRST_COMPLETED)
            await (running if running.done() else silence)
        finally:
            running.cancel()
            silence.cancel()

    async def _await_sign_ins(self) -> None:
        recommended, _, told = await self.http.get_bot_gateway()
        limit = Limit(told["total"], told["remaining"], told["reset_after"] / 1000, told["max_concurrency"])
        self.shard_count = self.shard_count or recommended
        needed = len(self.shard_ids or range(self.shard_count))
        log.info("%d sign-ins of %d are left today, %d are needed now", limit.remaining, limit.total, needed)
        if pause := limit.pause(needed):
            log.warning("few sign-ins are left today: the bot signs in in %d s", pause)
            await asyncio.sleep(pause)
        self.sign_ins = SignIns(limit)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        shard = shard_id or 0
        await self._sign_in_locks.acquire(self.sign_ins.limit.rate_limit_key(shard))
        self.sign_ins.count(shard)

    async def close(self) -> None:
        """Leave once what people wait for is answered, or after a moment."""
        await answered(GRACE_SECONDS)
        if self._warming:
            self._warming.cancel()
        await self._sign_in_locks.close()
        await super().close()

    async def _warm(self) -> None:
        """Make the shared library."""
        try:
            await self._libraries.of(None)
        except UnusableDatabase:
            log.exception("the shared articles could not be read; the first question tries again")

    async def on_message(self, message: discord.Message) -> None:
        """Nothing: a message is a question, never a prefix command. Cogs listen for themselves."""


def _load_sentences() -> None:
    """Read every sentence, and what is known of each language; it takes a tenth of a second."""
    for language in languages():
        phrasebook(language)
    ParsedQuestion.of("谁?")  # what is known of Chinese characters takes longest
