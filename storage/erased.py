"""The list of what was erased, apart from the database: so that no backup brings it back.

It holds keyed codes of facts ("row 5 of this table is gone"), each with the life of the database
and the day in which it came true. Codes lie in their own order: the list alone tells how much was
erased on a day, and nothing else. It is written before what erases is committed, and a code stays
for as long as backups live.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import struct
from bisect import bisect_left
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

Fact = tuple[str, ...]
"""A table, the values of a row's key, a column ("" for the whole row), and what it is since."""

_HEAD = b"porchlight: erased things, 1\n"
_MARK = struct.Struct(">16sI")
"""Of which key the codes are made, and the day on which the list began."""
_ENTRY = struct.Struct(">16sII")
"""A code, the life, and the day (days since year 1)."""
_DAY = struct.Struct(">I")
"""How an entry ends."""


class ListError(Exception):
    """One sentence that says why the list cannot be used."""


class Erased:
    """What was erased, from a file and into it. `days`: for so long backups live."""

    def __init__(self, file: Path, key: bytes, days: int) -> None:
        self.file = file
        self._key = hmac.digest(key, b"porchlight: the list of what was erased", hashlib.sha256)
        self.days = days
        self._began = self._oldest = 0
        self._entries: list[bytes] | None = None
        """As they are written, in the order of their codes."""

    def newest(self) -> int:
        """Return the last life in which anything was erased, 0 when nothing ever was."""
        return max((_ENTRY.unpack(one)[1] for one in self._read()), default=0)

    def began(self) -> date | None:
        """Return the day since which everything is in it, None before it is there."""
        self._read()
        return date.fromordinal(self._began) if self._began else None

    def since(self, life: int) -> ErasedSince:
        """Return what was erased in this life or later."""
        entries = map(_ENTRY.unpack, self._read())
        return ErasedSince(self._key, {code for code, its, _ in entries if its >= life})

    def note(self, gone: Iterable[Fact], back: Iterable[Fact], life: int, today: date) -> None:
        """Have facts on the disk, and forget those that are true no more or too old to matter.

        Raises OSError when that cannot be done.
        """
        before = self._read()
        entries, day = list(before), today.toordinal()
        for fact in back:
            _put(entries, _code(self._key, fact))
        for fact in gone:
            code = _code(self._key, fact)
            _put(entries, code, _ENTRY.pack(code, life, day))
        oldest = (today - timedelta(days=self.days)).toordinal()
        if self._began and entries == before:
            return
        if self._oldest != oldest:  # once a day
            last = _DAY.pack(oldest)
            entries = [one for one in entries if one[-_DAY.size :] >= last]
        self._write(entries, max(self._began or day, oldest))
        self._oldest = oldest

    def begin(self, today: date) -> None:
        """Begin the list, where there is none: from now on it is known what was erased."""
        self.note((), (), 0, today)

    def _read(self) -> list[bytes]:
        if self._entries is None:
            self._entries = self._load()
        return self._entries

    def _load(self) -> list[bytes]:
        try:
            written = self.file.read_bytes()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise ListError(
                f"The list of what was erased, {self.file}, cannot be read ({error.strerror}): let "
                "the account that Porchlight runs under read it."
            ) from None
        body = written[len(_HEAD) + _MARK.size :]
        whole = len(written) >= len(_HEAD) + _MARK.size and not len(body) % _ENTRY.size
        if not written.startswith(_HEAD) or not whole:
            raise ListError(
                f"{self.file} is not the list of what was erased: put your copy of it in its "
                "place, or move it away. Without it a backup brings back what was erased since."
            )
        mark, self._began = _MARK.unpack_from(written, len(_HEAD))
        if mark != _code(self._key, ("",)):
            raise ListError(
                f"The list of what was erased, {self.file}, belongs to another key file: put that "
                "key file back, or move the list away."
            )
        return [body[at : at + _ENTRY.size] for at in range(0, len(body), _ENTRY.size)]

    def _write(self, entries: list[bytes], began: int) -> None:
        """Put a new list in the place of the old one, whole or not at all."""
        beside = self.file.with_name(self.file.name + ".new")
        beside.unlink(missing_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
        with os.fdopen(os.open(beside, flags, 0o600), "wb") as out:
            out.write(_HEAD + _MARK.pack(_code(self._key, ("",)), began))
            out.write(b"".join(entries))
            out.flush()
            os.fsync(out.fileno())
        beside.replace(self.file)
        settle(self.file.parent)
        self._entries, self._began = entries, began


class ErasedSince:
    """What was erased since a copy was made."""

    def __init__(self, key: bytes, codes: set[bytes]) -> None:
        self._key = key
        self._codes = codes

    def __bool__(self) -> bool:
        """Tell whether there is anything."""
        return bool(self._codes)

    def holds(self, fact: Fact) -> bool:
        """Tell whether a fact came true since."""
        return _code(self._key, fact) in self._codes


def _put(entries: list[bytes], code: bytes, entry: bytes = b"") -> None:
    """Put an entry in the place of its code, or take away what is there."""
    at = bisect_left(entries, code)
    there = at < len(entries) and entries[at].startswith(code)
    entries[at : at + there] = [entry] if entry else []


def _code(key: bytes, fact: Fact) -> bytes:
    """Return the code of a fact: 16 bytes, of which nothing leads back without the key."""
    told = b"".join(len(part.encode()).to_bytes(4, "big") + part.encode() for part in fact)
    return hmac.digest(key, told, hashlib.sha256)[:16]


def settle(folder: Path) -> None:
    """Have the names in a folder on the disk."""
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
