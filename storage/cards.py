"""Cards and their copies: what every chat should show, and what it shows now.

No text is stored. A change raises a card's `rev` once; a copy is due while `shown < rev`.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, Index, UniqueConstraint, bindparam, case
from sqlalchemy import select as columns
from sqlmodel import Field, Session, col, select, update

from storage.database import known, scrub
from storage.row import Row, passing
from storage.upsert import table

READY = "ready"
SENDING = "sending"
UNKNOWN = "unknown"
FAILED = "failed"
LEFT = "left"
"""A copy: READY to be (or already) shown, SENDING, UNKNOWN after a crash, FAILED for good, or LEFT
behind in a chat that its group has let go (left_behind.py)."""


class CardRow(Row, table=True):
    __tablename__ = "cards"
    __table_args__ = (
        UniqueConstraint("group_id", "kind", "key"),
        Index("cards_open", "open"),
        {"info": passing()},
    )

    id: int | None = Field(default=None, primary_key=True)
    group_id: str
    kind: str
    key: str
    rev: int = 1
    open: bool = True


class CopyRow(Row, table=True):
    __tablename__ = "copies"
    __table_args__ = (
        UniqueConstraint("card_id", "platform", "chat"),
        Index("copies_native", "platform", "chat", "native"),
        {"info": passing()},
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
    reason: str = ""
    thread: str = ""
    unpinned: bool = False
    """What it shows was taken off the pins."""
    apart: bool = False
    """What it showed stands in the chat that its chat was before it got a new id, and stays."""


MOVED = "moved"
ERASED = "erased"
LAST = "last"
RESTORED = "restored"
MISSING = "missing"
ANEW = "anew"
AWAY = "away"
"""Why a copy is READY once more: it was shown in a chat that has a new id now; or whoever read it
in private was ERASED, and it is blanked; or what it shows is, and it says so a LAST time; or its
chat is MISSING, and looked for again; or somebody wants it ANEW, and the old one goes first; or the
database was RESTORED, and an answer goes out once more. One that is UNKNOWN because it was RESTORED
waits for an organizer. What was taken AWAY from somebody's private chat stays away, whatever
becomes of its card."""

FORGOTTEN = (ERASED, LAST)
"""Then nothing is kept of the copy, nor of its card once that has none left."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a copy goes, and in which language. `direct`: the private chat of that account.

    `thread` is the topic of the chat, where it has such and the copy belongs into one.
    """

    platform: str
    chat: str
    language: str
    direct: bool = False
    thread: str = ""


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy as people ask about it: where it is, in which language, and how far it got.

    `current`: it shows its card as it is now. `native` is its message's id there, once it landed.
    `apart`: old words of it stand where nothing reaches them, since its chat got a new id.
    """

    platform: str
    chat: str
    direct: bool
    language: str
    state: str
    shown: int
    reason: str
    current: bool = False
    native: str = field(default="", repr=False)
    apart: bool = False


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


def key_of(*parts: str | int) -> str:
    """Return the key under which something stands that these parts name: "88_2"."""
    return "_".join(str(part) for part in parts)


