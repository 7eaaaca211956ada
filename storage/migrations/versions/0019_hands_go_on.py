"""Hands go on."""

import sqlalchemy as sa
from alembic import op

revision = '0019'
down_revision = '0018'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('checkin_hands', schema=None) as batch_op:
        batch_op.add_column(sa.Column('at', sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('steps', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('told', sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE checkin_hands SET steps = 0")
    with op.batch_alter_table('checkin_hands', schema=None) as batch_op:
        batch_op.alter_column('steps', existing_type=sa.Integer(), nullable=False)
