"""How a report will read in the log, word by word; what is still to be mended is underlined."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from gui.i18n import tr
from gui.theme import theme
from models.entry.sentence import Part, plain


class ReadingView(QTextEdit):
    """Shows the parts of a sentence; plain text, whatever was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme()
        self.setReadOnly(True)
        self.setFont(look.font("base"))
        self.setProperty("kind", "bare")
        self.document().setDocumentMargin(look.px(10))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("As it will read in the log"))
        self.setMinimumHeight(look.px(72))
        self._shown: tuple[Part, ...] = ()

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Show another sentence."""
        if parts == self._shown:
            return
        self._shown = parts
        self.clear()
        cursor = self.textCursor()
        for part in parts:
            cursor.insertText(part.text, _form(part))
        self.setAccessibleDescription(plain(parts))


def _form(part: Part) -> QTextCharFormat:
    form, look = QTextCharFormat(), theme()
    form.setForeground(look.color("text"))
    if part.strong:
        form.setFontWeight(QFont.Weight.DemiBold)
    if part.to_mend:
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(look.color("error"))
        form.setForeground(look.color("error"))
    return form
