"""Who is in a group: the chats in which they were seen, and the roles that they hold.

Days, never times: when exactly somebody was seen is nobody's business.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from sqlalchemy import Index, bindparam
from sqlalchemy import select as columns
from sqlmodel import Field, Session, col, delete, func, select, update

from storage import past_contacts, people
from storage.bonds import GOES, whose
from storage.database import known
from storage.groups import YOUNG, ChatRow, GroupChat
from storage.people import AccountRow, PersonRow
from storage.roles import RoleRow, groups_with_role
from storage.row import Row, final
from storage.sightings import noted
from storage.upsert import table, upsert

ORGANIZER = "organizer"
POLICE = "police"
COMMUNITY = "community"
CONTACTS = (POLICE, COMMUNITY)


class MembershipRow(Row, table=True):
    __tablename__ = "memberships"
    __table_args__ = (Index("memberships_person", "person_id"),)

    chat_id: int = Field(primary_key=True, foreign_key="chats.id")
    person_id: int = whose(GOES, primary_key=True)
    seen: date
    present: bool = Field(default=True, sa_column_kwargs=final(False))


@dataclass(frozen=True, slots=True)
class Seat:
    """What one person is in one group. `seen` is the last day in one of its chats, or None.

    `confirmed`: the last day on which an organizer (`confirmed_by`, by id) vouched for them, where
    the platform would not say.
    """

    roles: frozenset[str]
    seen: date | None
    confirmed: date | None = None
    confirmed_by: int | None = None

    @property
    def last(self) -> date | None:
        """The last day on which they were in the group, by whatever was seen or said."""
        return max((day for day in (self.seen, self.confirmed) if day), default=None)


Place = tuple[Seat, Mapping[int, date]]
"""Somebody's seat in a group, and the chats of it that they are in with the day on the disk."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody with a role: `duty` is in their own words ("constable", "school nurse")."""

    person_id: int
    name: str
    role: str
    duty: str


def see(db: Session, group_id: str, chat_id: int, person_id: int, day: date) -> None:
    """Note that a person is in a chat of the group.

    Who is new there is written at once; a later day waits in memory for `settle`.
    """
    there = last_seen(db, group_id, chat_id, person_id)
    if there is None:
        row = {"chat_id": chat_id, "person_id": person_id, "seen": day, "present": True}
        upsert(db, MembershipRow, row)
        seat, days = _on_disk(db, group_id, person_id)
        known(db).keep(("seat", group_id, person_id), (seat, {**days, chat_id: day}))
    elif there < day:
        noted(db).note((chat_id, person_id), day)


def last_seen(db: Session, group_id: str, chat_id: int, person_id: int) -> date | None:
    """Return the last day on which a person was seen in a chat of the group that is not gone.

    None when they never were, or have left it.
    """
    return sightings(db, group_id, person_id).get(chat_id)


def lose(db: Session, group_id: str, chat_id: int, person_id: int, day: date) -> None:
    """Note that a person is not in a chat any more. Who never was leaves no row.

    What an organizer vouched for before counts no longer.
    """
    gone = db.exec(
        update(MembershipRow)
        .where(
            col(MembershipRow.chat_id) == chat_id,
            col(MembershipRow.person_id) == person_id,
            col(MembershipRow.present).is_(True),
        )
        .values(seen=day, present=False)
    )
    if gone.rowcount:
        _confirm(db, group_id, person_id, None, None)
    noted(db).note((chat_id, person_id), None)
    known(db).forget(("seat", group_id, person_id))


def misses(db: Session, group_id: str, chat_id: int, person_id: int, day: date) -> None:
    """Note that somebody who answers cannot read a chat that is meant for them."""
    row = {"chat_id": chat_id, "person_id": person_id, "seen": day, "present": False}
    upsert(db, MembershipRow, row)
    noted(db).note((chat_id, person_id), None)
    known(db).forget(("seat", group_id, person_id))


def reads(db: Session, group_id: str, chat: GroupChat, person_id: int) -> bool:
    """Tell whether somebody may read a chat of the group, as far as is known."""
    if chat.group_id != group_id:
        return False
    account = select(AccountRow.native).where(
        AccountRow.person_id == person_id, AccountRow.platform == chat.platform
    )
    kept_out = select(MembershipRow.chat_id).where(
        MembershipRow.chat_id == chat.id,
        MembershipRow.person_id == person_id,
        col(MembershipRow.present).is_(False),
    )
    return db.exec(account).first() is not None and db.exec(kept_out).first() is None


