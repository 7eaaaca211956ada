"""what is off the pins."""

import sqlalchemy as sa
from alembic import op

revision = '0024'
down_revision = '0023'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('copies', schema=None) as batch_op:
        batch_op.add_column(sa.Column('unpinned', sa.Boolean(), nullable=True))
    op.execute("UPDATE copies SET unpinned = false")
    with op.batch_alter_table('copies', schema=None) as batch_op:
        batch_op.alter_column('unpinned', existing_type=sa.Boolean(), nullable=False)
