"""The database fails and works again: nothing is kept by half, lost, or taken out of order."""

from __future__ import annotations

import asyncio
import logging
import socket
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.limits import Limits
from bot.outage import Outage
from bot.words import Answer, NotKeptError, Press, Said, Tick
from bot.writer import Writer
from storage.database import ALIVE, NOTICED, Database
from storage.outages import OutageError, is_outage
from tests.kinds import only
from tests.platforms.patience import PATIENCE
from tests.stage import Town


@asynccontextmanager
async def outage(town: Town) -> AsyncIterator[None]:
    """Let the database take nothing: another program locks the file, or others write the server."""

    async def writer_says(statement: str) -> None:
        await town.app.write(lambda ticket: ticket.connection().exec_driver_sql(statement))

    if not town.database.sqlite:
        await writer_says("SET default_transaction_read_only = on")
        yield
        await writer_says("SET default_transaction_read_only = off")
        return
    await writer_says("PRAGMA busy_timeout = 1")
    with town.database.writer() as other, other.begin():
        yield


async def handed_in(town: Town, *events: Press | Said) -> list[str]:
    """Hand events in at the same time; return the answers, "not kept" where it was not."""
    came = await asyncio.gather(*(town.app.handle(one) for one in events), return_exceptions=True)
    return [_told(one) for one in came]


def _told(answer: Answer | BaseException | None) -> str:
    if isinstance(answer, BaseException):
        assert isinstance(answer, NotKeptError), answer
        return "not kept"
    return str(answer.post.text) if answer and answer.post else ""


async def asks(town: Town) -> str:
    """Ana asks for a vote; returns what a press on Maple says."""
    await town.ana.presses("Organize")
    await town.ana.presses("Ask for a vote")
    await town.ana.fills(what="Which tree?", words="Maple, Cedar")
    await town.ana.presses("Post")
    buttons = town.elm.message("Which tree?").buttons
    return next(one.data for one in buttons if one.label.startswith("Maple"))


async def test_what_could_not_be_kept_is_handed_in_again_and_counts_once(town: Town) -> None:
    data, message = await asks(town), town.elm.message("Which tree?").id
    voters = [town.person(f"N{at}", "telegram") for at in range(12)]
    town.elm.people.extend(voters)
    presses = [
        Press(town.elm.chat, one.actor, data, message, serial=500 + at)
        for at, one in enumerate(voters)
    ]
    async with outage(town):
        assert await handed_in(town, *presses) == ["not kept"] * 12
        assert await handed_in(town, *presses) == ["not kept"] * 12
    assert "not kept" not in await handed_in(town, *presses)
    assert await handed_in(town, *presses) == [""] * 12
    await town.later(minutes=1)
    town.elm.shows("“Maple”: 12")


async def test_what_one_person_does_stays_in_order_through_an_outage(town: Town) -> None:
    await town.ana.presses("Organize")
    await town.ana.presses("Ask for a vote")
    words = [
        Said(town.ana.direct, town.ana.actor, one, str(900 + at), serial=900 + at)
        for at, one in enumerate(("Which tree?", "Maple, Cedar"))
    ]
    async with outage(town):
        assert await handed_in(town, *words) == ["not kept", "not kept"]
    asked, read_back = await handed_in(town, *words)
    assert "Which tree?" not in asked
    assert "Which tree?" in read_back
    assert "Maple" in read_back
    assert await handed_in(town, *words) == ["", ""]