def settle(db: Session) -> None:
    """Write all days that wait in memory, in the order of their keys. (Over all groups.)"""
    waiting = noted(db).every()
    if not waiting:
        return
    rows = [{"_chat": c, "_person": p, "_day": waiting[c, p]} for c, p in sorted(waiting)]
    db.connection().execute(_SEEN_LATER, rows)
    for place in waiting:
        noted(db).note(place, None)
    known(db).forget()


_MEMBER, _ROLE, _CHAT = (table(one).c for one in (MembershipRow, RoleRow, ChatRow))
_HELD = columns(_ROLE.person_id, _ROLE.role, _ROLE.confirmed, _ROLE.confirmed_by).where(
    _ROLE.group_id == bindparam("group"),
    _ROLE.person_id.in_(bindparam("persons", expanding=True)),
)
_SEEN = (
    columns(_MEMBER.person_id, _MEMBER.chat_id, _MEMBER.seen)
    .join_from(table(MembershipRow), table(ChatRow), _CHAT.id == _MEMBER.chat_id)
    .where(
        _MEMBER.person_id.in_(bindparam("persons", expanding=True)),
        _CHAT.group_id == bindparam("group"),
        _MEMBER.present.is_(True),
        _CHAT.gone.is_(None),
    )
)
_SEEN_LATER = (
    table(MembershipRow)
    .update()
    .where(_MEMBER.chat_id == bindparam("_chat"), _MEMBER.person_id == bindparam("_person"))
    .where(_MEMBER.seen < bindparam("_day"))
    .values(seen=bindparam("_day"))
)


def seat(db: Session, group_id: str, person_id: int) -> Seat:
    """Return a person's roles in a group and when they were last seen in one of its chats."""
    there, _ = _on_disk(db, group_id, person_id)
    days = sightings(db, group_id, person_id)
    return replace(there, seen=max(days.values(), default=None))


def sightings(db: Session, group_id: str, person_id: int) -> Mapping[int, date]:
    """Return the chats of the group that a person is in, and when they were last seen there."""
    _, days = _on_disk(db, group_id, person_id)
    later = noted(db)
    return {chat: later.day((chat, person_id)) or day for chat, day in days.items()}


def _on_disk(db: Session, group_id: str, person_id: int) -> Place:
    """Return a person's roles in a group, and their chats of it with the days on the disk."""
    load = partial(_places, db, group_id, (person_id,))
    return known(db).once(("seat", group_id, person_id), lambda: load()[person_id])


def _places(db: Session, group_id: str, persons: Collection[int]) -> Mapping[int, Place]:
    """Read what `_on_disk` returns for all of these at once."""
    asked = {"group": group_id, "persons": list(persons)}
    held: dict[int, list[tuple[str, date | None, int | None]]] = {one: [] for one in persons}
    for one, *role in db.connection().execute(_HELD, asked):
        held[one].append((role[0], role[1], role[2]))
    days: dict[int, dict[int, date]] = {one: {} for one in persons}
    for one, chat, day in db.connection().execute(_SEEN, asked):
        days[one][chat] = day
    return {one: (_seat(held[one]), days[one]) for one in persons}


def _seat(held: Iterable[tuple[str, date | None, int | None]]) -> Seat:
    vouched = [(day, by) for _, day, by in held if day is not None]
    confirmed, by = max(vouched, key=lambda one: one[0], default=(None, None))
    return Seat(frozenset(role for role, _, _ in held), None, confirmed, by)


def was_there(db: Session, group_id: str, person_id: int) -> bool:
    """Return whether somebody was seen in a chat of the group and is known not to be there now."""
    row = (
        select(MembershipRow.chat_id)
        .join(ChatRow, col(ChatRow.id) == MembershipRow.chat_id)
        .where(
            MembershipRow.person_id == person_id,
            ChatRow.group_id == group_id,
            col(MembershipRow.present).is_(False),
        )
    )
    return db.exec(row).first() is not None


def last_sightings(db: Session, group_id: str, person_id: int) -> Mapping[int, tuple[date, date]]:
    """Return the chats that the group lost while a person was in them, by number.

    Each comes with the last day on which they were seen there, and the day on which it was lost.
    """
    rows = db.exec(
        select(MembershipRow, ChatRow)
        .join(ChatRow, col(ChatRow.id) == MembershipRow.chat_id)
        .where(
            MembershipRow.person_id == person_id,
            ChatRow.group_id == group_id,
            col(MembershipRow.present).is_(True),
            col(ChatRow.gone).is_not(None),
        )
    ).all()
    later = noted(db)
    return {
        there.chat_id: (later.day((there.chat_id, person_id)) or there.seen, chat.gone)
        for there, chat in rows
        if chat.gone is not None
    }


def organizers(db: Session, group_id: str) -> tuple[int, ...]:
    """Return who holds the role of an organizer, also where the group has no chat any more."""
    rows = db.exec(
        select(RoleRow.person_id)
        .where(RoleRow.group_id == group_id, RoleRow.role == ORGANIZER)
        .order_by(col(RoleRow.person_id))
    ).all()
    return tuple(rows)


