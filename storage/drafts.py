"""Forms that somebody has begun and not yet sent. Tips are never here: theirs live in memory."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Field, Session, col, delete, select

from storage.row import Row, passing
from storage.upsert import upsert


class DraftRow(Row, table=True):
    __tablename__ = "drafts"
    __table_args__ = ({"info": passing()},)

    platform: str = Field(primary_key=True)
    native: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    link: str = ""
    answers: str = "{}"
    at: datetime


@dataclass(frozen=True, slots=True)
class Draft:
    """A begun form: `link` is its data, `values` what was answered so far, by field."""

    name: str
    link: str
    at: datetime
    values: Mapping[str, str] = field(default_factory=dict, repr=False)


def keep(db: Session, platform: str, native: str, draft: Draft) -> None:
    """Keep a draft of an account in place of the one with that name. (By account, not group.)"""
    upsert(
        db,
        DraftRow,
        {
            "platform": platform,
            "native": native,
            "name": draft.name,
            "link": draft.link,
            "answers": json.dumps(dict(draft.values)),
            "at": draft.at,
        },
    )


def drafts(db: Session, platform: str, native: str) -> tuple[Draft, ...]:
    """Return an account's drafts, the newest first. (By account, not group.)"""
    rows = db.exec(
        select(DraftRow)
        .where(DraftRow.platform == platform, DraftRow.native == native)
        .order_by(col(DraftRow.at).desc())
        .execution_options(populate_existing=True)
    ).all()
    return tuple(Draft(row.name, row.link, row.at, json.loads(row.answers)) for row in rows)


def named(db: Session, name: str) -> tuple[tuple[str, str, Draft], ...]:
    """Return all drafts of one form with platform and account of their owner. (Over all groups.)"""
    rows = db.exec(
        select(DraftRow).where(DraftRow.name == name).execution_options(populate_existing=True)
    ).all()
    return tuple(
        (
            row.platform,
            row.native,
            Draft(row.name, row.link, row.at, json.loads(row.answers)),
        )
        for row in rows
    )


def drop(db: Session, platform: str, native: str, name: str) -> None:
    """Forget a draft. (By account, not group.)"""
    db.exec(
        delete(DraftRow).where(
            col(DraftRow.platform) == platform,
            col(DraftRow.native) == native,
            col(DraftRow.name) == name,
        )
    )


def drop_all(db: Session, platform: str, native: str) -> None:
    """Forget every draft of an account. (By account, not group.)"""
    db.exec(
        delete(DraftRow).where(col(DraftRow.platform) == platform, col(DraftRow.native) == native)
    )


def drop_older(db: Session, than: datetime, *, but: Collection[str] = ()) -> None:
    """Forget drafts that nobody touched since `than`, `but` of these forms. (Over all groups.)"""
    db.exec(delete(DraftRow).where(col(DraftRow.at) < than, col(DraftRow.name).not_in(but)))
