"""What delivery knows and notes: which copies are due, under way, landed or given up."""

from __future__ import annotations

import secrets
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, bindparam, case, exists, func, or_
from sqlalchemy import select as columns
from sqlmodel import Session, select

from storage.cards import (
    ANEW,
    AWAY,
    FORGOTTEN,
    MISSING,
    READY,
    RESTORED,
    SENDING,
    UNKNOWN,
    CardRow,
    CopyRow,
    forget_copy,
)
from storage.groups import YOUNG, ChatRow
from storage.upsert import table

PAGE = 500
"""So many rows are read at a time."""


@dataclass(frozen=True, slots=True)
class Due:
    """A copy that is being sent: everything delivery needs to know.

    `young`: it is in a chat of people under 18. `rings` is whom what is urgent mentions there.
    `unpinned`: it was taken off the pins. `apart`: it may stand in what its chat was before.
    """

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
    urgent: bool
    state: str
    shown: int
    sending: int
    nonce: str
    began: datetime | None
    native: str
    reason: str
    thread: str
    unpinned: bool
    apart: bool
    rings: str
    young: bool


_CARD = table(CardRow)
_COPY = table(CopyRow)
_CHAT = table(ChatRow)
_WAITING = (
    columns(
        _COPY.c.id,
        _COPY.c.chat,
        _COPY.c.direct,
        _COPY.c.urgent,
        _COPY.c.native,
    )
    .join(_CARD, _CARD.c.id == _COPY.c.card_id)
    .where(
        _CARD.c.open.is_(True),
        _COPY.c.platform == bindparam("platform"),
        or_(
            _COPY.c.state == SENDING,
            and_(
                _COPY.c.state == READY,
                _COPY.c.shown < _CARD.c.rev,
                _COPY.c.due <= bindparam("now", type_=_COPY.c.due.type),
            ),
        ),
    )
    .order_by(_COPY.c.urgent.desc(), _COPY.c.native != "", _COPY.c.due, _COPY.c.id)
)
_NEXT = (
    columns(_COPY.c.due)
    .join(_CARD, _CARD.c.id == _COPY.c.card_id)
    .where(
        _CARD.c.open.is_(True),
        _COPY.c.state == READY,
        _COPY.c.shown < _CARD.c.rev,
        _COPY.c.due > bindparam("now", type_=_COPY.c.due.type),
    )
    .order_by(_COPY.c.due)
    .limit(1)
)
_REV = columns(_CARD.c.rev).where(_CARD.c.id == bindparam("card"))
_THESE = (
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
        _COPY.c.urgent,
        _COPY.c.state,
        _COPY.c.shown,
        _COPY.c.sending,
        _COPY.c.nonce,
        _COPY.c.began,
        _COPY.c.native,
        _COPY.c.reason,
        _COPY.c.thread,
        _COPY.c.unpinned,
        _COPY.c.apart,
        _COPY.c.due,
        func.coalesce(_CHAT.c.rings, "").label("rings"),
        (func.coalesce(_CHAT.c.ages, "") == YOUNG).label("young"),
    )
    .join(_CARD, _CARD.c.id == _COPY.c.card_id)
    .outerjoin(_CHAT, and_(_CHAT.c.platform == _COPY.c.platform, _CHAT.c.native == _COPY.c.chat))
    .where(_COPY.c.id.in_(bindparam("ids", expanding=True)))
)
_BEGIN = (
    _COPY.update()
    .where(_COPY.c.id == bindparam("copy"))
    .values(state=SENDING, sending=bindparam("to"), nonce=bindparam("mark"), began=bindparam("now"))
)
_IS_LAST = or_(*(_COPY.c.reason == one for one in FORGOTTEN))
_MADE_WAY = and_(_COPY.c.reason == ANEW, bindparam("at") == "")
# What became of a call is noted only where it is still that call which is under way: meanwhile a
# chat may have moved, or left, and the number of its copy been given to another.
_LAND = (
    _COPY.update()
    .where(
        _COPY.c.id == bindparam("copy"),
        _COPY.c.state == SENDING,
        _COPY.c.nonce == bindparam("mark"),
    )
    .values(
        state=READY,
        shown=case((or_(_IS_LAST, _MADE_WAY), 0), else_=bindparam("to")),
        native=bindparam("at"),
        unpinned=bindparam("off"),
        nonce="",
        reason=case((_IS_LAST, _COPY.c.reason), else_=bindparam("why")),
    )
)
_UNSETTLED = exists().where(
    _COPY.c.card_id == _CARD.c.id,
    or_(
        _COPY.c.state == SENDING,
        and_(_COPY.c.state == READY, _COPY.c.shown < _CARD.c.rev),
    ),
)
_SETTLE = _CARD.update().where(_CARD.c.open.is_(True), ~_UNSETTLED).values(open=False)


