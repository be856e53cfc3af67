"""The bar over the window: back and forward, the filter sentence, a search by words, the count, main actions."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from gui.filters.bookmarks import Bookmarks
from gui.filters.popover import ClausePopover
from gui.filters.sentence_box import SentenceBox
from gui.i18n import tr, words
from gui.icons import icon
from gui.theme import Theme
from gui.widgets.labels import HairLine, text_label
from gui.workspace import Workspace
from models.columns import Columns
from models.filter import FIELDS, Codes, Filter
from models.profile import named
from models.sentence import clauses, counting_rule, counting_words
from models.text import N_

_TYPING_MS, _RESTING_MS = 160, 1200
_SHOWN = ((True, True, True), (False, True, True), (False, False, True), (False, False, False))
"""Words of the buttons, the total, the way forward: what is shown, from a wide bar to a narrow one."""
_ADDABLE = (("period", N_("Period")), *((each.name, each.label) for each in FIELDS), ("text", N_("Words")))


class SearchField(QLineEdit):
    """Words to look for; they are asked while they are typed, and stand in the history once the hand rests."""

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__()
        self._workspace = workspace
        self.setPlaceholderText(tr("Find words"))
        self.setAccessibleName(tr("Find by words"))
        self.setToolTip(tr("Looks in place, serial, actors and text, whatever case and accents (Ctrl+F)"))
        self.addAction(icon("search", "text2"), QLineEdit.ActionPosition.LeadingPosition)
        self.setProperty("kind", "dense")
        self.setClearButtonEnabled(False)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._resting = QTimer(self, singleShot=True, interval=_RESTING_MS)
        self._typing.timeout.connect(lambda: self._ask(passing=True))
        self._resting.timeout.connect(lambda: self._ask(passing=False))
        self.textEdited.connect(self._begin)
        self.editingFinished.connect(self._finish)

    def show_text(self, text: str) -> None:
        """Show what is asked, unless something newer is being typed."""
        if self.text() != text and not self._typing.isActive():
            self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._finish()
        else:
            super().keyPressEvent(event)

    def _begin(self) -> None:
        self._typing.start()
        self._resting.start()

    def _finish(self) -> None:
        self._ask(passing=False)

    def _ask(self, *, passing: bool) -> None:
        self._typing.stop()
        if not passing:
            self._resting.stop()
        self._workspace.change(text=self.text(), passing=passing)


class FilterBar(QWidget):
    """Says what is asked and lets each part of it be changed; `actions` are shown as buttons at the right."""

    def __init__(
        self, workspace: Workspace, theme: Theme, actions: Sequence[QAction] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._total: tuple[Columns, Codes, str, int] | None = None
        self.back = self._tool("back", tr("Filter before this one (Alt+Left)"))
        self.forward = self._tool("forward", tr("Filter after this one (Alt+Right)"))
        self.search = SearchField(workspace, theme)
        self.sentence = SentenceBox(theme, self.search)
        self.count = text_label("", "count")
        self.of = text_label("", "base", "text2")
        self._buttons = [ActionButton(action, theme) for action in actions]
        self._shown = _SHOWN[0]
        self._bookmark = self._tool("bookmark", tr("Saved filters"))
        self._bookmark.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.bookmarks = Bookmarks(workspace, theme, self._bookmark)
        self._lay_out()
        self._connect()
        self._show()
        self._show_history()

    def _tool(self, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFixedSize(self._theme.px(28), self._theme.px(28))
        return button

    def _lay_out(self) -> None:
        px = self._theme.px
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(px(8), 0, px(8), 0)
        row.setSpacing(px(6))
        for part in (self.back, self.forward, self._bookmark):
            row.addWidget(part)
        row.addWidget(self.sentence, 1)
        row.addSpacing(px(6))
        row.addWidget(self.count)
        row.addWidget(self.of)
        if self._buttons:
            row.addSpacing(px(6))
            row.addWidget(HairLine("edge", upright=True))
            row.addSpacing(px(6))
        for button in self._buttons:
            row.addWidget(button)
        self.setFixedHeight(px(42))

    def _connect(self) -> None:
        workspace = self._workspace
        self.back.clicked.connect(workspace.back)
        self.forward.clicked.connect(workspace.forward)
        self.sentence.opened.connect(self._open)
        self.sentence.rule_opened.connect(self._open_rules)
        workspace.answer_changed.connect(self._show)
        workspace.history_changed.connect(self._show_history)

    # ---- what is shown

    def minimumSizeHint(self) -> QSize:
        """The room of the narrowest bar: what it shows now keeps no window from becoming smaller."""
        narrowest = self._needed(*_SHOWN[-1]) - self.sentence.wanted() + self.sentence.minimumWidth()
        return QSize(narrowest, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Let the sentence be read: the counting rule leaves first, then words of buttons, total, the way forward."""
        fitting = (parts for parts in _SHOWN if self._needed(*parts) <= self.width())
        wanted = next(fitting, _SHOWN[-1])
        if wanted != self._shown:
            self._shown = words_shown, total_shown, forward_shown = wanted
            for button in self._buttons:
                button.show_label(shown=words_shown)
            self.of.setVisible(total_shown)
            self.forward.setVisible(forward_shown)
            self._row.activate()

    def _needed(self, words_shown: bool, total_shown: bool, forward_shown: bool) -> int:
        """The width (px) in which the sentence is read whole beside these parts."""
        tools = [self.back, self._bookmark, self.count, *([self.forward] if forward_shown else [])]
        beside = (*tools, *([self.of] if total_shown else []))
        parts = [max(each.sizeHint().width(), each.minimumWidth()) for each in beside]
        parts += [button.wide(shown=words_shown) for button in self._buttons]
        px, margins = self._theme.px, self._row.contentsMargins()
        around = margins.left() + margins.right() + 3 * px(6) + px(1)
        return sum(parts) + self.sentence.wanted() + self._row.spacing() * (len(parts) + 1) + around

    def _show(self) -> None:
        workspace = self._workspace
        self.sentence.say(
            clauses(workspace.filter, workspace.profile, words()),
            counting_words(workspace.filter, workspace.profile, words()),
        )
        self.search.show_text(workspace.filter.text)
        self.count.setText(words().number(workspace.answer.n) if workspace.is_read else "")
        self.of.setText(self._said_of() if workspace.is_read else tr("The record is being read."))
        for label in (self.count, self.of):
            label.setToolTip(self._said_why())
        self._share()

    def _said_of(self) -> str:
        answer, total = self._workspace.answer, self._all()
        if answer.own == answer.n:
            return tr("of {n} incidents", n=total)
        return tr("of {n} incidents and events", n=total) if answer.own else tr("of {n} reference events", n=total)

    def _said_why(self) -> str:
        """Say the count whole, and why the total is less than what is on record."""
        said = f"{self.count.text()} {self.of.text()}".strip()
        on_record = int((self._workspace.columns.data_set == 0).sum())
        if not self._workspace.is_read or self._workspace.filter.data_sets or self._all() == on_record:
            return said
        left_out = tr(
            "{n} are on record; void, duplicate and what the counting rule leaves out are not counted.", n=on_record
        )
        return f"{said}\n{left_out}"

    def _all(self) -> int:
        """How many rows the record holds of the data sets that are asked about."""
        workspace, question = self._workspace, self._workspace.filter
        known = self._total
        if known is None or known[:3] != (workspace.columns, question.data_sets, question.rule):
            plain = Filter()
            others = {name: getattr(plain, name) for name in question.asked() if name not in ("data_sets", "rule")}
            count = workspace.answer.count_if(**others)
            self._total = known = (workspace.columns, question.data_sets, question.rule, count)
        return known[3]

    def _show_history(self) -> None:
        for button, leads, reason in (
            (self.back, self._workspace.can_go_back, tr("No filter was asked before this one.")),
            (self.forward, self._workspace.can_go_forward, tr("No filter was asked after this one.")),
        ):
            button.setEnabled(leads)
            button.setToolTip(button.accessibleName() if leads else reason)

    # ---- hands

    def find_text(self) -> None:
        """Take the keyboard into the search by words."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def save_filter(self) -> None:
        """Ask for a name and save the present filter under it."""
        self.bookmarks.save()

    def open_clause(self, field: str) -> ClausePopover | None:
        """Open one field of the filter; the words are typed into their own field."""
        if field == "text":
            self.find_text()
            return None
        popover = ClausePopover(self._workspace, self._theme, field, self)
        popover.open_under(self.sentence.clause(field))
        return popover

    def _open(self, field: str, under: QWidget) -> None:
        if field:
            self.open_clause(field)
            return
        menu = self._menu()
        asked = self._workspace.filter.asked()
        for name, label in _ADDABLE:
            if name not in asked and (name != "data_sets" or len(self._workspace.columns.data_sets) > 1):
                menu.addAction(tr(label), lambda name=name: self.open_clause(name))
        menu.popup(under.mapToGlobal(QPoint(0, under.height())))

    def _open_rules(self, under: QWidget) -> None:
        workspace, menu = self._workspace, self._menu()
        now = counting_rule(workspace.filter, workspace.profile)
        for at, rule in enumerate(workspace.profile.counting):
            action = menu.addAction(named(rule.names, words().language))
            action.setCheckable(True)
            action.setChecked(rule == now)
            question = replace(workspace.filter, rule=rule.code if at else "")
            action.triggered.connect(lambda _on=False, question=question: workspace.set_filter(question))
        menu.popup(under.mapToGlobal(QPoint(0, under.height())))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu


class ActionButton(QPushButton):
    """An action as a button: its icon and words, or, where room is short, its icon alone."""

    def __init__(self, action: QAction, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(action.icon(), "", parent)
        self._action = action
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.label = action.iconText().rstrip("…")
        self._tip = f"{action.iconText()} ({keys})" if keys else action.iconText()
        self.setAccessibleName(action.iconText())
        self.setMinimumHeight(theme.px(26))
        self.show_label(shown=True)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def show_label(self, *, shown: bool) -> None:
        """Show the words, or leave them to the tool tip; without an icon they stay."""
        self.setText(self.label if shown or self._action.icon().isNull() else "")

    def wide(self, *, shown: bool) -> int:
        """How wide (px) it is with its words or without."""
        before = self.text()
        self.show_label(shown=shown)
        wide = self.sizeHint().width()
        self.setText(before)
        return wide

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._tip if self.isEnabled() else self._action.toolTip())
