"""Reads a SQLite file as a thief would: which row stands where, also what no query ever tells.

The file format is public (sqlite.org/fileformat2.html); tables without rowids are B-trees of the
index kind.
"""

from __future__ import annotations

import sqlite3
from bisect import bisect
from dataclasses import dataclass
from pathlib import Path

INNER = 2
"""The kind of a page that leads to others; the rows between them stand in it."""


@dataclass(frozen=True)
class Cell:
    """A row, or an entry of an index, and where its bytes stand.

    `key` is its first column, in an index its last, which names the row. `offset` is that in the
    file, `within` that in its page, `over` the first of the pages into which a long row flows over,
    0 without any.
    """

    key: str
    offset: int
    within: int
    over: int


class Pages:
    """A database file that nobody has open."""

    def __init__(self, file: Path) -> None:
        self.raw = file.read_bytes()
        self._size = int.from_bytes(self.raw[16:18], "big")
        with sqlite3.connect(file) as read:
            rows = read.execute("SELECT name, tbl_name, rootpage FROM sqlite_master").fetchall()
        read.close()
        self._roots = {name: root for name, _, root in rows if root}
        self._tables = {name: table for name, table, _ in rows}

    def trees(self, table: str) -> list[str]:
        """Return the names of a table's B-trees: its own and those of its indexes."""
        return [name for name in self._roots if self._tables[name] == table]

    def cells(self, tree: str, size: int = 32) -> list[Cell]:
        """Return what stands in a B-tree, in its order; keys have so many letters."""
        return self._walk(self._roots[tree], -size if self._tables[tree] != tree else size)

    def _walk(self, page: int, size: int) -> list[Cell]:
        start = (page - 1) * self._size
        kind = self.raw[start]
        head = 12 if kind == INNER else 8
        found: list[Cell] = []
        for at in range(self._number(start + 3, 2)):
            place = start + self._number(start + head + 2 * at, 2)
            if kind == INNER:
                found += self._walk(self._number(place, 4), size)
            skip = 4 if kind == INNER else 0
            found.append(self._cell(place, place + skip, size))
        if kind == INNER:
            found += self._walk(self._number(start + 8, 4), size)
        return found

    def _cell(self, offset: int, begin: int, size: int) -> Cell:
        length, begin = self._varint(begin)
        most = (self._size - 12) * 64 // 255 - 23
        least = (self._size - 12) * 32 // 255 - 23
        fits = least + (length - least) % (self._size - 4)
        here = length if length <= most else fits if fits <= most else least
        over = self._number(begin + here, 4) if length > most else 0
        head, _ = self._varint(begin)
        first = begin + head if size > 0 else begin + here + size
        key = self.raw[first : first + abs(size)]
        return Cell(key.decode(), offset, offset % self._size, over)

    def _number(self, at: int, size: int) -> int:
        return int.from_bytes(self.raw[at : at + size], "big")

    def _varint(self, at: int) -> tuple[int, int]:
        value = 0
        for end in range(at, at + 9):
            value = value << 7 | self.raw[end] & 0x7F
            if self.raw[end] < 0x80:
                return value, end + 1
        raise ValueError("no row is that long")


def tau(values: list[int]) -> float:
    """Return Kendall's tau of different values against the order they come in: 1 when sorted."""
    seen: list[int] = []
    wrong = 0
    for value in values:
        at = bisect(seen, value)
        wrong += len(seen) - at
        seen.insert(at, value)
    return 1 - 4 * wrong / (len(values) * (len(values) - 1))
