"""The sheet of a receipt: number of entries, time, groups of letters and QR code, the same on screen and on paper."""

from collections.abc import Sequence
from dataclasses import dataclass

import segno
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.fonts import FAMILIES, MONO
from gui.i18n import tr, words
from gui.palette import PAPER, Palette, load
from gui.theme import Theme
from models.text import date_time_group
from models.verifying import Receipt
from models.verifying.receipts import receipt_code

_WIDE, _HIGH = 620, 400
_QUIET = 4
"""Modules of white around a QR code (ISO/IEC 18004)."""
_ROW = 4


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above the receipt: the centre, its marking, and the zone (hours east) of its times."""

    centre: str
    marking: str
    zone: int


class ReceiptSheet(QWidget):
    """A receipt as paper shows it, in any theme; scaled with the window's letters."""

    def __init__(self, theme: Theme, heading: Heading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heading = heading
        self._receipt: Receipt | None = None
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """As wide and high as a receipt is at this scale."""
        return QSize(self._theme.px(_WIDE), self._theme.px(_HIGH))

    def show_receipt(self, receipt: Receipt) -> None:
        """Show another receipt."""
        self._receipt = receipt
        self.setAccessibleName(" ".join((str(receipt.entries), *receipt.groups)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet."""
        if self._receipt is not None:
            painter = QPainter(self)
            draw_receipt(painter, QRectF(self.rect()), self._receipt, self._heading, self._theme.palette)
            painter.end()


def draw_receipt(
    painter: QPainter, room: QRectF, receipt: Receipt, heading: Heading, palette: Palette | None = None
) -> None:
    """Draw a receipt into a room, as large as it fits, on paper unless told otherwise; the QR code is always dark."""
    unit = min(room.width() / _WIDE, room.height() / _HIGH)
    paper = palette or load(PAPER)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(room, QColor(paper.base))
    painter.translate(room.topLeft())
    painter.scale(unit, unit)
    painter.setPen(QColor(paper.text))
    _text(painter, QRectF(24, 16, 572, 24), tr("Receipt of the journal"), 17, bold=True)
    _text(painter, QRectF(24, 42, 572, 20), f"{heading.centre} · {heading.marking}", 12)
    _facts(painter, receipt, heading)
    _letters(painter, receipt.groups)
    painter.setPen(QColor(paper.text2))
    _text(painter, QRectF(24, 330, 572, 56), _advice(), 11, wrap=True)
    inks = (paper.base, paper.text) if paper.dark else (paper.text, paper.base)
    _code(painter, QRectF(376, 66, 232, 232), receipt, inks)
    painter.restore()


def _advice() -> str:
    return tr(
        "Keep this outside the database, each contingent its own. Whoever verifies the record with it sees whether "
        "entries were cut off or an old copy was put in its place."
    )


def _facts(painter: QPainter, receipt: Receipt, heading: Heading) -> None:
    facts = (
        (tr("Entries"), words().number(receipt.entries)),
        (tr("Time"), f"{date_time_group(receipt.at, heading.zone)}"),
        (tr("Signed by"), receipt.left),
        ("", receipt.right),
    )
    for row, (name, value) in enumerate(facts):
        top = 74.0 + row * 20
        _text(painter, QRectF(24, top, 90, 20), name, 12)
        _text(painter, QRectF(114, top, 270, 20), value, 12, bold=row == 0)


def _letters(painter: QPainter, groups: Sequence[str]) -> None:
    rows = [groups[at : at + _ROW] for at in range(0, len(groups), _ROW)]
    for row, found in enumerate(rows):
        for column, group in enumerate(found):
            where = QRectF(24 + column * 88, 168 + row * 30, 88, 28)
            _text(painter, where, group.upper(), 20, mono=True)
    _text(painter, QRectF(112, 174 + (len(rows) - 1) * 30, 260, 20), tr("for checking what was typed"), 11)


def _code(painter: QPainter, room: QRectF, receipt: Receipt, inks: tuple[str, str]) -> None:
    modules = segno.make_qr(receipt_code(receipt), error="m").matrix
    pixels = painter.worldTransform().m11()
    side = max(1, int(room.width() * pixels / (len(modules) + 2 * _QUIET))) / pixels
    ink, ground = map(QColor, inks)
    painter.fillRect(QRectF(room.topLeft(), QSizeF(1, 1) * side * (len(modules) + 2 * _QUIET)), ground)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for row, line in enumerate(modules):
        for column, dark in enumerate(line):
            if dark:
                corner = QPointF(room.left() + (column + _QUIET) * side, room.top() + (row + _QUIET) * side)
                far = QPointF(corner.x() + side, corner.y() + side)
                painter.fillRect(QRectF(corner, far), ink)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _text(
    painter: QPainter, room: QRectF, text: str, size: int, *, bold: bool = False, mono: bool = False, wrap: bool = False
) -> None:
    font = QFont()
    font.setFamilies([MONO, *FAMILIES[:2]] if mono else list(FAMILIES))
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    painter.setFont(font)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    painter.drawText(room, int(flags) | int(Qt.TextFlag.TextWordWrap) if wrap else int(flags), text)
