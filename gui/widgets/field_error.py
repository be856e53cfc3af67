"""What is wrong with a field, said under it: a mark, one sentence, and the repair where there is one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from gui.icons import SMALL, picture
from gui.theme import theme
from gui.widgets.labels import text_label


class FieldError(QWidget):
    """Hidden while its field is right. `field` gets the error frame while it is wrong."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.sentence = text_label("", "note", "error", wrap=True)
        self.repair = QPushButton()
        self.repair.setProperty("kind", "small")
        self._do: Callable[[], object] | None = None
        self.repair.clicked.connect(self._mend)
        mark = QLabel()
        mark.setPixmap(picture("alert", "error", SMALL, self.devicePixelRatioF()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme().px(2), 0, 0)
        row.setSpacing(theme().px(4))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.sentence)
        row.addWidget(self.repair, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.hide()

    def say(self, sentence: str, repair: str = "", do: Callable[[], object] | None = None) -> None:
        """Show what is wrong, and a button `repair` that mends it by calling `do`; "" means all is right again."""
        self.sentence.setText(sentence)
        self.repair.setText(repair)
        self.repair.setVisible(bool(repair and do))
        self._do = do
        self.setVisible(bool(sentence))
        self._frame(wrong=bool(sentence))

    @property
    def wrong(self) -> bool:
        """Whether something is wrong."""
        return bool(self.sentence.text())

    def _mend(self) -> None:
        if self._do is not None:
            self._do()

    def _frame(self, *, wrong: bool) -> None:
        self.field.setAccessibleDescription(self.sentence.text())
        if bool(self.field.property("wrong")) != wrong:
            self.field.setProperty("wrong", wrong)
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)
