"""what a neighbour had asked."""

import sqlalchemy as sa
from alembic import op

revision = '0034'
down_revision = '0033'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('alerts', schema=None) as batch_op:
        batch_op.add_column(sa.Column('asked', sa.String(), nullable=True))
    op.execute("UPDATE alerts SET asked = ''")
    with op.batch_alter_table('alerts', schema=None) as batch_op:
        batch_op.alter_column('asked', existing_type=sa.String(), nullable=False)
