"""What of things told privately hangs on the key file: the keys of cases, and the ways back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field

from sqlalchemy import bindparam
from sqlalchemy import select as columns
from sqlmodel import Session

from storage.tips import TipCaseRow
from storage.upsert import table


@dataclass(frozen=True, slots=True)
class Sealed:
    """The wrapped key and the sealed way back of one case."""

    case_id: str
    key: bytes = field(repr=False)
    route: bytes = field(repr=False)


_CASE = table(TipCaseRow)
_CHANGE = (
    _CASE.update()
    .where(_CASE.c.id == bindparam("case_id"))
    .values(key=bindparam("key"), route=bindparam("route"))
)


def every(db: Session) -> tuple[Sealed, ...]:
    """Return what is sealed of every case that is not erased. (Over all groups.)"""
    found = columns(_CASE.c.id, _CASE.c.key, _CASE.c.route).where(_CASE.c.key != b"")
    return tuple(Sealed(*row) for row in db.connection().execute(found.order_by(_CASE.c.id)))


def change(db: Session, renewed: Sequence[Sealed]) -> None:
    """Put what was sealed anew into its place. (Over all groups.)"""
    if renewed:
        db.connection().execute(_CHANGE, [asdict(one) for one in renewed])
