"""How the steps are taken: on the connection, and inside the transaction, that the store hands over."""

from alembic import context

from models.records import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
context.run_migrations()
