"""What is on record written as an officer would type it: incidents to be corrected, reports to be opened from."""

from models.edits.fields import IncidentFields
from models.entry.forms import BEARING, LAT_LON, PLACE, IncidentEntry, ReportEntry, When, Where
from models.geodesy import to_grid
from models.profile import Profile
from models.records import SourceReport
from models.records.base import to_ms
from models.text import date_time_group
from models.vocabulary import COMPASS


def entry_of(fields: IncidentFields, profile: Profile) -> IncidentEntry:
    """Write an incident as typed texts; reading them back without a touch gives the same incident."""
    return IncidentEntry(
        subclass=fields.subclass,
        when=When(
            date_time_group(to_ms(fields.start), fields.zone),
            str(fields.time_precision),
            "" if fields.end is None else date_time_group(to_ms(fields.end), fields.zone),
        ),
        where=_where(fields, profile),
        weapons=" ".join(fields.weapons),
        low=figure(fields.count_low),
        best=figure(fields.count_best),
        high=figure(fields.count_high),
        unit=fields.unit,
        qualifier=fields.qualifier,
        origin=fields.origin_side or "",
        affected=fields.affected_side or "",
        attribution=str(fields.attribution),
        damage=str(fields.damage),
        article=fields.article or "",
        casualties=_casualties(fields),
        summary_left=fields.summary_left or "",
        summary_right=fields.summary_right or "",
    )


def figure(value: float | None, unit: float = 1.0) -> str:
    """Write a number without needless digits; "" for none."""
    return "" if value is None else f"{value / unit:.4g}" if unit != 1.0 else f"{value:g}"


def point(lat: float | None, lon: float | None) -> str:
    """Write a point (degrees) to about a metre; "" for none."""
    return "" if lat is None or lon is None else f"{lat:.5f} {lon:.5f}"


def _where(fields: IncidentFields, profile: Profile) -> Where:
    mode = {"SECTOR": BEARING, "PLACE": PLACE}.get(fields.geometry, LAT_LON)
    observer = _standing_post(profile, fields)
    return Where(
        mode=mode,
        observer=observer or _grid(fields.observer_lat, fields.observer_lon),
        bearing="" if fields.bearing is None else f"{fields.bearing:03.0f}",
        bearing_error=figure(fields.bearing_error),
        near=figure(fields.range_near_m, 1000.0),
        far=figure(fields.range_far_m, 1000.0),
        lat_lon=point(fields.lat, fields.lon),
        grid=_grid(fields.lat, fields.lon),
        error="" if fields.error_m is None or mode == BEARING else f"{fields.error_m:.0f}",
        place=fields.place_text or "",
        place_id=figure(fields.place_id),
        offset=_offset(fields.offset_m, fields.offset_dir),
        sector=(fields.sector or "") if fields.sector_overridden else "",
        geo_precision=str(fields.geo_precision),
    )


def _standing_post(profile: Profile, said: IncidentFields | SourceReport) -> str | None:
    """Name the post it was observed from, as long as it stands where it stood then."""
    places = {post.code: (post.lat, post.lon) for post in profile.posts}
    here = places.get(said.observer_post or "") == (said.observer_lat, said.observer_lon)
    return said.observer_post if here else None


def _offset(metres: float | None, direction: int | None) -> str:
    return "" if not metres or direction is None else f"{metres / 1000:g} km {COMPASS[direction % 16]}"


def _grid(lat: float | None, lon: float | None) -> str:
    return "" if lat is None or lon is None else to_grid(lat, lon, 4)


def _casualties(fields: IncidentFields) -> tuple[tuple[str, str], ...]:
    texts = []
    for each in fields.casualties:
        for harm in ("killed", "wounded"):
            three = tuple(getattr(each, f"{harm}_{which}") for which in ("low", "best", "high"))
            if any(three):
                text = str(three[0]) if len(set(three)) == 1 else "/".join(str(number) for number in three)
                texts.append((f"{each.side}.{each.kind}.{harm}", text))
    return tuple(sorted(texts))


def report_of(report: SourceReport, profile: Profile) -> ReportEntry:
    """Write a report on record as typed texts, so that an incident can be opened from it."""
    sight = report.bearing is not None
    observer = _standing_post(profile, report)
    observed, until = (
        "" if at is None else date_time_group(to_ms(at), report.zone)
        for at in (report.observed_from, report.observed_to)
    )
    where = Where(
        mode=BEARING if sight else PLACE if report.lat is None else LAT_LON,
        observer=observer or _grid(report.observer_lat, report.observer_lon),
        bearing=f"{report.bearing:03.0f}" if report.bearing is not None else "",
        bearing_error=figure(report.bearing_error),
        near=figure(report.range_near_m, 1000.0),
        far=figure(report.range_far_m, 1000.0),
        lat_lon=point(report.lat, report.lon),
        grid=_grid(report.lat, report.lon),
        place=report.place_text or "",
        place_id=figure(report.place_id),
        offset=_offset(report.offset_m, report.offset_dir),
        sector=report.sector or "",
        geo_precision="" if report.geo_precision is None else str(report.geo_precision),
    )
    return ReportEntry(
        received=date_time_group(to_ms(report.received_at), report.zone),
        channel=report.channel,
        reporter=report.reporter or "",
        party=report.reporting_party or "",
        when=When(observed, str(report.time_precision or 2), until),
        where=where,
        means=report.means or "",
        description=report.description or "",
        observation=report.observation or "",
        weapon=report.weapon or "",
        low=figure(report.count_low),
        best=figure(report.count_best),
        high=figure(report.count_high),
        unit=report.unit or "",
        qualifier=report.qualifier or "",
        reliability=report.reliability,
        credibility=str(report.credibility),
        text=report.text,
        language=report.language or "",
    )
