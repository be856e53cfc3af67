"""The form of an assessment: what happened, whether it broke the agreement, how sure, on what it rests, in words."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from gui.entry.fields import NONE, ChoiceField, Field, TextField, segments_of
from gui.entry.form import Form
from gui.entry.incident_form import ClassField
from gui.entry.many import ManyField
from gui.entry.report_form import LANGUAGES, count_row
from gui.entry.rows import FieldRow
from gui.i18n import tr, words
from gui.theme import theme
from gui.widgets.labels import text_label
from gui.widgets.segments import Segment
from models import vocabulary
from models.entry.drafts import OPENLY, SEALED
from models.profile import Contingent, Profile, named
from models.records import SourceReport
from models.records.base import to_ms
from models.records.incident import UNKNOWN_SIDE
from models.text import date_time_group


class ReportsField(Field):
    """The source reports of the incident, to be ticked if the assessment rests on them; ids in hex, blanks between."""

    growth = 20.0

    def __init__(self, name: str, label: str, reports: Sequence[SourceReport]) -> None:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(4))
        self._ticks: dict[str, QCheckBox] = {}
        for report in reports:
            tick = QCheckBox(_said(report).replace("&", "&&"))
            tick.toggled.connect(self._tell)
            self._ticks[report.id.hex] = tick
            column.addWidget(tick)
        if not reports:
            column.addWidget(text_label(tr("No source report belongs to this incident."), "note", "text2", wrap=True))
        self._showing = False
        super().__init__(name, label, box, width=500)
        if self._ticks:
            box.setFocusProxy(next(iter(self._ticks.values())))

    def text(self) -> str:
        """The reports that are ticked."""
        return " ".join(key for key, tick in self._ticks.items() if tick.isChecked())

    def show_text(self, text: str) -> None:
        """Tick exactly these."""
        wanted = text.split()
        self._showing = True
        for key, tick in self._ticks.items():
            tick.setChecked(key in wanted)
        self._showing = False

    def _tell(self) -> None:
        if not self._showing:
            self.edited.emit(self.name, self.text())


def _said(report: SourceReport) -> str:
    received = date_time_group(to_ms(report.received_at), report.zone)[:7]
    source = report.reporter or tr(vocabulary.term(vocabulary.CHANNELS, report.channel).label)
    grade = f"{report.reliability}{report.credibility}"
    return "  ".join(part for part in (report.serial, received, grade, source) if part)


class AssessmentForm(Form):
    """Nothing is chosen beforehand, and nothing comes from the other side."""

    def __init__(
        self, profile: Profile, contingent: Contingent, reports: Sequence[SourceReport], *, may_seal: bool
    ) -> None:
        super().__init__()
        self._profile = profile
        answers = segments_of(vocabulary.ANSWERS, labels=True)
        happened = ChoiceField("happened", tr("Happened"), answers, explained=False, width=260)
        violation = ChoiceField("violation", tr("Violation"), answers, explained=False, width=260)
        sure = [Segment(str(each), str(each)) for each in range(1, 6)]
        confidence = ChoiceField("confidence", tr("Confidence"), sure, explained=False, width=180)
        happened.set_note(tr("did it happen?"))
        violation.set_note(tr("did it break the agreement?"))
        confidence.set_note(tr("1 hardly, 5 certain"))
        self.add_section(tr("Judgement"), [FieldRow((happened, 1), (violation, 1), (confidence, 1))])
        self.add_section(
            tr("What it was"),
            [
                FieldRow((ClassField(), 1)),
                FieldRow((ManyField("weapons", tr("Weapons"), vocabulary.WEAPONS), 1)),
                FieldRow((ChoiceField("origin", tr("Side of origin"), self._sides(), width=260), 1)),
                count_row(),
            ],
        )
        self.add_section(tr("Rests on"), [FieldRow((ReportsField("reports", tr("Source reports"), reports), 1))])
        language = dict(LANGUAGES).get(contingent.language, contingent.language)
        text = TextField("text", tr("In words, in {language}", language=tr(language)), lines=5)
        self.add_section(tr("Statement"), [FieldRow((text, 1))])
        if may_seal:
            self.add_section(tr("Filing"), self._filing())

    def _sides(self) -> list[Segment]:
        language = words().language
        sides = [Segment(each.code, each.code, tip=named(each.names, language)) for each in self._profile.parties]
        unknown = Segment(UNKNOWN_SIDE, tr("not established"), tip=tr("looked into, and not established"))
        return [*sides, unknown, Segment(NONE, tr("nothing said"))]

    def _filing(self) -> list[QWidget]:
        ways = [Segment(SEALED, tr("sealed")), Segment(OPENLY, tr("open"))]
        filing = ChoiceField("filing", tr("Sealed or open"), ways, explained=False, width=260)
        told = tr(
            "Sealed, the other contingent sees only that yours is filed, until theirs is filed too; nobody can change "
            "it meanwhile unnoticed."
        )
        return [FieldRow((filing, 0)), text_label(told, "note", "text2", wrap=True)]
