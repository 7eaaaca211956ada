"""Rounds taken back."""

import sqlalchemy as sa
from alembic import op

revision = '0017'
down_revision = '0016'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('checkin_rounds', schema=None) as batch_op:
        batch_op.add_column(sa.Column('back', sa.Boolean(), nullable=True))
    op.execute("UPDATE checkin_rounds SET back = false")
    with op.batch_alter_table('checkin_rounds', schema=None) as batch_op:
        batch_op.alter_column('back', existing_type=sa.Boolean(), nullable=False)
