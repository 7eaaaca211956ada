"""In whose private chats stands what is for organizers alone, and in whose it ought to."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlmodel import Session, col, select, update

from storage.members import ORGANIZER, seat
from storage.people import AccountRow
from storage.roles import RoleRow


@dataclass(frozen=True, slots=True)
class Offered:
    """An account: whether what is for a few stands in its menu, and whether it ought to."""

    platform: str
    account: str
    few: bool
    ought: bool


def offered(db: Session, platforms: Collection[str]) -> list[Offered]:
    """Return the accounts of these platforms that are offered more than others, or ought to be.

    Whoever organizes a group and is in a chat of it ought to. (Over all groups.)
    """
    here = col(AccountRow.platform).in_(platforms)
    roles = db.exec(
        select(AccountRow.platform, AccountRow.native, RoleRow.group_id, RoleRow.person_id)
        .join(RoleRow, col(RoleRow.person_id) == AccountRow.person_id)
        .where(here, col(AccountRow.private).is_(True), RoleRow.role == ORGANIZER)
    ).all()
    ought = {
        (platform, account)
        for platform, account, group_id, person_id in roles
        if seat(db, group_id, person_id).last is not None
    }
    accounts = select(AccountRow.platform, AccountRow.native)
    few = set(db.exec(accounts.where(here, col(AccountRow.few).is_(True))).all())
    return [Offered(*one, one in few, one in ought) for one in sorted(few | ought)]


def note(db: Session, platform: str, account: str, *, few: bool) -> None:
    """Note what stands in the menu of an account. (By account.)"""
    mine = (col(AccountRow.platform) == platform, col(AccountRow.native) == account)
    db.exec(update(AccountRow).where(*mine).values(few=few))
