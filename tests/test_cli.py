"""The commands, as somebody at a terminal meets them."""

import os
import re
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from storage.database import Database
from storage.leader import LeaderLock
from tests.kinds import only
from tests.platforms.patience import PATIENCE

pytestmark = pytest.mark.ci

ROOT = Path(__file__).parent.parent


class Terminal:
    """A folder in which commands are run, with an environment of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        kept = {name: value for name, value in os.environ.items() if "PORCHLIGHT" not in name}
        self.environment = {**kept, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "bot", *words],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def start(self, *words: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "bot", *words],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def address(self, database: Database) -> str:
        return database.engine.url.set(drivername="postgresql").render_as_string(False)

    def has_telegram(self) -> None:
        """Give it a token, and a Telegram that nobody serves."""
        self.environment["PORCHLIGHT_TELEGRAM_TOKEN"] = "7281946503:AAH-opensesame"
        self.environment["PORCHLIGHT_TELEGRAM_API_URL"] = "http://127.0.0.1:9"


@pytest.fixture
def terminal(tmp_path):
    return Terminal(tmp_path)


def until(process: subprocess.Popen[str], words: str) -> str:
    """Read what a process says up to the line with these words."""
    assert process.stdout is not None
    said = ""
    for line in process.stdout:
        said += line
        if words in line:
            return said
    raise AssertionError(f"it never said {words!r}:\n{said}")


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Wait for the end of a process; return its exit code and what it said last."""
    said, _ = process.communicate(timeout=60)
    return process.returncode, said


def test_without_a_token_it_says_how_to_get_one_and_points_to_the_demo(terminal):
    done = terminal.run("run")
    assert done.returncode == 1
    assert "@BotFather" in done.stderr
    assert "discord.com/developers" in done.stderr
    assert "porchlight demo" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_keys_it_says_how_to_make_them(terminal):
    terminal.has_telegram()
    done = terminal.run("run")
    assert done.returncode == 1
    assert "porchlight keys new" in done.stderr


def test_a_database_in_a_folder_that_is_not_there_yet(terminal):
    terminal.environment["PORCHLIGHT_DATABASE_URL"] = "sqlite:///new/place/street.db"
    assert terminal.run("keys", "new").returncode == 0
    assert "Database: " in terminal.run("check").stdout
    assert (terminal.folder / "new" / "place" / "street.db").exists()


def test_keys_beside_the_database_are_refused_wherever_it_lies(terminal):
    terminal.environment["PORCHLIGHT_DATABASE_URL"] = "sqlite:///street.db"
    done = terminal.run("keys", "new")
    assert done.returncode == 1
    assert "must not be inside the data folder" in done.stderr
    assert not (terminal.folder / "porchlight.key").exists()


def test_keys_are_made_once_for_their_owner_only(terminal):
    done = terminal.run("keys", "new")
    assert done.returncode == 0
    assert "Keep a copy" in done.stdout
    file = terminal.folder / "porchlight.key"
    assert file.stat().st_mode & 0o077 == 0
    before = file.read_bytes()
    again = terminal.run("keys", "new")
    assert again.returncode == 1
    assert "is there already" in again.stderr
    assert file.read_bytes() == before


def test_a_wrong_setting_ends_every_command_with_its_sentence(terminal):
    (terminal.folder / "config.toml").write_text("colour = 'red'")
    for words in (["run"], ["keys", "new"], ["check"]):
        done = terminal.run(*words)
        assert done.returncode == 1
        assert "There is no key colour in config.toml." in done.stderr + done.stdout


def test_a_broken_key_file_ends_every_command_with_its_sentence(terminal):
    terminal.has_telegram()
    terminal.run("keys", "new")
    key_file = terminal.folder / "porchlight.key"
    key_file.write_bytes(b"\x00\xffnoise")
    for words in (
        ["run"],
        ["backup", "copy.db"],
        ["restore", "copy.db"],
        ["keys", "rotate"],
        ["keys", "new"],
        ["check"],
    ):
        done = terminal.run(*words)
        assert done.returncode == 1, words
        said = done.stderr + done.stdout
        assert "porchlight.key" in said, words
        assert "Traceback" not in said, words
        if words != ["check"]:
            assert len(done.stderr.splitlines()) == 1, words
            assert [*terminal.folder.iterdir()] == [key_file], words
    assert key_file.read_bytes() == b"\x00\xffnoise"


def test_the_check_says_what_is_wrong_with_the_list_of_what_was_erased(terminal):
    terminal.run("keys", "new")
    (terminal.folder / "porchlight.key.erased").write_bytes(b"noise")
    assert "is not the list of what was erased" in terminal.run("check").stdout


def test_keys_that_others_can_read_are_refused(terminal):
    terminal.has_telegram()
    terminal.run("keys", "new")
    (terminal.folder / "porchlight.key").chmod(0o644)
    done = terminal.run("run")
    assert done.returncode == 1
    assert "chmod 600" in done.stderr


