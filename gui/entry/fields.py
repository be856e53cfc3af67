"""The fields of a form: a caption that says what a code means, and a control; all hold plain texts."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from gui.i18n import tr
from gui.theme import theme
from gui.widgets.labels import ElidedLabel, text_label
from gui.widgets.segments import Segment, SegmentedControl
from models.vocabulary import Term

NONE = "-"
"""The code of a segment that stands for "nothing chosen"."""


class Field(QWidget):
    """A caption over a control.

    Signals:
        edited(name, text): the officer changed it, not the program.
        left(name): the keyboard went elsewhere.
    """

    edited = Signal(str, str)
    left = Signal(str)
    growth = 2.2
    """How many times its width it may be stretched."""

    def __init__(self, name: str, label: str, control: QWidget, *, width: int = 0) -> None:
        super().__init__()
        look = theme()
        self.name = name
        self.label = label
        self.control = control
        self._width = look.px(width)
        self.caption = text_label(label, "note", "text2")
        self.note = ElidedLabel("", "note", "text3")
        self.caption.setBuddy(control)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(look.px(6))
        head.addWidget(self.caption)
        head.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        column.addLayout(head)
        column.addWidget(control)
        control.setAccessibleName(label)
        control.installEventFilter(self)

    @property
    def framed(self) -> QWidget:
        """What gets the frame of an error."""
        return self.control

    def text(self) -> str:
        """The text or code it holds."""
        raise NotImplementedError

    def show_text(self, text: str) -> None:
        """Show a text or code; says nothing about it."""
        raise NotImplementedError

    def set_note(self, note: str) -> None:
        """Say beside the caption what the choice means, or where it comes from."""
        self.note.setText(note)

    def take_focus(self) -> None:
        """Put the keyboard into it."""
        self.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sizeHint(self) -> QSize:
        """At least the width it was given."""
        hint = super().sizeHint()
        return QSize(max(self._width, self._least()), hint.height())

    def _least(self) -> int:
        return min(self.caption.sizeHint().width(), theme().px(200))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when the keyboard leaves."""
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit(self.name)
        return False


class LineField(Field):
    """One line; `unit` stands inside at its right end."""

    def __init__(self, name: str, label: str, *, width: int = 80, unit: str = "", hint: str = "") -> None:
        self.line = QLineEdit()
        super().__init__(name, label, self.line, width=width)
        self.line.setPlaceholderText(hint)
        self._unit = text_label("", "note", "text2")
        self._unit.setParent(self.line)
        self._unit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.line.textEdited.connect(lambda text: self.edited.emit(self.name, text))
        self.set_unit(unit)

    def set_unit(self, unit: str) -> None:
        """Say a unit, or what the text means, inside the field."""
        self._unit.setText(unit)
        self._unit.adjustSize()
        self._unit.setVisible(bool(unit))
        self.line.setTextMargins(0, 0, self._unit.width() + theme().px(4) if unit else 0, 0)
        self._place_unit()

    def text(self) -> str:
        """What stands in it."""
        return self.line.text()

    def show_text(self, text: str) -> None:
        """Show another text; the cursor stays where it was when it is the same."""
        if text != self.line.text():
            self.line.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the unit at the end."""
        super().resizeEvent(event)
        self._place_unit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field is sized after its box."""
        if event.type() == QEvent.Type.Resize:
            self._place_unit()
        return super().eventFilter(watched, event)

    def _place_unit(self) -> None:
        room = self.line.rect()
        off = theme().px(8)
        self._unit.move(room.right() - self._unit.width() - off, (room.height() - self._unit.height()) // 2)


class ChoiceField(Field):
    """One of a few codes in sight; the caption says what the chosen one means."""

    growth = 1.5

    def __init__(
        self, name: str, label: str, segments: Sequence[Segment], *, explained: bool = True, width: int = 0
    ) -> None:
        self.choice = SegmentedControl(segments)
        super().__init__(name, label, self.choice, width=width)
        self._meanings = {segment.code: segment.tip for segment in segments} if explained else {}
        self._segments = segments
        self.choice.picked.connect(self._pick)
        for part in self.choice.children():
            part.installEventFilter(self)

    @property
    def _optional(self) -> bool:
        return any(segment.code == NONE for segment in self._segments)

    def _least(self) -> int:
        return max(super()._least(), self.choice.sizeHint().width())

    def text(self) -> str:
        """The code picked; "" for none."""
        value = self.choice.value
        return "" if value in (None, NONE) else value

    def show_text(self, text: str) -> None:
        """Pick a code; one that the list does not have picks nothing."""
        codes = {segment.code for segment in self._segments}
        self.choice.set_value(text if text in codes else NONE if self._optional else None)
        self._explain()

    def _pick(self, code: str) -> None:
        self._explain()
        self.edited.emit(self.name, "" if code == NONE else code)

    def _explain(self) -> None:
        if self._meanings:
            self.set_note(self._meanings.get(self.choice.value or "", ""))


class _Text(QPlainTextEdit):
    """Several lines in which Tab leads on."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter and Esc to the window."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if (control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)) or event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class TextField(Field):
    """Several lines of text."""

    growth = 20.0

    def __init__(self, name: str, label: str, *, lines: int = 3, width: int = 300, note: str = "") -> None:
        self.area = _Text()
        self._showing = False
        super().__init__(name, label, self.area, width=width)
        look = theme()
        self.area.setFixedHeight(lines * look.line("base") + look.px(10))
        self.area.textChanged.connect(self._tell)
        self.under = QLabel()
        self.set_note(note)

    def text(self) -> str:
        """What stands in it."""
        return self.area.toPlainText()

    def show_text(self, text: str) -> None:
        """Show another text."""
        if text != self.area.toPlainText():
            self._showing = True
            self.area.setPlainText(text)
            self._showing = False

    def _tell(self) -> None:
        if not self._showing:
            self.edited.emit(self.name, self.text())


def segments_of(terms: Sequence[Term], *, none: str = "", labels: bool = False, notes: bool = False) -> list[Segment]:
    """Make segments of a closed list: the code, with its meaning as tool tip; `labels` shows the meaning instead.

    `none` is what stands first for "nothing chosen".
    """
    made = [Segment(NONE, none, tip="")] if none else []
    for term in terms:
        meaning = tr(term.label)
        shown = meaning if labels else term.code
        made.append(Segment(term.code, shown, note=meaning if notes else "", tip=meaning))
    return made
