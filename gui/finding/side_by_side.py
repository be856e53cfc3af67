"""Two assessments side by side: what agrees in one cell, what differs in two of the very same width and weight."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.i18n import tr
from gui.table.cells import assessment_square
from gui.theme import theme
from gui.widgets.labels import text_label
from models.records import Differs

_NAME, _INTO, _LOW = 124, 132, 27
"""Width of the names, of what goes into the finding, least height of a line; px at scale 1."""
_SHARED = 3
"""Cells of a line whose value both sides share."""
_SIDES = ("left", "right")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what it is about, what each side says ("" nothing), whether they differ, what goes into the finding.

    `group` can be settled when it is given.
    """

    name: str
    left: str
    right: str
    differs: bool = False
    into: str = ""
    group: Differs | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """What stands over one side: its code, and when, by whom and in which version it was filed."""

    code: str
    note: str
    sealed: bool = False


class SideBySide(QWidget):
    """The table. `settled(group, side)` says that an officer chose whose value both take ("" keeps both).

    Both sides always have the same width to the pixel: what an odd width leaves over goes to the names.
    """

    settled = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QWidget, ...]] = []
        self._choices: dict[Differs, QComboBox] = {}
        self.heads: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_lines(self, heads: Sequence[Head], lines: Sequence[Line], chosen: Callable[[Differs], str]) -> None:
        """Show other assessments; `chosen` gives what was settled in a group."""
        for widget in chain(*self._rows):
            widget.hide()
            widget.deleteLater()
        self._choices.clear()
        self.heads = [_HeadCell(head, side) for head, side in zip(heads, _SIDES, strict=True)]
        codes = tuple(head.code for head in heads)
        self._rows = [
            (_cell("", ""), *self.heads, _cell(tr("into the finding"), "note")),
            *(self._row(line, codes, chosen) for line in lines),
        ]
        for widget in chain(*self._rows):
            widget.setParent(self)
            widget.show()
        self._place(self.width(), move=True)
        self.updateGeometry()
        self.update()

    def lines(self) -> Sequence[tuple[QWidget, ...]]:
        """The cells of every line from the heads down: three in a line in which both say the same, else four."""
        return tuple(self._rows)

    def _row(self, line: Line, codes: tuple[str, ...], chosen: Callable[[Differs], str]) -> tuple[QWidget, ...]:
        name = _cell(line.name, "strong" if line.differs else "base")
        if line.differs:
            name.setText(f"{line.name}  ≠")
            name.setToolTip(tr("The two differ here"))
        into: QWidget = _cell(line.into, "base")
        if line.group is not None and line.differs:
            into = self._choice(line, line.group, codes, chosen(line.group))
        if not line.differs and line.left == line.right:
            return name, _value(line.left, line.name, differs=False), into
        pair = zip(codes, (line.left, line.right), strict=True)
        return name, *(_value(value, f"{line.name}, {side}", differs=line.differs) for side, value in pair), into

    def _choice(self, line: Line, group: Differs, codes: tuple[str, ...], chosen: str) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(tr("{name}: what goes into the finding", name=line.name))
        choice.setToolTip(tr("Both values are kept unless both sides settle on one of them"))
        choice.addItem(tr("both values"), "")
        for side, code in zip(_SIDES, codes, strict=True):
            choice.addItem(tr("as {code} says", code=code), side)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
        choice.activated.connect(partial(self._settle, group))
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choices[group] = choice
        return choice

    def _settle(self, group: Differs, _at: int) -> None:
        self.settled.emit(group, str(self._choices[group].currentData()))

    # ---- where everything stands

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place every cell for this width."""
        super().resizeEvent(event)
        self._place(self.width(), move=True)

    def hasHeightForWidth(self) -> bool:
        """It is higher when it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at this width."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        """Room for a few words on each side."""
        wide = theme().px(_NAME + _INTO + 2 * 200)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """The least at which the sides can be read."""
        return QSize(theme().px(_NAME + _INTO + 2 * 72), theme().px(_LOW))

    def _edges(self, width: int) -> tuple[int, int, int, int, int]:
        """Where the columns begin, and the last one ends; the two in the middle are equally wide."""
        px = theme().px
        half = max((width - px(_NAME) - px(_INTO)) // 2, 1)
        left = width - px(_INTO) - 2 * half
        return 0, left, left + half, left + 2 * half, width

    def _place(self, width: int, *, move: bool) -> int:
        edges, y, line = self._edges(width), 0, theme().px(1)
        for row in self._rows:
            spans = [(0, 1), (1, 3), (3, 4)] if len(row) == _SHARED else [(at, at + 1) for at in range(4)]
            boxes = [(edges[first], edges[last] - edges[first]) for first, last in spans]
            high = max(_height(cell, wide) for cell, (_start, wide) in zip(row, boxes, strict=True))
            if move:
                for cell, (start, wide) in zip(row, boxes, strict=True):
                    _set(cell, QRect(start, y, wide, high))
            y += high + line
        return y

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairlines between lines and columns."""
        painter, look = QPainter(self), theme()
        painter.fillRect(self.rect(), look.color("base"))
        thick, edges = look.px(1), self._edges(self.width())
        for row in self._rows:
            line = row[0].geometry()
            painter.fillRect(0, line.bottom() + 1, self.width(), thick, look.color("hairline"))
            if len(row) != _SHARED:
                painter.fillRect(edges[2] - thick, line.top(), thick, line.height(), look.color("hairline"))
        for at in (1, 3):
            painter.fillRect(edges[at] - thick, 0, thick, self.height(), look.color("edge"))