def place(
    db: Session,
    group_id: str,
    kind: str,
    key: str,
    targets: Collection[Target],
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
    found = db.exec(
        select(CopyRow.platform, CopyRow.chat, CopyRow.state).where(CopyRow.card_id == card.id)
    ).all()
    there = {(platform, chat) for platform, chat, state in found if state != LEFT}
    if len(there) < len(found):
        _here_again(db, card.id, targets)
    again: Container[str] | None = db.info.get(RESTORED)
    fresh = {
        (one.platform, one.chat): {
            "card_id": card.id,
            **asdict(one),
            "due": due,
            "urgent": urgent,
            **({} if again is None else _late(again=one.direct and kind in again)),
        }
        for one in targets
        if (one.platform, one.chat) not in there
    }
    if fresh:
        db.connection().execute(_COPY.insert(), list(fresh.values()))
    wanted = [one for one in targets if one.direct and (one.platform, one.chat) in there]
    for one in wanted:
        _back(db, card.id, one)


def _here_again(db: Session, card_id: int, targets: Collection[Target]) -> None:
    """Forget what was left behind in these chats: they are the group's again, and it is new."""
    here = _COPY.c.chat.in_({one.chat for one in targets})
    mine = (_COPY.c.card_id == card_id, _COPY.c.state == LEFT, here)
    db.connection().execute(_COPY.delete().where(*mine))


def _back(db: Session, card_id: int, target: Target) -> None:
    """Show a card again in a private chat that it was taken away from: it is written anew."""
    db.exec(
        update(CopyRow)
        .where(
            col(CopyRow.card_id) == card_id,
            col(CopyRow.platform) == target.platform,
            col(CopyRow.chat) == target.chat,
            col(CopyRow.reason) == AWAY,
        )
        .values(reason="", shown=0)
    )


def _late(*, again: bool) -> dict[str, str]:
    """Return how a copy stands that may have been shown long ago."""
    return {"state": READY if again else UNKNOWN, "reason": RESTORED}


@contextmanager
def parking(db: Session, again: Container[str]) -> Iterator[None]:
    """Let what is placed meanwhile wait for an organizer: it may have been shown long ago.

    `again`: of these kinds what goes to one person goes out once more.
    """
    db.info[RESTORED] = again
    try:
        yield
    finally:
        del db.info[RESTORED]


def parks(db: Session) -> bool:
    """Tell whether what is placed just now waits for an organizer."""
    return RESTORED in db.info


def parked_in(db: Session, group_id: str) -> tuple[tuple[str, str], ...]:
    """Return the chats (platform, native id) in which something waits for an organizer."""
    rows = db.exec(
        select(CopyRow.platform, CopyRow.chat)
        .join(CardRow, col(CardRow.id) == CopyRow.card_id)
        .where(
            CardRow.group_id == group_id,
            CopyRow.state == UNKNOWN,
            CopyRow.reason == RESTORED,
            col(CopyRow.direct).is_(False),
        )
        .distinct()
    ).all()
    return tuple((platform, chat) for platform, chat in rows)


def let_be(db: Session, group_id: str, platform: str, chat: str) -> None:
    """Leave what waits for an organizer in a chat as it is: they have looked there."""
    db.exec(
        update(CopyRow)
        .where(
            col(CopyRow.card_id).in_(select(CardRow.id).where(CardRow.group_id == group_id)),
            col(CopyRow.platform) == platform,
            col(CopyRow.chat) == chat,
            col(CopyRow.reason) == RESTORED,
        )
        .values(reason="")
    )


def since(
    db: Session, group_id: str, kinds: Collection[str], moment: datetime
) -> tuple[tuple[str, str], ...]:
    """Return the cards of these kinds that came somewhere since a moment, the newest first."""
    late = select(CopyRow.card_id).where(col(CopyRow.due) >= moment)
    rows = db.exec(
        select(CardRow.kind, CardRow.key)
        .where(
            CardRow.group_id == group_id, col(CardRow.kind).in_(kinds), col(CardRow.id).in_(late)
        )
        .order_by(col(CardRow.id).desc())
    ).all()
    return tuple((kind, key) for kind, key in rows)


def take_away(
    db: Session, group_id: str, kind: str, target: Target, native: str, now: datetime
) -> None:
    """Have a message deleted that stands in a chat of the group and is no card of it.

    `kind` is one that draws nothing.
    """
    place(db, group_id, kind, native, [target], now)
    card = select(CardRow.id).where(
        CardRow.group_id == group_id, CardRow.kind == kind, CardRow.key == native
    )
    db.exec(update(CopyRow).where(col(CopyRow.card_id).in_(card)).values(native=native))


def touch(db: Session, group_id: str, kind: str, key: str) -> bool:
    """Say that a card changed: every copy is due again, as an edit without noise.

    False where there is no such card.
    """
    return db.connection().execute(_RAISE, {"g": group_id, "k": kind, "y": key}).rowcount > 0


def touch_from(db: Session, group_id: str, kind: str, first: str) -> None:
    """Say that cards of a kind changed: those whose key is `first`, or sorts behind it."""
    mine = (_CARD.c.group_id == group_id, _CARD.c.kind == kind, _CARD.c.key >= first)
    db.connection().execute(_CARD.update().where(*mine).values(rev=_CARD.c.rev + 1, open=True))


def end(db: Session, group_id: str, kind: str, key: str) -> None:
    """Say that a card's subject is erased: each copy is drawn a last time and then forgotten."""
    card = columns(_CARD.c.id).where(
        _CARD.c.group_id == group_id, _CARD.c.kind == kind, _CARD.c.key == key
    )
    here = _COPY.c.card_id.in_(card)
    run = db.connection().execute
    run(_COPY.delete().where(here, _COPY.c.native == "", _COPY.c.state != SENDING))
    run(_COPY.update().where(here, _COPY.c.state != SENDING).values(state=READY))
    run(_COPY.update().where(here, _COPY.c.reason != ERASED).values(reason=LAST, shown=0))
    run(_CARD.update().where(_CARD.c.id.in_(card)).values(open=True))
    _drop_bare(db, _CARD.c.id.in_(card))
    db.expire_all()


def withhold(db: Session, group_id: str, kind: str, key: str) -> None:
    """Forget the copies of a card that are not under way yet: nobody sees it who has not seen it.

    What became of those that failed, or may have arrived, is still known.
    """
    card = columns(_CARD.c.id).where(
        _CARD.c.group_id == group_id, _CARD.c.kind == kind, _CARD.c.key == key
    )
    unsent = (_COPY.c.state == READY, _COPY.c.native == "", _COPY.c.shown == 0)
    db.connection().execute(_COPY.delete().where(_COPY.c.card_id.in_(card), *unsent))
    db.expire_all()


def _drop_bare(db: Session, which: ColumnElement[bool]) -> None:
    """Forget those of these cards that have no copy."""
    bare = _CARD.c.id.not_in(columns(_COPY.c.card_id))
    db.connection().execute(_CARD.delete().where(which, bare))


def forget_copy(db: Session, copy_id: int) -> None:
    """Forget a copy that was shown a last time. (By copy, not group.)"""
    found = columns(_COPY.c.card_id, _COPY.c.platform, _COPY.c.chat, _COPY.c.native)
    copy = db.connection().execute(found.where(_COPY.c.id == copy_id)).first()
    if copy is not None:
        db.connection().execute(_COPY.delete().where(_COPY.c.id == copy_id))
        _drop_bare(db, _CARD.c.id == copy.card_id)
        known(db).forget(("card", copy.platform, copy.chat, copy.native))
        scrub(db)


def touch_in(db: Session, group_id: str, platform: str, chat: str) -> None:
    """Say that what a group wrote there is to be drawn again: who may read it changed.

    `chat` is a chat, or the account of a private one.
    """
    written = (
        select(CopyRow.card_id)
        .join(CardRow, col(CardRow.id) == CopyRow.card_id)
        .where(
            CardRow.group_id == group_id,
            CopyRow.platform == platform,
            CopyRow.chat == chat,
        )
    )
    db.exec(
        update(CardRow)
        .where(col(CardRow.id).in_(written))
        .values(rev=col(CardRow.rev) + 1, open=True)
    )


def copies(
    db: Session, group_id: str, kind: str, key: str, *, left: bool = False
) -> tuple[Copy, ...]:
    """Return a card's copies; `left`: those too that were left behind."""
    rows = db.exec(
        select(CopyRow, CardRow.rev)
        .join(CardRow, col(CardRow.id) == CopyRow.card_id)
        .where(CardRow.group_id == group_id, CardRow.kind == kind, CardRow.key == key)
        .where(left or CopyRow.state != LEFT)
        .order_by(col(CopyRow.id))
    ).all()
    return tuple(
        Copy(
            row.platform,
            row.chat,
            row.direct,
            row.language,
            row.state,
            row.shown,
            row.reason,
            row.shown >= rev,
            row.native,
            row.apart,
        )
        for row, rev in rows
    )


def by_chat(copies: Iterable[Copy]) -> tuple[tuple[Copy, ...], ...]:
    """Return copies chat by chat: several cards can stand in one."""
    found: dict[tuple[str, str], list[Copy]] = {}
    for one in copies:
        found.setdefault((one.platform, one.chat), []).append(one)
    return tuple(tuple(there) for there in found.values())


def about(
    db: Session, group_id: str, kinds: Collection[str], number: int
) -> tuple[tuple[str, str], ...]:
    """Return the cards of these kinds about one thing, as (kind, key).

    Its number is their key, or what stands in it before a "_".
    """
    key = col(CardRow.key)
    mine = (key == str(number)) | key.startswith(f"{number}_", autoescape=True)
    rows = db.exec(
        select(CardRow.kind, CardRow.key)
        .where(CardRow.group_id == group_id, col(CardRow.kind).in_(kinds), mine)
        .order_by(col(CardRow.kind), key)
    ).all()
    return tuple((kind, its_key) for kind, its_key in rows)


def latest_due(
    db: Session, group_id: str, kinds: Collection[str], number: int | str
) -> datetime | None:
    """Return when the newest copy of a card of these kinds about one thing was to be shown."""
    key = col(CardRow.key)
    mine = (key == str(number)) | key.startswith(f"{number}_", autoescape=True)
    return db.exec(
        select(CopyRow.due)
        .join(CardRow, col(CardRow.id) == CopyRow.card_id)
        .where(CardRow.group_id == group_id, col(CardRow.kind).in_(kinds), mine)
        .order_by(col(CopyRow.due).desc())
        .limit(1)
    ).first()


def retry(
    db: Session, group_id: str, kind: str, key: str, now: datetime, *, stood: bool = False
) -> None:
    """Try the copies of a card again that failed or whose fate is unknown.

    `stood`: those alone that were shown before.
    """
    card = select(CardRow.id).where(
        CardRow.group_id == group_id, CardRow.kind == kind, CardRow.key == key
    )
    db.exec(
        update(CopyRow)
        .where(
            col(CopyRow.card_id).in_(card),
            col(CopyRow.state).in_((FAILED, UNKNOWN)),
            col(CopyRow.shown) >= (1 if stood else 0),
        )
        .values(state=READY, reason="", due=now)
    )
    db.exec(update(CardRow).where(col(CardRow.id).in_(card)).values(open=True))


def anew(
    db: Session, group_id: str, kind: str, key: str, platform: str, chat: str, now: datetime
) -> None:
    """Have a card posted once more in a chat; the one that stands there goes first."""
    card = select(CardRow.id).where(
        CardRow.group_id == group_id, CardRow.kind == kind, CardRow.key == key
    )
    here = (col(CopyRow.platform) == platform, col(CopyRow.chat) == chat)
    db.exec(
        update(CopyRow)
        .where(col(CopyRow.card_id).in_(card), *here, col(CopyRow.state) != SENDING)
        .values(state=READY, shown=0, reason=ANEW, due=now)
    )
    db.exec(update(CardRow).where(col(CardRow.id).in_(card)).values(open=True))
    known(db).forget()


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
        .values(state=READY, reason="", due=now)
    )


