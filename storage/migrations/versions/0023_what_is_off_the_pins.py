"""what is off the pins."""

import sqlalchemy as sa
from alembic import op

revision = '0023'
down_revision = '0022'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('copies', schema=None) as batch_op:
        batch_op.add_column(
            sa.Column('unpinned', sa.Boolean(), nullable=False, server_default=sa.false())
        )
    with op.batch_alter_table('copies', schema=None) as batch_op:
        batch_op.alter_column('unpinned', server_default=None)
