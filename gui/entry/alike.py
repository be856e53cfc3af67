"""Could it be the same event: incidents near in time and place, to match with or to look at."""

from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gui import glyphs
from gui.glyph_paint import sprite
from gui.i18n import tr, words
from gui.theme import theme
from gui.widgets.buttons import push_button
from gui.widgets.flow import FlowRow
from gui.widgets.labels import ElidedLabel, HairLine, text_label
from gui.widgets.panel_head import PanelHead
from models.columns import Columns
from models.entry.duplicates import FAR, NEAR, OTHER, Alike
from models.entry.forms import OPEN
from models.period import DAY, HOUR
from models.phrases import Phrases
from models.profile import Profile


class GlyphLabel(QWidget):
    """One mark of look.md beside a text."""

    def __init__(self, class_code: str, status_code: str, tip: str, size: int = glyphs.SIZE) -> None:
        super().__init__()
        self._codes = (class_code, status_code)
        self._size = theme().px(size)
        self.setFixedSize(QSize(round(self._size * 1.4), round(self._size * 1.4)))
        self.setToolTip(tip)
        self.setAccessibleName(tip)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        picture = sprite(*self._codes, self._size, self.devicePixelRatioF(), theme().palette)
        QPainter(self).drawPixmap(0, 0, picture)


class AlikeList(QWidget):
    """Lists what could be the same event; `matching` lets one be chosen, `choices` adds what else can follow.

    Signals:
        decided(outcome): "" leave unmatched, OPEN, or the id of an incident in hex.
        looked(row): show this row in the main window.
    """

    decided = Signal(str)
    looked = Signal(int)

    def __init__(self, profile: Profile, *, matching: bool, choices: bool = False) -> None:
        super().__init__()
        self._profile = profile
        self._matching = matching
        self._is_logged = not choices
        self._outcome = ""
        self._buttons: dict[str, QPushButton] = {}
        self.head = PanelHead(tr("Could be the same event"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._rows.setContentsMargins(0, 0, 0, 0)
        body = QWidget()
        body.setProperty("ground", "base")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        body.setLayout(self._rows)
        self._area = QScrollArea()
        self._area.setWidget(body)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._foot = FlowRow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._area, 1)
        if choices:
            column.addWidget(self._choices())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._signature: object = None

    def _choices(self) -> QWidget:
        look = theme()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(6))
        column.addWidget(self._foot)
        for outcome, label in (("", tr("Leave unmatched")), (OPEN, tr("Open a new incident"))):
            button = push_button(label)
            button.setCheckable(True)
            button.clicked.connect(lambda _on, outcome=outcome: self._decide(outcome))
            self._buttons[outcome] = button
            self._foot.add(button)
        return holder

    @property
    def outcome(self) -> str:
        """What was decided."""
        return self._outcome

    def show_outcome(self, outcome: str) -> None:
        """Show a decision."""
        self._outcome = outcome
        for code, button in self._buttons.items():
            button.setChecked(code == outcome)

    def show_alike(self, found: list[Alike], columns: Columns, *, known: bool) -> None:
        """List incidents; `known` says whether time and place are known, so that nothing found means something."""
        signature = (tuple(found), id(columns), known)
        if signature == self._signature:
            return
        self._signature = signature
        self._clear()
        self.head.set_note(_note(found, known=known))
        phrases = Phrases(columns, self._profile, words())
        for alike in found:
            self._rows.addWidget(self._row(alike, phrases))
            self._rows.addWidget(HairLine())
        self._rows.addStretch(1)
        look = theme()
        shown = min(max(len(found), 0), 5)
        self._area.setFixedHeight(shown * look.px(27))
        self.show_outcome(self._outcome)

    def _clear(self) -> None:
        self._buttons = {code: button for code, button in self._buttons.items() if code in ("", OPEN)}
        while self._rows.count():
            widget = self._rows.takeAt(0).widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()

    def _row(self, alike: Alike, phrases: Phrases) -> QWidget:
        look, line = theme(), QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(look.px(8), look.px(2), look.px(12), look.px(2))
        row.setSpacing(look.px(8))
        status = phrases.status(alike.row)
        tip = f"{phrases.subclass(alike.row)}, {status}"
        row.addWidget(GlyphLabel(phrases.code("glyph", alike.row), phrases.code("status", alike.row), tip))
        serial = text_label(phrases.serial(alike.row), "note-strong")
        row.addWidget(serial)
        row.addWidget(text_label(phrases.dtg(alike.row)[:7], "list", "text2"))
        row.addWidget(ElidedLabel(_how(alike, phrases), "list", "text2"), 1)
        record = phrases.columns.id_of(alike.row)
        if self._matching and alike.kind != OTHER:
            row.addWidget(self._match(record, phrases.serial(alike.row)))
        look_at = push_button(tr("Look"), lambda: self.looked.emit(alike.row), kind="small")
        look_at.setToolTip(tr("Show it in the main window"))
        row.addWidget(look_at)
        return line

    def _match(self, record: UUID, serial: str) -> QPushButton:
        button = push_button(tr("Match"), kind="small")
        button.setCheckable(True)
        later = tr("Match this report with {serial} when it is logged", serial=serial)
        button.setToolTip(tr("Match this report with {serial}", serial=serial) if self._is_logged else later)
        button.clicked.connect(lambda _on: self._decide(record.hex))
        self._buttons[record.hex] = button
        return button

    def _decide(self, outcome: str) -> None:
        self.show_outcome(outcome)
        self.decided.emit(outcome)


def _note(found: list[Alike], *, known: bool) -> str:
    if not known:
        return tr("needs time and position")
    if not found:
        return tr("none within 5 km and 2 days")
    near, far = (sum(alike.kind == kind for alike in found) for kind in (NEAR, FAR))
    other = len(found) - near - far
    parts = [tr("{n} within 1 km and 1 day", n=near)] if near else []
    parts += [tr("{n} within 5 km and 2 days", n=far)] if far else []
    parts += [tr("{n} of another class", n=other)] if other else []
    return ", ".join(parts)


def _how(alike: Alike, phrases: Phrases) -> str:
    near = tr("{metres} m", metres=round(alike.metres / 50) * 50)
    away = tr("{km} km", km=alike.metres / 1000) if alike.metres >= 950 else near
    wait = abs(alike.later_ms)
    days, hours = wait // DAY, wait % DAY // HOUR
    minutes = wait % HOUR // 60_000
    span = tr("{days} d {hours} h", days=str(days), hours=str(hours)) if days else ""
    span = span or (tr("{hours} h {minutes} min", hours=str(hours), minutes=str(minutes)) if hours else "")
    span = span or tr("{minutes} min", minutes=str(minutes))
    when = tr("{span} earlier", span=span) if alike.later_ms > 0 else tr("{span} later", span=span)
    together = tr("same minute")
    return f"{away} · {when if wait >= 60_000 else together} · {phrases.subclass(alike.row)}"
