"""The line icons of the program, named after what they stand for; one ink, taken from the theme."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap

from gui.theme import theme

SMALL, NORMAL = 14, 16
"""Sides in pixels at scale 1: beside a text, on a tool button."""


def icon(name: str, role: str = "text") -> QIcon:
    """The icon `name` (a file of resources/icons) in the colour of a role, in the look that is on the screen.

    A name without a file is a FileNotFoundError.
    """
    return theme().icon(name, role)


def picture(name: str, role: str = "text", side: int = NORMAL, dpr: float = 1.0) -> QPixmap:
    """The icon as a picture for a label, `side` pixels at scale 1, sharp on a screen of `dpr`."""
    length = theme().px(side)
    return icon(name, role).pixmap(QSize(length, length), dpr)
