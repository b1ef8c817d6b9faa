"""Vectors of passages, by which questions in other languages find them."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "vectors",
        sa.Column("server", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("slug", sa.String(200), primary_key=True),
        sa.Column("edition", sa.String(16), nullable=False),
        sa.Column("encoder", sa.String(100), nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
    )
