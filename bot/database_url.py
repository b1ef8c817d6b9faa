"""Where the database is. Apart from settings.py, because pydantic takes longer to import than a question to answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_data_path

from bot.operator_errors import NotUtf8

DATABASE = "PULLQUOTE_DATABASE"
ENV_FILE = Path(".env")

_DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}
_SSL_MODE = re.compile(r"(?<=[?&])sslmode(?==)")


def default_database() -> str:
    return f"sqlite+aiosqlite:///{user_data_path('pullquote', appauthor=False) / 'pullquote.db'}"


def database_url(environment: Mapping[str, str], env_file: Path = ENV_FILE) -> str:
    """What `bot.settings` says: that of the environment, of ``env_file``, or the default. Raises: NotUtf8, OSError."""
    return with_driver((environment.get(DATABASE) or _written(env_file)).strip() or default_database())


def with_driver(url: str) -> str:
    """The address as we need it, of one that hosts of databases give.

    >>> with_driver("postgres://user:password@host/pullquote?sslmode=require")
    'postgresql+asyncpg://user:password@host/pullquote?ssl=require'
    """
    scheme, separator, rest = url.partition("://")
    return f"{_DRIVERS.get(scheme, scheme)}{separator}{_SSL_MODE.sub('ssl', rest)}"


def _written(env_file: Path) -> str:
    if not env_file.exists():
        return ""
    from dotenv import dotenv_values  # most users of the terminal have no such file

    try:
        return dotenv_values(env_file, encoding="utf-8").get(DATABASE) or ""
    except UnicodeError:
        raise NotUtf8(str(env_file)) from None


def file_in(url: str) -> str:
    """The path of SQLite's file; empty for another database."""
    return url.partition(":///")[2].partition("?")[0] if url.startswith("sqlite") else ""
