"""What is on record about an attachment: the file, its SHA-256, and every hand it went through, in sentences."""

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from gui.attachments.shown import size_text
from gui.details.facts import Fact
from gui.details.pages import facts_grid, selectable
from gui.i18n import tr, words
from gui.theme import Theme
from gui.widgets.panel_head import PanelHead
from models.attachments.custody import custody_sentence
from models.attachments.kinds import label_of
from models.attachments.shelf import Held
from models.records import Attachment
from models.records.base import to_ms
from models.text import date_time_group

_WIDE = 360


class AttachmentFacts(QScrollArea):
    """A column of 360 px beside the picture; times are told in the zone `zone` hours east."""

    def __init__(self, theme: Theme, zone: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zone = zone
        self.setWidgetResizable(True)
        self.setFixedWidth(theme.px(_WIDE))

    def show_held(self, held: Held) -> None:
        """Show what is on record now."""
        px, digest = self._theme.px, held.attachment.sha256
        aside = QWidget()
        column = QVBoxLayout(aside)
        column.setContentsMargins(0, 0, 0, px(8))
        column.setSpacing(px(6))
        column.addWidget(PanelHead(tr("File", "attached")))
        self._add(column, facts_grid(self._facts(held.attachment), self._theme))
        column.addWidget(PanelHead("SHA-256"))
        self._add(column, selectable(" ".join(digest[at : at + 8] for at in range(0, 64, 8)), "mono"))
        column.addWidget(PanelHead(tr("Custody")))
        for step in held.custody:
            self._add(column, selectable("\n".join(custody_sentence(step, self._zone, words())), "note"))
        column.addStretch(1)
        self.setWidget(aside)

    def _facts(self, attachment: Attachment) -> list[Fact]:
        at = attachment.captured_at
        captured = (date_time_group(to_ms(at), self._zone) if at else "", attachment.captured_by or "")
        facts = [
            Fact(tr("Name"), attachment.original_name),
            Fact(tr("Kind"), tr(label_of(attachment.media_type))),
            Fact(tr("Size"), tr("{size} ({n} bytes)", size=size_text(attachment.size), n=attachment.size)),
            Fact(tr("Captured"), " · ".join(part for part in captured if part) or "–"),
        ]
        if attachment.void_reason is not None:
            facts.append(Fact(tr("Void"), attachment.void_reason))
        return facts

    def _add(self, column: QVBoxLayout, widget: QWidget) -> None:
        margin = self._theme.px(8)
        room = QWidget()
        inside = QVBoxLayout(room)
        inside.setContentsMargins(margin, 0, margin, 0)
        inside.addWidget(widget)
        column.addWidget(room)
