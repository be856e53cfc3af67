"""The geometry of an incident is drawn as it stands on record."""

import numpy as np
import pytest
from sqlalchemy import select

from gui.map.geometry import geometry_of
from models import geodesy
from models.records.incident import Incident
from models.store import Store


def test_a_bearing_and_range_is_a_wedge_from_its_observer(exercise: Store) -> None:
    with exercise.reading() as session:
        incident = session.scalars(select(Incident).where(Incident.geometry == "SECTOR")).first()
    assert incident is not None
    shape = geometry_of(exercise, incident.id)
    assert shape is not None
    assert shape.observer == (incident.observer_lat, incident.observer_lon)
    ring = shape.lines[0]
    away = geodesy.distances(*shape.observer, ring[:, 1], ring[:, 0])
    assert away.max() == pytest.approx(incident.range_far_m)
    turned = [geodesy.bearing(*shape.observer, lat, lon) - shape.bearing for lon, lat in ring.tolist()]
    assert np.abs((np.array(turned) + 180) % 360 - 180).max() <= shape.half_width + 0.01


def test_a_point_has_no_more_geometry_than_its_point(exercise: Store) -> None:
    with exercise.reading() as session:
        incident = session.scalars(select(Incident).where(Incident.geometry == "POINT")).first()
    assert incident is not None
    assert geometry_of(exercise, incident.id) is None
