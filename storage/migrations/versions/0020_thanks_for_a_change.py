"""Thanks for a change."""

import sqlalchemy as sa
from alembic import op

revision = '0020'
down_revision = '0019'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('concerns', schema=None) as batch_op:
        batch_op.add_column(sa.Column('thanked', sa.Boolean(), nullable=True))
    op.execute("UPDATE concerns SET thanked = false")
    with op.batch_alter_table('concerns', schema=None) as batch_op:
        batch_op.alter_column('thanked', existing_type=sa.Boolean(), nullable=False)
