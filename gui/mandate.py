"""How long the mandate still lasts, in words."""

from gui.i18n import tr

SOON = 30
"""With fewer days left it is said louder."""


def days_said(days: int | None) -> str:
    """Say how many days of the mandate are left; "" where it has no end."""
    if days is None:
        return tr("The mandate has no end")
    if days < 0:
        return tr("The mandate ended {n} days ago", "", -days)
    return tr("The mandate ends today") if days == 0 else tr("{n} days of the mandate are left", "", days)


def days_short(days: int | None) -> str:
    """Say it in the fewest words; "" where it has no end."""
    if days is None:
        return ""
    return tr("Mandate over for {n} d", n=-days) if days < 0 else tr("Mandate {n} d left", n=days)
