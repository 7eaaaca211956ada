"""The keys that private words are sealed with, in a file of their own, apart from the data.

`porchlight keys new` makes the file once. Whoever has a copy of the data without this file can
read nothing that was told privately; whoever loses the file cannot either. It looks like this,
with the key in use as the last of its section:

    [words]
    w1a2b3c4 = "32 random bytes in base64"
    [content]
    c5d6e7f8 = "32 random bytes in base64"
"""

from __future__ import annotations

import base64
import binascii
import os
import re
import secrets
import stat
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

KEY_BYTES = 32
SECTIONS = ("words", "content")
"""`words` makes the codes by which six words find a case; `content` wraps the key of each case."""

LARGEST = 64 * 1024
"""Bytes; a key file is far smaller, and anything larger was named by mistake."""

_ID = re.compile(r"[A-Za-z0-9_-]{1,16}")
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class KeysError(Exception):
    """One sentence that says why the key file cannot be used. It never holds a key."""


@dataclass(frozen=True, slots=True)
class Ring:
    """The keys of one purpose by id, oldest first; the last one seals, the others still open."""

    secrets: Mapping[str, bytes] = field(repr=False)

    @property
    def newest(self) -> str:
        """Return the id of the key in use."""
        return next(reversed(tuple(self.secrets)))


@dataclass(frozen=True, slots=True)
class Keys:
    """All keys of one Porchlight. Its `repr` shows none."""

    words: Ring
    content: Ring


def fresh() -> Keys:
    """Return keys that are in no file: what they seal is gone with the process (for practice)."""
    words, content = (
        Ring({f"{name[0]}{secrets.token_hex(4)}": secrets.token_bytes(KEY_BYTES)})
        for name in SECTIONS
    )
    return Keys(words, content)


def new(file: Path, data_dir: Path) -> None:
    """Make a new key file that only its owner can read. KeysError when it cannot be made."""
    _refuse_inside(file, data_dir)
    lines = ["# Porchlight's keys. Keep a copy apart from the data; without it, nothing told"]
    lines += ["# privately can be read again. Nobody else may read this file."]
    for section in SECTIONS:
        key = base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()
        lines += ["", f"[{section}]", f'{section[0]}{secrets.token_hex(4)} = "{key}"']
    try:
        opened = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    except FileExistsError:
        raise KeysError(
            f"The key file {file} is there already: a new one would make everything that was "
            "told privately unreadable."
        ) from None
    except OSError as error:
        raise KeysError(f"The key file {file} cannot be made: {error.strerror}.") from None
    with os.fdopen(opened, "w", encoding="ascii") as out:
        os.fchmod(out.fileno(), 0o600)
        out.write("\n".join(lines) + "\n")
        out.flush()
        os.fsync(out.fileno())


def load(file: Path, data_dir: Path) -> Keys:
    """Read the key file. KeysError when it is missing, open to others, among the data, or wrong."""
    _refuse_inside(file, data_dir)
    return _checked(_read(file), file)


def _refuse_inside(file: Path, data_dir: Path) -> None:
    """Refuse a key among the data, also behind a symbolic link: a copy would take both."""
    data = data_dir.resolve()
    folder = file.absolute().parent.resolve()
    if file.resolve().is_relative_to(data) or folder.is_relative_to(data):
        raise KeysError(
            f"The key file {file} must not be inside the data folder {data_dir}: whoever copies "
            "the data would have the keys too."
        )


def _read(file: Path) -> str:
    try:
        # Unblocked: a pipe by that name would wait for a writer for ever.
        with open(file, "rb", opener=_unblocked) as opened:
            return _decoded(opened, file)
    except FileNotFoundError:
        raise KeysError(
            f"The key file {file} is not there: “porchlight keys new” makes one."
        ) from None
    except OSError as error:
        raise KeysError(f"The key file {file} cannot be read: {error.strerror}.") from None


def _decoded(opened: BinaryIO, file: Path) -> str:
    found = os.fstat(opened.fileno())
    if found.st_mode & _OTHERS:
        raise KeysError(
            f"The key file {file} can be read by others on this computer: "
            f"“chmod 600 {file}” closes it."
        )
    if not stat.S_ISREG(found.st_mode) or found.st_size > LARGEST:
        raise KeysError(f"The key file {file} is not a key file.")
    try:
        return opened.read().decode()
    except UnicodeDecodeError:
        raise KeysError(f"The key file {file} is not a key file.") from None


def _unblocked(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NONBLOCK | os.O_CLOEXEC)


def _checked(written: str, file: Path) -> Keys:
    try:
        sections = tomllib.loads(written)
    except tomllib.TOMLDecodeError:
        # Without the reason: it may quote the line with the key.
        raise KeysError(f"The key file {file} is not TOML.") from None
    rings = {name: _ring(name, section, file) for name, section in sections.items()}
    for name in SECTIONS:
        if name not in rings:
            raise KeysError(f"The key file {file} holds no key for “{name}”.")
    every = [key for ring in rings.values() for key in ring.secrets.values()]
    if len(set(every)) < len(every):
        raise KeysError(f"The key file {file} holds the same key twice.")
    return Keys(rings["words"], rings["content"])


def _ring(name: str, section: Any, file: Path) -> Ring:
    if not isinstance(section, dict) or not section:
        raise KeysError(f"The key file {file} holds no key for “{name}”.")
    found: dict[str, bytes] = {}
    for key_id, encoded in section.items():
        try:
            key = base64.b64decode(encoded, validate=True)
        except (TypeError, ValueError, binascii.Error):
            key = b""
        if len(key) != KEY_BYTES or not _ID.fullmatch(key_id):
            raise KeysError(f"A key for “{name}” in the key file {file} is not a key.")
        found[key_id] = key
    return Ring(found)