class WaitingCopy(NamedTuple):
    """A copy that has something to show, as far as its place in the line goes."""

    id: int
    chat: str
    direct: bool
    urgent: bool
    native: str


@dataclass(slots=True)
class ChatLine:
    """What waits in one chat, in order: the first copies, and how many are `behind` them."""

    copies: deque[WaitingCopy] = field(default_factory=deque)
    behind: int = 0


LINE = 20
"""So many of a chat's copies are looked at; the others have to wait for these anyway."""


def waiting(db: Session, platform: str, now: datetime) -> dict[str, ChatLine]:
    """Return what is to be shown now on a platform, chat by chat.

    In a chat urgent copies come first, then what is new there, then changes; each in the order in
    which they came due. Those in SENDING are among them: either a call is under way, or a crash
    cut it off.
    """
    found: dict[str, ChatLine] = {}
    rows = db.connection().execute(_WAITING, {"platform": platform, "now": now})
    for row in rows.yield_per(PAGE):
        line = found.get(row[1])
        if line is None:
            line = found[row[1]] = ChatLine()
        if len(line.copies) < LINE:
            line.copies.append(WaitingCopy._make(row))
        else:
            line.behind += 1
    return found


def next_due(db: Session, now: datetime) -> datetime | None:
    """Return when the next copy that waits for its time comes due."""
    found: datetime | None = db.connection().execute(_NEXT, {"now": now}).scalar()
    return found


def rev(db: Session, card_id: int) -> int:
    """Return a card's present revision."""
    return int(db.connection().execute(_REV, {"card": card_id}).scalar_one())


class Landing(NamedTuple):
    """What a copy shows since it was sent, and whether that is off the pins."""

    copy: Due
    rev: int
    native: str
    unpinned: bool = False

    @property
    def first(self) -> bool:
        """Whether a message came to stand there that did not before."""
        return bool(self.native) and not self.copy.native

    @property
    def away(self) -> bool:
        """Whether it was taken away from somebody's private chat, now or before."""
        if self.copy.reason == ANEW:
            return False
        taken = self.copy.native or self.copy.reason == AWAY
        return bool(taken and self.copy.direct and not self.native)

    @property
    def last(self) -> bool:
        """Whether nothing is kept of it any more: it showed its last, or was never there."""
        return self.copy.reason in FORGOTTEN and bool(self.copy.native or not self.native)


def note(
    db: Session, landed: Sequence[Landing], picked: Sequence[int], now: datetime
) -> tuple[list[Due], bool]:
    """Note what landed, and before the calls that the copies that were picked are being sent.

    Return those of them that are still due, each new one with a nonce. Those that are in SENDING
    already are returned as they are: a crash or a time-out left them so. Return also whether
    changes that came meanwhile keep anything due that landed.
    """
    run = db.connection().execute
    given = [
        {
            "copy": one.copy.id,
            "mark": one.copy.nonce,
            "to": one.rev,
            "at": one.native,
            "off": one.unpinned,
            "why": AWAY if one.away else "",
        }
        for one in landed
        if not one.last
    ]
    if given:
        run(_LAND, given)
    for one in landed:
        if one.last and _still(db, one.copy):
            forget_copy(db, one.copy.id)
    these = [*picked, *(one.copy.id for one in landed)]
    found: dict[int, Any] = {}
    if these:
        found = {row.id: row for row in run(_THESE, {"ids": these})}
    due = [_due(found[one], now) for one in picked if one in found and _is_due(found[one], now)]
    begun = [
        {"copy": one.id, "mark": one.nonce, "to": one.sending, "now": now}
        for one in due
        if one.state == READY
    ]
    if begun:
        run(_BEGIN, begun)
    changed = (found[one.copy.id] for one in landed if one.copy.id in found)
    return due, any(_is_due(row, now) for row in changed)


