"""The tables. A change here needs a migration; a test holds the two together."""

from sqlalchemy import BigInteger, Column, Integer, MetaData, String, Table, Text, UniqueConstraint

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

servers = Table(
    "servers",
    metadata,
    Column("server", BigInteger, primary_key=True, autoincrement=False),
    Column("revision", Integer, nullable=False),
)

articles = Table(
    "articles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("server", BigInteger, nullable=False),
    Column("slug", String(200), nullable=False),
    Column("title", Text, nullable=False),
    Column("language", String(35), nullable=False),
    Column("published", Text),
    Column("url", Text),
    Column("text", Text, nullable=False),
    Column("outline", Text, nullable=False),
    UniqueConstraint("server", "slug"),
)

facts = Table(
    "facts",
    metadata,
    Column("server", BigInteger, primary_key=True, autoincrement=False),
    Column("key", String(100), primary_key=True),
    Column("value", Text, nullable=False),
)
