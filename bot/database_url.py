"""Where the database is. Apart from settings.py, because pydantic takes longer to import than a question to answer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_data_path

from bot.errors import WrongSetting

DATABASE = "PULLQUOTE_DATABASE"
ENV_FILE = Path(".env")


def default_database() -> str:
    return f"sqlite+aiosqlite:///{user_data_path('pullquote', appauthor=False) / 'pullquote.db'}"


def database_url(environment: Mapping[str, str], env_file: Path = ENV_FILE) -> str:
    """What `bot.settings` says: that of the environment, of ``env_file``, or the default. Raises: WrongSetting."""
    return (environment.get(DATABASE) or _written(env_file)).strip() or default_database()


def _written(env_file: Path) -> str:
    if not env_file.exists():
        return ""
    from dotenv import dotenv_values  # most users of the terminal have no such file

    try:
        return dotenv_values(env_file, encoding="utf-8").get(DATABASE) or ""
    except (OSError, UnicodeError) as error:
        raise WrongSetting(str(env_file), str(error)) from error


def file_in(url: str) -> str:
    """The path of SQLite's file; empty for another database."""
    return url.partition(":///")[2].partition("?")[0] if url.startswith("sqlite") else ""
