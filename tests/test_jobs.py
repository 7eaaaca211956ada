"""Slow work beside the turns: in processes of their own, which may be killed at any time."""

from __future__ import annotations

import asyncio
import errno
import os
import signal
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from bot import jobs
from bot.jobs import Jobs
from bot.words import FILE_BYTES, Attached, Job, Later, Trouble
from tests import photos

MARIA, TOM, ANA = ("telegram", "1"), ("discord", "2"), ("telegram", "3")


def sent(data: bytes = b"", size: int | None = None) -> Attached:
    async def fetch(most: int) -> bytes:
        if len(data) > most:
            raise OSError(errno.EFBIG, "too large")
        return data

    return Attached("image/jpeg", len(data) if size is None else size, fetch)


def picture(file: Attached) -> Later:
    return Later(Job.PICTURE, file, "album-1")


async def never(_most: int) -> bytes:
    raise AssertionError("it was fetched")


@dataclass
class Program:
    """A few lines of Python in the place of the program for pictures; `data` is the file."""

    folder: Path
    monkeypatch: pytest.MonkeyPatch

    def does(self, lines: str, begin: str = "data = sys.stdin.buffer.read()") -> None:
        script = self.folder / "program.py"
        script.write_text(f"import os, signal, sys, time\n{begin}\n{lines}\n")
        self.monkeypatch.setattr(jobs, "PROGRAMS", {Job.PICTURE: (str(script),)})

    def hangs(self) -> None:
        """It tells its number and then does nothing any more."""
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)
        self.does(f"open({str(pipe)!r}, 'w').write(str(os.getpid()))\nsignal.pause()")

    async def number(self) -> int:
        """Wait until it hangs."""
        return int(await asyncio.to_thread((self.folder / "pipe").read_text))


@pytest.fixture
def program(monkeypatch, tmp_path: Path) -> Program:
    monkeypatch.chdir(tmp_path)  # where one that crashes may leave its memory
    return Program(tmp_path, monkeypatch)


async def test_a_photo_comes_back_rebuilt():
    came = await Jobs().do(MARIA, picture(sent(photos.marked_jpeg())))
    assert isinstance(came, bytes)
    assert came.startswith(b"\xff\xd8\xff")
    assert photos.MARK not in came


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (photos.OTHERS["GIF"](), Trouble.KIND),
        (photos.photo()[:5000], Trouble.BROKEN),
        (photos.bomb(), Trouble.TOO_LARGE),
        (b"", Trouble.KIND),
    ],
)
async def test_what_is_no_photo_brings_its_trouble(data, trouble):
    assert await Jobs().do(MARIA, picture(sent(data))) is trouble


# --- Getting the file ---------------------------------------------------------------------


async def test_a_file_that_says_it_is_too_large_is_not_even_fetched():
    file = Attached("image/jpeg", FILE_BYTES + 1, never)
    assert await Jobs().do(MARIA, picture(file)) is Trouble.TOO_LARGE


async def test_a_file_that_is_larger_than_it_says_is_too_large_all_the_same():
    file = sent(bytes(FILE_BYTES + 1), size=10)
    assert await Jobs().do(MARIA, picture(file)) is Trouble.TOO_LARGE


async def test_a_file_that_the_platform_does_not_give_is_unfetched(monkeypatch):
    async def refuse(_most: int) -> bytes:
        raise ConnectionError

    async def hang(_most: int) -> bytes:
        await asyncio.Event().wait()
        raise AssertionError

    monkeypatch.setattr(jobs, "FETCH_SECONDS", 0.02)
    for fetch in (refuse, hang):
        file = Attached("image/jpeg", 10, fetch)
        assert await Jobs().do(MARIA, picture(file)) is Trouble.UNFETCHED


async def test_a_mistake_of_ours_is_no_exception_in_a_chat(caplog):
    async def broken(_most: int) -> bytes:
        raise KeyError("ours")

    assert await Jobs().do(MARIA, picture(Attached("", 10, broken))) is Trouble.BROKEN
    assert "slow work broke" in caplog.text


# --- The process --------------------------------------------------------------------------


