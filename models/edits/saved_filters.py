"""Saved filters: questions under a name."""

from sqlalchemy import delete, select

from models.edits.checks import cleaned
from models.records import SavedFilter
from models.records.base import new_id, utc_now
from models.store import Store
from models.text import N_, Problem


def save_filter(store: Store, name: str, body: str) -> None:
    """Keep a filter (as JSON) under a name, over what was kept under it before.

    Raises:
        Problem: the name is empty, or the database cannot be written.
    """
    title = cleaned(name)
    if not title:
        raise Problem(N_("Give the filter a name."))
    with store.writing() as session:
        row = session.scalars(select(SavedFilter).where(SavedFilter.name == title)).one_or_none()
        if row is None:
            row = SavedFilter(id=new_id(), name=title)
            session.add(row)
        row.body, row.saved_at = body, utc_now()


def saved_filters(store: Store) -> dict[str, str]:
    """Read the saved filters: JSON by name, in the order of names.

    Raises:
        Problem: the database cannot be read.
    """
    with store.reading() as session:
        return {row.name: row.body for row in session.scalars(select(SavedFilter).order_by(SavedFilter.name))}


def forget_filter(store: Store, name: str) -> None:
    """Forget a saved filter.

    Raises:
        Problem: the database cannot be written.
    """
    with store.writing() as session:
        session.execute(delete(SavedFilter).where(SavedFilter.name == name))
