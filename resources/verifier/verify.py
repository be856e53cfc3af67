"""A second verifier: written apart from the program, so that neither side need trust the program's own.

It needs Python 3.11 and the package `cryptography`, and nothing of Trucewatch. Copy this one file to any machine, and
ask it with the receipts of the record's checkpoints, if there are any: python verify.py DATABASE [RECEIPT ...]

It prints a line for each thing that is not so, "KIND entry N: ...", and ends with 0 (as it was written), 1 (altered)
or 2 (no record of this version, or damaged). It only reads, checks every signature, and rebuilds the tables in memory.

hash of an entry = SHA-256(hash before | number, 8 bytes big end first | SHA-256 of the body). Signatures are Ed25519
over "trucewatch:PURPOSE:" and the data. Rows of tables are what the changes in the bodies leave behind.
"""

import json
import math
import sqlite3
import struct
import sys
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

VERSION, MARK = 4, int.from_bytes(b"TRCW")
LISTS = """agreement article assessment_report attachment centre checkpoint contingent_key coverage custody data_set
incident incident_casualty incident_weapon joint_finding mandate national_assessment notification officer place
place_name post product source_report status_step verification_task watch watch_log_entry | alembic_version
attachment_content attachment_thumbnail data_set_columns draft journal journal_subject reference_event saved_filter
sign_in_failure | agreement_changed attachment_voided checkpoint_signed contingent_key_changed finding_signed
incident_closed incident_duplicate incident_restored incident_voided key_changed mandate_changed officer_added
officer_changed officer_ended post_changed record_restored report_voided sectors_changed watch_handed_over
watch_line_voided | incident_corrected incident_linked | agreement article centre checkpoint contingent_key
joint_finding mandate officer post | name contingent role public_key may_sign | start end time_precision lat lon
geo_precision count_low count_best count_high killed_low killed_best killed_high killed_civilians wounded_low
wounded_best wounded_high status external_id subclass weapon origin_side affected_side parties actor1 actor2 place_text
country notes source extra"""
JOURNALLED, OTHERS, BOTH, BOTH_ONCE_SIGNED, JOINT, CERTIFIED, HASHED = (each.split() for each in LISTS.split("|"))
COLUMNS = "seq,id,at,kind,author,contingent,station,CAST(body AS BLOB),hash,signature,second_signature"
Row = dict[str, Any]


