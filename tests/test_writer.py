"""One queue, one writer: what was told is on the disk, and one bad turn spoils no other."""

from __future__ import annotations

import asyncio
import random

import pytest
from sqlalchemy import text

from bot.writer import After, Writer
from storage.database import Database, Ticket


class BrokenError(Exception):
    """What a turn with a bug raises."""


@pytest.fixture
async def writer(database: Database):
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE notes (n INTEGER PRIMARY KEY)"))
    made = Writer(database, lambda _ticket, _after: None)
    yield made
    await made.stop()


def note(n: int, *, breaks: bool = False):
    def job(ticket: Ticket, _after: After) -> int:
        ticket.connection().execute(text("INSERT INTO notes VALUES (:n)"), {"n": n})
        if breaks:
            raise BrokenError
        return n

    return job


def notes(database: Database) -> list[int]:
    with database.reading() as db:
        return list(db.connection().execute(text("SELECT n FROM notes ORDER BY n")).scalars())


async def test_what_was_told_is_on_the_disk_and_what_broke_is_not(
    writer: Writer, database: Database
) -> None:
    chance = random.Random(7)
    broken = {n for n in range(600) if chance.random() < 0.1}
    jobs = [writer.do(note(n, breaks=n in broken)) for n in range(600)]
    results = await asyncio.gather(*jobs, return_exceptions=True)

    told = [n for n in range(600) if results[n] == n]
    assert notes(database) == told
    assert {n for n in range(600) if isinstance(results[n], BrokenError)} == broken


async def test_a_commit_that_fails_fails_only_its_own_turn(
    database: Database, writer: Writer
) -> None:
    results = await asyncio.gather(
        *(writer.do(note(n)) for n in (1, 2, 2, 3)), return_exceptions=True
    )
    assert notes(database) == [1, 2, 3]
    assert [type(one).__name__ for one in results] == ["int", "int", "IntegrityError", "int"]


async def test_nothing_happens_in_memory_when_the_turn_is_not_kept(writer: Writer) -> None:
    memory: list[str] = []

    def job(_ticket: Ticket, after: After) -> None:
        after.append(lambda: memory.append("kept"))
        raise BrokenError

    with pytest.raises(BrokenError):
        await writer.do(job)
    assert memory == []


async def test_a_turn_can_neither_commit_nor_roll_back(writer: Writer) -> None:
    with pytest.raises(RuntimeError, match="cannot commit"):
        await writer.do(lambda ticket, _after: ticket.commit())
    with pytest.raises(RuntimeError, match="cannot roll back"):
        await writer.do(lambda ticket, _after: ticket.rollback())


async def test_the_writer_ends_only_after_what_waits(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE notes (n INTEGER PRIMARY KEY)"))
    writer = Writer(database, lambda _ticket, _after: None)
    waiting = [asyncio.ensure_future(writer.do(note(n))) for n in range(20)]
    await asyncio.sleep(0)
    await writer.stop()
    assert await asyncio.gather(*waiting) == list(range(20))
