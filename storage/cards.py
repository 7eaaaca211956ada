"""Cards and their copies: what every chat should show, and what it shows now.

No text is stored. A change raises a card's `rev` once; a copy is due while `shown < rev`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, bindparam
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


def touch_private(db: Session, group_id: str, platform: str, account: str) -> None:
    """Say that what a group wrote to one account is to be drawn again: its rights changed."""
    written = (
        select(CopyRow.card_id)
        .join(CardRow, col(CardRow.id) == CopyRow.card_id)
        .where(
            CardRow.group_id == group_id,
            CopyRow.platform == platform,
            CopyRow.chat == account,
            col(CopyRow.direct).is_(True),
        )
    )
    db.exec(
        update(CardRow)
        .where(col(CardRow.id).in_(written))
        .values(rev=col(CardRow.rev) + 1, open=True)
    )


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
