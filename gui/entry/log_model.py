"""The lines of the watch log as rows of a table, read some at a time."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from gui.i18n import tr
from gui.plain_text import plain_tip
from models.entry.log_lines import PAGE, LogLine
from models.text import N_, date_time_group

_Index = QModelIndex | QPersistentModelIndex
COLUMNS = (
    N_("No."), N_("At"), N_("In"), N_("Out"), N_("From"), N_("To"), N_("What do I know?"),
    N_("Whom do I tell, what do I do?"), N_("Did I do it?"), N_("Initials"), N_("Incident"), N_("SITREP"),
)  # fmt: skip


class LogModel(QAbstractTableModel):
    """The lines read so far; more are asked for when the list is scrolled to its end."""

    more_wanted = Signal()

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self.lines: list[LogLine] = []
        self.whole = False

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """The lines read."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """The columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Their names."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The texts, on one line each; whole in the tool tip."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = texts_of(self.lines[index.row()])[index.column()]
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else " ".join(text.split())

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether older lines may be there."""
        return not parent.isValid() and not self.whole

    def fetchMore(self, parent: _Index) -> None:
        """Ask for older lines."""
        self.more_wanted.emit()

    def take(self, lines: list[LogLine], *, older: bool) -> None:
        """Show lines, or add older ones at the end."""
        if older:
            first = len(self.lines)
            if lines:
                self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
                self.lines += lines
                self.endInsertRows()
        else:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()
        self.whole = len(lines) < PAGE


def _clock(at: int | None, line: LogLine) -> str:
    """Time of day and zone are enough beside the time of the line."""
    return "" if at is None else date_time_group(at, line.zone)[:7]


def texts_of(line: LogLine) -> tuple[str, ...]:
    """Give a line as the texts of its columns."""
    known = tr("[void] {text}", text=line.known) if line.void else line.known
    return (
        str(line.number), date_time_group(line.at, line.zone), _clock(line.time_in, line), _clock(line.time_out, line),
        line.sender, line.addressee, known, line.action,
        line.done, line.initials, line.serial, "SITREP" if line.sitrep else "",
    )  # fmt: skip