def why_not_in(db: Session, group_id: str, platform: str, chat: str) -> frozenset[str]:
    """Return why things of a group were given up in a chat: the reasons, and UNKNOWN for doubt."""
    rows = db.exec(
        select(CopyRow.state, CopyRow.reason)
        .join(CardRow, col(CardRow.id) == CopyRow.card_id)
        .where(
            CardRow.group_id == group_id,
            CopyRow.platform == platform,
            CopyRow.chat == chat,
            col(CopyRow.state).in_((FAILED, UNKNOWN)),
        )
        .distinct()
    ).all()
    return frozenset(reason if state == FAILED else UNKNOWN for state, reason in rows)


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
        .where(CopyRow.state != LEFT)
    ).first()
    return (row[0], row[1], row[2]) if row else None


def arriving(db: Session, platform: str, chat: str) -> bool:
    """Tell whether a card is on its way into a chat. (Of any group: it may be there already.)"""
    here = (CopyRow.platform == platform, CopyRow.chat == chat, CopyRow.native == "")
    return db.exec(select(CopyRow.id).where(*here, CopyRow.state == SENDING)).first() is not None


def missing_in(db: Session, group_id: str, platform: str, chat: str) -> tuple[tuple[str, str], ...]:
    """Return the cards (kind, key) of a group that wait for a chat which is looked for again."""
    rows = db.exec(
        select(CardRow.kind, CardRow.key)
        .join(CopyRow, col(CopyRow.card_id) == CardRow.id)
        .where(
            CardRow.group_id == group_id,
            CopyRow.platform == platform,
            CopyRow.chat == chat,
            CopyRow.reason == MISSING,
        )
        .order_by(col(CardRow.id))
    ).all()
    return tuple((kind, key) for kind, key in rows)


