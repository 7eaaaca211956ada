"""Watch groups and the chats they live in."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint, bindparam
from sqlalchemy import select as columns
from sqlmodel import Field, Session, col, select, update

from storage import numbers
from storage.database import known
from storage.lookalikes import skeleton
from storage.names import titled
from storage.row import Row, final
from storage.upsert import insert_new, table

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"

EVERYONE = "everyone"
DESK = "desk"
"""What a chat is for: everyone in the group, or only those who answer (a liaison chat)."""

ADULTS = "adults"
YOUNG = "young"
MIXED = "mixed"
"""Who is in a chat, as an organizer said: adults, mostly people under 18, or both."""


HERE = "here"
"""Whom an urgent alert mentions in a chat: everybody who is online there. Otherwise it is nobody
(""), or the id of a role that neighbours give themselves."""


class GroupRow(Row, table=True):
    __tablename__ = "groups"
    __table_args__ = (Index("groups_skeleton", "skeleton", unique=True),)

    id: str = Field(primary_key=True)
    name: str
    town: str = ""
    zone: str
    language: str
    languages: str = ""
    emergency: str = "911"
    nonurgent: str = ""
    private_words: bool = True
    quiet_from: int = 22
    quiet_to: int = 7
    closed: bool = Field(default=False, sa_column_kwargs=final(True))
    skeleton: str
    looks_first: bool = False


class ChatRow(Row, table=True):
    __tablename__ = "chats"
    __table_args__ = (UniqueConstraint("platform", "native"), Index("chats_group", "group_id"))

    id: int | None = Field(default=None, primary_key=True)
    group_id: str = Field(foreign_key="groups.id")
    platform: str
    native: str
    kind: str
    title: str = ""
    place: str = ""
    purpose: str = EVERYONE
    members: int | None = None
    ages: str = ""
    gone: date | None = Field(default=None, sa_column_kwargs=final(...))
    free_from: datetime | None = None
    open: bool | None = None
    loud: bool | None = None
    rings: str = ""
    pins: bool | None = None
    """Whether the last message that was to be pinned there was; None where none was to be."""


@dataclass(frozen=True, slots=True)
class Group:
    """One watch group. `languages` are codes, the first is the group's own; zone is IANA's.

    `private_words`: people can tell something privately here. `quiet_from` and `quiet_to` are the
    hours of its night on its own clocks. `looks_first`: an organizer looks at what neighbours post
    before everyone reads it.
    """

    id: str
    name: str
    town: str
    zone: str
    language: str
    languages: tuple[str, ...]
    emergency: str
    nonurgent: str
    private_words: bool = True
    quiet_from: int = 22
    quiet_to: int = 7
    looks_first: bool = False


@dataclass(frozen=True, slots=True)
class GroupChat:
    """A chat of a group. `kind` is "group" or "channel"; `purpose` EVERYONE or DESK.

    `title` is what it is called, as it can stand in a line of ours.

    `members` counts the people in it as the platform last told, None where it never did. `ages` is
    ADULTS, YOUNG or MIXED, and "" where nobody has said it. `open`: everybody of its place may read
    it. `loud`: each message makes a sound there for whoever chose nothing else. None, of both: the
    platform did not say. `rings` is whom an urgent alert mentions there.
    """

    id: int
    group_id: str
    platform: str
    native: str
    kind: str
    title: str
    place: str
    purpose: str
    members: int | None = None
    ages: str = ""
    open: bool | None = None
    loud: bool | None = None
    rings: str = ""


class NameTakenError(Exception):
    """Another group here is called the same, or something that looks the same."""


def new_id() -> str:
    """Return a group id that nobody can guess or count: 40 bits, fit for a button."""
    return "".join(secrets.choice(_LETTERS) for _ in range(8))


def found(
    db: Session,
    name: str,
    zone: str,
    language: str,
    *,
    town: str = "",
    nonurgent: str = "",
    emergency: str = "911",
) -> Group:
    """Found a group and return it. Raises NameTakenError when it would look like another one."""
    row = GroupRow(
        id=new_id(),
        name=name,
        skeleton=_skeleton(name),
        town=town,
        zone=zone,
        language=language,
        languages=language,
        nonurgent=nonurgent,
        emergency=emergency,
    )
    if not insert_new(db, GroupRow, row.model_dump()):
        raise NameTakenError
    return _group(row)


def taken(db: Session, name: str, *, besides: str = "") -> bool:
    """Tell whether a group here looks as if it had this name. (Over all groups, closed too.)

    `besides` is the id of a group that does not count: the one that is to be called so.
    """
    wanted = select(GroupRow.id).where(
        GroupRow.skeleton == _skeleton(name), col(GroupRow.id) != besides
    )
    return db.exec(wanted).first() is not None


def rename(db: Session, group_id: str, name: str) -> None:
    """Call a group otherwise. Raises NameTakenError when it would look like another one."""
    if taken(db, name, besides=group_id):
        raise NameTakenError
    change(db, group_id, name=name, skeleton=_skeleton(name))


def let_name_go(db: Session, group_id: str) -> None:
    """Let other groups be called like one that is over."""
    change(db, group_id, skeleton=group_id)


def _skeleton(name: str) -> str:
    return skeleton(name) or name


def open_ids(db: Session) -> tuple[str, ...]:
    """Return the ids of all open groups."""
    return tuple(db.exec(select(GroupRow.id).where(col(GroupRow.closed).is_(False))))


def every(db: Session) -> tuple[Group, ...]:
    """Return all groups, closed ones too. (Over all groups: for whoever is erased everywhere.)"""
    return tuple(_group(row) for row in db.exec(select(GroupRow)))


_GROUPS, _THERE = table(GroupRow), table(ChatRow)
_HERE = columns(_THERE).where(_THERE.c.gone.is_(None))
_OPEN = columns(_GROUPS).where(_GROUPS.c.id == bindparam("id"), _GROUPS.c.closed.is_(False))
_CHAT = _HERE.where(_THERE.c.platform == bindparam("on"), _THERE.c.native == bindparam("at"))
_CHATS = _HERE.where(_THERE.c.group_id == bindparam("group")).order_by(_THERE.c.id)


def group(db: Session, group_id: str) -> Group | None:
    """Return an open group by its id."""

    def load() -> Group | None:
        row = db.connection().execute(_OPEN, {"id": group_id}).first()
        return _group(row) if row else None

    return known(db).once(("group", group_id), load)


def change(db: Session, group_id: str, **columns: str | bool | int) -> None:
    """Change columns of a group ("languages" is a list of codes with spaces between)."""
    db.exec(update(GroupRow).where(col(GroupRow.id) == group_id).values(**columns))
    db.expire_all()
    known(db).forget(("group", group_id))


def chat(db: Session, platform: str, native: str) -> GroupChat | None:
    """Return a chat that belongs to a group and still holds the bot. (It finds it.)"""

    def load() -> GroupChat | None:
        row = db.connection().execute(_CHAT, {"on": platform, "at": native}).first()
        return _chat(row) if row else None

    return known(db).once(("chat", platform, native), load)


def chats(db: Session, group_id: str) -> tuple[GroupChat, ...]:
    """Return all chats of a group that hold the bot, in the order they came."""

    def load() -> tuple[GroupChat, ...]:
        return tuple(map(_chat, db.connection().execute(_CHATS, {"group": group_id})))

    return known(db).once(("chats", group_id), load)


def titles(db: Session, group_id: str) -> dict[tuple[str, str], str]:
    """Return what the chats of a group are called, also those that it has let go."""
    rows = db.exec(select(ChatRow).where(ChatRow.group_id == group_id)).all()
    return {(row.platform, row.native): titled(row.title) for row in rows}


def every_chat(db: Session, platform: str) -> tuple[GroupChat, ...]:
    """Return all chats of a platform that hold the bot. (Over all groups: for the check.)"""
    rows = db.exec(
        select(ChatRow)
        .where(ChatRow.platform == platform, col(ChatRow.gone).is_(None))
        .order_by(ChatRow.title)
    ).all()
    return tuple(_chat(row) for row in rows)


def any_chat(db: Session, group_id: str, chat_id: int) -> GroupChat | None:
    """Return a chat of a group by our own number, also one that the bot has left."""
    row = db.get(ChatRow, chat_id, populate_existing=True)
    return _chat(row) if row and row.group_id == group_id else None


def street_chats(db: Session, group_id: str) -> tuple[GroupChat, ...]:
    """Return the chats that are for everyone."""
    return tuple(chat for chat in chats(db, group_id) if chat.purpose == EVERYONE)


def desk_chats(db: Session, group_id: str) -> tuple[GroupChat, ...]:
    """Return the chats of those who answer."""
    return tuple(chat for chat in chats(db, group_id) if chat.purpose == DESK)


def closed_desks(db: Session, group_id: str) -> tuple[GroupChat, ...]:
    """Return those of them that not everybody can read: private things go nowhere else."""
    return tuple(chat for chat in desk_chats(db, group_id) if not chat.open)


def connect(
    db: Session,
    group_id: str,
    platform: str,
    native: str,
    *,
    kind: str,
    title: str,
    place: str = "",
    purpose: str = EVERYONE,
    members: int | None = None,
    ages: str = "",
) -> GroupChat:
    """Let a chat belong to a group; one that was thrown out before is taken back."""
    row = db.exec(
        select(ChatRow).where(ChatRow.platform == platform, ChatRow.native == native)
    ).first() or ChatRow(
        id=numbers.following(db, numbers.ALL, ChatRow),
        group_id=group_id,
        platform=platform,
        native=native,
        kind=kind,
    )
    row.group_id, row.kind, row.title, row.place = group_id, kind, title, place
    row.purpose, row.members, row.ages = purpose, members, ages
    row.open, row.loud, row.pins = None, None, None
    row.gone, row.free_from = None, None
    db.add(row)
    db.flush()
    # All of it: who is in the chat is known again as well.
    known(db).forget()
    return _chat(row)


def disconnect(db: Session, group_id: str, chat_id: int, day: date) -> None:
    """Let a chat go: nothing more is sent there."""
    row = db.get(ChatRow, chat_id)
    if row and row.group_id == group_id:
        row.gone = day
        db.add(row)
        db.flush()
        # All of it: whoever was only in this chat has no rights any more.
        known(db).forget()


NEVER = datetime(9999, 1, 1, tzinfo=UTC)
"""The organizers of a group said that nobody else may have their chat."""


def lost(db: Session, platform: str, native: str, now: datetime) -> GroupChat | None:
    """Return a chat that lost the bot and belongs to an open group still. (It finds it.)"""
    row = db.exec(
        select(ChatRow)
        .join(GroupRow, col(GroupRow.id) == ChatRow.group_id)
        .where(
            ChatRow.platform == platform,
            ChatRow.native == native,
            col(ChatRow.gone).is_not(None),
            col(GroupRow.closed).is_(False),
        )
    ).first()
    if row is None or (row.free_from is not None and row.free_from <= now):
        return None
    return _chat(row)


def lost_chats(db: Session, group_id: str, now: datetime) -> tuple[GroupChat, ...]:
    """Return the chats of a group that lost the bot and belong to it still."""
    rows = db.exec(
        select(ChatRow)
        .where(ChatRow.group_id == group_id, col(ChatRow.gone).is_not(None))
        .order_by(col(ChatRow.id))
    ).all()
    return tuple(_chat(row) for row in rows if row.free_from is None or row.free_from > now)


def free(db: Session, group_id: str, chat_id: int, moment: datetime) -> None:
    """Let a lost chat be anybody's from this moment on."""
    row = db.get(ChatRow, chat_id, populate_existing=True)
    if row and row.group_id == group_id:
        row.free_from = moment
        db.add(row)
        db.flush()