def _height(cell: QWidget, width: int) -> int:
    asked = cell.heightForWidth(width) if cell.hasHeightForWidth() else cell.sizeHint().height()
    if isinstance(cell, QComboBox):
        asked += theme().px(4)
    return max(asked, theme().px(_LOW))


def _set(cell: QWidget, room: QRect) -> None:
    if isinstance(cell, QComboBox):
        px = theme().px
        high = cell.sizeHint().height()
        room = QRect(room.left() + px(6), room.top() + (room.height() - high) // 2, room.width() - px(10), high)
    cell.setGeometry(room)


class _HeadCell(QWidget):
    """The head of one side under the line of its contingent."""

    def __init__(self, head: Head, side: str) -> None:
        super().__init__()
        self._side = side
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(8), px(8), px(5))
        column.setSpacing(px(1))
        title = text_label(tr("{code} assessment", code=head.code), "strong", wrap=True)
        note = text_label(head.note, "note", "text2", wrap=True)
        note.setVisible(bool(head.note))
        for label in (title, note):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        if head.sealed:
            column.insertWidget(1, _padlock(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the line of the contingent."""
        painter, look = QPainter(self), theme()
        room = self.rect().adjusted(0, 0, -look.px(1), 0)
        painter.fillRect(room, look.color(f"{self._side}_ground"))
        painter.fillRect(0, 0, room.width(), look.px(4), look.color(self._side))


def _padlock() -> QLabel:
    """The mark of a sealed assessment, as it stands in the list."""
    look, mark = theme(), QLabel()
    mark.setPixmap(assessment_square(look, "sealed", "", mark.devicePixelRatioF()))
    mark.setAccessibleName(tr("sealed"))
    return mark


def _cell(text: str, use: str) -> QLabel:
    label = text_label(text, use or "base", "text2" if use in ("", "note", "base") else "", wrap=True)
    label.setContentsMargins(*_margins())
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def _value(text: str, name: str, *, differs: bool) -> QLabel:
    label = _DifferLabel() if differs else QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text or "–")
    label.setWordWrap(True)
    label.setFont(theme().font("strong" if differs else "base"))
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setContentsMargins(*_margins())
    label.setAccessibleName(f"{name}: {text}")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def _margins() -> tuple[int, int, int, int]:
    px = theme().px
    return px(8), px(5), px(8), px(5)


class _DifferLabel(QLabel):
    """A value on which the two differ: on its ground, with the hatch that says so without colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and hatch under the text."""
        painter, look = QPainter(self), theme()
        room = self.rect().adjusted(0, 0, -look.px(1), 0)
        painter.fillRect(room, look.color("differ"))
        painter.setOpacity(0.18)
        painter.fillRect(room, QBrush(look.color("differ_hatch"), Qt.BrushStyle.BDiagPattern))
        painter.end()
        super().paintEvent(event)
