"""How an attachment is said and drawn: its kind and size in words, its picture from our own PNG alone."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageReader, QPixmap

from gui.i18n import tr, words
from models.attachments.answers import MOST_SIDE
from models.attachments.limited import Picture, sides_of
from models.attachments.shelf import Held
from models.records.base import to_ms
from models.text import date_time_group


def pixmap_of(picture: Picture) -> QPixmap:
    """Give a picture of our own making for the screen; an empty one when it is not what it says it is."""
    sides = sides_of(picture.png)
    if sides != (picture.width, picture.height) or not 0 < max(sides) <= MOST_SIDE:
        return QPixmap()
    buffer = QBuffer()
    buffer.setData(picture.png)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"png"))
    reader.setAutoDetectImageFormat(False)
    return QPixmap.fromImage(reader.read())


def size_text(size: int) -> str:
    """Say a size: "340 kB", "1.2 MB"."""
    number = words().number
    return f"{number(size / 1e6, 1)} MB" if size >= 1e6 else f"{number(max(1, round(size / 1e3)))} kB"


def taken_in(held: Held, zone: int) -> str:
    """Say when and by whom an attachment was taken in."""
    first = held.custody[0] if held.custody else None
    if first is None:
        return ""
    return tr("{time} by {name}", time=date_time_group(to_ms(first.at), zone)[:7], name=first.holder)
