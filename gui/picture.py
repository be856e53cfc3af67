"""Pictures of the panes without a screen, for the README and for timed jobs: drawn by the window's own code."""

import argparse
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTemporaryDir, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from gui.charts.charts import CHARTS
from gui.charts.picture import Sheet, picture
from gui.desk import Desk
from gui.i18n import install, words
from gui.main_window import MainWindow
from gui.map.drawing import Drawing
from gui.map.ground import shipped_ground
from gui.map.picture import MapPicture
from gui.map.views import answer_view
from gui.map.watched import watched_ground
from gui.palette import load
from gui.panels import Panels
from gui.people.strip import SignInStrip
from gui.program import new_desk
from gui.settings import Settings
from gui.theme import Theme
from models.answer import Answer
from models.filter_options import filter_from
from models.opening import asked
from models.places import Gazetteer
from models.profile import named
from models.reading import read_columns
from models.store import Store
from models.text import N_, Problem

_PANES = ("window", "start", "list", "facets", "details")
EXERCISE = N_("EXERCISE")
_SETTLE = 400
_LONGEST = 60_000


def draw_picture(store: Store, options: argparse.Namespace) -> None:
    """Draw the pane the options name into a file.

    Raises:
        Problem: there is no such pane, the size is none, or the file cannot be written.
    """
    width, height = _size(options.size)
    charts = tuple(chart.name for chart in CHARTS)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("a picture needs the whole of Qt")
    install(app, options.language or "en")
    if options.pane in ("charts", *charts):
        _draw_charts(store, options, (width, height))
    elif options.pane == "map":
        theme = Theme(options.theme, options.scale)
        theme.apply(app)
        answer = asked(store, options, picture_clock(store))
        picture_of_map(store, answer, theme, (width, height)).save(options.output, dots=1.0)
    elif options.pane in _PANES:
        _draw_widget(app, store, options, QSize(width, height))
    else:
        raise Problem(
            N_("There is no pane {pane}. The panes are: {panes}."),
            pane=options.pane,
            panes=", ".join((*_PANES, "map", "charts", *charts)),
        )


def _draw_charts(store: Store, options: argparse.Namespace, size: tuple[int, int]) -> None:
    answer = asked(store, options, picture_clock(store))
    language = words()
    marking = language(EXERCISE) if store.exercise else named(store.profile.marking, language.language)
    kind = options.output.suffix.lstrip(".").lower() or "png"
    sheet = Sheet((float(size[0]), float(size[1])), 72.0 * options.scale, marking, kind)
    name = "all" if options.pane == "charts" else options.pane
    _write(options.output, picture(name, answer, load(options.theme), language, sheet))


def picture_of_map(store: Store, answer: Answer, theme: Theme, size: tuple[int, int]) -> MapPicture:
    """The map of an answer, framed on what answers, `size` in pixels."""
    language, ground = words(), shipped_ground()
    gazetteer = Gazetteer.load(ground.basemap)
    drawing = Drawing(ground, gazetteer, theme, store.profile, store.profile.name_set, language.language)
    marking = language(EXERCISE) if store.exercise else named(store.profile.marking, language.language)
    return MapPicture(answer, drawing, answer_view(answer, *size), language, marking, watched_ground(store, answer))


def _draw_widget(app: QApplication, store: Store, options: argparse.Namespace, size: QSize) -> None:
    scratch = QTemporaryDir()  # what a picture would remember goes with it
    desk = new_desk(app, Settings(Path(scratch.filePath("picture.ini"))), language=options.language or "en")
    desk.clock = lambda: picture_clock(store)
    desk.theme.choose(name=options.theme, scale=options.scale)
    desk.theme.apply(app)
    if options.pane == "start":
        desk.show_start()
    else:
        desk.show_store(store)
    window = desk.window
    if window is None:
        raise TypeError("the desk is empty")
    window.resize(size)
    if isinstance(window, MainWindow):
        window.reset_layout()
    _settle(desk)
    if desk.workspace is not None:
        columns = desk.workspace.columns
        desk.workspace.set_filter(filter_from(options, store.profile, columns.data_sets, desk.clock()))
        desk.workspace.choose(_telling(desk.workspace.answer))
        _settle(desk)
    for strip in window.findChildren(SignInStrip):
        strip.hide()  # nobody is asked to sign in on a picture
    shown = _pane(desk, window, options.pane) or window
    shown.resize(size)
    _settle(desk)
    saved = shown.grab().save(str(options.output))
    desk.close()
    for widget in {shown, window}:
        widget.close()
        widget.deleteLater()
    desk.deleteLater()
    if not saved:
        raise Problem(N_("{path} cannot be written. Choose another folder."), path=str(options.output))


def _telling(answer: Answer) -> int | None:
    """The row that shows most: the newest on which the contingents differ, or the newest; None when there is none."""
    rows = answer.rows
    differing = rows[answer.columns.differs[rows] != 0]
    chosen = differing if len(differing) else rows
    return int(chosen[-1]) if len(chosen) else None


def _pane(desk: Desk, window: QWidget, name: str) -> QWidget | None:
    """A panel of its own on the same workspace, with its head; None when the whole window is meant."""
    if not isinstance(window, MainWindow) or desk.workspace is None or name == "window":
        return None
    pane = Panels(desk, desk.workspace, window.doable, window).by_name[name]
    pane.setParent(None)
    pane.show()
    return pane


def _settle(desk: Desk) -> None:
    """Let everything behind the screen come to rest: no task running for a moment."""
    loop = QEventLoop()
    quiet = QTimer(singleShot=True, interval=_SETTLE)
    quiet.timeout.connect(lambda: quiet.start() if desk.tasks.busy else loop.quit())
    QTimer.singleShot(_LONGEST, loop.quit)
    quiet.start()
    loop.exec()


def picture_clock(store: Store) -> int:
    """The instant (ms UTC) a picture shows: the end of an exercise, so that it looks the same tomorrow; else now."""
    if store.exercise:
        columns = read_columns(store)
        if columns.n:
            return int(columns.start[-1]) + 60_000
    return int(time.time() * 1000)


def _size(text: str) -> tuple[int, int]:
    try:
        width, height = (int(part) for part in text.lower().split("x"))
    except ValueError as error:
        raise Problem(N_("{text} is not a size. Write it as 1600x1000."), text=text) from error
    if not (50 <= width <= 10_000 and 50 <= height <= 10_000):
        raise Problem(N_("{text} is not a size. Write it as 1600x1000."), text=text)
    return width, height


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise Problem(N_("{path} cannot be written. Choose another folder."), path=str(path)) from error
