"""What the bot posts by itself: one post a day in each chat; the rest waits for the summary."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Field, Session, col, delete, func, select, update

from storage.cards import LEFT, CardRow, CopyRow
from storage.groups import EVERYONE, ChatRow
from storage.row import Row, passing
from storage.upsert import upsert


class PostedRow(Row, table=True):
    __tablename__ = "posted_by_itself"
    __table_args__ = ({"info": passing()},)

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    chat_id: int = Field(primary_key=True, foreign_key="chats.id")
    day: date = Field(primary_key=True)


class LaterRow(Row, table=True):
    __tablename__ = "summary_lines"
    __table_args__ = ({"info": passing()},)

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    kind: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    summary: str = ""


class GatheredRow(Row, table=True):
    __tablename__ = "summary_kinds"
    __table_args__ = ({"info": passing()},)

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    kind: str = Field(primary_key=True)


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """A card that stands in a summary instead of a post of its own."""

    kind: str
    key: str


def take(db: Session, group_id: str, chat_id: int, day: date) -> bool:
    """Take the one post that the bot has in a chat on a day; False when it had it."""
    there = db.get(PostedRow, (group_id, chat_id, day))
    if there is not None:
        return False
    db.add(PostedRow(group_id=group_id, chat_id=chat_id, day=day))
    db.flush()
    return True


def posted(db: Session, group_id: str, day: date) -> bool:
    """Tell whether the bot posted by itself in any chat of everyone of a group on a day."""
    found = (
        select(PostedRow.chat_id)
        .join(ChatRow, col(ChatRow.id) == PostedRow.chat_id)
        .where(PostedRow.group_id == group_id, PostedRow.day == day, ChatRow.purpose == EVERYONE)
    )
    return db.exec(found.limit(1)).first() is not None


def forget_days(db: Session, group_id: str, before: date) -> None:
    """Forget on which days the bot posted before this one."""
    db.exec(
        delete(PostedRow).where(col(PostedRow.group_id) == group_id, col(PostedRow.day) < before)
    )


def put_off(db: Session, group_id: str, kind: str, key: str) -> None:
    """Have a card wait for the next summary; one that stands in a summary already stays there."""
    if db.get(LaterRow, (group_id, kind, key)) is None:
        upsert(db, LaterRow, {"group_id": group_id, "kind": kind, "key": key})


def gather(db: Session, group_id: str, summary: str) -> int:
    """Put all that waits into a summary; return how many lines it has."""
    db.exec(
        update(LaterRow)
        .where(col(LaterRow.group_id) == group_id, col(LaterRow.summary) == "")
        .values(summary=summary)
    )
    return len(lines(db, group_id, summary))


def lines(db: Session, group_id: str, summary: str) -> tuple[SummaryLine, ...]:
    """Return what stands in a summary."""
    rows = db.exec(
        select(LaterRow.kind, LaterRow.key)
        .where(LaterRow.group_id == group_id, LaterRow.summary == summary)
        .order_by(LaterRow.kind, func.length(LaterRow.key), LaterRow.key)
    ).all()
    return tuple(SummaryLine(*row) for row in rows)


def gathered(db: Session, group_id: str) -> frozenset[str]:
    """Return the kinds of cards that a group wants only in its summary."""
    rows = db.exec(select(GatheredRow.kind).where(GatheredRow.group_id == group_id)).all()
    return frozenset(rows)


def set_gathered(db: Session, group_id: str, kinds: Collection[str]) -> None:
    """Keep which kinds of cards a group wants only in its summary."""
    db.exec(delete(GatheredRow).where(col(GatheredRow.group_id) == group_id))
    upsert(db, GatheredRow, *({"group_id": group_id, "kind": kind} for kind in sorted(kinds)))


def volume(db: Session, group_id: str, since: datetime, until: datetime) -> int:
    """Return how many posts the busiest chat of everyone got in this time."""
    posts = (
        select(func.count(col(CopyRow.id)))
        .join(CardRow, col(CardRow.id) == CopyRow.card_id)
        .join(
            ChatRow,
            (col(ChatRow.platform) == CopyRow.platform) & (col(ChatRow.native) == CopyRow.chat),
        )
        .where(
            CardRow.group_id == group_id,
            ChatRow.group_id == group_id,
            ChatRow.purpose == EVERYONE,
            CopyRow.due >= since,
            CopyRow.due <= until,
            CopyRow.shown > 0,
            CopyRow.state != LEFT,
        )
        .group_by(CopyRow.platform, CopyRow.chat)
    )
    return max(db.exec(posts).all(), default=0)
