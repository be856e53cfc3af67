"""How long something has taken, in the fewest words: minutes under two hours, hours under three days, then days."""

from gui.i18n import tr
from models.period import DAY, HOUR, MINUTE

_IN_MINUTES, _IN_HOURS = 2 * HOUR, 3 * DAY


def span(ms: int | None) -> str:
    """Say a length of time (ms); "–" for none."""
    if ms is None:
        return "–"
    if ms < _IN_MINUTES:
        return tr("{minutes} min", minutes=ms // MINUTE)
    return tr("{hours} h", hours=ms // HOUR) if ms < _IN_HOURS else tr("{days} d", days=ms // DAY)
