"""Cards and their copies: what every chat should show, and what it shows now.

No text is stored. A change raises a card's `rev` once; a copy is due while `shown < rev`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, bindparam
from sqlalchemy import select as columns
from sqlmodel import Field, Session, SQLModel, col, delete, select, update

from storage.database import known
from storage.upsert import table

READY = "ready"
SENDING = "sending"
UNKNOWN = "unknown"
FAILED = "failed"
"""A copy: READY to be (or already) shown, SENDING, UNKNOWN after a crash, or FAILED for good."""


class CardRow(SQLModel, table=True):
    __tablename__ = "cards"
    __table_args__ = (
        UniqueConstraint("group_id", "kind", "key"),
        Index("cards_open", "open"),
    )

    id: int | None = Field(default=None, primary_key=True)
    group_id: str
    kind: str
    key: str
    rev: int = 1
    open: bool = True


class CopyRow(SQLModel, table=True):
    __tablename__ = "copies"
    __table_args__ = (
        UniqueConstraint("card_id", "platform", "chat"),
        Index("copies_native", "platform", "chat", "native"),
    )

    id: int | None = Field(default=None, primary_key=True)
    card_id: int = Field(foreign_key="cards.id")
    platform: str
    chat: str
    direct: bool = False
    language: str
    due: datetime
    urgent: bool = False
    state: str = READY
    shown: int = 0
    sending: int = 0
    nonce: str = ""
    began: datetime | None = None
    native: str = ""
    tries: int = 0
    reason: str = ""


MOVED = "moved"
"""Why a copy is READY once more: it was shown in a chat that has a new id now."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a copy goes, and in which language. `direct`: the private chat of that account."""

    platform: str
    chat: str
    language: str
    direct: bool = False


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


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy as people ask about it: where it is and how far it got."""

    platform: str
    chat: str
    direct: bool
    state: str
    shown: int
    reason: str


_CARD = table(CardRow)
_COPY = table(CopyRow)
_RAISE = (
    _CARD.update()
    .where(
        _CARD.c.group_id == bindparam("g"),
        _CARD.c.kind == bindparam("k"),
        _CARD.c.key == bindparam("y"),
    )
    .values(rev=_CARD.c.rev + 1, open=True)
)


def place(
    db: Session,
    group_id: str,
    kind: str,
    key: str,
    targets: Iterable[Target],
    due: datetime,
    *,
    urgent: bool = False,
) -> None:
    """Make a card, if there is none, and a copy for each target that has none yet."""
    card = db.exec(
        select(CardRow).where(
            CardRow.group_id == group_id, CardRow.kind == kind, CardRow.key == key
        )
    ).first()
    if card is None:
        card = CardRow(group_id=group_id, kind=kind, key=key)
    card.open = True
    db.add(card)
    db.flush()
    assert card.id is not None
    there = set(
        db.exec(select(CopyRow.platform, CopyRow.chat).where(CopyRow.card_id == card.id)).all()
    )
    for target in targets:
        if (target.platform, target.chat) not in there:
            there.add((target.platform, target.chat))
            db.add(
                CopyRow(
                    card_id=card.id,
                    platform=target.platform,
                    chat=target.chat,
                    direct=target.direct,
                    language=target.language,
                    due=due,
                    urgent=urgent,
                )
            )
    db.flush()


def touch(db: Session, group_id: str, kind: str, key: str) -> None:
    """Say that a card changed: every copy is due again, as an edit without noise."""
    db.connection().execute(_RAISE, {"g": group_id, "k": kind, "y": key})


def copies(db: Session, group_id: str, kind: str, key: str) -> tuple[Copy, ...]:
    """Return a card's copies."""
    rows = db.exec(
        select(CopyRow)
        .join(CardRow, col(CardRow.id) == CopyRow.card_id)
        .where(CardRow.group_id == group_id, CardRow.kind == kind, CardRow.key == key)
        .order_by(col(CopyRow.id))
    ).all()
    return tuple(
        Copy(row.platform, row.chat, row.direct, row.state, row.shown, row.reason) for row in rows
    )


def retry(db: Session, group_id: str, kind: str, key: str, now: datetime) -> None:
    """Try the copies of a card again that failed or whose fate is unknown."""
    card = select(CardRow.id).where(
        CardRow.group_id == group_id, CardRow.kind == kind, CardRow.key == key
    )
    db.exec(
        update(CopyRow)
        .where(col(CopyRow.card_id).in_(card), col(CopyRow.state).in_((FAILED, UNKNOWN)))
        .values(state=READY, tries=0, reason="", due=now)
    )
    db.exec(update(CardRow).where(col(CardRow.id).in_(card)).values(open=True))


def retry_chat(db: Session, group_id: str, platform: str, chat: str, now: datetime) -> None:
    """Try everything of a group again that failed in one chat, or whose fate there is unknown."""
    here = (
        select(CopyRow.card_id)
        .join(CardRow, col(CardRow.id) == CopyRow.card_id)
        .where(
            CardRow.group_id == group_id,
            CopyRow.platform == platform,
            CopyRow.chat == chat,
            col(CopyRow.state).in_((FAILED, UNKNOWN)),
        )
    )
    db.exec(update(CardRow).where(col(CardRow.id).in_(here)).values(open=True))
    db.exec(
        update(CopyRow)
        .where(
            col(CopyRow.card_id).in_(select(CardRow.id).where(CardRow.group_id == group_id)),
            col(CopyRow.platform) == platform,
            col(CopyRow.chat) == chat,
            col(CopyRow.state).in_((FAILED, UNKNOWN)),
        )
        .values(state=READY, tries=0, reason="", due=now)
    )


def card_of(db: Session, platform: str, chat: str, native: str) -> tuple[str, str, str] | None:
    """Return (group, kind, key) of the card that a message shows. (Not by group: it finds it.)"""
    there = known(db)
    key = ("card", platform, chat, native)
    found = there.once(key, lambda: _card_of(db, platform, chat, native))
    if found is None:
        there.forget(key)
    return found


def _card_of(db: Session, platform: str, chat: str, native: str) -> tuple[str, str, str] | None:
    row = db.exec(
        select(CardRow.group_id, CardRow.kind, CardRow.key)
        .join(CopyRow, col(CopyRow.card_id) == CardRow.id)
        .where(CopyRow.platform == platform, CopyRow.chat == chat, CopyRow.native == native)
    ).first()
    return (row[0], row[1], row[2]) if row else None


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


def leave(db: Session, group_id: str, platform: str, chat: str) -> None:
    """Forget a group's copies in a chat that it has left: nothing is sent or changed there."""
    db.exec(
        delete(CopyRow).where(
            col(CopyRow.platform) == platform,
            col(CopyRow.chat) == chat,
            col(CopyRow.card_id).in_(select(CardRow.id).where(CardRow.group_id == group_id)),
        )
    )


def moved(db: Session, platform: str, old: str, new: str, now: datetime) -> None:
    """A chat got a new id: its copies are posted once more there, as they are today.

    Cards with nothing to press stay behind in what people still see of the old chat.
    """
    db.exec(
        update(CopyRow)
        .where(col(CopyRow.platform) == platform, col(CopyRow.chat) == old)
        .values(chat=new, native="", state=READY, due=now, reason=MOVED)
    )
    there = select(CopyRow.card_id).where(CopyRow.platform == platform, CopyRow.chat == new)
    db.exec(
        update(CardRow)
        .where(col(CardRow.id).in_(there))
        .values(rev=col(CardRow.rev) + 1, open=True)
    )
