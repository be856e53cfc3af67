"""Putting invented incidents on record: through the journal, like everything that officers enter."""

import uuid
from bisect import bisect_right
from collections.abc import Generator, Iterator
from datetime import datetime
from itertools import islice

from models.basemap import Basemap
from models.edits.acting import DUPLICATE, VOID
from models.edits.agreement import AGREED, BY_ONE, difference
from models.edits.fields import Casualty, IncidentFields, ReportFields
from models.edits.incident_rows import incident_values, serial_prefix
from models.edits.reports import report_values
from models.exercise.following import Following, Opened, by_language
from models.exercise.invented import Fields, Invented
from models.exercise.people import found_exercise
from models.exercise.scenario import invent
from models.exercise.surroundings import surroundings
from models.geodesy import compass_index
from models.journal import Entry, append_many, inserted
from models.places import Gazetteer
from models.profile import Profile
from models.records import Differs, Incident, IncidentCasualty, IncidentWeapon, SourceReport, StatusStep
from models.records.base import from_ms, new_id
from models.store import Store

_CHUNK = 500
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
        append_many(session, [found_exercise(profile, store.created_at)])
        waiting = list(surroundings(profile, recorder.following, until))
        done = 0
        while chunk := list(islice(stream, _CHUNK)):
            waiting = sorted((*waiting, *recorder.entries(chunk)), key=_instant)
            ready = bisect_right(waiting, from_ms(chunk[-1].incident["start"]), key=_instant)
            append_many(session, waiting[:ready])
            del waiting[:ready]
            done += len(chunk)
            yield done, n
        append_many(session, sorted(waiting, key=_instant))
    return done


def _instant(entry: Entry) -> datetime:
    return entry.at


class _Recorder:
    """Turns invented incidents into entries of the journal."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.following = Following(profile)
        self._gazetteer = Gazetteer.load(Basemap.open())
        self._numbers: dict[str, int] = {}
        self._reports = 0
        self._earlier: Opened | None = None

    def entries(self, chunk: list[Invented]) -> Iterator[Entry]:
        """Give the entries of some incidents: reports and opening, and what follows."""
        for invented, place in zip(chunk, self._places(chunk), strict=True):
            entry, opened = self._opening(invented, place)
            yield entry
            yield from self.following.entries(opened, invented)

    def _places(self, chunk: list[Invented]) -> Iterator[Offset]:
        lats = [invented.incident["lat"] for invented in chunk]
        lons = [invented.incident["lon"] for invented in chunk]
        near = self._gazetteer.nearest_many(lats, lons)
        for at, metres, bearing in zip(near.rows.tolist(), near.metres.tolist(), near.bearings.tolist(), strict=True):
            place = self._gazetteer.places[at]
            name = self._gazetteer.name(place, self.profile.name_set)
            yield place.id, name, float(round(metres, -1)), compass_index(bearing)

    def _opening(self, invented: Invented, place: Offset) -> tuple[Entry, Opened]:
        key, at = new_id(), invented.reports[0]["received_at"]
        row = self._row(invented, place)
        reports = [report_values(new_id(), self._next_report(), fields, key) for fields in _report_fields(invented)]
        serial = f"{row['serial_prefix']}-{row['serial_number']:06d}"
        opened = Opened(key, at, serial, tuple(uuid.UUID(str(report["id"])) for report in reports))
        changes = [inserted(Incident, id=key, **row, duplicate_of_id=self._original(invented, opened))]
        changes += [inserted(IncidentWeapon, incident_id=key, weapon=weapon) for weapon in invented.weapons]
        changes += [inserted(IncidentCasualty, incident_id=key, **each) for each in invented.casualties]
        changes += [inserted(SourceReport, **report) for report in reports]
        changes += [
            inserted(StatusStep, incident_id=key, step=step, status=status, at=from_ms(reached))
            for step, (status, reached) in enumerate(invented.steps, 1)
        ]
        actor = by_language(self.profile, self.following, invented.reports[0]["language"])
        return Entry(new_id(), from_ms(at), "incident_opened", actor, tuple(changes)), opened

    def _next_report(self) -> int:
        self._reports += 1
        return self._reports

    def _original(self, invented: Invented, opened: Opened) -> uuid.UUID | None:
        """What a duplicate is one of: an incident that counts and was opened before it."""
        status = invented.steps[-1][0]
        earlier = self._earlier
        if status not in (VOID, DUPLICATE) and (earlier is None or earlier.at <= opened.at):
            self._earlier = opened
        return earlier.id if status == DUPLICATE and earlier is not None and earlier.at < opened.at else None

    def _row(self, invented: Invented, place: Offset) -> Fields:
        said = invented.reports[0]
        side = "left" if said["language"] == self.profile.left.language else "right"
        differs = _differs(invented)
        entered: Fields = {
            **_instants(invented.incident, "start", "end"),
            **dict(zip(("place_id", "place_text", "offset_m", "offset_dir"), place, strict=True)),
            f"summary_{side}": said["text"],
            f"summary_{side}_language": said["language"],
            "attribution": _attribution(invented, differs),
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
            "finding": invented.result,
            "differs": int(differs),
            "void_reason": _VOID_REASON if status == VOID else None,
            "revision": 1,
        }


def _differs(invented: Invented) -> Differs:
    return difference(*invented.assessments) if len(invented.assessments) > 1 else Differs(0)


def _attribution(invented: Invented, differs: Differs) -> int:
    """What a party alleged or admitted, or what the assessments that lie open make of the side of origin."""
    said: int = invented.incident["attribution"]
    stated = [each for each in invented.assessments if each["origin_side"] and not each["sealed"]]
    agreed = len(stated) == 2 and not differs & Differs.ORIGIN
    return max(min(said, 1) if said != 4 else 4, (AGREED if agreed else BY_ONE) if stated else 0)


def _report_fields(invented: Invented) -> Iterator[ReportFields]:
    return (ReportFields(**_instants(each, "received_at", "observed_from")) for each in invented.reports)


def _instants(fields: Fields, *names: str) -> Fields:
    """The same fields with some ms UTC turned into instants."""
    return {**fields, **{name: from_ms(fields[name]) for name in names if fields.get(name) is not None}}
