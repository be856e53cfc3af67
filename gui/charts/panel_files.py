"""Charts as pictures for elsewhere: onto the clipboard, or into a PNG, SVG or PDF file."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.errors import show_problem
from gui.files import keep_folder, last_folder
from gui.i18n import tr, words
from gui.palette import load
from gui.theme import Theme
from gui.workspace import Workspace
from models.profile import named
from models.text import N_, Problem

_FORMATS = ("png", "svg", "pdf")


def marking(workspace: Workspace) -> str:
    """What stands over every picture: EXERCISE for invented incidents, else the marking line of the centre."""
    if workspace.store.exercise:
        return " · ".join([tr("EXERCISE")] * 3)
    return named(workspace.profile.marking, words().language)


def picture_of(names: tuple[str, ...], workspace: Workspace, theme: Theme, file_format: str = "png") -> bytes:
    """Draw charts as a file; on a light ground whatever the theme of the screen, as it may be printed."""
    from gui.charts.picture import Sheet, picture  # brings matplotlib, after the first window

    palette = load("light") if theme.palette.dark else theme.palette
    sheet = Sheet(marking=marking(workspace), file_format=file_format)
    return picture(names, workspace.answer, palette, words(), sheet)


def copy_picture(names: tuple[str, ...], workspace: Workspace, theme: Theme) -> None:
    """Put a picture of charts onto the clipboard."""
    QGuiApplication.clipboard().setImage(QImage.fromData(picture_of(names, workspace, theme)))


def write_picture(names: tuple[str, ...], workspace: Workspace, theme: Theme, path: Path) -> None:
    """Write a picture of charts; the end of the name says which format, PNG when it says none.

    Raises:
        Problem: the file cannot be written.
    """
    suffix = path.suffix.lower().lstrip(".")
    if suffix not in _FORMATS:
        suffix, path = "png", path.with_name(f"{path.name}.png")
    content = picture_of(names, workspace, theme, suffix)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise Problem(
            N_("The picture cannot be written to {path}: {reason}. Choose another folder."),
            path=str(path),
            reason=error.strerror or str(error),
        ) from error


def save_picture(names: tuple[str, ...], workspace: Workspace, theme: Theme, parent: QWidget) -> QFileDialog:
    """Ask for a file and write a picture of charts into it; say so when that cannot be done."""
    dialog = QFileDialog(parent, tr("Save picture of the charts"))
    dialog.setDirectory(str(last_folder()))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF page (*.pdf)")])
    dialog.setDefaultSuffix("png")
    dialog.selectFile("-".join(names) if len(names) == 1 else "charts")
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix(next(each for each in _FORMATS if f"*.{each}" in chosen))
    )

    def write(name: str) -> None:
        keep_folder(Path(name))
        try:
            write_picture(names, workspace, theme, Path(name))
        except Problem as problem:
            show_problem(problem, parent)

    dialog.fileSelected.connect(write)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
