"""A list of rows that are widgets: it scrolls, is filled anew as a whole, and says so when nothing is in it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gui.icons import SMALL, picture
from gui.theme import theme
from gui.widgets.labels import ElidedLabel, HairLine, text_label


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


class Cell(ElidedLabel):
    """A text in a column: `wide` pixels (at scale 1) where there is room, down to a few letters where there is not."""

    def __init__(self, text: str, use: str, ink: str = "", *, wide: int) -> None:
        self._wide = theme().px(wide)
        super().__init__(text, use, ink)
        self.setMaximumWidth(self._wide)

    def sizeHint(self) -> QSize:
        """The width of the column."""
        return QSize(self._wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Some letters, even of another length than those in the rows above: columns stay in line."""
        return QSize(self._wide // 3, super().minimumSizeHint().height())


class Rest(ElidedLabel):
    """The text that takes what the columns leave, whatever its length: columns stay in line."""

    def sizeHint(self) -> QSize:
        """A few words."""
        return QSize(theme().px(80), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(theme().px(40), super().minimumSizeHint().height())


class Marked(QWidget):
    """A sign with its word in a column, both in one ink: what is late is not told by colour alone."""

    def __init__(self, sign: str, word: str, ink: str, *, wide: int) -> None:
        super().__init__()
        px = theme().px
        self._wide = px(wide)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        drawn = QLabel()
        drawn.setPixmap(picture(sign, ink, SMALL, self.devicePixelRatioF()))
        row.addWidget(drawn)
        row.addWidget(ElidedLabel(word, "list-strong" if ink == "error" else "list", ink), 1)
        self.setMaximumWidth(self._wide)

    def sizeHint(self) -> QSize:
        """The width of the column."""
        return QSize(self._wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Most of it: the sign needs its word."""
        return QSize(self._wide * 2 // 3, super().minimumSizeHint().height())


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
