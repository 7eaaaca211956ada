"""What is told is what is on the disk, however commits fail: no more, no less, never twice."""

from __future__ import annotations

import asyncio
from collections import Counter
from threading import Event

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from bot.progress import Progress
from bot.words import Actor, Chat, ChatKind, Said
from bot.writer import After, Writer
from storage.database import Database, Ticket
from tests.failing import ANYWHERE, SERVED, Commits, Fault
from tests.stage import START

DAY = START.date()
CALM = [HealthCheck.too_slow]

batches = st.lists(st.integers(1, 64), min_size=1, max_size=4)


def said(serial: int) -> Said:
    maria = Actor("telegram", str(serial), "Maria")
    return Said(Chat("telegram", maria.id, ChatKind.DIRECT), maria, "hi", serial=serial)


class Street:
    """People who each do one thing in a process that is told what a commit kept of it."""

    def __init__(self, database: Database) -> None:
        self.progress = Progress()
        self.writer = Writer(database, lambda db, after: self.progress.sign(db, after, DAY))
        self.remembered: Counter[int] = Counter()

    async def do(self, serials: range) -> dict[int, bool]:
        """Let all of these be one batch; return who was told that it is done."""
        gate = Event()
        held = asyncio.ensure_future(self.writer.do(lambda _ticket, _after: gate.wait()))
        tasks = [asyncio.ensure_future(self._one(said(serial))) for serial in serials]
        await asyncio.sleep(0)
        gate.set()
        await asyncio.gather(held, return_exceptions=True)
        told = await asyncio.gather(*tasks, return_exceptions=True)
        return {serial: one is True for serial, one in zip(serials, told, strict=True)}

    async def _one(self, event: Said) -> bool:
        def job(ticket: Ticket, after: After) -> bool:
            if self.progress.came_before(ticket, event, DAY):
                return False
            done = {"n": event.serial}
            ticket.connection().execute(text("INSERT INTO done VALUES (:n)"), done)
            self.progress.done(ticket, event)
            after.append(lambda: self.remembered.update([event.serial]))
            return True

        return await self.writer.do(job)


def on_disk(database: Database) -> Counter[int]:
    with database.reading() as db:
        return Counter(db.connection().execute(text("SELECT n FROM done")).scalars())


async def play(database: Database, commits: Commits, sizes: list[int], faults: list[Fault]) -> None:
    with database.engine.begin() as connection:
        for statement in (
            "DROP TABLE IF EXISTS done", "CREATE TABLE done (n INTEGER)", "DELETE FROM marks",
        ):  # fmt: skip
            connection.execute(text(statement))
    commits.go(faults)
    street = Street(database)
    try:
        told = await tell(database, street, sizes)
        # Telegram asks again for whoever was not told, and for the others too.
        commits.go(())
        again = await street.do(range(100, 100 + len(told)))
        assert again == {serial: not done for serial, done in told.items()}
    finally:
        await street.writer.stop()
    # So it does in the next process.
    street = Street(database)
    try:
        assert not any((await street.do(range(100, 100 + len(told)))).values())
    finally:
        await street.writer.stop()
    assert on_disk(database) == Counter(told.keys())


async def tell(database: Database, street: Street, sizes: list[int]) -> dict[int, bool]:
    """Let people act in batches of these sizes; return who was told that it is done."""
    told: dict[int, bool] = {}
    for size in sizes:
        told |= await street.do(range(len(told) + 100, len(told) + 100 + size))
        kept = on_disk(database)
        assert kept == Counter(serial for serial in told if told[serial])
        assert street.remembered == kept
    return told


def test_each_person_is_told_exactly_what_is_kept(database: Database) -> None:
    ways = ANYWHERE if database.sqlite else SERVED
    commits = Commits(database)

    @settings(max_examples=25, deadline=None, suppress_health_check=CALM)
    @given(batches, st.lists(st.sampled_from(ways), max_size=40))
    @example([2], [Fault.NONE, Fault.UNDONE])
    def told(sizes: list[int], faults: list[Fault]) -> None:
        asyncio.run(play(database, commits, sizes, faults))

    told()
