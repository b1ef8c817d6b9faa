"""The questions of a pin after its first one."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "pin_questions",
        sa.Column("server", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("pin", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
    )
    op.create_index("ix_pin_questions_server_key", "pin_questions", ["server", "key"])
