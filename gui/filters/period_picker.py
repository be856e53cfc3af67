"""Choosing the period: the usual ones in one touch, a window over the days, or two date-time groups typed."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from gui.filters.brush import PeriodBrush
from gui.filters.context import period_drawn
from gui.i18n import locale, tr, words
from gui.icons import icon
from gui.theme import Theme
from gui.widgets.buttons import tool_button
from gui.widgets.field_error import FieldError
from gui.widgets.flow import FlowRow
from gui.widgets.labels import text_label
from gui.widgets.segments import Segment, SegmentedControl
from models.answer import Answer
from models.dtg import parse_dtg
from models.period import DAY, HOUR, MINUTE, PERIODS, Period, day_offset
from models.profile import Profile
from models.text import N_, Problem, date_time_group

_BACKWARDS = N_("The period ends ({last}) before it begins ({first}).")

_WIDEST = "230000D NOV 26"
"""A date-time group that is as wide as any."""
_FIELD_ROOM = 12
"""What a field takes beside its text (px at scale 1)."""


class PeriodPicker(QWidget):
    """Shows the period of an answer and lets another one be chosen.

    Signals:
        picked(period, passing): another period; `passing` while the hand is still dragging.
    """

    picked = Signal(object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._answer: Answer | None = None
        self._usual = (
            _control(("24h", tr("24 h")), ("7d", tr("7 d")), ("30d", tr("30 d")), ("90d", tr("90 d"))),
            _control(("watch", tr("watch")), ("ceasefire", tr("ceasefire")), ("any", tr("all", "period"))),
        )
        self.brush = PeriodBrush(theme)
        self.first, self.last = QLineEdit(), QLineEdit()
        self.wrong = FieldError(self.first)
        self._calendar: CalendarPopup | None = None
        self._lay_out()
        for row in self._usual:
            row.picked.connect(lambda code: self.picked.emit(Period(code), False))
        self.brush.brushed.connect(self._take_window)
        for field in (self.first, self.last):
            field.returnPressed.connect(self._take_typed)
            field.textEdited.connect(lambda _text: self.wrong.say(""))

    def _lay_out(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(8), px(8), px(6))
        column.setSpacing(px(4))
        days = self._calendar_button()
        for row in self._usual:
            row.setFixedHeight(px(22))
            line = QHBoxLayout()
            line.setSpacing(px(4))
            line.addWidget(row, 1)
            if row is self._usual[-1]:
                line.addWidget(days)
            column.addLayout(line)
        column.addWidget(self.brush)
        typed = FlowRow(gap=4)
        names = (tr("From, as a date-time group"), tr("To, as a date-time group"))
        for field, name in zip((self.first, self.last), names, strict=True):
            field.setFont(self._theme.font("list"))
            field.setProperty("kind", "dense")
            field.setAccessibleName(name)
            field.setToolTip(tr("{what}: 230952D NOV 26, 230952D, 0952Z or -50", what=name))
            field.setFixedWidth(field.fontMetrics().horizontalAdvance(_WIDEST) + px(_FIELD_ROOM))
            typed.add(field)
        column.addWidget(typed)
        column.addWidget(self.wrong)

    def _calendar_button(self) -> QToolButton:
        days = tool_button("calendar", tr("Choose days on a calendar"))
        days.clicked.connect(lambda: self._open_calendar(days))
        return days

    def show_answer(self, answer: Answer) -> None:
        """Show the period of an answer."""
        self._answer = answer
        kind = answer.question.period.kind
        for row, codes in zip(self._usual, (("24h", "7d", "30d", "90d"), ("watch", "ceasefire", "any")), strict=True):
            if row.value != (wanted := kind if kind in codes else None):
                row.set_value(wanted)
        self.brush.show_answer(answer)
        if not (self.first.hasFocus() and self.first.isModified()) and not (
            self.last.hasFocus() and self.last.isModified()
        ):
            first, last = period_drawn(answer)
            self.first.setText(_brief(first, answer))
            self.last.setText(_brief(last - MINUTE, answer))
            for field in (self.first, self.last):
                field.setCursorPosition(0)
            self.wrong.say("")

    def _take_window(self, first: int, last: int, passing: bool) -> None:
        self.picked.emit(Period("between", first, last), passing)

    def _take_typed(self) -> None:
        if self._answer is None:
            return
        try:
            period = typed_period(self.first.text(), self.last.text(), self._answer.now, self._answer.profile)
        except Problem as problem:
            self.wrong.say(problem.say(words()))
            return
        for field in (self.first, self.last):
            field.setModified(False)
        self.picked.emit(period, False)

    def _open_calendar(self, under: QWidget) -> None:
        if self._answer is None:
            return
        self._calendar = CalendarPopup(self._theme, self)
        self._calendar.picked.connect(self._take_days)
        day = _local_day(period_drawn(self._answer)[1] - MINUTE, self._answer.profile)
        self._calendar.open_at(under.mapToGlobal(QPoint(0, under.height())), day)

    def _take_days(self, first: date, last: date) -> None:
        if self._answer is not None:
            self.picked.emit(days_period(first, last, self._answer.profile), False)


class CalendarPopup(QFrame):
    """A calendar: the first touch asks about that day, a second one about all days from the first to it.

    Signals:
        picked(first, last): days.
    """

    picked = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("frame", "box")
        self.days = QCalendarWidget()
        self.days.setLocale(locale())
        self.days.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._dress(theme)
        self._begun: date | None = None
        self.days.clicked.connect(self._take)
        self.days.activated.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(8)] * 4)
        column.addWidget(self.days)
        column.addWidget(text_label(tr("One touch asks about that day, a second one about all days between."), "note"))

    def _dress(self, theme: Theme) -> None:
        """Put the house's inks and icons where Qt has its own."""
        quiet = QTextCharFormat()
        quiet.setForeground(theme.color("text2"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.days.setWeekdayTextFormat(day, quiet)
        for name, sign in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            for button in self.days.findChildren(QToolButton, name):
                button.setIcon(icon(sign))

    def open_at(self, where: QPoint, day: date) -> None:
        """Show the calendar with its upper left at a point of the screen."""
        self.days.setSelectedDate(QDate(day.year, day.month, day.day))
        self.adjustSize()
        self.move(where)
        self.show()
        self.days.setFocus()

    def _take(self, chosen: QDate) -> None:
        day = date(chosen.year(), chosen.month(), chosen.day())
        if self._begun is None:
            self._begun = day
            self.picked.emit(day, day)
        elif day != self._begun:
            self.picked.emit(*sorted((self._begun, day)))
            self.close()


def _control(*usual: tuple[str, str]) -> SegmentedControl:
    return SegmentedControl([Segment(code, text, tip=tr(PERIODS[code])) for code, text in usual])


def _brief(at: int, answer: Answer) -> str:
    """Write an instant without its year where a reader would take it for the nearest past one."""
    zone = answer.profile.zone
    is_clear = 0 <= answer.now + DAY - at < 300 * DAY
    return date_time_group(at, zone, year=not is_clear)


def typed_period(first: str, last: str, now: int, profile: Profile) -> Period:
    """Read a period from two date-time groups; the second is the last minute, or 2400, that still belongs to it.

    Raises:
        Problem: one of them cannot be read, or the second lies before the first.
    """
    start, _ = parse_dtg(first, now, profile.zone)
    end, zone = parse_dtg(last, max(now, start) + DAY, profile.zone)
    if (end + zone * HOUR) % DAY:
        end += MINUTE
    if end <= start:
        raise Problem(_BACKWARDS, first=date_time_group(start, profile.zone), last=date_time_group(end, profile.zone))
    return Period("between", start, end)


def days_period(first: date, last: date, profile: Profile) -> Period:
    """The whole reporting days from the first to the last."""
    starts = [int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) * 1000 for day in (first, last)]
    return Period("between", starts[0] + day_offset(profile), starts[1] + DAY + day_offset(profile))


def _local_day(at: int, profile: Profile) -> date:
    return datetime.fromtimestamp((at - day_offset(profile)) / 1000, tz=UTC).date()
