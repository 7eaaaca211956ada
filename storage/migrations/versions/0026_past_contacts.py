"""until when somebody was a contact."""

import sqlalchemy as sa
from alembic import op

revision = '0026'
down_revision = '0025'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('past_contacts',
    sa.Column('group_id', sa.String(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('role', sa.String(), nullable=False),
    sa.Column('until', sa.Date(), nullable=False),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], ),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], ),
    sa.PrimaryKeyConstraint('group_id', 'person_id', 'role')
    )
    with op.batch_alter_table('past_contacts', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_past_contacts_person_id'), ['person_id'], unique=False)
