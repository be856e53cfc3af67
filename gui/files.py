"""Asking for a file or folder: every dialog begins where the last one ended, and that is remembered to the next day."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from gui.settings import Settings

_memory: list[Settings] = []


def remember_in(settings: Settings) -> None:
    """Say where the last folder is remembered; before that every dialog begins in the officer's own folder."""
    _memory[:] = [settings]


def last_folder() -> Path:
    """The folder that was chosen last, while it is there; else the officer's own."""
    name = str(_memory[0].value("last_folder")) if _memory else ""
    return Path(name) if name and Path(name).is_dir() else Path.home()


def keep_folder(chosen: Path) -> None:
    """Remember the folder of a file that was chosen, or the folder itself."""
    if _memory:
        _memory[0].set("last_folder", str((chosen if chosen.is_dir() else chosen.parent).absolute()))


def open_file(parent: QWidget, title: str, names: str, folder: Path | None = None) -> Path | None:
    """Ask for a file that exists; `names` as Qt wants its filters. None when none was chosen."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder or last_folder()), names)
    return _taken(name)


def save_file(parent: QWidget, title: str, proposed: str | Path, names: str) -> Path | None:
    """Ask where to write; a name without a folder is proposed in the last one. None when none was chosen."""
    name, _ = QFileDialog.getSaveFileName(parent, title, str(last_folder() / proposed), names)
    return _taken(name)


def choose_folder(parent: QWidget, title: str, folder: Path | None = None) -> Path | None:
    """Ask for a folder. None when none was chosen."""
    return _taken(QFileDialog.getExistingDirectory(parent, title, str(folder or last_folder())))


def _taken(name: str) -> Path | None:
    if not name:
        return None
    keep_folder(Path(name))
    return Path(name)
