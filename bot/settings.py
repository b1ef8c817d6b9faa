"""Settings, from the environment and from ``.env``."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from difflib import get_close_matches
from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

from dotenv import dotenv_values
from pydantic import AfterValidator, Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError, PydanticUseDefault
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict, SettingsError

from bot.database_url import DATABASE, ENV_FILE, default_database, with_driver
from bot.operator_errors import NoPagesSecret, NotUtf8, WrongSetting
from bot.redaction import secrets_of
from bot.shards import Shards, parsed_ids
from bot.store.retention import GRACE
from bot.store.rows.records import LIBRARY_MEGABYTES, Limits

LIMITS = Limits(articles=50, passages=50_000, megabytes=20)
HOUR = timedelta(hours=1)


class PageSettings(NamedTuple):
    """How pages are served: ``url`` is what leads to ``host`` and ``port``, ``minutes`` how long a link is good.

    Of the ``proxy`` it is believed for whom it asks. Where ``is_public``, the shared articles need no link.
    """

    url: str
    secret: str
    host: str
    port: int
    minutes: int
    proxy: IPv4Network | IPv6Network | None
    is_public: bool


class Settings(BaseSettings):
    """Every setting stands in ``.env.example`` with its why; an empty one counts as not set."""

    model_config = SettingsConfigDict(
        env_file_encoding="utf-8", env_ignore_empty=True, case_sensitive=True, str_strip_whitespace=True, extra="ignore"
    )

    @field_validator("*", mode="before")
    @classmethod
    def _blank_is_not_set(cls, value: object) -> object:
        if isinstance(value, str) and not value.strip():
            raise PydanticUseDefault
        return value

    discord_token: SecretStr | None = Field(None, validation_alias="DISCORD_TOKEN")
    database: Annotated[str, AfterValidator(with_driver)] = Field(
        default_factory=default_database, validation_alias=DATABASE, repr=False
    )
    # No DEBUG: libraries then log messages and rows whole, and questions are not ours to keep.
    log_level: Literal["INFO", "WARNING", "ERROR"] = Field("INFO", validation_alias="PULLQUOTE_LOG_LEVEL")
    log_format: Literal["plain", "json"] = Field("plain", validation_alias="PULLQUOTE_LOG_FORMAT")
    http_port: int | None = Field(None, gt=0, lt=65_536, validation_alias="PULLQUOTE_HTTP_PORT")
    articles: int = Field(LIMITS.articles, gt=0, validation_alias="PULLQUOTE_ARTICLES_PER_SERVER")
    passages: int = Field(LIMITS.passages, gt=0, validation_alias="PULLQUOTE_PASSAGES_PER_SERVER")
    megabytes: float = Field(
        LIMITS.megabytes, gt=0, allow_inf_nan=False, validation_alias="PULLQUOTE_MEGABYTES_PER_SERVER"
    )
    library_megabytes: float = Field(
        LIBRARY_MEGABYTES, gt=0, allow_inf_nan=False, validation_alias="PULLQUOTE_LIBRARY_MEGABYTES"
    )
    # At most ten years, which no calendar minds.
    grace_hours: int = Field(GRACE // HOUR, ge=0, le=87_600, validation_alias="PULLQUOTE_GRACE_HOURS")
    # Of the 512 characters that Discord takes in a button's address, the rest is the link's.
    pages_url: str | None = Field(
        None, max_length=150, pattern=r"^https?://[^\s/?#]+(/[^\s?#]*)?$", validation_alias="PULLQUOTE_PAGES_URL"
    )
    pages_secret: SecretStr | None = Field(None, min_length=32, validation_alias="PULLQUOTE_PAGES_SECRET")
    pages_host: str = Field("127.0.0.1", validation_alias="PULLQUOTE_PAGES_HOST")
    pages_port: int = Field(8080, ge=1, le=65_535, validation_alias="PULLQUOTE_PAGES_PORT")
    pages_minutes: int = Field(60, ge=1, le=1_440, validation_alias="PULLQUOTE_PAGES_MINUTES")
    pages_proxy: IPv4Network | IPv6Network | None = Field(None, validation_alias="PULLQUOTE_PAGES_PROXY")
    pages_public: bool = Field(False, validation_alias="PULLQUOTE_PAGES_PUBLIC")

    @property
    def pages(self) -> PageSettings | None:
        """None where no pages are served. Raises: NoPagesSecret."""
        if self.pages_url is None:
            return None
        if self.pages_secret is None:
            raise NoPagesSecret
        return PageSettings(
            self.pages_url.rstrip("/"),
            self.pages_secret.get_secret_value(),
            self.pages_host,
            self.pages_port,
            self.pages_minutes,
            self.pages_proxy,
            self.pages_public,
        )

    shard_count: int | None = Field(None, gt=0, le=100_000, validation_alias="PULLQUOTE_SHARD_COUNT")
    # After their number, which they are held against.
    shard_ids: Annotated[tuple[int, ...] | None, NoDecode] = Field(None, validation_alias="PULLQUOTE_SHARD_IDS")

    @field_validator("shard_ids", mode="before")
    @classmethod
    def _are_shards(cls, value: object, info: ValidationInfo) -> object:
        if not isinstance(value, str):
            return value
        try:
            ids, count = parsed_ids(value), info.data.get("shard_count")
        except ValueError as error:
            raise PydanticCustomError("shards", "{reason}", {"reason": str(error)}) from error
        if count is None or max(ids) >= count:
            raise PydanticCustomError("shards", "PULLQUOTE_SHARD_COUNT must be set, and more than each of them")
        return ids

    contact: str | None = Field(None, max_length=300, validation_alias="PULLQUOTE_CONTACT")

    @property
    def secrets(self) -> frozenset[str]:
        """What no log may have."""
        given = [secret.get_secret_value() for secret in (self.discord_token, self.pages_secret) if secret]
        return secrets_of(self.database, *given)

    @property
    def shards(self) -> Shards:
        return Shards(self.shard_count, self.shard_ids)

    @property
    def grace(self) -> timedelta:
        return self.grace_hours * HOUR

    @property
    def limits(self) -> Limits:
        """The most that a server may have."""
        return Limits(self.articles, self.passages, self.megabytes)


PREFIX = "PULLQUOTE_"
"""Of all settings but the token's, whose name is Discord's."""
NEAR = 0.85
"""How alike two names are, of 1, for one to be a misprint of the other: all begin alike."""


def unknown_settings(environment: Iterable[str], env_file: Path = ENV_FILE) -> dict[str, str]:
    """The names of what is set for us and no setting, each with the setting that it is nearest to, or nothing.

    Raises: OSError, UnicodeError, for a file that cannot be read.
    """
    known = [str(field.validation_alias) for field in Settings.model_fields.values()]
    names = {*environment, *(dotenv_values(env_file, encoding="utf-8") if env_file.exists() else ())}
    unknown = sorted(name for name in names if name.upper().startswith(PREFIX) and name not in known)
    return {name: next(iter(get_close_matches(name.upper(), known, n=1, cutoff=NEAR)), "") for name in unknown}


def read_settings(env_file: Path | None = ENV_FILE, **given: Any) -> Settings:
    """The settings of this process; ``given`` ones (``DISCORD_TOKEN="…"``) come before the environment's.

    Raises: WrongSetting, NotUtf8; OSError for a file that cannot be read.
    """
    try:
        return Settings(**{"_env_file": env_file, **given})
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        raise WrongSetting(str(first["loc"][0]), first["msg"]) from None
    except UnicodeError:
        raise NotUtf8(str(env_file)) from None
    except SettingsError as error:
        raise WrongSetting(str(env_file), str(error)) from error
