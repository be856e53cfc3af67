"""Signatures along the chain: whose they must be, under the keys as they stood, and what both sides must have signed.

An entry is signed over its hash with the key its author has on record before it (at the set-up with the one it
brings); what takes two is signed by an officer of each contingent. A checkpoint that both sides signed over the chain
and all signatures before it vouches for these, so that only what came after it need be checked one by one.
"""

import copy
import re
import sqlite3
from collections.abc import Generator, Iterator
from typing import Any

import msgspec

from models.edits.authority import RIGHTS
from models.edits.set_up import KIND as SET_UP
from models.journal import canonical
from models.journal.body import Heading
from models.journal.walk import UNSIGNED, ChainWalk, Passed
from models.keys.signing import CHECKPOINT, ENTRY, FINDING, is_signed
from models.text import N_
from models.verifying.report import Mismatch, Sentence
from models.verifying.roll import TABLES, Json, Roll, from_hex

_BATCH = 500
_COLUMNS = ", ".join(f"CAST({name} AS BLOB)" for name in ("body", "hash", "signature", "second_signature"))
_ROWS = f"SELECT seq, {_COLUMNS} FROM journal WHERE seq > ? ORDER BY seq LIMIT ?"  # noqa: S608  # names of ours
_ONE = f"SELECT seq, {_COLUMNS} FROM journal WHERE seq = ?"  # noqa: S608  # same
_STATUS = (
    "SELECT CAST(body AS BLOB) FROM journal JOIN journal_subject USING (seq) "
    "WHERE subject_id = ? AND seq < ? ORDER BY seq DESC"
)
JOINT = frozenset({*TABLES, "joint_finding", "agreement", "article", "mandate", "post"})
"""The tables that only both sides change, whatever an entry calls itself."""
_SIDE = "SELECT contingent FROM national_assessment WHERE id = ?"
_WATCHED = re.compile(rb'"table":"(?:%b)"' % "|".join((*TABLES, "joint_finding")).encode()).search
_NO_ENTRY = (msgspec.DecodeError, KeyError, IndexError, TypeError, ValueError, AttributeError)
"""What a body that this program never writes runs into."""
Row = tuple[int, bytes, bytes, bytes | None, bytes | None]


class Written(Heading, frozen=True, kw_only=True):
    """An entry as its body has it, its changes as plain JSON."""

    changes: list[dict[str, Any]]


_written = msgspec.json.Decoder(Written)


