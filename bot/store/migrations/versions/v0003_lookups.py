"""Columns to look things up by: the key of a pinned question, the edition of a text; and plainer names."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.rename_table("facts", "key_values")
    op.execute("UPDATE key_values SET key = 'questions_log' WHERE key = 'keeps_questions'")
    with op.batch_alter_table("servers") as batch:
        batch.alter_column("departed", new_column_name="left_at", existing_type=sa.BigInteger())
        batch.add_column(sa.Column("changed", sa.Integer, nullable=False, server_default="0"))
    op.execute("UPDATE servers SET changed = revision")
    # What is computed from texts and questions is filled in by the store: a migration does not change with that code.
    with op.batch_alter_table("articles") as batch:
        batch.add_column(sa.Column("edition", sa.String(16), nullable=False, server_default=""))
    with op.batch_alter_table("pins") as batch:
        batch.alter_column("stands", new_column_name="is_current", existing_type=sa.Boolean(), existing_nullable=False)
        batch.add_column(sa.Column("key", sa.String(64), nullable=False, server_default=""))
    op.create_index("ix_pins_server_key", "pins", ["server", "key"])
