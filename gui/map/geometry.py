"""The shape of one incident on the ground, as it is on record: bearing and range, a line, or an area."""

import uuid
from dataclasses import dataclass

import numpy as np
import shapely
from sqlalchemy import select

from gui.map.projection import Floats
from models import geodesy
from models.records.incident import Incident
from models.store import Store


@dataclass(frozen=True, slots=True, eq=False)
class Geometry:
    """What is drawn for the chosen incident; lines and rings are (n, 2) arrays of lon, lat in degrees.

    A bearing and range has `observer` (lat, lon), `bearing` ± `half_width` (degrees) and `near_m` to `far_m`.
    """

    kind: str
    lines: tuple[Floats, ...] = ()
    observer: tuple[float, float] | None = None
    bearing: float = 0.0
    half_width: float = 0.0
    near_m: float = 0.0
    far_m: float = 0.0


def geometry_of(store: Store | None, record: uuid.UUID) -> Geometry | None:
    """Read the geometry of an incident from the record; None for one that has no more than its point."""
    if store is None:
        return None
    with store.reading() as session:
        incident = session.scalars(select(Incident).where(Incident.id == record)).one_or_none()
    return None if incident is None else _geometry(incident)


def _geometry(incident: Incident) -> Geometry | None:
    observer = (incident.observer_lat, incident.observer_lon)
    if incident.geometry == "SECTOR" and None not in (*observer, incident.bearing, incident.range_far_m):
        return _wedge(incident)
    if incident.geometry in ("LINE", "AREA") and incident.shape:
        parts = shapely.get_parts(shapely.from_wkt(incident.shape, on_invalid="ignore"))
        if len(parts) and shapely.get_dimensions(parts).max() == 2:
            parts = shapely.get_rings(parts)
        lines = tuple(shapely.get_coordinates(part) for part in parts if part is not None)
        return Geometry(incident.geometry, lines) if lines else None
    return None


def _wedge(incident: Incident) -> Geometry:
    lat, lon, towards = (
        float(each or 0.0) for each in (incident.observer_lat, incident.observer_lon, incident.bearing)
    )
    half = float(incident.bearing_error or 0.0)
    near, far = float(incident.range_near_m or 0.0), float(incident.range_far_m or 0.0)
    ring = geodesy.sector_outline(lat, lon, towards, max(half, 0.5), near, far)
    axis = np.array([(lon, lat), geodesy.destination(lat, lon, towards, near or far)[::-1]])
    return Geometry("SECTOR", (ring, axis), (lat, lon), towards, half, near, far)
