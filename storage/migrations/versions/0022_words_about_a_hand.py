"""words about a hand."""

import sqlalchemy as sa
from alembic import op

revision = '0022'
down_revision = '0021'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('hand_words',
    sa.Column('group_id', sa.String(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('hand', sa.Integer(), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=False),
    sa.Column('words', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['by_id'], ['people.id'], ),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], ),
    sa.PrimaryKeyConstraint('group_id', 'number')
    )
    with op.batch_alter_table('hand_words', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_hand_words_by_id'), ['by_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_hand_words_hand'), ['hand'], unique=False)