def test_it_runs_without_its_platform_and_ends_in_order(terminal):
    terminal.has_telegram()
    terminal.run("keys", "new")
    process = terminal.start("run")
    said = until(process, "Porchlight is up")
    assert "Discord has no token and is left out" in said
    process.send_signal(signal.SIGTERM)
    code, rest = ended(process)
    assert code == 0
    assert "Porchlight has stopped" in rest
    assert "opensesame" not in said + rest
    assert (terminal.folder / "data" / "porchlight.db").stat().st_mode & 0o077 == 0


def test_a_crash_leaves_no_core_file_and_nothing_of_its_memory_goes_to_swap(terminal):
    resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
    terminal.has_telegram()
    terminal.run("keys", "new")
    process = terminal.start("run")
    said = until(process, "Porchlight is up")
    about = Path(f"/proc/{process.pid}")
    (limit,) = re.findall(r"Max core file size +(\S+) +(\S+)", (about / "limits").read_text())
    (locked,) = re.findall(r"VmLck:\s+(\d+) kB", (about / "status").read_text())
    assert limit == ("0", "0")
    assert (int(locked) > 10_000) is not ("memory cannot be locked" in said)
    process.send_signal(signal.SIGSEGV)
    _, status = os.waitpid(process.pid, 0)
    ended(process)
    assert os.WTERMSIG(status) == signal.SIGSEGV
    assert not os.WCOREDUMP(status)


def test_a_second_one_on_the_same_file_says_so(terminal):
    terminal.has_telegram()
    terminal.run("keys", "new")
    first = terminal.start("run")
    until(first, "Porchlight is up")
    second = terminal.run("run")
    assert second.returncode == 1
    assert "Another Porchlight is running" in second.stderr
    first.send_signal(signal.SIGINT)
    assert ended(first)[0] == 0


@only("postgresql", "empty")
def test_on_postgresql_a_second_one_stands_by_and_takes_over(terminal, empty):
    database = empty()
    terminal.has_telegram()
    terminal.environment["PORCHLIGHT_DATABASE_URL"] = terminal.address(database)
    terminal.run("keys", "new")
    first, second = terminal.start("run"), None
    try:
        until(first, "Porchlight is up")
        second = terminal.start("run")
        until(second, "stands by")
        first.kill()
        ended(first)
        until(second, "Porchlight is up")
        second.send_signal(signal.SIGTERM)
        assert ended(second)[0] == 0
    finally:
        for process in (first, second):
            if process and process.poll() is None:
                process.kill()
                ended(process)


@only("postgresql", "empty")
def test_who_loses_the_hold_stands_by_and_takes_it_again(terminal, empty):
    database = empty()
    terminal.has_telegram()
    terminal.environment["PORCHLIGHT_DATABASE_URL"] = terminal.address(database)
    terminal.run("keys", "new")
    process, other = terminal.start("run"), LeaderLock(database)
    until(process, "Porchlight is up")
    while not other.take():
        with database.engine.begin() as connection:
            connection.exec_driver_sql(
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' "
                "AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) "
                "AND pid <> pg_backend_pid() AND granted"
            )
    until(process, "another Porchlight holds the bot; this one stands by")
    other.release()
    until(process, "Porchlight is up")
    process.terminate()
    assert ended(process)[0] == 0


def test_the_check_finds_everything_in_order_but_the_platform(terminal):
    terminal.has_telegram()
    terminal.run("keys", "new")
    started = time.monotonic()
    done = terminal.run("check")
    assert done.returncode == 1
    assert time.monotonic() - started < PATIENCE
    assert "OK    Settings" in done.stdout
    assert "OK    Keys" in done.stdout
    assert "OK    Time zones" in done.stdout
    assert "OK    Database: It is empty" in done.stdout
    assert "OK    Discord: It has no token and is left out." in done.stdout
    assert "WRONG Telegram: It cannot be reached from here." in done.stdout
    assert "Something is wrong" in done.stdout
    assert "\x1b" not in done.stdout
    assert "opensesame" not in done.stdout + done.stderr


def test_the_check_says_what_is_wrong_with_keys_and_database(terminal):
    terminal.has_telegram()
    terminal.environment["PORCHLIGHT_DATABASE_URL"] = "postgresql://127.0.0.1:9/nowhere"
    done = terminal.run("check")
    assert done.returncode == 1
    assert "WRONG Keys" in done.stdout
    assert "porchlight keys new" in done.stdout
    assert "WRONG Database: The database cannot be reached" in done.stdout


def test_a_database_that_cannot_be_reached_is_told_and_waited_for(terminal):
    terminal.has_telegram()
    terminal.run("keys", "new")
    terminal.environment["PORCHLIGHT_DATABASE_URL"] = "postgresql://127.0.0.1:9/nowhere"
    process = terminal.start("run")
    until(process, "the database fails")
    process.terminate()
    code, _said = ended(process)
    assert code == 0


def test_only_platforms_with_a_token_are_imported(terminal):
    program = (
        "import sys\n"
        "from bot.config import Settings\n"
        "from bot.running import Tokens, platforms\n"
        "platforms(Settings(), Tokens(telegram='1:a'))\n"
        "print('discord' in sys.modules, 'telegram' in sys.modules, 'alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=terminal.folder,
        env=terminal.environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["False", "True", "False"]
