"""What articles were before they were given another text or removed, so that it can be undone for a while."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "former_articles",
        sa.Column("server", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("slug", sa.String(200), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("language", sa.String(35), nullable=False),
        sa.Column("published", sa.Text),
        sa.Column("url", sa.Text),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("outline", sa.Text, nullable=False),
        sa.Column("passages", sa.Integer, nullable=False),
        sa.Column("bytes", sa.Integer, nullable=False),
        sa.Column("added", sa.BigInteger),
        sa.Column("by", sa.BigInteger),
        sa.Column("edition", sa.String(16), nullable=False, server_default=""),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("removal", sa.Integer),
        sa.Column("etag", sa.Text),
        sa.Column("last_modified", sa.Text),
        sa.Column("is_nightly", sa.Boolean, nullable=False),
    )
    op.create_table(
        "former_pins",
        sa.Column("server", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("former", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("pin", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
    )
    op.create_table(
        "former_channels",
        sa.Column("server", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("former", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("channel", sa.BigInteger, primary_key=True, autoincrement=False),
    )
