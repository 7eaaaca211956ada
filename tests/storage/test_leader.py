"""One Porchlight holds the bot; a second one is refused, or stands by and takes over."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.leader import BOT_LOCK, LeaderLock
from storage.outages import OutageError
from tests.kinds import only

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def lock(database):
    held = LeaderLock(database)
    yield held
    held.release()


def test_the_first_has_it_and_the_second_does_not(database, lock):
    other = LeaderLock(database)
    assert lock.take()
    assert lock.keeps()
    assert not other.take()
    assert not other.keeps()
    assert other.stands_by is not database.sqlite
    lock.release()
    assert not lock.keeps()
    assert other.take()
    other.release()


def test_once_released_whoever_stands_by_has_it_at_once(database):
    first, second = LeaderLock(database), LeaderLock(database)
    assert first.take()
    for _ in range(20):
        assert not second.take()
        first.release()
        assert second.take()
        first, second = second, first
    first.release()
    second.release()


def test_taking_it_costs_nothing_when_it_is_released_twice(lock):
    assert lock.take()
    lock.release()
    lock.release()
    assert lock.take()


def test_a_killed_process_leaves_it_free(database, lock):
    program = (
        "import threading\n"
        "from storage.database import Database; from storage.leader import LeaderLock\n"
        f"lock = LeaderLock(Database({database.engine.url.render_as_string(False)!r}))\n"
        "assert lock.take()\n"
        "print('held', flush=True); threading.Event().wait(60)"
    )
    holder = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE)
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    assert not lock.take()
    holder.kill()
    holder.wait()
    holder.stdout.close()
    # The server needs a moment to notice that nobody is there any more.
    while not lock.take():
        pass
    assert lock.keeps()


@only("postgresql")
def test_a_lost_connection_is_noticed(database, lock):
    assert lock.take()
    with database.engine.begin() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_locks "
                "WHERE locktype = 'advisory' AND (classid::bigint << 32 | objid::bigint) = :lock"
            ),
            {"lock": BOT_LOCK},
        )
    assert not lock.keeps()


def test_a_database_that_is_not_there_is_told():
    database = Database("postgresql://127.0.0.1:9/porchlight")
    nowhere = LeaderLock(database)
    with pytest.raises(OutageError):
        nowhere.take()
    nowhere.release()
    database.close()


def test_a_database_in_memory_has_nobody_else():
    assert LeaderLock(Database("sqlite://")).take()
