"""What each contingent says in its own words, side by side: the original first, and whether it is translated."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.details.pages import selectable
from gui.entry.report_form import LANGUAGES
from gui.i18n import tr
from gui.theme import Theme
from gui.widgets.contingent_card import ContingentCard, side_by_side
from gui.widgets.labels import text_label
from models.dossier import Dossier
from models.profile import Profile
from models.records import NationalAssessment


class Statements(QWidget):
    """Two cards of the same width; of a sealed assessment only that it is filed."""

    def __init__(self, theme: Theme, profile: Profile) -> None:
        super().__init__()
        self._theme = theme
        self._profile = profile
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the statements of the assessments that stand now."""
        while self._column.count():
            self._column.takeAt(0).widget().deleteLater()
        cards = []
        pair = (dossier.left, dossier.right)
        for side, contingent, filed in zip(("left", "right"), self._profile.contingents, pair, strict=True):
            card = ContingentCard(self._theme, side)
            card.column.addWidget(text_label(tr("Statement of {code}", code=contingent.code), "strong"))
            card.column.addWidget(selectable(_statement(filed)))
            if filed is not None and filed.text and filed.language:
                language = tr(dict(LANGUAGES).get(filed.language, filed.language))
                card.column.addWidget(text_label(tr("{language}, not translated", language=language), "note", "text2"))
            card.column.addStretch(1)
            cards.append(card)
        self._column.addWidget(side_by_side(self._theme, *cards))


def _statement(filed: NationalAssessment | None) -> str:
    if filed is None:
        return tr("not filed yet")
    if filed.sealed:
        return tr("filed, sealed until both are filed")
    return filed.text or tr("nothing said in words")
