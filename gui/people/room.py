"""The room a box of officers and keys takes: as much as it needs, and never more than the screen has."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from gui.theme import theme


def fit(window: QWidget, width: int) -> None:
    """Make a window `width` px (at scale 1) wide and as high as it then needs, within the screen."""
    screen = window.screen().availableGeometry()
    wide = min(theme().px(width), screen.width())
    window.setMinimumWidth(wide)
    window.resize(max(wide, window.width()), min(_needed(window, wide), screen.height()))


def grow(window: QWidget) -> None:
    """Make a window higher, within the screen, where what is in it has grown."""
    screen = window.screen().availableGeometry()
    window.resize(window.width(), max(window.height(), min(_needed(window, window.width()), screen.height())))


def _needed(window: QWidget, wide: int) -> int:
    layout = window.layout()
    if layout is None:
        return window.height()
    layout.activate()
    return max(layout.totalHeightForWidth(wide), layout.totalSizeHint().height())


class Roomy(QScrollArea):
    """Shows the whole of what is in it while there is room, and scrolls where there is not."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """All of it."""
        return self.widget().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """A few lines of it, in its whole width."""
        hint = self.widget().minimumSizeHint()
        return QSize(hint.width(), min(hint.height(), theme().px(160)))
