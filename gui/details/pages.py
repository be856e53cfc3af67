"""The pages of the details: facts in two columns, assessments side by side, reports and history, all plain text."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gui.details.facts import Fact, Teller, assessment_facts, report_facts
from gui.details.history_lines import Told, told
from gui.i18n import tr
from gui.theme import Theme
from gui.widgets.contingent_card import ContingentCard, side_by_side
from gui.widgets.labels import HairLine, text_label
from models import vocabulary
from models.dossier import Dossier
from models.records import NationalAssessment, SourceReport
from models.records.base import to_ms
from models.text import date_time_group

_NAME_WIDE, _TIME_WIDE = 78, 60


def selectable(text: str, use: str = "base", ink: str = "") -> QLabel:
    """A wrapped plain text that can be selected and copied."""
    label = text_label(text, use, ink, wrap=True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return label


class Page(QScrollArea):
    """A column of things that scrolls when there are too many."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._ground = QWidget()
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(*[theme.px(8)] * 4)
        self._column.setSpacing(theme.px(6))
        self._column.addStretch(1)
        self.setWidget(self._ground)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def add(self, widget: QWidget) -> None:
        """Add something at the end."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def clear(self) -> None:
        """Take everything away."""
        while self._column.count() > 1:
            gone = self._column.takeAt(0).widget()
            gone.setParent(None)
            gone.deleteLater()
        self.verticalScrollBar().setValue(0)


def facts_grid(facts: Iterable[Fact], theme: Theme, *, use: str = "note", wide: int = _NAME_WIDE) -> QWidget:
    """Set facts in two columns: names, and values that can be selected."""
    grid_widget = QWidget()
    grid = QGridLayout(grid_widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(8))
    grid.setVerticalSpacing(theme.px(1))
    grid.setColumnMinimumWidth(0, theme.px(wide))
    grid.setColumnStretch(1, 1)
    for row, fact in enumerate(facts):
        name = text_label(fact.name, use, "text2")
        name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        value = selectable(fact.value, use)
        value.setAccessibleName(f"{fact.name}: {fact.value}")
        if fact.differs:
            value.setProperty("ground", "differ")
        grid.addWidget(name, row, 0)
        grid.addWidget(value, row, 1)
    return grid_widget


def assessment_cards(dossier: Dossier, theme: Theme, tell: Teller) -> QWidget:
    """The current assessments of both contingents, in brief."""
    pair = (dossier.left, dossier.right)
    cards = []
    for side, contingent, mine, other in zip(
        ("left", "right"), tell.profile.contingents, pair, reversed(pair), strict=True
    ):
        card = ContingentCard(theme, side)
        filed = date_time_group(to_ms(mine.filed_at), tell.profile.zone)[:7] if mine else ""
        card.column.addWidget(_card_head(contingent.code, filed))
        card.column.addWidget(selectable(_brief(mine, tell, awaited=other is not None), "note"))
        card.column.addStretch(1)
        cards.append(card)
    return side_by_side(theme, *cards)


def _card_head(code: str, filed: str) -> QWidget:
    head = QWidget()
    row = QHBoxLayout(head)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(text_label(code, "note-strong"))
    row.addStretch(1)
    row.addWidget(text_label(filed, "note", "text2"))
    return head


def _brief(assessment: NationalAssessment | None, tell: Teller, *, awaited: bool) -> str:
    if assessment is None:
        return tr("no assessment yet, the other side has filed") if awaited else tr("no assessment yet")
    if assessment.sealed:
        return tr("filed, sealed until both are filed")
    lines = (
        tr(
            "happened {happened} · origin {origin}",
            happened=tell.term(vocabulary.ANSWERS, assessment.happened),
            origin=tell.side(assessment.origin_side),
        ),
        tr(
            "violation {violation} · confidence {n}",
            violation=tell.term(vocabulary.ANSWERS, assessment.violation),
            n=str(assessment.confidence),
        ),
        f"{assessment.subclass or '–'} · {assessment.weapons or '–'} · {tell.count(assessment)}",
    )
    return "\n".join(lines)


def history_rows(lines: Iterable[Told], theme: Theme, *, changes: bool) -> QWidget:
    """The history, one line per action, with what it changed where that is asked for."""
    grid_widget = QWidget()
    grid = QGridLayout(grid_widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(8))
    grid.setVerticalSpacing(theme.px(3))
    grid.setColumnStretch(1, 1)
    for row, line in enumerate(lines):
        at = text_label(line.at if changes else line.at[:7], "note", "text2")
        at.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        at.setToolTip(line.at)
        said = "\n".join((line.sentence, *line.changes)) if changes else line.sentence
        grid.addWidget(at, row, 0)
        grid.addWidget(selectable(said, "note"), row, 1)
    return grid_widget


def fill_reports(page: Page, dossier: Dossier, tell: Teller) -> None:
    """Show every source report, its text as it came in."""
    page.clear()
    if not dossier.reports:
        page.add(text_label(tr("No source report belongs to this incident."), "note", "text2", wrap=True))
    for at, report in enumerate(dossier.reports):
        if at:
            page.add(HairLine())
        page.add(_report(report, page.theme, tell))


def _report(report: SourceReport, theme: Theme, tell: Teller) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(3))
    received = date_time_group(to_ms(report.received_at), report.zone)
    head = (report.serial, received, tell.term(vocabulary.CHANNELS, report.channel))
    column.addWidget(selectable(" · ".join(part for part in head if part), "note-strong"))
    column.addWidget(facts_grid(report_facts(report, tell), theme))
    text = selectable(report.text or "–", "base")
    text.setProperty("ground", "base")
    text.setContentsMargins(*[theme.px(6)] * 4)
    column.addWidget(text)
    return block


def fill_assessments(page: Page, dossier: Dossier, tell: Teller) -> None:
    """Show every version of both contingents' assessments, newest on top, side by side."""
    page.clear()
    columns = []
    for side, contingent in zip(("left", "right"), tell.profile.contingents, strict=True):
        card = ContingentCard(page.theme, side)
        card.column.addWidget(_card_head(contingent.code, ""))
        mine = [each for each in dossier.assessments if each.contingent == contingent.code]
        if not mine:
            card.column.addWidget(text_label(tr("no assessment yet"), "note", "text2"))
        for each in mine:
            if not each.current:
                card.column.addWidget(HairLine())
            card.column.addWidget(facts_grid(assessment_facts(each, tell), page.theme, wide=56))
            if each.text and not each.sealed:
                card.column.addWidget(selectable(each.text))
        card.column.addStretch(1)
        columns.append(card)
    page.add(side_by_side(page.theme, *columns))


def fill_history(page: Page, dossier: Dossier, tell: Teller) -> None:
    """Show every action, oldest first, with each value before and after."""
    page.clear()
    page.add(history_rows((told(line, tell, dossier.sealed) for line in dossier.history), page.theme, changes=True))
