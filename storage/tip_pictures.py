"""Pictures of things told privately, sealed. Rows lie in the order of their random ids."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, UniqueConstraint, and_
from sqlalchemy import select as columns
from sqlmodel import Field, Session

from storage.row import Row
from storage.upsert import table


class TipPictureRow(Row, table=True):
    __tablename__ = "tip_pictures"
    __table_args__ = (UniqueConstraint("case_id", "place"), {"sqlite_with_rowid": False})

    id: str = Field(primary_key=True)
    group_id: str = Field(foreign_key="groups.id")
    case_id: str = Field(foreign_key="tip_cases.id")
    place: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a case; `place` counts from 1 in each case. `pixels` is b"" once it is void."""

    id: str
    group_id: str
    case_id: str
    place: int
    pixels: bytes = field(repr=False)


_PICTURE = table(TipPictureRow)


def add(db: Session, picture: Picture) -> None:
    """Keep a picture of the group that it names."""
    row = {name: getattr(picture, name) for name in _PICTURE.c.keys()}  # noqa: SIM118 - not a dict
    db.connection().execute(_PICTURE.insert(), row)


def picture(db: Session, group_id: str, picture_id: str) -> Picture | None:
    """Return one picture by its id."""
    found = columns(_PICTURE).where(_PICTURE.c.id == picture_id, _PICTURE.c.group_id == group_id)
    row = db.connection().execute(found).first()
    return Picture(*row) if row else None


def pictures(db: Session, group_id: str, case_id: str) -> tuple[Picture, ...]:
    """Return the pictures of a case in their order."""
    found = columns(_PICTURE).where(_PICTURE.c.case_id == case_id, _PICTURE.c.group_id == group_id)
    rows = db.connection().execute(found.order_by(_PICTURE.c.place))
    return tuple(Picture(*row) for row in rows)


def void(db: Session, group_id: str, case_id: str) -> None:
    """Erase the pixels of a case's pictures, so that their copies can be blanked at the slot."""
    db.connection().execute(_PICTURE.update().where(_of(group_id, case_id)).values(pixels=b""))


def erase(db: Session, group_id: str, case_id: str) -> None:
    """Erase the pictures of a case."""
    db.connection().execute(_PICTURE.delete().where(_of(group_id, case_id)))


def _of(group_id: str, case_id: str) -> ColumnElement[bool]:
    return and_(_PICTURE.c.case_id == case_id, _PICTURE.c.group_id == group_id)
