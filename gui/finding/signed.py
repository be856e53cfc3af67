"""A signed finding as both signed it: plain, whole and never changed, the superseded ones as well."""

import json
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from gui.details.facts import Teller
from gui.details.pages import Page, selectable
from gui.entry.window import EntryWindow
from gui.finding.side_by_side import Head, Line, SideBySide
from gui.finding.told import NAMES, group_text, in_groups
from gui.i18n import tr, words
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.buttons import push_button
from gui.widgets.contingent_card import ContingentCard, side_by_side
from gui.widgets.flow import FlowRow
from gui.widgets.labels import text_label
from gui.workspace import Workspace
from models import vocabulary
from models.dossier import Dossier
from models.edits.agreement import GROUPS
from models.journal import Actor
from models.keys.signing import FINDING, is_signed
from models.records import JointFinding
from models.records.base import to_ms
from models.text import date_time_group

_SIDES = ("left", "right")


class SignedWindow(EntryWindow):
    """Shows every signed version of a finding, the one that stands first; nothing can be changed in it."""

    def __init__(self, workspace: Workspace, theme: Theme, tasks: Tasks, actor: Actor, dossier: Dossier) -> None:
        super().__init__(workspace, theme, tasks, actor)
        self._dossier = dossier
        self._tell = Teller(workspace.profile, words())
        self.page = Page(theme)
        self.versions: list[QPushButton] = []
        self.table = SideBySide()
        row = FlowRow()
        row.setContentsMargins(*[theme.px(8)] * 4)
        for finding in dossier.findings if len(dossier.findings) > 1 else ():
            label = tr("version {n}", n=str(finding.version))
            button = push_button(label, partial(self.show_version, finding), kind="small")
            button.setCheckable(True)
            self.versions.append(button)
            row.add(button)
        row.setVisible(bool(self.versions))
        self.add_body(row, 0)
        self.add_body(self.page)
        self.take_size(1000, 860)
        if dossier.findings:
            self.show_version(dossier.findings[0])

    def show_version(self, finding: JointFinding) -> None:
        """Show one signed version."""
        for button, each in zip(self.versions, self._dossier.findings, strict=False):
            button.setChecked(each is finding)
        serial = self._dossier.incident.serial
        self.entitle(tr("Signed finding {serial}", serial=serial), _standing(finding))
        self.page.clear()
        self.page.add(text_label(self._tell.term(vocabulary.RESULTS, finding.result), "page-title", wrap=True))
        self.table = SideBySide()
        codes = [contingent.code for contingent in self.workspace.profile.contingents]
        self.table.show_lines([Head(code, "") for code in codes], signed_lines(finding, self._tell), lambda _group: "")
        self.page.add(self.table)
        for label, texts in (
            (tr("Finding in words"), (finding.text_left, finding.text_right)),
            (tr("Dissent"), (finding.dissent_left, finding.dissent_right)),
        ):
            if any(texts):
                self.page.add(self._pair([[text_label(label, "strong"), selectable(text or "–")] for text in texts]))
        self.page.add(
            self._pair([self._signature(finding, side, code) for side, code in zip(_SIDES, codes, strict=True)])
        )
        self.page.add(text_label(tr("What both signed, SHA-256"), "note", "text2"))
        self.page.add(selectable(in_groups(finding.hash), "mono"))

    def _pair(self, contents: list[list[QLabel]]) -> QWidget:
        cards = []
        for side, labels in zip(_SIDES, contents, strict=True):
            card = ContingentCard(self.look, side)
            for label in labels:
                card.column.addWidget(label)
            card.column.addStretch(1)
            cards.append(card)
        return side_by_side(self.look, *cards)

    def _signature(self, finding: JointFinding, side: str, code: str) -> list[QLabel]:
        name, at = getattr(finding, f"signed_{side}_by"), getattr(finding, f"signed_{side}_at")
        key, signature = getattr(finding, f"key_{side}"), getattr(finding, f"signature_{side}")
        is_good = bool(key and signature) and is_signed(
            key, FINDING, bytes.fromhex(finding.hash), bytes.fromhex(signature)
        )
        when = date_time_group(to_ms(at), self.workspace.profile.zone) if at is not None else "–"
        verdict = tr("holds over the hash below") if is_good else tr("does not hold over the hash below")
        labels = [
            text_label(tr("Signature of {code}", code=code), "strong"),
            selectable(f"{name or '–'}, {when}"),
            selectable(tr("key {key}", key=in_groups(key[:16]) if key else "–"), "mono", "text2"),
            text_label(verdict, "note", "done" if is_good else "error"),
        ]
        labels[0].setAlignment(Qt.AlignmentFlag.AlignLeft)
        return labels


def signed_lines(finding: JointFinding, tell: Teller) -> list[Line]:
    """Lay a signed finding side by side: what was agreed or settled in one cell, what was kept apart in two."""
    agreed, disputed = json.loads(finding.agreed), json.loads(finding.disputed)
    lines = []
    for group, name in NAMES.items():
        names = GROUPS[group]
        if names[0] in disputed:
            left, right = (group_text(group, {key: disputed[key][at] for key in names}, tell) for at in (0, 1))
            lines.append(Line(tell.words(name), left, right, differs=True, into=tr("both values")))
        elif names[0] in agreed:
            said = group_text(group, agreed, tell) or "–"
            lines.append(Line(tell.words(name), said, said, into=said))
    return lines


def _standing(finding: JointFinding) -> str:
    version = str(finding.version)
    if finding.current:
        return tr("version {n}, in force", n=version)
    return tr("version {n}, superseded by a later one", n=version)
