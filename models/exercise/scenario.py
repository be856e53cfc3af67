"""Invented incidents, one after another: what was seen, by whom, how it was graded, and how far it was verified."""

import math
from collections.abc import Iterator

import numpy as np

from models.exercise.invented import Fields, Invented, narrative, one
from models.exercise.shape import SUBCLASSES, UNITS, WEAPONS, Rng, invented_points, invented_starts
from models.exercise.way import verify
from models.period import MINUTE
from models.profile import Post, Profile
from models.text import date_time_group
from models.vocabulary import CHANNEL_CODES

_GEO_ERROR = {1: 30.0, 2: 300.0, 3: 2000.0, 4: 3000.0}
_OBSERVED = {"F": "SHOT", "X": "EXPL", "A": "FLY", "C": "MOVE", "E": "EMPL", "W": "WORK", "M": "MINE", "D": "JAM"}
_ALIKE = (
    "lat", "lon", "count_best", "unit", "qualifier", "observer_post", "observer_lat", "observer_lon", "bearing",
    "bearing_error", "range_near_m", "range_far_m",
)  # fmt: skip
"""What a report says as its incident does."""


def invent(profile: Profile, n: int, seed: int, until: int) -> Iterator[Invented]:
    """Invent n incidents before `until` (ms UTC), in the order of time; the same arguments give the same incidents."""
    rng = np.random.default_rng(seed)
    starts = invented_starts(n, until, profile, rng)
    points = invented_points(n, profile, rng)
    subclasses = rng.choice(list(SUBCLASSES), n, p=np.array(list(SUBCLASSES.values())) / sum(SUBCLASSES.values()))
    sectors = profile.sectors_at(points.lat, points.lon)
    for row in range(n):
        sector = profile.sectors[sectors[row]].code if sectors[row] >= 0 else None
        yield _invent_one(
            profile,
            rng,
            until,
            int(starts[row]),
            (float(points.lat[row]), float(points.lon[row])),
            str(subclasses[row]),
            sector,
        )


def _invent_one(
    profile: Profile, rng: Rng, until: int, start: int, point: tuple[float, float], subclass: str, sector: str | None
) -> Invented:
    parties = [party.code for party in profile.parties]
    origin = one(rng, [*parties, None], [0.24] * len(parties) + [1 - 0.24 * len(parties)])
    affected = next((code for code in parties if code != origin), None) if origin else one(rng, [*parties, None])
    weapons = _weapons(rng, subclass)
    incident: Fields = {
        "subclass": subclass, "start": start, "zone": profile.zone,
        "end": start + int(rng.integers(1, 90)) * MINUTE if rng.random() < 0.35 else None,
        "time_precision": int(one(rng, [1, 2, 3, 4, 5], [0.34, 0.36, 0.18, 0.09, 0.03])),
        "sector": sector, "origin_side": origin, "affected_side": affected,
        "attribution": 0 if origin is None else int(one(rng, [1, 2, 3, 4], [0.35, 0.4, 0.22, 0.03])),
        "damage": int(one(rng, [0, 1, 2, 3, 4, 9], [0.55, 0.12, 0.06, 0.02, 0.01, 0.24])),
        "article": _article(profile, subclass),
        **_count(rng, subclass), **_where(profile, rng, point, sector),
    }  # fmt: skip
    invented = Invented(incident, weapons, _casualties(rng, subclass, parties), [])
    invented.reports = _reports(profile, rng, invented, until)
    verify(profile, rng, invented, until)
    return invented


def _weapons(rng: Rng, subclass: str) -> tuple[str, ...]:
    if subclass not in WEAPONS:
        return ()
    return tuple(sorted({str(one(rng, list(WEAPONS[subclass]))) for _ in range(1 + int(rng.random() < 0.12))}))


def _article(profile: Profile, subclass: str) -> str | None:
    wanted = {"F": 0, "X": 0, "C": 1, "W": 1, "E": 2, "A": 3, "I": 4, "D": 5}.get(subclass[0])
    return profile.articles[wanted].code if wanted is not None and wanted < len(profile.articles) else None


def _count(rng: Rng, subclass: str) -> Fields:
    unit = UNITS.get(subclass) or UNITS.get(subclass[0]) or ("EXPL" if subclass[0] in "FX" else "EVT")
    if unit in ("EVT", "SORTIE") or rng.random() < 0.08:
        best = 1
    else:
        best = int(np.ceil(rng.lognormal(1.5 if unit in ("SHOT", "BURST", "EXPL") else 0.8, 0.8)))
    qualifier = one(rng, ["EX", "AB", "AL", "UN"], [0.4, 0.4, 0.15, 0.05])
    low, high = (best, best) if qualifier == "EX" else (max(1, int(best * 0.8)), math.ceil(best * 1.3))
    return {"count_low": low, "count_best": best, "count_high": high, "unit": unit, "qualifier": qualifier}


