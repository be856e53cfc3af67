"""One incident of an exercise and what the two contingents hold of it, for tests of assessing and finding."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from sqlalchemy import select

from gui.entry.window import close_all
from gui.people.session import DeskSession
from gui.settings import Settings
from gui.tasks import Tasks
from gui.workspace import Workspace
from models.edits.assessments import file_assessment
from models.edits.fields import AssessmentFields, IncidentFields
from models.edits.incidents import open_incident
from models.exercise.people import exercise_officer
from models.filter import Filter
from models.reading import read_columns
from models.records import Incident, JointFinding
from models.records.base import from_ms
from models.store import Store
from tests.models.invented import NOW, exercise_store

OURS = AssessmentFields("Y", "Y", subclass="F5", count_best=6, unit="EXPL", confidence=4, text="Altı patlama.")
THEIRS = replace(OURS, count_best=5, text="Пять взрывов.", language="ru")


class Pair:
    """An exercise with one incident, assessed by both, and its people."""

    def __init__(self, store: Store, workspace: Workspace, tasks: Tasks) -> None:
        self.store, self.workspace, self.tasks = store, workspace, tasks
        self.watch = tuple(exercise_officer(store.profile, side, "WATCH", "s") for side in (0, 1))
        self.heads = (
            exercise_officer(store.profile, 0, "HEAD", "s"),
            exercise_officer(store.profile, 1, "HEAD", "s"),
        )
        fields = IncidentFields("F5", from_ms(NOW), 4, lat=39.99, lon=46.95)
        self.incident: uuid.UUID = open_incident(store, self.watch[0], fields).record_id

    def file(self, side: int, fields: AssessmentFields) -> None:
        """File the assessment of a side."""
        file_assessment(self.store, self.watch[side], self.incident, fields)

    def finding(self) -> JointFinding | None:
        """Read the finding that stands."""
        query = select(JointFinding).where(JointFinding.incident_id == self.incident, JointFinding.current)
        with self.store.reading() as session:
            return session.scalars(query).one_or_none()

    def status(self) -> int:
        """Read the status of the incident."""
        with self.store.reading() as session:
            return session.get_one(Incident, self.incident).status


@contextmanager
def open_pair(app: QCoreApplication, settings: Settings) -> Iterator[Pair]:
    """Open such an exercise; its windows and its work end with it."""
    tasks = Tasks(app)
    with exercise_store(0) as store:
        workspace = Workspace(store, lambda: NOW, app)
        session = DeskSession(store, tasks, settings, app)
        made = Pair(store, workspace, tasks)
        workspace.take(read_columns(store))
        workspace.set_filter(Filter())
        yield made
        tasks.wait()
        close_all()
        session.deleteLater()
