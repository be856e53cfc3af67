"""Step 2: what stands around the joint record: tasks, notifications, coverage, watches, people, places, attachments."""

import sqlalchemy as sa
from alembic import op

from models.records.base import UtcType, UuidType

revision = "0002"
down_revision: str | None = "0001"


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "agreement",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("signed_at", UtcType(), nullable=True),
        sa.Column("in_force_from", UtcType(), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
        sa.UniqueConstraint("code", name=op.f("uq_agreement_code")),
    )
    op.create_table(
        "attachment_content",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_attachment_content")),
    )
    op.create_table(
        "coverage",
        sa.Column("sector", sa.Text(), nullable=False),
        sa.Column("sensor", sa.Text(), nullable=False),
        sa.Column("start", UtcType(), nullable=False),
        sa.Column("end", UtcType(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("visibility_m", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coverage")),
    )
    op.create_index(op.f("ix_coverage_start"), "coverage", ["start"], unique=False)
    op.create_table(
        "mandate",
        sa.Column("start", UtcType(), nullable=False),
        sa.Column("end", UtcType(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mandate")),
    )
    op.create_table(
        "officer",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("initials", sa.Text(), nullable=False),
        sa.Column("rank", sa.Text(), nullable=True),
        sa.Column("contingent", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("public_key", sa.Text(), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer")),
    )
    op.create_table(
        "place",
        sa.Column("gazetteer_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("lat", sa.Double(), nullable=False),
        sa.Column("lon", sa.Double(), nullable=False),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place")),
        sa.UniqueConstraint("gazetteer_id", name=op.f("uq_place_gazetteer_id")),
    )
    op.create_table(
        "post",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("contingent", sa.Text(), nullable=True),
        sa.Column("sector", sa.Text(), nullable=True),
        sa.Column("lat", sa.Double(), nullable=False),
        sa.Column("lon", sa.Double(), nullable=False),
        sa.Column("manning", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post")),
    )
    op.create_table(
        "product",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("start", UtcType(), nullable=False),
        sa.Column("end", UtcType(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("counting_rule", sa.Text(), nullable=False),
        sa.Column("data_hash", sa.Text(), nullable=False),
        sa.Column("file_hash", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("made_at", UtcType(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("signed_left_by", sa.Text(), nullable=True),
        sa.Column("signature_left", sa.Text(), nullable=True),
        sa.Column("signed_right_by", sa.Text(), nullable=True),
        sa.Column("signature_right", sa.Text(), nullable=True),
        sa.Column("distribution", sa.Text(), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_product")),
    )
    op.create_table(
        "watch",
        sa.Column("start", UtcType(), nullable=False),
        sa.Column("end", UtcType(), nullable=True),
        sa.Column("officers_left", sa.Text(), nullable=False),
        sa.Column("officers_right", sa.Text(), nullable=False),
        sa.Column("open_items", sa.Text(), nullable=True),
        sa.Column("handover_note", sa.Text(), nullable=True),
        sa.Column("initials_left", sa.Text(), nullable=True),
        sa.Column("initials_right", sa.Text(), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_watch")),
    )
    op.create_table(
        "article",
        sa.Column("agreement_id", UuidType(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.ForeignKeyConstraint(["agreement_id"], ["agreement.id"], name=op.f("fk_article_agreement_id_agreement")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
        sa.UniqueConstraint("agreement_id", "code", name=op.f("uq_article_agreement_id_code")),
    )
    op.create_table(
        "notification",
        sa.Column("incident_id", UuidType(), nullable=True),
        sa.Column("addressee", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sent_at", UtcType(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_at", UtcType(), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_notification_incident_id_incident")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notification")),
    )
    op.create_index(op.f("ix_notification_incident_id"), "notification", ["incident_id"], unique=False)
    op.create_table(
        "place_name",
        sa.Column("place_id", UuidType(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("script", sa.Text(), nullable=False),
        sa.Column("name_set", sa.Text(), nullable=False),
        sa.Column("valid_from", UtcType(), nullable=True),
        sa.Column("valid_to", UtcType(), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_place_name_place_id_place")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place_name")),
    )
    op.create_index(op.f("ix_place_name_place_id"), "place_name", ["place_id"], unique=False)
    op.create_table(
        "verification_task",
        sa.Column("incident_id", UuidType(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("contingent", sa.Text(), nullable=True),
        sa.Column("due", UtcType(), nullable=True),
        sa.Column("done_at", UtcType(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.ForeignKeyConstraint(
            ["incident_id"], ["incident.id"], name=op.f("fk_verification_task_incident_id_incident")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verification_task")),
    )
    op.create_index(op.f("ix_verification_task_incident_id"), "verification_task", ["incident_id"], unique=False)
    op.create_table(
        "watch_log_entry",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", UtcType(), nullable=False),
        sa.Column("zone", sa.Integer(), nullable=False),
        sa.Column("time_in", UtcType(), nullable=True),
        sa.Column("time_out", UtcType(), nullable=True),
        sa.Column("sender", sa.Text(), nullable=True),
        sa.Column("addressee", sa.Text(), nullable=True),
        sa.Column("known", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=True),
        sa.Column("done", sa.Text(), nullable=True),
        sa.Column("initials", sa.Text(), nullable=False),
        sa.Column("contingent", sa.Text(), nullable=True),
        sa.Column("incident_id", UuidType(), nullable=True),
        sa.Column("sitrep", sa.Boolean(), nullable=False),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_watch_log_entry_incident_id_incident")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_watch_log_entry")),
        sa.UniqueConstraint("number", name=op.f("uq_watch_log_entry_number")),
    )
    op.create_index(op.f("ix_watch_log_entry_at"), "watch_log_entry", ["at"], unique=False)
    op.create_index(op.f("ix_watch_log_entry_incident_id"), "watch_log_entry", ["incident_id"], unique=False)
    op.create_table(
        "attachment",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("original_name", sa.Text(), nullable=False),
        sa.Column("captured_at", UtcType(), nullable=True),
        sa.Column("captured_by", sa.Text(), nullable=True),
        sa.Column("incident_id", UuidType(), nullable=True),
        sa.Column("report_id", UuidType(), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_attachment_incident_id_incident")),
        sa.ForeignKeyConstraint(
            ["report_id"], ["source_report.id"], name=op.f("fk_attachment_report_id_source_report")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index(op.f("ix_attachment_incident_id"), "attachment", ["incident_id"], unique=False)
    op.create_index(op.f("ix_attachment_report_id"), "attachment", ["report_id"], unique=False)
    op.create_index(op.f("ix_attachment_sha256"), "attachment", ["sha256"], unique=False)
    op.create_table(
        "custody",
        sa.Column("attachment_id", UuidType(), nullable=False),
        sa.Column("at", UtcType(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("contingent", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.ForeignKeyConstraint(["attachment_id"], ["attachment.id"], name=op.f("fk_custody_attachment_id_attachment")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_custody")),
    )
    op.create_index(op.f("ix_custody_attachment_id"), "custody", ["attachment_id"], unique=False)