def _where(profile: Profile, rng: Rng, point: tuple[float, float], sector: str | None) -> Fields:
    lat, lon = point
    kind = str(one(rng, ["POINT", "SECTOR", "PLACE"], [0.46, 0.38, 0.16]))
    post = _nearest_post(profile, lat, lon)
    if kind == "SECTOR" and post is None:
        kind = "POINT"
    if rng.random() < 0.015 and sector is not None:
        return {"geometry": "PLACE", "lat": lat, "lon": lon, "geo_precision": 5, "error_m": 9000.0}
    if kind != "SECTOR" or post is None:
        precision = int(one(rng, [1, 2], [0.45, 0.55])) if kind == "POINT" else 4
        return {"geometry": kind, "lat": lat, "lon": lon, "geo_precision": precision, "error_m": _GEO_ERROR[precision]}
    north = (lat - post.lat) * 111_200
    east = (lon - post.lon) * 111_200 * math.cos(math.radians(lat))
    distance = math.hypot(north, east)
    wide = float(one(rng, [5.0, 8.0, 10.0, 13.0]))
    return {
        "geometry": "SECTOR", "lat": lat, "lon": lon, "geo_precision": 3,
        "error_m": round(max(distance * math.radians(wide) / 1.7, distance * 0.12), 0),
        "bearing": round(math.degrees(math.atan2(east, north)) % 360, 0), "bearing_error": wide,
        "range_near_m": round(distance * 0.7, -2), "range_far_m": round(distance * 1.35 + 100, -2),
        "observer_lat": post.lat, "observer_lon": post.lon, "observer_post": post.code,
    }  # fmt: skip


def _nearest_post(profile: Profile, lat: float, lon: float) -> Post | None:
    near = min(profile.posts, key=lambda post: math.hypot(post.lat - lat, (post.lon - lon) * 0.77), default=None)
    return near if near is not None and math.hypot(near.lat - lat, (near.lon - lon) * 0.77) < 0.25 else None


def _casualties(rng: Rng, subclass: str, parties: list[str]) -> list[Fields]:
    if subclass[0] not in "FXMAP" or rng.random() > (0.5 if subclass == "P1" else 0.035):
        return []
    killed, wounded = int(rng.poisson(0.3)), int(rng.poisson(0.9))
    if killed + wounded == 0:
        wounded = 1
    kind = "CIV" if subclass == "P1" or rng.random() < 0.3 else "MIL"
    return [{
        "side": one(rng, parties) if parties else "UNK", "kind": kind,
        "killed_low": killed, "killed_best": killed, "killed_high": killed + int(rng.random() < 0.3),
        "wounded_low": wounded, "wounded_best": wounded, "wounded_high": wounded + int(rng.random() < 0.4),
    }]  # fmt: skip


def _reports(profile: Profile, rng: Rng, invented: Invented, until: int) -> list[Fields]:
    incident = invented.incident
    return [
        _report(profile, rng, incident, invented.weapons, until)
        for _ in range(int(one(rng, [1, 2, 3], [0.7, 0.23, 0.07])))
    ]


def _report(profile: Profile, rng: Rng, incident: Fields, weapons: tuple[str, ...], until: int) -> Fields:
    channel = one(rng, list(CHANNEL_CODES), [0.14, 0.36, 0.1, 0.04, 0.12, 0.04, 0.1, 0.04, 0.04, 0.02])
    language = one(rng, [profile.left.language, profile.right.language])
    told = profile.parties and channel == "HOT"
    means = "TLD" if channel in ("HOT", "LIA", "CIV") else one(rng, ["HRD", "SAW", "S+H", "REC"])
    return {
        "received_at": min(incident["start"] + int(rng.integers(2, 240)) * MINUTE, until),
        "zone": profile.zone,
        "channel": channel,
        "reporting_party": one(rng, [party.code for party in profile.parties]) if told else None,
        "means": "UAV" if channel == "UAV" else means,
        "observation": _OBSERVED.get(incident["subclass"][0], "MOVE"),
        "description": one(rng, ["UND", "OUT", "IMP"]),
        "observed_from": incident["start"],
        "weapon": weapons[0] if weapons else None,
        "text": _narrate(rng, incident, channel, language),
        "language": language,
        "reliability": one(rng, list("ABCDEF"), [0.08, 0.34, 0.22, 0.1, 0.04, 0.22]),
        "credibility": int(one(rng, [1, 2, 3, 4, 5, 6], [0.08, 0.3, 0.27, 0.08, 0.02, 0.25])),
        **{name: incident.get(name) for name in _ALIKE},
    }


def _narrate(rng: Rng, incident: Fields, channel: str, language: str) -> str:
    sentences = narrative(language)
    said = sentences["report"].format(
        post=incident.get("observer_post") or channel,
        bearing=int(incident.get("bearing") or rng.integers(0, 360)),
        count=incident["count_best"],
        thing=sentences["things"].get(incident["unit"], ""),
    )
    return f"{date_time_group(incident['start'], incident['zone'])}. {said} {one(rng, sentences['remarks'])}"
