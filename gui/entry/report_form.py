"""The form of a source report, section by section as it comes in over the radio."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.attachments.pending import PendingFiles
from gui.entry.choices import ComboField, items_of
from gui.entry.fields import ChoiceField, LineField, TextField, segments_of
from gui.entry.form import Form
from gui.entry.rows import FieldRow
from gui.entry.when_where import WhenRow, WherePart
from gui.i18n import tr, words
from gui.theme import theme
from gui.widgets.labels import text_label
from gui.widgets.segments import Segment
from models import vocabulary
from models.entry.forms import LONGEST_TEXT, ReportEntry, value_of
from models.entry.report import ReportReading
from models.entry.surroundings import Surroundings
from models.profile import Profile
from models.text import N_, date_time_group

LANGUAGES = (
    ("en", N_("English")),
    ("tr", N_("Turkish")),
    ("ru", N_("Russian")),
    ("az", N_("Azerbaijani")),
    ("hy", N_("Armenian")),
)
"""The languages in which reports come in."""
_GRADES = {
    "A": N_("completely"), "B": N_("usually"), "C": N_("fairly"), "D": N_("not usually"), "E": N_("unreliable"),
    "F": N_("cannot judge"), "1": N_("confirmed"), "2": N_("probably"), "3": N_("possibly"), "4": N_("doubtful"),
    "5": N_("improbable"), "6": N_("cannot judge"),
}  # fmt: skip


class ReportForm(Form):
    """Received, observed, where, what, grading, narrative, attachments."""

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._posts: frozenset[str] = frozenset()
        self.when = WhenRow()
        self.where = WherePart(profile, ReportEntry().where.mode, self)
        self.received = LineField("received", tr("At"), width=160, hint=tr("231039D or -5"))
        self.reporter = ComboField("reporter", tr("From"), [], width=110, free=True)
        self.narrative = TextField("text", tr("In the words of the source"), lines=3)
        self.add_section(tr("Received"), [self._received()])
        self.add_section(tr("Observed"), [self.when])
        self.add_section(tr("Where"), self.where.rows())
        self.add_section(tr("What"), self._what())
        self.add_section(tr("Grading"), [self._grading()])
        self.language = ComboField("language", "", [(code, tr(name)) for code, name in LANGUAGES], width=120)
        self.add_section(tr("Narrative"), [FieldRow((self.narrative, 1)), self._under_narrative()])
        self.files = PendingFiles()
        self.add_section(tr("Attachments"), [self.files])
        self.fields["language"] = self.language
        self.language.edited.connect(self.edited)
        self.reporter.left.connect(lambda _name: self._observe_from())

    def _received(self) -> FieldRow:
        channel = ChoiceField("channel", tr("Channel"), segments_of(vocabulary.CHANNELS))
        parties = [Segment("-", tr("none"), tip=tr("no party"))]
        language = words().language
        parties += [
            Segment(party.code, party.code, tip=party.names.get(language) or party.names["en"])
            for party in self._profile.parties
        ]
        party = ChoiceField("party", tr("Reporting party"), parties)
        return FieldRow((self.received, 2), (channel, 2), (self.reporter, 2), (party, 1))

    def _what(self) -> list[FieldRow]:
        means = ChoiceField("means", tr("Means"), segments_of(vocabulary.MEANS))
        description = ChoiceField("description", tr("Description"), segments_of(vocabulary.DESCRIPTIONS))
        observation = ChoiceField("observation", tr("Observation"), segments_of(vocabulary.OBSERVATIONS))
        weapon = ComboField("weapon", tr("Weapon"), items_of(vocabulary.WEAPONS, tr("not said")), width=150)
        return [FieldRow((means, 1), (description, 1)), FieldRow((observation, 1)), count_row(weapon)]

    def _grading(self) -> FieldRow:
        def grades(terms: tuple[vocabulary.Term, ...]) -> list[Segment]:
            return [Segment(term.code, term.code, tr(_GRADES[term.code]), tr(term.label)) for term in terms]

        reliability = ChoiceField(
            "reliability", tr("Reliability of the source"), grades(vocabulary.RELIABILITIES), explained=False
        )
        credibility = ChoiceField(
            "credibility",
            tr("Credibility of the information, graded on its own"),
            grades(vocabulary.CREDIBILITIES),
            explained=False,
        )
        return FieldRow((reliability, 1), (credibility, 1))

    def _under_narrative(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(8))
        self.language.caption.hide()
        self.language.note.hide()
        self.language.control.setAccessibleName(tr("Original language"))
        self.translation = text_label("", "note", "text2")
        self.length = text_label("", "note", "text2")
        row.addWidget(text_label(tr("Original language"), "note", "text2"))
        row.addWidget(self.language)
        row.addWidget(self.translation, 1)
        row.addWidget(self.length)
        return line

    def use(self, around: Surroundings) -> None:
        """Offer posts and places of these surroundings."""
        self.where.use(around)
        self._posts = frozenset(around.posts)
        self.reporter.offer([(name, name) for name in around.posts])

    def _observe_from(self) -> None:
        """Take the post a report came from as the observer, unless another one is named."""
        post = self.reporter.text()
        observer = self.where.observer
        if post in self._posts and not observer.isHidden() and not observer.text():
            observer.show_text(post)
            self.edited.emit("observer", post)

    def show_entry(self, entry: ReportEntry) -> None:
        """Show a report as typed."""
        self.where.show_mode(entry.where.mode)
        self.show_values(lambda name: value_of(entry, name) if name != "derived" else "")

    def show_reading(self, entry: ReportEntry, reading: ReportReading) -> None:
        """Show what follows from what was typed, and what is wrong with it."""
        zulu = "" if reading.received is None else date_time_group(reading.received)[2:7]
        self.received.set_unit(zulu)
        self.when.derive(reading.times)
        self.where.derive(reading.position, entry.where.mode)
        self._tell_text(entry)
        self.show_troubles(reading.troubles)

    def _tell_text(self, entry: ReportEntry) -> None:
        speech = words()
        self.length.setText(tr("{n} of {most}", n=speech.number(len(entry.text)), most=speech.number(LONGEST_TEXT)))
        names = dict(LANGUAGES)
        sides = (self._profile.left.language, self._profile.right.language)
        others = [tr(names.get(code, code)) for code in dict.fromkeys(sides) if code != entry.language]
        told = [tr("{language}: not translated", language=name) for name in others]
        self.translation.setText(" · ".join([tr("kept as typed"), *told]))


def count_row(*first: ComboField) -> FieldRow:
    """Low, best and high with unit and qualifier."""
    low = LineField("low", tr("Low"), width=56)
    best = LineField("best", tr("Best"), width=56)
    high = LineField("high", tr("High"), width=56)
    unit = ChoiceField("unit", tr("Unit"), segments_of(vocabulary.UNITS))
    qualifier = ChoiceField("qualifier", tr("Qualifier"), segments_of(vocabulary.QUALIFIERS))
    before = [(field, 2) for field in first]
    return FieldRow(*before, (low, 0), (best, 0), (high, 0), (unit, 1), (qualifier, 1))
