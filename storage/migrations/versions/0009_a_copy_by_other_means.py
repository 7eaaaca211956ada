"""a copy by other means."""

import sqlalchemy as sa
from alembic import op

revision = '0009'
down_revision = '0008'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('lives', schema=None) as batch_op:
        batch_op.add_column(sa.Column('copied', sa.Boolean(), nullable=True))
    op.execute("UPDATE lives SET copied = false")
    with op.batch_alter_table('lives', schema=None) as batch_op:
        batch_op.alter_column('copied', existing_type=sa.Boolean(), nullable=False)
