"""What the operator decided about servers, and on which day each was last asked."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "server_rules",
        sa.Column("server", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("is_blocked", sa.Boolean, nullable=False),
        sa.Column("articles", sa.Integer),
        sa.Column("passages", sa.Integer),
        sa.Column("megabytes", sa.Float),
    )
    op.add_column("servers", sa.Column("last_question", sa.Date))
