"""The window of coverage: what watches now and since when, a day of it drawn and listed, corrections with a reason."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.entry.window import EntryWindow
from gui.i18n import tr, words
from gui.rights import allow, why_not
from gui.spans import span
from gui.tasks import Tasks
from gui.theme import Theme
from gui.watch.day_strip import DayStrip
from gui.watch.duty_rows import MARK_WIDE
from gui.watch.stretch_part import StretchPart
from gui.widgets.buttons import push_button, tool_button
from gui.widgets.labels import ElidedLabel, HairLine, set_ink, text_label
from gui.widgets.panel_head import PanelHead
from gui.widgets.row_list import Cell, Marked, Rest, RowList, list_row
from gui.workspace import Workspace
from models.edits.coverage import CoverageFields, correct_coverage, end_coverage, log_coverage, void_coverage
from models.entry.surroundings import Surroundings
from models.journal import Actor, Entry
from models.period import DAY, day_start
from models.profile import named
from models.records.base import from_ms
from models.text import Problem, date_time_group
from models.vocabulary import COVERAGE_STATES, term
from models.watching import SectorWatch, Stretch, read_open_stretches, read_stretches, read_watching

_SIGNS = {"UP": ("done", "done"), "DOWN": ("minus", "text2"), "JAMMED": ("alert", "text2"), "DENIED": ("ban", "text2")}


class CoverageWindow(EntryWindow):
    """Entry on top, what goes on under it, then a day: drawn as a strip, summed by sector, listed."""

    def __init__(self, workspace: Workspace, theme: Theme, tasks: Tasks, actor: Actor) -> None:
        super().__init__(workspace, theme, tasks, actor)
        profile = workspace.profile
        self.day = day_start(workspace.clock(), profile)
        self.form = StretchPart(profile, self._around)
        self.form.forbidden = why_not(workspace.store, actor, "coverage_logged")
        self.open_head, self.day_head = PanelHead(tr("Going on now")), PanelHead("")
        self.open_list = RowList()
        self.strip = DayStrip(theme, profile, words().language)
        self.sums = text_label("", "base", "text2", wrap=True)
        self.said = ElidedLabel("", "base", "text2")
        self.entitle(tr("Coverage"), tr("what was watched, by what, and what was not"))
        self._lay_out()
        self.take_size(1280, 800)
        self.form.entered.connect(self._enter)
        self.form.corrected.connect(self._correct)
        self.form.voided.connect(self._void)
        self.form.left.connect(self._leave)
        self.strip.chosen.connect(self.correct)
        workspace.record_changed.connect(self.refresh)
        self.form.allow()
        self.refresh()

    def _lay_out(self) -> None:
        px, inner, area = self.look.px, QWidget(), QScrollArea()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.open_list.setMinimumHeight(px(96))
        for name, tip, days in (("back", tr("The day before"), -1), ("forward", tr("The day after"), 1)):
            button = tool_button(name, tip)
            button.clicked.connect(partial(self._turn, days))
            self.day_head.add(button)
        self.sums.setContentsMargins(px(16), px(8), px(16), px(8))
        for part, stretch in (
            (self.form, 0),
            (self.open_head, 0),
            (self.open_list, 1),
            (self.day_head, 0),
            (self.strip, 0),
            (self.sums, 0),
        ):
            column.addWidget(part, stretch)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add_body(area)
        self.add_body(HairLine("edge"), 0)
        self.said.setContentsMargins(px(16), px(6), px(16), px(6))
        self.add_body(self.said, 0)

    def _around(self) -> Surroundings:
        return Surroundings(self.workspace.profile, self.workspace.clock())

    def _turn(self, days: int, _checked: bool = False) -> None:
        self.day += days * DAY
        self.refresh()

    # ---- what is shown

    def refresh(self) -> None:
        """Read everything anew."""
        now, profile = self.workspace.clock(), self.workspace.profile
        with self.workspace.store.reading() as session:
            going = read_open_stretches(session)
            stretches = read_stretches(session, self.day, self.day + DAY)
            last = min(self.day + DAY, now)
            sums = read_watching(session, self.day, last, [each.code for each in profile.sectors])
        self.open_head.set_note(words().number(len(going)))
        nothing = tr("Nothing is being watched as far as the record says. Start a stretch above.")
        self.open_list.show_rows([self._open_row(each, now) for each in going], nothing)
        self.day_head.title.setText(_day_name(self.day, profile.zone))
        self.day_head.set_note(tr("{n} stretches", "", len(stretches)))
        self.strip.show_day(stretches, self.day, now)
        self.sums.setText(self._summed(sums) if last > self.day else tr("This day has not begun."))

    def _open_row(self, stretch: Stretch, now: int) -> QWidget:
        names = {sector.code: named(sector.names, words().language) for sector in self.workspace.profile.sectors}
        sign, ink = _SIGNS.get(stretch.state, ("clock", "text2"))
        state = tr(term(COVERAGE_STATES, stretch.state).label)
        since = date_time_group(stretch.start, self.workspace.profile.zone)
        seen = "" if stretch.visibility_m is None else tr("{km} km", km=f"{stretch.visibility_m / 1000:g}")
        about = " · ".join(part for part in (seen, stretch.text) if part)
        end = push_button(tr("End now"), partial(self._end, stretch), kind="small")
        edit = push_button(tr("Correct…"), partial(self.correct, stretch), kind="small")
        for button in (end, edit):
            allow(button, why_not(self.workspace.store, self.actor, "coverage_changed"))
        parts = [
            (Marked(sign, state, ink, wide=MARK_WIDE), 0),
            (Cell(names.get(stretch.sector, stretch.sector), "list-strong", wide=120), 0),
            (Cell(stretch.sensor, "list", wide=110), 0),
            (Cell(since, "list", "text2", wide=118), 0),
            (Cell(span(now - stretch.start), "list", wide=70), 0),
            (Rest(about, "list", "text2"), 1),
        ]
        return list_row(parts, [edit, end])

    def _summed(self, sums: tuple[SectorWatch, ...]) -> str:
        names = {sector.code: named(sector.names, words().language) for sector in self.workspace.profile.sectors}
        number = words().number
        said = [
            tr(
                "{sector}: {watched} of {asked} h watched",
                sector=names[each.sector],
                watched=number(each.watched, 1),
                asked=number(each.asked, 1),
            )
            for each in sums
        ]
        return "   ".join(said)

    # ---- what is done

    def correct(self, stretch: Stretch) -> None:
        """Write a stretch into the form, to be corrected."""
        self.form.correct(stretch)
        self.strip.mark(stretch.id)

    def _leave(self) -> None:
        self.form.begin()
        self.strip.mark(None)

    def _enter(self, fields: CoverageFields) -> None:
        store, actor = self.workspace.store, self.actor
        self._run(lambda: log_coverage(store, actor, fields), tr("The stretch was entered."))

    def _end(self, stretch: Stretch) -> None:
        store, actor, at = self.workspace.store, self.actor, from_ms(self.workspace.clock())
        self._run(lambda: end_coverage(store, actor, stretch.id, at), tr("The stretch was ended."))

    def _correct(self, fields: CoverageFields, reason: str) -> None:
        store, actor, stretch = self.workspace.store, self.actor, self.form.correcting
        if stretch is not None:
            work = partial(correct_coverage, store, actor, stretch.id, fields, reason)
            self._run(work, tr("The stretch was corrected; the history keeps both."))

    def _void(self, reason: str) -> None:
        store, actor, stretch = self.workspace.store, self.actor, self.form.correcting
        if stretch is not None:
            work = partial(void_coverage, store, actor, stretch.id, reason)
            self._run(work, tr("The stretch counts no more; the history keeps it."))

    def _run(self, work: Callable[[], Entry], done: str) -> None:
        self.tasks.run(f"coverage {id(self)}", work, partial(self._entered, done), self._failed)

    def _entered(self, said: str, entry: Entry) -> None:
        if not isValid(self):
            return
        self._leave()
        self._tell(said)
        self.written.emit(entry)
        self.refresh()

    def _failed(self, error: BaseException | None) -> None:
        if not isValid(self):
            return
        if isinstance(error, Problem):
            self._tell(error.say(words()), error=True)
        elif error is not None:
            self.tasks.failed.emit(error)

    def _tell(self, text: str, *, error: bool = False) -> None:
        self.said.setText(text)
        set_ink(self.said, "error" if error else "text2")


def _day_name(day: int, zone: int) -> str:
    group = date_time_group(day, zone)
    return f"{group[:2]} {group[8:]}"
