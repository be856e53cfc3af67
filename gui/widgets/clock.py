"""The clock of the watch floor: the date-time group large in one zone, the other small under it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.i18n import tr
from gui.theme import theme
from gui.widgets.labels import ElidedLabel, text_label
from models.text import date_time_group

_MINUTE = 60_000


class ClockLabel(QWidget):
    """Tells `now` (a callable, ms UTC) in the zone `zone` hours east of UTC and in Zulu, new on every full minute."""

    def __init__(
        self, now: Callable[[], int], zone: int, *, zulu_first: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._zone = zone
        self._zulu_first = zulu_first
        self.large = text_label("", "clock")
        self.small = ElidedLabel("", "note", "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in (self.large, self.small):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            column.addWidget(label)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tell)
        self.tell()

    def tell(self) -> None:
        """Show the time as it is, and again when the next minute begins."""
        now = self._now()
        local, zulu = date_time_group(now, self._zone), date_time_group(now)
        offset = f"{self._zone:+d}"
        if self._zulu_first:
            self.large.setText(zulu)
            self.small.setText(tr("{local} · local UTC{offset}", local=local[2:7], offset=offset))
        else:
            self.large.setText(local)
            self.small.setText(tr("{zulu} · local UTC{offset}", zulu=zulu[2:7], offset=offset))
        self.setAccessibleName(f"{self.large.text()}, {self.small.text()}")
        self.setMinimumWidth(theme().px(120))
        self._timer.start(_MINUTE - now % _MINUTE)
