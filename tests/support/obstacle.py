"""Libraries that are slow to come, or never do."""

import asyncio

from bot.libraries.server_libraries import Libraries
from bot.libraries.server_library import ServerLibrary
from index import Article


class Obstacle(Libraries):
    seconds = 0.0
    failure: Exception | None = None

    async def of(self, server: int | None) -> ServerLibrary:
        await self._hinder()
        return await super().of(server)

    async def article(self, server: int | None, slug: str) -> Article | None:
        await self._hinder()
        return await super().article(server, slug)

    async def _hinder(self) -> None:
        await asyncio.sleep(self.seconds)
        if self.failure:
            raise self.failure
