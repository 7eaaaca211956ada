"""What is kept beside a message to everyone: its file, its earlier words, where it was to go."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlmodel import Field, Session, col, delete, select

from storage.announcements import Wording
from storage.row import Row
from storage.upsert import upsert


class AnnouncementFileRow(Row, table=True):
    __tablename__ = "announcement_files"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    data: bytes


class AnnouncementWordsRow(Row, table=True):
    __tablename__ = "announcement_words"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    place: int = Field(primary_key=True)
    words: str
    also: str = ""
    language: str = ""
    until: datetime


class AnnouncementChatRow(Row, table=True):
    __tablename__ = "announcement_chats"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    chat_id: int = Field(primary_key=True, foreign_key="chats.id")


@dataclass(frozen=True, slots=True)
class Earlier:
    """Words that stood in every chat until they were corrected."""

    wording: Wording
    until: datetime


def keep_file(db: Session, group_id: str, number: int, data: bytes) -> None:
    """Keep the photo or document of a message."""
    upsert(db, AnnouncementFileRow, {"group_id": group_id, "number": number, "data": data})


def file(db: Session, group_id: str, number: int) -> bytes:
    """Return the photo or document of a message, b"" where there is none."""
    found = select(AnnouncementFileRow.data).where(
        AnnouncementFileRow.group_id == group_id, AnnouncementFileRow.number == number
    )
    return db.exec(found).first() or b""


def keep_words(db: Session, group_id: str, number: int, wording: Wording, until: datetime) -> None:
    """Keep what stood in every chat until now; for organizers alone."""
    place = len(earlier(db, group_id, number)) + 1
    db.add(
        AnnouncementWordsRow(
            group_id=group_id, number=number, place=place, until=until, **asdict(wording)
        )
    )
    db.flush()


def earlier(db: Session, group_id: str, number: int) -> tuple[Earlier, ...]:
    """Return the earlier words of a message, the oldest first."""
    rows = db.exec(
        select(AnnouncementWordsRow)
        .where(AnnouncementWordsRow.group_id == group_id, AnnouncementWordsRow.number == number)
        .order_by(col(AnnouncementWordsRow.place))
    ).all()
    return tuple(Earlier(Wording(row.words, row.also, row.language), row.until) for row in rows)


def aim(db: Session, group_id: str, number: int, chats: Collection[int]) -> None:
    """Note for which chats (our own numbers) a message is meant, beside those noted before."""
    rows = ({"group_id": group_id, "number": number, "chat_id": one} for one in chats)
    upsert(db, AnnouncementChatRow, *rows)


def aimed(db: Session, group_id: str, number: int) -> tuple[int, ...]:
    """Return for which chats a message is meant, also those that let the bot go since."""
    found = select(AnnouncementChatRow.chat_id).where(
        AnnouncementChatRow.group_id == group_id, AnnouncementChatRow.number == number
    )
    return tuple(db.exec(found.order_by(col(AnnouncementChatRow.chat_id))).all())


def forget(db: Session, group_id: str, number: int) -> None:
    """Erase the file and the earlier words of a message that was taken back."""
    for row in (AnnouncementFileRow, AnnouncementWordsRow):
        db.exec(delete(row).where(col(row.group_id) == group_id, col(row.number) == number))
