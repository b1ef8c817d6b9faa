"""What a server keeps: who added what, channels, pins, questions and votes."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("servers", sa.Column("departed", sa.BigInteger))
    _complete_articles()
    op.create_table(
        "channels",
        sa.Column("server", sa.BigInteger, autoincrement=False),
        sa.Column("channel", sa.BigInteger, autoincrement=False),
        sa.Column("article", sa.String(200)),
        sa.PrimaryKeyConstraint("server", "channel", "article", name="pk_channels"),
    )
    _make_pins()
    _make_questions()
    _count_changes()


def _complete_articles() -> None:
    with op.batch_alter_table("articles") as batch:
        batch.add_column(sa.Column("passages", sa.Integer))
        batch.add_column(sa.Column("bytes", sa.Integer))
        batch.add_column(sa.Column("added", sa.BigInteger))
        batch.add_column(sa.Column("by", sa.BigInteger))
    connection = op.get_bind()
    articles = sa.table("articles", *map(sa.column, ("id", "text", "outline", "passages", "bytes")))
    # One at a time, because all the texts together may be more than memory bears.
    for number in connection.scalars(sa.select(articles.c.id)).all():
        this_one = articles.c.id == number
        row = connection.execute(sa.select(articles.c.text, articles.c.outline).where(this_one)).one()
        counted = {"passages": len(json.loads(row.outline)["passages"]), "bytes": len(row.text.encode())}
        connection.execute(sa.update(articles).where(this_one).values(counted))
    with op.batch_alter_table("articles") as batch:
        batch.alter_column("passages", existing_type=sa.Integer(), nullable=False)
        batch.alter_column("bytes", existing_type=sa.Integer(), nullable=False)


def _make_pins() -> None:
    op.create_table(
        "pins",
        sa.Column("server", sa.BigInteger, autoincrement=False),
        sa.Column("number", sa.Integer, autoincrement=False),
        sa.Column("channel", sa.BigInteger, nullable=False),
        sa.Column("message", sa.BigInteger),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("article", sa.String(200), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("before", sa.Text, nullable=False),
        sa.Column("after", sa.Text, nullable=False),
        sa.Column("by", sa.BigInteger),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("stands", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("server", "number", name="pk_pins"),
    )


def _make_questions() -> None:
    op.create_table(
        "unanswered",
        sa.Column("id", sa.Integer),
        sa.Column("server", sa.BigInteger, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("times", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_unanswered"),
    )
    op.create_index("ix_unanswered_server", "unanswered", ["server"])
    op.create_table(
        "votes",
        sa.Column("server", sa.BigInteger, autoincrement=False),
        sa.Column("message", sa.BigInteger, autoincrement=False),
        sa.Column("member", sa.BigInteger, autoincrement=False),
        sa.Column("helpful", sa.Boolean, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("question", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("server", "message", "member", name="pk_votes"),
    )


def _count_changes() -> None:
    """Go on counting where the servers have got to, so that no revision comes twice."""
    servers = sa.table("servers", sa.column("revision"))
    facts = sa.table("facts", sa.column("server"), sa.column("key"), sa.column("value"))
    highest = op.get_bind().scalar(sa.select(sa.func.max(servers.c.revision))) or 0
    op.execute(sa.insert(facts).values(server=0, key="changes", value=str(highest)))
