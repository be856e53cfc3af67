"""Everything an officer can do from a menu or a key, one line each; the same list serves menus, keys and Ctrl+K."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from gui.i18n import tr
from gui.icons import icon
from models.text import N_


@dataclass(frozen=True, slots=True)
class Doable:
    """One thing to do: the name of what does it, its words, keys, menu, and what must be there for it."""

    name: str
    label: str
    menu: str
    keys: str = ""
    icon: str = ""
    needs: str = ""
    """ "incident" (an own incident that counts is chosen), "gone" (one that does not), "choice" (anything is), "write"
    (the database can be written), "past" or "future" (there is a filter to go back or forward to), "officer" (one is
    signed in), "lock" (with a password), "sign in" (it can be
    signed in to), "set up" or "not set up" (the centre has keys), or ""."""
    separated: bool = False
    short: str = ""
    """What stands on its button where the label would be too long."""
    right: str = ""
    """The action of models.edits.authority that it leads to, "" where it enters nothing by itself."""

    @property
    def is_letter(self) -> bool:
        """Whether its key is a single letter, which works in the list and on the map alone."""
        return len(self.keys) == 1 and self.keys.isalpha()


MENUS = (
    ("centre", N_("&Centre")),
    ("edit", N_("&Edit")),
    ("view", N_("&View")),
    ("filter", N_("&Filter")),
    ("report", N_("&Report")),
    ("incident", N_("&Incident")),
    ("watch", N_("&Watch")),
    ("help", N_("&Help")),
)
"""The menus in their order."""

ACTIONS = (
    Doable("new_centre", N_("New centre database…"), "centre", icon="database"),
    Doable("open_centre", N_("Open…"), "centre", "Ctrl+O", icon="folder"),
    Doable("open_exercise", N_("Exercise…"), "centre"),
    Doable(
        "import_file",
        N_("Import…"),
        "centre",
        "Ctrl+I",
        icon="import",
        needs="write",
        separated=True,
        right="data_set_added",
    ),
    Doable("export_answer", N_("Export…"), "centre", "Ctrl+E", icon="export"),
    Doable("save_picture", N_("Save picture of the map…"), "centre", icon="picture"),
    Doable("back_up", N_("Backups…"), "centre", icon="save"),
    Doable(
        "set_up_centre", N_("Set up with both contingents…"), "centre", icon="key", needs="not set up", separated=True
    ),
    Doable("show_centre", N_("The centre…"), "centre", icon="home"),
    Doable("show_officers", N_("Officers and keys…"), "centre", icon="key", needs="set up"),
    Doable("verify_record", N_("Verify the record…"), "centre", icon="check", separated=True),
    Doable("show_receipt", N_("Receipt…"), "centre", icon="file-text"),
    Doable("quit", N_("Quit"), "centre", "Ctrl+Q", separated=True),
    Doable("undo", N_("Undo my last step"), "edit", "Ctrl+Z", icon="undo", needs="write", right="step_undone"),
    Doable("copy", N_("Copy"), "edit", "Ctrl+C", icon="copy", separated=True),
    Doable("find_serial", N_("Find by serial…"), "edit", "Ctrl+G", icon="search"),
    Doable("find_text", N_("Find by words"), "edit", "Ctrl+F"),
    Doable("show_facets", N_("Filter"), "view", "Ctrl+1"),
    Doable("show_map", N_("Map"), "view", "Ctrl+2"),
    Doable("show_charts", N_("Charts"), "view", "Ctrl+3"),
    Doable("show_list", N_("List"), "view", "Ctrl+4"),
    Doable("show_details", N_("Details"), "view", "Ctrl+5"),
    Doable("next_panel", N_("Next panel"), "view", "F6"),
    Doable("fold_facets", N_("Fold or unfold the filter"), "view", "F9", separated=True),
    Doable("fold_details", N_("Fold or unfold the details"), "view", "Shift+F9"),
    Doable("reset_layout", N_("Reset layout"), "view"),
    Doable("larger", N_("Larger"), "view", "Ctrl++"),
    Doable("smaller", N_("Smaller"), "view", "Ctrl+-"),
    Doable("filter_back", N_("Back"), "filter", "Alt+Left", icon="back", needs="past"),
    Doable("filter_forward", N_("Forward"), "filter", "Alt+Right", icon="forward", needs="future"),
    Doable("clear_filter", N_("Ask for everything"), "filter", "Ctrl+Shift+F"),
    Doable("save_filter", N_("Save this filter…"), "filter", "Ctrl+D", icon="bookmark", needs="write"),
    Doable(
        "new_report",
        N_("New source report…"),
        "report",
        "Ctrl+N",
        icon="plus",
        needs="write",
        right="report_logged",
        short=N_("Report"),
    ),
    Doable("waiting_reports", N_("Waiting reports and drafts…"), "report", "Ctrl+Shift+N"),
    Doable(
        "open_incident",
        N_("Open an incident without a report…"),
        "incident",
        "Ctrl+Shift+I",
        needs="write",
        right="incident_opened",
    ),
    Doable(
        "correct_incident",
        N_("Correct…"),
        "incident",
        "Ctrl+R",
        icon="edit",
        needs="incident",
        right="incident_corrected",
    ),
    Doable("void_incident", N_("Void…"), "incident", "Ctrl+Del", icon="ban", needs="incident", right="incident_voided"),
    Doable(
        "assess",
        N_("Assess…"),
        "incident",
        "A",
        icon="edit",
        needs="incident",
        right="assessment_filed",
        separated=True,
    ),
    Doable("joint_finding", N_("Joint finding…"), "incident", "J", icon="sign", needs="incident"),
    Doable("add_task", N_("Verification task…"), "incident", "T", icon="done", needs="incident", right="task_added"),
    Doable("notify_party", N_("Notify a party…"), "incident", "Ctrl+Shift+P", needs="incident", right="party_notified"),
    Doable(
        "attach_files",
        N_("Attach files…"),
        "incident",
        "Ctrl+Shift+A",
        needs="incident",
        right="attachment_added",
        short=N_("Attach…"),
    ),
    Doable(
        "paste_attachment",
        N_("Paste as an attachment…"),
        "incident",
        "Ctrl+Shift+V",
        needs="incident",
        right="attachment_added",
        short=N_("Paste…"),
    ),
    Doable("mark_duplicate", N_("Mark as a duplicate of…"), "incident", needs="incident", right="incident_duplicate"),
    Doable("close_incident", N_("Close…"), "incident", needs="incident", right="incident_closed"),
    Doable("restore_incident", N_("Restore…"), "incident", icon="undo", needs="gone", right="incident_restored"),
    Doable("previous_incident", N_("Previous incident"), "incident", "[", separated=True),
    Doable("next_incident", N_("Next incident"), "incident", "]"),
    Doable("drop_choice", N_("Drop the choice"), "incident", needs="choice"),
    Doable("sign_in", N_("Sign in…"), "watch", "Ctrl+Shift+S", icon="sign", needs="sign in"),
    Doable("lock_screen", N_("Lock the screen"), "watch", "Ctrl+Shift+K", needs="lock"),
    Doable("sign_out", N_("Sign out"), "watch", needs="officer"),
    Doable(
        "log_line",
        N_("Watch log line…"),
        "watch",
        "Ctrl+L",
        icon="log",
        needs="write",
        right="watch_logged",
        separated=True,
    ),
    Doable("show_watch_log", N_("Show the watch log…"), "watch", "Ctrl+Shift+L"),
    Doable("show_coverage", N_("Coverage…"), "watch", "Ctrl+Shift+W", icon="target"),
    Doable("show_tasks", N_("Tasks and notifications…"), "watch", "Ctrl+T", icon="done"),
    Doable("show_clock", N_("Verification clock…"), "watch", icon="clock"),
    Doable("hand_over", N_("Hand over…"), "watch", "Ctrl+H", needs="write", separated=True),
    Doable("show_keys", N_("Keys and help"), "help", "F1", icon="help"),
    Doable("show_all_actions", N_("All actions…"), "help", "Ctrl+K"),
    Doable("check_program", N_("Check this installation…"), "help"),
    Doable("about", N_("About Trucewatch"), "help"),
)


def make_actions(owner: QWidget, handlers: Mapping[str, Callable[[], None]]) -> dict[str, QAction]:
    """Make one QAction each, connected to the handler of its name; a missing handler is a KeyError."""
    made: dict[str, QAction] = {}
    for each in ACTIONS:
        action = QAction(tr(each.label), owner)
        action.setObjectName(each.name)
        if each.keys:
            action.setShortcut(QKeySequence(each.keys))
        if each.is_letter:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if each.short:
            action.setIconText(tr(each.short))
        if each.icon:
            action.setIcon(icon(each.icon))
        action.triggered.connect(lambda _checked=False, do=handlers[each.name]: do())
        made[each.name] = action
    return made


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[str, QMenu]:
    """Put every action into its menu; give the menus by name."""
    menus = {name: bar.addMenu(tr(label)) for name, label in MENUS}
    for menu in menus.values():
        menu.setToolTipsVisible(True)
    for each in ACTIONS:
        if each.separated:
            menus[each.menu].addSeparator()
        menus[each.menu].addAction(actions[each.name])
    return menus
