"""The form of a joint finding: both assessments side by side, the result, both texts and both dissents."""

from PySide6.QtWidgets import QWidget

from gui.entry.fields import ChoiceField, TextField
from gui.entry.form import Form
from gui.entry.report_form import LANGUAGES
from gui.entry.rows import FieldRow
from gui.finding.side_by_side import SideBySide
from gui.i18n import tr
from gui.widgets.labels import text_label
from gui.widgets.segments import Segment
from models import vocabulary
from models.profile import Profile


class FindingForm(Form):
    """Left and right have the same width everywhere; the result that the rule proposes is named beside the choice."""

    def __init__(self, profile: Profile, statements: QWidget) -> None:
        super().__init__()
        self.table = SideBySide()
        self.state = text_label("", "note", "text2", wrap=True)
        results = [
            Segment(each.code, each.code, note=tr(each.label), tip=tr(each.label)) for each in vocabulary.RESULTS
        ]
        self.result = ChoiceField("result", tr("Result that both sign"), results, explained=False, width=560)
        self.add_section(tr("Two assessments"), [self.table, self.state])
        self.add_section(tr("Statements"), [statements])
        self.add_section(tr("Result"), [FieldRow((self.result, 1))])
        texts, dissents = [], []
        for side, contingent in zip(("left", "right"), profile.contingents, strict=True):
            language = tr(dict(LANGUAGES).get(contingent.language, contingent.language))
            texts.append(TextField(f"text_{side}", tr("Finding in words, in {language}", language=language), lines=3))
            dissents.append(TextField(f"dissent_{side}", tr("Dissent of {code}", code=contingent.code), lines=2))
        self.add_section(tr("In words"), [FieldRow(*((field, 1) for field in texts))])
        self.add_section(tr("Dissents"), [FieldRow(*((field, 1) for field in dissents))])
