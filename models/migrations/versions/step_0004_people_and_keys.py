"""Step 4: people with their keys, signatures, checkpoints, sealed assessments, and what a waiting report keeps."""

import sqlalchemy as sa
from alembic import op

from models.records.base import UtcType, UuidType

revision = "0004"
down_revision: str | None = "0003"


def upgrade() -> None:
    """Take the step."""
    _people()
    _signatures()
    op.add_column("national_assessment", sa.Column("sealed_body", sa.Text(), nullable=True))
    op.add_column("national_assessment", sa.Column("commitment", sa.Text(), nullable=True))
    op.add_column("national_assessment", sa.Column("nonce", sa.Text(), nullable=True))
    op.add_column("joint_finding", sa.Column("key_left", sa.Text(), nullable=True))
    op.add_column("joint_finding", sa.Column("key_right", sa.Text(), nullable=True))
    op.add_column("incident", sa.Column("finding", sa.Text(), nullable=True))
    for name, kind in (
        ("number", sa.Integer()),
        ("place_id", sa.Integer()),
        ("offset_m", sa.Double()),
        ("offset_dir", sa.Integer()),
        ("sector", sa.Text()),
        ("time_precision", sa.Integer()),
        ("geo_precision", sa.Integer()),
    ):
        op.add_column("source_report", sa.Column(name, kind, nullable=True))
    op.create_index(op.f("ix_source_report_number"), "source_report", ["number"], unique=False)
    op.add_column("custody", sa.Column("step", sa.Text(), nullable=True))
    op.create_table(
        "attachment_thumbnail",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("png", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_attachment_thumbnail")),
    )


def _people() -> None:
    op.add_column("officer", sa.Column("certificate", sa.Text(), nullable=True))
    op.add_column("officer", sa.Column("may_sign", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "contingent_key",
        sa.Column("contingent", sa.Text(), nullable=False),
        sa.Column("public_key", sa.Text(), nullable=False),
        sa.Column("certificate", sa.Text(), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("id", UuidType(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contingent_key")),
    )
    op.create_table(
        "sign_in_failure",
        sa.Column("officer_id", UuidType(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_at", UtcType(), nullable=False),
        sa.PrimaryKeyConstraint("officer_id", name=op.f("pk_sign_in_failure")),
    )


def _signatures() -> None:
    op.add_column("journal", sa.Column("second_signature", sa.LargeBinary(), nullable=True))
    op.create_table(
        "checkpoint",
        sa.Column("at", UtcType(), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("head", sa.Text(), nullable=False),
        sa.Column("signatures", sa.Text(), nullable=False),
        sa.Column("watch_id", UuidType(), nullable=True),
        sa.Column("left_officer_id", UuidType(), nullable=False),
        sa.Column("right_officer_id", UuidType(), nullable=False),
        sa.Column("signature_left", sa.Text(), nullable=False),
        sa.Column("signature_right", sa.Text(), nullable=False),
        sa.Column("id", UuidType(), nullable=False),
        sa.ForeignKeyConstraint(
            ["left_officer_id"], ["officer.id"], name=op.f("fk_checkpoint_left_officer_id_officer")
        ),
        sa.ForeignKeyConstraint(
            ["right_officer_id"], ["officer.id"], name=op.f("fk_checkpoint_right_officer_id_officer")
        ),
        sa.ForeignKeyConstraint(["watch_id"], ["watch.id"], name=op.f("fk_checkpoint_watch_id_watch")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkpoint")),
    )