def free_from(db: Session, group_id: str, chat_id: int) -> datetime | None:
    """Return from when on a lost chat is anybody's, None where nobody asked for it."""
    row = db.get(ChatRow, chat_id, populate_existing=True)
    return row.free_from if row and row.group_id == group_id else None


def looked(
    db: Session,
    group_id: str,
    chat_id: int,
    *,
    title: str | None = None,
    members: int | None = None,
    open: bool | None = None,  # noqa: A002 - the word for it; nobody opens a file here
    loud: bool | None = None,
) -> None:
    """Note what a look at a chat has shown; what it did not show stays as it was known."""
    seen = {"title": title, "members": members, "open": open, "loud": loud}
    _note(db, group_id, chat_id, **{key: one for key, one in seen.items() if one is not None})


def say_ages(db: Session, group_id: str, chat_id: int, ages: str) -> None:
    """Note who is in a chat: ADULTS, YOUNG or MIXED."""
    _note(db, group_id, chat_id, ages=ages)


def say_rings(db: Session, group_id: str, chat_id: int, whom: str) -> None:
    """Note whom an urgent alert mentions in a chat: HERE, the id of a role, or nobody ("")."""
    _note(db, group_id, chat_id, rings=whom)


def pinned(db: Session, group_id: str, platform: str, native: str, *, worked: bool) -> bool:
    """Note whether a message could be pinned in a chat; True where it could before, and cannot."""
    row = db.exec(
        select(ChatRow).where(
            ChatRow.group_id == group_id, ChatRow.platform == platform, ChatRow.native == native
        )
    ).first()
    if row is None:
        return False
    before, row.pins = row.pins, worked
    db.add(row)
    db.flush()
    return bool(before) and not worked


