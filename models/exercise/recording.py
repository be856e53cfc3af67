"""Putting invented incidents on record: through the journal, like everything that officers enter."""

import uuid
from collections.abc import Generator, Iterator
from itertools import islice

from models.basemap import Basemap
from models.edits.acting import VOID
from models.edits.agreement import COUNTED, GROUPS, difference
from models.edits.fields import Casualty, IncidentFields, ReportFields
from models.edits.incident_rows import incident_values, serial_prefix
from models.edits.reports import report_values
from models.exercise.people import exercise_officer, found_exercise
from models.exercise.scenario import Fields, Invented, invent
from models.geodesy import compass_index
from models.journal import Actor, Change, Entry, append_many, canonical, inserted
from models.period import HOUR
from models.places import Gazetteer
from models.profile import Profile
from models.records import (
    Coverage,
    Differs,
    Incident,
    IncidentCasualty,
    IncidentWeapon,
    JointFinding,
    NationalAssessment,
    SourceReport,
    StatusStep,
    WatchLogEntry,
)
from models.records.base import from_ms, new_id
from models.store import Store
from models.text import date_time_group

_CHUNK = 500
_STATION = "exercise"
_FINDING = 60
_VOID_REASON = "–"
Offset = tuple[int, str, float, int]
"""Where an incident is from a place: its number in the gazetteer, its name, metres, and the point of the compass."""


def record_exercise(store: Store, n: int, seed: int, until: int) -> Generator[tuple[int, int], None, int]:
    """Invent n incidents before `until` (ms UTC) and write them with everything around them, in one transaction.

    Yields (done, total) and returns the number written; stopped between two steps it leaves nothing behind.
    """
    profile = store.profile
    stream = invent(profile, n, seed, until)
    recorder = _Recorder(profile)
    with store.writing() as session:
        append_many(session, [found_exercise(profile, store.created_at), *recorder.surroundings(until)])
        done = 0
        while chunk := list(islice(stream, _CHUNK)):
            append_many(session, sorted(recorder.entries(chunk), key=lambda entry: entry.at))
            done += len(chunk)
            yield done, n
    return done