def go_on(db: Session, group_id: str, platform: str, chat: str, now: datetime) -> None:
    """Let what waited for a chat of a group go now: it is there after all."""
    db.exec(
        update(CopyRow)
        .where(
            col(CopyRow.card_id).in_(select(CardRow.id).where(CardRow.group_id == group_id)),
            col(CopyRow.platform) == platform,
            col(CopyRow.chat) == chat,
            col(CopyRow.reason) == MISSING,
        )
        .values(reason="", due=now)
    )
    db.expire_all()


def erase_private(db: Session, platform: str, account: str, now: datetime) -> None:
    """Have everything in a private chat blanked, and forget that it was there. (By account.)

    What is under way right now ends first.
    """
    mine = (_COPY.c.platform == platform, _COPY.c.chat == account, _COPY.c.direct.is_(True))
    unseen = (_COPY.c.native == "", _COPY.c.state != SENDING)
    run = db.connection().execute
    there = db.connection().execute(columns(_COPY.c.card_id).where(*mine)).scalars().all()
    run(_COPY.delete().where(*mine, *unseen))
    run(_COPY.update().where(*mine).values(reason=ERASED, shown=0, due=now))
    run(_COPY.update().where(*mine, _COPY.c.state != SENDING).values(state=READY))
    run(_CARD.update().where(_CARD.c.id.in_(there)).values(open=True))
    _drop_bare(db, _CARD.c.id.in_(there))
    db.expire_all()


