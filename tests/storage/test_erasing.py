"""Whatever a statement takes away or empties is seen, in whatever way it was written."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import Table, Update, bindparam
from sqlmodel import SQLModel

import bot.house  # noqa: F401 - brings in every drawer, so that all tables are known
from storage import people
from storage.database import Database
from storage.erased import Fact

PEOPLE: Table = SQLModel.metadata.tables["people"]
WAYS = {
    "by the column": lambda: PEOPLE.update().values({PEOPLE.c.name: ""}),
    "by its name": lambda: PEOPLE.update().values({"name": ""}),
    "by a word": lambda: PEOPLE.update().values(name=""),
    "with what is given later": lambda: PEOPLE.update().values(name=bindparam("words")),
}


@pytest.mark.parametrize("written", WAYS.values(), ids=WAYS)
def test_words_that_are_emptied_are_noted(
    database: Database, written: Callable[[], Update]
) -> None:
    noted: list[Fact] = []
    with database.writer() as writer:
        with database.transaction(writer) as db:
            maria = people.meet(db, "telegram", "7", "Quetzalina", "en")
        database.notes = lambda _db, gone, _back: noted.extend(gone)
        with database.transaction(writer) as db:
            emptied = written().where(PEOPLE.c.id == maria.id)
            later = {"words": ""} if "words" in emptied.compile().params else {}
            db.connection().execute(emptied, later)
    assert ("people", str(maria.id), "name", "") in noted