def confirm(db: Session, group_id: str, person_id: int, by: int, day: date) -> None:
    """Note that an organizer (`by`) vouches that somebody with a role is in the group."""
    _confirm(db, group_id, person_id, by, day)
    known(db).forget(("seat", group_id, person_id))


def _confirm(db: Session, group_id: str, person_id: int, by: int | None, day: date | None) -> None:
    db.exec(
        update(RoleRow)
        .where(col(RoleRow.group_id) == group_id, col(RoleRow.person_id) == person_id)
        .values(confirmed=day, confirmed_by=by)
    )
    db.expire_all()


def give_role(db: Session, group_id: str, person_id: int, role: str, duty: str = "") -> None:
    """Give a role: ORGANIZER, POLICE or COMMUNITY. It may change what the person is called."""
    upsert(
        db,
        RoleRow,
        {"group_id": group_id, "person_id": person_id, "role": role, "duty": duty},
    )
    known(db).forget(("seat", group_id, person_id), ("holders", group_id))
    people.tell_apart(db, person_id)


def take_role(
    db: Session, group_id: str, person_id: int, role: str, day: date | None = None
) -> None:
    """Take a role back; its rights end with the commit. `day`: until when a contact was one."""
    if role in CONTACTS and day is not None:
        past_contacts.note(db, group_id, person_id, role, day)
    db.exec(
        delete(RoleRow).where(
            col(RoleRow.group_id) == group_id,
            col(RoleRow.person_id) == person_id,
            col(RoleRow.role) == role,
        )
    )
    known(db).forget(("seat", group_id, person_id), ("holders", group_id))


def holders(db: Session, group_id: str, *roles: str) -> tuple[Holder, ...]:
    """Return who holds one of these roles and is in a chat of the group, oldest first.

    Whoever left every chat of the group is not among them.
    """

    def load() -> tuple[Holder, ...]:
        rows = db.exec(
            select(RoleRow, PersonRow)
            .join(PersonRow, col(PersonRow.id) == RoleRow.person_id)
            .where(RoleRow.group_id == group_id)
            .order_by(col(RoleRow.person_id))
        ).all()
        for one, place in _places(db, group_id, {row.person_id for row, _ in rows}).items():
            known(db).keep(("seat", group_id, one), place)
        return tuple(Holder(row.person_id, who.name, row.role, row.duty) for row, who in rows)

    everyone = known(db).once(("holders", group_id), load)
    return tuple(
        one
        for one in everyone
        if one.role in roles and seat(db, group_id, one.person_id).last is not None
    )


def count_in(db: Session, group_id: str) -> int:
    """Return how many people were seen in the chats of a group and have not left them."""
    return db.exec(
        select(func.count(func.distinct(col(MembershipRow.person_id))))
        .join(ChatRow, col(ChatRow.id) == MembershipRow.chat_id)
        .where(
            ChatRow.group_id == group_id,
            col(MembershipRow.present).is_(True),
            col(ChatRow.gone).is_(None),
        )
    ).one()


def only_young(db: Session, group_id: str, person_id: int) -> bool:
    """Tell whether a person is only in chats of people under 18, and has no role there."""
    ages = db.exec(
        select(ChatRow.ages)
        .join(MembershipRow, col(MembershipRow.chat_id) == ChatRow.id)
        .where(
            ChatRow.group_id == group_id,
            MembershipRow.person_id == person_id,
            col(MembershipRow.present).is_(True),
            col(ChatRow.gone).is_(None),
        )
    ).all()
    return set(ages) == {YOUNG} and not seat(db, group_id, person_id).roles


def ever_in(db: Session, group_id: str, chat_id: int) -> frozenset[int]:
    """Return who was ever seen in a chat of the group, also where it is gone or they left it."""
    rows = db.exec(
        select(MembershipRow.person_id)
        .join(ChatRow, col(ChatRow.id) == MembershipRow.chat_id)
        .where(MembershipRow.chat_id == chat_id, ChatRow.group_id == group_id)
    ).all()
    return frozenset(rows)


def groups_of(db: Session, person_id: int) -> tuple[str, ...]:
    """Return the ids of the groups that a person has a role or was seen in. (It finds them.)"""
    seen = db.exec(
        select(ChatRow.group_id)
        .join(MembershipRow, col(MembershipRow.chat_id) == ChatRow.id)
        .where(MembershipRow.person_id == person_id, col(MembershipRow.present).is_(True))
    ).all()
    return tuple(dict.fromkeys((*groups_with_role(db, person_id), *seen)))
