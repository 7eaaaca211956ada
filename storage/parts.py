"""Parts of a group (a street, a block, the youth): which chats belong to one, and who is there."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlmodel import Field, Session, col, delete, select, update

from storage import numbers
from storage.groups import ChatRow
from storage.members import MembershipRow
from storage.people import PersonRow
from storage.row import Row
from storage.upsert import upsert
from storage.wishes import FollowedRow


class PartRow(Row, table=True):
    __tablename__ = "parts"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    name: str
    gone: bool = False


class ChatPartRow(Row, table=True):
    __tablename__ = "chat_parts"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    chat_id: int = Field(primary_key=True, foreign_key="chats.id")
    number: int = Field(primary_key=True)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a group. Its number is never used again, so that no old button means another."""

    number: int
    name: str

    @property
    def tag(self) -> str:
        """Return what people follow."""
        return str(self.number)


@dataclass(frozen=True, slots=True)
class Someone:
    """Somebody who is in a chat."""

    person_id: int
    name: str


def add(db: Session, group_id: str, name: str) -> Part:
    """Add a part."""
    number = numbers.following(db, group_id, PartRow)
    row = PartRow(group_id=group_id, number=number, name=name)
    db.add(row)
    db.flush()
    return Part(row.number, row.name)


def parts(db: Session, group_id: str) -> tuple[Part, ...]:
    """Return the parts of a group, in the order in which they were added."""
    rows = db.exec(
        select(PartRow.number, PartRow.name)
        .where(PartRow.group_id == group_id, col(PartRow.gone).is_(False))
        .order_by(col(PartRow.number))
    ).all()
    return tuple(Part(*row) for row in rows)


def remove(db: Session, group_id: str, number: int) -> None:
    """Let there be no such part any more."""
    part = Part(number, "")
    db.exec(
        update(PartRow)
        .where(col(PartRow.group_id) == group_id, col(PartRow.number) == number)
        .values(gone=True)
    )
    db.exec(
        delete(ChatPartRow).where(
            col(ChatPartRow.group_id) == group_id, col(ChatPartRow.number) == number
        )
    )
    db.exec(
        delete(FollowedRow).where(
            col(FollowedRow.group_id) == group_id, col(FollowedRow.tag) == part.tag
        )
    )


def put(db: Session, group_id: str, chat_id: int, number: int) -> None:
    """Let a chat belong to a part."""
    upsert(db, ChatPartRow, {"group_id": group_id, "chat_id": chat_id, "number": number})


def take_out(db: Session, group_id: str, chat_id: int, number: int) -> None:
    """Let a chat belong to a part no more."""
    db.exec(
        delete(ChatPartRow).where(
            col(ChatPartRow.group_id) == group_id,
            col(ChatPartRow.chat_id) == chat_id,
            col(ChatPartRow.number) == number,
        )
    )


def chats_in(db: Session, group_id: str, numbers: Collection[int]) -> frozenset[int]:
    """Return which chats (our own numbers) belong to one of these parts."""
    found = select(ChatPartRow.chat_id).where(
        ChatPartRow.group_id == group_id, col(ChatPartRow.number).in_(numbers)
    )
    return frozenset(db.exec(found).all())


def people_in(db: Session, group_id: str, chats: Collection[int]) -> tuple[Someone, ...]:
    """Return who is known to be in one of these chats of the group, in the order of their names."""
    inside = (
        select(MembershipRow.person_id)
        .join(ChatRow, col(ChatRow.id) == MembershipRow.chat_id)
        .where(
            ChatRow.group_id == group_id,
            col(MembershipRow.chat_id).in_(chats),
            col(MembershipRow.present).is_(True),
        )
    )
    rows = db.exec(
        select(PersonRow.id, PersonRow.name)
        .where(col(PersonRow.id).in_(inside), PersonRow.name != "")
        .order_by(PersonRow.name, col(PersonRow.id))
    ).all()
    return tuple(Someone(number, name) for number, name in rows if number is not None)
