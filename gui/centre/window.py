"""The window of the centre: what it monitors, under which mandate, from where, and who its officers are."""

from PySide6.QtWidgets import QTabWidget

from gui.centre.agreement_tab import AgreementTab
from gui.centre.mandate_tab import MandateTab
from gui.centre.officers_tab import OfficersTab
from gui.centre.posts_tab import PostsTab
from gui.centre.sectors_tab import SectorsTab
from gui.centre.tab import Ask, Seat
from gui.entry.window import EntryWindow
from gui.i18n import tr, words
from gui.people.second import ask_officers
from gui.tasks import Tasks
from gui.theme import Theme
from gui.workspace import Workspace
from models.journal import Actor
from models.profile import named


class CentreWindow(EntryWindow):
    """Five parts under tabs; each change is signed by both sides, brought together by `ask`."""

    def __init__(self, workspace: Workspace, theme: Theme, tasks: Tasks, actor: Actor, ask: Ask = ask_officers) -> None:
        super().__init__(workspace, theme, tasks, actor)
        seat = Seat(workspace, theme, tasks, actor, ask)
        self.agreement, self.mandate = AgreementTab(seat), MandateTab(seat)
        self.posts, self.sectors = PostsTab(seat), SectorsTab(seat)
        self.officers = OfficersTab(workspace, theme)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for tab, label in (
            (self.agreement, tr("Agreement")),
            (self.mandate, tr("Mandate")),
            (self.posts, tr("Posts")),
            (self.sectors, tr("Sectors")),
            (self.officers, tr("Officers")),
        ):
            self.tabs.addTab(tab, label)
        self.add_body(self.tabs)
        for each in (self.agreement, self.mandate, self.posts, self.sectors):
            each.written.connect(self.written)
        self.entitle(tr("The centre"), named(workspace.profile.names, words().language))
        self.take_size(1120, 700)
