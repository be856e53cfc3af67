"""What a finding says, as the one hash that both contingents sign, and whether one on record is what was signed."""

import unicodedata
import uuid
from hashlib import sha256

from sqlalchemy.orm import Session

from models.edits.assessment_content import content_hash
from models.journal import Row, Value, canonical
from models.keys.signing import FINDING, is_signed
from models.records import Incident, JointFinding, NationalAssessment
from models.text import Problem

_HASHED = (
    "version", "result", "differs", "agreed", "disputed", "text_left", "text_right", "dissent_left", "dissent_right",
)  # fmt: skip


def finding_hash(row: Row, serial: str, contents: tuple[str, str], superseded: str | None) -> str:
    """Give the SHA-256 (hex) over which both sides sign: of the finding's content as canonical JSON.

    `contents` are the content hashes of both assessments, left first; `superseded` is the hash of the finding before.
    """
    content: dict[str, Value] = {name: _plain(row.get(name)) for name in _HASHED}
    for side, digest in zip(("left", "right"), contents, strict=True):
        content[f"{side}_assessment"] = _plain(row.get(f"{side}_assessment_id"))
        content[f"{side}_content"] = digest
    return sha256(canonical({**content, "serial": serial, "supersedes": superseded}).encode()).hexdigest()


def _plain(value: Value) -> Value:
    if isinstance(value, uuid.UUID):
        return value.hex
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value


def content_hashes(session: Session, ours: tuple[NationalAssessment, NationalAssessment]) -> tuple[str, str]:
    """Give the content hashes of two assessments.

    Raises:
        NotAsCommitted: one of them says something else than it was committed to.
    """
    return content_hash(session, ours[0]), content_hash(session, ours[1])


def check_finding(finding: JointFinding, left_key: str | None, right_key: str | None) -> bool:
    """Say whether a finding carries the signatures of both public keys (hex) over the hash it states."""
    try:
        digest = bytes.fromhex(finding.hash)
        pairs = [
            (key, bytes.fromhex(signature or ""))
            for key, signature in ((left_key, finding.signature_left), (right_key, finding.signature_right))
        ]
    except ValueError:
        return False
    return left_key != right_key and all(is_signed(key, FINDING, digest, signature) for key, signature in pairs)


def is_intact(session: Session, finding: JointFinding) -> bool:
    """Say whether a finding on record is the one that was signed: its hash made anew, and both signatures over it."""
    incident = session.get(Incident, finding.incident_id)
    both = [session.get(NationalAssessment, key) for key in (finding.left_assessment_id, finding.right_assessment_id)]
    old = session.get(JointFinding, finding.supersedes_id) if finding.supersedes_id else None
    left, right = both
    if incident is None or left is None or right is None or (old is None) != (finding.supersedes_id is None):
        return False
    row = {name: getattr(finding, name) for name in (*_HASHED, "left_assessment_id", "right_assessment_id")}
    try:
        digest = finding_hash(row, incident.serial, content_hashes(session, (left, right)), old.hash if old else None)
    except Problem:
        return False
    return digest == finding.hash and check_finding(finding, finding.key_left, finding.key_right)