async def test_the_log_says_so_once_and_not_once_an_update(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    data = await asks(town)
    async with outage(town):
        for at in range(30):
            await handed_in(town, Press(town.elm.chat, town.maria.actor, data, "1", serial=at))
    await handed_in(town, Press(town.elm.chat, town.maria.actor, data, "1", serial=31))
    said = [record.getMessage() for record in caplog.records]
    assert sum("the database fails" in one for one in said) == 1
    assert said[-1] == "the database works again"
    assert len(said) == 2


def test_an_outage_is_in_the_log_once_a_minute(caplog: pytest.LogCaptureFixture) -> None:
    clock = 1000.0
    outage = Outage(lambda: clock)

    def said() -> list[tuple[str, object]]:
        return [(one.getMessage(), getattr(one, "seconds", None)) for one in caplog.records]

    for after in (0.0, 30.0, 59.9, 60.0, 61.0, 119.9, 120.5, 180.0):
        clock = 1000.0 + after
        outage.failed(OutageError())
    assert [seconds for _, seconds in said()] == [0.0, 60.0, 120.5]
    clock = 1200.0
    outage.over()
    outage.over()
    assert [said()[-1]] == said()[3:] == [("the database works again", 200.0)]
    outage.failed(OutageError())
    assert said()[-1][1] == 0.0


async def test_what_is_handed_in_again_and_again_is_not_too_much(town: Town) -> None:
    data, message = await asks(town), town.elm.message("Which tree?").id
    town.app._limits = Limits(lambda: 0.0)
    press = Press(town.elm.chat, town.maria.actor, data, message, serial=700)
    async with outage(town):
        for _ in range(100):
            assert await handed_in(town, press) == ["not kept"]
    (told,) = await handed_in(town, press)
    assert "You: Maple" in told


async def test_time_and_delivery_go_on_after_an_outage(town: Town) -> None:
    data = await asks(town)
    async with outage(town):
        with pytest.raises(OutageError):
            await town.app.handle(Tick(town.clock))
    await handed_in(town, Press(town.elm.chat, town.maria.actor, data, "1"))
    await town.later(days=8)
    town.elm.shows("“Maple”: 1")


@only("postgresql")
async def test_a_writer_whose_connection_was_ended_goes_on(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE notes (n INTEGER PRIMARY KEY)"))
    writer = Writer(database, lambda ticket, after: None)

    def note(n: int) -> object:
        insert = text("INSERT INTO notes VALUES (:n)")
        return lambda ticket, _after: ticket.connection().execute(insert, {"n": n}) and None

    kept = set()
    for n in range(30):
        if n % 3 == 0:
            with database.engine.begin() as connection:
                connection.execute(
                    text(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                        "WHERE pid <> pg_backend_pid() AND datname = current_database()"
                    )
                )
        try:
            await writer.do(note(n))
        except OutageError:
            continue
        kept.add(n)
    await writer.stop()
    with database.reading() as db:
        assert set(db.connection().execute(text("SELECT n FROM notes")).scalars()) == kept
    assert len(kept) >= 20


async def test_a_full_disk_is_the_databases_and_a_bad_turn_is_not(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE notes (n INTEGER PRIMARY KEY, words TEXT)"))

    def raised(statement: str) -> DBAPIError:
        with database.engine.connect() as connection:
            if database.sqlite:
                connection.exec_driver_sql("PRAGMA max_page_count = 1")
            with pytest.raises(DBAPIError) as caught:
                connection.execute(text(statement))
        return caught.value

    assert not is_outage(raised("INSERT INTO nowhere VALUES (1)"))
    assert not is_outage(raised("INSERT INTO notes VALUES (1, 'a'), (1, 'b')"))
    if database.sqlite:
        assert is_outage(raised("INSERT INTO notes VALUES (2, hex(zeroblob(100000)))"))


@only("postgresql")
async def test_only_one_writer_writes_whoever_has_the_hold(database: Database) -> None:
    url = database.engine.url.render_as_string(False)
    first, second = Database(url, alone=True), Database(url, alone=True)
    before, after = first.writer(), second.writer()
    try:
        with first.transaction(before):
            pass
        with pytest.raises(OutageError), second.transaction(after):
            raise AssertionError("the other one may still write")
        before.close()
        # The server needs a moment to notice that nobody is there any more.
        while True:
            with suppress(OutageError), second.transaction(after):
                break
    finally:
        after.close()
        first.close()
        second.close()


def test_a_server_that_accepts_and_never_answers_is_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(ALIVE, "connect_timeout", 2)
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        database = Database(f"postgresql://elm@127.0.0.1:{deaf.getsockname()[1]}/street")
        began = time.monotonic()
        with pytest.raises(OutageError), database.reading():
            raise AssertionError("somebody answered")
        assert time.monotonic() - began < PATIENCE
        database.close()


@only("postgresql")
def test_both_sides_notice_when_the_other_is_gone(database: Database) -> None:
    with database.engine.connect() as connection:
        raw = connection.connection.dbapi_connection
        assert raw is not None
        ours = raw.info.get_parameters()
        assert {name: ours[name] for name in ALIVE} == {k: str(v) for k, v in ALIVE.items()}
        reset = text("SELECT name, setting FROM pg_settings WHERE name = ANY(:names)")
        names = connection.execute(reset, {"names": [*NOTICED]}).all()
        assert len(names) == len(NOTICED)  # over a socket file the server shows each as 0
