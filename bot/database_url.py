"""Where the database is. Apart from settings.py, because pydantic takes longer to import than a question to answer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_data_path

ENV_FILE = Path(".env")


def default_database() -> str:
    return f"sqlite+aiosqlite:///{user_data_path('pullquote', appauthor=False) / 'pullquote.db'}"


def database_url(environment: Mapping[str, str], env_file: Path = ENV_FILE) -> str:
    """What ``read_settings().database`` says, without pydantic where there is no ``.env`` to read."""
    if env_file.exists():
        from bot.settings import read_settings

        return read_settings(env_file).database
    return environment.get("PULLQUOTE_DATABASE", "").strip() or default_database()
