"""About the program: its version, what it is made with, and whose data the map shows."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.dialogs.side_window import SideWindow
from gui.i18n import tr
from gui.theme import Theme
from gui.widgets.band import centre_band
from gui.widgets.labels import text_label
from models.basemap import Basemap
from models.store import Store
from models.version import version


class AboutWindow(SideWindow):
    """A small window that can stay open."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Trucewatch"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(centre_band(store))
        column = QVBoxLayout()
        outer.addLayout(column)
        margin = theme.px(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(12))
        column.addWidget(text_label(tr("Trucewatch {version}", version=version()), "page-title"))
        for text in (
            tr("The watch floor of a joint ceasefire monitoring centre. It uses no network."),
            tr("Made with Qt (LGPL 3), SQLAlchemy, NumPy, matplotlib, pyproj, shapely, mgrs and msgspec."),
            tr("Typefaces: Noto Sans (SIL Open Font License). Icons: Tabler (MIT)."),
            tr("Map: {attribution}", attribution=Basemap.open().attribution()),
        ):
            column.addWidget(text_label(text, "base", wrap=True))
        column.addStretch(1)
        self.resize(theme.px(520), theme.px(320))
