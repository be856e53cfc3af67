"""Keys and help: every action with its keys, and what single letters do in list and map."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from gui.actions import ACTIONS, MENUS
from gui.dialogs.side_window import SideWindow
from gui.i18n import tr
from gui.theme import Theme
from gui.widgets.band import centre_band
from gui.widgets.labels import text_label
from models.store import Store
from models.text import N_

_ELSEWHERE = (
    (N_("Up, Down, Home, End"), N_("in list and map: the incident before, after, first, last")),
    (N_("Enter"), N_("in list and map: open what is chosen")),
    (N_("Esc"), N_("go back, drop the choice")),
    (N_("letters and digits"), N_("in the list: find a serial or a place as you type")),
    (N_("+ − 0 and arrows"), N_("on the map: zoom, whole theatre, pan")),
    (N_("M"), N_("on the map: measure distance and bearing")),
    (N_("G"), N_("on the map: go to a grid, a position or a place")),
    (N_("drag in the time chart"), N_("choose the period; a double click takes it back")),
    (N_("Alt+1 … Alt+7, F8"), N_("in a form: go to a section; to the next field to mend")),
    (N_("Ctrl+S, Ctrl+Enter"), N_("in a form: keep as a draft; enter it on record")),
)


class KeysWindow(SideWindow):
    """A window of its own that stays open beside the work."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys and help"))
        px = theme.px
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(px(16), px(16), px(16), px(16))
        grid.setHorizontalSpacing(px(24))
        line = 0
        for menu, title in MENUS:
            keyed = [each for each in ACTIONS if each.menu == menu and each.keys]
            if keyed:
                grid.addWidget(text_label(tr(title).replace("&", ""), "title"), line, 0, 1, 2)
                line += 1
            for each in keyed:
                shown = QKeySequence(each.keys).toString(QKeySequence.SequenceFormat.NativeText)
                grid.addWidget(text_label(shown, "strong"), line, 0)
                grid.addWidget(text_label(tr(each.label), "base"), line, 1)
                line += 1
        grid.addWidget(text_label(tr("Elsewhere"), "title"), line, 0, 1, 2)
        for place, (keys, does) in enumerate(_ELSEWHERE, line + 1):
            grid.addWidget(text_label(tr(keys), "strong"), place, 0)
            grid.addWidget(text_label(tr(does), "base", wrap=True), place, 1)
        grid.setColumnStretch(1, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(centre_band(store))
        column.addWidget(area)
        self.resize(px(620), px(680))
