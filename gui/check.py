"""The check of an installation: every part once, without a network, in a scratch folder that goes afterwards."""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QFontDatabase, QImageReader
from PySide6.QtWidgets import QApplication

from gui import fonts
from gui.charts.picture import Sheet, picture
from gui.i18n import LANGUAGES, install
from gui.palette import THEMES, load
from gui.picture import picture_of_map
from gui.program import new_desk
from gui.settings import Settings
from gui.theme import load_fonts, theme
from models.answer import Answer, Sieve
from models.attachments.limited import draw
from models.basemap import Basemap
from models.exercise.people import exercise_officer
from models.exercise.recording import record_exercise
from models.exports.export import export, format_named
from models.filter import Filter
from models.imports.command import walk
from models.imports.review import review
from models.imports.taking import take_in
from models.profile import load_profile, shipped
from models.reading import read_columns
from models.store import Store
from models.text import ENGLISH, Problem
from models.verifying import verify

_INCIDENTS = 60
_NOW = 1_790_000_000_000
_CSV = (
    "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,best_death,"
    "high_death\n1,2020,10,1,Azerbaijan,State-based violence,X,A,B,39.9,46.9,1,1,2\n"
)


def check(say: Callable[[str], None]) -> int:
    """Try every part once and say how each went; 0 when all are well, 2 when one is not."""
    QApplication.instance() or QApplication(sys.argv[:1])
    failed = 0
    with tempfile.TemporaryDirectory(prefix="trucewatch-check-") as folder:
        checks = _Checks(Path(folder))
        for name, part in checks.parts():
            begun = time.perf_counter()
            try:
                found = part()
            except (Problem, OSError, ImportError, ValueError, LookupError, AssertionError, RuntimeError) as error:
                failed += 1
                say(f"FAILED  {name}: {error}")
            else:
                say(f"ok      {name}: {found} ({time.perf_counter() - begun:.2f} s)")
        checks.close()
    say("All parts work." if not failed else f"{failed} parts do not work: this installation is not whole.")
    return 2 if failed else 0


class _Checks:
    """The parts in the order in which they need each other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._store: Store | None = None

    def parts(self) -> tuple[tuple[str, Callable[[], str]], ...]:
        """Name and try of every part."""
        return (
            ("profiles", lambda: ", ".join(load_profile(name).code for name in shipped())),
            ("fonts", self._fonts),
            ("themes", lambda: ", ".join(load(name).name for name in THEMES)),
            ("languages", self._languages),
            ("basemap", lambda: f"{len(Basemap.open().layer('place').features)} places"),
            ("store and schema", self._create),
            ("exercise", self._invent),
            ("journal", self._verify),
            ("import", self._import),
            ("export", self._export),
            ("map", self._map),
            ("charts", self._charts),
            ("window", self._window),
            ("backup", lambda: self.store.backup(self.folder / "copy.twdb").name),
            ("pictures", self._formats),
            ("attachments", self._attachments),
        )

    @property
    def store(self) -> Store:
        """The scratch centre; an error when it could not be made."""
        if self._store is None:
            raise RuntimeError("there is no scratch database")
        return self._store

    def close(self) -> None:
        """Let go of the scratch centre."""
        if self._store is not None:
            self._store.close()

    def _fonts(self) -> str:
        load_fonts()
        missing = [name for name in fonts.FAMILIES if name not in QFontDatabase.families()]
        if missing:
            raise LookupError(f"missing: {missing}")
        return ", ".join(fonts.FAMILIES)

    def _languages(self) -> str:
        app = QApplication.instance()
        for each in LANGUAGES if app else ():
            install(app, each.code)  # type: ignore[arg-type]  # checked on the line before
        install(app, "en")  # type: ignore[arg-type]  # as above
        return ", ".join(each.name for each in LANGUAGES)

    def _create(self) -> str:
        self._store = Store.create(self.folder / "check.twdb", load_profile("default"), exercise=True)
        return self._store.path.name

    def _invent(self) -> str:
        for _ in record_exercise(self.store, _INCIDENTS, 1, _NOW):
            pass
        return f"{read_columns(self.store).n} incidents"

    def _verify(self) -> str:
        report = verify(self.store)
        if report.first is not None:
            raise ValueError(report.first.said.say())
        return f"{report.counts.entries} entries hold"

    def _import(self) -> str:
        file = self.folder / "events.csv"
        file.write_text(_CSV, encoding="utf-8")
        found = walk(review(self.store, file, _NOW, name="check"))
        walk(take_in(self.store, exercise_officer(self.store.profile, 0, "WATCH", "check"), found))
        return found.summary()

    def _answer(self) -> Answer:
        return Sieve(read_columns(self.store), self.store.profile).ask(Filter(), _NOW)

    def _export(self) -> str:
        for kind in ("csv", "geojson"):
            walk(export(self._answer(), self.store, self.folder / f"out.{kind}", format_named(kind), ENGLISH))
        return "csv, geojson"

    def _map(self) -> str:
        picture_of_map(self.store, self._answer(), theme(), (600, 400)).save(self.folder / "map.png")
        return f"{(self.folder / 'map.png').stat().st_size} bytes"

    def _charts(self) -> str:
        sizes = [
            len(picture("all", self._answer(), load("light"), sheet=Sheet(file_format=kind)))
            for kind in ("png", "svg", "pdf")
        ]
        return ", ".join(f"{size} bytes" for size in sizes)

    def _window(self) -> str:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("there is no screen, not even one of its own")
        desk = new_desk(app, Settings(self.folder / "settings.ini"), language="en")
        if not desk.open_file(self.store.path) or desk.window is None:
            raise RuntimeError("the window does not open")
        picture = desk.window.grab()
        desk.close()
        desk.window.close()
        desk.window.deleteLater()
        desk.deleteLater()
        return f"{picture.width()}x{picture.height()}"

    def _attachments(self) -> str:
        """Draw a picture and a page in the limited process, as attached files are."""
        drawn = []
        for kind, media_type in (("png", "image/png"), ("pdf", "application/pdf")):
            content = picture("all", self._answer(), load("light"), sheet=Sheet(file_format=kind))
            drawn.append(walk(draw(content, media_type, 256)).width)
        return f"{drawn[0]} and {drawn[1]} pixels, drawn apart"

    def _formats(self) -> str:
        formats = {bytes(each.data()).decode() for each in QImageReader.supportedImageFormats()}
        if not {"png", "svg"} <= formats:
            raise LookupError(
                f"Qt reads only {sorted(formats)} from {QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)}"
            )
        return "png, svg"
