"""The map panel: head, tools, map with legend, and the line that says where the pointer is."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.i18n import language, tr, words
from gui.map.canvas import MapCanvas
from gui.map.drawing import DEFAULT_LAYERS, Drawing
from gui.map.furniture import scale_text
from gui.map.goto import GoTo
from gui.map.ground import shipped_ground
from gui.map.layers import LAYERS
from gui.map.legend_plate import LegendPlate
from gui.map.picture import MapPicture
from gui.map.projection import View
from gui.map.strip import Strip
from gui.map.toolbox import Toolbox
from gui.settings import Settings
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.panel_head import PanelHead
from gui.workspace import Workspace
from models.places import Gazetteer
from models.profile import named

_REMEMBER_MS = 400


class MapPanel(QWidget):
    """Shows where the incidents that answer happened; a click chooses one, a box asks for what lies in it.

    Signal opened(): the chosen incident is to be opened.
    """

    opened = Signal()

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        tasks: Tasks,
        settings: Settings,
        gazetteer: Gazetteer,
        name_set: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self.settings = settings
        self._ground = shipped_ground()
        drawing = Drawing(
            self._ground, gazetteer, theme, workspace.profile, name_set, language().code, self._layers_remembered()
        )
        self.head = PanelHead(tr("Map"))
        self.canvas = MapCanvas(workspace, drawing, tasks)
        self.tools = Toolbox(self.canvas, theme)
        folded = not settings.value("map_legend")
        self.legend = LegendPlate(theme, workspace.profile, self.canvas, self.tools, folded=folded)
        self.goto = GoTo(theme, gazetteer, name_set, self.canvas)
        self.strip = Strip(theme, workspace.profile, self._ground)
        self._remember = QTimer(self, singleShot=True, interval=_REMEMBER_MS)
        self._lay_out()
        self._connect()
        self._recall()
        self.strip.show_attribution()
        self._show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.head, 0), (self.canvas, 1), (self.strip, 0)):
            column.addWidget(part, stretch)
        self.setFocusProxy(self.canvas)
        self.canvas.installEventFilter(self)

    def _connect(self) -> None:
        self.canvas.view_changed.connect(self._show_view)
        self.canvas.drawn.connect(self._show)
        self.canvas.pointed.connect(self._point)
        self.canvas.opened.connect(self.opened)
        self.canvas.search_wanted.connect(self._search)
        self.goto.found.connect(self.canvas.go_to)
        self.legend.folded_changed.connect(lambda folded: self.settings.set("map_legend", not folded))
        self.tools.layer_switched.connect(self._switch_layer)
        self._remember.timeout.connect(self._keep)

    # ---- what is shown

    def _show(self) -> None:
        """Say in the head what is drawn; everything else the canvas draws itself."""
        drawn, undrawn, marks = self.drawn, self.canvas.scene.undrawn, self.canvas.scene.marks
        if not self._workspace.is_read:
            self.head.set_right("")
        elif not self._workspace.answer.n:
            said = tr("watched and denied ground; no incident to draw")
            self.head.set_right(said if self.canvas.overlay.watched else tr("no incident to draw"))
        else:
            parts = [tr("{n} drawn", "", drawn)]
            if undrawn:
                parts.append(tr("{n} without a point", "", undrawn))
            pale = marks is not None and len(marks.pale) > 0
            parts.append(tr("what the filter leaves out is pale and never counted") if pale else "")
            self.head.set_right(" · ".join(part for part in parts if part))
        steps = marks.density.steps if marks is not None and marks.density is not None else ()
        watched = bool(self.canvas.overlay.watched)
        self.legend.explain(self.canvas.drawing.layers, steps, watched=watched)
        self.canvas.setAccessibleDescription(self.head.right.text())
        self._show_view()

    def _show_view(self) -> None:
        self.head.set_note(scale_text(self.canvas.view, words()))
        self._remember.start()
        if not self.canvas.underMouse():
            self._point(None)

    def _point(self, point: tuple[float, float] | None) -> None:
        view = self.canvas.view
        self.strip.tell(*(point or view.point(view.width / 2, view.height / 2)))

    @property
    def drawn(self) -> int:
        """How many incidents of the answer have a place on the map, in view or not."""
        return self._workspace.answer.n - self.canvas.scene.undrawn

    def _search(self) -> None:
        view = self.canvas.view
        self.goto.ask(view.point(view.width / 2, view.height / 2))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep legend and tools in their corners when the map changes its size."""
        if watched is self.canvas and event.type() == QEvent.Type.Resize:
            self.tools.fit(self.canvas.height())
            self.legend.place()
            self.canvas.overlay.keep_free(self.tools.geometry().right() + self._theme.px(4))
        return super().eventFilter(watched, event)

    # ---- layers

    def _switch_layer(self, name: str, shown: bool) -> None:
        layers = self.canvas.drawing.layers
        layers = layers | {name} if shown else layers - {name}
        self.settings.set("map_layers", tuple(layer.name for layer in LAYERS if layer.name in layers) or ("none",))
        self.canvas.redraw(self.canvas.drawing.with_layers(layers))
        self._show()

    def _layers_remembered(self) -> frozenset[str]:
        names = frozenset(self.settings.value("map_layers"))
        return frozenset(layer.name for layer in LAYERS if layer.name in names) if names else DEFAULT_LAYERS

    # ---- the view from one day to the next

    def _keep(self) -> None:
        if not self.canvas.placed:
            return
        view = self.canvas.view
        lat, lon = view.point(view.width / 2, view.height / 2)
        self.settings.set("map_view", (f"{lat:.5f}", f"{lon:.5f}", f"{view.level}"), self._workspace.profile.code)

    def _recall(self) -> None:
        kept = self.settings.value("map_view", self._workspace.profile.code)
        try:
            lat, lon, level = float(kept[0]), float(kept[1]), int(kept[2])
        except (ValueError, IndexError):
            return
        self.canvas.show_view(View.at(lat, lon, level, self.canvas.width(), self.canvas.height()))

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember the view before the panel goes."""
        if self._remember.isActive():
            self._remember.stop()
            self._keep()
        super().hideEvent(event)

    # ---- out

    def picture(self) -> MapPicture:
        """The map as it is framed now, as a picture."""
        store, profile = self._workspace.store, self._workspace.profile
        marking = tr("EXERCISE") if store.exercise else named(profile.marking, language().code)
        watched = self.canvas.overlay.watched
        return MapPicture(self._workspace.answer, self.canvas.drawing, self.canvas.view, words(), marking, watched)

    def save_picture(self, path: Path) -> None:
        """Write the map as it is framed now to a file: PNG, SVG or PDF by its name.

        Raises:
            Problem: the name has another end, or the file cannot be written.
        """
        self.picture().save(path)
