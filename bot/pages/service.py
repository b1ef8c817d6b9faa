"""Links to pages, for whoever presses: what they may read is looked at then."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Self

import discord

from bot.errors import AnswerGone, PagesOff
from bot.libraries.server_libraries import Libraries
from bot.libraries.server_library import ServerLibrary
from bot.pages.links import OTHERS, PINS, LinkSigner, PageLink, digest_of, first_words
from bot.pages.opening import are_on
from bot.store.database import Store
from bot.toolkit.access.askers import Askers
from bot.toolkit.access.readable_channels import ReadableChannels
from index import Article


class Place(NamedTuple):
    """Where a page opens: words of an edition of an article; at its beginning, where there are none."""

    edition: str
    start: int = 0
    end: int = 0

    def __str__(self) -> str:
        return f"{self.edition}.{self.start}.{self.end}"

    @classmethod
    def read(cls, written: str) -> Self:
        """The inverse of ``str``. Raises ``ValueError`` for anything else."""
        edition, start, end = written.split(".")
        return cls(edition, int(start), int(end))


class Pages:
    """Without a ``signer`` there are none."""

    def __init__(
        self, signer: LinkSigner | None, libraries: Libraries, store: Store, channels: ReadableChannels, askers: Askers
    ) -> None:
        self._signer = signer
        self._libraries = libraries
        self._store = store
        self._channels = channels
        self._askers = askers

    @property
    def minutes(self) -> int:
        """For how many a link is good."""
        return self._signer.minutes if self._signer else 0

    async def are_on(self, server: int | None) -> bool:
        """Whether articles can be opened as pages there."""
        return self._signer is not None and (not server or are_on(await self._store.snapshot(server)))

    async def address(self, interaction: discord.Interaction, place: Place, others: Sequence[int] = ()) -> str:
        """Where whoever acts reads an article; ``others`` are the next best passages. Raises: AnswerGone, PagesOff."""
        server = interaction.guild_id
        if self._signer is None or not await self.are_on(server):
            raise PagesOff
        if server and not interaction.permissions.view_channel:
            raise AnswerGone  # what is pressed was sent there before the channel was hidden
        article = (await self._libraries.of(server)).edition(place.edition)
        if article is None:
            raise AnswerGone
        words = article.text[place.start : place.end]
        link = PageLink(
            server or 0,
            place.edition,
            digest_of(article.slug),
            interaction.locale.value,
            place.start,
            place.end,
            first_words(words),
            tuple(others[:OTHERS]),
            await self._readable_pins(interaction, server, article),
            await self._askers.role_lacked(interaction) is None,
            digest_of(words),
        )
        return self._signer.address(link)

    async def place_of(self, server: int | None, article: Article) -> Place:
        """The beginning of an article. Raises: AnswerGone."""
        server_library = await self._libraries.of(server)
        if article.slug not in server_library.edition_of:
            raise AnswerGone
        return Place(server_library.edition_of[article.slug])

    async def _readable_pins(
        self, interaction: discord.Interaction, server: int | None, article: Article
    ) -> tuple[int, ...]:
        """The newest pins on an article, of channels that whoever acts may read."""
        if not server or not (await self._store.snapshot(server)).pinned_keys:
            return ()
        pins = [pin for pin in await self._store.pins.all(server) if pin.is_current and pin.article == article.slug]
        readable = await self._channels.among(interaction, dict.fromkeys(pin.channel for pin in pins))
        return tuple(pin.number for pin in pins if pin.channel in readable)[:PINS]


def place_in(server_library: ServerLibrary, slug: str, start: int, end: int) -> Place:
    """Words of an article that is there."""
    return Place(server_library.edition_of[slug], start, end)
