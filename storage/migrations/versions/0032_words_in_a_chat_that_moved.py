"""words in a chat that moved."""

import sqlalchemy as sa
from alembic import op

revision = '0032'
down_revision = '0031'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('copies', schema=None) as batch_op:
        batch_op.add_column(sa.Column('apart', sa.Boolean(), nullable=True))
    op.execute("UPDATE copies SET apart = false")
    with op.batch_alter_table('copies', schema=None) as batch_op:
        batch_op.alter_column('apart', existing_type=sa.Boolean(), nullable=False)
