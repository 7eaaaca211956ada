"""Single-use codes: they let a chat join a group, or a person take a role."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Field, Session, col, select, update

from storage.bonds import GOES, leads
from storage.people import PersonRow
from storage.row import Row, final
from storage.upsert import table

CHAT = "chat"

_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ"
_DIGITS = "23456789"
_LENGTH = 8
_HALF = 4


class CodeRow(Row, table=True):
    __tablename__ = "codes"

    code: str = Field(primary_key=True)
    group_id: str
    purpose: str
    made_by: int = Field(sa_column_kwargs=leads(GOES))
    until: datetime
    used: bool = Field(default=False, sa_column_kwargs=final(True))
    used_by: int = Field(default=0, sa_column_kwargs=leads(GOES))


@dataclass(frozen=True, slots=True)
class Code:
    """A code: `purpose` is CHAT or the role that it gives; `made_by` a person's id.

    `used_by` is the name of whoever said yes with it.
    """

    code: str
    group_id: str
    purpose: str
    made_by: int
    until: datetime
    used: bool
    used_by: str


def new_code() -> str:
    """Return a new code of eight letters and digits (39 bits), none that looks like another.

    It has at least one of each, so that it is never taken for a word or a telephone number.
    """
    while True:
        code = "".join(secrets.choice(_LETTERS + _DIGITS) for _ in range(_LENGTH))
        if set(code) & set(_LETTERS) and set(code) & set(_DIGITS):
            return code


def shown(code: str) -> str:
    """Return a code as people read it: "K7QM-2XRD"."""
    return f"{code[:_HALF]}-{code[_HALF:]}"


def read(words: str) -> str:
    """Return the code that somebody typed, with spaces or in small letters too, else ""."""
    bare = "".join(letter for letter in words.upper() if letter not in " -\u2013\n")
    whole = len(bare) == _LENGTH and set(bare) <= set(_LETTERS + _DIGITS)
    return bare if whole and set(bare) & set(_LETTERS) and set(bare) & set(_DIGITS) else ""


def make(
    db: Session, group_id: str, code: str, purpose: str, made_by: int, until: datetime
) -> None:
    """Keep a new code."""
    db.add(CodeRow(code=code, group_id=group_id, purpose=purpose, made_by=made_by, until=until))
    db.flush()


def find(db: Session, code: str) -> Code | None:
    """Return a code, used or not. (Not by group: it finds it.)"""
    row = db.get(CodeRow, code, populate_existing=True)
    if row is None:
        return None
    by = db.exec(select(PersonRow.name).where(PersonRow.id == row.used_by)).first() or ""
    return Code(row.code, row.group_id, row.purpose, row.made_by, row.until, row.used, by)


def use(db: Session, group_id: str, code: str, used_by: int = 0) -> bool:
    """Use a code up; `used_by` is the person who said yes with it, 0 when nobody did.

    False when it is not this group's or was used before.
    """
    row = db.get(CodeRow, code, populate_existing=True)
    if row is None or row.used or row.group_id != group_id:
        return False
    row.used, row.used_by = True, used_by
    db.add(row)
    db.flush()
    return True


def cancel(db: Session, group_id: str, purpose: str, made_by: int) -> int:
    """Use up every open code of a person for this purpose; return how many there were."""
    done = db.connection().execute(
        table(CodeRow)
        .update()
        .where(
            col(CodeRow.group_id) == group_id,
            col(CodeRow.purpose) == purpose,
            col(CodeRow.made_by) == made_by,
            col(CodeRow.used).is_(False),
        )
        .values(used=True)
    )
    db.expire_all()
    return done.rowcount


def withdraw(db: Session, group_id: str, made_by: int) -> None:
    """Use up every open code of a person, whatever it is for: they organize here no more."""
    db.exec(
        update(CodeRow)
        .where(
            col(CodeRow.group_id) == group_id,
            col(CodeRow.made_by) == made_by,
            col(CodeRow.used).is_(False),
        )
        .values(used=True)
    )
    db.expire_all()