class _Recorder:
    """Turns invented incidents into entries of the journal."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self._gazetteer = Gazetteer.load(Basemap.open())
        self.left, self.right = (exercise_officer(profile, side, "WATCH", _STATION) for side in (0, 1))
        self._numbers: dict[str, int] = {}

    def entries(self, chunk: list[Invented]) -> Iterator[Entry]:
        """Give the entries of some incidents: reports and opening, assessments, finding."""
        for invented, place in zip(chunk, self._places(chunk), strict=True):
            yield from self._of_one(invented, place)

    def surroundings(self, until: int) -> Iterator[Entry]:
        """Give what stands around the incidents: hours watched by sector, and some lines of the watch log."""
        for day in range(30):
            start = until - until % (24 * HOUR) - day * 24 * HOUR
            changes = [self._coverage(sector.code, at, start, until) for at, sector in enumerate(self.profile.sectors)]
            if changes:
                yield Entry(
                    new_id(), from_ms(min(start + 24 * HOUR, until)), "coverage_logged", self.left, tuple(changes)
                )
        for number in range(1, 7):
            yield self._log_line(number, until - (7 - number) * 5 * HOUR)

    def _coverage(self, sector: str, index: int, start: int, until: int) -> Change:
        state = "DENIED" if (start // HOUR + index * 7) % 11 == 0 else "UP"
        hours = 18 + (start // HOUR + index * 5) % 6 if state == "UP" else 5
        return inserted(
            Coverage,
            id=new_id(),
            sector=sector,
            sensor=next((post.code for post in self.profile.posts if post.sector == sector), "UAV"),
            start=from_ms(start),
            end=from_ms(min(start + hours * HOUR, until)),
            state=state,
        )

    def _log_line(self, number: int, at: int) -> Entry:
        line = inserted(
            WatchLogEntry,
            id=new_id(),
            number=number,
            at=from_ms(at),
            zone=self.profile.zone,
            sender=self.profile.posts[number % len(self.profile.posts)].code if self.profile.posts else None,
            known=date_time_group(at, self.profile.zone) + " – OK",
            initials="MD" if number % 2 else "AP",
            contingent=(self.left if number % 2 else self.right).contingent,
            sitrep=False,
        )
        return Entry(new_id(), from_ms(at), "watch_logged", self.left if number % 2 else self.right, (line,))

    def _places(self, chunk: list[Invented]) -> Iterator[Offset]:
        lats = [invented.incident["lat"] for invented in chunk]
        lons = [invented.incident["lon"] for invented in chunk]
        near = self._gazetteer.nearest_many(lats, lons)
        for at, metres, bearing in zip(near.rows.tolist(), near.metres.tolist(), near.bearings.tolist(), strict=True):
            place = self._gazetteer.places[at]
            name = self._gazetteer.name(place, self.profile.name_set)
            yield place.id, name, float(round(metres, -1)), compass_index(bearing)

    def _of_one(self, invented: Invented, place: Offset) -> Iterator[Entry]:
        incident = new_id()
        yield self._opening(incident, invented, place)
        assessments = self._assessments(incident, invented)
        yield from assessments
        if invented.result is not None:
            yield self._finding(incident, invented, [entry.record_id for entry in assessments])

    def _opening(self, incident: uuid.UUID, invented: Invented, place: Offset) -> Entry:
        row = self._row(invented, place)
        changes = [inserted(Incident, id=incident, **row)]
        changes += [inserted(IncidentWeapon, incident_id=incident, weapon=weapon) for weapon in invented.weapons]
        changes += [inserted(IncidentCasualty, incident_id=incident, **each) for each in invented.casualties]
        changes += [
            inserted(SourceReport, **report_values(new_id(), report, incident)) for report in _report_fields(invented)
        ]
        changes += [
            inserted(StatusStep, incident_id=incident, step=step, status=status, at=from_ms(at))
            for step, (status, at) in enumerate(invented.steps, 1)
        ]
        at = from_ms(invented.reports[0]["received_at"])
        return Entry(new_id(), at, "incident_opened", self._actor(invented), tuple(changes))

    def _row(self, invented: Invented, place: Offset) -> Fields:
        said = invented.reports[0]
        side = "left" if said["language"] == self.profile.left.language else "right"
        entered: Fields = {
            **_instants(invented.incident, "start", "end"),
            **dict(zip(("place_id", "place_text", "offset_m", "offset_dir"), place, strict=True)),
            f"summary_{side}": said["text"],
            f"summary_{side}_language": said["language"],
            "casualties": tuple(Casualty(**each) for each in invented.casualties),
        }
        fields = IncidentFields(weapons=invented.weapons, **entered)
        prefix = serial_prefix(self.profile, fields)
        self._numbers[prefix] = number = self._numbers.get(prefix, 0) + 1
        grading = min((report["reliability"], report["credibility"]) for report in invented.reports)
        status = invented.steps[-1][0]
        return {
            **incident_values(self.profile, prefix, number, fields, grading),
            "status": status,
            "differs": int(_differs(invented)) & int(COUNTED),
            "void_reason": _VOID_REASON if status == VOID else None,
            "revision": 1,
        }

    def _assessments(self, incident: uuid.UUID, invented: Invented) -> list[Entry]:
        filed = [from_ms(at) for status, at in invented.steps if 40 <= status <= 51]
        entries = []
        for position, fields in enumerate(invented.assessments):
            actor = self.left if fields["contingent"] == self.profile.left.code else self.right
            at = filed[min(position, len(filed) - 1)]
            row = inserted(
                NationalAssessment, id=new_id(), incident_id=incident, version=1, current=True, filed_by=actor.name,
                filed_at=at, **fields,
            )  # fmt: skip
            entries.append(Entry(new_id(), at, "assessment_filed", actor, (row,)))
        return entries

    def _finding(self, incident: uuid.UUID, invented: Invented, assessments: list[uuid.UUID]) -> Entry:
        at = next(from_ms(at) for status, at in invented.steps if status >= _FINDING)
        left, right = invented.assessments
        names = [name for group in GROUPS.values() for name in group]
        row = inserted(
            JointFinding,
            id=new_id(),
            incident_id=incident,
            version=1,
            current=True,
            result=invented.result,
            differs=int(_differs(invented)),
            agreed=canonical({name: left[name] for name in names if left[name] == right[name]}),
            disputed=canonical({name: [left[name], right[name]] for name in names if left[name] != right[name]}),
            left_assessment_id=assessments[0],
            right_assessment_id=assessments[1],
            signed_left_by=self.left.name,
            signed_left_at=at,
            signed_right_by=self.right.name,
            signed_right_at=at,
            hash="",
        )
        return Entry(new_id(), at, "finding_signed", self.left, (row,))

    def _actor(self, invented: Invented) -> Actor:
        return self.left if invented.reports[0]["language"] == self.profile.left.language else self.right


def _differs(invented: Invented) -> Differs:
    return difference(*invented.assessments) if len(invented.assessments) > 1 else Differs(0)


def _report_fields(invented: Invented) -> Iterator[ReportFields]:
    return (ReportFields(**_instants(each, "received_at", "observed_from")) for each in invented.reports)


def _instants(fields: Fields, *names: str) -> Fields:
    """The same fields with some ms UTC turned into instants."""
    return {**fields, **{name: from_ms(fields[name]) for name in names if fields.get(name) is not None}}
