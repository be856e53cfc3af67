"""Invented incidents, one after another: what was seen, by whom, how it was graded, and how far it was verified."""

import math
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from models.exercise.shape import SUBCLASSES, UNITS, WEAPONS, Rng, invented_points, invented_starts
from models.period import DAY, MINUTE
from models.profile import Contingent, Post, Profile
from models.text import date_time_group
from models.vocabulary import CHANNEL_CODES

Fields = dict[str, Any]
_GEO_ERROR = {1: 30.0, 2: 300.0, 3: 2000.0, 4: 3000.0}
_STEPS = (10, 20, 30, 40, 41, 50, 51, 60, 61, 70, 80, 90, 91)
_FRESH = (0.34, 0.24, 0.22, 0.06, 0.06, 0.03, 0.03, 0.01, 0.0, 0.0, 0.0, 0.005, 0.005)
_WEEK = (0.10, 0.10, 0.14, 0.13, 0.12, 0.13, 0.10, 0.10, 0.01, 0.02, 0.02, 0.02, 0.01)
_OLD = (0.0, 0.0, 0.0, 0.0, 0.0, 0.12, 0.1, 0.3, 0.04, 0.14, 0.27, 0.02, 0.01)
_NARRATIVE = Path(__file__).resolve().parents[2] / "resources" / "exercise" / "narrative.toml"
_OBSERVED = {"F": "SHOT", "X": "EXPL", "A": "FLY", "C": "MOVE", "E": "EMPL", "W": "WORK", "M": "MINE", "D": "JAM"}
_ALIKE = (
    "lat", "lon", "count_best", "unit", "qualifier", "observer_post", "observer_lat", "observer_lon", "bearing",
    "bearing_error", "range_near_m", "range_far_m",
)  # fmt: skip
"""What a report says as its incident does."""


@dataclass(slots=True)
class Invented:
    """One invented incident: fields as in the records (times ms UTC), with its reports, assessments and finding."""

    incident: Fields
    weapons: tuple[str, ...]
    casualties: list[Fields]
    reports: list[Fields]
    assessments: list[Fields] = field(default_factory=list)
    result: str | None = None
    steps: list[tuple[int, int]] = field(default_factory=list)


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
    origin = _one(rng, [*parties, None], [0.24] * len(parties) + [1 - 0.24 * len(parties)])
    affected = next((code for code in parties if code != origin), None) if origin else _one(rng, [*parties, None])
    weapons = _weapons(rng, subclass)
    incident: Fields = {
        "subclass": subclass, "start": start, "zone": profile.zone,
        "end": start + int(rng.integers(1, 90)) * MINUTE if rng.random() < 0.35 else None,
        "time_precision": int(_one(rng, [1, 2, 3, 4, 5], [0.34, 0.36, 0.18, 0.09, 0.03])),
        "sector": sector, "origin_side": origin, "affected_side": affected,
        "attribution": 0 if origin is None else int(_one(rng, [1, 2, 3, 4], [0.35, 0.4, 0.22, 0.03])),
        "damage": int(_one(rng, [0, 1, 2, 3, 4, 9], [0.55, 0.12, 0.06, 0.02, 0.01, 0.24])),
        "article": _article(profile, subclass),
        **_count(rng, subclass), **_where(profile, rng, point, sector),
    }  # fmt: skip
    invented = Invented(incident, weapons, _casualties(rng, subclass, parties), [])
    invented.reports = _reports(profile, rng, invented, until)
    _verify(profile, rng, invented, until)
    return invented


def _weapons(rng: Rng, subclass: str) -> tuple[str, ...]:
    if subclass not in WEAPONS:
        return ()
    return tuple(sorted({str(_one(rng, list(WEAPONS[subclass]))) for _ in range(1 + int(rng.random() < 0.12))}))


def _one(rng: Rng, values: list[Any], weights: list[float] | None = None) -> Any:  # what stands in the list
    total = None if weights is None else np.array(weights) / sum(weights)
    return values[int(rng.choice(len(values), p=total))]


