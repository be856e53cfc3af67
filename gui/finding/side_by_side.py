"""Two assessments side by side: what agrees in one cell, what differs in two of the very same width and weight."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.i18n import tr
from gui.theme import theme
from gui.widgets.labels import text_label
from models.records import Differs

_NAME, _INTO = 108, 132
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
    """The table. `settled(group, side)` says that an officer chose whose value both take ("" keeps both)."""

    settled = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._choices: dict[Differs, QComboBox] = {}
        self.heads: list[QWidget] = []
        self._names: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_lines(self, heads: Sequence[Head], lines: Sequence[Line], chosen: Callable[[Differs], str]) -> None:
        """Show other assessments; `chosen` gives what was settled in a group."""
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._choices.clear()
        self._names.clear()
        self.heads = [_HeadCell(head, side) for head, side in zip(heads, _SIDES, strict=True)]
        self._grid.addWidget(_cell("", ""), 0, 0)
        for column, head in enumerate(self.heads, 1):
            self._grid.addWidget(head, 0, column)
        self._grid.addWidget(_cell(tr("into the finding"), "note"), 0, 3)
        codes = tuple(head.code for head in heads)
        for row, line in enumerate(lines, 1):
            self._add(row, line, codes, chosen)
        self._share()

    def _add(self, row: int, line: Line, codes: tuple[str, ...], chosen: Callable[[Differs], str]) -> None:
        name = _cell(line.name, "strong" if line.differs else "base")
        if line.differs:
            name.setText(f"{line.name}  ≠")
            name.setToolTip(tr("The two differ here"))
        self._grid.addWidget(name, row, 0)
        self._names.append(name)
        if line.differs or line.left != line.right:
            for column, (side, value) in enumerate(zip(codes, (line.left, line.right), strict=True), 1):
                self._grid.addWidget(_value(value, f"{line.name}, {side}", differs=line.differs), row, column)
        else:
            self._grid.addWidget(_value(line.left, line.name, differs=False), row, 1, 1, 2)
        if line.group is not None and line.differs:
            self._grid.addWidget(self._choice(line, line.group, codes, chosen(line.group)), row, 3)
        else:
            self._grid.addWidget(_cell(line.into, "base"), row, 3)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give both sides the very same width."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        px = theme().px
        name, into = px(_NAME), px(_INTO)
        half = max((self.width() - name - into) // 2, px(96))
        for column, wide in ((0, name), (1, half), (2, half), (3, into)):
            self._grid.setColumnMinimumWidth(column, wide)
        self._grid.setColumnStretch(0, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairlines between lines and columns."""
        painter, look = QPainter(self), theme()
        painter.fillRect(self.rect(), look.color("base"))
        painter.setPen(look.color("hairline"))
        for name in self._names:
            painter.drawLine(0, name.y(), self.width(), name.y())
        painter.setPen(look.color("edge"))
        for x in (self.heads[0].x() - 1, self.heads[1].x() + self.heads[1].width()) if self.heads else ():
            painter.drawLine(x, 0, x, self.height())
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class _HeadCell(QWidget):
    """The head of one side under the line of its contingent."""

    def __init__(self, head: Head, side: str) -> None:
        super().__init__()
        self._side = side
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(8), px(8), px(5))
        column.setSpacing(px(1))
        title = tr("{code} assessment", code=head.code)
        for text, use, ink in ((title, "strong", ""), (head.note, "note", "text2")):
            label = text_label(text, use, ink, wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the line of the contingent."""
        painter, look = QPainter(self), theme()
        painter.fillRect(self.rect(), look.color(f"{self._side}_ground"))
        painter.fillRect(0, 0, self.width(), look.px(4), look.color(self._side))


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
        painter.fillRect(self.rect().adjusted(0, 1, 0, 0), look.color("differ"))
        painter.save()
        painter.setOpacity(0.18)
        hatch = QBrush(look.color("differ_hatch"), Qt.BrushStyle.BDiagPattern)
        painter.fillRect(self.rect().adjusted(0, 1, 0, 0), hatch)
        painter.restore()
        painter.end()
        super().paintEvent(event)
