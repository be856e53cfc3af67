"""The records of the centre as tables, one file per record of the dictionary."""

from models.records.agreement import Agreement, Article
from models.records.attachment import Attachment, AttachmentContent, Custody
from models.records.audit_entry import AuditEntry, AuditSubject
from models.records.base import Base
from models.records.centre import Centre
from models.records.coverage import Coverage
from models.records.data_set import DataSet
from models.records.data_set_columns import DataSetColumns
from models.records.draft import Draft
from models.records.incident import Differs, Incident, IncidentCasualty, IncidentWeapon, StatusStep
from models.records.joint_finding import JointFinding
from models.records.mandate import Mandate
from models.records.national_assessment import AssessmentReport, NationalAssessment
from models.records.notification import Notification
from models.records.officer import Officer
from models.records.place import Place, PlaceName
from models.records.post import Post
from models.records.product import Product
from models.records.reference_event import ReferenceEvent
from models.records.saved_filter import SavedFilter
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
    "AuditEntry",
    "AuditSubject",
    "Base",
    "Centre",
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
    "SourceReport",
    "StatusStep",
    "VerificationTask",
    "Watch",
    "WatchLogEntry",
]
