"""The band on top of every window: who may see this, and that it is an exercise. No band of colour means live data."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.i18n import tr, words
from gui.plain_text import plain_tip
from gui.theme import theme
from models.profile import named
from models.store import Store


class Band(QWidget):
    """Marking at the left, EXERCISE three times in the middle, a note at the right; 18 px, never hidden."""

    def __init__(self, marking: str, note: str = "", *, exercise: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marking = marking
        self.note = note
        self.exercise = exercise
        self.cry = " · ".join([tr("EXERCISE")] * 3) if exercise else ""
        look = theme()
        self._font = look.font("band")
        self._loud = QFont(self._font)
        self._loud.setWeight(QFont.Weight.DemiBold)
        self._loud.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.5 * look.scale)
        self.setFixedHeight(look.line("band"))
        self.setAccessibleName(", ".join(part for part in (marking, self.cry, note) if part))
        self.setToolTip(plain_tip("\n".join(part for part in (marking, note) if part)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the words; the middle keeps its room, the sides give way."""
        look = theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color("band" if self.exercise else "panel"))
        painter.setPen(look.color("band_text" if self.exercise else "text2"))
        painter.setFont(self._loud)
        middle = painter.fontMetrics().horizontalAdvance(self.cry) if self.cry else 0
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.cry)
        painter.setFont(self._font)
        margin = look.px(12)
        room = max(0, (self.width() - middle) // 2 - 2 * margin) if middle else self.width() // 2 - 2 * margin
        sides = ((self.marking, margin, Qt.AlignmentFlag.AlignLeft), (self.note, None, Qt.AlignmentFlag.AlignRight))
        for text, left, align in sides:
            cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            x = left if left is not None else self.width() - margin - room
            painter.drawText(QRect(x, 0, room, self.height()), align | Qt.AlignmentFlag.AlignVCenter, cut)


def store_name(store: Store) -> str:
    """What an open centre is called: the name of its file; an exercise that is kept nowhere is just that."""
    return tr("Exercise") if store.is_scratch else store.path.name


def centre_band(store: Store) -> Band:
    """The band of an open centre: its marking, and EXERCISE when it is one."""
    note = tr("invented incidents") if store.exercise else ""
    return Band(named(store.profile.marking, words().language), note, exercise=store.exercise)
