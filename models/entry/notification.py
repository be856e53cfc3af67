"""A notification as typed, read: which party is told what, by which channel, and when it went out."""

from dataclasses import dataclass

from models.edits.fields import NotificationFields
from models.entry.drafts import NotificationEntry
from models.entry.report import read_text
from models.entry.surroundings import Surroundings
from models.entry.trouble import Trouble, Troubles
from models.entry.when import read_time
from models.records.base import from_ms
from models.text import N_, Problem
from models.vocabulary import CHANNELS

CHANNELS_OUT = tuple(term for term in CHANNELS if term.code in ("HOT", "LIA", "PKC"))
"""The channels by which a party can be told something."""
SENT_AHEAD = (
    N_("{group} lies {hours} h {minutes} min ahead of the clock. Enter a message once it has gone out."),
    N_("{group} lies {days} days ahead of the clock. Enter a message once it has gone out."),
)
ANSWERED_AHEAD = (
    N_("{group} lies {hours} h {minutes} min ahead of the clock. An answer cannot come later than now."),
    N_("{group} lies {days} days ahead of the clock. An answer cannot come later than now."),
)


@dataclass(frozen=True, slots=True, eq=False)
class NotificationReading:
    """What a notification says; `fields` only when there are no troubles; `sent` in ms UTC."""

    fields: NotificationFields | None
    troubles: Troubles
    sent: int | None


def read_notification(entry: NotificationEntry, around: Surroundings) -> NotificationReading:
    """Read a notification as it stands."""
    troubles: Troubles = {}
    sent, _ = read_time("sent", entry.sent, around.now, around.profile.zone, SENT_AHEAD, troubles)
    text = read_text("text", entry.text, troubles)
    for name, said, sentence in (
        ("addressee", entry.addressee, N_("Say which party is told.")),
        ("channel", entry.channel, N_("Say by which channel it went.")),
        ("sent", entry.sent.strip(), N_("Say when it went out.")),
        ("text", text, N_("Write down what the party is told.")),
    ):
        if not said:
            troubles[name] = Trouble(Problem(sentence), missing=True)
    if troubles or sent is None:
        return NotificationReading(None, troubles, sent)
    return NotificationReading(NotificationFields(entry.addressee, entry.channel, text, from_ms(sent)), troubles, sent)


def read_answer(at: str, text: str, sent: int, around: Surroundings) -> tuple[int | None, Troubles]:
    """Read when an answer came (ms UTC), and see that it says something and is not older than the message."""
    troubles: Troubles = {}
    came, _ = read_time("answered", at, around.now, around.profile.zone, ANSWERED_AHEAD, troubles)
    if not at.strip():
        troubles["answered"] = Trouble(Problem(N_("Say when it came.")), missing=True)
    if came is not None and came < sent:
        troubles["answered"] = Trouble(Problem(N_("The answer came before the message went out. Correct its time.")))
    if not read_text("answer", text, troubles):
        troubles["answer"] = Trouble(Problem(N_("Write down what was answered.")), missing=True)
    return came, troubles
