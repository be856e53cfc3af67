"""Text from outside on the screen: shown letter by letter as it came, where Qt would guess markup."""

from html import escape


def plain_tip(text: str) -> str:
    """Make a text safe as a tool tip: Qt may take one with an angle bracket for rich text."""
    if "<" not in text:
        return text
    return f"<span>{escape(text)}</span>".replace("\n", "<br>")
