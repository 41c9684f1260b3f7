"""Run by alembic: works on the connection that ``upgrade`` hands it, inside its transaction."""

from alembic import context

from gaoffice_desktop.migrations.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # SQLite alters a table by making it anew.
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
