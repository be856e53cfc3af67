"""Text on a surface: always shown letter by letter, in a font of the house, whole in its tool tip when it is cut."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from gui.plain_text import plain_tip
from gui.theme import theme


def text_label(text: str = "", use: str = "base", ink: str = "", *, wrap: bool = False) -> QLabel:
    """A plain-text label in a font of gui/fonts.py; `ink` is "", text2, text3, accent, error, done or differ."""
    label = WrappedLabel(text) if wrap else QLabel(text)
    _dress(label, use, ink)
    return label


def set_ink(widget: QWidget, ink: str) -> None:
    """Change the ink of a label that is on the screen already."""
    widget.setProperty("ink", ink)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _dress(label: QLabel, use: str, ink: str) -> None:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(theme().font(use))
    if ink:
        label.setProperty("ink", ink)


class WrappedLabel(QLabel):
    """Plain text that would rather stand on one line, and breaks where there is no room."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        """The whole text, each paragraph on one line."""
        lines = self.text().split("\n")
        wide = max(self.fontMetrics().horizontalAdvance(line) for line in lines)
        return QSize(wide + 1, self.fontMetrics().lineSpacing() * len(lines))


class ElidedLabel(QLabel):
    """One line of plain text that gives way: what does not fit is cut with an ellipsis and whole in the tool tip."""

    def __init__(self, text: str = "", use: str = "base", ink: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.cut = Qt.TextElideMode.ElideRight
        self._tip = ""
        _dress(self, use, ink)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._tell()

    def set_tip(self, tip: str) -> None:
        """Say more in the tool tip than the text itself."""
        self._tip = tip
        self._tell()

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        fewest = self.fontMetrics().horizontalAdvance(self.text()[:3] + "…")
        return QSize(min(fewest, self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out whether the text still fits."""
        super().resizeEvent(event)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._tell()

    def shown(self) -> str:
        """What can be read without the tool tip."""
        return self.fontMetrics().elidedText(self.text(), self.cut, self.contentsRect().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        painter = QPainter(self)
        align = self.style().visualAlignment(self.layoutDirection(), self.alignment())
        self.style().drawItemText(
            painter, self.contentsRect(), align, self.palette(), self.isEnabled(), self.shown(), self.foregroundRole()
        )

    def _tell(self) -> None:
        parts = [part for part in (self.text() if self.shown() != self.text() else "", self._tip) if part]
        self.setToolTip(plain_tip("\n".join(parts)))


class HairLine(QFrame):
    """A line one pixel thin between two things that are apart."""

    def __init__(self, role: str = "hairline", *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = theme().color(role)
        thick = theme().px(1)
        if upright:
            self.setFixedWidth(thick)
        else:
            self.setFixedHeight(thick)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        QPainter(self).fillRect(self.rect(), self._color)
