"""What columns hold that no database has a type for: times that are aware, texts of whole characters."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import BigInteger, Dialect, String, Text, TypeDecorator


class Moment(TypeDecorator[datetime]):
    """An aware time, kept as whole seconds since 1970."""

    impl = BigInteger
    cache_ok = True

    @property
    def python_type(self) -> type[datetime]:
        return datetime

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value.timestamp())

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromtimestamp(value, UTC)


class _Storable(TypeDecorator[str]):
    """What both databases keep: halves of characters, which metadata and imported files can have, are no UTF-8.

    PostgreSQL keeps no U+0000 either: U+FFFD takes its place there, so that nothing moves and nobody's text is refused.

    https://www.postgresql.org/docs/current/datatype-character.html
    """

    @property
    def python_type(self) -> type[str]:
        return str

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if not value:
            return value
        whole = value.encode(errors="replace").decode()
        return whole.replace("\0", "\ufffd") if dialect.name == "postgresql" else whole


class Words(_Storable):
    impl = Text
    cache_ok = True


class Name(_Storable):
    impl = String
    cache_ok = True
