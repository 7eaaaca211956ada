"""After a restore: what was due before it may have happened already, so it waits for people."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import or_
from sqlmodel import Session, col, delete, select, update

from storage.agenda import AgendaRow
from storage.cards import READY, RESTORED, SENDING, UNKNOWN, CardRow, CopyRow
from storage.drafts import DraftRow
from storage.tips import GONE, TipCaseRow

PRIVATE = ("tips_slot",)
"""What leaves at set hours only is planned anew for the next one (bot/features/tips)."""


def park(db: Session, now: datetime) -> int:
    """Let copies that were due wait for an organizer; return how many. Forms are begun anew."""
    unseen = col(CopyRow.native) == ""
    due = (
        col(CopyRow.card_id).in_(select(CardRow.id).where(col(CardRow.open).is_(True))),
        or_(
            col(CopyRow.state) == SENDING,
            (col(CopyRow.state) == READY) & (col(CopyRow.due) <= now) & (col(CopyRow.shown) == 0),
        ),
    )
    parked = db.exec(
        update(CopyRow)
        .where(unseen, *due)
        .values(state=UNKNOWN, reason=RESTORED, nonce="")
        .execution_options(synchronize_session=False)
    ).rowcount
    # A change is made once more, without noise: it shows what is true now.
    db.exec(
        update(CopyRow)
        .where(~unseen, col(CopyRow.state) == SENDING)
        .values(state=READY, nonce="")
        .execution_options(synchronize_session=False)
    )
    late = (col(AgendaRow.kind).in_(PRIVATE), col(AgendaRow.due) <= now)
    db.exec(delete(AgendaRow).where(*late).execution_options(synchronize_session=False))
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


def late(db: Session, now: datetime) -> int:
    """Count what was planned for a time that has passed."""
    return len(db.exec(select(AgendaRow.key).where(AgendaRow.due <= now)).all())