class Signatures:
    """Walks the chain and judges its signatures. `good` is the number of the last entry that a checkpoint covers."""

    def __init__(self, connection: sqlite3.Connection, *, every: bool = False, asked: tuple[int, ...] = ()) -> None:
        """`every` checks each signature, vouched for or not; `asked` are the entries that receipts end with."""
        self._connection = connection
        self._every = every
        self.walk = ChainWalk(TABLES, self._come_to, asked)
        self.roll = Roll()
        self.good = 0
        self.checkpoints = 0
        self.checked = 0
        self.founding: set[int] = set()
        """The entries by which the centre was founded and set up; an exercise invents what came before."""
        self._trusted = True
        self._start: Roll | None = Roll()
        self._before: dict[int, Passed] = {}
        self.found: list[Mismatch] = []
        self._bad: list[tuple[int, str, str]] = []
        self._fits: dict[str, int] = {}

    @property
    def is_set_up(self) -> bool:
        """Whether entries are signed at all."""
        return self.roll.is_set_up

    def go_on(self, connection: sqlite3.Connection) -> None:
        """Read on through another connection, the one that is about to write."""
        self._connection = connection

    def chain(self) -> Generator[int, None, None]:
        """Walk the chain and follow who may sign; yields the entries walked."""
        yield from self.walk.run(self._connection)
        self._trusted = self._trusted and not self.walk.faults

    def _come_to(self, passed: Passed) -> None:
        """Look at an entry on which the judgement of others rests."""
        self._before[passed.seq] = passed
        row = self._connection.execute(_ONE, (passed.seq,)).fetchone()
        covers = b'"table":"checkpoint"' in row[1]
        held = not self.walk.faults and not self._judged(row, self.roll)
        self._trusted = self._trusted and held
        self.checkpoints += held and covers
        if self._trusted and covers and not self._every:
            self.good, self._start = passed.seq, copy.deepcopy(self.roll)

    def one_by_one(self) -> Generator[int, None, None]:
        """Check the signatures that no checkpoint vouches for; yields the entries gone through."""
        self.found, self._bad, self.checked = [], [], 0
        roll, after, done = self._start or Roll(), self.good, 0
        self._fits.clear()
        while rows := self._connection.execute(_ROWS, (after, _BATCH)).fetchall():
            for row in rows:
                self.found += self._judged(row, roll)
            after = rows[-1][0]
            done += len(rows)
            yield done
        self.found += _told(self._bad, self._fits)

    def _judged(self, row: Row, roll: Roll) -> list[Mismatch]:
        try:
            return list(self._judge(row, _written.decode(row[1]), roll))
        except _NO_ENTRY:
            said = N_("Entry {seq} is not what this program writes.")
            return [Mismatch("body", Sentence(said, {"seq": row[0]}), row[0])]

    def _judge(self, row: Row, entry: Written, roll: Roll) -> Iterator[Mismatch]:
        """Judge one entry by the roll before it (the set-up by the one it makes), then let it change the roll."""
        seq, body = row[0], row[1]
        founding = entry.kind == SET_UP and not roll.is_set_up
        watched = _WATCHED(body) is not None
        uncertified = roll.take(entry.changes) if founding else []
        if roll.is_set_up:
            yield from self._signers(row, entry, roll)
        if watched:
            yield from self._joint(seq, entry, roll)
            uncertified = uncertified if founding else roll.take(entry.changes)
        if founding or any(change["table"] == "centre" for change in entry.changes if watched):
            self.founding.add(seq)
        for name in uncertified:
            said = N_("Entry {seq}: what it says of {name} is not certified by the key of the contingent.")
            yield Mismatch("certificate", Sentence(said, {"seq": seq, "name": name}), seq)

    def _joint(self, seq: int, entry: Written, roll: Roll) -> Iterator[Mismatch]:
        """Judge what both sides sign beside the entry itself: findings and checkpoints."""
        for change in entry.changes:
            made = change.get("before") is None
            if change["table"] == "checkpoint" and not (made and self._holds(seq, change["after"], roll)):
                said = N_("Entry {seq}: its checkpoint is not signed by both over the journal before it as it stands.")
                yield Mismatch("checkpoint", Sentence(said, {"seq": seq}), seq)
            if change["table"] == "joint_finding" and made and not _finding_holds(entry, change["after"], roll):
                said = N_("Entry {seq}: the joint finding does not carry the signatures of both over its hash.")
                yield Mismatch("finding", Sentence(said, {"seq": seq}), seq)

    def _holds(self, seq: int, row: Json, roll: Roll) -> bool:
        passed = self._before.get(seq)
        if passed is None or (row["entries"], row["head"], row["signatures"]) != (
            seq - 1,
            passed.head.hex(),
            passed.signatures,
        ):
            return False
        said = checkpoint_message(roll.centre, row)
        officers = [roll.officers.get(str(row[f"{side}_officer_id"]), {}) for side in ("left", "right")]
        contingents = {officer.get("contingent") for officer in officers}
        return len(contingents) == 2 and all(
            officer.get("void_reason") is None
            and is_signed(officer.get("public_key"), CHECKPOINT, said, from_hex(row[f"signature_{side}"]))
            for side, officer in zip(("left", "right"), officers, strict=True)
        )

    def _signers(self, row: Row, entry: Written, roll: Roll) -> Iterator[Mismatch]:
        seq, _, digest, first, second = row
        yield from self._signer(seq, digest, first, (entry.officer, entry.author, entry.contingent), roll)
        other = entry.second
        if other is not None:
            yield from self._signer(seq, digest, second, (other.officer, other.author, other.contingent), roll)
        alone = other is None or None in (other.contingent, entry.contingent) or other.contingent == entry.contingent
        if (other is None and second is not None) or (alone and self._takes_two(seq, entry)):
            said = N_("Entry {seq} ({kind}) takes an officer of each contingent; only {name} entered it.")
            yield Mismatch(
                "one_side", Sentence(said, {"seq": seq, "kind": entry.kind, "name": entry.author or "?"}), seq
            )

    def _signer(
        self, seq: int, digest: bytes, signature: bytes | None, who: tuple[str | None, str, str | None], roll: Roll
    ) -> Iterator[Mismatch]:
        """Judge one signature; one that does not fit is kept, to be told with the others."""
        key, name, contingent = who
        officer = roll.officers.get(key or "", {})
        values = {"seq": seq, "name": name or "?"}
        if signature is None or signature == UNSIGNED:
            yield Mismatch("unsigned", Sentence(N_("Entry {seq} bears no signature of {name}."), values), seq)
        elif officer.get("public_key") is None or (officer["name"], officer.get("contingent")) != (name, contingent):
            said = N_("Entry {seq} is signed in the name of {name}, who is not an officer on record.")
            yield Mismatch("unknown", Sentence(said, values), seq)
        elif officer.get("void_reason") is not None:
            said = N_("Entry {seq} is signed by {name}, whose service had ended.")
            yield Mismatch("ended", Sentence(said, values), seq)
        else:
            self.checked += 1
            if is_signed(officer["public_key"], ENTRY, digest, signature):
                self._fits[str(contingent)] = seq
            else:
                self._bad.append((seq, name, str(contingent)))
                self._trusted = False

    def _takes_two(self, seq: int, entry: Written) -> bool:
        """Say whether an entry takes both sides: by its kind, or by what it changes under whatever name."""
        right = RIGHTS.get(entry.kind)
        if (right is not None and right.both) or any(self._is_joint(change, entry) for change in entry.changes):
            return True
        if right is None or right.both_from is None:
            return False
        incidents = [change for change in entry.changes if change["table"] == "incident" and change.get("before")]
        return any(self._status(change, seq) >= right.both_from for change in incidents)

    def _is_joint(self, change: Json, entry: Written) -> bool:
        """Say whether a change is not one side's to make: of what both signed, or of the other's assessment."""
        if change["table"] != "national_assessment":
            return change["table"] in JOINT
        row = self._connection.execute(_SIDE, (bytes.fromhex(change["key"][0]),)).fetchone()
        said = {(change.get(when) or {}).get("contingent") for when in ("before", "after")} | {*(row or ())}
        return not said - {None} <= {entry.contingent}

    def _status(self, change: Json, seq: int) -> int:
        """Give the status an incident had before an entry changed it."""
        if "status" in change["before"]:
            return int(change["before"]["status"])
        key = change["key"][0]
        for (body,) in self._connection.execute(_STATUS, (bytes.fromhex(key), seq)):
            for each in _written.decode(body).changes:
                if each["table"] == "incident" and each["key"] == [key] and "status" in (each.get("after") or {}):
                    return int(each["after"]["status"])
        return 0


