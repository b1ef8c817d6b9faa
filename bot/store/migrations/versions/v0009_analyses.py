"""Analyses of articles, which a start reads instead of making them again."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "analyses",
        sa.Column("server", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("slug", sa.String(200), primary_key=True),
        sa.Column("edition", sa.String(16), nullable=False),
        sa.Column("version", sa.String(100), nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
    )
