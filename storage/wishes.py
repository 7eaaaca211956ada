"""What people want to be written about in private, when, and for which part of their group.

Only what differs from the usual is kept. (A person's wishes hold in all their groups.)
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time

from sqlmodel import Field, Session, col, delete, func, select

from storage.bonds import GOES, whose
from storage.database import known
from storage.groups import ChatRow
from storage.members import MembershipRow
from storage.row import Row
from storage.upsert import upsert


class WishRow(Row, table=True):
    __tablename__ = "wishes"

    person_id: int = whose(GOES, primary_key=True)
    topic: str = Field(primary_key=True)
    wanted: bool


class QuietRow(Row, table=True):
    __tablename__ = "quiet_hours"

    person_id: int = whose(GOES, primary_key=True)
    begins: time
    ends: time


class FollowedRow(Row, table=True):
    __tablename__ = "followed"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    person_id: int = whose(GOES, primary_key=True)
    tag: str = Field(primary_key=True)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What one person chose: topics turned on or off, and quiet hours of their own or None."""

    topics: dict[str, bool]
    quiet: tuple[time, time] | None


def chosen(db: Session, person_id: int) -> Chosen:
    """Return what a person chose. (By person, not group.)"""

    def load() -> Chosen:
        rows = db.exec(
            select(WishRow.topic, col(WishRow.wanted)).where(WishRow.person_id == person_id)
        ).all()
        hours = db.exec(
            select(col(QuietRow.begins), col(QuietRow.ends)).where(QuietRow.person_id == person_id)
        ).first()
        topics = dict(rows)
        return Chosen(topics, (hours[0], hours[1]) if hours else None)

    return known(db).once(("wishes", person_id), load)


def choose(db: Session, person_id: int, **topics: bool) -> None:
    """Turn topics on or off. (By person.)"""
    upsert(
        db,
        WishRow,
        *({"person_id": person_id, "topic": one, "wanted": on} for one, on in topics.items()),
    )
    known(db).forget(("wishes", person_id))


def keep_quiet(db: Session, person_id: int, hours: tuple[time, time] | None) -> None:
    """Keep quiet hours of their own, None for the group's. (By person.)"""
    db.exec(delete(QuietRow).where(col(QuietRow.person_id) == person_id))
    if hours is not None:
        upsert(db, QuietRow, {"person_id": person_id, "begins": hours[0], "ends": hours[1]})
    known(db).forget(("wishes", person_id))


# --- Parts of a group ---


def follow(db: Session, group_id: str, person_id: int, tags: Iterable[str]) -> None:
    """Keep which parts of their group somebody wants to hear of."""
    db.exec(
        delete(FollowedRow).where(
            col(FollowedRow.group_id) == group_id, col(FollowedRow.person_id) == person_id
        )
    )
    rows = ({"group_id": group_id, "person_id": person_id, "tag": tag} for tag in tags)
    upsert(db, FollowedRow, *rows)


def followed(db: Session, group_id: str, person_id: int) -> tuple[str, ...]:
    """Return the parts of their group that somebody wants to hear of."""
    return tuple(
        db.exec(
            select(FollowedRow.tag)
            .where(FollowedRow.group_id == group_id, FollowedRow.person_id == person_id)
            .order_by(FollowedRow.tag)
        ).all()
    )


def followers(db: Session, group_id: str, tags: Iterable[str]) -> tuple[int, ...]:
    """Return who wants to hear of one of these parts, each person once."""
    return tuple(
        db.exec(
            select(FollowedRow.person_id)
            .where(FollowedRow.group_id == group_id, col(FollowedRow.tag).in_(list(tags)))
            .distinct()
            .order_by(col(FollowedRow.person_id))
        ).all()
    )


def wanting(db: Session, group_id: str, topic: str) -> tuple[int, ...]:
    """Return the people who are in a group's chats and turned a topic on."""
    return tuple(
        db.exec(
            select(WishRow.person_id)
            .join(MembershipRow, col(MembershipRow.person_id) == WishRow.person_id)
            .join(ChatRow, col(ChatRow.id) == MembershipRow.chat_id)
            .where(
                WishRow.topic == topic,
                col(WishRow.wanted).is_(True),
                ChatRow.group_id == group_id,
                col(ChatRow.gone).is_(None),
                col(MembershipRow.present).is_(True),
            )
            .distinct()
            .order_by(col(WishRow.person_id))
        ).all()
    )


def turned_off(db: Session, group_id: str, topic: str) -> int:
    """Return how many people in a group's chats turned a topic off."""
    return db.exec(
        select(func.count(func.distinct(col(WishRow.person_id))))
        .join(MembershipRow, col(MembershipRow.person_id) == WishRow.person_id)
        .join(ChatRow, col(ChatRow.id) == MembershipRow.chat_id)
        .where(
            WishRow.topic == topic,
            col(WishRow.wanted).is_(False),
            ChatRow.group_id == group_id,
            col(MembershipRow.present).is_(True),
        )
    ).one()
