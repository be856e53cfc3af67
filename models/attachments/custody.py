"""Custody: through whose hands an attachment went, each step a code on record and a sentence on the screen."""

from models.records import Custody
from models.records.base import to_ms
from models.text import N_, Words, date_time_group

FROM_FILE, FROM_CLIPBOARD, SAVED, VOIDED = "FILE", "CLIPBOARD", "SAVED", "VOIDED"
"""Taken in from a file or the clipboard; a copy saved out; made void."""

_SENTENCES = {
    FROM_FILE: N_("{who} took it in from the file {text}."),
    FROM_CLIPBOARD: N_("{who} took it in from the clipboard as {text}."),
    SAVED: N_("{who} saved a copy as {text}."),
    VOIDED: N_("{who} made it void: {text}"),
}


def custody_sentence(row: Custody, zone: int, words: Words) -> tuple[str, str]:
    """Tell one step: its date-time group in the zone `zone` hours east, and the sentence."""
    who = row.holder or words(N_("the centre"))
    if row.contingent:
        who = f"{who} ({row.contingent})"
    template = _SENTENCES.get(row.step or "", N_("{who}: {text}"))
    return date_time_group(to_ms(row.at), zone), words(template, who=who, text=row.text or "–")
