"""Who has seen an alert or a message and who can help: each person once, whatever they press."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Field, Session, col, select

from storage.bonds import GOES, whose
from storage.people import PersonRow
from storage.row import Row


class SeenRow(Row, table=True):
    __tablename__ = "seen"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    kind: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    person_id: int = whose(GOES, primary_key=True)
    help: bool = False
    late: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """Somebody who has seen it. `help`: they can help. `late`: after its time was over."""

    person_id: int
    name: str
    help: bool
    late: bool


def note(
    db: Session, group_id: str, kind: str, number: int, person_id: int, *, can: bool, late: bool
) -> bool:
    """Note that somebody has seen it, or can help; False when that was known already."""
    there = db.get(SeenRow, (group_id, kind, number, person_id))
    if there is None:
        db.add(
            SeenRow(
                group_id=group_id,
                kind=kind,
                number=number,
                person_id=person_id,
                help=can,
                late=late,
            )
        )
    elif can and not there.help:
        there.help = True
        db.add(there)
    else:
        return False
    db.flush()
    return True


def cannot(db: Session, group_id: str, kind: str, number: int, person_id: int) -> None:
    """Note that somebody cannot help after all."""
    there = db.get(SeenRow, (group_id, kind, number, person_id))
    if there is not None:
        there.help = False
        db.add(there)
        db.flush()


def seen(db: Session, group_id: str, kind: str, number: int) -> tuple[Seen, ...]:
    """Return who has seen it, in the order of their names."""
    rows = db.exec(
        select(SeenRow, PersonRow.name)
        .join(PersonRow, col(PersonRow.id) == SeenRow.person_id)
        .where(SeenRow.group_id == group_id, SeenRow.kind == kind, SeenRow.number == number)
        .order_by(PersonRow.name, col(SeenRow.person_id))
    ).all()
    return tuple(Seen(row.person_id, name, row.help, row.late) for row, name in rows)


def noted(db: Session, group_id: str, person_id: int) -> tuple[tuple[str, int], ...]:
    """Return all that is noted of somebody, as (kind, number)."""
    rows = db.exec(
        select(SeenRow.kind, SeenRow.number)
        .where(SeenRow.group_id == group_id, SeenRow.person_id == person_id)
        .order_by(SeenRow.kind, col(SeenRow.number))
    ).all()
    return tuple((kind, number) for kind, number in rows)
