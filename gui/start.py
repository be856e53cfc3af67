"""The first page: try the exercise, found a centre, or open one. No tour."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.desk import Desk
from gui.files import open_file, save_file
from gui.i18n import LANGUAGES, tr, words
from gui.widgets.band import store_name
from gui.widgets.buttons import push_button
from gui.widgets.labels import ElidedLabel
from models.profile import load_profile, named, shipped
from models.station import default_database

DATABASES = "*.twdb"
_DEFAULT_INCIDENTS, _MOST_INCIDENTS = 1200, 1_000_000


class StartPage(QMainWindow):
    """Three cards side by side: exercise, new centre database, open; under them what was opened before."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setWindowTitle(tr("Trucewatch"))
        room = QGuiApplication.primaryScreen().availableGeometry()
        px = desk.theme.px
        self.resize(min(px(1100), room.width()), min(px(640), room.height()))
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(px(48), px(32), px(48), px(32))
        column.setSpacing(px(12))
        column.addStretch(1)
        column.addLayout(self._head())
        column.addSpacing(px(12))
        cards = QGridLayout()
        cards.setSpacing(px(12))
        for place, card in enumerate((self._exercise(), self._new(), self._open())):
            cards.addWidget(card, 0, place)
            cards.setColumnStretch(place, 1)
        column.addLayout(cards)
        column.addLayout(self._progress())
        column.addStretch(1)
        column.addWidget(
            self._text(tr("Nothing here reaches a network. What you enter stays on this station."), "note")
        )
        self.setCentralWidget(page)
        self._begin.setFocus()
        desk.tasks.progressed.connect(self._advance)
        desk.tasks.ended.connect(self._rest)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        words_column = QVBoxLayout()
        title = QLabel(tr("Trucewatch"))
        title.setFont(self.desk.theme.font("page-title"))
        words_column.addWidget(title)
        words_column.addWidget(self._text(tr("The watch floor of a joint ceasefire monitoring centre."), "base"))
        head.addLayout(words_column, 1)
        if (back := self._back()) is not None:
            head.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        for each in LANGUAGES:
            spoken = each.code == self.desk.language
            button = push_button(each.name, partial(self.desk.choose_language, each.code), kind="link")
            button.setFont(self.desk.theme.font("strong" if spoken else "base"))
            button.setEnabled(not spoken)
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _back(self) -> QPushButton | None:
        """The way back to the centre that is open still; None when there is none."""
        workspace = self.desk.workspace
        if workspace is None:
            return None
        called = tr("Back to {centre}", centre=store_name(workspace.store))
        button = push_button(called, self.desk.show_window, symbol="back")
        button.setShortcut(Qt.Key.Key_Escape)
        button.setToolTip(tr("{action} (Esc)", action=called))
        return button

    def _exercise(self) -> QWidget:
        self._incidents = QSpinBox()
        self._incidents.setRange(0, _MOST_INCIDENTS)
        self._incidents.setSingleStep(100)
        self._incidents.setGroupSeparatorShown(True)
        self._incidents.setValue(_DEFAULT_INCIDENTS)
        self._incidents.setAccessibleName(tr("Invented incidents"))
        card, column = self._card(
            tr("Exercise"),
            tr("Invented incidents in the shape of a real ceasefire. EXERCISE stands on everything; nothing is kept."),
        )
        column.addWidget(self._text(tr("Invented incidents"), "note"))
        column.addWidget(self._incidents)
        column.addStretch(1)
        self._begin = push_button(tr("Open the exercise"), self._start_exercise, kind="primary")
        column.addWidget(self._begin)
        return card

    def _new(self) -> QWidget:
        card, column = self._card(
            tr("New centre database"), tr("One file on this station for everything your centre records.")
        )
        self._profiles = QComboBox()
        self._profiles.setAccessibleName(tr("Centre profile"))
        for name in shipped():
            self._profiles.addItem(named(load_profile(name).names, words().language), name)
        self._profiles.setCurrentIndex(max(0, self._profiles.findData("default")))
        column.addWidget(self._text(tr("Centre profile"), "note"))
        column.addWidget(self._profiles)
        column.addStretch(1)
        column.addWidget(push_button(tr("Choose a place and create…"), self._create))
        return card

    def _open(self) -> QWidget:
        card, column = self._card(tr("Open"), tr("A centre database that exists already."))
        for path in self._known():
            line = push_button(path.name, partial(self.desk.open_file, path), kind="link")
            line.setToolTip(str(path))
            column.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        column.addWidget(push_button(tr("Choose a file…"), self._choose))
        return card

    def _known(self) -> list[Path]:
        """What was opened before, and what stands where a centre database stands unless somebody says otherwise."""
        known = [Path(name) for name in self.desk.settings.value("recent_databases")[:5]]
        usual = default_database()
        return [*known, usual] if usual not in known and usual.is_file() else known

    def _card(self, title: str, text: str) -> tuple[QWidget, QVBoxLayout]:
        card = QFrame()
        card.setProperty("frame", "box")
        card.setProperty("ground", "base")
        card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        px = self.desk.theme.px
        card.setMinimumHeight(px(232))
        column = QVBoxLayout(card)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(8))
        head = QLabel(title)
        head.setFont(self.desk.theme.font("title"))
        column.addWidget(head)
        column.addWidget(self._text(text, "base"))
        return card, column

    def _text(self, text: str, use: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self.desk.theme.font(use))
        return label

    def _progress(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self._bar = QProgressBar()
        self._says = ElidedLabel("")
        self._cancel = push_button(tr("Cancel"), lambda: self.desk.tasks.cancel("exercise"))
        for widget in (self._says, self._bar, self._cancel):
            line.addWidget(widget, 1 if widget is self._bar else 0)
            widget.hide()
        return line

    def _start_exercise(self) -> None:
        self.desk.start_exercise(self._incidents.value(), 1)

    def _create(self) -> None:
        path = save_file(self, tr("New centre database"), "centre.twdb", DATABASES)
        if path is not None:
            self.desk.create(path if path.suffix else path.with_suffix(".twdb"), self._profiles.currentData())

    def _choose(self) -> None:
        path = open_file(self, tr("Open a centre database"), DATABASES + ";;*")
        if path is not None:
            self.desk.open_file(path)

    def _advance(self, subject: str, done: int, total: int) -> None:
        if subject == "exercise":
            self._says.setText(tr("Inventing incidents: {done} of {total}", done=done, total=total))
            self._bar.setRange(0, max(total, 1))
            self._bar.setValue(done)
            for widget in (self._says, self._bar, self._cancel):
                widget.show()

    def _rest(self, subject: str) -> None:
        if subject == "exercise":
            for widget in (self._says, self._bar, self._cancel):
                widget.hide()
