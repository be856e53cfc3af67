"""The shape of an invented ceasefire: how often, when, where and what - weights, no incidents yet."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.basemap import Basemap
from models.period import DAY, HOUR, day_start
from models.profile import Profile

Rng = np.random.Generator
_HOURS = np.array([9, 9, 8, 7, 6, 4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 4, 5, 7, 8, 9, 9, 9], float)
"""Weight of each local hour: nights are louder than days."""

SUBCLASSES = {
    "F1": 20, "F2": 8, "F3": 6, "F4": 1.5, "F5": 7, "F6": 1.6, "F7": 0.4, "F8": 0.8, "F9": 3,
    "X1": 0.6, "X2": 2.2, "X3": 4, "X4": 1,
    "A1": 4, "A2": 9, "A3": 1, "A4": 0.8, "A5": 1,
    "C1": 1.5, "C2": 2, "C3": 0.8, "C4": 1.2, "C5": 0.8,
    "E1": 2, "E2": 1, "E3": 1.2,
    "W1": 3.5, "W2": 1.5, "W3": 0.8, "W4": 0.6,
    "M1": 0.8, "M2": 0.3, "M3": 1.6, "M4": 0.2,
    "P1": 0.5, "P2": 0.5, "P3": 0.3, "P4": 0.1,
    "I1": 0.8, "I2": 0.7, "I3": 0.3, "I4": 0.3,
    "D1": 2, "D2": 1.2, "D3": 1.6, "D4": 0.3, "D5": 0.3,
    "N1": 0.5, "N2": 1, "N3": 0.8,
    "Q1": 1.6, "Q2": 0.6, "Q3": 0.6,
    "T1": 1.6, "T2": 0.8, "T3": 0.5, "T4": 0.4,
}  # fmt: skip
"""How often each subclass is invented, relative to the others."""

WEAPONS = {
    "F1": ("SA",), "F2": ("HMG", "AGL", "HMG"), "F3": ("SA",), "F4": ("RPG",),
    "F5": ("MOR82", "MOR120", "MOR82", "MOR<82"),
        "F6": ("ARTY122", "ARTY<122"), "F7": ("MLRS", "MSL"), "F8": ("TANK", "IFV"), "F9": ("UNK",),
        "X2": ("UNK", "MOR82"),
    "X3": ("UNK",), "A3": ("UAVA",), "A4": ("AIR",), "A5": ("SA", "AAG"), "E1": ("TANK", "ARTY122", "MOR120", "MLRS"),
    "M1": ("MINE",), "M2": ("IED",), "W3": ("MINE",), "T4": ("SA", "FLARE"), "D4": ("SA",),
}  # fmt: skip
"""The weapons that go with a subclass; a subclass that is not here names none."""

UNITS = {"F1": "SHOT", "F2": "BURST", "F3": "SHOT", "F8": "SHOT", "A": "SORTIE", "C": "PERS", "E": "VEH", "P": "PERS"}
"""The unit in which a subclass or a class counts; fire and explosions else count explosions, all others events."""


@dataclass(frozen=True, slots=True)
class Points:
    """n invented points in degrees WGS84."""

    lat: npt.NDArray[np.float64]
    lon: npt.NDArray[np.float64]


def invented_starts(n: int, until: int, profile: Profile, rng: Rng) -> npt.NDArray[np.int64]:
    """Invent n instants (ms UTC, sorted) before `until`: quiet weeks, a flare-up, a restless end, loud nights."""
    days = int(np.clip(n / 6, 60, 1825))
    last = day_start(until, profile)
    weights = _daily_weights(days, rng)
    day = rng.choice(days, n, p=weights / weights.sum())
    hour = rng.choice(24, n, p=_HOURS / _HOURS.sum())
    starts = last - (days - 1 - day) * DAY + hour * HOUR + rng.integers(0, HOUR // 60_000, n) * 60_000
    late = starts > until
    starts[late] -= DAY * rng.integers(1, 4, int(late.sum()))
    starts.sort()
    return starts


def _daily_weights(days: int, rng: Rng) -> npt.NDArray[np.float64]:
    day = np.arange(days)
    weights = 0.8 + 0.25 * np.sin(day / 9) + rng.gamma(2.0, 0.15, days)
    for peak, height, width in ((0.35, 3.0, 0.012), (0.72, 7.0, 0.02), (0.985, 2.0, 0.01)):
        weights += height * np.exp(-0.5 * ((day / days - peak) / width) ** 2)
    for start in rng.integers(0, days, max(1, days // 60)):
        weights[start : start + int(rng.integers(5, 11))] *= 0.08
    return weights


def invented_points(n: int, profile: Profile, rng: Rng) -> Points:
    """Invent n points in clusters along the line between the sides, or in the theatre where no line is known."""
    line = _line(profile)
    clusters, weights = _clusters(line, profile, rng)
    chosen = rng.choice(len(clusters), n, p=weights / weights.sum())
    along = line[rng.integers(0, len(line), n)]
    base = np.where(rng.random((n, 1)) < 0.7, clusters[chosen], along)
    spread = np.where(rng.random(n) < 0.85, 0.022, 0.075)
    lon = base[:, 0] + rng.normal(0, 1, n) * spread * 1.3
    lat = base[:, 1] + rng.normal(0, 1, n) * spread
    return Points(np.round(lat, 5), np.round(lon, 5))


def _clusters(
    line: npt.NDArray[np.float64], profile: Profile, rng: Rng
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Choose places along the line that come back again and again, the same number in every sector, and weigh them."""
    if not profile.sectors:
        return line[rng.integers(0, len(line), 14)], rng.pareto(1.2, 14) + 0.3
    sectors = profile.sectors_at(line[:, 1], line[:, 0])
    chosen = [rng.choice(np.flatnonzero(sectors == each), 4) for each in range(len(profile.sectors)) if each in sectors]
    share = np.repeat([(1.0, 0.8, 0.45, 0.3)[min(each, 3)] for each in range(len(chosen))], 4)
    return line[np.concatenate(chosen)], (rng.gamma(2.0, 0.5, len(share)) + 0.2) * share


