"""Text from outside on the screen: shown letter by letter as it came, where Qt would guess markup."""

from html import escape

from PySide6.QtCore import Qt


def plain_tip(text: str) -> str:
    """Make a text safe as a tool tip: Qt takes one that looks like markup for rich text."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<span>{escape(text)}</span>".replace("\n", "<br>")
