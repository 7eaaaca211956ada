"""Puts a copy in the place of a SQLite database: file, -wal and -shm together, whole or not at all.

The copy is made ready in a file beside the database. A note says where what was there goes; from
then on the exchange is finished, whatever happens: each of its steps is a rename, and whoever comes
next goes on with those that are left.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from storage.erased import settle

READY = ".restoring"
"""What the name of a copy ends with that is being made ready."""
NOTE = ".restore"
"""What the name of the note ends with that says where what was there goes."""
BESIDE = ("-wal", "-journal", "")
"""What belongs to a database, in the order in which it is put away: changes never without it."""


def _beside(file: Path, end: str) -> Path:
    return file.with_name(file.name + end)


@contextmanager
def made_ready(copy: Path, file: Path) -> Iterator[Path]:
    """Yield a private file beside the database that holds what the copy holds.

    Changes that lie beside the copy (-wal) are taken along. It is removed at the end, unless
    `exchange` has put it in its place. Raises OSError.
    """
    ready = _beside(file, READY)
    _forget(ready)
    try:
        for end in BESIDE:
            there = _beside(copy, end)
            if not end or there.exists():
                _take(there, _beside(ready, end))
        yield ready
    finally:
        # Once there is a note, it is all that is left of the new one, or it is in its place.
        if not unfinished(file):
            _forget(ready)


def exchange(file: Path, ready: Path, now: datetime) -> Path | None:
    """Put what is ready in the place of the database; return where what was there is now."""
    _sync(ready)
    kept = _free(file, f".before-{now:%Y%m%d-%H%M%S}")
    had = file.exists()
    note = _beside(file, NOTE + ".new")
    note.unlink(missing_ok=True)
    _write(note, kept.name)
    note.replace(_beside(file, NOTE))
    settle(file.parent)
    finish(file)
    return kept if had else None


def _free(file: Path, end: str) -> Path:
    """Return a name beside the database that nothing has yet."""
    kept, count = _beside(file, end), 1
    while os.path.lexists(kept):
        count += 1
        kept = _beside(file, f"{end}-{count}")
    return kept


def unfinished(file: Path) -> bool:
    """Tell whether an exchange was cut short."""
    return _beside(file, NOTE).exists()


def finish(file: Path) -> bool:
    """Finish an exchange that was cut short; False when there was none. Raises OSError."""
    note, ready = _beside(file, NOTE), _beside(file, READY)
    if not note.exists():
        return False
    kept = file.with_name(note.read_text("ascii"))
    if ready.exists():
        for end in BESIDE:
            if _beside(file, end).exists():
                _beside(file, end).chmod(0o600)
                _beside(file, end).replace(_beside(kept, end))
                settle(file.parent)
        _beside(file, "-shm").unlink(missing_ok=True)
        ready.replace(file)
        settle(file.parent)
    elif not file.exists():
        _put_back(kept, file)
    note.unlink()
    settle(file.parent)
    return True


def _put_back(kept: Path, file: Path) -> None:
    """Somebody removed what was ready: what was there before goes on."""
    for end in BESIDE:
        if _beside(kept, end).exists():
            _beside(kept, end).replace(_beside(file, end))
    settle(file.parent)


def _take(source: Path, target: Path) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW
    with source.open("rb") as read, os.fdopen(os.open(target, flags, 0o600), "wb") as out:
        shutil.copyfileobj(read, out)


def _write(file: Path, words: str) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
    with os.fdopen(os.open(file, flags, 0o600), "w", encoding="ascii") as out:
        out.write(words)
        out.flush()
        os.fsync(out.fileno())


def _sync(file: Path) -> None:
    opened = os.open(file, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _forget(ready: Path) -> None:
    for end in ("", "-wal", "-shm", "-journal"):
        _beside(ready, end).unlink(missing_ok=True)
