"""Import: a file of events is chosen, understood, reviewed, and only then taken in - in a window beside the work."""

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gui.dialogs.import_file_page import FilePage
from gui.dialogs.import_models import MOST_UNREADABLE
from gui.dialogs.import_review_page import ReviewPage
from gui.dialogs.work_window import WorkWindow
from gui.i18n import tr, words
from gui.tasks import Progress, Tasks
from gui.theme import Theme
from gui.widgets.band import Band
from gui.widgets.buttons import push_button
from gui.widgets.labels import HairLine
from gui.workspace import Workspace
from models.filter import Filter
from models.imports.mapping import Mapping
from models.imports.review import Review, held_against, look, review
from models.imports.rows import Unreadable
from models.imports.sheet import Sheet
from models.imports.taking import Taken, take_in
from models.journal import Actor
from models.profile import named

T = TypeVar("T")
SUBJECT = "import"
Reviewed = tuple[Review, Sequence[tuple[Unreadable, str]]]


class ImportDialog(WorkWindow):
    """Two pages over one foot. `imported` comes with the name of the data set after rows were written."""

    imported = Signal(str)

    def __init__(
        self, workspace: Workspace, theme: Theme, tasks: Tasks, actor: Actor, parent: QWidget | None = None
    ) -> None:
        super().__init__(SUBJECT, tasks, parent)
        self.workspace = workspace
        self._actor = actor
        self._done: Taken | None = None
        self.setWindowTitle(tr("Import"))
        self.file_page = FilePage(theme, workspace.profile.zone)
        self.review_page = ReviewPage(theme)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.file_page)
        self.pages.addWidget(self.review_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        marking = named(workspace.profile.marking, words().language)
        column.addWidget(Band(marking, exercise=workspace.store.exercise))
        column.addWidget(self.pages, 1)
        column.addWidget(HairLine())
        column.addLayout(self._foot(theme))
        self.file_page.wanted.connect(self.open_file)
        self.file_page.changed.connect(self._allow)
        self.review_page.changed.connect(self._allow)
        self.review_page.renamed.connect(self._rename)
        self.resize(theme.px(1040), theme.px(640))
        self._allow()

    def _foot(self, theme: Theme) -> QHBoxLayout:
        self.show_it = push_button(tr("Show it"), self._show_it)
        self.show_it.hide()
        self.back = push_button(tr("Back"), self._back)
        self.next = push_button("", self._next, kind="primary")
        return self.foot(theme, 220, self.show_it, self.back, self.next)

    def open_file(self, path: Path, encoding: str = "") -> None:
        """Look at a file and show how it is understood."""
        self._forget()
        self._begin(tr("Reading {file} …", file=path.name), lambda: look(path, encoding), self._show_sheet)

    def start_review(self) -> None:
        """Read the whole file and hold it against the record."""
        sheet, mapping = self.file_page.sheet, self.file_page.mapping()
        if sheet is None:
            return
        path, now = sheet.source.path, self.workspace.clock()
        said = tr("Reviewing {file} …", file=path.name)
        self._begin(said, lambda: self._reviewed(path, now, mapping), self._show_review)

    def start_import(self) -> None:
        """Take the rows in."""
        found = self.review_page.review
        if found is None:
            return
        terms, doubtful = self.review_page.terms(), self.review_page.doubtful.isChecked()
        store, actor = self.workspace.store, self._actor
        self._begin(tr("Importing …"), lambda: take_in(store, actor, found, terms, doubtful=doubtful), self._taken)

    def _reviewed(self, path: Path, now: int, mapping: Mapping | None) -> Generator[tuple[int, int], None, Reviewed]:
        found = yield from review(self.workspace.store, path, now, mapping=mapping)
        return found, list(found.raw_lines(MOST_UNREADABLE))

    def _rename(self, name: str) -> None:
        found, store = self.review_page.review, self.workspace.store
        if found is not None:
            self._begin(
                tr("Comparing …"),
                lambda: (held_against(store, found, name), list(found.raw_lines(MOST_UNREADABLE))),
                self._show_review,
            )

    def _show_sheet(self, sheet: Sheet) -> None:
        self.end("")
        self.file_page.show_sheet(sheet)
        self.next.setFocus()

    def _show_review(self, reviewed: Reviewed) -> None:
        self.end("")
        self.review_page.show_review(*reviewed)
        self.pages.setCurrentWidget(self.review_page)
        self._allow()
        self.next.setFocus()

    def _taken(self, taken: Taken) -> None:
        self.imported.emit(taken.name)
        self._done = taken
        self.end(
            tr(
                "{n} rows were added to “{name}”; it now has {rows}.",
                n=taken.added,
                name=taken.name,
                rows=taken.rows,
            )
        )
        self.review_page.sentence.setText("")
        self.show_it.show()
        self.show_it.setFocus()

    def _begin(self, said: str, work: Callable[[], Progress[T] | T], then: Callable[[T], None]) -> None:
        self.said.setText(said)
        self.pages.setEnabled(False)
        self.back.setEnabled(False)
        self.next.setEnabled(False)
        self.do(work, then, tr("Stopped. Nothing was written."))

    def end(self, said: str) -> None:
        """Say what came of the work; the next step may be taken now."""
        super().end(said)
        self.pages.setEnabled(self._done is None)
        self._allow()

    def _allow(self) -> None:
        """Name the next step and allow it when it can be taken."""
        reviewing = self.pages.currentWidget() is self.review_page
        self.back.setVisible(reviewing and self._done is None)
        self.back.setEnabled(True)
        self.next.setVisible(self._done is None)
        count = self.review_page.to_write()
        self.next.setText(tr("Import {n} rows", "", count) if reviewing else tr("Review"))
        ready = self.file_page.sheet is not None and self.file_page.problem() is None
        self.next.setEnabled(count > 0 if reviewing else ready)
        self.next.setToolTip("" if self.next.isEnabled() or not reviewing else tr("There is nothing new in this file."))

    def _next(self) -> None:
        if self.pages.currentWidget() is self.review_page:
            self.start_import()
        else:
            self.start_review()

    def _back(self) -> None:
        self.pages.setCurrentWidget(self.file_page)
        self._allow()

    def _show_it(self) -> None:
        if self._done is not None:
            self.workspace.set_filter(Filter(data_sets=frozenset({self._done.name})))
            self.close()

    def _forget(self) -> None:
        self._done = None
        self.review_page.review = None
        self.show_it.hide()
        self.pages.setCurrentWidget(self.file_page)
