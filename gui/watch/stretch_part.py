"""The fields of a stretch of watching: entered as it begins, as a whole afterwards, or corrected with a reason."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.entry.choices import ComboField
from gui.entry.fields import ChoiceField, Field, LineField, segments_of
from gui.entry.rows import FieldRow
from gui.i18n import tr, words
from gui.rights import allow
from gui.theme import theme
from gui.widgets.buttons import push_button
from gui.widgets.labels import text_label
from gui.widgets.segments import Segment
from models.edits.checks import cleaned
from models.entry.stretch import StretchEntry, StretchReading, read_stretch
from models.entry.surroundings import Surroundings
from models.entry.when import settled
from models.entry.written import figure
from models.profile import Profile, named
from models.text import date_time_group
from models.vocabulary import COVERAGE_STATES
from models.watching import Stretch

UAV = "UAV"
"""What watches besides the posts."""


class StretchPart(QWidget):
    """The form on top of the coverage window.

    Signals:
        entered(fields): a stretch is to be entered.
        corrected(fields, reason): the stretch being corrected is to be so.
        voided(reason): it is to be taken out of the count.
        left(): the correction was given up.
    """

    entered = Signal(object)
    corrected = Signal(object, str)
    voided = Signal(str)
    left = Signal()

    def __init__(self, profile: Profile, around: Callable[[], Surroundings]) -> None:
        super().__init__()
        self._profile = profile
        self._around = around
        self._seen: set[str] = set()
        self.entry = StretchEntry()
        self.correcting: Stretch | None = None
        self.forbidden = ""
        language = words().language
        sectors = [Segment(each.code, named(each.names, language)) for each in profile.sectors]
        self.sector = ChoiceField("sector", tr("Sector"), sectors, explained=False, width=380)
        self.sensor = ComboField("sensor", tr("Watched by"), [], width=130, free=True)
        self.state = ChoiceField("state", tr("State"), segments_of(COVERAGE_STATES, labels=True), explained=False)
        self.since = LineField("since", tr("Since"), width=150, hint=tr("now"))
        self.until = LineField("until", tr("Until"), width=150, hint=tr("goes on"))
        self.visibility = LineField("visibility", tr("Visibility"), width=90, unit=tr("km"))
        self.text = LineField("text", tr("Remark"), width=240)
        self.reason = LineField("reason", tr("Reason of the correction"), width=360)
        self.fields: dict[str, Field] = {
            each.name: each
            for each in (self.sector, self.sensor, self.state, self.since, self.until, self.visibility, self.text)
        }
        self._lay_out()
        self.begin()

    def _lay_out(self) -> None:
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(8), px(16), px(10))
        column.setSpacing(px(6))
        self.rows = (
            FieldRow((self.sector, 3), (self.sensor, 1), (self.state, 3)),
            FieldRow((self.since, 1), (self.until, 1), (self.visibility, 0), (self.text, 3)),
            FieldRow((self.reason, 1)),
        )
        for row in self.rows:
            column.addWidget(row)
        self.start_button = push_button(tr("Start now"), self._start, kind="primary")
        self.enter_button = push_button(tr("Enter as written"), self._enter)
        self.void_button = push_button(tr("Take out of the count"), self._void)
        self.leave_button = push_button(tr("Not now"), self.left.emit)
        self.correct_button = push_button(tr("Correct"), self._correct, kind="primary")
        self.said = text_label("", "base", "text2", wrap=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.said, 1)
        for button in (self.leave_button, self.void_button, self.correct_button, self.enter_button, self.start_button):
            buttons.addWidget(button)
        column.addLayout(buttons)
        for field in (*self.fields.values(), self.reason):
            field.edited.connect(self._edit)
            field.left.connect(self._leave)

    def begin(self, sector: str = "", sensor: str = "") -> None:
        """Be ready for a new stretch, of the same sector and sensor."""
        self.correcting = None
        self._show(StretchEntry(sector=sector, sensor=sensor))

    def correct(self, stretch: Stretch) -> None:
        """Correct a stretch on record."""
        self.correcting = stretch
        zone = self._profile.zone
        until = "" if stretch.end is None else date_time_group(stretch.end, zone)
        visibility = "" if stretch.visibility_m is None else figure(stretch.visibility_m / 1000)
        since = date_time_group(stretch.start, zone)
        self._show(StretchEntry(stretch.sector, stretch.sensor, stretch.state, since, until, visibility, stretch.text))

    def _show(self, entry: StretchEntry) -> None:
        self.entry = entry
        self._seen.clear()
        self._offer_sensors()
        for name, field in self.fields.items():
            field.show_text(str(getattr(entry, name)))
        self.reason.show_text("")
        correcting = self.correcting is not None
        self.reason.setVisible(correcting)
        for button in (self.leave_button, self.void_button, self.correct_button):
            button.setVisible(correcting)
        for button in (self.enter_button, self.start_button):
            button.setVisible(not correcting)
        self.said.setText("")
        self.allow()

    def _offer_sensors(self) -> None:
        own = [post.code for post in self._profile.posts if post.sector == self.entry.sector]
        others = [post.code for post in self._profile.posts if post.code not in own]
        self.sensor.offer([(code, code) for code in (*own, UAV, *others)])
        if not self.entry.sensor:
            self.sensor.show_text("")

    def _edit(self, name: str, text: str) -> None:
        if name != "reason":
            self.entry = replace(self.entry, **{name: text})
        if name == "sector":
            self._offer_sensors()
        self.allow()

    def _leave(self, name: str) -> None:
        self._seen.add(name)
        if name in ("since", "until"):
            typed = str(getattr(self.entry, name))
            full = settled(typed, self._around().now, self._profile.zone)
            if full != typed:
                self.fields[name].show_text(full)
                self.entry = replace(self.entry, **{name: full})
        self.allow()

    def _read(self, *, now: bool = False) -> StretchReading:
        around = self._around()
        entry = self.entry
        if now:
            entry = replace(entry, since=date_time_group(around.now, self._profile.zone), until="")
        return read_stretch(entry, around)

    def allow(self) -> None:
        """Say what is wrong, and let be pressed what can be done."""
        reading, starting = self._read(), self._read(now=True)
        errors = {name: error for row in self.rows for name, error in row.errors.items()}
        for name, error in errors.items():
            trouble = reading.troubles.get(name)
            error.say("" if trouble is None or trouble.missing else trouble.problem.say(words()))
        unreasoned = "" if cleaned(self.reason.text()) else tr("Give a reason: it is kept with the record.")
        for button, wrong, also in (
            (self.enter_button, reading.troubles, ""),
            (self.start_button, starting.troubles, ""),
            (self.correct_button, reading.troubles, unreasoned),
            (self.void_button, {}, unreasoned),
        ):
            first = next((each.problem.say(words()) for each in wrong.values()), "")
            allow(button, self.forbidden or first or also)

    def _start(self) -> None:
        fields = self._read(now=True).fields
        if fields is not None:
            self.entered.emit(fields)

    def _enter(self) -> None:
        fields = self._read().fields
        if fields is not None:
            self.entered.emit(fields)

    def _correct(self) -> None:
        fields = self._read().fields
        if fields is not None:
            self.corrected.emit(fields, self.reason.text())

    def _void(self) -> None:
        self.voided.emit(self.reason.text())
