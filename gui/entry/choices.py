"""Fields to choose in: what follows from other fields unless it is decided, and lists of many codes."""

from collections.abc import Sequence

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from gui.entry.fields import ChoiceField, Field
from gui.i18n import tr
from gui.widgets.segments import Segment
from models.vocabulary import Term


class DerivedChoice(ChoiceField):
    """A choice that follows from other fields unless the officer decides: picking what follows gives it free again."""

    def __init__(self, name: str, label: str, segments: Sequence[Segment], *, width: int = 0) -> None:
        super().__init__(name, label, segments, explained=False, width=width)
        self._derived = ""
        self._decided = ""

    def text(self) -> str:
        """What the officer decided; "" when it follows."""
        return self._decided

    def show_text(self, text: str) -> None:
        """Show a decision, or what follows."""
        self._decided = text
        super().show_text(text or self._derived)
        self._say()

    def derive(self, code: str) -> None:
        """Show what follows from the other fields, unless the officer decided."""
        self._derived = code
        self.show_text(self._decided)

    def _pick(self, code: str) -> None:
        self._decided = "" if code == self._derived else code
        self._say()
        self.edited.emit(self.name, self._decided)

    def _say(self) -> None:
        labels = {segment.code: segment.label for segment in self._segments}
        if self._decided:
            derived = labels.get(self._derived, "–")
            self.set_note(tr("chosen, derived {derived}", derived=derived))
        else:
            self.set_note(tr("derived") if self._derived else "")


class _Combo(QComboBox):
    """A list to choose from that lets the wheel scroll the form."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn only when it is open."""
        event.ignore()


class ComboField(Field):
    """One of many codes in a list; or, `free`, any text with some on offer."""

    def __init__(
        self, name: str, label: str, items: Sequence[tuple[str, str]], *, width: int = 120, free: bool = False
    ) -> None:
        self.combo = _Combo()
        super().__init__(name, label, self.combo, width=width)
        self._free = free
        self.combo.setEditable(free)
        self.combo.setMinimumContentsLength(4)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.offer(items)
        line = self.combo.lineEdit()
        if free and line is not None:
            self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            line.textEdited.connect(lambda text: self.edited.emit(self.name, text))
        self.combo.activated.connect(self._chosen)

    def offer(self, items: Sequence[tuple[str, str]]) -> None:
        """Offer other (code, label) pairs; what is chosen stays."""
        chosen = self.text() if self.combo.count() else ""
        self.combo.clear()
        for code, label in items:
            self.combo.addItem(label, code)
        self.show_text(chosen)

    def text(self) -> str:
        """The code chosen, or the text typed."""
        at = self.combo.currentIndex()
        if self._free:
            typed = self.combo.currentText()
            return str(self.combo.itemData(at)) if at >= 0 and typed == self.combo.itemText(at) else typed
        return "" if at < 0 else str(self.combo.itemData(at))

    def show_text(self, text: str) -> None:
        """Choose a code; a free list shows any text."""
        at = self.combo.findData(text)
        if at < 0 and self._free and text != self.combo.currentText():
            self.combo.setCurrentIndex(-1)
            self.combo.setEditText(text)
        elif at >= 0 or not self._free:
            self.combo.setCurrentIndex(at)

    def _chosen(self) -> None:
        self.edited.emit(self.name, self.text())


def items_of(terms: Sequence[Term], none: str) -> list[tuple[str, str]]:
    """Make list items of a closed list, "MOR82 mortar 82 mm"; the first, `none`, stands for "nothing chosen"."""
    return [("", none), *((term.code, f"{term.code} {tr(term.label)}") for term in terms)]
