"""A list of rows that are widgets: it scrolls, is filled anew as a whole, and says so when nothing is in it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.theme import theme
from gui.widgets.labels import HairLine, text_label


class RowList(QScrollArea):
    """Rows from top to bottom on the ground of lists, hairlines between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = QWidget()
        body.setProperty("ground", "base")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rows = QVBoxLayout(body)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_rows(self, rows: Sequence[QWidget], nothing: str) -> None:
        """Show other rows; `nothing` is said when there are none."""
        while self._rows.count():
            widget = self._rows.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            self._rows.addWidget(row)
            self._rows.addWidget(HairLine())
        if not rows:
            label = text_label(nothing, "base", "text2", wrap=True)
            label.setMargin(theme().px(12))
            self._rows.addWidget(label)
        self._rows.addStretch(1)


def list_row(parts: Sequence[tuple[QWidget, int]], buttons: Sequence[QWidget] = ()) -> QWidget:
    """One row: (widget, stretch) from left to right, buttons at the end."""
    line, px = QWidget(), theme().px
    row = QHBoxLayout(line)
    row.setContentsMargins(px(16), px(2), px(16), px(2))
    row.setSpacing(px(10))
    for widget, stretch in parts:
        row.addWidget(widget, stretch)
    for button in buttons:
        row.addWidget(button)
    return line
