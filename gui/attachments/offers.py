"""What the clipboard or a dragging hand offers to attach: files, or a picture as it came, never decoded here."""

import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from models.attachments.kinds import SHOWN
from models.attachments.names import plain_name
from models.attachments.waiting import WaitingFile
from models.text import N_, Problem

_NOTHING = N_("There is neither a file nor a picture on the clipboard. Copy one first, then paste again.")


def chosen(*paths: Path) -> list[WaitingFile]:
    """Give files that were chosen by name."""
    return [WaitingFile(plain_name(path.name), str(path)) for path in paths]


def dropped(offer: QMimeData) -> list[WaitingFile]:
    """Give what is dragged here: files of this station, or else the bytes of a picture."""
    return _files(offer) or _bytes(offer)


def pasted() -> list[WaitingFile]:
    """Give what is on the clipboard.

    Raises:
        Problem: there is nothing to attach.
    """
    clipboard = QGuiApplication.clipboard()
    offer = clipboard.mimeData()
    found = _files(offer) or _bytes(offer)
    if not found and offer.hasImage() and (clipboard.ownsClipboard() or sys.platform in ("win32", "darwin")):
        found = _drawn(offer)
    if not found:
        raise Problem(_NOTHING)
    return found


def can_drop(offer: QMimeData) -> bool:
    """Say whether anything could be attached, without fetching it."""
    return offer.hasUrls() or any(offer.hasFormat(kind.media_type) for kind in SHOWN)


def _files(offer: QMimeData) -> list[WaitingFile]:
    return chosen(*(Path(url.toLocalFile()) for url in offer.urls() if url.isLocalFile()))


def _bytes(offer: QMimeData) -> list[WaitingFile]:
    for kind in SHOWN:
        content = bytes(offer.data(kind.media_type).data()) if offer.hasFormat(kind.media_type) else b""
        if content:
            return [WaitingFile(f"clipboard{kind.suffixes[0]}", content=content)]
    return []


def _drawn(offer: QMimeData) -> list[WaitingFile]:
    """Write a picture that is pixels already (this program's own, or the system's) as PNG."""
    image, buffer = offer.imageData(), QBuffer()
    if not isinstance(image, QImage) or image.isNull():
        return []
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs ask for bytes, Qt takes the name
    return [WaitingFile("clipboard.png", content=bytes(buffer.data().data()))]
