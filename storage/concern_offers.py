"""Someone else's message that would make a problem: its author is asked first.

Nothing here holds their words.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import tuple_
from sqlmodel import Field, Session, col, delete, func, select

from storage.bonds import GOES, whose
from storage.names import Called
from storage.people import AccountRow
from storage.row import Row


class ConcernOfferRow(Row, table=True):
    __tablename__ = "concern_offers"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    key: str = Field(primary_key=True)
    platform: str
    native: str
    name: str = Field(sa_type=Called)
    by_id: int = whose(GOES)
    at: datetime
    waits: bool = True
    careful: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """The question to an author whether their message may become a problem. It holds no words.

    `careful`: they name somebody, or want a thought, so their author looks at them first.
    """

    key: str
    platform: str
    native: str = field(repr=False)
    name: str = field(repr=False)
    at: datetime
    waits: bool
    careful: bool


def ask(
    db: Session,
    group_id: str,
    key: str,
    *,
    platform: str,
    native: str,
    name: str,
    by_id: int,
    at: datetime,
    careful: bool,
) -> None:
    """Note that an author is asked; `by_id` is who wants it saved."""
    db.add(
        ConcernOfferRow(
            group_id=group_id,
            key=key,
            platform=platform,
            native=native,
            name=name,
            by_id=by_id,
            at=at,
            careful=careful,
        )
    )
    db.flush()


def asked(db: Session, group_id: str, key: str) -> Offer | None:
    """Return a question to an author."""
    row = db.get(ConcernOfferRow, (group_id, key), populate_existing=True)
    if row is None:
        return None
    return Offer(
        row.key, row.platform, row.native, row.name, row.at, row.waits, careful=row.careful
    )


def asked_since(db: Session, group_id: str, by_id: int, since: datetime) -> int:
    """Count the authors whom a person had asked since then."""
    return db.exec(
        select(func.count())
        .select_from(ConcernOfferRow)
        .where(
            ConcernOfferRow.group_id == group_id,
            ConcernOfferRow.by_id == by_id,
            ConcernOfferRow.at > since,
        )
    ).one()


def settle(db: Session, group_id: str, key: str) -> None:
    """Note that the author has answered; a row that is there stays its day, for the limit."""
    row = db.get(ConcernOfferRow, (group_id, key), populate_existing=True)
    if row is not None:
        row.waits = False
        db.add(row)
        db.flush()


def drop(db: Session, group_id: str, key: str) -> None:
    """Forget that an author was asked."""
    db.exec(
        delete(ConcernOfferRow).where(
            col(ConcernOfferRow.group_id) == group_id, col(ConcernOfferRow.key) == key
        )
    )


def forget(db: Session, group_id: str, person_id: int) -> tuple[str, ...]:
    """Forget the questions that somebody was asked, or had asked; return their keys."""
    accounts = select(AccountRow.platform, AccountRow.native)
    theirs = accounts.where(AccountRow.person_id == person_id)
    author = tuple_(col(ConcernOfferRow.platform), col(ConcernOfferRow.native)).in_(theirs)
    gone = (
        col(ConcernOfferRow.group_id) == group_id,
        author | (col(ConcernOfferRow.by_id) == person_id),
    )
    keys = tuple(db.exec(select(ConcernOfferRow.key).where(*gone)).all())
    db.exec(delete(ConcernOfferRow).where(*gone))
    return keys
