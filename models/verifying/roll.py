"""The roll: the officers and keys of both contingents as they stand at one entry, followed along the chain."""

from collections.abc import Iterable, Iterator
from typing import Any

from models.journal import canonical
from models.keys.signing import CONTINGENT, OFFICER, is_signed

TABLES = ("officer", "contingent_key", "checkpoint", "centre")
"""The tables whose entries are watched for: who may sign, and what was signed by both."""
_CERTIFIED = ("name", "contingent", "role", "public_key", "may_sign")
Json = dict[str, Any]


class Roll:
    """Officers and contingents' keys by the hex of their ids; `centre` is the id of the centre."""

    def __init__(self) -> None:
        self.officers: dict[str, Json] = {}
        self.keys: dict[str, Json] = {}
        self.centre = ""
        self.ever: dict[str, set[str]] = {}
        """All public keys officers of a contingent ever had."""

    @property
    def is_set_up(self) -> bool:
        """Whether officers with keys are on record, so that every entry is signed."""
        return any(officer.get("public_key") for officer in self.officers.values())

    def take(self, changes: Iterable[Json]) -> list[str]:
        """Follow what an entry changes; give what is not certified as it must be (names of officers, contingents)."""
        wrong: list[str] = []
        touched: list[str] = []
        for change in changes:
            table, key = change["table"], str(change["key"][0])
            if table == "contingent_key":
                wrong += self._take_key(key, change)
            elif table == "officer":
                after = change.get("after") or {}
                self._put(self.officers, key, change)
                if change.get("before") is None or {*_CERTIFIED, "certificate"} & after.keys():
                    touched.append(key)
            elif table == "centre" and not self.centre:
                self.centre = key
        for key in touched:
            officer = self.officers.get(key, {})
            self.ever.setdefault(str(officer.get("contingent")), set()).add(str(officer.get("public_key")))
            if not self._is_certified(key, officer):
                wrong.append(str(officer.get("name")))
        return wrong

    def standing(self, contingent: object) -> str | None:
        """The public key of a contingent; None when it has none."""
        found = [
            row["public_key"]
            for row in self.keys.values()
            if row.get("contingent") == contingent and row.get("void_reason") is None
        ]
        return found[-1] if found else None

    def _take_key(self, key: str, change: Json) -> Iterator[str]:
        row = change.get("after") or {}
        contingent = row.get("contingent")
        before = [each["public_key"] for each in self.keys.values() if each.get("contingent") == contingent]
        self._put(self.keys, key, change)
        if change.get("before") is None and before:
            data = canonical({"contingent": contingent, "public_key": row.get("public_key")}).encode()
            if not is_signed(before[-1], CONTINGENT, data, from_hex(row.get("certificate"))):
                yield str(contingent)
        elif "public_key" in row and change.get("before") is not None:
            yield str(self.keys[key].get("contingent"))

    @staticmethod
    def _put(rows: dict[str, Json], key: str, change: Json) -> None:
        after = change.get("after")
        if after is None:
            rows.pop(key, None)
        else:
            rows[key] = {**rows.get(key, {}), **after}

    def _is_certified(self, key: str, officer: Json) -> bool:
        if officer.get("public_key") is None:
            return True
        said = canonical({"id": key, **{name: officer.get(name) for name in _CERTIFIED}}).encode()
        return is_signed(self.standing(officer.get("contingent")), OFFICER, said, from_hex(officer.get("certificate")))


def from_hex(text: object) -> bytes | None:
    """Read hex digits; None for what is none."""
    try:
        return bytes.fromhex(text) if isinstance(text, str) else None
    except ValueError:
        return None