def again_private(
    db: Session,
    platform: str,
    account: str,
    kinds: Collection[str],
    reasons: Collection[str],
    now: datetime,
) -> bool:
    """Try again what was turned away in a private chat; True when there was anything. (By account.)

    `kinds`: the kinds of cards for which it is not too late. `reasons`: why they failed there.
    """
    card = select(CardRow.id).where(col(CardRow.kind).in_(kinds))
    mine = (
        col(CopyRow.platform) == platform,
        col(CopyRow.chat) == account,
        col(CopyRow.direct).is_(True),
        col(CopyRow.state) == FAILED,
        col(CopyRow.reason).in_(reasons),
        col(CopyRow.card_id).in_(card),
    )
    there = db.exec(select(CopyRow.card_id).where(*mine)).all()
    if not there:
        return False
    db.exec(update(CardRow).where(col(CardRow.id).in_(there)).values(open=True))
    db.exec(update(CopyRow).where(*mine).values(state=READY, reason="", due=now))
    return True


def moved(db: Session, platform: str, old: str, new: str, now: datetime) -> None:
    """A chat got a new id: its copies are posted once more there, as they are today.

    Cards with nothing to press stay behind in what people still see of the old chat. Of what was
    never surely there it stays unknown; what was not sent yet goes to the new one.
    """
    here = (_COPY.c.platform == platform, _COPY.c.chat == old, _COPY.c.state != LEFT)
    stood, doubt = _COPY.c.shown > 0, _COPY.c.state == UNKNOWN
    may_stand = (_COPY.c.native != "") | _COPY.c.state.in_((SENDING, UNKNOWN))
    db.connection().execute(
        _COPY.update()
        .where(*here)
        .values(
            chat=new,
            native="",
            state=case((doubt & ~stood, UNKNOWN), else_=READY),
            due=now,
            reason=case(
                (_COPY.c.reason.in_(FORGOTTEN) | (doubt & ~stood), _COPY.c.reason),
                (stood, MOVED),
                else_="",
            ),
            apart=_COPY.c.apart | may_stand,
        )
    )
    db.expire_all()
    there = select(CopyRow.card_id).where(CopyRow.platform == platform, CopyRow.chat == new)
    db.exec(
        update(CardRow)
        .where(col(CardRow.id).in_(there))
        .values(rev=col(CardRow.rev) + 1, open=True)
    )
