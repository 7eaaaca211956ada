"""PostgreSQL is frozen: its connections stand, and it says nothing. People hear that soon."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlmodel import SQLModel

from bot.words import Press
from storage import leader
from storage.database import Database
from storage.leader import LeaderLock
from storage.outages import OutageError
from tests.e2e.test_database_gone import Server
from tests.platforms.patience import PATIENCE
from tests.stage import Town
from tests.test_outages import asks, handed_in

pytestmark = pytest.mark.ci

SILENT = 0.5


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made._server.cleanup()


@pytest.fixture
def database(server: Server) -> Iterator[Database]:
    opened = Database(server.address, alone=True)
    SQLModel.metadata.create_all(opened.engine)
    yield opened
    opened.close()


@contextmanager
def frozen(server: Server) -> Iterator[None]:
    """Let no process of the server go on."""
    folder = Path(server._server.pgdata)
    first = int((folder / "postmaster.pid").read_text().split()[0])
    others = Path(f"/proc/{first}/task/{first}/children").read_text().split()
    processes = [first, *map(int, others)]
    for one in processes:
        os.kill(one, signal.SIGSTOP)
    try:
        yield
    finally:
        for one in processes:
            os.kill(one, signal.SIGCONT)


async def test_people_hear_soon_that_nothing_can_be_written_down(
    server: Server, database: Database, tmp_path: Path
) -> None:
    town = await Town.open(database, tmp_path)
    data, message = await asks(town), town.elm.message("Which tree?").id
    press = Press(town.elm.chat, town.maria.actor, data, message, serial=7)
    database.answers_within = SILENT
    with frozen(server):
        for _ in range(2):
            began = time.monotonic()
            assert await handed_in(town, press) == ["not kept"]
            assert time.monotonic() - began < PATIENCE
    # The server needs a moment to see that the old connection is over.
    while (told := await handed_in(town, press)) == ["not kept"]:
        pass
    assert "You: Maple" in told[0]
    await town.close()


def test_whoever_has_the_hold_hears_soon_that_it_is_not_sure_any_more(
    server: Server, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leader, "ANSWERS", SILENT)
    lock = LeaderLock(database)
    assert lock.take()
    with frozen(server):
        began = time.monotonic()
        assert not lock.keeps()
        with pytest.raises(OutageError):
            lock.take()
        assert time.monotonic() - began < PATIENCE
    while not lock.take():
        pass
    assert lock.keeps()
    lock.release()
