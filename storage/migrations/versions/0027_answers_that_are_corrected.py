"""answers that are corrected."""

import sqlalchemy as sa
from alembic import op

revision = '0027'
down_revision = '0026'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('question_answers', schema=None) as batch_op:
        batch_op.add_column(sa.Column('instead', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('corrected', sa.Integer(), nullable=True))
    op.execute("UPDATE question_answers SET instead = 0, corrected = 0")
    with op.batch_alter_table('question_answers', schema=None) as batch_op:
        batch_op.alter_column('instead', existing_type=sa.Integer(), nullable=False)
        batch_op.alter_column('corrected', existing_type=sa.Integer(), nullable=False)
