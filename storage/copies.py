"""What delivery knows and notes: which copies are due, under way, landed or given up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select as columns
from sqlmodel import Session, col, select

from storage.cards import READY, SENDING, UNKNOWN, CardRow, CopyRow
from storage.upsert import table


@dataclass(frozen=True, slots=True)
class Due:
    """A copy that has something to show: everything delivery needs to know."""

    id: int
    card_id: int
    group_id: str
    kind: str
    key: str
    rev: int
    platform: str
    chat: str
    direct: bool
    language: str
    due: datetime
    urgent: bool
    state: str
    shown: int
    sending: int
    nonce: str
    began: datetime | None
    native: str
    tries: int
    reason: str


_CARD = table(CardRow)
_COPY = table(CopyRow)
_DUE = (
    columns(
        _COPY.c.id,
        _COPY.c.card_id,
        _CARD.c.group_id,
        _CARD.c.kind,
        _CARD.c.key,
        _CARD.c.rev,
        _COPY.c.platform,
        _COPY.c.chat,
        _COPY.c.direct,
        _COPY.c.language,
        _COPY.c.due,
        _COPY.c.urgent,
        _COPY.c.state,
        _COPY.c.shown,
        _COPY.c.sending,
        _COPY.c.nonce,
        _COPY.c.began,
        _COPY.c.native,
        _COPY.c.tries,
        _COPY.c.reason,
    )
    .join(_COPY, _COPY.c.card_id == _CARD.c.id)
    .where(_CARD.c.open.is_(True))
)


def due(db: Session, now: datetime) -> list[Due]:
    """Return the copies to show now, urgent ones first, then in the order they came due.

    Those in SENDING are among them: either a call is under way, or a crash cut it off.
    """
    rows = db.connection().execute(
        _DUE.where(
            (_COPY.c.state == SENDING)
            | ((_COPY.c.state == READY) & (_COPY.c.shown < _CARD.c.rev) & (_COPY.c.due <= now))
        ).order_by(_COPY.c.urgent.desc(), _COPY.c.due, _COPY.c.id)
    )
    return [Due(*tuple(row)) for row in rows]


def next_due(db: Session, now: datetime) -> datetime | None:
    """Return when the next copy that waits for its time comes due."""
    return db.exec(
        select(CopyRow.due)
        .join(CardRow, col(CardRow.id) == CopyRow.card_id)
        .where(
            col(CardRow.open).is_(True),
            CopyRow.state == READY,
            CopyRow.shown < CardRow.rev,
            CopyRow.due > now,
        )
        .order_by(col(CopyRow.due))
        .limit(1)
    ).first()


def rev(db: Session, card_id: int) -> int:
    """Return a card's present revision."""
    return db.exec(select(CardRow.rev).where(CardRow.id == card_id)).one()


def begin(db: Session, copy_id: int, rev: int, nonce: str, now: datetime) -> bool:
    """Note that a copy is being sent, before the call. False when it is not READY any more."""
    done = db.connection().execute(
        _COPY.update()
        .where(_COPY.c.id == copy_id, _COPY.c.state == READY)
        .values(state=SENDING, sending=rev, nonce=nonce, began=now)
    )
    return done.rowcount == 1


def land(db: Session, copy_id: int, rev: int, native: str) -> None:
    """Note what a copy shows now. A change that came meanwhile keeps it due."""
    db.connection().execute(
        _COPY.update()
        .where(_COPY.c.id == copy_id)
        .values(state=READY, shown=rev, native=native, nonce="", tries=0, reason="")
    )


def again(db: Session, copy_id: int, *, count: bool) -> None:
    """Let a copy be tried again; `count` it as a try that came to nothing."""
    db.connection().execute(
        _COPY.update()
        .where(_COPY.c.id == copy_id)
        .values(state=READY, tries=_COPY.c.tries + int(count))
    )


def fail(db: Session, copy_id: int, state: str, reason: str) -> None:
    """Give a copy up (FAILED), or leave its fate open (UNKNOWN)."""
    db.connection().execute(
        _COPY.update().where(_COPY.c.id == copy_id).values(state=state, reason=reason)
    )


def settle(db: Session) -> None:
    """Close the cards that have nothing left to show."""
    unsettled = (
        columns(_COPY.c.card_id)
        .join(_CARD, _CARD.c.id == _COPY.c.card_id)
        .where(
            _COPY.c.card_id == _CARD.c.id,
            _COPY.c.state.in_((READY, SENDING)),
            (_COPY.c.shown < _CARD.c.rev) | (_COPY.c.state == SENDING),
        )
    )
    db.connection().execute(
        _CARD.update()
        .where(_CARD.c.open.is_(True), _CARD.c.id.not_in(unsettled))
        .values(open=False)
    )


def adopt(db: Session, platform: str, chat: str, native: str) -> None:
    """A press came from a message that nobody knew had landed: the one unknown copy there did."""
    unknown = db.exec(
        select(CopyRow).where(
            CopyRow.platform == platform, CopyRow.chat == chat, CopyRow.state == UNKNOWN
        )
    ).all()
    if len(unknown) == 1:
        copy = unknown[0]
        copy.state, copy.native, copy.shown = READY, native, copy.sending
        db.add(copy)
        db.flush()
