"""One Porchlight holds the bot; a second one is refused, or stands by and takes over."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.hold import BOT_LOCK, Hold
from storage.outages import OutageError
from tests.kinds import only

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def hold(database):
    held = Hold(database)
    yield held
    held.release()


def test_the_first_has_it_and_the_second_does_not(database, hold):
    other = Hold(database)
    assert hold.take()
    assert hold.keeps()
    assert not other.take()
    assert not other.keeps()
    assert other.stands_by is not database.sqlite
    hold.release()
    assert not hold.keeps()
    assert other.take()
    other.release()


def test_once_released_whoever_stands_by_has_it_at_once(database):
    first, second = Hold(database), Hold(database)
    assert first.take()
    for _ in range(20):
        assert not second.take()
        first.release()
        assert second.take()
        first, second = second, first
    first.release()
    second.release()


def test_taking_it_costs_nothing_when_it_is_released_twice(hold):
    assert hold.take()
    hold.release()
    hold.release()
    assert hold.take()


def test_a_killed_process_leaves_it_free(database, hold):
    program = (
        "import threading\n"
        "from storage.database import Database; from storage.hold import Hold\n"
        f"hold = Hold(Database({database.engine.url.render_as_string(False)!r}))\n"
        "assert hold.take()\n"
        "print('held', flush=True); threading.Event().wait(60)"
    )
    holder = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE)
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    assert not hold.take()
    holder.kill()
    holder.wait()
    holder.stdout.close()
    # The server needs a moment to notice that nobody is there any more.
    while not hold.take():
        pass
    assert hold.keeps()


@only("postgresql")
def test_a_lost_connection_is_noticed(database, hold):
    assert hold.take()
    with database.engine.begin() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_locks "
                "WHERE locktype = 'advisory' AND (classid::bigint << 32 | objid::bigint) = :lock"
            ),
            {"lock": BOT_LOCK},
        )
    assert not hold.keeps()


def test_a_database_that_is_not_there_is_told():
    database = Database("postgresql://127.0.0.1:9/porchlight")
    nowhere = Hold(database)
    with pytest.raises(OutageError):
        nowhere.take()
    nowhere.release()
    database.close()


def test_a_database_in_memory_has_nobody_else():
    assert Hold(Database("sqlite://")).take()
