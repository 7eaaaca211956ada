"""what waits goes on, and who turned words away."""

import sqlalchemy as sa
from alembic import op

revision = '0014'
down_revision = '0013'
branch_labels = None
depends_on = None

COUNTS = {'questions': ('steps',), 'concerns': ('reminders', 'steps')}


def upgrade() -> None:
    with op.batch_alter_table('accounts', schema=None) as batch_op:
        batch_op.add_column(sa.Column('refused', sa.Boolean(), nullable=True))
    op.execute("UPDATE accounts SET refused = false")
    with op.batch_alter_table('accounts', schema=None) as batch_op:
        batch_op.alter_column('refused', existing_type=sa.Boolean(), nullable=False)
    for table, counts in COUNTS.items():
        with op.batch_alter_table(table, schema=None) as batch_op:
            for count in counts:
                batch_op.add_column(sa.Column(count, sa.Integer(), nullable=True))
            batch_op.add_column(sa.Column('told', sa.DateTime(timezone=True), nullable=True))
        for count in counts:
            op.execute(f"UPDATE {table} SET {count} = 0")
        with op.batch_alter_table(table, schema=None) as batch_op:
            for count in counts:
                batch_op.alter_column(count, existing_type=sa.Integer(), nullable=False)
