"""Former articles in the database, inside a connection of the caller's."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    Row,
    and_,
    delete,
    false,
    func,
    insert,
    literal,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import FormerGone
from bot.store.rows.column_types import Moment
from bot.store.rows.key_values import next_number
from bot.store.rows.records import MEGABYTE, FormerArticle, Limits
from bot.store.rows.tables import articles, channels, former_articles, former_channels, former_pins, pins, refreshes

MADE = "former_articles_made"
"""The value that counts the former articles a server ever had: the number of one is never another's."""

MOST = 1_000
"""Former articles of a server; the oldest go first."""

_COPIED = [column.name for column in articles.c if column.name not in ("id", "server")]


async def set_aside(
    connection: AsyncConnection, server: int, slug: str, at: datetime, limits: Limits | None
) -> int | None:
    """Keep an article as it is before it is changed; its number, or None where there is no room for it."""
    number = await next_number(connection, server, MADE)
    of_refresh = (refreshes.c.server == articles.c.server) & (refreshes.c.article == articles.c.slug)
    found: dict[str, Any] = {
        "server": literal(server, BigInteger),
        "number": literal(number, Integer),
        "at": literal(at, Moment()),
        **{name: articles.c[name] for name in _COPIED},
        "etag": refreshes.c.etag,
        "last_modified": refreshes.c.last_modified,
        "is_nightly": func.coalesce(refreshes.c.is_nightly, false()),
    }
    rows = select(*found.values()).select_from(articles.outerjoin(refreshes, of_refresh))
    rows = rows.where(articles.c.server == server, articles.c.slug == slug)
    await connection.execute(insert(former_articles).from_select([*found], rows))
    await _note_pins_and_channels(connection, server, slug, number)
    return None if number in await _make_room(connection, server, limits) else number


async def part(connection: AsyncConnection, server: int, slug: str, number: int | None) -> None:
    """The article is removed, and nothing has the place of its former texts; the last of them has this ``number``."""
    number = number or await next_number(connection, server, MADE)
    theirs = (former_articles.c.slug == slug) & former_articles.c.removal.is_(None)
    await connection.execute(
        update(former_articles).where(former_articles.c.server == server, theirs).values(removal=number)
    )


async def rejoin(connection: AsyncConnection, server: int, removal: int, slug: str) -> None:
    """The article that was removed is back under this ``slug``, and with it has the place of its former texts."""
    theirs = (former_articles.c.server == server) & (former_articles.c.removal == removal)
    await connection.execute(update(former_articles).where(theirs).values(removal=None, slug=slug))


async def former_of(connection: AsyncConnection, server: int, since: datetime) -> list[FormerArticle]:
    """Those that became so ``since`` then, the last one first; without reading a text."""
    former, counted = former_articles.c, _pins_of(former_pins.c.former == former_articles.c.number)
    in_place = (articles.c.server == former.server) & (articles.c.slug == former.slug) & former.removal.is_(None)
    title = func.coalesce(articles.c.title, former.title).label("title")
    columns = former.number, former.slug, title, former.passages, former.at, former.removal, counted.label("pins")
    rows = select(*columns).select_from(former_articles.outerjoin(articles, in_place))
    rows = rows.where(former.server == server, former.at >= since).order_by(former.number.desc())
    latest: set[tuple[str, int | None]] = set()
    found = []
    for row in await connection.execute(rows):
        is_latest = (row.slug, row.removal) not in latest
        latest.add((row.slug, row.removal))
        is_removed, was_replaced = row.removal is not None, row.removal != row.number
        known = row.number, row.slug, row.title, row.passages, row.at
        found.append(FormerArticle(*known, is_removed, row.pins, is_latest, was_replaced))
    return found


async def former_row(connection: AsyncConnection, server: int, number: int, since: datetime) -> Row[Any]:
    """All that is kept of one that became so ``since`` then. Raises: FormerGone."""
    wanted = (former_articles.c.server == server) & (former_articles.c.number == number)
    wanted &= former_articles.c.at >= since
    found = (await connection.execute(select(former_articles).where(wanted))).one_or_none()
    if found is None:
        raise FormerGone
    return found


async def spans_of(connection: AsyncConnection, server: int, number: int) -> dict[int, tuple[int, int]]:
    """Where pins quoted a former article, by their numbers."""
    theirs = (former_pins.c.server == server) & (former_pins.c.former == number)
    return {row.pin: (row.start, row.end) for row in await connection.execute(select(former_pins).where(theirs))}


async def channels_of(connection: AsyncConnection, server: int, number: int) -> list[int]:
    """The channels that asked a former article."""
    theirs = (former_channels.c.server == server) & (former_channels.c.former == number)
    return list(await connection.scalars(select(former_channels.c.channel).where(theirs)))


async def forget_pin(connection: AsyncConnection, server: int, pin: int) -> None:
    """A moderator has chosen where a pin belongs: no former article has it back."""
    await connection.execute(delete(former_pins).where(former_pins.c.server == server, former_pins.c.pin == pin))


async def forget_channel_of_former(connection: AsyncConnection, server: int, channel: int) -> None:
    """A channel asks all articles from now on, or is gone."""
    theirs = (former_channels.c.server == server) & (former_channels.c.channel == channel)
    await connection.execute(delete(former_channels).where(theirs))


async def delete_former(connection: AsyncConnection, server: int, numbers: Sequence[int]) -> None:
    theirs = (former_articles.c.server == server) & former_articles.c.number.in_(numbers)
    await connection.execute(delete(former_articles).where(theirs))
    for table in (former_pins, former_channels):
        await connection.execute(delete(table).where(table.c.server == server, table.c.former.in_(numbers)))


async def _note_pins_and_channels(connection: AsyncConnection, server: int, slug: str, number: int) -> None:
    quoting = (pins.c.server == server) & (pins.c.article == slug) & pins.c.is_current
    rows = select(pins.c.server, literal(number, Integer), pins.c.number, pins.c.start, pins.c.end).where(quoting)
    await connection.execute(insert(former_pins).from_select(["server", "former", "pin", "start", "end"], rows))
    askers = (channels.c.server == server) & (channels.c.article == slug)
    rows_of_channels = select(channels.c.server, literal(number, Integer), channels.c.channel).where(askers)
    await connection.execute(insert(former_channels).from_select(["server", "former", "channel"], rows_of_channels))


async def _make_room(connection: AsyncConnection, server: int, limits: Limits | None) -> list[int]:
    """Let the oldest go where there are too many, or too much text; which these were."""
    sizes = select(former_articles.c.number, former_articles.c.bytes).where(former_articles.c.server == server)
    room, gone = MEGABYTE * limits.megabytes if limits else float("inf"), []
    rows = await connection.execute(sizes.order_by(former_articles.c.number.desc()))
    for place, (number, size) in enumerate(rows):
        room -= size
        if place >= MOST or room < 0:
            gone.append(number)
    if gone:
        await delete_former(connection, server, gone)
    return gone


def _pins_of(wanted: ColumnElement[bool]) -> Any:
    """How many of the pins that quoted a former article are still there."""
    same = (pins.c.server == former_pins.c.server) & (pins.c.number == former_pins.c.pin)
    counted = select(func.count()).select_from(former_pins.join(pins, same))
    return counted.where(and_(former_pins.c.server == former_articles.c.server, wanted)).scalar_subquery()
