"""What follows on an invented incident, as entries: tasks, assessments, findings, and what the parties were told."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from models.edits.assessment_content import CONTENT, Filed, content_text, hash_of, sealed_columns, signed
from models.edits.finding_content import finding_hash
from models.edits.findings import settle, signatures
from models.exercise.invented import Fields, Invented
from models.exercise.people import exercise_officer
from models.journal import Actor, Change, Entry, Row, Value, canonical, inserted
from models.profile import Profile
from models.records import AssessmentReport, JointFinding, NationalAssessment, Notification, VerificationTask
from models.records.base import from_ms, new_id

STATION = "exercise"
_FINDING, _REVISED = 60, 61


@dataclass(frozen=True, slots=True)
class Opened:
    """An incident as it was opened: when (ms UTC), under which serial, with which reports."""

    id: uuid.UUID
    at: int
    serial: str
    reports: tuple[uuid.UUID, ...]


@dataclass(frozen=True, slots=True)
class _Assessed:
    id: uuid.UUID
    digest: str


class Following:
    """Turns what became of invented incidents into entries of the officers whose work it is."""

    def __init__(self, profile: Profile) -> None:
        """Sign in a watch officer and the head of each contingent."""
        codes = [contingent.code for contingent in profile.contingents]
        self.watch = {code: exercise_officer(profile, side, "WATCH", STATION) for side, code in enumerate(codes)}
        self.heads = tuple(exercise_officer(profile, side, "HEAD", STATION) for side in (0, 1))

    def entries(self, opened: Opened, invented: Invented) -> Iterator[Entry]:
        """Give the entries that follow on an incident, none before it was opened."""
        reached = {status: max(at, opened.at) for status, at in invented.steps}
        for task in invented.tasks:
            yield from self._task(opened, task)
        filed: list[_Assessed] = []
        for place, fields in enumerate(invented.assessments):
            at = from_ms(_filed_at(reached, place))
            entry, assessed = self._assessment(opened, fields, at)
            filed.append(assessed)
            yield entry
        if invented.result is not None:
            yield from self._findings(opened, invented, filed, reached)
        for notice in invented.notices:
            yield from self._notice(opened, notice)

    def _task(self, opened: Opened, task: Fields) -> Iterator[Entry]:
        actor, key = self.watch[task["contingent"]], new_id()
        given = max(task["given"], opened.at)
        said = {name: task[name] for name in ("kind", "text", "owner", "contingent")}
        row = inserted(VerificationTask, id=key, incident_id=opened.id, **said, due=from_ms(task["due"]))
        yield Entry(new_id(), from_ms(given), "task_added", actor, (row,))
        if task["done"] is not None:
            done = from_ms(max(task["done"], given))
            after: Row = {"done_at": done, "result": task["result"]}
            yield Entry(new_id(), done, "task_finished", actor, (_filled(VerificationTask.__tablename__, key, after),))

    def _assessment(self, opened: Opened, fields: Fields, at: datetime) -> tuple[Entry, _Assessed]:
        actor = self.watch[fields["contingent"]]
        place = Filed(new_id(), opened.id, fields["contingent"], 1)
        said: dict[str, Value] = {name: fields[name] for name in CONTENT}
        rests_on = opened.reports[:1]
        text = content_text(place, said, rests_on)
        columns = sealed_columns(actor, place, text) if fields["sealed"] else {**said, "sealed": False}
        digest = str(columns["commitment"]) if fields["sealed"] else hash_of(text)
        row = inserted(
            NationalAssessment, id=place.id, incident_id=opened.id, contingent=place.contingent, version=1,
            current=True, filed_by=actor.name, filed_at=at, signature=signed(actor, digest), **columns,
        )  # fmt: skip
        reports = [] if fields["sealed"] else rests_on
        rows = (inserted(AssessmentReport, assessment_id=place.id, report_id=report) for report in reports)
        return Entry(new_id(), at, "assessment_filed", actor, (row, *rows)), _Assessed(place.id, digest)

    def _findings(
        self, opened: Opened, invented: Invented, filed: list[_Assessed], reached: dict[int, int]
    ) -> Iterator[Entry]:
        """One finding, or where it was revised a first one without consensus and the one that stands."""
        (left, right), (ours, theirs) = filed, invented.assessments
        open_groups, agreed, disputed = settle(ours, theirs, {})
        results = {_FINDING: "NCON", _REVISED: invented.result} if _REVISED in reached else {_FINDING: invented.result}
        before: tuple[uuid.UUID, str] | None = None
        for version, (status, result) in enumerate(results.items(), 1):
            row: dict[str, Value] = {
                "incident_id": opened.id,
                "version": version,
                "result": result,
                "differs": int(open_groups),
                "agreed": canonical(agreed),
                "disputed": canonical(disputed),
                "left_assessment_id": left.id,
                "right_assessment_id": right.id,
                "supersedes_id": before[0] if before else None,
            }
            digest = finding_hash(row, opened.serial, (left.digest, right.digest), before[1] if before else None)
            at, key = from_ms(reached[status]), new_id()
            signs = signatures(self.heads[0], self.heads[1], digest, at)
            changes = [inserted(JointFinding, id=key, **row, current=True, **signs)]
            if before:
                changes.insert(0, _set(JointFinding.__tablename__, before[0], {"current": True}, {"current": False}))
            yield Entry(new_id(), at, "finding_signed", self.heads[0], tuple(changes), second=self.heads[1])
            before = key, digest

    def _notice(self, opened: Opened, notice: Fields) -> Iterator[Entry]:
        actor, key = self.watch[notice["contingent"]], new_id()
        sent = from_ms(max(notice["sent"], opened.at))
        said = {name: notice[name] for name in ("addressee", "channel", "text")}
        row = inserted(Notification, id=key, incident_id=opened.id, **said, sent_at=sent)
        yield Entry(new_id(), sent, "party_notified", actor, (row,))
        if notice["answered"] is not None:
            answered = max(from_ms(notice["answered"]), sent)
            after: Row = {"answer": notice["answer"], "answered_at": answered}
            yield Entry(new_id(), answered, "answer_entered", actor, (_filled(Notification.__tablename__, key, after),))


def _filed_at(reached: dict[int, int], place: int) -> int:
    """The instant at which the side in a place filed: the first or the second of the two steps of assessing."""
    first = 40 + place
    return reached[first] if first in reached else max(at for status, at in reached.items() if 40 <= status <= 51)


def _filled(table: str, key: uuid.UUID, after: Row) -> Change:
    return _set(table, key, dict.fromkeys(after), after)


def _set(table: str, key: uuid.UUID, before: Row, after: Row) -> Change:
    return Change(table, (key,), before, after)


def by_language(profile: Profile, following: Following, language: str) -> Actor:
    """Give the watch officer who writes a language: the left contingent's its own, else the right's."""
    side = profile.left if language == profile.left.language else profile.right
    return following.watch[side.code]