def _is_due(row: Any, now: datetime) -> bool:
    ready = row.state == READY and row.shown < row.rev and row.due <= now
    return bool(ready or row.state == SENDING)


def _due(row: Any, now: datetime) -> Due:
    fields = row._asdict()
    del fields["due"]
    if row.state == READY:
        fields |= {"sending": row.rev, "nonce": secrets.token_hex(12), "began": now}
    return Due(**fields)


def _still(db: Session, copy: Due) -> bool:
    """Tell whether a copy is still there as it was sent."""
    found = columns(_COPY.c.id).where(*_as_sent(copy))
    return db.connection().execute(found).first() is not None


def _as_sent(copy: Due) -> tuple[ColumnElement[bool], ...]:
    return _COPY.c.id == copy.id, _COPY.c.state == SENDING, _COPY.c.nonce == copy.nonce


def again(db: Session, copy: Due) -> None:
    """Let a copy be tried again."""
    db.connection().execute(_COPY.update().where(*_as_sent(copy)).values(state=READY))


def put_off(db: Session, copy: Due, until: datetime) -> None:
    """Let a copy wait until then."""
    later = _COPY.update().where(*_as_sent(copy))
    db.connection().execute(later.values(state=READY, due=until.astimezone(UTC)))


def miss(db: Session, copy: Due, until: datetime) -> None:
    """Let a copy wait until its chat was looked for again.

    One of which a crash left open whether it is there is looked for again as well.
    """
    here = _COPY.update().where(*_as_sent(copy))
    db.connection().execute(here.where(_COPY.c.reason == "").values(reason=MISSING))
    if copy.state != SENDING:
        db.connection().execute(here.values(state=READY, due=until.astimezone(UTC)))


def hasten(db: Session, after: datetime, now: datetime) -> bool:
    """Let what waits for a moment later than `after` wait no more; True when anything did.

    (Over all groups.)
    """
    too_late = _COPY.update().where(_COPY.c.state == READY, _COPY.c.due > after.astimezone(UTC))
    done = db.connection().execute(too_late.values(due=now.astimezone(UTC)))
    return done.rowcount > 0


def fail(db: Session, copy: Due, state: str, reason: str) -> None:
    """Give a copy up (FAILED), or leave its fate open (UNKNOWN); a last showing is forgotten."""
    if copy.reason not in FORGOTTEN:
        given_up = _COPY.update().where(*_as_sent(copy), ~_IS_LAST)
        db.connection().execute(given_up.values(state=state, reason=reason))
    if _still(db, copy):
        forget_copy(db, copy.id)


def settle(db: Session) -> None:
    """Close the cards that have nothing left to show."""
    db.connection().execute(_SETTLE)


def adopt(db: Session, platform: str, chat: str, native: str) -> None:
    """A press came from a message that nobody knew had landed: the one unknown copy there did."""
    unknown = db.exec(
        select(CopyRow).where(
            CopyRow.platform == platform,
            CopyRow.chat == chat,
            CopyRow.state == UNKNOWN,
            CopyRow.reason != RESTORED,
        )
    ).all()
    if len(unknown) == 1:
        copy = unknown[0]
        copy.state, copy.native, copy.shown = READY, native, copy.sending
        db.add(copy)
        db.flush()
