"""nobody with a role is called like another one in their group."""

import sqlalchemy as sa
from alembic import op

from storage.lookalikes import skeleton
from storage.names import called, numbered

revision = '0012'
down_revision = '0011'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Let whoever came later have a number behind the name."""
    people = sa.table('people', sa.column('id'), sa.column('name'))
    roles = sa.table('roles', sa.column('group_id'), sa.column('person_id'))
    db = op.get_bind()
    held = sa.select(roles.c.group_id, roles.c.person_id).distinct().order_by(roles.c.person_id)
    theirs: dict[int, list[str]] = {}
    for group, person in db.execute(held):
        theirs.setdefault(person, []).append(group)
    taken: set[tuple[str, str]] = set()
    for person, homes in theirs.items():
        was = db.execute(sa.select(people.c.name).where(people.c.id == person)).scalar() or ''
        name, number = called(was), 1
        while any((home, skeleton(name) or name) in taken for home in homes):
            number += 1
            name = numbered(was, number)
        taken |= {(home, skeleton(name) or name) for home in homes}
        if name != called(was):
            op.execute(sa.update(people).where(people.c.id == person).values(name=name))


def downgrade() -> None:
    """A number behind a name does no harm."""
