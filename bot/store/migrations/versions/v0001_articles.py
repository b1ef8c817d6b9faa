"""Articles by server, each server's revision, and facts to remember."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "servers",
        sa.Column("server", sa.BigInteger, autoincrement=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("server", name="pk_servers"),
    )
    op.create_table(
        "articles",
        sa.Column("id", sa.Integer),
        sa.Column("server", sa.BigInteger, nullable=False),
        sa.Column("slug", sa.String(200), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("language", sa.String(35), nullable=False),
        sa.Column("published", sa.Text),
        sa.Column("url", sa.Text),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("outline", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_articles"),
        sa.UniqueConstraint("server", "slug", name="uq_articles_server"),
    )
    op.create_table(
        "facts",
        sa.Column("server", sa.BigInteger, autoincrement=False),
        sa.Column("key", sa.String(100)),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("server", "key", name="pk_facts"),
    )
