"""The form of an incident: what it was, when and where, how much, whose, what harm, and what is said of it."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from gui.entry.choices import ComboField
from gui.entry.fields import NONE, ChoiceField, Field, LineField, TextField, segments_of
from gui.entry.form import Form
from gui.entry.many import ManyField
from gui.entry.report_form import LANGUAGES, count_row
from gui.entry.rows import FieldRow
from gui.entry.when_where import WhenRow, WherePart
from gui.i18n import tr, words
from gui.theme import theme
from gui.widgets.segments import Segment, SegmentedControl
from models import vocabulary
from models.entry.forms import IncidentEntry, value_of
from models.entry.incident import IncidentReading, sides
from models.entry.surroundings import Surroundings
from models.profile import Profile, named
from models.records.incident import UNKNOWN_SIDE
from models.vocabulary import term


class ClassField(Field):
    """The class by its letter, and beside it the subclasses of that class."""

    def __init__(self) -> None:
        self._letters = SegmentedControl(
            [Segment(each.code, each.code, tip=tr(each.label)) for each in vocabulary.CLASSES]
        )
        self._subclasses = QComboBox()
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(8))
        row.addWidget(self._letters, 3)
        row.addWidget(self._subclasses, 2)
        both.setFocusProxy(self._letters)
        super().__init__("subclass", tr("Class"), both, width=700)
        self._subclasses.setAccessibleName(tr("Subclass"))
        self._letters.picked.connect(self._pick)
        self._subclasses.activated.connect(lambda _at: self.edited.emit(self.name, self.text()))
        self._offer("")

    @property
    def framed(self) -> QWidget:
        """The list of subclasses takes the frame."""
        return self._subclasses

    def text(self) -> str:
        """The code of the subclass, or of the class where it is not further determined."""
        return str(self._subclasses.currentData() or "")

    def show_text(self, text: str) -> None:
        """Show a subclass or a class."""
        self._letters.set_value(text[:1] or None)
        self._offer(text[:1])
        self._subclasses.setCurrentIndex(max(self._subclasses.findData(text), 0))

    def _offer(self, letter: str) -> None:
        self._subclasses.clear()
        self._subclasses.setEnabled(bool(letter))
        if not letter:
            self._subclasses.addItem(tr("choose a class first"), "")
            self.set_note("")
            return
        self._subclasses.addItem(tr("{code} not further determined", code=letter), letter)
        for each in vocabulary.SUBCLASSES:
            if each.code.startswith(letter):
                self._subclasses.addItem(f"{each.code} {tr(each.label)}", each.code)
        self.set_note(tr(term(vocabulary.CLASSES, letter).label))

    def _pick(self, letter: str) -> None:
        self._offer(letter)
        self.edited.emit(self.name, self.text())


class IncidentForm(Form):
    """What, when, where, count, sides, harm, summary; in a correction the reason."""

    def __init__(self, profile: Profile, *, correcting: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self.when = WhenRow()
        self.where = WherePart(profile, IncidentEntry().where.mode, self)
        weapons = ManyField("weapons", tr("Weapons"), vocabulary.WEAPONS)
        self.reason = LineField("reason", tr("Reason, kept with the record"), width=400)
        self.add_section(tr("What"), [FieldRow((ClassField(), 1)), FieldRow((weapons, 1))])
        self.add_section(tr("When"), [self.when])
        self.add_section(tr("Where"), self.where.rows())
        self.add_section(tr("Count"), [count_row()])
        self.add_section(tr("Sides"), [self._sides(), self._article()])
        self.add_section(tr("Harm"), self._harm())
        self.add_section(tr("Summary"), [self._summary()])
        if correcting:
            self.add_section(tr("Correction"), [FieldRow((self.reason, 1))])

    def _party_segments(self) -> list[Segment]:
        language = words().language
        unknown = [Segment(NONE, tr("unknown"), tip=tr("not known"))]
        return unknown + [
            Segment(each.code, each.code, tip=named(each.names, language)) for each in self._profile.parties
        ]

    def _sides(self) -> FieldRow:
        origin = ChoiceField("origin", tr("Side of origin"), self._party_segments())
        affected = ChoiceField("affected", tr("Affected side"), self._party_segments())
        attribution = ComboField(
            "attribution",
            tr("Attribution"),
            [(each.code, f"{each.code} {tr(each.label)}") for each in vocabulary.ATTRIBUTIONS],
            width=220,
        )
        return FieldRow((origin, 1), (affected, 1), (attribution, 2))

    def _article(self) -> FieldRow:
        language = words().language
        articles = [("", tr("none"))]
        articles += [(each.code, f"{each.code} {named(each.names, language)}") for each in self._profile.articles]
        for each in self._profile.former_articles:
            name = tr("{article}, no longer in force", article=named(each.names, language))
            articles.append((each.code, f"{each.code} {name}"))
        return FieldRow((ComboField("article", tr("Article said to be broken"), articles, width=400), 1))

    def _harm(self) -> list[FieldRow]:
        rows = [self._casualties(side) for side in sides(self._profile)]
        damage = ChoiceField("damage", tr("Damage"), segments_of(vocabulary.DAMAGES), width=300)
        return [*rows, FieldRow((damage, 0))]

    def _casualties(self, side: str) -> FieldRow:
        name = tr("unknown") if side == UNKNOWN_SIDE else side
        labels = {
            "MIL.killed": tr("{side}, military killed", side=name),
            "MIL.wounded": tr("{side}, military wounded", side=name),
            "CIV.killed": tr("{side}, civilians killed", side=name),
            "CIV.wounded": tr("{side}, civilians wounded", side=name),
        }
        hint = tr("0, or low/best/high")
        fields = [LineField(f"casualties.{side}.{key}", label, width=172, hint=hint) for key, label in labels.items()]
        return FieldRow(*((field, 1) for field in fields))

    def _summary(self) -> FieldRow:
        names = dict(LANGUAGES)
        fields = []
        for place, contingent in zip(("left", "right"), self._profile.contingents, strict=True):
            label = tr(names.get(contingent.language, contingent.language))
            fields.append(TextField(f"summary_{place}", tr("Summary in {language}", language=label), lines=4))
        return FieldRow(*((field, 1) for field in fields))

    def use(self, around: Surroundings) -> None:
        """Offer posts and places of these surroundings."""
        self.where.use(around)

    def show_entry(self, entry: IncidentEntry, reason: str) -> None:
        """Show an incident as typed."""
        self.where.show_mode(entry.where.mode)
        beside = {"derived": "", "reason": reason}
        self.show_values(lambda name: beside[name] if name in beside else value_of(entry, name))

    def show_reading(self, entry: IncidentEntry, reading: IncidentReading) -> None:
        """Show what follows from what was typed, and what is wrong with it."""
        self.when.derive(reading.times)
        self.where.derive(reading.position, entry.where.mode)
        self._tell_translations(entry)

    def _tell_translations(self, entry: IncidentEntry) -> None:
        for name, text in (("summary_left", entry.summary_left), ("summary_right", entry.summary_right)):
            self.fields[name].set_note("" if text.strip() else tr("not translated"))
