"""One drawer of responses."""

import sqlalchemy as sa
from alembic import op

revision = '0031'
down_revision = '0030'
branch_labels = None
depends_on = None

RESPONSES = (
    """SELECT group_id, 'poll', poll, person_id, marks, :no FROM ballots
    WHERE REPLACE(marks, '-', '') != ''""",
    """SELECT group_id, 'checkin', round, person_id,
    CASE answer WHEN 'fine' THEN 'f' ELSE 'h' END, :no FROM checkin_answers""",
    """SELECT group_id, kind, number, person_id, CASE WHEN help THEN 'h' ELSE 's' END, late
    FROM seen WHERE kind NOT LIKE 'alert_%'""",
    """SELECT group_id, kind, number, person_id, 'd', :no FROM seen
    WHERE kind LIKE 'alert_%' AND help""",
)
TALLIES = (
    "SELECT group_id, 'poll', poll, number, 'y', yes FROM poll_options WHERE yes > 0",
    "SELECT group_id, 'poll', poll, number, 'm', maybe FROM poll_options WHERE maybe > 0",
    "SELECT group_id, 'checkin', number, 0, 'f', fine FROM checkin_rounds WHERE fine > 0",
    "SELECT group_id, 'checkin', number, 0, 'h', hand FROM checkin_rounds WHERE hand > 0",
)
COUNTED = """
INSERT INTO tallies (group_id, kind, number, place, mark, n)
SELECT group_id, kind, number, 0, marks, COUNT(*) FROM responses
WHERE kind NOT IN ('poll', 'checkin') GROUP BY group_id, kind, number, marks
"""


def upgrade() -> None:
    op.create_table(
        'responses',
        sa.Column('group_id', sa.String(), nullable=False),
        sa.Column('kind', sa.String(), nullable=False),
        sa.Column('number', sa.Integer(), nullable=False),
        sa.Column('person_id', sa.Integer(), nullable=False),
        sa.Column('marks', sa.String(), nullable=False),
        sa.Column('late', sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(['person_id'], ['people.id']),
        sa.PrimaryKeyConstraint('group_id', 'kind', 'number', 'person_id'),
    )
    with op.batch_alter_table('responses', schema=None) as batch_op:
        batch_op.create_index('responses_person', ['person_id'], unique=False)
    op.create_table(
        'tallies',
        sa.Column('group_id', sa.String(), nullable=False),
        sa.Column('kind', sa.String(), nullable=False),
        sa.Column('number', sa.Integer(), nullable=False),
        sa.Column('place', sa.Integer(), nullable=False),
        sa.Column('mark', sa.String(), nullable=False),
        sa.Column('n', sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint('group_id', 'kind', 'number', 'place', 'mark'),
    )
    run = op.get_bind().execute
    for found in RESPONSES:
        into = "INSERT INTO responses (group_id, kind, number, person_id, marks, late) "
        run(sa.text(into + found), {"no": False})
    for found in TALLIES:
        into = "INSERT INTO tallies (group_id, kind, number, place, mark, n) "
        run(sa.text(into + found))
    run(sa.text(COUNTED))
    for table in ('ballots', 'checkin_answers', 'seen'):
        op.drop_table(table)
    for table, columns in (('poll_options', ('yes', 'maybe')), ('checkin_rounds', ('fine', 'hand'))):
        with op.batch_alter_table(table, schema=None) as batch_op:
            for column in columns:
                batch_op.drop_column(column)
