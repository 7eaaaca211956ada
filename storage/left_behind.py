"""What a group leaves behind in a chat that it lets go: it stands there, and nothing changes it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement
from sqlalchemy import select as columns
from sqlmodel import Session

from storage.cards import FORGOTTEN, LEFT, READY, SENDING, UNKNOWN, CardRow, CopyRow, copies
from storage.upsert import table

_CARD = table(CardRow)
_COPY = table(CopyRow)


def leave(db: Session, group_id: str, platform: str, chat: str, why: str = "") -> None:
    """Leave a group's copies in a chat behind; what does not stand there yet never will.

    What may have arrived may stand there. `why` the bot left, where that was not what the group
    wanted.
    """
    here = _here(group_id, platform, chat)
    doubt = _COPY.c.state.in_((SENDING, UNKNOWN))
    never = (_COPY.c.native == "") & ~doubt & ~_COPY.c.apart
    run = db.connection().execute
    run(_COPY.delete().where(*here, never | _COPY.c.reason.in_(FORGOTTEN)))
    run(_COPY.update().where(*here).values(state=LEFT, reason=why, nonce=""))
    db.expire_all()


def come_back(db: Session, group_id: str, platform: str, chat: str, now: datetime) -> None:
    """Let what was left behind in a chat follow what holds now: it is the group's again.

    Of what may stand there that is as unknown as it was.
    """
    mine = (*_here(group_id, platform, chat), _COPY.c.state == LEFT)
    doubt = (_COPY.c.native == "") & (_COPY.c.shown == 0)
    run = db.connection().execute
    there = columns(_COPY.c.card_id).where(*mine)
    run(_CARD.update().where(_CARD.c.id.in_(there)).values(open=True))
    run(_COPY.update().where(*mine, doubt).values(state=UNKNOWN, reason=""))
    run(_COPY.update().where(*mine).values(state=READY, reason="", due=now))
    db.expire_all()


def follow(db: Session, group_id: str, kind: str, key: str, now: datetime) -> None:
    """Let what a card left behind follow once more where its group let the chats go by itself.

    Not what nobody knows whether it stands there: it would be posted anew.
    """
    card = columns(_CARD.c.id).where(
        _CARD.c.group_id == group_id, _CARD.c.kind == kind, _CARD.c.key == key
    )
    there = (_COPY.c.state == LEFT, _COPY.c.native != "")
    mine = (_COPY.c.card_id.in_(card), *there, _COPY.c.reason == "")
    db.connection().execute(_COPY.update().where(*mine).values(state=READY, due=now))
    db.expire_all()


def group_of(db: Session, platform: str, chat: str, native: str) -> str:
    """Return the group that left a message behind there, "" where none did. (It finds it.)"""
    found = columns(_CARD.c.group_id).join(_COPY, _COPY.c.card_id == _CARD.c.id)
    here = (_COPY.c.platform == platform, _COPY.c.chat == chat, _COPY.c.native == native)
    return db.connection().execute(found.where(*here, _COPY.c.state == LEFT)).scalar() or ""


def in_chat(db: Session, group_id: str, platform: str, chat: str) -> tuple[tuple[str, str], ...]:
    """Return the cards (kind, key) that were left behind in a chat, and have changed since.

    Since it came back those too of which nobody knows whether they stand there.
    """
    behind = (_COPY.c.state.in_((LEFT, UNKNOWN)), _COPY.c.shown < _CARD.c.rev)
    found = columns(_CARD.c.kind, _CARD.c.key).join(_COPY, _COPY.c.card_id == _CARD.c.id)
    mine = _here(group_id, platform, chat)
    rows = db.connection().execute(found.where(*mine, *behind).order_by(_CARD.c.id))
    return tuple((row.kind, row.key) for row in rows)


def arrived(
    db: Session, group_id: str, those: Iterable[tuple[str, str]]
) -> dict[tuple[str, str], bool]:
    """Return the chats (platform, native) that were let go where these cards stand, or may: False.

    `those` are (kind, key). What arrived there did, whatever became of the chat.
    """
    found: dict[tuple[str, str], bool] = {}
    for kind, key in those:
        for one in copies(db, group_id, kind, key, left=True):
            if one.state == LEFT:
                there = (one.platform, one.chat)
                found[there] = found.get(there, True) and bool(one.shown)
    return found


def _here(group_id: str, platform: str, chat: str) -> tuple[ColumnElement[bool], ...]:
    mine = columns(_CARD.c.id).where(_CARD.c.group_id == group_id)
    return _COPY.c.platform == platform, _COPY.c.chat == chat, _COPY.c.card_id.in_(mine)
