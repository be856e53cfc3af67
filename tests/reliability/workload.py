"""A watch worked through by the real program: officers' edits in an order drawn by lot, each acknowledged when done."""

import json
import random
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from models.edits.drafts import save_draft
from models.edits.fields import Casualty, IncidentFields, ReportFields, TaskFields, WatchLogFields
from models.edits.incidents import correct_incident, open_incident, read_fields
from models.edits.reports import log_report, match_report
from models.edits.verification import add_task
from models.edits.watch_log import log_watch_entry
from models.exercise.people import exercise_officer, found_exercise
from models.journal import Actor, Entry, append
from models.profile import load_profile
from models.records.base import new_id
from models.store import Store

T = TypeVar("T")
START = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)
CENTRE = "c.centre"
STATION = "station 1"
WORDS = ("shelling heard", "one drone", "Ağdam", "Агдам", "a truck burns", "no one hurt", "seen from the road", "<b>")


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the program has said is done: an entry of the journal, or a draft in a version (0 for an entry).

    `file` is the name of the file that must hold it from then on.
    """

    key: uuid.UUID
    version: int = 0
    file: str = CENTRE

    def line(self) -> str:
        """Write it as a line for a pipe."""
        return f"{self.key.hex} {self.version} {self.file}\n"

    @classmethod
    def of(cls, line: str) -> "Receipt":
        """Read it from such a line."""
        key, version, file = line.split()
        return cls(uuid.UUID(key), int(version), file)


Acknowledge = Callable[[Receipt], None]


def found_centre(path: Path, *, keyed: bool = False) -> None:
    """Make a new centre; `keyed` makes one in which every entry is signed, by officers of an exercise."""
    with Store.create(path, load_profile("default"), exercise=keyed) as store, store.writing() as session:
        if keyed:
            append(session, found_exercise(store.profile, START))


def _officers(store: Store) -> tuple[Actor, Actor]:
    """An officer of each contingent; those of an exercise have their keys."""
    if store.exercise:
        left, right = (exercise_officer(store.profile, side, "WATCH", STATION) for side in (0, 1))
        return left, right
    return Actor("M. Demir", "TUR", STATION), Actor("A. Petrov", "RUS", STATION)


class WatchAtWork:
    """Officers of both contingents at one station, who do one thing after another.

    A draft is saved again and again, in versions counted from 1. Each action has its id before the first try.
    """

    def __init__(self, store: Store, seed: int, acknowledge: Acknowledge) -> None:
        """Begin; the same seed draws the same edits."""
        self._store = store
        self._lot = random.Random(seed)  # noqa: S311 (draws edits, not keys)
        self._acknowledge = acknowledge
        self._officers = _officers(store)
        self._incidents: list[uuid.UUID] = []
        self._waiting: list[uuid.UUID] = []
        self._draft = new_id()
        self._version = 0

    def work(self, steps: int) -> None:
        """Do so many things; the first are a draft, a report and an incident.

        Raises:
            Problem: what keeps one of them from being done; the ones before are done and acknowledged.
        """
        drawn = (self._type, self._report, self._open, self._match, self._correct, self._task, self._line)
        for step in range(steps):
            do = drawn[step] if step < 3 else self._lot.choice(drawn)
            do()

    def attempt(self, edit: Callable[[], T]) -> T:
        """Try an edit; a watch on a bad disk tries again what was refused."""
        return edit()

    def _do(self, edit: Callable[[uuid.UUID, Actor], Entry]) -> uuid.UUID:
        action, actor = new_id(), self._lot.choice(self._officers)
        entry = self.attempt(lambda: edit(action, actor))
        self._acknowledge(Receipt(entry.id))
        return entry.record_id

    def _words(self, most: int = 40) -> str:
        return " ".join(self._lot.choices(WORDS, k=self._lot.randint(1, most)))

    def _type(self) -> None:
        body = json.dumps({"version": self._version + 1, "text": self._words()})
        self.attempt(lambda: save_draft(self._store, self._draft, "report", "M. Demir", STATION, body))
        self._version += 1
        self._acknowledge(Receipt(self._draft, self._version))

    def _report(self) -> None:
        fields = ReportFields(START, 4, "OP", self._words(200), reliability="B", credibility=2)
        self._waiting.append(self._do(lambda action, actor: log_report(self._store, actor, fields, action=action)))

    def _open(self) -> None:
        report = self._waiting.pop() if self._waiting else None
        weapons = tuple(self._lot.sample(("SA", "MOR82", "TANK"), 2))
        fields = IncidentFields("F1", START, 4, lat=39.99, lon=46.95, weapons=weapons, summary_left=self._words())
        opened = self._do(lambda action, actor: open_incident(self._store, actor, fields, report, action=action))
        self._incidents.append(opened)

    def _match(self) -> None:
        if not self._waiting:
            self._report()
        report, incident = self._waiting.pop(), self._lot.choice(self._incidents)
        self._do(lambda action, actor: match_report(self._store, actor, report, incident, action=action))

    def _correct(self) -> None:
        incident, why = self._lot.choice(self._incidents), self._words(3)
        fields, revision = self.attempt(lambda: self._fields_of(incident))
        hurt = Casualty("AZE", "CIV", wounded_best=self._lot.randint(1, 9), wounded_high=9)
        after = replace(fields, casualties=(hurt,), weapons=("SA",), summary_right=self._words())
        self._do(
            lambda action, actor: correct_incident(
                self._store, actor, incident, after, why, revision=revision, action=action
            )
        )

    def _fields_of(self, incident: uuid.UUID) -> tuple[IncidentFields, int]:
        with self._store.reading() as session:
            return read_fields(session, incident)

    def _task(self) -> None:
        incident, task = self._lot.choice(self._incidents), TaskFields("UAV", self._words(5), "TUR")
        self._do(lambda action, actor: add_task(self._store, actor, incident, task, action=action))

    def _line(self) -> None:
        line = WatchLogFields(START, 4, self._words(), "MD")
        self._do(lambda action, actor: log_watch_entry(self._store, actor, line, action=action))
