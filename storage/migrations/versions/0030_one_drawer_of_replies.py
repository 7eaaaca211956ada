"""One drawer of replies."""

import sqlalchemy as sa
from alembic import op

revision = '0030'
down_revision = '0029'
branch_labels = None
depends_on = None

ANSWERS = """
INSERT INTO replies (group_id, kind, number, serial, person_id, state, words, name, role, at, sent,
    instead, corrected)
SELECT group_id, 'question', number, serial, person_id,
    CASE WHEN sent AND words = '' THEN 'taken_back' ELSE '' END,
    words, name, role, at, sent, instead, corrected FROM question_answers
"""
CHANGES = """
INSERT INTO replies (group_id, kind, number, serial, person_id, state, words, name, role, at, sent,
    instead, corrected)
SELECT group_id, 'concern', number, serial, person_id, state, words, name, role, at, :sent, 0, 0
FROM concern_changes
"""
PREPARED = """
INSERT INTO replies (group_id, kind, number, serial, person_id, state, words, name, role, at, sent,
    instead, corrected)
SELECT group_id, 'concern', number, :serial, person_id, state, words, name, role, at, :sent,
    instead, 0
FROM concern_prepared
WHERE group_id = :group_id AND number = :number AND person_id = :person_id
"""
GIVEN = """
SELECT group_id, MAX(last) FROM (
    SELECT group_id, serial AS last FROM replies
    UNION SELECT group_id, last FROM numbers
    WHERE counted IN ('question_answers', 'concern_changes')
) AS given GROUP BY group_id
"""
PUTS = "INSERT INTO agenda (kind, group_id, key, due) VALUES (:kind, :group_id, :key, :due)"


def upgrade() -> None:
    op.create_table(
        'replies',
        sa.Column('group_id', sa.String(), nullable=False),
        sa.Column('kind', sa.String(), nullable=False),
        sa.Column('number', sa.Integer(), nullable=False),
        sa.Column('serial', sa.Integer(), nullable=False),
        sa.Column('person_id', sa.Integer(), nullable=False),
        sa.Column('state', sa.String(), nullable=False),
        sa.Column('words', sa.String(), nullable=False),
        sa.Column('name', sa.String(), nullable=False),
        sa.Column('role', sa.String(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('sent', sa.Boolean(), nullable=False),
        sa.Column('instead', sa.Integer(), nullable=False),
        sa.Column('corrected', sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(['group_id'], ['groups.id']),
        sa.ForeignKeyConstraint(['person_id'], ['people.id']),
        sa.PrimaryKeyConstraint('group_id', 'kind', 'number', 'serial'),
    )
    with op.batch_alter_table('replies', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_replies_person_id'), ['person_id'], unique=False)
    run = op.get_bind().execute
    run(sa.text(ANSWERS))
    run(sa.text(CHANGES), {"sent": True})
    given = dict(tuple(row) for row in run(sa.text(GIVEN)))
    moves = {}
    waits = run(sa.text("SELECT group_id, number, person_id FROM concern_prepared")).all()
    for group_id, number, person_id in waits:
        given[group_id] = serial = given.get(group_id, 0) + 1
        about = {"group_id": group_id, "number": number, "person_id": person_id}
        run(sa.text(PREPARED), {**about, "serial": serial, "sent": False})
        moves['concern_send', group_id, f"{number}_{person_id}"] = f"{number}_{serial}"
    unsent = "SELECT group_id, number, serial FROM question_answers WHERE NOT sent"
    for group_id, number, serial in run(sa.text(unsent)).all():
        moves['question_send', group_id, str(number)] = f"{number}_{serial}"
    # All are taken before any is put: a new key may be what another was called before.
    planned = "SELECT kind, group_id, key, due FROM agenda WHERE kind IN ('question_send', 'concern_send')"
    taken = run(sa.text(planned)).all()
    run(sa.text("DELETE FROM agenda WHERE kind IN ('question_send', 'concern_send')"))
    for kind, group_id, key, due in taken:
        if to := moves.get((kind, group_id, key)):
            run(sa.text(PUTS), {"kind": kind, "group_id": group_id, "key": to, "due": due})
    run(sa.text("DELETE FROM numbers WHERE counted IN ('question_answers', 'concern_changes')"))
    keep = sa.text("INSERT INTO numbers (counted, group_id, last) VALUES ('replies', :id, :last)")
    for group_id, last in given.items():
        run(keep, {"id": group_id, "last": last})
    for table in ('concern_prepared', 'concern_changes', 'question_answers'):
        op.drop_table(table)
