"""Two or three versions of an incident side by side, field by field: what a correction changes, what others changed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from gui.theme import theme
from gui.widgets.labels import HairLine, text_label
from gui.widgets.panel_head import PanelHead

Line = tuple[str, Sequence[str]]
"""The caption of a field, and its text in each version; a text may be cut nowhere."""


class Compared(QWidget):
    """A head, the names of the versions, and a line per field; a line marked as disputed has the ground of one."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PanelHead(title)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._area, 1)
        self.setMinimumHeight(theme().px(110))

    def compare(
        self, versions: Sequence[str], lines: Sequence[Line], disputed: Callable[[Line], bool] | None = None
    ) -> None:
        """Show versions side by side."""
        signature = (tuple(versions), tuple((caption, tuple(texts)) for caption, texts in lines))
        if signature == self._shown:
            return
        self._shown = signature
        look, body = theme(), QWidget()
        body.setProperty("ground", "base")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        grid = QGridLayout(body)
        grid.setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(6))
        grid.setHorizontalSpacing(look.px(12))
        grid.setVerticalSpacing(look.px(3))
        for place, version in enumerate(versions, 1):
            grid.addWidget(text_label(version, "note-strong", wrap=True), 0, place)
            grid.setColumnStretch(place, 1)
        for number, line in enumerate(lines, 1):
            self._add(grid, number, line, marked=disputed is not None and disputed(line))
        grid.addWidget(HairLine(), len(lines) + 1, 0, 1, len(versions) + 1)
        grid.setRowStretch(len(lines) + 2, 1)
        self._area.setWidget(body)

    def _add(self, grid: QGridLayout, number: int, line: Line, *, marked: bool) -> None:
        caption, texts = line
        grid.addWidget(text_label(caption, "note", "text2", wrap=True), number, 0, Qt.AlignmentFlag.AlignTop)
        for place, text in enumerate(texts, 1):
            label = text_label(text or "–", "note", wrap=True)
            if marked:
                label.setProperty("ground", "differ")
                label.setProperty("ink", "differ")
                label.setMargin(theme().px(2))
            grid.addWidget(label, number, place, Qt.AlignmentFlag.AlignTop)
