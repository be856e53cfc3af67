"""What an officer may do as buttons show it: enabled exactly when the record would take it, else with the reason."""

from PySide6.QtWidgets import QWidget

from gui.i18n import tr, words
from models.edits.authority import refusal
from models.journal import Actor
from models.store import Store


def why_not(store: Store, actor: Actor, action: str, record: object = None) -> str:
    """Say why an officer cannot do an action now, "" when nothing stands against it."""
    if store.read_only:
        return tr("This database is open for reading only.")
    if not actor.name:
        return tr("Nobody is signed in. Sign in first.")
    refused = refusal(actor, action, record)
    return "" if refused is None else refused.say(words())


def allow(widget: QWidget, reason: str, tip: str = "") -> None:
    """Enable a button, or disable it with the reason as its tool tip; `tip` is what it says while enabled."""
    widget.setEnabled(not reason)
    widget.setToolTip(reason or tip)
