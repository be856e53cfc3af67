"""Step 1: the centre, its journal, and the joint record: incidents, reports, assessments, findings."""

import sqlalchemy as sa
from alembic import op

from models.records.base import UtcType, UuidType

revision = "0001"
down_revision: str | None = None


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "centre",
        sa.Column("profile_name", sa.Text(), nullable=False),
        sa.Column("profile", sa.Text(), nullable=False),
        sa.Column("exercise", sa.Boolean(), nullable=False),
        sa.Column("created_at", UtcType(), nullable=False),
        sa.Column("id", UuidType(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_centre")),
    )
    op.create_table(
        "incident",
        sa.Column("serial_prefix", sa.Text(), nullable=False),
        sa.Column("serial_number", sa.Integer(), nullable=False),
        sa.Column("subclass", sa.Text(), nullable=False),
        sa.Column("start", UtcType(), nullable=False),
        sa.Column("end", UtcType(), nullable=True),
        sa.Column("zone", sa.Integer(), nullable=False),
        sa.Column("time_precision", sa.Integer(), nullable=False),
        sa.Column("geometry", sa.Text(), nullable=False),
        sa.Column("lat", sa.Double(), nullable=True),
        sa.Column("lon", sa.Double(), nullable=True),
        sa.Column("geo_precision", sa.Integer(), nullable=False),
        sa.Column("error_m", sa.Double(), nullable=True),
        sa.Column("shape", sa.Text(), nullable=True),
        sa.Column("bearing", sa.Double(), nullable=True),
        sa.Column("bearing_error", sa.Double(), nullable=True),
        sa.Column("range_near_m", sa.Double(), nullable=True),
        sa.Column("range_far_m", sa.Double(), nullable=True),
        sa.Column("observer_lat", sa.Double(), nullable=True),
        sa.Column("observer_lon", sa.Double(), nullable=True),
        sa.Column("observer_post", sa.Text(), nullable=True),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.Column("place_text", sa.Text(), nullable=True),
        sa.Column("offset_m", sa.Double(), nullable=True),
        sa.Column("offset_dir", sa.Integer(), nullable=True),
        sa.Column("sector", sa.Text(), nullable=True),
        sa.Column("sector_overridden", sa.Boolean(), nullable=False),
        sa.Column("affected_side", sa.Text(), nullable=True),
        sa.Column("origin_side", sa.Text(), nullable=True),
        sa.Column("attribution", sa.Integer(), nullable=False),
        sa.Column("count_low", sa.Integer(), nullable=True),
        sa.Column("count_best", sa.Integer(), nullable=True),
        sa.Column("count_high", sa.Integer(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("qualifier", sa.Text(), nullable=False),
        sa.Column("damage", sa.Integer(), nullable=False),
        sa.Column("article", sa.Text(), nullable=True),
        sa.Column("severity", sa.Integer(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("differs", sa.Integer(), nullable=False),
        sa.Column("reliability", sa.Text(), nullable=False),
        sa.Column("credibility", sa.Integer(), nullable=False),
        sa.Column("summary_left", sa.Text(), nullable=True),
        sa.Column("summary_left_language", sa.Text(), nullable=True),
        sa.Column("summary_right", sa.Text(), nullable=True),
        sa.Column("summary_right_language", sa.Text(), nullable=True),
        sa.Column("parent_id", UuidType(), nullable=True),
        sa.Column("duplicate_of_id", UuidType(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.ForeignKeyConstraint(
            ["duplicate_of_id"], ["incident.id"], name=op.f("fk_incident_duplicate_of_id_incident")
        ),
        sa.ForeignKeyConstraint(["parent_id"], ["incident.id"], name=op.f("fk_incident_parent_id_incident")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident")),
        sa.UniqueConstraint("serial_prefix", "serial_number", name=op.f("uq_incident_serial_prefix_serial_number")),
    )
    op.create_index(op.f("ix_incident_duplicate_of_id"), "incident", ["duplicate_of_id"], unique=False)
    op.create_index(op.f("ix_incident_parent_id"), "incident", ["parent_id"], unique=False)
    op.create_index(op.f("ix_incident_start"), "incident", ["start"], unique=False)
    op.create_table(
        "journal",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("id", UuidType(), nullable=False),
        sa.Column("at", UtcType(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("contingent", sa.Text(), nullable=True),
        sa.Column("station", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_journal")),
        sa.UniqueConstraint("id", name=op.f("uq_journal_id")),
    )
    op.create_table(
        "incident_casualty",
        sa.Column("incident_id", UuidType(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("killed_low", sa.Integer(), nullable=False),
        sa.Column("killed_best", sa.Integer(), nullable=False),
        sa.Column("killed_high", sa.Integer(), nullable=False),
        sa.Column("wounded_low", sa.Integer(), nullable=False),
        sa.Column("wounded_best", sa.Integer(), nullable=False),
        sa.Column("wounded_high", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["incident_id"], ["incident.id"], name=op.f("fk_incident_casualty_incident_id_incident")
        ),
        sa.PrimaryKeyConstraint("incident_id", "side", "kind", name=op.f("pk_incident_casualty")),
    )
    op.create_table(
        "incident_weapon",
        sa.Column("incident_id", UuidType(), nullable=False),
        sa.Column("weapon", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_incident_weapon_incident_id_incident")),
        sa.PrimaryKeyConstraint("incident_id", "weapon", name=op.f("pk_incident_weapon")),
    )
    op.create_table(
        "journal_subject",
        sa.Column("subject_id", UuidType(), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["seq"], ["journal.seq"], name=op.f("fk_journal_subject_seq_journal")),
        sa.PrimaryKeyConstraint("subject_id", "seq", name=op.f("pk_journal_subject")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "national_assessment",
        sa.Column("incident_id", UuidType(), nullable=False),
        sa.Column("contingent", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("sealed", sa.Boolean(), nullable=False),
        sa.Column("happened", sa.Text(), nullable=False),
        sa.Column("violation", sa.Text(), nullable=False),
        sa.Column("subclass", sa.Text(), nullable=True),
        sa.Column("origin_side", sa.Text(), nullable=True),
        sa.Column("weapons", sa.Text(), nullable=False),
        sa.Column("count_low", sa.Integer(), nullable=True),
        sa.Column("count_best", sa.Integer(), nullable=True),
        sa.Column("count_high", sa.Integer(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("qualifier", sa.Text(), nullable=True),
        sa.Column("confidence", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("filed_by", sa.Text(), nullable=False),
        sa.Column("filed_at", UtcType(), nullable=False),
        sa.Column("signature", sa.Text(), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.ForeignKeyConstraint(
            ["incident_id"], ["incident.id"], name=op.f("fk_national_assessment_incident_id_incident")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_national_assessment")),
        sa.UniqueConstraint(
            "incident_id", "contingent", "version", name=op.f("uq_national_assessment_incident_id_contingent_version")
        ),
    )
    op.create_index(
        "uq_national_assessment_current",
        "national_assessment",
        ["incident_id", "contingent"],
        unique=True,
        sqlite_where=sa.text("current"),
        postgresql_where=sa.text("current"),
    )
    op.create_table(
        "source_report",
        sa.Column("received_at", UtcType(), nullable=False),
        sa.Column("zone", sa.Integer(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("reporting_party", sa.Text(), nullable=True),
        sa.Column("reporter", sa.Text(), nullable=True),
        sa.Column("means", sa.Text(), nullable=True),
        sa.Column("observation", sa.Text(), nullable=True),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("observed_from", UtcType(), nullable=True),
        sa.Column("observed_to", UtcType(), nullable=True),
        sa.Column("observer_post", sa.Text(), nullable=True),
        sa.Column("observer_lat", sa.Double(), nullable=True),
        sa.Column("observer_lon", sa.Double(), nullable=True),
        sa.Column("bearing", sa.Double(), nullable=True),
        sa.Column("bearing_error", sa.Double(), nullable=True),
        sa.Column("range_near_m", sa.Double(), nullable=True),
        sa.Column("range_far_m", sa.Double(), nullable=True),
        sa.Column("lat", sa.Double(), nullable=True),
        sa.Column("lon", sa.Double(), nullable=True),
        sa.Column("place_text", sa.Text(), nullable=True),
        sa.Column("weapon", sa.Text(), nullable=True),
        sa.Column("count_low", sa.Integer(), nullable=True),
        sa.Column("count_best", sa.Integer(), nullable=True),
        sa.Column("count_high", sa.Integer(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("qualifier", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("reliability", sa.Text(), nullable=False),
        sa.Column("credibility", sa.Integer(), nullable=False),
        sa.Column("incident_id", UuidType(), nullable=True),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_source_report_incident_id_incident")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source_report")),
    )
    op.create_index(op.f("ix_source_report_incident_id"), "source_report", ["incident_id"], unique=False)
    op.create_table(
        "status_step",
        sa.Column("incident_id", UuidType(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("at", UtcType(), nullable=False),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_status_step_incident_id_incident")),
        sa.PrimaryKeyConstraint("incident_id", "step", name=op.f("pk_status_step")),
    )
    op.create_table(
        "assessment_report",
        sa.Column("assessment_id", UuidType(), nullable=False),
        sa.Column("report_id", UuidType(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["national_assessment.id"],
            name=op.f("fk_assessment_report_assessment_id_national_assessment"),
        ),
        sa.ForeignKeyConstraint(
            ["report_id"], ["source_report.id"], name=op.f("fk_assessment_report_report_id_source_report")
        ),
        sa.PrimaryKeyConstraint("assessment_id", "report_id", name=op.f("pk_assessment_report")),
    )
    op.create_table(
        "joint_finding",
        sa.Column("incident_id", UuidType(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("differs", sa.Integer(), nullable=False),
        sa.Column("agreed", sa.Text(), nullable=False),
        sa.Column("disputed", sa.Text(), nullable=False),
        sa.Column("text_left", sa.Text(), nullable=True),
        sa.Column("text_right", sa.Text(), nullable=True),
        sa.Column("dissent_left", sa.Text(), nullable=True),
        sa.Column("dissent_right", sa.Text(), nullable=True),
        sa.Column("left_assessment_id", UuidType(), nullable=True),
        sa.Column("right_assessment_id", UuidType(), nullable=True),
        sa.Column("signed_left_by", sa.Text(), nullable=True),
        sa.Column("signed_left_at", UtcType(), nullable=True),
        sa.Column("signature_left", sa.Text(), nullable=True),
        sa.Column("signed_right_by", sa.Text(), nullable=True),
        sa.Column("signed_right_at", UtcType(), nullable=True),
        sa.Column("signature_right", sa.Text(), nullable=True),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("supersedes_id", UuidType(), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_joint_finding_incident_id_incident")),
        sa.ForeignKeyConstraint(
            ["left_assessment_id"],
            ["national_assessment.id"],
            name=op.f("fk_joint_finding_left_assessment_id_national_assessment"),
        ),
        sa.ForeignKeyConstraint(
            ["right_assessment_id"],
            ["national_assessment.id"],
            name=op.f("fk_joint_finding_right_assessment_id_national_assessment"),
        ),
        sa.ForeignKeyConstraint(
            ["supersedes_id"], ["joint_finding.id"], name=op.f("fk_joint_finding_supersedes_id_joint_finding")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_joint_finding")),
        sa.UniqueConstraint("incident_id", "version", name=op.f("uq_joint_finding_incident_id_version")),
    )
    op.create_index(
        "uq_joint_finding_current",
        "joint_finding",
        ["incident_id"],
        unique=True,
        sqlite_where=sa.text("current"),
        postgresql_where=sa.text("current"),
    )
