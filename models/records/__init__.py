"""The records of the centre as tables, one file per record of the dictionary."""

from models.records.agreement import Agreement, Article
from models.records.attachment import Attachment, AttachmentContent, AttachmentThumbnail, Custody
from models.records.audit_entry import AuditEntry, AuditSubject
from models.records.base import Base
from models.records.centre import Centre
from models.records.checkpoint import Checkpoint
from models.records.coverage import Coverage
from models.records.data_set import DataSet
from models.records.data_set_columns import DataSetColumns
from models.records.draft import Draft
from models.records.incident import Differs, Incident, IncidentCasualty, IncidentWeapon, StatusStep
from models.records.joint_finding import JointFinding
from models.records.mandate import Mandate
from models.records.national_assessment import AssessmentReport, NationalAssessment
from models.records.notification import Notification
from models.records.officer import ContingentKey, Officer
from models.records.place import Place, PlaceName
from models.records.post import Post
from models.records.product import Product
from models.records.reference_event import ReferenceEvent
from models.records.saved_filter import SavedFilter
from models.records.sign_in_failure import SignInFailure
from models.records.source_report import SourceReport
from models.records.verification_task import VerificationTask
from models.records.watch import Watch
from models.records.watch_log_entry import WatchLogEntry

__all__ = [
    "Agreement",
    "Article",
    "AssessmentReport",
    "Attachment",
    "AttachmentContent",
    "AttachmentThumbnail",
    "AuditEntry",
    "AuditSubject",
    "Base",
    "Centre",
    "Checkpoint",
    "ContingentKey",
    "Coverage",
    "Custody",
    "DataSet",
    "DataSetColumns",
    "Differs",
    "Draft",
    "Incident",
    "IncidentCasualty",
    "IncidentWeapon",
    "JointFinding",
    "Mandate",
    "NationalAssessment",
    "Notification",
    "Officer",
    "Place",
    "PlaceName",
    "Post",
    "Product",
    "ReferenceEvent",
    "SavedFilter",
    "SignInFailure",
    "SourceReport",
    "StatusStep",
    "VerificationTask",
    "Watch",
    "WatchLogEntry",
]
