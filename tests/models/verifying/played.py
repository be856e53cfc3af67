"""A centre with keys, played over two watches: a finding, files, a data set, two checkpoints and what came after."""

import json
import shutil
import sqlite3
import uuid
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from models.attachments.intake import Taken
from models.edits.attachments import attach
from models.edits.checkpoints import last_receipt, sign_checkpoint
from models.edits.fields import FindingFields, WatchLogFields
from models.edits.incidents import correct_incident, open_incident, read_fields
from models.edits.officers import end_officer
from models.edits.watch_log import log_watch_entry
from models.exercise.people import exercise_officer, found_exercise
from models.imports.command import walk
from models.imports.review import review
from models.imports.taking import take_in
from models.journal import Actor, append, link
from models.keys.signing import ENTRY
from models.profile import load_profile
from models.records.base import utc_now
from models.store import Store
from models.verifying import write_receipt
from tests.models.filed import SHELLS, START, assessed_incident, sign

Row = tuple[object, ...]
Json = dict[str, object]
_NOW = 1_795_000_000_000
_EVENTS = (
    "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,best_death,"
    "high_death\n1,2020,10,1,Azerbaijan,State-based violence,X,A,B,39.9,46.9,1,1,2\n"
    "2,2020,10,2,Azerbaijan,State-based violence,X,A,B,39.8,46.8,1,2,2\n"
)
GONE = 1
"""The turn of the watch officer of the right contingent who leaves."""


def officer(side: int, role: str = "WATCH", turn: int = 0) -> Actor:
    """An officer of the exercise, signed in."""
    return exercise_officer(load_profile("default"), side, role, "station 1", turn=turn)


@dataclass(frozen=True, slots=True)
class Played:
    """Where the centre is, the receipts of both its checkpoints, an old copy of it, and an incident with a finding."""

    path: Path
    receipts: tuple[Path, Path]
    old: Path
    incident: uuid.UUID

    def copied(self, folder: Path) -> "Played":
        """A copy in another folder."""
        files = [Path(shutil.copy(each, folder)) for each in (self.path, *self.receipts, self.old)]
        return Played(files[0], (files[1], files[2]), files[3], self.incident)

    def sql(self, *statements: str) -> None:
        """Do to the file what whoever has it can do."""
        with closing(sqlite3.connect(self.path, isolation_level=None)) as connection:
            for statement in statements:
                connection.execute(statement)

    def ask(self, query: str) -> list[Row]:
        """Read from the file."""
        with closing(sqlite3.connect(self.path)) as connection:
            return connection.execute(query).fetchall()

    def number(self, kind: str, turn: int = 0) -> int:
        """The number of the entry of a kind."""
        found = self.ask(f"SELECT seq FROM journal WHERE kind = '{kind}' ORDER BY seq")[turn][0]
        assert isinstance(found, int)
        return found

    def rewrite(self, change: Callable[[int, str], str], signers: tuple[Actor, ...] = ()) -> None:
        """Change bodies, compute the whole chain anew and sign again what these officers had signed."""
        keys = {each.officer_id.hex: each.key for each in signers if each.officer_id}
        with closing(sqlite3.connect(self.path, isolation_level=None)) as connection:
            rows = connection.execute("SELECT seq, body, signature, second_signature, hash FROM journal ORDER BY seq")
            digest = bytes(32)
            for seq, body, first, second, before in rows.fetchall():
                new = change(seq, body)
                digest = link(digest, seq, new)
                signed = []
                for old, of in ((first, _named(new, "officer")), (second, _named(new, "second"))):
                    key = keys.get(of)
                    signed.append(key.sign(ENTRY, digest) if key and digest != before else old)
                connection.execute(
                    "UPDATE journal SET body = ?, hash = ?, signature = ?, second_signature = ? WHERE seq = ?",
                    (new, digest, *signed, seq),
                )

    def forge(
        self,
        *who: Actor,
        sign_as: tuple[Actor, ...] | None = None,
        kind: str = "watch_logged",
        changes: tuple[Json, ...] = (),
    ) -> int:
        """Append an entry in the name of some officers, signed by others or by nobody; the tables stay as they are."""
        with closing(sqlite3.connect(self.path, isolation_level=None)) as connection:
            query = "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"
            seq, digest = connection.execute(query).fetchone()
            body, columns = _forged(kind, changes, *who)
            digest = link(digest, seq + 1, body)
            signers = who if sign_as is None else sign_as
            signatures: list[bytes | None] = [each.key.sign(ENTRY, digest) for each in signers if each.key]
            signatures += [None] * (2 - len(signatures))
            row = (seq + 1, *columns, body, digest, *signatures)
            connection.execute(f"INSERT INTO journal VALUES ({','.join('?' * 11)})", row)
            return int(seq) + 1


