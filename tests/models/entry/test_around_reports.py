"""Around a report: what could be the same event, what waits, what is kept as a draft, how the watch log is found."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from models.columns import Columns
from models.edits.drafts import drafts, save_draft
from models.edits.fields import WatchLogFields
from models.edits.reports import log_report, match_report
from models.edits.watch_log import log_watch_entry
from models.edits.watches import initials_of
from models.entry.drafts import INCIDENT, REPORT, IncidentDraft, LineEntry, ReportDraft, from_json, to_json
from models.entry.duplicates import FAR, NEAR, OTHER, near_events
from models.entry.forms import GRID, ReportEntry, When, Where, with_value
from models.entry.incident import read_incident
from models.entry.line import read_line
from models.entry.log_lines import LogLine, read_lines
from models.entry.opening import incident_from, likely_subclass, same_classes
from models.entry.report import read_report
from models.entry.surroundings import Surroundings
from models.entry.waiting import alike_of, count_waiting, draft_title, incident_numbered, waiting_reports
from models.entry.written import report_of
from models.exercise.people import exercise_officer
from models.geodesy import destination, distances
from models.period import DAY, HOUR
from models.profile import load_profile
from models.reading import read_columns
from models.records import Draft, SourceReport
from models.records.base import from_ms, new_id
from models.store import Store
from models.text import Problem, date_time_group
from tests.models.invented import NOW, exercise_store

DEMIR = exercise_officer(load_profile("default"), 0, "WATCH", "station 1")


@pytest.fixture
def centre() -> Iterator[Store]:
    with exercise_store(120) as store:
        yield store


@pytest.fixture(scope="module")
def columns() -> Iterator[Columns]:
    with exercise_store(400) as store:
        yield read_columns(store)


def _counted(columns: Columns, store: Store) -> list[int]:
    codes = columns.codes("status", store.profile)
    return [row for row in range(columns.n) if codes[columns.status[row]] not in ("90", "91")]


def _report(**changes: str) -> ReportEntry:
    entry = ReportEntry(
        received="-5", channel="OP", reporter="OP 3", when=When("-50"), where=Where(GRID, grid="38T PK 774 383"),
        observation="EXPL", best="3", unit="EXPL", text="Üç patlama.", language="tr",
    )  # fmt: skip
    for name, text in changes.items():
        entry = with_value(entry, name, text)
    return entry


# ---------------------------------------------------------------- the same event


def test_an_incident_is_alike_within_the_two_windows_and_no_further(centre: Store) -> None:
    columns = read_columns(centre)
    row = next(row for row in _counted(columns, centre) if np.isfinite(columns.lat[row]))
    start, lat, lon = int(columns.start[row]), float(columns.lat[row]), float(columns.lon[row])
    letter = columns.codes("glyph", centre.profile)[columns.glyph[row]]

    def kind(metres: float, later: int, classes: str = letter) -> str | None:
        point = destination(lat, lon, 40, metres)
        found = near_events(columns, centre.profile, start + later, *point, classes, most=400)
        return next((alike.kind for alike in found if alike.row == row), None)

    assert kind(900, DAY - HOUR) == NEAR
    assert kind(1_100, 0) == FAR
    assert kind(900, DAY + HOUR) == FAR
    assert kind(4_900, -2 * DAY + HOUR) == FAR
    assert kind(5_100, 0) is None
    assert kind(0, 2 * DAY + HOUR) is None
    assert kind(900, 0, "Z") == OTHER


def test_what_is_alike_is_found_as_if_each_row_had_been_looked_at(centre: Store) -> None:
    columns, profile = read_columns(centre), centre.profile
    counted = set(_counted(columns, centre))
    for row in range(0, columns.n, 7):
        start, lat, lon = int(columns.start[row]), float(columns.lat[row]), float(columns.lon[row])
        if not np.isfinite(lat):
            continue
        metres = distances(lat, lon, columns.lat, columns.lon)
        plainly = {
            other for other in counted if metres[other] <= 5_000 and abs(start - int(columns.start[other])) <= 2 * DAY
        }
        found = near_events(columns, profile, start, lat, lon, "", most=10_000)
        assert {alike.row for alike in found} == plainly
        assert [alike.metres for alike in found if alike.kind == NEAR] == sorted(
            alike.metres for alike in found if alike.kind == NEAR
        )


def test_fire_and_an_explosion_may_be_one_event_but_a_crossing_is_another() -> None:
    assert set(same_classes("F5")) == {"F", "X"} == set(same_classes("X3"))
    assert same_classes("C1") == "C"
    assert same_classes("") == ""


@pytest.mark.parametrize(
    ("said", "subclass"),
    [
        ({"observation": "EXPL", "weapon": "UNK"}, "X3"),
        ({"observation": "EXPL", "description": "IMP"}, "X2"),
        ({"observation": "EXPL", "weapon": "MOR82"}, "F5"),
        ({"observation": "SHOT"}, "F1"),
        ({"observation": "FLY"}, "A1"),
        ({"observation": "EXPL", "description": "TRN"}, "T1"),
        ({"observation": ""}, ""),
    ],
)
def test_the_likely_class_follows_from_what_was_observed(said: dict[str, str], subclass: str) -> None:
    assert likely_subclass(_report(**said)) == subclass


# ---------------------------------------------------------------- from report to incident


def test_an_incident_opened_from_a_report_takes_over_what_it_says(centre: Store) -> None:
    around = Surroundings(centre.profile, NOW)
    entry = incident_from(_report(weapon="MOR82"), centre.profile)
    reading = read_incident(entry, around)
    assert not reading.troubles
    assert reading.fields is not None
    assert (reading.fields.subclass, reading.fields.weapons) == ("F5", ("MOR82",))
    assert (reading.fields.count_best, reading.fields.unit) == (3, "EXPL")
    assert (reading.fields.summary_left, reading.fields.summary_right) == ("Üç patlama.", None)
    assert reading.fields.summary_left_language == "tr"


def test_a_report_on_record_reads_as_it_was_typed(centre: Store) -> None:
    around = Surroundings(centre.profile, NOW, {"OP 3": (40.03, 46.95)})
    typed = _report(mode="BEARING", observer="OP 3", bearing="074", bearing_error="13", near="5", far="13")
    fields = read_report(typed, around).fields
    assert fields is not None
    logged = log_report(centre, DEMIR, fields)
    with centre.reading() as session:
        again = report_of(session.get_one(SourceReport, logged.record_id), centre.profile)
    assert read_report(again, around).fields == fields


def test_a_report_keeps_its_place_offset_sector_and_precisions_while_it_waits(centre: Store) -> None:
    around = Surroundings(centre.profile, NOW)
    typed = _report(place="Banovshalar", offset="2 km NE", precision="4", geo_precision="3", sector="SOUTH")
    fields = read_report(typed, around).fields
    assert fields is not None
    kept = (fields.place_text, fields.offset_m, fields.offset_dir, fields.sector)
    assert kept == ("Banovshalar", 2000.0, 2, "SOUTH")
    assert (fields.time_precision, fields.geo_precision) == (4, 3)
    logged = log_report(centre, DEMIR, fields)
    with centre.reading() as session:
        row = session.get_one(SourceReport, logged.record_id)
        again = report_of(row, centre.profile)
        last = session.scalar(select(func.max(SourceReport.number)))
    read = read_report(again, around).fields
    assert read is not None
    assert read.lat == pytest.approx(fields.lat, abs=1e-5)
    assert replace(read, lat=fields.lat, lon=fields.lon) == fields
    assert row.serial == f"SR-{last:06d}"
    opened = read_incident(incident_from(again, centre.profile), around).fields
    assert opened is not None
    assert (opened.offset_m, opened.geo_precision, opened.sector, opened.time_precision) == (2000.0, 3, "SOUTH", 4)


# ---------------------------------------------------------------- what waits


def test_a_report_waits_until_it_is_matched(centre: Store) -> None:
    fields = read_report(_report(), Surroundings(centre.profile, NOW)).fields
    assert fields is not None
    with centre.reading() as session:
        before = count_waiting(session, DEMIR.station)[1]
    logged = log_report(centre, DEMIR, fields)
    with centre.reading() as session:
        assert count_waiting(session, DEMIR.station)[1] == before + 1
        assert logged.record_id in {report.id for report in waiting_reports(session)}
        assert alike_of(session, logged.record_id, read_columns(centre), centre.profile) is not None
    columns = read_columns(centre)
    serial = columns.serial(_counted(columns, centre)[-1])
    with centre.reading() as session:
        incident = incident_numbered(session, serial.lower().replace("-000", "-"))
    match_report(centre, DEMIR, logged.record_id, incident)
    with centre.reading() as session:
        assert count_waiting(session, DEMIR.station)[1] == before


@pytest.mark.parametrize("serial", ["", "JMC-2026-999999", "JMC", "x-1", "JMC-2026-²"])
def test_a_serial_that_is_none_is_said(centre: Store, serial: str) -> None:
    with centre.reading() as session, pytest.raises(Problem, match="No incident"):
        incident_numbered(session, serial)


# ---------------------------------------------------------------- drafts


@given(text=st.text(st.characters(codec="utf-8")), best=st.text(st.characters(codec="utf-8"), max_size=9))
def test_a_draft_gives_back_every_letter_that_was_typed(text: str, best: str) -> None:
    draft = ReportDraft(replace(_report(), text=text, best=best))
    assert from_json(to_json(draft), ReportDraft) == draft


def test_a_draft_of_a_later_version_is_left_alone() -> None:
    with pytest.raises(Problem, match="newer version"):
        from_json('{"version": 99, "entry": {}}', ReportDraft)


def test_a_draft_that_lacks_a_field_or_has_one_more_is_read() -> None:
    draft = from_json('{"entry": {"text": "x", "colour": "grey"}, "mood": 1}', ReportDraft)
    assert draft.entry == ReportEntry(text="x")


def test_a_spoilt_draft_is_named_among_the_waiting_ones(centre: Store) -> None:
    save_draft(centre, new_id(), INCIDENT, DEMIR.name, DEMIR.station, "{broken")
    save_draft(centre, new_id(), REPORT, DEMIR.name, DEMIR.station, to_json(ReportDraft(_report())))
    save_draft(centre, new_id(), INCIDENT, DEMIR.name, DEMIR.station, to_json(IncidentDraft(incident_id="ab")))
    titles = [draft_title(draft)[0] for draft in drafts(centre, DEMIR.station)]
    assert titles == ["draft that cannot be read", "source report", "correction of an incident"]
    with centre.reading() as session:
        assert count_waiting(session, DEMIR.station)[0] == len(session.scalars(select(Draft)).all()) == 3


# ---------------------------------------------------------------- the watch log


def _all(store: Store, text: str = "", before: int | None = None, most: int = 300) -> list[LogLine]:
    steps = read_lines(store, text, before, most)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            lines: list[LogLine] = end.value
            return lines


def _log(store: Store, known: str, action: str | None = None) -> None:
    log_watch_entry(store, DEMIR, WatchLogFields(from_ms(NOW), 4, known, "MD", action))


def test_the_newest_line_comes_first_and_older_ones_follow_on_demand(centre: Store) -> None:
    for number in range(5):
        _log(centre, f"line {number}")
    newest = _all(centre, most=3)
    assert [line.known for line in newest] == ["line 4", "line 3", "line 2"]
    older = _all(centre, before=newest[-1].number, most=2)
    assert [line.known for line in older] == ["line 1", "line 0"]


def test_lines_are_found_by_their_words_in_any_script_and_case(centre: Store) -> None:
    _log(centre, "Ağdam yolu kapalı", "Hot line to the ARM side")
    _log(centre, "Дорога открыта")
    assert [line.known for line in _all(centre, "AGDAM kapali")] == ["Ağdam yolu kapalı"]
    assert [line.known for line in _all(centre, "дорога")] == ["Дорога открыта"]
    assert _all(centre, "agdam дорога") == []


def test_a_line_says_what_is_known_and_who_says_it(centre: Store) -> None:
    around = Surroundings(centre.profile, NOW)
    assert set(read_line(LineEntry(), around).troubles) == {"at", "known", "initials"}
    entry = LineEntry(at=date_time_group(NOW, 4), known="Quiet.", initials="MD", sitrep="Y")
    fields = read_line(entry, around).fields
    assert fields is not None
    assert (fields.known, fields.sitrep, fields.zone) == ("Quiet.", True, 4)
    early = replace(entry, at=date_time_group(NOW + 2 * HOUR, 4))
    assert "ahead of the clock" in str(read_line(early, around).troubles["at"].problem)


def test_initials_come_from_the_name() -> None:
    assert initials_of("M. Demir") == "MD"
    assert initials_of("Алексей Петров") == "АП"
    assert initials_of("") == ""
