"""A widget that shows a part of the ground: which part, and how it moves and zooms."""

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.map.projection import View
from gui.map.views import answer_view, sectors_view, theatre_view
from gui.workspace import Workspace


class Viewport(QWidget):
    """Keeps the view in step with the widget's size. Signal view_changed(): another part, or another scale."""

    view_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.view = sectors_view(workspace.profile, 1.0, 1.0)
        self.placed = False
        """Whether anybody has said what to show; until then it is the sectors."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_view(self, view: View) -> None:
        """Show another part of the ground, in the size of the widget."""
        self.placed = True
        view = view.sized(self.width(), self.height())
        if view != self.view:
            self.view = view
            self.update()
            self.view_changed.emit()

    def go_home(self) -> None:
        """Show the whole theatre, around its sectors."""
        self.show_view(theatre_view(self.workspace.profile, self.width(), self.height()))

    def fit(self) -> None:
        """Show all incidents that answer."""
        self.show_view(answer_view(self.workspace.answer, self.width(), self.height()))

    def zoom(self, steps: int, at: QPointF | None = None) -> None:
        """Zoom in by some steps, out when negative, about a pixel or the middle."""
        at = at or QPointF(self.width() / 2, self.height() / 2)
        self.show_view(self.view.zoomed(steps, at.x(), at.y()))

    def pan(self, dx: float, dy: float) -> None:
        """Look further right and down by some pixels."""
        self.show_view(self.view.shifted(dx, dy))

    def minimumSizeHint(self) -> QSize:
        """The least size that is of use."""
        return QSize(240, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle; as long as nothing else was asked for, show the sectors."""
        placed = self.placed
        self.show_view(self.view if placed else sectors_view(self.workspace.profile, self.width(), self.height()))
        self.placed = placed
