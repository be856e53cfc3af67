"""A choice of one in a few, all in sight: a row of segments, picked by mouse, arrow or the letters they start with."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from gui.plain_text import plain_tip
from gui.theme import theme

_ROOM = 8


@dataclass(frozen=True, slots=True)
class Segment:
    """One choice: its code, what stands on it, a smaller line under that, and the whole of it as tool tip."""

    code: str
    label: str
    note: str = ""
    tip: str = ""


class SegmentedControl(QWidget):
    """One of n. `picked` tells the code when the officer picks, not when the program sets it; None is allowed."""

    picked = Signal(str)

    def __init__(self, segments: Sequence[Segment], value: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._parts: list[_Part] = []
        self._word = ""
        self._since_letter = QElapsedTimer()
        self.two_lines = any(segment.note for segment in segments)
        for segment in segments:
            part = _Part(segment, self)
            part.clicked.connect(lambda _on, code=segment.code: self.picked.emit(code))
            self._group.addButton(part)
            self._row.addWidget(part)
            self._parts.append(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme().px(40 if self.two_lines else 26))
        self.set_value(value)

    @property
    def value(self) -> str | None:
        """The code that is picked."""
        return next((part.segment.code for part in self._parts if part.isChecked()), None)

    def set_value(self, code: str | None) -> None:
        """Pick a code, or none; an unknown code is a KeyError."""
        if code is not None:
            {part.segment.code: part for part in self._parts}[code].setChecked(True)
        else:
            self._group.setExclusive(False)
            for part in self._parts:
                part.setChecked(False)
            self._group.setExclusive(True)
        focused = any(part.hasFocus() for part in self._parts)
        self.setFocusProxy(next((part for part in self._parts if part.isChecked()), self._parts[0]))
        if focused:
            self.setFocus()

    def set_allowed(self, codes: set[str], reason: str) -> None:
        """Switch off every segment but `codes`; `reason` becomes the tool tip of the others."""
        for part in self._parts:
            part.setEnabled(part.segment.code in codes)
            part.setToolTip(plain_tip(part.segment.tip if part.isEnabled() else reason))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick by arrow, Home and End, by a letter or digit (the next that starts so), or by typing the word."""
        reached = self._reached(event.key(), [part for part in self._parts if part.isEnabled()])
        reached = reached or self._typed(event.text().strip().casefold())
        if reached is None:
            super().keyPressEvent(event)
        else:
            self._pick(reached)

    def _reached(self, key: int, parts: list["_Part"]) -> "_Part | None":
        at = next((index for index, part in enumerate(parts) if part.hasFocus()), -1)
        targets: dict[int, int] = {
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(parts) - 1,
            Qt.Key.Key_Left: max(0, at - 1),
            Qt.Key.Key_Right: min(len(parts) - 1, at + 1),
        }
        return parts[targets[key]] if parts and key in targets else None

    def _typed(self, letter: str) -> "_Part | None":
        if not letter:
            return None
        interval = QApplication.keyboardInputInterval()
        goes_on = self._since_letter.isValid() and self._since_letter.elapsed() < interval
        self._since_letter.start()
        if goes_on and self._word:
            self._word += letter
            if named := self._beginning(self._word):
                return next((part for part in named if part.isChecked()), named[0])
        self._word = "" if goes_on else letter
        matching = self._beginning(letter)
        at = [part.isChecked() for part in matching]
        return matching[(at.index(True) + 1) % len(matching) if True in at else 0] if matching else None

    def _beginning(self, letters: str) -> "list[_Part]":
        return [part for part in self._parts if part.isEnabled() and part.segment.label.casefold().startswith(letters)]

    def _pick(self, part: "_Part") -> None:
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        part.click()

    def paint_part(self, painter: QPainter, part: "_Part") -> None:
        """Draw one segment in the control's own coordinates."""
        look, rect = theme(), QRectF(part.geometry())
        thin, thick = look.px(1), look.px(3)
        outline = QPainterPath()
        half = thin / 2
        whole = QRectF(self.rect()).adjusted(half, half, -half, -half)
        outline.addRoundedRect(whole, look.px(3), look.px(3))
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(outline, look.color(part.ground()))
        if part is not self._parts[0]:
            painter.fillRect(QRectF(rect.left(), rect.top(), thin, rect.height()), look.color("edge"))
        painter.strokePath(outline, QPen(look.color("border" if self.isEnabled() else "hairline"), thin))
        if part.isChecked():
            painter.setPen(QPen(look.color("accent" if part.isEnabled() else "edge"), thin))
            painter.drawRect(rect.adjusted(half, half, -half, -half))
            painter.fillRect(QRectF(rect.left(), rect.bottom() - thick, rect.width(), thick), painter.pen().color())
        if part.hasFocus():
            wide = look.px(2)
            painter.setPen(
                QPen(
                    look.color("accent"),
                    wide,
                    Qt.PenStyle.SolidLine,
                    Qt.PenCapStyle.SquareCap,
                    Qt.PenJoinStyle.MiterJoin,
                )
            )
            painter.drawRect(rect.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2))


class _Part(QAbstractButton):
    """One segment: a button of its own for the keyboard and the screen reader, drawn as part of the row."""

    def __init__(self, segment: Segment, control: SegmentedControl) -> None:
        super().__init__(control)
        self.segment = segment
        self._control = control
        self.setText(segment.label.replace("&", "&&"))
        self.setAccessibleName(f"{segment.label} {segment.note}".strip())
        self.setAccessibleDescription(segment.tip)
        self.setToolTip(plain_tip(segment.tip))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """The wider of its lines, bold, with room at both sides."""
        look = theme()
        wide = QFontMetrics(look.font("strong")).horizontalAdvance(self.segment.label)
        under = QFontMetrics(look.font("small")).horizontalAdvance(self.segment.note)
        return QSize(max(wide, under) + 2 * look.px(_ROOM), self._control.height())

    def minimumSizeHint(self) -> QSize:
        """Room for a letter or two; for the whole code where its meaning stands under it and may be cut."""
        look, least = theme(), theme().px(28)
        if self.segment.note:
            least = max(least, QFontMetrics(look.font("strong")).horizontalAdvance(self.segment.label) + look.px(6))
        return QSize(min(least, self.sizeHint().width()), self.sizeHint().height())

    def ground(self) -> str:
        """The role of its ground."""
        if not self.isEnabled():
            return "panel"
        if self.isChecked():
            return "chosen"
        return "head" if self.underMouse() else "base"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space presses as on any button; everything else is for the row."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            self._control.keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground as part of the row, then the words."""
        look = theme()
        painter = QPainter(self)
        painter.translate(-self.pos())
        self._control.paint_part(painter, self)
        painter.translate(self.pos())
        painter.setClipping(False)
        ink = look.color("text" if self.isEnabled() else "text3")
        painter.setPen(ink)
        painter.setFont(look.font("strong" if self.isChecked() or self._control.two_lines else "base"))
        room = self.rect().adjusted(look.px(2), 0, -look.px(2), 0)
        if self._control.two_lines:
            room.setBottom(self.height() * 9 // 16)
        self._draw(painter, room, self.segment.label)
        if self.segment.note:
            painter.setFont(look.font("small"))
            under = self.rect().adjusted(look.px(2), room.bottom() - look.px(2), -look.px(2), -look.px(4))
            self._draw(painter, under, self.segment.note)

    def _draw(self, painter: QPainter, room: QRect, text: str) -> None:
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, cut)