async def test_a_program_that_takes_too_long_is_ended(monkeypatch, program):
    program.hangs()
    # Long enough for it to begin, also where the machine has much else to do.
    monkeypatch.setattr(jobs, "WORK_SECONDS", 6)
    task = asyncio.create_task(Jobs().do(MARIA, picture(sent(b"x"))))
    number = await program.number()
    assert await task is Trouble.SLOW
    assert not psutil.pid_exists(number)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSEGV, signal.SIGTERM])
async def test_a_program_that_is_killed_brings_trouble_and_the_next_one_works(program, how):
    work = Jobs()
    program.hangs()
    task = asyncio.create_task(work.do(MARIA, picture(sent(b"x"))))
    os.kill(await program.number(), how)
    assert await task is Trouble.BROKEN
    program.does("sys.stdout.buffer.write(data * 2)")
    assert await work.do(MARIA, picture(sent(b"x"))) == b"xx"


@pytest.mark.parametrize("lines", ["os.abort()", "raise ValueError", "sys.exit(5)"])
async def test_a_program_that_crashes_brings_trouble(program, lines):
    program.does(lines)
    assert await Jobs().do(MARIA, picture(sent(b"x"))) is Trouble.BROKEN


async def test_a_program_that_does_not_listen_brings_trouble(program):
    program.does("os._exit(5)", begin="")
    assert await Jobs().do(MARIA, picture(sent(bytes(5_000_000)))) is Trouble.BROKEN


async def test_whoever_stops_waiting_leaves_no_program_behind(program):
    program.hangs()
    task = asyncio.create_task(Jobs().do(MARIA, picture(sent(b"x"))))
    number = await program.number()
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()
    assert not psutil.pid_exists(number)


async def test_a_program_knows_none_of_our_secrets(program, monkeypatch):
    monkeypatch.setenv("PORCHLIGHT_TELEGRAM_TOKEN", "7:secret")
    program.does("print(sorted(os.environ), sorted(os.listdir('/proc/self/fd')))")
    readable, writable = os.pipe()
    os.set_inheritable(readable, True)  # as careless as it gets
    seen = await Jobs().do(MARIA, picture(sent(b"x")))
    os.close(readable)
    os.close(writable)
    assert isinstance(seen, bytes)
    assert b"PORCHLIGHT" not in seen
    assert seen.split(b"] [")[1].count(b"'") == 2 * 4, "in, out, errors, and the listing itself"


# --- One after another --------------------------------------------------------------------


class Gates:
    """Files that come only when they are let through; `asked` are those that somebody wants."""

    def __init__(self) -> None:
        self.asked: asyncio.Queue[str] = asyncio.Queue()
        self.open = asyncio.Event()

    def file(self, name: str) -> Attached:
        async def fetch(_most: int) -> bytes:
            self.asked.put_nowait(name)
            await self.open.wait()
            return name.encode()

        return Attached("", 1, fetch)


async def test_what_one_person_asks_for_is_done_in_order_and_others_need_not_wait(program):
    program.does("sys.stdout.buffer.write(data)")
    work, gates = Jobs(), Gates()
    ended: list[bytes | Trouble] = []

    async def do(who: tuple[str, str], name: str) -> None:
        ended.append(await work.do(who, picture(gates.file(name))))

    tasks = [asyncio.create_task(do(MARIA, f"maria {number}")) for number in range(3)]
    tasks.append(asyncio.create_task(do(TOM, "tom")))
    assert [await gates.asked.get(), await gates.asked.get()] == ["maria 0", "tom"]
    gates.open.set()
    await asyncio.gather(*tasks)
    assert [one for one in ended if one != b"tom"] == [b"maria 0", b"maria 1", b"maria 2"]


async def test_only_a_few_are_done_at_once(program):
    program.does("sys.stdout.buffer.write(data)")
    work, gates = Jobs(), Gates()
    tasks = [
        asyncio.create_task(work.do(who, picture(gates.file(who[1])))) for who in (MARIA, TOM, ANA)
    ]
    assert [await gates.asked.get() for _ in range(jobs.AT_ONCE)] == ["1", "2"]
    assert gates.asked.empty()
    gates.open.set()
    assert await asyncio.gather(*tasks) == [b"1", b"2", b"3"]
