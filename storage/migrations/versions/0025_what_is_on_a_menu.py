"""what is on a menu."""

import sqlalchemy as sa
from alembic import op

revision = '0025'
down_revision = '0024'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('accounts', schema=None) as batch_op:
        batch_op.add_column(sa.Column('few', sa.Boolean(), nullable=True))
    op.execute("UPDATE accounts SET few = false")
    with op.batch_alter_table('accounts', schema=None) as batch_op:
        batch_op.alter_column('few', existing_type=sa.Boolean(), nullable=False)
