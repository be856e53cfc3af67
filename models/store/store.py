"""The store: one centre database on this station, open; every transaction and every backup goes through it."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from models.journal import Actor, Entry, append, inserted
from models.profile import Profile
from models.records import Centre
from models.records.base import new_id, utc_now
from models.standing import founding_records, standing_profile
from models.store import schema
from models.store.backup import back_up, refuse_existing, sync
from models.store.connections import connect, engine_for
from models.store.file import may_write, require_folder, schema_of
from models.store.trouble import said
from models.text import N_, Problem

WAIT = 5.0
"""How many seconds a writer waits for another to finish."""

_READ_ONLY = N_(
    "{path} is open for reading only: the file, its folder or its medium is read-only. To change something, copy the "
    "database to a folder you may write to, and open the copy."
)


class Store:
    """An open centre database. `read_only` says that nothing can be changed, and `notice` why."""

    def __init__(
        self,
        path: Path,
        *,
        read_only: bool = False,
        wait: float = WAIT,
        folder: tempfile.TemporaryDirectory[str] | None = None,
    ) -> None:
        """Open a file that is known to be a centre database of the newest schema; others use create and open.

        A `folder` is scratch and goes when the store is closed.
        """
        self.path = path
        self.read_only = read_only
        self.notice: Problem | None = Problem(_READ_ONLY, path=str(path)) if read_only else None
        self._wait = wait
        self._engine: Engine = engine_for(path, read_only=read_only, wait=wait)
        self._writer = self._engine.execution_options(writing=True)
        self._folder = folder
        self._observer: sqlite3.Connection | None = None
        try:
            with self.reading() as session:
                centre = session.scalars(select(Centre)).one()
                self.profile: Profile = standing_profile(session)
        except BaseException:
            self.close()
            raise
        self.profile_name: str = centre.profile_name
        self.exercise: bool = centre.exercise
        self.created_at = centre.created_at

    @classmethod
    def create(cls, path: Path, profile: Profile, *, exercise: bool = False) -> Self:
        """Make a new centre database and open it; it gets its name only when it is whole.

        Raises:
            Problem: the file exists, its folder does not or cannot be written, or the disk is full.
        """
        _make(path, profile, exercise=exercise)
        return cls(path)

    @classmethod
    def scratch(cls, profile: Profile, *, exercise: bool = True) -> Self:
        """Make a centre database in a folder of its own that goes when the store is closed."""
        folder = tempfile.TemporaryDirectory(prefix="trucewatch-")
        path = Path(folder.name) / "scratch.centre"
        _make(path, profile, exercise=exercise)
        return cls(path, folder=folder)

    @classmethod
    def open(
        cls, path: Path, *, read_only: bool = False, wait: float = WAIT, migrations: Path = schema.MIGRATIONS
    ) -> Self:
        """Open a centre database; an older schema is brought up to date after a verified backup beside it.

        Raises:
            Problem: whatever keeps the file from being opened; it is then byte for byte as before.
        """
        found, known = schema_of(path), schema.newest(migrations)
        if found > known:
            raise Problem(
                N_(
                    "{path} was written by a newer version of this program (schema {found}, here {known}). Nothing in "
                    "it was changed. Install the newer version on this station."
                ),
                path=str(path),
                found=str(found),
                known=str(known),
            )
        read_only = read_only or not may_write(path)
        if found < known:
            _bring_up_to_date(path, found, known, read_only=read_only, wait=wait, migrations=migrations)
        with said(path):
            return cls(path, read_only=read_only, wait=wait)

    @property
    def is_scratch(self) -> bool:
        """Whether the file goes when the store is closed."""
        return self._folder is not None

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session that reads one state of the record, whatever is written meanwhile.

        Raises:
            Problem: the disk or a lock keeps it from being read.
        """
        with said(self.path), Session(self._engine, expire_on_commit=False, autoflush=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Give a session that alone may write, from its first line on; it commits at the end, or nothing happened.

        Raises:
            Problem: the database is read-only, another program keeps writing, or the disk is full or failing.
        """
        if self.notice is not None:
            raise self.notice
        with (
            said(self.path),
            Session(self._writer, expire_on_commit=False, autoflush=False) as session,
            session.begin(),
        ):
            session.connection()
            yield session

    def raw(self) -> sqlite3.Connection:
        """Open the driver's own connection for bulk reading; whoever asked for it closes it.

        Raises:
            Problem: the disk or a lock keeps it from being opened.
        """
        with said(self.path):
            return connect(self.path, read_only=True, wait=self._wait)

    def renew(self) -> bool:
        """Read anew what is being monitored; say whether both sides have changed it since.

        Raises:
            Problem: the disk or a lock keeps it from being read.
        """
        before = self.profile
        with self.reading() as session:
            self.profile = standing_profile(session)
        return self.profile != before

    def data_version(self) -> int:
        """Give a number that changes whenever anybody, here or in another program, has committed a change."""
        if self._observer is None:
            self._observer = self.raw()
        with said(self.path):
            return int(self._observer.execute("PRAGMA data_version").fetchone()[0])

    def backup(self, target: Path) -> Path:
        """Write a verified copy of the whole database to the new file `target` and give its path.

        Raises:
            Problem: see models.store.backup.back_up.
        """
        return back_up(self.path, target, self._wait)

    def close(self) -> None:
        """Let go of the file; a scratch database goes with it."""
        if self._observer is not None:
            self._observer.close()
            self._observer = None
        self._engine.dispose()
        if self._folder is not None:
            self._folder.cleanup()

    def __enter__(self) -> Self:
        """Use the store in a `with`: it is closed at the end."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        self.close()


def _make(path: Path, profile: Profile, *, exercise: bool) -> None:
    part = path.with_name(f"{path.name}.part")
    with said(path):
        refuse_existing(path)
        require_folder(path)
        try:
            part.write_bytes(b"")
            _found(part, profile, exercise=exercise)
            part.rename(path)
        finally:
            part.unlink(missing_ok=True)
        sync(path.absolute().parent)


def _found(path: Path, profile: Profile, *, exercise: bool) -> None:
    """Fill an empty file with the schema and the first entry of the journal: the founding of the centre."""
    engine = engine_for(path, read_only=False, wait=WAIT)
    now = utc_now()
    founding = inserted(
        Centre,
        id=new_id(),
        profile_name=profile.code,
        profile=profile.canonical(),
        exercise=exercise,
        created_at=now,
    )
    records = tuple(founding_records(profile))
    actor = Actor(name="", contingent=None, station="")
    try:
        with Session(engine.execution_options(writing=True)) as session, session.begin():
            schema.build(session.connection())
            append(
                session, Entry(id=new_id(), at=now, kind="centre_created", actor=actor, changes=(founding, *records))
            )
    finally:
        engine.dispose()


def _bring_up_to_date(path: Path, found: int, known: int, *, read_only: bool, wait: float, migrations: Path) -> None:
    if read_only:
        raise Problem(
            N_(
                "{path} has an older schema ({found}, here {known}) and is read-only, so it cannot be brought up to "
                "date. Copy it to a folder you may write to, and open the copy."
            ),
            path=str(path),
            found=str(found),
            known=str(known),
        )
    back_up(path, _free_name(path, found), wait)
    engine = engine_for(path, read_only=False, wait=wait)
    try:
        with said(path), Session(engine.execution_options(writing=True)) as session, session.begin():
            schema.upgrade(session.connection(), migrations)
    finally:
        engine.dispose()


def _free_name(path: Path, found: int) -> Path:
    stem = f"{path.stem}.schema-{found}"
    names = (path.with_name(f"{stem}{turn}.backup{path.suffix}") for turn in ("", *(f"-{n}" for n in range(2, 1000))))
    return next(name for name in names if not name.exists())
