"""One attachment as a card: its picture or the sign of its kind, its name, size, who brought it, and its hash."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from gui.attachments.shown import pixmap_of, size_text, taken_in
from gui.i18n import tr
from gui.icons import picture
from gui.plain_text import plain_tip
from gui.theme import theme
from models.attachments.kinds import kind_of, label_of
from models.attachments.limited import Picture
from models.attachments.shelf import Held

_WIDE, _HIGH, _PICTURE = 124, 150, 78
_SIGN = 28


class AttachmentCard(QAbstractButton):
    """Clicked, or Enter or Space, it is looked at; a sealed file bears a padlock, a void one is struck through."""

    def __init__(self, held: Held, zone: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        attachment = held.attachment
        self.held = held
        self._pixmap = QPixmap()
        self._lines = (
            attachment.original_name,
            f"{tr(label_of(attachment.media_type))} · {size_text(attachment.size)}",
            tr("void") if attachment.void_reason is not None else taken_in(held, zone),
            attachment.sha256[:12],
        )
        self.setText(attachment.original_name.replace("&", "&&"))
        self.setAccessibleName(", ".join(self._lines))
        tip = [*self._lines[:3], attachment.sha256]
        if attachment.void_reason is not None:
            tip.append(tr("Void: {reason}", reason=attachment.void_reason))
        self.setToolTip(plain_tip("\n".join(tip)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Room for a picture and four lines."""
        return QSize(theme().px(_WIDE), theme().px(_HIGH))

    def show_picture(self, picture: Picture | None) -> None:
        """Show the thumbnail; None leaves the sign of the kind."""
        self._pixmap = QPixmap() if picture is None else pixmap_of(picture)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), look.color("head" if self.underMouse() else "base"))
        self._frame(painter)
        inside = self.rect().adjusted(look.px(5), look.px(5), -look.px(5), -look.px(4))
        room = QRect(inside.left(), inside.top(), inside.width(), look.px(_PICTURE))
        self._draw_picture(painter, room)
        self._draw_lines(painter, inside, room.bottom() + look.px(3))

    def _frame(self, painter: QPainter) -> None:
        look, focused = theme(), self.hasFocus()
        thick = look.px(2 if focused else 1)
        pen = QPen(look.color("accent" if focused else "edge"), thick)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        half = thick // 2
        painter.drawRect(self.rect().adjusted(half, half, -thick + half, -thick + half))

    def _draw_picture(self, painter: QPainter, room: QRect) -> None:
        look, attachment = theme(), self.held.attachment
        painter.fillRect(room, look.color("panel"))
        if not self._pixmap.isNull():
            size = self._pixmap.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(room.center() - QRect(0, 0, size.width() - 1, size.height() - 1).center(), size)
            painter.drawPixmap(place, self._pixmap)
        else:
            name = "lock" if kind_of(attachment.media_type) is None else "file-text"
            sign = picture(name, "text2", _SIGN, self.devicePixelRatioF())
            side = look.px(_SIGN)
            painter.drawPixmap(QRect(room.center().x() - side // 2, room.center().y() - side // 2, side, side), sign)
        if attachment.void_reason is not None:
            painter.setPen(QPen(look.color("error"), look.px(1.7)))
            painter.drawLine(room.topLeft(), room.bottomRight())
            painter.drawLine(room.bottomLeft(), room.topRight())

    def _draw_lines(self, painter: QPainter, inside: QRect, top: int) -> None:
        look = theme()
        for text, use, ink in zip(
            self._lines, ("note-strong", "small", "small", "small"), ("text", "text2", "text2", "text3"), strict=True
        ):
            painter.setFont(look.font(use))
            void = ink != "text" and text == self._lines[2] and self.held.attachment.void_reason is not None
            painter.setPen(look.color("error" if void else ink))
            line = QRect(inside.left(), top, inside.width(), look.line(use))
            cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, cut)
            top += look.line(use)
