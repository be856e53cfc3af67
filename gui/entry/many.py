"""Several of a few codes, all in sight: weapons of an incident, switched by mouse, arrows and Space, or letters."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from gui.entry.fields import Field
from gui.i18n import tr
from gui.theme import theme
from gui.widgets.flow import FlowRow
from models.vocabulary import Term


class _Marks(FlowRow):
    """The buttons; the keyboard stops at one of them, arrows move on."""

    def __init__(self, terms: Sequence[Term]) -> None:
        super().__init__(gap=4)
        self.marks: list[QPushButton] = []
        for term in terms:
            mark = QPushButton(term.code.replace("&", "&&"))
            mark.setProperty("kind", "small")
            mark.setCheckable(True)
            mark.setToolTip(tr(term.label))
            mark.setAccessibleName(f"{term.code} {tr(term.label)}")
            mark.setObjectName(term.code)
            mark.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            mark.installEventFilter(self)
            self.marks.append(mark)
            self.add(mark)
        self.stop_at(0)

    def stop_at(self, at: int) -> None:
        """Let Tab stop at one of the buttons."""
        for place, mark in enumerate(self.marks):
            mark.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == at else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.marks[at])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move; a letter moves to the next code that begins with it."""
        at = next((place for place, mark in enumerate(self.marks) if mark.hasFocus()), 0)
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(
            Qt.Key(event.key())
        )
        if step is not None:
            self._move((at + step) % len(self.marks))
            return
        letter = event.text().strip().upper()
        order = [(at + away) % len(self.marks) for away in range(1, len(self.marks) + 1)]
        found = next((place for place in order if letter and self.marks[place].text().startswith(letter)), None)
        if found is None:
            super().keyPressEvent(event)
        else:
            self._move(found)

    def _move(self, at: int) -> None:
        self.stop_at(at)
        self.marks[at].setFocus(Qt.FocusReason.OtherFocusReason)


class ManyField(Field):
    """Any number of codes; its text is the codes with blanks between."""

    growth = 20.0

    def __init__(self, name: str, label: str, terms: Sequence[Term]) -> None:
        self._terms = terms
        self._marks = _Marks(terms)
        super().__init__(name, label, self._marks, width=500)
        for mark in self._marks.marks:
            mark.clicked.connect(self._tell)

    def text(self) -> str:
        """The codes that are switched on."""
        return " ".join(mark.objectName() for mark in self._marks.marks if mark.isChecked())

    def show_text(self, text: str) -> None:
        """Switch on exactly these codes."""
        codes = text.split()
        for mark in self._marks.marks:
            mark.setChecked(mark.objectName() in codes)
        self._explain()

    def _tell(self) -> None:
        self._explain()
        self.edited.emit(self.name, self.text())

    def _explain(self) -> None:
        chosen = self.text().split()
        self.set_note(", ".join(tr(term.label) for term in self._terms if term.code in chosen))

    def sizeHint(self) -> QSize:
        """As high as its lines at the width it has."""
        hint = super().sizeHint()
        column = self.layout()
        wide = self.width() if self.width() > theme().px(200) else theme().px(880)
        return QSize(hint.width(), column.heightForWidth(wide)) if column is not None else hint
