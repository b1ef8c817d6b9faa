"""From any earlier version's tables to today's, one numbered file a step."""

from __future__ import annotations

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.version import NEWEST

__all__ = ["NEWEST", "migrate", "version_of"]


async def version_of(connection: AsyncConnection) -> str:
    """The last migration this database has been through; empty when it is blank."""
    if not await connection.run_sync(lambda sync: inspect(sync).has_table("alembic_version")):
        return ""
    return await connection.scalar(text("SELECT version_num FROM alembic_version")) or ""


def migrate(connection: Connection, target: str = NEWEST) -> None:
    """Go up to ``target``, inside the transaction of ``connection``."""
    # Imported here, because an ordinary start finds nothing to migrate.
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", "bot.store:migrations")
    command.upgrade(config, target)
