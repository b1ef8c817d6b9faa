"""Articles that are fetched again: what their sites say of their versions, and which are fetched every night."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "refreshes",
        sa.Column("server", sa.BigInteger, autoincrement=False),
        sa.Column("article", sa.String(200)),
        sa.Column("etag", sa.Text),
        sa.Column("last_modified", sa.Text),
        sa.Column("is_nightly", sa.Boolean, nullable=False),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("problem", sa.String(20)),
        sa.PrimaryKeyConstraint("server", "article", name="pk_refreshes"),
    )
