"""What this officer's program remembers from one day to the next: look, language, layout; nothing of the record."""

import base64
import binascii
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from platformdirs import user_config_path
from PySide6.QtCore import QSettings

from gui.palette import THEMES
from models.text import N_

Value = str | int | float | bool | bytes | tuple[str, ...]
_BETWEEN = "\t"
_MOST_RECENT = 10
_FOLDED = ("parties", "origins", "heavy", "reliabilities", "credibilities", "severities", "findings")


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing remembered: its key in the file, its value when nothing is, what it is called, what it may be."""

    key: str
    default: Value
    label: str
    choices: tuple[Value, ...] = ()
    range: tuple[float, float] | None = None


SETTINGS = (
    Setting("language", "en", N_("Language"), ("en", "tr", "ru")),
    Setting("theme", "light", N_("Theme"), THEMES),
    Setting("scale", 1.0, N_("Size of everything"), range=(1.0, 2.0)),
    Setting("brightness", 1.0, N_("Brightness of the night theme"), range=(0.6, 1.0)),
    Setting("names", "", N_("Place names")),
    Setting("layout", b"", N_("Arrangement of the window")),
    Setting("folded_panels", (), N_("Panels folded up")),
    Setting("geometry", b"", N_("Place of the window")),
    Setting("list_columns", (), N_("Columns of the list")),
    Setting("folded_facets", _FOLDED, N_("Parts of the filter folded up")),
    Setting("charts", (), N_("Charts")),
    Setting("map_layers", (), N_("Layers of the map")),
    Setting("map_legend", True, N_("Legend of the map")),
    Setting("map_view", (), N_("Part of the map last looked at")),
    Setting("last_database", "", N_("Last centre database")),
    Setting("last_folder", "", N_("Folder last chosen for a file")),
    Setting("recent_databases", (), N_("Centre databases opened before")),
    Setting("backup_folder", "", N_("Folder or stick for backups")),
    Setting("backup_hours", 6, N_("Hours between two backups"), range=(0, 24)),
    Setting("backup_keep", 14, N_("Backups kept"), range=(1, 999)),
    Setting("key_file", "", N_("Key file of a contingent")),
    Setting("lock_minutes", 10, N_("Minutes until the screen locks"), range=(1, 120)),
    Setting("exercise_officer", "", N_("Officer chosen in the exercise")),
    Setting("officer", "", N_("Officer on watch")),
    Setting("contingent", "", N_("Contingent of the officer on watch")),
)
"""Everything the program remembers: an entry here is all a new setting needs."""

_BY_KEY = {setting.key: setting for setting in SETTINGS}


class Settings:
    """What is remembered, in one readable file of the user's configuration folder; unusable entries count as unset."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or user_config_path("trucewatch", appauthor=False) / "settings.ini"
        self._file = QSettings(str(self.path), QSettings.Format.IniFormat)

    def value(self, key: str, part: str = "") -> Any:
        """What is remembered under `key`, of its default's type. `part` tells variants apart, such as window sizes."""
        setting = _BY_KEY[key]
        raw = self._file.value(_path(key, part))
        if raw is None:
            return setting.default
        try:
            value = _read(str(raw), setting.default)
        except ValueError:
            return setting.default
        return value if _fits(setting, value) else setting.default

    def set(self, key: str, value: Value, part: str = "") -> None:
        """Remember `value`; one that does not fit the setting is a ValueError."""
        setting = _BY_KEY[key]
        if not _fits(setting, value):
            raise ValueError(f"{key} cannot be {value!r}")
        self._file.setValue(_path(key, part), _write(value))
        self._file.sync()

    @property
    def last_database(self) -> Path | None:
        """The centre database that was opened last."""
        last = str(self.value("last_database"))
        return Path(last) if last else None

    def remember_database(self, path: Path) -> None:
        """Remember that a centre database was opened, before those that were opened earlier."""
        name = str(path.absolute())
        earlier = [each for each in self.value("recent_databases") if each != name]
        self.set("last_database", name)
        self.set("recent_databases", (name, *earlier[: _MOST_RECENT - 1]))

    def forget(self, key: str, part: str = "") -> None:
        """Go back to the default, of one variant or, without `part`, of all."""
        self._file.remove(_path(key, part))


def _path(key: str, part: str) -> str:
    return f"{key}/{part}" if part else f"{key}/value"


def _fits(setting: Setting, value: Value) -> bool:
    numbers = (int, float) if isinstance(setting.default, float) else type(setting.default)
    if not isinstance(value, numbers) or (setting.choices and value not in setting.choices):
        return False
    return setting.range is None or (isinstance(value, int | float) and setting.range[0] <= value <= setting.range[1])


def _write(value: Value) -> str:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, tuple):
        return _BETWEEN.join(value)
    return str(value)


def _read(raw: str, like: Value) -> Value:
    if isinstance(like, bytes):
        try:
            return base64.b64decode(raw, validate=True)
        except binascii.Error as error:
            raise ValueError(raw) from error
    if isinstance(like, tuple):
        return tuple(raw.split(_BETWEEN)) if raw else ()
    if isinstance(like, bool):
        return raw == "True"
    return type(like)(raw)
