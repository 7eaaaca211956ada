"""what takes back a private message."""

import sqlalchemy as sa
from alembic import op

revision = '0035'
down_revision = '0034'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('tip_cases', schema=None) as batch_op:
        batch_op.add_column(sa.Column('stub', sa.String(), nullable=True))
