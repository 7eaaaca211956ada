"""After a restore: what was due before it may have happened already, so it waits for people."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, exists, or_
from sqlmodel import Session, col, delete, select, update

from storage import lives
from storage.agenda import AgendaRow
from storage.cards import READY, RESTORED, SENDING, UNKNOWN, CardRow, CopyRow, parking
from storage.drafts import DraftRow
from storage.people import AccountRow
from storage.tips import GONE, TipCaseRow

PRIVATE = ("tips_slot",)
"""What leaves at set hours only is planned anew for the next one (bot/features/tips)."""


LATELY = timedelta(days=7)
"""An answer that was due longer ago than this does not go to one person once more."""


@dataclass(frozen=True, slots=True)
class Parked:
    """How many copies that were due wait for an organizer, go out once more, or never do."""

    chats: int
    again: int
    never: int


def park(db: Session, now: datetime, answers: Collection[str]) -> Parked:
    """Let copies that were due wait for an organizer. Forms are begun anew.

    `answers`: cards of these kinds, to one person who is still known, go out once more.
    """
    unseen = col(CopyRow.native) == ""
    direct = col(CopyRow.direct).is_(True)
    known = exists().where(
        col(AccountRow.platform) == CopyRow.platform, col(AccountRow.native) == CopyRow.chat
    )
    answer = select(CardRow.id).where(col(CardRow.kind).in_(answers))
    again = and_(direct, col(CopyRow.card_id).in_(answer), col(CopyRow.due) > now - LATELY, known)
    due = (
        unseen,
        col(CopyRow.card_id).in_(select(CardRow.id).where(col(CardRow.open).is_(True))),
        or_(
            col(CopyRow.state) == SENDING,
            (col(CopyRow.state) == READY) & (col(CopyRow.due) <= now) & (col(CopyRow.shown) == 0),
        ),
    )

    def late(which: ColumnElement[bool], state: str) -> int:
        values = {"state": state, "reason": RESTORED, "nonce": ""}
        moved = update(CopyRow).where(*due, which).values(**values)
        return db.exec(moved.execution_options(synchronize_session=False)).rowcount

    never = late(and_(direct, ~again), UNKNOWN)
    parked = Parked(late(~direct, UNKNOWN), late(again, READY), never)
    # A change is made once more, without noise: it shows what is true now.
    db.exec(
        update(CopyRow)
        .where(~unseen, col(CopyRow.state) == SENDING)
        .values(state=READY, nonce="")
        .execution_options(synchronize_session=False)
    )
    private = (col(AgendaRow.kind).in_(PRIVATE), col(AgendaRow.due) <= now)
    db.exec(delete(AgendaRow).where(*private).execution_options(synchronize_session=False))
    db.exec(delete(DraftRow).execution_options(synchronize_session=False))
    # Readers' copies of what was taken back go blank at the next slot.
    emptied = (col(TipCaseRow.status) == GONE, col(TipCaseRow.slot) == "")
    db.exec(
        update(TipCaseRow)
        .where(*emptied)
        .values(slot="0")
        .execution_options(synchronize_session=False)
    )
    return parked


@contextmanager
def since_restored(db: Session, due: datetime, answers: Collection[str]) -> Iterator[None]:
    """Do what was due; before the database was restored, it may have been done long ago.

    Then what it shows waits for an organizer, and `answers` go out once more.
    """
    restored = lives.restored(db)
    if restored is None or due > restored:
        yield
        return
    with parking(db, answers if due > restored - LATELY else ()):
        yield


def late(db: Session, now: datetime) -> int:
    """Count what was planned for a time that has passed."""
    return len(db.exec(select(AgendaRow.key).where(AgendaRow.due <= now)).all())
