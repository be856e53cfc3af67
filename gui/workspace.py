"""THE state of the window: the centre that is open, the question asked of it, the answer, and what is chosen."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from models.answer import Answer, Sieve
from models.columns import Columns, Mask, no_columns
from models.filter import Filter
from models.period import Period
from models.profile import Profile
from models.reading import read_columns, read_search_index
from models.search import SearchIndex
from models.store import Store

_MOST_REMEMBERED = 200
HOME = Filter(period=Period("7d"))
"""What is asked when a centre is opened."""


class Workspace(QObject):
    """One open centre. Panels read it whole and change it only by calling it; setters do nothing for equal values.

    Signals:
        answer_changed: the record, the question or the clock changed; `answer` is the new answer.
        selection_changed: another incident is chosen, or none.
        history_changed: what `back` and `forward` lead to changed.
        record_changed: an edit was written; `columns` are new (answer_changed follows).
    """

    answer_changed = Signal()
    selection_changed = Signal()
    history_changed = Signal()
    record_changed = Signal()

    def __init__(self, store: Store, clock: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.profile: Profile = store.profile
        self.clock = clock
        self.filter = HOME
        self.selection: UUID | None = None
        self.columns: Columns = no_columns()
        self.is_read = False
        """Whether the record was read: until then an answer of none says nothing."""
        self._index: SearchIndex | None = None
        self._past: list[Filter] = []
        self._future: list[Filter] = []
        self._resting = self.filter
        self._hold(no_columns())

    @property
    def answer(self) -> Answer:
        """The answer to the present filter."""
        return self._answer

    @property
    def selected_row(self) -> int | None:
        """The row of the chosen incident in `columns`, None when none is chosen."""
        return None if self.selection is None else self.columns.row_of(self.selection)

    @property
    def can_go_back(self) -> bool:
        """Whether a filter was asked before this one."""
        return bool(self._past)

    @property
    def can_go_forward(self) -> bool:
        """Whether `back` was used and not yet undone."""
        return bool(self._future)

    def reload(self) -> None:
        """Read the record anew, after an edit or an import."""
        self.take(read_columns(self.store))

    def take(self, columns: Columns) -> None:
        """Take columns that were read behind the screen; the choice stays if its incident is still there."""
        self.is_read = True
        self._hold(columns)
        self.record_changed.emit()
        self.answer_changed.emit()
        if self.selection is not None and self.selected_row is None:
            self.choose(None)

    def take_index(self, columns: Columns, index: SearchIndex) -> None:
        """Take the words of `columns` that were read behind the screen, unless other columns came meanwhile."""
        if columns is self.columns:
            self._index = index

    def tick(self) -> None:
        """Let the clock move on: relative periods are asked again."""
        self._ask()
        self.answer_changed.emit()

    def set_filter(self, question: Filter, *, passing: bool = False) -> None:
        """Ask another question; a `passing` one (while the hand still drags) leaves no trace in the history."""
        if not passing and question != self._resting:
            self._past = [*self._past, self._resting][-_MOST_REMEMBERED:]
            self._future = []
            self._resting = question
            self.history_changed.emit()
        self._show(question)

    def change(self, *, passing: bool = False, **fields: object) -> None:
        """Ask the same question with some of its fields changed."""
        self.set_filter(replace(self.filter, **fields), passing=passing)  # type: ignore[arg-type]  # fields of Filter

    def back(self) -> None:
        """Ask the question before this one."""
        if self._past:
            self._future.append(self._resting)
            self._recall(self._past.pop())

    def forward(self) -> None:
        """Take one `back` back."""
        if self._future:
            self._past.append(self._resting)
            self._recall(self._future.pop())

    def choose(self, row: int | None) -> None:
        """Choose the incident in a row of `columns`, or none."""
        record = None if row is None else self.columns.id_of(row)
        if record != self.selection:
            self.selection = record
            self.selection_changed.emit()

    def choose_record(self, record: UUID | None) -> None:
        """Choose an incident by its id; it may lie outside the filter."""
        if record != self.selection:
            self.selection = record
            self.selection_changed.emit()

    def _recall(self, question: Filter) -> None:
        self._resting = question
        self.history_changed.emit()
        self._show(question)

    def _show(self, question: Filter) -> None:
        if question == self.filter:
            return
        self.filter = question
        self._ask()
        self.answer_changed.emit()

    def _hold(self, columns: Columns) -> None:
        self.columns = columns
        self._index = None
        self._sieve = Sieve(columns, self.profile)
        self._ask()

    def _ask(self) -> None:
        self._answer = self._sieve.ask(self.filter, self.clock(), self._matches())

    def _matches(self) -> Mask | None:
        if not self.filter.text.strip():
            return None
        if self._index is None:
            self._index = read_search_index(self.store, self.columns)
        return self._index.matches(self.filter.text)
