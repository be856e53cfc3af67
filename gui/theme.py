"""The look the officer chose (theme, size, brightness), as Qt wants it: fonts, palette, one style sheet."""

import atexit
import re
import shutil
import tempfile
from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from gui import fonts
from gui.palette import FOLDER, Palette, load

SCALES = (1.0, 2.0)
BRIGHTNESS = (0.6, 1.0)
_ICONS = Path(__file__).parent.parent / "resources" / "icons"
_SIZE = re.compile(r"(\d+(?:\.\d+)?)dp")
_ROLE = re.compile(r"@(\w+?)(dp)?\b")
_IMAGE = re.compile(r"icon\(([\w-]+), (\w+)\)")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


@cache
def _tints() -> Path:
    """The folder of icons in colour: it stays as long as the program, since a style sheet may outlive its look."""
    folder = tempfile.mkdtemp(prefix="trucewatch-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


class Theme(QObject):
    """One look: the palette, lengths and fonts at the chosen scale. `changed` comes after any of the three changed."""

    changed = Signal()

    def __init__(
        self, name: str = "light", scale: float = 1.0, brightness: float = 1.0, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        load_fonts()
        self._take(name, scale, brightness)

    def _take(self, name: str, scale: float, brightness: float) -> None:
        self.name = name
        self.scale = min(max(scale, SCALES[0]), SCALES[1])
        self.brightness = min(max(brightness, BRIGHTNESS[0]), BRIGHTNESS[1])
        whole = load(name)
        self.palette: Palette = whole.dimmed(self.brightness) if whole.dark else whole

    def choose(self, *, name: str | None = None, scale: float | None = None, brightness: float | None = None) -> None:
        """Change what is given and say so, if anything became different. Out of range is brought into range."""
        before = (self.name, self.scale, self.brightness)
        self._take(
            self.name if name is None else name,
            self.scale if scale is None else scale,
            self.brightness if brightness is None else brightness,
        )
        if before != (self.name, self.scale, self.brightness):
            self.changed.emit()

    def px(self, length: float) -> int:
        """Scale a length given in pixels of the reference window; nothing that is there vanishes."""
        return max(1, int(length * self.scale + 0.5)) if length > 0 else 0

    def font(self, use: str) -> QFont:
        """The font of one use of gui/fonts.py ("base", "list", "chart-title", "mono" …) at this scale."""
        kind = fonts.USES[use]
        font = QFont()
        font.setFamilies([fonts.MONO, *fonts.FAMILIES[:2]] if kind.mono else list(fonts.FAMILIES))
        font.setPixelSize(self.px(kind.size))
        font.setWeight(QFont.Weight(kind.weight))
        if kind.condensed:
            font.setStretch(fonts.SEMI_CONDENSED)
        return font

    def line(self, use: str) -> int:
        """The line height of one use, in scaled pixels."""
        return self.px(fonts.USES[use].line)

    def color(self, role: str) -> QColor:
        """The colour of a role of the palette."""
        return QColor(getattr(self.palette, role))

    def tinted(self, icon: str, colour: str) -> str:
        """Write the line icon `icon` in one colour and give the file's path, as style sheets and QIcon want it."""
        file = _tints() / f"{icon}-{colour[1:]}.svg"
        if not file.exists():
            source = (_ICONS / f"{icon}.svg").read_text(encoding="utf-8")
            file.write_text(source.replace("currentColor", colour), encoding="utf-8")
        return file.as_posix()

    def icon(self, name: str, role: str = "text") -> QIcon:
        """A line icon in the colour of a role, pale when its control is disabled, sharp at any size."""
        icon = QIcon(self.tinted(name, getattr(self.palette, role)))
        icon.addFile(self.tinted(name, self.palette.disabled), mode=QIcon.Mode.Disabled)
        return icon

    def style_sheet(self) -> str:
        """The one style sheet: `resources/themes/style.qss` with this look's colours, lengths and icons filled in."""
        sheet = _COMMENT.sub("", (FOLDER / "style.qss").read_text(encoding="utf-8"))
        sheet = _ROLE.sub(lambda found: f"{getattr(self.palette, found[1])}{found[2] or ''}", sheet)
        sheet = _SIZE.sub(lambda found: f"{self.px(float(found[1]))}px", sheet)
        return _IMAGE.sub(lambda found: f'url("{self.tinted(found[1], getattr(self.palette, found[2]))}")', sheet)

    def apply(self, app: QApplication) -> None:
        """Dress the whole program in this look and make it the one `theme()` gives."""
        _shown[:] = [self]
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setPalette(qt_palette(self.palette))
        app.setFont(self.font("base"))
        app.setStyleSheet(self.style_sheet())


_shown: list[Theme] = []


def theme() -> Theme:
    """The look on the screen: the one applied last, the light one before that."""
    if not _shown:
        _shown.append(Theme())
    return _shown[0]


@lru_cache(maxsize=1)
def load_fonts() -> None:
    """Give the shipped typefaces to Qt, once. A missing or broken file is a fault."""
    for face in fonts.FACES:
        if QFontDatabase.addApplicationFont(str(face.path)) < 0:
            raise FileNotFoundError(face.path)


def qt_palette(palette: Palette) -> QPalette:
    """The same colours under Qt's names, for everything the style sheet does not reach."""
    role = QPalette.ColorRole
    colours = {
        role.Window: palette.panel,
        role.WindowText: palette.text,
        role.Base: palette.base,
        role.AlternateBase: palette.panel,
        role.Text: palette.text,
        role.Button: palette.base,
        role.ButtonText: palette.text,
        role.BrightText: palette.error,
        role.ToolTipBase: palette.base,
        role.ToolTipText: palette.text,
        role.PlaceholderText: palette.text3,
        role.Highlight: palette.fill,
        role.HighlightedText: palette.fill_text,
        role.Accent: palette.accent,
        role.Link: palette.accent,
        role.LinkVisited: palette.accent,
        role.Light: palette.base,
        role.Midlight: palette.head,
        role.Mid: palette.edge,
        role.Dark: palette.border,
        role.Shadow: palette.border,
    }
    filled = QPalette()
    for name, colour in colours.items():
        filled.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        filled.setColor(QPalette.ColorGroup.Disabled, name, QColor(palette.text3))
    return filled