def _article(profile: Profile, subclass: str) -> str | None:
    wanted = {"F": 0, "X": 0, "C": 1, "W": 1, "E": 2, "A": 3, "I": 4, "D": 5}.get(subclass[0])
    return profile.articles[wanted].code if wanted is not None and wanted < len(profile.articles) else None


def _count(rng: Rng, subclass: str) -> Fields:
    unit = UNITS.get(subclass) or UNITS.get(subclass[0]) or ("EXPL" if subclass[0] in "FX" else "EVT")
    if unit in ("EVT", "SORTIE") or rng.random() < 0.08:
        best = 1
    else:
        best = int(np.ceil(rng.lognormal(1.5 if unit in ("SHOT", "BURST", "EXPL") else 0.8, 0.8)))
    qualifier = _one(rng, ["EX", "AB", "AL", "UN"], [0.4, 0.4, 0.15, 0.05])
    low, high = (best, best) if qualifier == "EX" else (max(1, int(best * 0.8)), math.ceil(best * 1.3))
    return {"count_low": low, "count_best": best, "count_high": high, "unit": unit, "qualifier": qualifier}


def _where(profile: Profile, rng: Rng, point: tuple[float, float], sector: str | None) -> Fields:
    lat, lon = point
    kind = str(_one(rng, ["POINT", "SECTOR", "PLACE"], [0.46, 0.38, 0.16]))
    post = _nearest_post(profile, lat, lon)
    if kind == "SECTOR" and post is None:
        kind = "POINT"
    if rng.random() < 0.015 and sector is not None:
        return {"geometry": "PLACE", "lat": lat, "lon": lon, "geo_precision": 5, "error_m": 9000.0}
    if kind != "SECTOR" or post is None:
        precision = int(_one(rng, [1, 2], [0.45, 0.55])) if kind == "POINT" else 4
        return {"geometry": kind, "lat": lat, "lon": lon, "geo_precision": precision, "error_m": _GEO_ERROR[precision]}
    north = (lat - post.lat) * 111_200
    east = (lon - post.lon) * 111_200 * math.cos(math.radians(lat))
    distance = math.hypot(north, east)
    wide = float(_one(rng, [5.0, 8.0, 10.0, 13.0]))
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
        "side": _one(rng, parties) if parties else "UNK", "kind": kind,
        "killed_low": killed, "killed_best": killed, "killed_high": killed + int(rng.random() < 0.3),
        "wounded_low": wounded, "wounded_best": wounded, "wounded_high": wounded + int(rng.random() < 0.4),
    }]  # fmt: skip


def _reports(profile: Profile, rng: Rng, invented: Invented, until: int) -> list[Fields]:
    incident = invented.incident
    return [
        _report(profile, rng, incident, invented.weapons, until)
        for _ in range(int(_one(rng, [1, 2, 3], [0.7, 0.23, 0.07])))
    ]


def _report(profile: Profile, rng: Rng, incident: Fields, weapons: tuple[str, ...], until: int) -> Fields:
    channel = _one(rng, list(CHANNEL_CODES), [0.14, 0.36, 0.1, 0.04, 0.12, 0.04, 0.1, 0.04, 0.04, 0.02])
    language = _one(rng, [profile.left.language, profile.right.language])
    told = profile.parties and channel == "HOT"
    means = "TLD" if channel in ("HOT", "LIA", "CIV") else _one(rng, ["HRD", "SAW", "S+H", "REC"])
    return {
        "received_at": min(incident["start"] + int(rng.integers(2, 240)) * MINUTE, until),
        "zone": profile.zone,
        "channel": channel,
        "reporting_party": _one(rng, [party.code for party in profile.parties]) if told else None,
        "means": "UAV" if channel == "UAV" else means,
        "observation": _OBSERVED.get(incident["subclass"][0], "MOVE"),
        "description": _one(rng, ["UND", "OUT", "IMP"]),
        "observed_from": incident["start"],
        "weapon": weapons[0] if weapons else None,
        "text": _narrate(rng, incident, channel, language),
        "language": language,
        "reliability": _one(rng, list("ABCDEF"), [0.08, 0.34, 0.22, 0.1, 0.04, 0.22]),
        "credibility": int(_one(rng, [1, 2, 3, 4, 5, 6], [0.08, 0.3, 0.27, 0.08, 0.02, 0.25])),
        **{name: incident.get(name) for name in _ALIKE},
    }


