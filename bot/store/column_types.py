"""What columns hold that no database has a type for: times that are aware, texts without U+0000."""

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


class _WithoutNull(TypeDecorator[str]):
    """PostgreSQL keeps no U+0000: U+FFFD takes its place there, so that nothing moves and nobody's text is refused.

    https://www.postgresql.org/docs/current/datatype-character.html
    """

    @property
    def python_type(self) -> type[str]:
        return str

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return value.replace("\0", "\ufffd") if value and dialect.name == "postgresql" else value


class Words(_WithoutNull):
    impl = Text
    cache_ok = True


class Name(_WithoutNull):
    impl = String
    cache_ok = True
