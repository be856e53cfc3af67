"""What an assessment says, as the one canonical text that is signed, sealed and held against its commitment."""

import secrets
import unicodedata
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.edits.fields import AssessmentFields
from models.journal import Actor, Row, Value, canonical
from models.keys.sealing import NotOpened, commitment, seal, unseal
from models.keys.signing import ASSESSMENT, is_signed
from models.records import AssessmentReport, NationalAssessment
from models.text import N_, Problem

CONTENT = (
    "happened", "violation", "subclass", "origin_side", "weapons", "count_low", "count_best", "count_high", "unit",
    "qualifier", "confidence", "text", "language",
)  # fmt: skip
"""The columns of an assessment that say something; all others say whose it is and when it was filed."""
PLACEHOLDERS: Row = {"happened": "U", "violation": "U", "weapons": "", "confidence": 1, "text": ""}
"""What the columns of a sealed assessment hold."""
_NONCE_BYTES = 32


class NotAsCommitted(Problem):
    """A sealed assessment whose content is not what its contingent was bound to when it was filed."""

    def __init__(self) -> None:
        """Say it."""
        super().__init__(
            N_("What was sealed here does not match what was committed to. It is not opened; file the assessment anew.")
        )


class _Sealed(msgspec.Struct, frozen=True):
    nonce: str
    content: str


class _Content(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in the canonical text; `id`, `contingent` and `incident` bind it to its place."""

    id: str
    incident: str
    contingent: str
    version: int
    reports: tuple[str, ...]
    happened: str
    violation: str
    subclass: str | None
    origin_side: str | None
    weapons: str
    count_low: int | None
    count_best: int | None
    count_high: int | None
    unit: str | None
    qualifier: str | None
    confidence: int
    text: str
    language: str | None


@dataclass(frozen=True, slots=True)
class Filed:
    """Which assessment a content belongs to."""

    id: uuid.UUID
    incident_id: uuid.UUID
    contingent: str
    version: int


def content_text(filed: Filed, values: Row, reports: Iterable[uuid.UUID]) -> str:
    """Write the content of an assessment: canonical JSON of whose it is, what it says, and the reports it rests on."""
    said = {name: _nfc(values.get(name)) for name in CONTENT}
    place = {
        "id": filed.id.hex,
        "incident": filed.incident_id.hex,
        "contingent": filed.contingent,
        "version": filed.version,
        "reports": sorted(report.hex for report in reports),
    }
    return canonical({**place, **said})


def hash_of(text: str) -> str:
    """Give the SHA-256 (hex) of a content that is not sealed."""
    return sha256(text.encode()).hexdigest()


def content_hash(session: Session, assessment: NationalAssessment) -> str:
    """Give the hash (hex) of what an assessment says: its commitment where it was sealed, the SHA-256 of its text else.

    Raises:
        NotAsCommitted: it was opened, and says something else than what it was committed to.
    """
    if assessment.commitment is None:
        return hash_of(_text_of(session, assessment))
    if not assessment.sealed and commitment(_text_of(session, assessment), assessment.nonce or "") != (
        assessment.commitment
    ):
        raise NotAsCommitted
    return assessment.commitment


def is_signed_by(session: Session, assessment: NationalAssessment, public: str) -> bool:
    """Say whether an assessment carries the signature of a public key (hex) over what it says now."""
    signature = None if assessment.signature is None else bytes.fromhex(assessment.signature)
    try:
        digest = content_hash(session, assessment)
    except NotAsCommitted:
        return False
    return is_signed(public, ASSESSMENT, bytes.fromhex(digest), signature)


def signed(actor: Actor, digest: str) -> str | None:
    """Sign the hash of a content (hex); None for an officer without a key."""
    return None if actor.key is None else actor.key.sign(ASSESSMENT, bytes.fromhex(digest)).hex()


def sealed_columns(actor: Actor, filed: Filed, text: str) -> dict[str, Value]:
    """Give the columns of an assessment that is filed sealed: nothing of what it says, and what binds to it.

    Raises:
        Problem: the officer has no secret to seal it with.
    """
    if actor.seal is None:
        raise Problem(N_("To seal an assessment, sign in with the key of your contingent first, or file it open."))
    nonce = secrets.token_hex(_NONCE_BYTES)
    body = canonical({"nonce": nonce, "content": text})
    return {
        **dict.fromkeys(CONTENT),
        **PLACEHOLDERS,
        "sealed": True,
        "sealed_body": seal(actor.seal, filed.id.bytes, body),
        "commitment": commitment(text, nonce),
    }


@dataclass(frozen=True, slots=True)
class Opened:
    """What was sealed, opened: its columns with the nonce, and the reports it rests on."""

    columns: dict[str, Value]
    reports: tuple[uuid.UUID, ...]


def opened(actor: Actor, assessment: NationalAssessment) -> Opened:
    """Open a sealed assessment with the secret of its contingent.

    Raises:
        NotOpened: it is another contingent's, or the officer has no secret.
        NotAsCommitted: it is not what was committed to.
    """
    if actor.seal is None or actor.contingent != assessment.contingent or assessment.sealed_body is None:
        raise NotOpened
    try:
        found = msgspec.json.decode(unseal(actor.seal, assessment.id.bytes, assessment.sealed_body), type=_Sealed)
        content = msgspec.json.decode(found.content, type=_Content)
    except msgspec.DecodeError as error:
        raise NotAsCommitted from error
    place = (assessment.id.hex, assessment.incident_id.hex, assessment.contingent, assessment.version)
    if (content.id, content.incident, content.contingent, content.version) != place:
        raise NotAsCommitted
    if commitment(found.content, found.nonce) != assessment.commitment:
        raise NotAsCommitted
    columns: dict[str, Value] = {name: getattr(content, name) for name in CONTENT}
    return Opened({**columns, "nonce": found.nonce}, tuple(uuid.UUID(each) for each in content.reports))


def read_own(assessment: NationalAssessment, actor: Actor) -> AssessmentFields:
    """Give what an assessment says, as it was entered; a sealed one to its own contingent only.

    The reports of one that is not sealed stand in the table (reports_of); here they are left out.

    Raises:
        NotOpened: it is sealed by the other contingent.
        NotAsCommitted: see `opened`.
    """
    reports: tuple[uuid.UUID, ...] = ()
    values: Row = {name: getattr(assessment, name) for name in CONTENT}
    if assessment.sealed:
        found = opened(actor, assessment)
        values, reports = found.columns, found.reports
    plain: dict[str, object] = {name: values[name] for name in CONTENT if name != "weapons"}
    fields = {**plain, "weapons": tuple(str(values["weapons"]).split()), "sealed": assessment.sealed}
    return msgspec.convert({**fields, "reports": reports}, AssessmentFields)


def reports_of(session: Session, assessment_id: uuid.UUID) -> tuple[uuid.UUID, ...]:
    """Read which reports an assessment rests on; nothing for a sealed one."""
    query = select(AssessmentReport.report_id).where(AssessmentReport.assessment_id == assessment_id)
    return tuple(session.scalars(query.order_by(AssessmentReport.report_id)))


def _text_of(session: Session, assessment: NationalAssessment) -> str:
    filed = Filed(assessment.id, assessment.incident_id, assessment.contingent, assessment.version)
    values = {name: getattr(assessment, name) for name in CONTENT}
    return content_text(filed, values, reports_of(session, assessment.id))


def _nfc(value: Value | None) -> Value | None:
    """Give a text as the record keeps it."""
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value
