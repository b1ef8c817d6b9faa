"""A library that is slow to come, or never does."""

import asyncio

from bot.libraries import Libraries
from index import Library


class Obstacle(Libraries):
    seconds = 0.0
    failure: Exception | None = None

    async def of(self, server: int | None) -> Library:
        await asyncio.sleep(self.seconds)
        if self.failure:
            raise self.failure
        return await super().of(server)
