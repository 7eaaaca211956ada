"""What a group leaves behind in a chat that it lets go: it stands there, and nothing changes it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement
from sqlalchemy import select as columns
from sqlmodel import Session

from storage.cards import FORGOTTEN, LEFT, READY, CardRow, CopyRow
from storage.upsert import table

_CARD = table(CardRow)
_COPY = table(CopyRow)


def leave(db: Session, group_id: str, platform: str, chat: str, why: str = "") -> None:
    """Leave a group's copies in a chat behind; what does not stand there yet never will.

    `why` the bot left, where that was not what the group wanted.
    """
    here = _here(group_id, platform, chat)
    unseen = (_COPY.c.native == "") | _COPY.c.reason.in_(FORGOTTEN)
    run = db.connection().execute
    run(_COPY.delete().where(*here, unseen))
    run(_COPY.update().where(*here).values(state=LEFT, reason=why, nonce=""))
    db.expire_all()


def come_back(db: Session, group_id: str, platform: str, chat: str, now: datetime) -> None:
    """Let what was left behind in a chat follow what holds now: it is the group's again."""
    mine = (*_here(group_id, platform, chat), _COPY.c.state == LEFT)
    run = db.connection().execute
    there = columns(_COPY.c.card_id).where(*mine)
    run(_CARD.update().where(_CARD.c.id.in_(there)).values(open=True))
    run(_COPY.update().where(*mine).values(state=READY, reason="", due=now))
    db.expire_all()


def in_chat(db: Session, group_id: str, platform: str, chat: str) -> tuple[tuple[str, str], ...]:
    """Return the cards (kind, key) that were left behind in a chat, and have changed since."""
    behind = (_COPY.c.state == LEFT, _COPY.c.shown < _CARD.c.rev)
    found = columns(_CARD.c.kind, _CARD.c.key).join(_COPY, _COPY.c.card_id == _CARD.c.id)
    mine = _here(group_id, platform, chat)
    rows = db.connection().execute(found.where(*mine, *behind).order_by(_CARD.c.id))
    return tuple((row.kind, row.key) for row in rows)


def _here(group_id: str, platform: str, chat: str) -> tuple[ColumnElement[bool], ...]:
    mine = columns(_CARD.c.id).where(_CARD.c.group_id == group_id)
    return _COPY.c.platform == platform, _COPY.c.chat == chat, _COPY.c.card_id.in_(mine)
