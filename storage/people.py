"""People and their accounts on the platforms: what they are called, and where to write to them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from sqlalchemy import Index, bindparam, or_
from sqlalchemy import select as columns
from sqlmodel import Field, Session, col, select, update

from storage import bonds, numbers
from storage.bonds import GOES, whose
from storage.database import known, scrub
from storage.lookalikes import skeleton
from storage.names import Called, called, numbered
from storage.roles import RoleRow, groups_with_role
from storage.row import Row, final, passing
from storage.upsert import table, upsert


class PersonRow(Row, table=True):
    __tablename__ = "people"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(sa_type=Called)
    language: str = ""
    quiet: bool = Field(default=False, sa_column_kwargs=final(True))


class AccountRow(Row, table=True):
    __tablename__ = "accounts"
    __table_args__ = (Index("accounts_person", "person_id"),)

    platform: str = Field(primary_key=True)
    native: str = Field(primary_key=True)
    person_id: int = whose(GOES)
    private: bool = False
    group_id: str = ""
    refused: bool = Field(default=False, sa_column_kwargs={"info": passing()})
    few: bool = Field(default=False, sa_column_kwargs={"info": passing()})
    """What is for a few stands in the menu of its private chat (storage/menus.py)."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person as one account shows them.

    `private`: private words arrived there, or came from there. `refused`: the last ones were turned
    away. `group_id` is the group of their private chat ("" when there is none yet). `quiet`: they
    asked for no private messages at all.
    """

    id: int
    name: str
    language: str
    quiet: bool
    private: bool
    refused: bool
    group_id: str


@dataclass(frozen=True, slots=True)
class Address:
    """Where a person can be written to, and in which language. `refused`: see `Person`."""

    platform: str
    native: str
    language: str
    refused: bool


_PERSON, _ACCOUNT = table(PersonRow).c, table(AccountRow).c
_BEHIND = (
    columns(
        _PERSON.id,
        _PERSON.name,
        _PERSON.language,
        _PERSON.quiet,
        _ACCOUNT.private,
        _ACCOUNT.refused,
        _ACCOUNT.group_id,
    )
    .join_from(table(AccountRow), table(PersonRow), _PERSON.id == _ACCOUNT.person_id)
    .where(_ACCOUNT.platform == bindparam("on"), _ACCOUNT.native == bindparam("at"))
)


def person(db: Session, platform: str, native: str) -> Person | None:
    """Return who is behind an account, if it is known. (Not by group: people are apart.)"""

    def load() -> Person | None:
        row = db.connection().execute(_BEHIND, {"on": platform, "at": native}).first()
        return None if row is None else Person(*row)

    return known(db).once(("person", platform, native), load)


def meet(db: Session, platform: str, native: str, name: str, language: str) -> Person:
    """Return who is behind an account, and remember them when they are new."""
    there = person(db, platform, native)
    if there is not None and there.name == name:
        return there
    if there is None:
        return _met(db, platform, native, name, language)
    shown = _told_apart(db, there.id, name)
    if there.name == shown:
        return there
    db.exec(update(PersonRow).where(col(PersonRow.id) == there.id).values(name=shown))
    known(db).forget()
    return replace(there, name=shown)


def _met(db: Session, platform: str, native: str, name: str, language: str) -> Person:
    """Remember somebody new."""
    number = numbers.following(db, numbers.ALL, PersonRow)
    one = Person(
        number, called(name), language, quiet=False, private=False, refused=False, group_id=""
    )
    upsert(db, PersonRow, {"id": number, "name": name, "language": language})
    upsert(db, AccountRow, {"platform": platform, "native": native, "person_id": number})
    known(db).keep(("person", platform, native), one)
    return one


def opened_private(
    db: Session, platform: str, native: str, group_id: str, *, private: bool = True
) -> None:
    """Note that the bot may write to this account (or not any more), and for which group."""
    values: dict[str, object] = {"private": private}
    if group_id:
        values["group_id"] = group_id
    db.connection().execute(
        table(AccountRow)
        .update()
        .where(col(AccountRow.platform) == platform, col(AccountRow.native) == native)
        .values(**values)
    )
    known(db).forget(("person", platform, native))


def refused(db: Session, platform: str, native: str) -> None:
    """Note that private words to this account were turned away."""
    _heard(db, platform, [native], refused=True)


def arrived(db: Session, platform: str, natives: Collection[str]) -> None:
    """Note that private words arrive at these accounts, or came from there."""
    if natives:
        _heard(db, platform, natives, private=True, refused=False)


def _heard(db: Session, platform: str, natives: Collection[str], **values: bool) -> None:
    """Write it where it is news: what is known already costs no write."""
    news = or_(*(col(getattr(AccountRow, name)) != value for name, value in values.items()))
    noted = db.exec(
        update(AccountRow)
        .where(col(AccountRow.platform) == platform, col(AccountRow.native).in_(natives), news)
        .values(**values)
    )
    if noted.rowcount:
        known(db).forget(*(("person", platform, native) for native in natives))


def name(db: Session, person_id: int) -> str:
    """Return what a person is called, "" once they were erased. (By person, not group.)"""
    return db.exec(select(PersonRow.name).where(PersonRow.id == person_id)).first() or ""


def _told_apart(db: Session, person_id: int, wanted: str) -> str:
    """Return what a person is called: no two with a role in one group look the same.

    Whoever came to the name later has a number behind it.
    """
    theirs = groups_with_role(db, person_id)
    if not theirs:
        return wanted
    others = db.exec(
        select(PersonRow.name)
        .join(RoleRow, col(RoleRow.person_id) == PersonRow.id)
        .where(col(RoleRow.group_id).in_(theirs), col(PersonRow.id) != person_id)
    ).all()
    taken = {skeleton(one) or one for one in others}
    names = (called(wanted), *(numbered(wanted, n) for n in range(2, len(taken) + 3)))
    return next(one for one in names if (skeleton(one) or one) not in taken)


def tell_apart(db: Session, person_id: int) -> None:
    """Call a person otherwise where somebody else with a role looks the same by name."""
    there = name(db, person_id)
    if there and (shown := _told_apart(db, person_id, there)) != there:
        _change_person(db, person_id, name=shown)
        known(db).forget()


def set_language(db: Session, person_id: int, language: str) -> None:
    """Speak this language with a person from now on."""
    _change_person(db, person_id, language=language)


def set_quiet(db: Session, person_id: int, *, quiet: bool) -> None:
    """Write to a person of our own accord, or not."""
    _change_person(db, person_id, quiet=quiet)


def _change_person(db: Session, person_id: int, **values: object) -> None:
    db.exec(update(PersonRow).where(col(PersonRow.id) == person_id).values(**values))
    db.expire_all()
    accounts = db.exec(select(AccountRow).where(AccountRow.person_id == person_id)).all()
    known(db).forget(*(("person", row.platform, row.native) for row in accounts))


def accounts(db: Session, person_id: int) -> tuple[tuple[str, str], ...]:
    """Return a person's accounts as (platform, native id). (By person, not group.)"""
    rows = db.exec(
        select(AccountRow.platform, AccountRow.native).where(AccountRow.person_id == person_id)
    ).all()
    return tuple((platform, native) for platform, native in rows)


def erase(db: Session, person_id: int) -> None:
    """Erase who somebody is. A number without a name stays, to which nothing leads any more.

    (By person, not group.)
    """
    bonds.let_go(db.connection(), person_id)
    _change_person(db, person_id, name="", language="", quiet=True)
    known(db).forget()
    scrub(db)


def address(db: Session, person_id: int, *, urgent: bool = False) -> Address | None:
    """Return where to write to a person, or None when they want nothing or cannot be reached.

    An account that turned nothing away goes first, and of those one with an open private chat.
    `urgent`: also to whoever wants nothing else.
    """
    rows = db.exec(
        select(AccountRow, PersonRow)
        .join(PersonRow, col(PersonRow.id) == AccountRow.person_id)
        .where(AccountRow.person_id == person_id, col(PersonRow.quiet).is_(False) | urgent)
        .order_by(col(AccountRow.refused), col(AccountRow.private).desc(), col(AccountRow.platform))
    ).all()
    if not rows:
        return None
    account, one = rows[0]
    return Address(account.platform, account.native, one.language, account.refused)
