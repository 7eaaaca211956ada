"""A backup is put back, and chats came and went since: what ended stays so, and nothing else."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot import backup, restore
from bot.config import Settings
from storage import groups
from storage.database import Database
from tests.test_restore import NOW, db_file, settings, start

pytestmark = pytest.mark.ci

__all__ = ["settings"]

ELM = {"kind": "group", "title": "Elm Street"}


def elm_street(database: Database) -> str:
    """Found a group with two chats, and return its id."""
    with database.writer() as writer, database.transaction(writer) as db:
        home = groups.found(db, "Elm Street", "America/Vancouver", "en")
        groups.connect(db, home.id, "telegram", "1", **ELM)
        groups.connect(db, home.id, "discord", "2", kind="group", title="Elm Teens")
    return home.id


def happens(database: Database, home: str, what: str) -> None:
    """Let the bot be put out of the Telegram group, or let its organizers go on there."""
    with database.writer() as writer, database.transaction(writer) as db:
        if what == "back":
            groups.connect(db, home, "telegram", "1", **ELM)
            return
        there = groups.chat(db, "telegram", "1")
        assert there is not None
        groups.disconnect(db, home, there.id, date(2026, 11, 20))
        if what == "let go":
            groups.free(db, home, there.id, NOW)


def is_in(database: Database, home: str) -> list[str]:
    with database.reading() as db:
        return [one.title for one in groups.chats(db, home)]


@pytest.mark.parametrize(
    ("before", "since", "there"),
    [
        ("", "", True),
        ("", "out", False),
        ("", "let go", False),
        ("", "out, back", True),
        ("", "let go, back", True),
        ("", "out, back, out", False),
        ("", "out, back, out, back", True),
        ("out, back", "", True),
        ("out, back", "out", False),
        ("out, back", "out, back", True),
        ("out", "", False),
        ("out", "back", False),  # what happened since is lost: they take it up once more
    ],
)
@pytest.mark.parametrize("restarts", [False, True])
def test_a_chat_is_ended_anew_only_when_it_ended_since(
    settings: Settings,
    tmp_path: Path,
    before: str,
    since: str,
    there: bool,
    restarts: bool,
) -> None:
    copy = tmp_path / "copy.db"
    database = start(settings)
    home = elm_street(database)
    for what in filter(None, before.split(", ")):
        happens(database, home, what)
    backup.write(settings, copy)
    for what in filter(None, since.split(", ")):
        happens(database, home, what)
        if restarts:
            database.close()
            database = start(settings)
    database.close()
    for _ in range(2):  # a second time changes nothing
        restore.put_back(settings, copy, NOW)
        assert db_file(settings).exists()
        database = start(settings)
        assert is_in(database, home) == ["Elm Street", "Elm Teens"][0 if there else 1 :]
        # Where it ended it waits for its organizers, as any chat that lost the bot.
        with database.reading() as db:
            lost = groups.lost(db, "telegram", "1", NOW)
        assert (lost is None) is there or since == "let go"
        database.close()


def test_after_a_restore_a_chat_is_taken_up_and_stays(settings: Settings, tmp_path: Path) -> None:
    copies = [tmp_path / "first.db", tmp_path / "second.db"]
    database = start(settings)
    home = elm_street(database)
    backup.write(settings, copies[0])
    happens(database, home, "out")
    database.close()
    restore.put_back(settings, copies[0], NOW)
    database = start(settings)
    assert is_in(database, home) == ["Elm Teens"]
    happens(database, home, "back")
    backup.write(settings, copies[1])
    database.close()
    for copy in (copies[1], copies[0]):
        restore.put_back(settings, copy, NOW)
        database = start(settings)
        assert is_in(database, home) == ["Elm Street", "Elm Teens"]
        database.close()


@pytest.mark.parametrize("at_once", [False, True])
@pytest.mark.parametrize("home_again", [False, True])
def test_a_chat_that_another_group_has_since_is_not_the_old_ones_again(
    settings: Settings, tmp_path: Path, at_once: bool, home_again: bool
) -> None:
    copy = tmp_path / "copy.db"
    database = start(settings)
    elm = elm_street(database)
    with database.writer() as writer, database.transaction(writer) as db:
        oak = groups.found(db, "Oak Lane", "America/Vancouver", "en").id
    backup.write(settings, copy)
    moves = [(elm, oak), (oak, elm)][: 1 + home_again]
    for old, new in moves:
        if not at_once:
            happens(database, old, "let go")
        with database.writer() as writer, database.transaction(writer) as db:
            there = groups.chat(db, "telegram", "1")
            if there is not None:
                groups.disconnect(db, old, there.id, date(2026, 11, 20))
            groups.connect(db, new, "telegram", "1", **ELM)
    database.close()
    restore.put_back(settings, copy, NOW)
    database = start(settings)
    assert is_in(database, elm) == ["Elm Street", "Elm Teens"][0 if home_again else 1 :]
    assert is_in(database, oak) == []
    database.close()
