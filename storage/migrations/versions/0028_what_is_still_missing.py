"""what is still missing in an answer."""

import sqlalchemy as sa
from alembic import op

revision = '0028'
down_revision = '0027'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('questions', schema=None) as batch_op:
        batch_op.add_column(sa.Column('missing', sa.String(), nullable=True))
    op.execute("UPDATE questions SET missing = ''")
    with op.batch_alter_table('questions', schema=None) as batch_op:
        batch_op.alter_column('missing', existing_type=sa.String(), nullable=False)
