"""Words to look at first."""

import sqlalchemy as sa
from alembic import op

revision = '0010'
down_revision = '0009'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('concern_offers', schema=None) as batch_op:
        batch_op.add_column(sa.Column('careful', sa.Boolean(), nullable=True))
    op.execute("UPDATE concern_offers SET careful = false")
    with op.batch_alter_table('concern_offers', schema=None) as batch_op:
        batch_op.alter_column('careful', existing_type=sa.Boolean(), nullable=False)