def _line(profile: Profile) -> npt.NDArray[np.float64]:
    west, south, east, north = profile.theatre
    if profile.sectors:
        rings = [np.array(sector.outline) for sector in profile.sectors]
        corners = np.concatenate(rings)
        (west, south), (east, north) = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
        parts = [_dense(part, west, south, east, north) for part in _historic_line()]
        parts.extend(_dense(np.array([ring.mean(axis=0), ring[0]]), west, south, east, north) for ring in rings[3:])
        inside = np.concatenate(parts)
        if len(inside):
            return inside
    steps = np.linspace(0.1, 0.9, 200)
    middle = south + (north - south) * (0.5 + 0.15 * np.sin(steps * 9))
    return np.column_stack([west + (east - west) * steps, middle])


def _historic_line() -> tuple[npt.NDArray[np.float64], ...]:
    features = Basemap.open().layer("historic_line").features
    return next((each.parts for each in features if "1994" in str(each.attributes.get("kind"))), ())


def _dense(
    part: npt.NDArray[np.float64], west: float, south: float, east: float, north: float
) -> npt.NDArray[np.float64]:
    """Walk along a line in steps of about 500 m and keep the points inside a box."""
    lengths = np.hypot(*np.diff(part, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(lengths)])
    steps = np.linspace(0.0, along[-1], max(2, int(along[-1] / 0.005)))
    points = np.column_stack([np.interp(steps, along, part[:, 0]), np.interp(steps, along, part[:, 1])])
    lon, lat = points.T
    kept: npt.NDArray[np.float64] = points[(lon > west) & (lon < east) & (lat > south) & (lat < north)]
    return kept
