"""Posts that are down."""

import sqlalchemy as sa
from alembic import op

revision = '0018'
down_revision = '0017'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('posts',
    sa.Column('group_id', sa.String(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('down', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['group_id'], ['groups.id'], ),
    sa.PrimaryKeyConstraint('group_id', 'kind', 'number')
    )
    for kind, table in (('concern', 'concerns'), ('question', 'questions')):
        op.execute(
            "INSERT INTO posts (group_id, kind, number) "
            f"SELECT group_id, '{kind}', number FROM {table}"
        )
    op.execute(
        "UPDATE posts SET down = (SELECT m.at FROM moderation AS m WHERE m.act = 'down' "
        "AND m.serial = (SELECT max(n.serial) FROM moderation AS n WHERE n.group_id = posts.group_id "
        "AND n.kind = posts.kind AND n.number = posts.number "
        "AND n.act IN ('held', 'shown', 'down', 'back')) "
        "AND m.group_id = posts.group_id AND m.kind = posts.kind AND m.number = posts.number)"
    )
