"""What the menu Centre does: databases, files in and out, copies."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from gui.commands.base import MenuCommands
from gui.desk import actor
from gui.i18n import tr
from models.records.base import utc_now

_PICTURES = "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"


class CentreCommands(MenuCommands):
    """The handlers of the menu."""

    def new_centre(self) -> None:
        """Go to the page that founds a centre."""
        self.desk.show_start()

    def open_exercise(self) -> None:
        """Go to the page that opens an exercise."""
        self.desk.show_start()

    def open_centre(self) -> None:
        """Choose a centre database and open it."""
        folder = str(self.workspace.store.path.parent if not self.workspace.store.exercise else Path.home())
        name, _ = QFileDialog.getOpenFileName(self.window, tr("Open a centre database"), folder, "*.twdb;;*")
        if name:
            self.desk.open_file(Path(name))

    def show_centre(self) -> None:
        """Show what the centre monitors: agreement, mandate, posts, sectors, officers."""
        from gui.centre.window import CentreWindow  # opened now and then

        self._enter(CentreWindow(*self._entry()))

    def import_file(self) -> None:
        """Bring a file of events in, after a review."""
        from gui.dialogs.import_dialog import ImportDialog  # opened now and then

        dialog = ImportDialog(self.workspace, self.desk.theme, self.desk.tasks, actor(self.desk), self.window)
        dialog.imported.connect(self.desk.reload)
        self._show(dialog)

    def export_answer(self) -> None:
        """Write exactly what the filter shows to a file."""
        from gui.dialogs.export_dialog import ExportDialog  # opened now and then

        self._show(ExportDialog(self.workspace, self.desk.theme, self.desk.tasks, self.window))

    def save_picture(self) -> None:
        """Save the map as it is framed now."""
        name, _ = QFileDialog.getSaveFileName(
            self.window, tr("Save picture of the map"), str(Path.home() / "map.png"), _PICTURES
        )
        if name:
            self.window.panels.map.save_picture(Path(name))
            self.desk.said.emit(tr("The map was saved as {name}.", name=Path(name).name))

    def back_up(self) -> None:
        """Write a verified copy of the database to a folder or stick."""
        store = self.workspace.store
        proposed = str(Path.home() / f"{store.path.stem}-{utc_now():%Y%m%d-%H%M}Z.twdb")
        name, _ = QFileDialog.getSaveFileName(self.window, tr("Back up to"), proposed, "*.twdb")
        if name:
            self.desk.tasks.run(
                "backup",
                lambda: store.backup(Path(name)),
                lambda path: self.desk.said.emit(tr("Backed up to {path} and verified.", path=str(path))),
            )

    def quit(self) -> None:
        """Close the window; what was entered is on record already."""
        self.window.close()
