"""The tables. Each has its server in every row. A change here needs a migration; a test holds the two together."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    UniqueConstraint,
)

from bot.store.rows.column_types import Moment, Name, Words

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id(name: str) -> Column[int]:
    """A part of the primary key: an id of Discord's."""
    return Column(name, BigInteger, primary_key=True, autoincrement=False)


def _number(name: str) -> Column[int]:
    """A part of the primary key: a number that counts within a server."""
    return Column(name, Integer, primary_key=True, autoincrement=False)


servers = Table(
    "servers",
    metadata,
    _id("server"),
    Column("revision", Integer, nullable=False),
    Column("left_at", Moment),
    # Grows with every change that answers depend on: of articles, pins, settings and channels.
    Column("changed", Integer, nullable=False, server_default="0"),
    # The last day something was asked or done where the bot is no member, only its commands are there.
    Column("commands_used", Date),
    # The last day of a question, for the operator.
    Column("last_question", Date),
)

# The operator's decisions, not the server's: they outlive what is kept of it. A limit that is NULL is that of all.
server_rules = Table(
    "server_rules",
    metadata,
    _id("server"),
    Column("is_blocked", Boolean, nullable=False),
    Column("articles", Integer),
    Column("passages", Integer),
    Column("megabytes", Float),
)


def _article_columns() -> list[Column[Any]]:
    """What is stored of an article, whether it answers or is a former one."""
    return [
        Column("slug", Name(200), nullable=False),
        Column("title", Words, nullable=False),
        Column("language", Name(35), nullable=False),
        Column("published", Words),
        Column("url", Words),
        Column("text", Words, nullable=False),
        Column("outline", Words, nullable=False),
        # Counted when it is added, so that limits are checked without reading texts.
        Column("passages", Integer, nullable=False),
        Column("bytes", Integer, nullable=False),
        Column("added", Moment),
        Column("by", BigInteger),
        # `Article.edition`, by which a changed text is told without reading it.
        Column("edition", Name(16), nullable=False, server_default=""),
    ]


articles = Table(
    "articles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("server", BigInteger, nullable=False),
    *_article_columns(),
    UniqueConstraint("server", "slug"),
)

# Texts that articles had until they were given others or removed, kept for a while so that it can be undone.
former_articles = Table(
    "former_articles",
    metadata,
    _id("server"),
    _number("number"),
    *_article_columns(),
    # When it became a former one; and, where no article has its place, the number of the one that was removed then.
    Column("at", Moment, nullable=False),
    Column("removal", Integer),
    Column("etag", Words),
    Column("last_modified", Words),
    Column("is_nightly", Boolean, nullable=False),
)

# Where pins quoted a former article, by its number; and which channels asked it.
former_pins = Table(
    "former_pins",
    metadata,
    _id("server"),
    _number("former"),
    _number("pin"),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
)

former_channels = Table(
    "former_channels",
    metadata,
    _id("server"),
    _number("former"),
    _id("channel"),
)

# What a site said of the version that an article has, and how it is fetched again. Apart from the articles, because
# nothing that answers depends on it.
refreshes = Table(
    "refreshes",
    metadata,
    _id("server"),
    Column("article", Name(200), primary_key=True),
    Column("etag", Words),
    Column("last_modified", Words),
    Column("is_nightly", Boolean, nullable=False),
    # Of nights in a row; and why the last one failed.
    Column("failures", Integer, nullable=False),
    Column("problem", Name(20)),
)

key_values = Table(
    "key_values",
    metadata,
    _id("server"),
    Column("key", Name(100), primary_key=True),
    Column("value", Words, nullable=False),
)

channels = Table(
    "channels",
    metadata,
    _id("server"),
    _id("channel"),
    Column("article", Name(200), primary_key=True),
)

pins = Table(
    "pins",
    metadata,
    _id("server"),
    _number("number"),
    Column("channel", BigInteger, nullable=False),
    Column("message", BigInteger),
    Column("question", Words, nullable=False),
    Column("article", Name(200), nullable=False),
    Column("title", Words, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("words", Words, nullable=False),
    Column("before", Words, nullable=False),
    Column("after", Words, nullable=False),
    Column("by", BigInteger),
    Column("at", Moment, nullable=False),
    Column("is_current", Boolean, nullable=False),
    # A digest of the question's key, by which the same question in other words finds its pin.
    Column("key", Name(64), nullable=False, server_default=""),
    Index("ix_pins_server_key", "server", "key"),
)

# The questions of a pin after its first one, each with its key.
pin_questions = Table(
    "pin_questions",
    metadata,
    _id("server"),
    _number("pin"),
    _number("number"),
    Column("question", Words, nullable=False),
    Column("key", Name(64), nullable=False),
    Index("ix_pin_questions_server_key", "server", "key"),
)

# Keys are as long as questions, too long for an index: rows of one server and day are few enough to look through.
unanswered = Table(
    "unanswered",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("server", BigInteger, nullable=False, index=True),
    Column("day", Date, nullable=False),
    Column("key", Words, nullable=False),
    Column("question", Words, nullable=False),
    Column("times", Integer, nullable=False),
)

votes = Table(
    "votes",
    metadata,
    _id("server"),
    _id("message"),
    _id("member"),
    Column("helpful", Boolean, nullable=False),
    Column("day", Date, nullable=False),
    Column("key", Words, nullable=False),
    Column("question", Words, nullable=False),
)

# Computed from articles, and made again when they are lost: no export has them.
vectors = Table(
    "vectors",
    metadata,
    _id("server"),
    Column("slug", Name(200), primary_key=True),
    # Of the article that they were made of; and of what made them, `index.Encoder.version`.
    Column("edition", Name(16), nullable=False),
    Column("encoder", Name(100), nullable=False),
    # Rows of float16, one a passage, the lowest byte first.
    Column("data", LargeBinary, nullable=False),
)

# The same; `index.packed_analysis` made them.
analyses = Table(
    "analyses",
    metadata,
    _id("server"),
    Column("slug", Name(200), primary_key=True),
    Column("edition", Name(16), nullable=False),
    # Of what made them, `index.analysis_version`.
    Column("version", Name(100), nullable=False),
    Column("data", LargeBinary, nullable=False),
)
