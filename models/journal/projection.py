"""The projection: the tables as the journal's entries leave them, row by row."""

from sqlalchemy import CursorResult, and_
from sqlalchemy.orm import Session
from sqlalchemy.sql.elements import ColumnElement

from models.journal.body import Layout, layouts
from models.journal.entry import Change, Row, Value
from models.text import N_, Problem


class Conflict(Problem):
    """Somebody else changed the same record in the meantime; nothing was overwritten."""

    def __init__(self) -> None:
        """Say it."""
        super().__init__(
            N_(
                "Somebody else has changed this record in the meantime; your change was not entered. Look at both "
                "versions, then enter what is right."
            )
        )


class Projection:
    """Writes changes into the tables of a session; new rows are gathered and written together by `flush`."""

    def __init__(self, session: Session) -> None:
        """Start with nothing gathered."""
        self._session = session
        self._waiting: dict[str, list[dict[str, Value]]] = {}

    def take(self, change: Change) -> None:
        """Write one regular change, or gather it when it is a new row.

        Raises:
            Conflict: the row is not as `before` says.
        """
        layout = layouts()[change.table]
        if change.before is None:
            self._waiting.setdefault(change.table, []).append(_whole_row(layout, change))
            return
        self.flush()
        chosen = and_(*_matches(layout, dict(zip(layout.keys, change.key, strict=True)), change.before))
        if change.after is None:
            result = self._session.execute(layout.table.delete().where(chosen))
        else:
            result = self._session.execute(layout.table.update().where(chosen).values(dict(change.after)))
        if not isinstance(result, CursorResult) or result.rowcount != 1:
            raise Conflict

    def flush(self) -> None:
        """Write the rows gathered, parents before children."""
        if not self._waiting:
            return
        for name, layout in layouts().items():
            if rows := self._waiting.get(name):
                self._session.execute(layout.table.insert(), rows)
        self._waiting.clear()


def _whole_row(layout: Layout, change: Change) -> dict[str, Value]:
    row: dict[str, Value] = dict.fromkeys(layout.columns)
    row.update(zip(layout.keys, change.key, strict=True))
    row.update(change.after or {})
    return row


def _matches(layout: Layout, key: Row, before: Row) -> list[ColumnElement[bool]]:
    columns = layout.table.c
    same_key = [columns[name] == value for name, value in key.items()]
    return same_key + [columns[name].is_not_distinct_from(value) for name, value in before.items()]
