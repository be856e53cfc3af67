"""The schema of a centre database: its number, making it new, and the steps from an older one."""

from functools import cache
from pathlib import Path

from sqlalchemy import Connection, text

from models.records import Base
from models.store.file import APPLICATION_ID

MIGRATIONS = Path(__file__).resolve().parent.parent / "migrations"


@cache
def newest(migrations: Path) -> int:
    """Give the number of the newest schema this program knows: its steps are numbered from 1 without gaps."""
    return len(list((migrations / "versions").glob("step_*.py")))


def build(connection: Connection) -> None:
    """Make all tables in an empty database and mark it as ours, at the newest schema."""
    Base.metadata.create_all(connection)
    connection.execute(
        text(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL CONSTRAINT alembic_version_pkc PRIMARY KEY)"
        )
    )
    connection.execute(text("INSERT INTO alembic_version VALUES (:number)"), {"number": revision(newest(MIGRATIONS))})
    mark(connection, newest(MIGRATIONS))


def mark(connection: Connection, number: int) -> None:
    """Write the mark of a centre database and its schema number into the header, inside the transaction."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={number}")


def revision(number: int) -> str:
    """Give the name of a step from its number."""
    return f"{number:04d}"


def upgrade(connection: Connection, migrations: Path = MIGRATIONS, to: int | None = None) -> None:
    """Take all steps from the schema found to the newest (or to `to`) inside the transaction of `connection`."""
    from alembic import command
    from alembic.config import Config

    number = newest(migrations) if to is None else to
    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision(number))
    mark(connection, number)
