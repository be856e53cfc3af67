"""A window with a form: what is typed is read at once, kept as a draft, and entered when nothing is to be mended."""

import uuid
from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.entry.foot import FootBar
from gui.entry.form import Form
from gui.entry.keeper import DraftKeeper
from gui.entry.window import EntryWindow
from gui.i18n import language, tr, words
from gui.map.drawing import Drawing
from gui.map.ground import Ground
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.buttons import push_button
from gui.widgets.labels import HairLine
from gui.workspace import Workspace
from models.basemap import Basemap
from models.entry.surroundings import Surroundings, read_posts
from models.entry.trouble import Troubles
from models.entry.when import settled
from models.journal import Actor, Entry
from models.places import Gazetteer
from models.profile import Profile
from models.records import Draft
from models.records.base import new_id
from models.text import Problem

FORM_SHARE, ASIDE_SHARE = 1080, 520
_LEAST_BESIDE, _LEAST_ALONE, _HEIGHT_BELOW = 940, 640, 560


CLOCK_TIMES = {"received", "observed", "at", "time_in", "time_out"}
"""The fields that take a time as short as it is said."""


class FormWindow(EntryWindow):
    """A form at the left, what follows from it at the right, the foot under the form."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        tasks: Tasks,
        actor: Actor,
        *,
        draft: Draft | None,
        drawing: Drawing | None,
    ) -> None:
        super().__init__(workspace, theme, tasks, actor)
        self.draft_id: uuid.UUID = draft.id if draft is not None else new_id()
        self.keeper: DraftKeeper
        self.form: Form
        self.foot = FootBar()
        self._troubles: Troubles = {}
        self._busy = False
        self._closed = False
        self._beside = True
        self._aside_part: QWidget | None = None
        self._enter_label = ""
        self._drawing = drawing
        with workspace.store.reading() as session:
            self._posts = read_posts(session)
        self._discarding = False
        self.discard_button = push_button(tr("Discard"), self._discard)
        self.keep_button = push_button("", self.keep)
        self.enter_button = push_button("", self.enter, kind="primary")

    # ---- to be said by each form

    def body(self) -> str:
        """Give the draft as JSON."""
        raise NotImplementedError

    def take(self, name: str, text: str) -> None:
        """Take a change of a field into the form's entry and show what follows."""
        raise NotImplementedError

    def work(self) -> Callable[[], Entry]:
        """Give what enters the form in the record; it runs behind the screen."""
        raise NotImplementedError

    def entered(self, entry: Entry) -> None:
        """The form is in the record."""
        self.keeper.end(forget=True)
        self.written.emit(entry)
        self.close()

    def use_ground(self, drawing: Drawing) -> None:
        """Ground and gazetteer are there."""
        raise NotImplementedError

    # ---- setting up

    def lay_out(self, form: Form, aside: QWidget | None, kind: str, label: str) -> None:
        """Put the parts in their places and connect them; `label` stands on the button that enters the form."""
        self.form = form
        self.name_enter(label)
        self.foot.add(self.discard_button, self.keep_button, self.enter_button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(form, 1)
        column.addWidget(HairLine("edge"))
        column.addWidget(self.foot)
        body = QWidget()
        self._row = QHBoxLayout(body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(left, FORM_SHARE)
        self._aside_part = aside
        if aside is not None:
            self._row.addWidget(HairLine("edge", upright=True))
            self._row.addWidget(aside, ASIDE_SHARE)
        self.add_body(body)
        self.keeper = DraftKeeper(self, self.workspace.store, self.tasks, self.actor, (kind, self.draft_id), self.body)
        self.keeper.told.connect(self.tell_draft)
        form.edited.connect(self._edit)
        for name in CLOCK_TIMES & form.fields.keys():
            form.fields[name].left.connect(self._write_in_full)
        form.repaired.connect(self._repair)
        self.foot.asked.connect(form.go_to)
        self._keys()
        if aside is not None:
            self._find_ground()

    def _keys(self) -> None:
        self.on_key("Ctrl+S", self.keep)
        self.on_key("Ctrl+Return", self.enter)
        self.on_key("Ctrl+Enter", self.enter)
        self.on_key("F8", self.go_to_next)
        for number in range(1, self.form.sections + 1):
            self.on_key(f"Alt+{number}", partial(self.form.go_to_section, number))

    def _find_ground(self) -> None:
        if self._drawing is not None:
            self.use_ground(self._drawing)
            return
        theme, profile, code = self.look, self.workspace.profile, language().code
        self.tasks.run(f"ground {self.draft_id}", lambda: _ground(theme, profile, code), self._grounded)

    def _grounded(self, drawing: Drawing) -> None:
        if isValid(self) and not self._closed:
            self._drawing = drawing
            self.use_ground(drawing)

    @property
    def around(self) -> Surroundings:
        """What the form is read against, at this instant."""
        profile, drawing = self.workspace.profile, self._drawing
        gazetteer = None if drawing is None else drawing.gazetteer
        name_set = profile.name_set if drawing is None else drawing.name_set
        return Surroundings(profile, self.workspace.clock(), self._posts, gazetteer, name_set)

    def name_enter(self, label: str) -> None:
        """Say what entering the form does; the keys are named where there is room."""
        self._enter_label = label
        for button, text, keys in (
            (self.keep_button, tr("Keep as draft"), "Ctrl+S"),
            (self.enter_button, label, "Ctrl+Enter"),
        ):
            button.setText(f"{text}  {keys}" if self._beside else text)
        self.keep_button.setToolTip("Ctrl+S")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what follows from the form under it where there is no room beside it."""
        super().resizeEvent(event)
        beside = self.width() >= self.look.px(_LEAST_BESIDE if self._aside_part is not None else _LEAST_ALONE)
        if beside != self._beside:
            self._beside = beside
            self.name_enter(self._enter_label)
            aside = self._aside_part
            if aside is None:
                return
            aside.setMinimumHeight(0 if beside else self.look.px(_HEIGHT_BELOW))
            if beside:
                self._row.addWidget(aside, ASIDE_SHARE)
            else:
                self.form.add_below(aside)

    # ---- while it is typed

    def _edit(self, name: str, text: str) -> None:
        self.take(name, text)
        self.keeper.touch()

    def _write_in_full(self, name: str) -> None:
        """Write a time that was typed against the clock in full once the field is left: a draft may wait for days."""
        typed = self.form.fields[name].text()
        full = settled(typed, self.workspace.clock(), self.workspace.profile.zone)
        if full != typed:
            self.form.fields[name].show_text(full)
            self._edit(name, full)

    def _repair(self, name: str, text: str) -> None:
        self.form.fields[name].show_text(text)
        self._edit(name, text)
        self.form.fields[name].take_focus()

    def show_mending(self, troubles: Troubles) -> None:
        """Show in the foot what is to be mended, and let the form be entered when nothing is."""
        self._troubles = troubles
        names = self.form.in_order(troubles)
        wrong = [(name, self.form.label_of(name)) for name in names if not troubles[name].missing]
        missing = [(name, self.form.label_of(name)) for name in names if troubles[name].missing]
        self.foot.show_mending(wrong, missing)
        self._allow()

    def _allow(self) -> None:
        reason = ""
        if self.workspace.store.read_only:
            reason = tr("This database is open for reading only.")
        elif self._troubles:
            names = ", ".join(self.form.label_of(name) for name in self.form.in_order(self._troubles))
            reason = tr("To be mended or said first: {fields}", fields=names)
        self.enter_button.setEnabled(not reason and not self._busy)
        self.enter_button.setToolTip(reason or tr("Ctrl+Enter"))

    def go_to_next(self) -> None:
        """Go to the next field to mend, after the one with the keyboard."""
        wrong = {name: each for name, each in self._troubles.items() if not each.missing}
        names = self.form.in_order(wrong or self._troubles)
        if not names:
            return
        order = list(self.form.fields)
        here = next((place for place, name in enumerate(order) if self._in(name)), -1)
        after = [name for name in names if order.index(name) > here]
        self.form.go_to((after or names)[0])

    def _in(self, name: str) -> bool:
        field = self.form.fields[name]
        focus = self.focusWidget()
        return bool(focus) and field.isAncestorOf(focus)

    # ---- what is done with the whole

    def keep(self) -> None:
        """Keep the draft now."""
        self.keeper.keep_now()

    def enter(self) -> None:
        """Enter the form in the record; while something is to be mended, go there instead."""
        if self._troubles:
            self.form.see_all()
            self.go_to_next()
            return
        if not self.enter_button.isEnabled():
            return
        self._busy = True
        self._allow()
        self.foot.say(tr("Entering …"))
        self.tasks.run(f"enter {self.draft_id}", self.work(), self._done, self._failed)

    def _done(self, entry: Entry) -> None:
        if isValid(self):
            self._busy = False
            self.entered(entry)

    def _failed(self, error: BaseException | None) -> None:
        if not isValid(self):
            return
        self._busy = False
        self._allow()
        if isinstance(error, Problem):
            self.refused(error)
        elif error is not None:
            self.foot.say(tr("Not entered."), error=True)
            self.tasks.failed.emit(error)

    def refused(self, problem: Problem) -> None:
        """The record does not take the form as it is."""
        self.foot.say(problem.say(words()), error=True)

    def _discard(self) -> None:
        """Ask once, in place, then forget what was typed."""
        if not self._discarding and self.has_content():
            self._discarding = True
            self.discard_button.setText(tr("Discard: sure?"))
            self.discard_button.setToolTip(tr("Press again to throw away what was typed"))
            return
        self.keeper.end(forget=True)
        self.close()

    def has_content(self) -> bool:
        """Whether there is anything to lose."""
        return self.keeper.dirty or bool(self.draft_note.text())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed."""
        if self.keeper.dirty:
            self.keeper.keep_now()
        self.keeper.end(forget=False)
        self._closed = True
        super().closeEvent(event)


def _ground(theme: Theme, profile: Profile, code: str) -> Drawing:
    basemap = Basemap.open()
    return Drawing(Ground(basemap), Gazetteer.load(basemap), theme, profile, profile.name_set, code)
