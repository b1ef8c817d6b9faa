"""When a server that has the commands alone, and no bot member, was last used."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("servers", sa.Column("commands_used", sa.Date))