def plain(value: object) -> bytes:
    """Write canonical JSON: names sorted, no spaces, letters as they are."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def signed(key: object, purpose: str, data: bytes, signature: object) -> bool:
    """Whether a signature (hex) over data is that of a public key (hex)."""
    try:
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(str(key)))
        public.verify(bytes.fromhex(str(signature)), f"trucewatch:{purpose}:".encode() + data)
        return True
    except (InvalidSignature, ValueError):
        return False


class Record:
    """One record, read from its first entry to its last."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self.database, self.wrong, self.count, self.set_up = database, list[tuple[str, int, str]](), 0, False
        self.tables: dict[str, dict[tuple[Any, ...], Row]] = {name: {} for name in JOURNALLED}
        query = "SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid"
        self.columns = {name: list(database.execute(query, (name,))) for name in (*JOURNALLED, "reference_event")}
        self.subjects, self.bad = set[tuple[str, int]](), list[tuple[int, str]]()
        self.heads, self.good, self.known = dict[int, tuple[bytes, str]](), dict[str, int](), dict[str, set[str]]()

    def say(self, kind: str, seq: int, text: str) -> None:
        self.wrong.append((kind, seq, text))

    def schema(self) -> None:
        for kind, name in self.database.execute("SELECT type, name FROM sqlite_schema"):
            if kind not in ("table", "index") or (kind == "table" and name not in JOURNALLED + OTHERS):
                self.say("schema", 0, f"the {kind} {name} is none of a record")

    def chain(self) -> None:
        before, other, signatures = bytes(32), bytes(32), sha256()
        for row in self.database.execute(f"SELECT {COLUMNS} FROM journal ORDER BY seq"):  # noqa: S608  # names of ours
            seq, digest, end = row[0], row[8], row[0].to_bytes(8, "big", signed=True) + sha256(row[7]).digest()
            heads = [sha256(each + end).digest() for each in (before, other)]
            if seq != self.count + 1:
                self.say("gap", self.count + 1, f"entries to {seq - 1} are missing")
            elif digest not in heads:
                self.say("hash", seq, "its text does not give its hash")
            other, self.count = heads[0], seq
            try:
                self.entry(row, json.loads(row[7]), before, signatures.hexdigest())
            except (ValueError, LookupError, TypeError, AttributeError):
                self.say("body", seq, "not what the program writes")
            signatures.update(b"".join(each if isinstance(each, bytes) and each else bytes(64) for each in row[9:]))
            before = digest if isinstance(digest, bytes) else bytes(32)
            self.heads[seq] = before, signatures.hexdigest()
        self.signatures()

    def entry(self, row: tuple[Any, ...], entry: Row, head: bytes, signatures: str) -> None:
        told = [entry[name] for name in ("id", "at", "kind", "author", "contingent", "station")]
        odd = any(each is not None and not (isinstance(each, bytes) and len(each) == 64) for each in row[9:])
        if plain(entry) != row[7]:
            raise ValueError
        if told != [row[1].hex(), *row[2:7]] or odd:
            self.say("columns", row[0], "a column does not repeat the text")
        founding = entry["kind"] == "centre_set_up" and not self.set_up
        if self.set_up:
            self.signers(row, entry)
            self.joint(row[0], entry, head, signatures)
        for change in entry["changes"]:
            self.change(row[0], change)
        if founding:
            self.set_up = True
            self.signers(row, entry)

    def signers(self, row: tuple[Any, ...], entry: Row) -> None:
        seq, kind, second = row[0], entry["kind"], entry.get("second")
        people = [(entry, row[9]), *([(second, row[10])] if second else [])]
        for who, signature in people:
            officer, name, side = self.officer(who.get("officer")), who["author"], who["contingent"]
            if signature in (None, bytes(64)):
                self.say("unsigned", seq, f"no signature of {name}")
            elif not officer.get("public_key") or (officer["name"], officer.get("contingent")) != (name, side):
                self.say("unknown", seq, f"{name} is no officer on record")
            elif officer.get("void_reason") is not None:
                self.say("ended", seq, f"{name} had left")
            elif signed(officer["public_key"], "entry", row[8], signature.hex()):
                self.good[side] = seq
            else:
                self.bad.append((seq, side))
        sides, changed = {who["contingent"] for who, _ in people} - {None}, entry["changes"]
        old = [self.tables["incident"].get(tuple(each["key"]), {}) for each in changed if each["table"] == "incident"]
        joint = kind in BOTH or (kind in BOTH_ONCE_SIGNED and any(row.get("status", 0) >= 60 for row in old))
        joint = joint or any(each["table"] in JOINT or self.of_others(each, sides) for each in changed)
        if (len(sides) < 2 and joint) or (not second and row[10]):
            self.say("one_side", seq, f"{kind} takes an officer of each contingent")

    def of_others(self, change: Row, sides: set[str]) -> bool:
        rows = (self.tables[change["table"]].get(tuple(change["key"])), change.get("before"), change.get("after"))
        said = {row["contingent"] for row in rows if row and "contingent" in row}
        return change["table"] == "national_assessment" and not said <= sides

    def officer(self, key: object) -> Row:
        return self.tables["officer"].get((key,), {})

    def joint(self, seq: int, entry: Row, head: bytes, signatures: str) -> None:
        for change in entry["changes"]:
            new, row = change.get("before") is None, change.get("after") or {}
            if change["table"] == "checkpoint":
                (centre,) = next(iter(self.tables["centre"]), ("",))
                data = plain({"centre": centre, **{n: row[n] for n in ("at", "entries", "head", "signatures")}})
                people = [self.officer(row[f"{side}_officer_id"]) for side in ("left", "right")]
                keys = [None if each.get("void_reason") else each.get("public_key") for each in people]
                fits = (row["entries"], row["head"], row["signatures"]) == (seq - 1, head.hex(), signatures)
                fits = fits and new and people[0].get("contingent") != people[1].get("contingent")
            elif change["table"] == "joint_finding" and new:
                people = [self.officer(who.get("officer")) for who in (entry, entry.get("second") or {})]
                keys, data = [row.get("key_left"), row.get("key_right")], bytes.fromhex(row["hash"])
                fits = len(data) == 32 and keys[0] != keys[1] and {each.get("public_key") for each in people} == {*keys}
            else:
                continue
            kind, sides = change["table"].removeprefix("joint_"), zip(keys, ("left", "right"), strict=True)
            if not fits or not all(signed(key, kind, data, row.get(f"signature_{side}")) for key, side in sides):
                self.say(kind, seq, "not signed by both over what it stands for")

    def change(self, seq: int, change: Row) -> None:
        name, key, before, after = change["table"], tuple(change["key"]), change.get("before"), change.get("after")
        table, incident = self.tables[name], (after or {}).get("incident_id")
        about = [incident, key[0] if before is not None or not incident else None]
        self.subjects.update((each, seq) for each in about if each and len(str(each)) == 32)
        had = table.pop(key, None)
        if (had is None) != (before is None) or any((had or {}).get(n) != v for n, v in (before or {}).items()):
            self.say("row", seq, f"contradicts what {name} said before")
        if after is not None:
            table[key] = {**(had or {}), **after}
            self.certified(seq, name, key, after, had)

    def certified(self, seq: int, name: str, key: tuple[Any, ...], after: Row, had: Row | None) -> None:
        """Officers are certified by the key of their contingent, a new key of a contingent by the one before."""
        row, good = self.tables[name][key], name != "contingent_key" or had is None or "public_key" not in after
        keys = [each for each in self.tables["contingent_key"].values() if each["contingent"] == row.get("contingent")]
        if name == "officer" and row.get("public_key") and {*CERTIFIED, "certificate"} & after.keys():
            self.known.setdefault(str(row["contingent"]), set()).add(row["public_key"])
            said = plain({"id": key[0], **{each: row.get(each) for each in CERTIFIED}})
            standing = [each["public_key"] for each in keys if not each.get("void_reason")][-1:]
            good = signed("".join(standing), "officer", said, row.get("certificate"))
        elif name == "contingent_key" and had is None and len(keys) > 1:
            said = plain({"contingent": row["contingent"], "public_key": row["public_key"]})
            good = signed(keys[-2]["public_key"], "contingent", said, row.get("certificate"))
        if not good:
            self.say("certificate", seq, f"{row.get('name', '')} is not certified by the contingent")

    def signatures(self) -> None:
        """Say which signatures do not fit, or what it means when none of one side does from some entry on."""
        first, broken = min(self.bad, default=(0, ""))[0], {side for _, side in self.bad}
        still = {side for side, last in self.good.items() if last >= first}
        if len({seq for seq, _ in self.bad}) > 1 and not still & broken:
            self.say("resigned" if still else "rewritten", first, f"from here on no signature of {sorted(broken)} fits")
            self.bad = []
        for seq, side in self.bad:
            self.say("signature", seq, f"the signature for {side} does not fit")

    def projection(self) -> None:
        for name, rows in self.tables.items():
            names, there = [column for column, _, _ in self.columns[name]], {}
            keys = [column for column, _, place in sorted(self.columns[name], key=lambda each: each[2]) if place]
            for values in self.database.execute(f'SELECT * FROM "{name}"'):  # noqa: S608  # names of ours
                row = {c: written(v, kind) for v, (c, kind, _) in zip(values, self.columns[name], strict=True)}
                there[tuple(row[key] for key in keys)] = row
            for key in there.keys() | rows.keys():
                said = {**dict.fromkeys(names), **rows.get(key, {}), **dict(zip(keys, key, strict=True))}
                if key not in rows or there.get(key) != said:
                    self.say("row", 0, f"{name} {key} is not what its entries say")
        if {(key.hex(), seq) for key, seq in self.database.execute("SELECT * FROM journal_subject")} != self.subjects:
            self.say("history", 0, "the index of the histories is not that of the entries")

    def contents(self) -> None:
        sizes = {row["sha256"]: row["size"] for row in self.tables["attachment"].values()}
        there = dict(self.database.execute("SELECT sha256, CAST(content AS BLOB) FROM attachment_content"))
        for key in sizes.keys() | there.keys():
            if sha256(there.get(key, b"-")).hexdigest() != key or len(there[key]) != sizes.get(key):
                self.say("content", 0, f"the content {key} is not what was taken in")
        (left,) = self.database.execute("SELECT count(*) FROM reference_event").fetchone()
        for (key,), row in self.tables["data_set"].items():
            digest, count = self.rows_hash(key)
            left -= count
            if digest != row["rows_sha256"]:
                self.say("data_set", 0, f"the rows of {row['name']} are not those that were taken in")
        if left:
            self.say("data_set", 0, f"{left} rows belong to no data set")

    def rows_hash(self, key: str) -> tuple[str, int]:
        """SHA-256 over the hashes of the columns: numbers as 8 bytes, texts ended by 0x1F, in the order of the ids."""
        kinds = {name: kind for name, kind, _ in self.columns["reference_event"]}
        streams, names = {name: sha256() for name in HASHED}, ",".join(f'"{name}"' for name in HASHED)
        query = f"SELECT {names} FROM reference_event WHERE data_set_id = ? ORDER BY id"  # noqa: S608  # names of ours
        rows = self.database.execute(query, (bytes.fromhex(key),)).fetchall()
        for name, values in zip(HASHED, zip(*rows, strict=True), strict=False):
            streams[name].update(b"".join(packed(value, kinds[name]) for value in values))
        return sha256(b"".join(stream.digest() for stream in streams.values())).hexdigest(), len(rows)

    def receipt(self, path: Path) -> None:
        lines = [line.split(":", 1) for line in path.read_text(encoding="utf-8").splitlines()[1:] if ":" in line]
        said = {name.strip(): value.strip() for name, value in lines}
        entries, (centre,) = int(said["entries"]), next(iter(self.tables["centre"]), ("",))
        at = (datetime.fromisoformat(said["time"]) - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
        data = plain({"at": at, "entries": entries, **{each: said[each] for each in ("centre", "head", "signatures")}})
        signatures, known = [said[f"signature of {side}"] for side in ("left", "right")], self.known.items()
        sides = [{s for s, keys in known for key in keys if signed(key, "checkpoint", data, x)} for x in signatures]
        if said["centre"] != centre:
            self.say("receipt_foreign", 0, f"{path.name} is of another centre")
        elif not all(sides) or len(sides[0] | sides[1]) < 2:
            self.say("receipt_signature", 0, f"{path.name} is not signed by officers on record")
        elif entries > self.count:
            self.say("receipt_short", self.count + 1, f"{path.name} names {entries}, the record has {self.count}")
        elif self.heads.get(entries) != (bytes.fromhex(said["head"]), said["signatures"]):
            self.say("receipt_other", entries, f"the journal does not end here as {path.name} says")


def written(value: Any, kind: str) -> Any:
    """Give a value of a table as bodies have it."""
    if isinstance(value, bytes) or value is None:
        return value and value.hex()
    return bool(value) if kind == "BOOLEAN" and value in (0, 1) else repr(value) if kind == "DOUBLE" else value


def packed(value: Any, kind: str) -> bytes:
    """Write a value of a reference event as it is hashed."""
    if kind == "TEXT":
        return (value or "").encode() + b"\x1f"
    form, none = ("<d", math.nan) if kind == "DOUBLE" else ("<q", -(2**63))
    return struct.pack(form, none if value is None else value)


def main(arguments: list[str]) -> int:
    """Verify a record; 0, 1 or 2."""
    try:
        database = sqlite3.connect(f"{Path(arguments[0]).resolve().as_uri()}?mode=ro", uri=True)
        database.execute("BEGIN")
        names = ("application_id", "user_version", "integrity_check(1)")
        marks = [database.execute(f"PRAGMA {name}").fetchone()[0] for name in names]
        if marks != [MARK, VERSION, "ok"]:
            raise ValueError(f"no whole record of version {VERSION} ({marks})")
        database.text_factory = lambda raw: raw.decode("utf-8", "backslashreplace")
        record = Record(database)
        for step in (record.schema, record.chain, record.projection, record.contents):
            step()
        for name in arguments[1:]:
            record.receipt(Path(name))
    except (sqlite3.DatabaseError, OSError, LookupError, ValueError, struct.error) as error:
        sys.stderr.write(f"It cannot be read: {error}\n")
        return 2
    lines = [f"{kind} entry {seq}: {text}" if seq else f"{kind}: {text}" for kind, seq, text in record.wrong]
    lines += [f"{record.count} entries, {len(record.wrong)} things not as they were written"]
    lines += [] if arguments[1:] else ["Without a receipt, a cut-off end or an old copy cannot be seen."]
    sys.stdout.write("\n".join((*lines, "")))
    return int(bool(record.wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
