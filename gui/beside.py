"""The windows that stand beside the main window: they outlive a change of language or look, and go with the centre."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from gui.errors import tells


def windows_of(main: QWidget) -> list[QWidget]:
    """The windows that were opened from a main window and are open still; no menus, and no boxes that ask."""
    children = main.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [each for each in children if each.windowType() == Qt.WindowType.Window and each.isVisible()]


def hand_over(old: QWidget, new: QWidget) -> None:
    """Give what stands beside one main window to the one that takes its place, work under way and all."""
    for each in windows_of(old):
        where = each.geometry()
        each.setParent(new, each.windowFlags())
        each.setGeometry(where)
        each.show()


def close_beside(main: QWidget | None) -> None:
    """Close everything beside a main window; what runs in it is stopped, and forms keep their drafts.

    Boxes that ask go first: what an officer was asked, nobody else answers. What a box only tells stays.
    """
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QDialog) and not tells(box) and box.isVisible():
            box.reject()
    for each in windows_of(main) if main is not None else ():
        each.close()
    if "gui.entry.window" in sys.modules:
        sys.modules["gui.entry.window"].close_all()
