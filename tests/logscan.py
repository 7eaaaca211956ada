"""Reads in which order things were written, as a thief would, and says where that tells something.

A SQLite file is replayed commit by commit from the log beside it; in PostgreSQL every row carries
the number of its transaction. Whoever sees that somebody acted right before something was told
privately knows who told it: so between two set hours neither may say which came first.
"""

from __future__ import annotations

import shutil
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import inspect, text

from storage.database import Database

WAL_HEAD, FRAME_HEAD, SHM_HEAD = 32, 24, 136
PAGES_NOTED = 4062
"""So many pages the -shm file notes in the order in which they were written (sqlite.org/walformat).
"""

Rows = dict[str, set[str]]


def private(table: str) -> bool:
    """Tell whether a table holds what was told privately."""
    return table.startswith("tip_")


# --- SQLite --------------------------------------------------------------------------------


def of_file(file: Path) -> list[str]:
    """Return what the log of a database file and its index tell; nothing is to be told."""
    states = list(_replayed(file))
    changed = [
        {name for name in after if after[name] != before.get(name)}
        for before, after in pairwise(states)
    ]
    told = []
    for at, tables in enumerate(changed, 1):
        others = {one for two in changed[: at - 1] + changed[at:] for one in two} - tables
        if any(map(private, tables)) and others:
            told.append(
                f"{file}: commit {at} of {len(changed)} in the log wrote {_names(tables)}; others "
                f"wrote {_names(others)}"
            )
    return told + _of_index(file)


def _names(tables: set[str]) -> str:
    return ", ".join(sorted(tables))


def _replayed(file: Path) -> Iterator[Rows]:
    """Return all rows before the log, and after each of its commits."""
    log = file.with_name(f"{file.name}-wal")
    written = log.read_bytes() if log.exists() else b""
    for end in [0, *_commits(written)]:
        with TemporaryDirectory() as folder:
            copy = Path(folder, "copy.db")
            shutil.copyfile(file, copy)
            copy.with_name("copy.db-wal").write_bytes(written[:end])
            with closing(sqlite3.connect(copy)) as read:
                yield _rows(read)


def _commits(log: bytes) -> Iterator[int]:
    """Return where each commit of a log ends."""
    if len(log) < WAL_HEAD:
        return
    (page,) = struct.unpack(">I", log[8:12])
    at = WAL_HEAD
    while at + FRAME_HEAD + page <= len(log) and log[at + 8 : at + 16] == log[16:24]:
        (commits,) = struct.unpack(">I", log[at + 4 : at + 8])
        at += FRAME_HEAD + page
        if commits:
            yield at


def _rows(read: sqlite3.Connection) -> Rows:
    tables = read.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {name: set(map(repr, read.execute(f'SELECT * FROM "{name}"'))) for (name,) in tables}


def _of_index(file: Path) -> list[str]:
    """Return whether the index of the log still notes pages of private tables among others."""
    index = file.with_name(f"{file.name}-shm")
    if not index.exists():
        return []
    noted = struct.unpack_from(f"<{PAGES_NOTED}I", index.read_bytes(), SHM_HEAD)
    with TemporaryDirectory() as folder:
        copy = Path(folder, "copy.db")
        for end in ("", "-wal"):
            if file.with_name(file.name + end).exists():
                shutil.copyfile(file.with_name(file.name + end), copy.with_name(copy.name + end))
        with closing(sqlite3.connect(copy)) as read:
            owners = dict(read.execute("SELECT pageno, name FROM dbstat"))
    tables = [owners[page] for page in noted if page in owners]
    if any(map(_of_private, tables)):
        return [f"{file}: the index of the log notes pages of {_names(set(tables))} in order"]
    return []


def _of_private(tree: str) -> bool:
    return private(tree.removeprefix("sqlite_autoindex_"))


# --- PostgreSQL ----------------------------------------------------------------------------


def of_server(database: Database) -> list[str]:
    """Return what the numbers of transactions tell; since the last set hour nothing is to be."""
    with database.reading() as db:
        run = db.connection().execute
        ages = {
            name: set(run(text(f"SELECT age(xmin) FROM {name}")).scalars())
            for name in inspect(database.engine).get_table_names()
        }
    since = max(ages["memberships"], default=2**31)
    told = {(age, name) for name in ages for age in ages[name] if age < since and private(name)}
    found = [
        f"{name} was written {age} transactions ago, other private things at other times"
        for age, name in sorted(told)
        if len({one for one, _ in told}) > 1
    ]
    for age, name in sorted(told):
        before = {other for other in ages for one in ages[other] if age < one < since}
        if before:
            found.append(f"{name} was written {age} transactions ago, before it {_names(before)}")
    return found
