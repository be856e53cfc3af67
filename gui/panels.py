"""The panels of the watch floor, each built on the same workspace; none knows another."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gui.attachments.shelf import Shelf
from gui.charts.panel import ChartsPanel
from gui.desk import Desk
from gui.details.panel import DetailsPanel
from gui.filters.facets_panel import FacetsPanel
from gui.filters.filter_bar import FilterBar
from gui.map.panel import MapPanel
from gui.table.panel import ListPanel
from gui.workspace import Workspace
from models.text import N_


@dataclass(frozen=True, slots=True)
class Panel:
    """One panel: the name of its dock and its title."""

    name: str
    title: str


PANELS = (
    Panel("facets", N_("Filter")),
    Panel("map", N_("Map")),
    Panel("charts", N_("Charts")),
    Panel("list", N_("Incidents")),
    Panel("details", N_("Details")),
)
"""The panels in the order of their keys, Ctrl+1 to Ctrl+5."""


_BUTTONS = ("new_report", "export_answer")
"""The actions that stand as buttons in the filter bar."""
_FIRST = ("new_report", "import_file", "open_exercise")
"""The actions that stand in the list of a centre that has nothing on record (look.md, 8)."""
_INCIDENT = ("correct_incident", "void_incident")
"""The actions that stand as buttons over the details of an incident."""
_JUDGING = ("assess", "joint_finding")
"""The actions that stand under the two assessments of an incident."""
_FILES = ("attach_files", "paste_attachment")
"""The actions that stand over the attachments of an incident."""
_DUTIES = ("add_task", "notify_party", "show_tasks")
"""The actions that stand on the page of what is owed about an incident."""


class Panels:
    """The panels of one window, built together."""

    def __init__(self, desk: Desk, workspace: Workspace, actions: Mapping[str, QAction], parent: QWidget) -> None:
        theme, settings = desk.theme, desk.settings
        self.filter_bar = FilterBar(workspace, theme, [actions[name] for name in _BUTTONS], parent)
        self.facets = FacetsPanel(workspace, theme, settings, parent)
        self.map = MapPanel(workspace, theme, desk.tasks, settings, desk.gazetteer, desk.name_set, parent)
        self.charts = ChartsPanel(workspace, theme, settings, parent, desk.tasks)
        self.list = ListPanel(workspace, theme, settings, desk.place_name, parent)
        self.list.nothing.begin_with([actions[name] for name in _FIRST])
        over, duties, files, judging = (
            [actions[name] for name in names] for names in (_INCIDENT, _DUTIES, _FILES, _JUDGING)
        )
        self.shelf = Shelf(workspace, theme, desk.tasks, files, parent)
        self.details = DetailsPanel(workspace, theme, over, desk.place_name, duties, parent, shelf=self.shelf)
        self.details.judge_with(judging)
        self.by_name: dict[str, QWidget] = {
            "facets": self.facets,
            "map": self.map,
            "charts": self.charts,
            "list": self.list,
            "details": self.details,
        }
        self.heads: dict[str, QWidget] = {
            "facets": self.facets.head,
            "map": self.map.head,
            "charts": self.charts.head,
            "list": self.list.head,
        }