def _named(body: str, who: str) -> str:
    entry = json.loads(body)
    found = entry.get("officer") if who == "officer" else (entry.get("second") or {}).get("officer")
    return str(found)


def _forged(kind: str, changes: tuple[Json, ...], author: Actor, second: Actor | None = None) -> tuple[str, Row]:
    key, at = uuid.uuid4(), int(utc_now().timestamp() * 1000)
    body: dict[str, object] = {
        "id": key.hex, "at": at, "kind": kind, "author": author.name, "contingent": author.contingent,
        "station": author.station, "reason": None, "changes": list(changes),
    }  # fmt: skip
    if author.officer_id:
        body["officer"] = author.officer_id.hex
    if second is not None and second.officer_id:
        body["second"] = {"author": second.name, "contingent": second.contingent, "officer": second.officer_id.hex}
    text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text, (key.bytes, at, kind, author.name, author.contingent, author.station)


def play(folder: Path) -> Played:
    """Play both watches."""
    path = folder / "centre.twdb"
    with Store.create(path, load_profile("default"), exercise=True) as store:
        with store.writing() as session:
            append(session, found_exercise(store.profile, utc_now()))
        watch = officer(0), officer(1)
        incident = assessed_incident(store, watch)
        sign(store, (officer(0, "HEAD"), officer(1, "HEAD")), incident, FindingFields("CONF"))
        _attach(store, watch[0], incident, b"first file")
        _attach(store, watch[1], incident, b"other file")
        _events(store, folder, watch[0])
        first = _checkpoint(store, watch, folder / "first.receipt.txt")
        old = store.backup(folder / "old.twdb")
        _second_watch(store, watch)
        second = _checkpoint(store, watch, folder / "second.receipt.txt")
        log_watch_entry(store, watch[0], line("All quiet."))
        log_watch_entry(store, watch[1], line("Relief has come."))
    return Played(path, (first, second), old, incident)


def _second_watch(store: Store, watch: tuple[Actor, Actor]) -> None:
    log_watch_entry(store, officer(1, turn=GONE), line("Three vehicles at OP-3."))
    leaving = officer(1, turn=GONE).officer_id
    assert leaving is not None
    end_officer(store, (officer(0, "HEAD"), officer(1, "HEAD")), leaving, "relieved")
    key = open_incident(store, watch[1], SHELLS).record_id
    with store.reading() as session:
        fields, revision = read_fields(session, key)
    correct_incident(store, watch[0], key, replace(fields, weapons=("MOR82",)), "craters seen", revision=revision)


def line(known: str) -> WatchLogFields:
    return WatchLogFields(START, 4, known, "MD")


def _attach(store: Store, who: Actor, incident: uuid.UUID, content: bytes) -> None:
    taken = Taken(content, sha256(content).hexdigest(), "text/plain", f"{content[:5].decode()}.txt", "FILE")
    attach(store, who, taken, incident=incident)


def _events(store: Store, folder: Path, who: Actor) -> None:
    file = folder / "events.csv"
    file.write_text(_EVENTS, encoding="utf-8")
    walk(take_in(store, who, walk(review(store, file, _NOW, name="Elsewhere"))))


def _checkpoint(store: Store, watch: tuple[Actor, Actor], path: Path) -> Path:
    sign_checkpoint(store, watch)
    with store.reading() as session:
        receipt = last_receipt(session)
    assert receipt is not None
    return write_receipt(receipt, path)