def _note(db: Session, group_id: str, chat_id: int, **values: str | int) -> None:
    row = db.get(ChatRow, chat_id, populate_existing=True)
    if row and row.group_id == group_id:
        for name, value in values.items():
            setattr(row, name, value)
        db.add(row)
        db.flush()
        known(db).forget(("chat", row.platform, row.native), ("chats", group_id))


def place_chats(db: Session, platform: str, place: str) -> tuple[GroupChat, ...]:
    """Return every chat of a place, of whatever group (a server has removed the bot)."""
    rows = db.exec(
        select(ChatRow).where(
            ChatRow.platform == platform, ChatRow.place == place, col(ChatRow.gone).is_(None)
        )
    ).all()
    return tuple(_chat(row) for row in rows)


def of_place(db: Session, platform: str, place: str) -> Group | None:
    """Return the open group that lives in a place; None where none does, or several do."""
    homes = {chat.group_id for chat in place_chats(db, platform, place)} if place else set()
    return group(db, homes.pop()) if len(homes) == 1 else None


def placed(db: Session, platform: str, most: int) -> tuple[GroupChat, ...]:
    """Return one chat of each place of a platform that has a group. (It finds them.)"""
    rows = db.exec(
        select(ChatRow)
        .where(
            ChatRow.platform == platform,
            ChatRow.place != "",
            ChatRow.purpose == EVERYONE,
            col(ChatRow.gone).is_(None),
        )
        .order_by(col(ChatRow.id))
        .limit(most)
    ).all()
    return tuple({(row.place, row.group_id): _chat(row) for row in reversed(rows)}.values())


def move(db: Session, group_id: str, chat_id: int, native: str) -> None:
    """Give a chat its new native id."""
    row = db.get(ChatRow, chat_id)
    if row and row.group_id == group_id:
        old, row.native = row.native, native
        db.add(row)
        db.flush()
        known(db).forget(
            ("chat", row.platform, old), ("chat", row.platform, native), ("chats", group_id)
        )


def _group(row: GroupRow | Any) -> Group:
    languages = tuple(row.languages.split()) or (row.language,)
    return Group(
        row.id,
        row.name,
        row.town,
        row.zone,
        row.language,
        languages,
        row.emergency,
        row.nonurgent,
        row.private_words,
        row.quiet_from,
        row.quiet_to,
        row.looks_first,
    )


def _chat(row: ChatRow | Any) -> GroupChat:
    assert row.id is not None
    return GroupChat(
        row.id,
        row.group_id,
        row.platform,
        row.native,
        row.kind,
        titled(row.title),
        row.place,
        row.purpose,
        row.members,
        row.ages,
        row.open,
        row.loud,
        row.rings,
    )
