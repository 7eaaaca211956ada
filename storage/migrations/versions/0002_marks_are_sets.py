"""Marks become sets: every number that was done lately, no longer the highest alone."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

BLOCK = 1024
BEFORE = 4
"""So many blocks before the last number count as done too: more than Telegram holds back."""


def upgrade() -> None:
    connection = op.get_bind()
    old = sa.table("marks", sa.column("platform"), sa.column("serial"), sa.column("day", sa.Date))
    marked = connection.execute(sa.select(old)).all()
    op.drop_table("marks")
    made = op.create_table(
        "marks",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("block", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("bits", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("platform", "kind", "block"),
    )
    for platform, serial, day in marked:
        last, place = divmod(serial, BLOCK)
        for block in range(last - BEFORE, last + 1):
            bits = (1 << (place + 1 if block == last else BLOCK)) - 1
            row = {"platform": platform, "kind": "done", "block": block, "day": day}
            connection.execute(sa.insert(made), row | {"bits": bits.to_bytes(BLOCK // 8, "little")})
