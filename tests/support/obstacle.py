"""Libraries that are slow to come, or never do."""

import asyncio

from bot.libraries import Libraries, ServerLibrary


class Obstacle(Libraries):
    seconds = 0.0
    failure: Exception | None = None

    async def of(self, server: int | None) -> ServerLibrary:
        await asyncio.sleep(self.seconds)
        if self.failure:
            raise self.failure
        return await super().of(server)
