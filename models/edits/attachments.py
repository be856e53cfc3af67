"""Attachments: taking a file in, saving a copy of it out, making it void; each is an entry and a step of custody."""

import os
import uuid
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from sqlalchemy.orm import Session

from models.attachments.custody import SAVED, VOIDED
from models.attachments.intake import Taken
from models.attachments.shelf import require_same
from models.attachments.waiting import WaitingFile, take_waiting
from models.edits.acting import Who, act, found, living_incident, require_reason
from models.edits.authority import authorize
from models.edits.checks import cleaned
from models.exports.writing import whole_bytes
from models.journal import Actor, Change, Entry, changed, inserted
from models.records import Attachment, Custody, SourceReport
from models.records.base import new_id, utc_now
from models.store import Store
from models.store.backup import refuse_existing
from models.store.contents import read_content, write_content
from models.text import N_, Problem


@dataclass(frozen=True, slots=True)
class Capture:
    """When and by whom what an attachment shows was captured, as far as somebody said."""

    at: datetime | None = None
    by: str = ""


NOT_SAID = Capture()


def attach(
    store: Store,
    actor: Actor,
    taken: Taken,
    *,
    incident: uuid.UUID | None = None,
    report: uuid.UUID | None = None,
    captured: Capture = NOT_SAID,
    action: uuid.UUID | None = None,
) -> Entry:
    """Attach a file to an incident or to a report; the same bytes are stored once, however often they are attached.

    Raises:
        Problem: the incident or report is void or not there, it was captured later than now, or see act.
    """
    now = utc_now()
    if captured.at is not None and captured.at > now:
        raise Problem(N_("The time of capture lies ahead. Correct it."))

    def plan(session: Session) -> list[Change | None]:
        _require_living(session, incident, report)
        write_content(session, taken.sha256, taken.content)
        row = inserted(
            Attachment,
            id=new_id(),
            sha256=taken.sha256,
            media_type=taken.media_type,
            size=len(taken.content),
            original_name=taken.name,
            captured_at=captured.at,
            captured_by=cleaned(captured.by) or None,
            incident_id=incident,
            report_id=report,
        )
        return [row, _step(row.key[0], actor, taken.step, taken.name, now)]

    return act(store, actor, "attachment_added", plan, action=action)


def attach_waiting(
    store: Store,
    actor: Actor,
    files: Sequence[WaitingFile],
    *,
    incident: uuid.UUID | None = None,
    report: uuid.UUID | None = None,
    captured: Capture = NOT_SAID,
) -> Generator[tuple[int, int], None, list[Entry]]:
    """Attach files one after the other, each an entry; yields (bytes read, size). One that is in is not entered twice.

    Raises:
        Problem: one of them cannot be taken in; those before it are entered.
    """
    entries: list[Entry] = []
    for file in files:
        taken = yield from take_waiting(file)
        action = file.action
        entries.append(attach(store, actor, taken, incident=incident, report=report, captured=captured, action=action))
    return entries


def void_attachment(
    store: Store, who: Who, attachment: uuid.UUID, reason: str, *, action: uuid.UUID | None = None
) -> Entry:
    """Make an attachment void: it stays with its content and its reason, and counts no more. Both contingents do it.

    Raises:
        Problem: no reason is given, it is void already, or see act.
    """
    require_reason(reason)
    actor = who[0] if isinstance(who, tuple) else who

    def plan(session: Session) -> list[Change | None]:
        row = found(session, Attachment, attachment)
        if row.void_reason is not None:
            raise Problem(N_("This attachment is void already. Reload the list."))
        return [
            changed(row, void_reason=cleaned(reason)),
            _step(attachment, actor, VOIDED, cleaned(reason), utc_now()),
        ]

    return act(store, who, "attachment_voided", plan, reason=reason, action=action)


def save_out(
    store: Store, actor: Actor, attachment: uuid.UUID, path: Path, *, action: uuid.UUID | None = None
) -> Generator[tuple[int, int], None, Entry]:
    """Write a copy to the new file `path`, bit for bit, and enter where it went; yields (bytes written, size).

    The copy gets its name only after the step of custody is on record: no copy goes out that the record does not know.

    Raises:
        Problem: `path` exists or cannot be written, the content is not what was taken in, or see act.
    """
    authorize(actor, "attachment_saved")
    refuse_existing(path)
    with whole_bytes(path) as file:
        with store.reading() as session:
            row = found(session, Attachment, attachment)
            digest, done = sha256(), 0
            for piece in read_content(session, row.sha256):
                file.write(piece)
                digest.update(piece)
                done += len(piece)
                yield done, row.size
        require_same(row.sha256, digest.hexdigest())
        file.flush()
        os.fsync(file.fileno())
        step = _step(attachment, actor, SAVED, cleaned(str(path)), utc_now())
        return act(store, actor, "attachment_saved", lambda _: (step,), action=action)


def _require_living(session: Session, incident: uuid.UUID | None, report: uuid.UUID | None) -> None:
    if (incident is None) == (report is None):
        raise ValueError("a file is attached to an incident or to a report")
    if incident is not None:
        living_incident(session, incident)
    if report is not None and found(session, SourceReport, report).void_reason is not None:
        raise Problem(N_("This report is void: nothing is attached to it any more."))


def _step(attachment: object, actor: Actor, step: str, text: str, at: datetime) -> Change:
    if not isinstance(attachment, uuid.UUID):
        raise TypeError("an attachment is known by a UUID")
    return inserted(
        Custody,
        id=new_id(),
        attachment_id=attachment,
        at=at,
        holder=actor.name,
        contingent=actor.contingent,
        step=step,
        text=text,
    )