def checkpoint_message(centre: str, row: Json) -> bytes:
    """Give what both sides sign of a checkpoint: canonical JSON of centre, at, entries, head and signatures."""
    return canonical(
        {"centre": centre, **{name: row[name] for name in ("at", "entries", "head", "signatures")}}
    ).encode()


def _finding_holds(entry: Written, row: Json, roll: Roll) -> bool:
    digest = from_hex(row.get("hash")) or b""
    ids = {entry.officer, entry.second.officer if entry.second else None}
    keys = {roll.officers.get(str(key), {}).get("public_key") for key in ids}
    return (
        len(digest) == 32
        and keys == {row.get("key_left"), row.get("key_right")}
        and len(keys) == 2
        and all(
            is_signed(row.get(f"key_{side}"), FINDING, digest, from_hex(row.get(f"signature_{side}")))
            for side in ("left", "right")
        )
    )


def _told(bad: list[tuple[int, str, str]], fits: dict[str, int]) -> Iterator[Mismatch]:
    """Tell signatures that do not fit: each one, or what it means when from one entry on a side has none that do."""
    if len({seq for seq, _, _ in bad}) > 1:
        first, broken = bad[0][0], {contingent for _, _, contingent in bad}
        still = {contingent for contingent, last in fits.items() if last >= first}
        if not still & broken:
            values = {"seq": first, "sides": ", ".join(sorted(broken)), "others": ", ".join(sorted(still))}
            if still:
                said = N_("From entry {seq} on no signature of {sides} fits, while those of {others} do.")
                yield Mismatch("resigned", Sentence(said, values), first)
            else:
                said = N_("From entry {seq} on no signature fits: what they were made over was changed.")
                yield Mismatch("rewritten", Sentence(said, values), first)
            return
    for seq, name, _ in bad:
        said = N_("Entry {seq}: the signature of {name} does not fit it.")
        yield Mismatch("signature", Sentence(said, {"seq": seq, "name": name}), seq)
