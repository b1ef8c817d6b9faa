"""What Alembic runs around the migrations: on a connection, and in a transaction, that the caller began."""

from alembic import context

from bot.store.rows.tables import metadata

# In batches, because SQLite cannot alter most things about a table in place.
context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True)
context.run_migrations()