def _narrate(rng: Rng, incident: Fields, channel: str, language: str) -> str:
    narrative = _narrative(language)
    said = narrative["report"].format(
        post=incident.get("observer_post") or channel,
        bearing=int(incident.get("bearing") or rng.integers(0, 360)),
        count=incident["count_best"],
        thing=narrative["things"].get(incident["unit"], ""),
    )
    return f"{date_time_group(incident['start'], incident['zone'])}. {said} {_one(rng, narrative['remarks'])}"


@cache
def _narrative(language: str) -> Fields:
    narratives = tomllib.loads(_NARRATIVE.read_text(encoding="utf-8"))
    found: Fields = narratives.get(language) or narratives["en"]
    return found


def _verify(profile: Profile, rng: Rng, invented: Invented, until: int) -> None:
    """Bring an incident as far along the workflow as its age makes likely, with the time of every step."""
    start = invented.incident["start"]
    age = (until - start) / DAY
    weights = _FRESH if age < 2 else _WEEK if age < 14 else _OLD
    status = int(_one(rng, list(_STEPS), list(weights)))
    differ = status == 51 or (status in (60, 61, 70, 80) and rng.random() < 0.2)
    sides = {40: (profile.left,), 41: (profile.right,)}.get(status, profile.contingents if 50 <= status <= 80 else ())
    for contingent in sides:
        changed = differ and contingent is profile.right
        invented.assessments.append(_assessment(rng, invented, contingent, changed=changed))
    if status in (60, 61, 70, 80):
        results = _one(rng, ["CONF", "NVIO", "NOCC", "NACC", "TRNG"], [0.66, 0.12, 0.06, 0.12, 0.04])
        invented.result = "NCON" if differ else str(results)
    at = start
    for step in _path(rng, status, differ=differ):
        at = min(at + int(rng.gamma(2.0, 4.0) * 60) * MINUTE, until)
        invented.steps.append((step, at))


def _path(rng: Rng, status: int, *, differ: bool) -> list[int]:
    """The statuses an incident went through until it reached `status`."""
    path = [each for each in (10, 20, 30) if each <= status]
    if 50 <= status <= 80:
        path += [40 if rng.random() < 0.5 else 41, 51 if differ else 50]
        path += [each for each in (60, 61, 70, 80) if each <= status and (each != 61 or status == 61)]
    elif status >= 40:
        path.append(status)
    return path


def _assessment(rng: Rng, invented: Invented, contingent: Contingent, *, changed: bool) -> Fields:
    incident = invented.incident
    fields: Fields = {
        "contingent": contingent.code, "happened": "Y", "violation": _one(rng, ["Y", "N", "U"], [0.7, 0.12, 0.18]),
        "subclass": incident["subclass"], "origin_side": incident["origin_side"], "weapons": " ".join(invented.weapons),
        **{name: incident[name] for name in ("count_low", "count_best", "count_high", "unit", "qualifier")},
        "confidence": int(rng.integers(2, 6)), "text": _one(rng, _narrative(contingent.language)["remarks"]),
        "language": contingent.language, "sealed": False,
    }  # fmt: skip
    if changed:
        _change(rng, fields)
    return fields


def _change(rng: Rng, fields: Fields) -> None:
    """Make an assessment differ: in weapon, count, class or side of origin."""
    what = rng.random()
    if what < 0.35 and fields["weapons"]:
        fields["weapons"] = "UNK" if fields["weapons"] != "UNK" else "MOR82"
    elif what < 0.65 and fields["count_best"] > 1:
        fields["count_best"] = max(1, fields["count_best"] - int(rng.integers(1, 3)))
        fields["count_low"] = min(fields["count_low"], fields["count_best"])
    elif what < 0.8 and fields["subclass"][0] == "F":
        fields["subclass"] = "F9" if fields["subclass"] != "F9" else "F1"
    else:
        fields["origin_side"] = None if fields["origin_side"] else "AZE"
        fields["violation"] = "U"
