"""What the menu Centre does: databases, files in and out, copies."""

from gui.commands.base import MenuCommands
from gui.desk import actor
from gui.files import open_file, save_file
from gui.i18n import tr
from models.edits.acting import Who
from models.edits.restoring import needs_two
from models.journal import Actor
from models.store import Store

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
        path = open_file(self.window, tr("Open a centre database"), "*.twdb;;*")
        if path is not None:
            self.desk.open_file(path)

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
        path = save_file(self.window, tr("Save picture of the map"), "map.png", _PICTURES)
        if path is not None:
            self.window.panels.map.save_picture(path)
            self.desk.said.emit(tr("The map was saved as {name}.", name=path.name))

    def back_up(self) -> None:
        """Show the backups: where they go and how often, one made now, one restored."""
        from gui.backups.window import BackupsWindow  # opened now and then

        look = (self.desk.theme, self.desk.tasks, self.desk.settings)
        self._show(BackupsWindow(self.workspace, look, self.desk.backups, self._ask_restorers, self.window))

    def _ask_restorers(self, store: Store) -> Who | None:
        if not needs_two(store):
            return actor(self.desk)
        from gui.people.second import ask_officers  # as above

        about = tr("The backup {name}", name=store.path.name)
        return ask_officers(self.desk, "record_restored", None, author=actor(self.desk), about=about, both=True)

    def verify_record(self) -> None:
        """Hold the record against its journal, its signatures and receipts."""
        from gui.journal.verify_window import VerifyWindow  # opened now and then

        self._show(VerifyWindow(self.workspace, self.desk.theme, self.desk.tasks, self.window))

    def show_receipt(self) -> None:
        """Show the receipt of the last checkpoint."""
        from gui.journal.receipt_window import ReceiptWindow  # as above

        window = ReceiptWindow(self.workspace, self.desk.theme, self._ask_signers, self.window)
        window.written.connect(self.desk.take_entry)
        self._show(window)

    def _ask_signers(self) -> tuple[Actor, Actor] | None:
        from gui.people.second import ask_officers  # as above

        about = tr("The journal as it stands")
        return ask_officers(self.desk, "checkpoint_signed", None, author=actor(self.desk), about=about)

    def quit(self) -> None:
        """Close the window; what was entered is on record already."""
        self.window.close()
