"""Looks for traces of known people and their words in every file of a folder.

    python -m tests.leakscan DIR --known FILE

FILE holds one known thing a line; a value in double quotes is read as JSON:

    id 5412345678901            an id of a person, a chat or a message, in any form
    name Quetzalina Wombat      a name of a person, an account or a file, in any form
    words Someone tries doors   what somebody wrote: no twelve bytes of it may be found
    secret river apple nine     a token, a key or six words

    python -m tests.leakscan DIR --order

replays the log beside each database (*.db) of a folder commit by commit, and says where the order
of writing leads from something told privately to somebody who acted (see logscan.py).

It ends with 1 when anything is found, 0 when nothing is, 2 when it cannot look.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from ahocorasick_rs import BytesAhoCorasick, Implementation

from tests import leakforms, logscan
from tests.leakforms import SHORTEST, WINDOW, Form

CHUNK = 1 << 20
"""Bytes read at once."""

PIECE = 8
"""Bytes of a form that the first, fast search is for; what it finds is then looked at whole."""

AT_ONCE = 200_000
"""Pieces in one search: it takes about 2.5 KB of memory for each."""


class UnusableError(Exception):
    """One sentence that says why nothing can be looked for."""


@dataclass(frozen=True, slots=True)
class Known:
    """Something that must stand nowhere. Its `repr` shows only the line that names it."""

    line: int
    kind: str = field(repr=False)
    value: str = field(repr=False)

    def forms(self) -> Iterator[Form]:
        """Return how it could be written."""
        return KINDS[self.kind](self.value)


KINDS: Mapping[str, Callable[[str], Iterator[Form]]] = {
    "id": lambda value: leakforms.of_number(int(value)),
    "name": leakforms.of_name,
    "words": leakforms.of_words,
    "secret": leakforms.of_secret,
}
_LEAST = {"id": 7, "name": SHORTEST, "words": WINDOW, "secret": WINDOW}
"""Bytes without which a thing cannot be told from chance."""


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """A trace: which file, the first byte of it there, the line of what is known, and the form.

    A `byte` of -1 stands for the file's own name.
    """

    file: str
    byte: int
    line: int
    form: str

    def __str__(self) -> str:
        where = "in its name" if self.byte < 0 else f"byte {self.byte}"
        return f"{self.file}: {where}: line {self.line} as {self.form}"


# --- What is known ---------------------------------------------------------------------------


def read_known(lines: Iterable[str]) -> list[Known]:
    """Read what is known. Raises UnusableError with the line that cannot be used."""
    found = []
    for number, line in enumerate(lines, 1):
        if line.strip() and not line.startswith("#"):
            found.append(known(number, *_split(number, line.rstrip("\n"))))
    if not found:
        raise UnusableError("Nothing is known: there is nothing to look for.")
    return found


def known(line: int, kind: str, value: str) -> Known:
    """Return one known thing. Raises UnusableError when it cannot be looked for."""
    if kind not in KINDS:
        raise UnusableError(f"Line {line} must begin with one of: {', '.join(KINDS)}.")
    if kind == "id" and not value.removeprefix("-").isdecimal():
        raise UnusableError(f"Line {line} must hold a whole number after “id”.")
    if kind == "id" and abs(int(value)) >= 2**64:
        raise UnusableError(f"Line {line} holds a number of more than 64 bits.")
    if len(value.encode()) < _LEAST[kind]:
        raise UnusableError(
            f"Line {line} is too short: with fewer than {_LEAST[kind]} bytes after “{kind}”, "
            "chance would be found too."
        )
    return Known(line, kind, value)


def _split(number: int, line: str) -> tuple[str, str]:
    kind, _, value = line.partition(" ")
    if not value.startswith('"'):
        return kind, value.strip()
    try:
        return kind, str(json.loads(value))
    except ValueError:
        raise UnusableError(f"Line {number} opens a quotation mark and is no JSON.") from None


# --- Looking ---------------------------------------------------------------------------------


class Search:
    """Finds any of these forms in bytes that come piece after piece."""

    def __init__(self, forms: Sequence[tuple[int, Form]]) -> None:
        """`forms` come with the line of what they stand for."""
        self._forms = forms
        self.overlap = max(form.window for _, form in forms) - 1
        places: dict[bytes, list[tuple[int, int]]] = {}
        for at, (_, form) in enumerate(forms):
            for start, piece in _pieces(form):
                places.setdefault(piece, []).append((at, start))
        self._places = list(places.values())
        self._pieces = BytesAhoCorasick(places, implementation=Implementation.ContiguousNFA)

    def found(self, stream: BinaryIO) -> Iterator[tuple[int, int, str]]:
        """Return, once for each trace, its first byte, its line and its form."""
        told: set[tuple[int, int]] = set()
        held, start = b"", 0
        while read := stream.read(CHUNK):
            held += read
            for piece, begin, _ in self._pieces.find_matches_as_indexes(held, overlapping=True):
                for at, place in self._places[piece]:
                    line, form = self._forms[at]
                    # Where the form as a whole would begin: the same for all of one trace.
                    trace = (at, start + begin - place)
                    first = None if trace in told else _first(held, begin, form, place)
                    if first is not None:
                        told.add(trace)
                        yield start + first, line, form.name
            kept = held[-self.overlap :] if self.overlap else b""
            start += len(held) - len(kept)
            held = kept


def _pieces(form: Form) -> Iterator[tuple[int, bytes]]:
    """Return pieces of a form, with their places, of which every window holds one."""
    size = min(PIECE, form.window)
    for start in range(0, len(form.needle) - size + 1, form.window - size + 1):
        yield start, form.needle[start : start + size]


def _first(held: bytes, begin: int, form: Form, place: int) -> int | None:
    """Return where the trace begins whose piece was found, None when it is too short to be one."""
    needle, left = form.needle, 0
    while left < min(begin, place) and held[begin - left - 1] == needle[place - left - 1]:
        left += 1
    right, most = 0, min(len(held) - begin, len(needle) - place)
    while right < most and held[begin + right] == needle[place + right]:
        right += 1
    return begin - left if left + right >= form.window else None


def scan(folders: Iterable[Path], things: Iterable[Known]) -> list[Hit]:
    """Return every trace in every file of these folders, links left alone."""
    files = sorted(chain.from_iterable(map(_files, folders)))
    hits: set[Hit] = set()
    for search in _searches(things):
        for file in files:
            name = str(file)
            hits |= {
                Hit(name, -1, line, form)
                for _, line, form in search.found(BytesIO(os.fsencode(name)))
            }
            try:
                with file.open("rb") as stream:
                    hits |= {Hit(name, *found) for found in search.found(stream)}
            except FileNotFoundError:
                continue  # a journal comes and goes
    return sorted(hits)


def _searches(things: Iterable[Known]) -> Iterator[Search]:
    """Return searches for all forms of all things, of a size that fits the memory."""
    forms: list[tuple[int, Form]] = []
    pieces = 0
    for thing in things:
        for form in thing.forms():
            if form.window >= SHORTEST:
                forms.append((thing.line, form))
                pieces += 1 + (len(form.needle) - form.window) // PIECE
        if pieces > AT_ONCE:
            yield Search(forms)
            forms, pieces = [], 0
    if forms:
        yield Search(forms)


def _files(folder: Path) -> Iterator[Path]:
    """Return every file below a folder, those that the system hides too, and follow no link."""
    if not folder.is_dir():
        raise UnusableError(f"There is no folder {folder}.")
    for where, _, names in os.walk(folder):
        for name in names:
            file = Path(where, name)
            if file.is_file() and not file.is_symlink():
                yield file


# --- The command -----------------------------------------------------------------------------


def main(words: Sequence[str] | None = None) -> int:
    """Look where the command line says, and return what to exit with."""
    said = argparse.ArgumentParser(
        prog="python -m tests.leakscan", description=__doc__.partition("\n")[0]
    )
    said.add_argument("folder", metavar="DIR", type=Path, help="what is looked through")
    how = said.add_mutually_exclusive_group(required=True)
    how.add_argument("--known", metavar="FILE", type=Path, help="see the module")
    how.add_argument("--order", action="store_true", help="replay the logs of changes")
    asked = said.parse_args(words)
    if asked.order:
        return _order(asked.folder)
    try:
        with asked.known.open(encoding="utf-8") as lines:
            things = read_known(lines)
        hits = scan([asked.folder], things)
    except UnusableError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except (OSError, UnicodeDecodeError) as error:
        sys.stderr.write(f"Not everything can be read: {error}.\n")
        return 2
    last = f"{len(hits)} traces of {len(things)} known things." if hits else "No trace of anything."
    sys.stdout.writelines(f"{line}\n" for line in [*hits, last])
    return 1 if hits else 0


def _order(folder: Path) -> int:
    """Replay the log beside each database of a folder, and return what to exit with."""
    files = sorted(folder.rglob("*.db"))
    if not files:
        sys.stderr.write(f"There is no database in {folder}.\n")
        return 2
    told = [line for file in files for line in logscan.of_file(file)]
    sys.stdout.writelines(f"{line}\n" for line in told or ["No order that leads to anybody."])
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
