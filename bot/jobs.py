"""Slow work beside the turns: a file is fetched and worked on, and nobody waits for it.

Whatever reads what a stranger sent runs in a process of its own, made for this one file: with
little memory and time, with none of our keys or tokens in reach, and gone when it has answered.
"""

from __future__ import annotations

import asyncio
import errno
import logging
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from weakref import WeakValueDictionary

from bot.words import (
    DOCUMENT_BEGINS,
    DOCUMENT_BYTES,
    FILE_BYTES,
    PICTURE_BYTES,
    Attached,
    Job,
    Later,
    Trouble,
)

log = logging.getLogger(__name__)

AT_ONCE = 2
"""Works under way at once, of different people: each may need a few hundred megabytes."""

FETCH_SECONDS = 20.0
WORK_SECONDS = 15.0

NICENESS = 15
"""Answers come before pictures when the processor is busy (19 would be last of all)."""

REFUSED = 3
"""What a program of ours exits with when it writes a `Trouble` in place of a result."""

_HERE = Path(__file__).parent
PROGRAMS: Mapping[Job, Sequence[str]] = {
    Job.PICTURE: (str(_HERE / "pictures.py"), str(PICTURE_BYTES)),
}


class Jobs:
    """Does what features ask for with `Later`. Made inside the event loop; costs nothing idle."""

    def __init__(self) -> None:
        self._room = asyncio.Semaphore(AT_ONCE)
        self._lanes: WeakValueDictionary[tuple[str, str], asyncio.Lock] = WeakValueDictionary()

    async def do(self, whose: tuple[str, str], later: Later) -> bytes | Trouble:
        """Do one work and return what came of it. Never raises.

        What one account asks for is done one by one, in order, so that it cannot keep others out.
        """
        async with self._lanes.setdefault(whose, asyncio.Lock()), self._room:
            try:
                return await _done(later)
            except Exception:
                log.exception("slow work broke", extra={"kind": later.job})
                return Trouble.BROKEN


async def _done(later: Later) -> bytes | Trouble:
    fetched = await _fetched(later.file)
    if isinstance(fetched, Trouble):
        return fetched
    if later.job is Job.DOCUMENT:
        return _looked_at(fetched)
    return await _worked(PROGRAMS[later.job], fetched)


def _looked_at(data: bytes) -> bytes | Trouble:
    """Return a document as it is. Only its size and how it begins are looked at, and no more."""
    if len(data) > DOCUMENT_BYTES:
        return Trouble.TOO_LARGE
    return data if data.startswith(DOCUMENT_BEGINS) else Trouble.KIND


async def _fetched(file: Attached) -> bytes | Trouble:
    if file.size > FILE_BYTES:
        return Trouble.TOO_LARGE
    try:
        async with asyncio.timeout(FETCH_SECONDS):
            return await file.fetch(FILE_BYTES)
    except OSError as error:  # a timeout is one too
        return Trouble.TOO_LARGE if error.errno == errno.EFBIG else Trouble.UNFETCHED


async def _worked(program: Sequence[str], data: bytes) -> bytes | Trouble:
    """Give a program the bytes and return what it writes."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-I", *program, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env={}
    )
    with suppress(ProcessLookupError):
        os.setpriority(os.PRIO_PROCESS, process.pid, NICENESS)
    try:
        async with asyncio.timeout(WORK_SECONDS):
            written, _ = await process.communicate(data)
    except TimeoutError:
        return Trouble.SLOW
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode == REFUSED:
        return Trouble(written.decode())
    return written if process.returncode == 0 else Trouble.BROKEN
