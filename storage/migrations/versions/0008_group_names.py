"""group names that look the same are one name.

Groups that look the same already keep their names; only the first of them keeps others from it.
"""

import sqlalchemy as sa
from alembic import op

from storage.lookalikes import skeleton

revision = '0008'
down_revision = '0007'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('groups', schema=None) as batch_op:
        batch_op.add_column(sa.Column('skeleton', sa.String(), nullable=True))

    groups = sa.table('groups', sa.column('id'), sa.column('name'), sa.column('skeleton'))
    known = set()
    for one in op.get_bind().execute(sa.select(groups.c.id, groups.c.name).order_by(groups.c.id)).all():
        bones = skeleton(one.name) or one.name
        if bones in known:
            bones = f'{bones} {one.id}'
        known.add(bones)
        op.execute(sa.update(groups).where(groups.c.id == one.id).values(skeleton=bones))

    with op.batch_alter_table('groups', schema=None) as batch_op:
        batch_op.alter_column('skeleton', existing_type=sa.String(), nullable=False)
        batch_op.create_index('groups_skeleton', ['skeleton'], unique=True)
