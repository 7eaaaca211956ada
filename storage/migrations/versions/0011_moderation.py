"""What was done about posts, and whether an organizer looks first."""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

import storage.names

revision = '0011'
down_revision = '0010'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        'moderation',
        sa.Column('group_id', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column('kind', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column('number', sa.Integer(), nullable=False),
        sa.Column('serial', sa.Integer(), nullable=False),
        sa.Column('act', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column('person_id', sa.Integer(), nullable=False),
        sa.Column('name', sa.String(), nullable=False),
        sa.Column('role', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column('reason', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column('words', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(['group_id'], ['groups.id']),
        sa.ForeignKeyConstraint(['person_id'], ['people.id']),
        sa.PrimaryKeyConstraint('group_id', 'kind', 'number', 'serial'),
    )
    op.create_index('ix_moderation_person_id', 'moderation', ['person_id'], unique=False)
    with op.batch_alter_table('groups', schema=None) as batch_op:
        batch_op.add_column(sa.Column('looks_first', sa.Boolean(), nullable=True))
    op.execute("UPDATE groups SET looks_first = false")
    with op.batch_alter_table('groups', schema=None) as batch_op:
        batch_op.alter_column('looks_first', existing_type=sa.Boolean(), nullable=False)
