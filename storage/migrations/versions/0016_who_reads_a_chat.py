"""who reads a chat, and how it sounds."""

import sqlalchemy as sa
from alembic import op

revision = '0016'
down_revision = '0015'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('chats', schema=None) as batch_op:
        batch_op.add_column(sa.Column('open', sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column('loud', sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column('rings', sa.String(), nullable=True))
    op.execute("UPDATE chats SET rings = ''")
    with op.batch_alter_table('chats', schema=None) as batch_op:
        batch_op.alter_column('rings', existing_type=sa.String(), nullable=False)
    with op.batch_alter_table('copies', schema=None) as batch_op:
        batch_op.add_column(sa.Column('thread', sa.String(), nullable=True))
    op.execute("UPDATE copies SET thread = ''")
    with op.batch_alter_table('copies', schema=None) as batch_op:
        batch_op.alter_column('thread', existing_type=sa.String(), nullable=False)
