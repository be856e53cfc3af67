"""A form: sections of fields that scroll, that tell what is wrong where, and that can be walked by keys."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gui.entry.fields import Field
from gui.entry.rows import FieldRow
from gui.i18n import locale, tr, words
from gui.theme import theme
from gui.widgets.field_error import FieldError
from gui.widgets.labels import HairLine, text_label
from models.entry.trouble import Trouble, Troubles
from models.text import N_

_MARGIN, _TITLE = 16, 96


class Form(QScrollArea):
    """Sections from top to bottom.

    Signals:
        edited(name, text): the officer changed a field.
        repaired(name, text): the officer took the repair that was offered for a field.
    """

    edited = Signal(str, str)
    repaired = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self._errors: dict[str, FieldError] = {}
        self._sections: list[list[Field]] = []
        self._first: list[QWidget] = []
        self._seen: set[str] = set()
        self._troubles: Troubles = {}
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._body)

    def add_section(self, title: str, rows: Iterable[QWidget]) -> None:
        """Add a section; Alt and its number lead to it. Rows that are no FieldRow are only shown."""
        look, rows = theme(), list(rows)
        section, fields = QWidget(), []
        line = QHBoxLayout(section)
        line.setContentsMargins(look.px(_MARGIN), look.px(8), look.px(_MARGIN), look.px(10))
        line.setSpacing(look.px(_MARGIN))
        line.addWidget(self._title(title, len(self._sections) + 1), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(look.px(6))
        for row in rows:
            column.addWidget(row)
            if isinstance(row, FieldRow):
                fields += self._take(row)
        line.addLayout(column, 1)
        policy = section.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        section.setSizePolicy(policy)
        at = self._column.count() - 1
        self._column.insertWidget(at, section)
        self._column.insertWidget(at + 1, HairLine())
        self._sections.append(fields)
        self._first.append(rows[0])

    def add_below(self, widget: QWidget) -> None:
        """Put something under the sections, where there is no room beside the form."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def _title(self, title: str, number: int) -> QWidget:
        head = QWidget()
        head.setFixedWidth(theme().px(_TITLE))
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(text_label(title, "strong", wrap=True))
        column.addWidget(text_label(tr("Alt+{number}", number=str(number)), "note", "text2"))
        return head

    def _take(self, row: FieldRow) -> list[Field]:
        fields = [field for field in row.findChildren(Field) if field.name in row.errors]
        for field in fields:
            self.fields[field.name] = field
            self._errors[field.name] = row.errors[field.name]
            field.edited.connect(self.edited)
            field.left.connect(self._leave)
        return fields

    @property
    def sections(self) -> int:
        """How many sections there are."""
        return len(self._sections)

    def show_values(self, value: Callable[[str], str]) -> None:
        """Show every field as `value` gives it by name."""
        for name, field in self.fields.items():
            field.show_text(value(name))

    def show_troubles(self, troubles: Troubles) -> None:
        """Say under each field what is wrong with it; what is only missing is said once the field was left."""
        self._troubles = troubles
        for name, error in self._errors.items():
            trouble = troubles.get(name)
            if trouble is None or (trouble.missing and name not in self._seen) or not self._shown(name):
                error.say("")
            else:
                self._say(error, trouble)

    def _say(self, error: FieldError, trouble: Trouble) -> None:
        repair = trouble.repair
        if repair is None:
            error.say(trouble.problem.say(words()))
            return
        error.say(
            trouble.problem.say(words()),
            tr("Use {text}", text=repair.text),
            lambda: self.repaired.emit(repair.field, repair.text),
        )

    def _shown(self, name: str) -> bool:
        return not self.fields[name].isHidden()

    def in_order(self, troubles: Troubles) -> list[str]:
        """Name the fields to mend in the order of the form."""
        return [name for name in self.fields if name in troubles]

    def label_of(self, name: str) -> str:
        """Give the caption of a field as it stands in a sentence."""
        label = self.fields[name].label
        return locale().toLower(label[:1]) + label[1:] if not label[1:2].isupper() else label

    def go_to(self, name: str) -> None:
        """Put the keyboard into a field and say what is wrong with it."""
        self._seen.add(name)
        self.show_troubles(self._troubles)
        self._to(self.fields[name])

    def go_to_section(self, number: int) -> None:
        """Put the keyboard into the first field of a section, 1 being the first, or into what stands there instead."""
        for field in self._sections[number - 1]:
            if not field.isHidden():
                self._to(field)
                return
        self._first[number - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(self._first[number - 1])

    def see_all(self) -> None:
        """Say everything that is missing, touched or not."""
        self._seen |= self.fields.keys()
        self.show_troubles(self._troubles)

    def _to(self, field: Field) -> None:
        field.take_focus()
        self.ensureWidgetVisible(field, 0, theme().px(40))

    def _leave(self, name: str) -> None:
        if name not in self._seen:
            self._seen.add(name)
            self.show_troubles(self._troubles)


ALT_HELP = N_("Tab and Shift+Tab walk the fields, Alt+1 to Alt+{last} the sections.")
PICK_HELP = N_("A letter or digit picks in a row of choices, arrows move.")
TIME_HELP = N_("A time takes 230952d, 0952z or -50 (minutes ago).")
