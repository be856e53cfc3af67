"""Rows of a form: fields side by side as far as there is room, what is wrong with each under its line."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from gui.entry.fields import Field
from gui.theme import theme
from gui.widgets.field_error import FieldError


@dataclass(slots=True)
class _Slot:
    box: QLayoutItem
    error: QLayoutItem
    stretch: int
    growth: float


class RowLayout(QLayout):
    """Breaks like a paragraph, fills each line to its end by the stretches, and puts errors under their line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._slots: list[_Slot] = []
        self._gap = theme().px(12)
        self._between = theme().px(6)
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, box: Field, error: QWidget, stretch: int) -> None:
        """Add a field with its error."""
        self.addWidget(box)
        self.addWidget(error)
        self._slots.append(_Slot(self._items[-2], self._items[-1], stretch, box.growth))

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more at the end (called by addWidget)."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at `index`, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # the stubs know no None
        """Give up the item at `index`."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It fills the width it gets."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """It is higher when it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at this width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """The fields on one line."""
        hints = [slot.box.sizeHint() for slot in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """The widest minimum alone on its line."""
        return QSize(theme().px(120), self.sizeHint().height())

    def _shown(self) -> list[_Slot]:
        return [slot for slot in self._slots if not slot.box.isEmpty()]

    def _lines(self, room: int) -> list[list[_Slot]]:
        lines: list[list[_Slot]] = []
        x = 0
        for slot in self._shown():
            width = min(slot.box.sizeHint().width(), room)
            if not lines or x + width > room:
                lines.append([])
                x = 0
            lines[-1].append(slot)
            x += width + self._gap
        return lines

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            y = self._place_line(line, rect, y, move=move) + self._between
        return y - rect.y() - (self._between if y > rect.y() else 0)

    def _place_line(self, line: list[_Slot], rect: QRect, y: int, *, move: bool) -> int:
        widths = self._widths(line, rect.width())
        high = max(slot.box.sizeHint().height() for slot in line)
        x, under = rect.x(), y + high
        for slot, width in zip(line, widths, strict=True):
            if move:
                slot.box.setGeometry(QRect(x, y, width, high))
            if not slot.error.isEmpty():
                under = self._place_error(slot.error, x, under, rect, move=move)
            x += width + self._gap
        return under

    def _widths(self, line: list[_Slot], room: int) -> list[int]:
        """Share what a line leaves free; what one field may not take goes to the others."""
        widths = [min(slot.box.sizeHint().width(), room) for slot in line]
        most = [int(width * slot.growth) for width, slot in zip(widths, line, strict=True)]
        spare = room - sum(widths) - self._gap * (len(line) - 1)
        for _round in line:
            open_ones = [at for at, slot in enumerate(line) if slot.stretch and widths[at] < most[at]]
            shares = sum(line[at].stretch for at in open_ones)
            if spare <= 0 or not shares:
                break
            for at in open_ones:
                more = min(spare * line[at].stretch // shares, most[at] - widths[at])
                widths[at] += more
            spare = room - sum(widths) - self._gap * (len(line) - 1)
        return widths

    def _place_error(self, error: QLayoutItem, x: int, y: int, rect: QRect, *, move: bool) -> int:
        """From under its field to the right end; further left when it needs the room."""
        width = min(error.sizeHint().width() + theme().px(8), rect.width())
        left = max(rect.x(), min(x, rect.x() + rect.width() - width))
        width = rect.x() + rect.width() - left
        high = error.heightForWidth(width) if error.hasHeightForWidth() else error.sizeHint().height()
        if move:
            error.setGeometry(QRect(left, y, width, high))
        return y + high


class FieldRow(QWidget):
    """Some fields that belong side by side, each with its stretch."""

    def __init__(self, *fields: tuple[Field, int]) -> None:
        super().__init__()
        self.errors: dict[str, FieldError] = {}
        layout = RowLayout(self)
        for field, stretch in fields:
            error = FieldError(field.framed)
            self.errors[field.name] = error
            layout.add(field, error, stretch)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
