"""The keys that private words are sealed with, in a file of their own, apart from the data.

`porchlight keys new` makes the file once, `porchlight keys rotate` changes it. Whoever has a copy
of the data without this file can read nothing that was told privately; whoever loses the file
cannot either. It looks like this, with the key in use as the last of its section:

    [words]
    w1a2b3c4d = "32 random bytes in base64"
    [content]
    c5d6e7f80 = "32 random bytes in base64"
    [route]
    r90a1b2c3 = "32 random bytes in base64"
    [people]
    pd4e5f607 = "32 random bytes in base64"
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
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO

KEY_BYTES = 32
SECTIONS = ("words", "content", "route", "people")
"""`words` makes the codes by which six words find a case; `content` wraps the key of each case;
`route` seals the ways back to people; `people` makes the pseudonyms behind pauses."""

LASTING = ("words", "people")
"""These hold one key that stays for good: what it made cannot be made anew from what is kept.
Nobody keeps the six words, and nobody knows whose a pause is."""

YOUNGER = ("route", "people")
"""The first Porchlight had none of these."""

ID_BYTES = 16
"""How long the name of a key may be."""

LARGEST = 64 * 1024
"""Bytes; a key file is far smaller, and anything larger was named by mistake."""

_ID = re.compile(rf"[A-Za-z0-9_-]{{1,{ID_BYTES}}}")
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_HEAD = """\
# Porchlight's keys. Keep a copy apart from the data; without it, nothing told
# privately can be read again. Nobody else may read this file.
"""


_COPY_BACK = "put your copy of the file in its place"


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

    def only_newest(self) -> Ring:
        """Return the ring without its older keys."""
        return Ring({self.newest: self.secrets[self.newest]})


@dataclass(frozen=True, slots=True)
class Keys:
    """All keys of one Porchlight. Its `repr` shows none."""

    words: Ring
    content: Ring
    route: Ring
    people: Ring

    def with_new(self) -> Keys:
        """Return the same keys with new ones in use, where keys can change."""
        content, route = _new_key("content"), _new_key("route")
        return replace(
            self,
            content=Ring({**self.content.secrets, **content}),
            route=Ring({**self.route.secrets, **route}),
        )

    def only_newest(self) -> Keys:
        """Return the keys in use alone."""
        return replace(self, content=self.content.only_newest(), route=self.route.only_newest())


def fresh() -> Keys:
    """Return keys that are in no file: what they seal is gone with the process (for practice)."""
    return Keys(*(Ring(_new_key(section)) for section in SECTIONS))


def new(file: Path, data_dir: Path) -> None:
    """Make a new key file that only its owner can read. KeysError when it cannot be made."""
    refuse_inside(file, data_dir)
    try:
        _make(file, fresh(), os.geteuid())
        _settle(file.parent)
    except FileExistsError:
        raise KeysError(
            f"The key file {file} is there already: a new one would make everything that was "
            "told privately unreadable."
        ) from None
    except OSError as error:
        raise KeysError(f"The key file {file} cannot be made: {error.strerror}.") from None


def load(file: Path, data_dir: Path, *, older: bool = False) -> Keys:
    """Read the key file. KeysError when it is missing, open to others, among the data, or wrong.

    `older`: it may be the first Porchlight's; the keys that it lacks are made.
    """
    refuse_inside(file, data_dir)
    rings = _rings(_read(file), file)
    if older:
        rings = {name: Ring(_new_key(name)) for name in YOUNGER} | rings
    return _complete(rings, file)


def change(file: Path, held: Keys) -> None:
    """Put these keys into the key file, whole or not at all. KeysError when that cannot be done.

    They are written into a new file beside it, which takes its name once it is on the disk: a
    crash leaves the old file or the new one. What it leaves beside them, the next change removes.
    """
    place = file.resolve()
    beside = place.with_name(place.name + ".new")
    try:
        beside.unlink(missing_ok=True)
        _make(beside, held, place.stat().st_uid)
        beside.replace(place)
        _settle(place.parent)
    except OSError as error:
        raise KeysError(f"The key file {file} cannot be changed: {error.strerror}.") from None


def _new_key(section: str) -> dict[str, bytes]:
    return {f"{section[0]}{secrets.token_hex(4)}": secrets.token_bytes(KEY_BYTES)}


# --- Writing ---


def _make(file: Path, held: Keys, owner: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
    with os.fdopen(os.open(file, flags, 0o600), "w", encoding="ascii") as out:
        os.fchmod(out.fileno(), 0o600)
        # Whoever changes keys as root must not lock out the account that Porchlight runs under.
        os.fchown(out.fileno(), owner, -1)
        out.write(_text(held))
        out.flush()
        os.fsync(out.fileno())


def _text(held: Keys) -> str:
    text = _HEAD
    for section in SECTIONS:
        ring: Ring = getattr(held, section)
        text += f"\n[{section}]\n"
        for key_id, key in ring.secrets.items():
            text += f'{key_id} = "{base64.b64encode(key).decode()}"\n'
    return text


def _settle(folder: Path) -> None:
    """Have the names in a folder on the disk."""
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


# --- Reading ---


def refuse_inside(file: Path, data_dir: Path, what: str = "The key file") -> None:
    """Refuse a key among the data, also behind a symbolic link: a copy would take both."""
    data = data_dir.resolve()
    folder = file.absolute().parent.resolve()
    if file.resolve().is_relative_to(data) or folder.is_relative_to(data):
        raise KeysError(
            f"{what} {file} must not be inside the data folder {data_dir}: whoever copies "
            "the data would have it too."
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
        raise KeysError(
            f"The key file {file} cannot be read ({error.strerror}): {_COPY_BACK}, and let nobody "
            "but the account that Porchlight runs under read it."
        ) from None


def _decoded(opened: BinaryIO, file: Path) -> str:
    found = os.fstat(opened.fileno())
    if found.st_mode & _OTHERS:
        raise KeysError(
            f"The key file {file} can be read by others on this computer: "
            f"“chmod 600 {file}” closes it."
        )
    if not stat.S_ISREG(found.st_mode) or found.st_size > LARGEST:
        raise KeysError(f"The key file {file} is not a key file: {_COPY_BACK}.")
    try:
        return opened.read().decode()
    except UnicodeDecodeError:
        raise KeysError(f"The key file {file} is not a key file: {_COPY_BACK}.") from None


def _unblocked(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NONBLOCK | os.O_CLOEXEC)


def _rings(written: str, file: Path) -> dict[str, Ring]:
    try:
        sections = tomllib.loads(written)
    except tomllib.TOMLDecodeError:
        # Without the reason: it may quote the line with the key.
        raise KeysError(f"The key file {file} is damaged: {_COPY_BACK}.") from None
    if sections.keys() - set(SECTIONS):
        # The name is not repeated: it may be a key that slipped into the wrong line.
        raise KeysError(
            f"The key file {file} holds a section besides {', '.join(SECTIONS)}: it may belong to "
            f"a newer Porchlight; else {_COPY_BACK}."
        )
    return {name: _ring(name, section, file) for name, section in sections.items()}


def _ring(name: str, section: Any, file: Path) -> Ring:
    if not isinstance(section, dict) or not section:
        raise KeysError(f"The key file {file} holds no key for “{name}”: {_COPY_BACK}.")
    found: dict[str, bytes] = {}
    for key_id, encoded in section.items():
        try:
            key = base64.b64decode(encoded, validate=True)
        except (TypeError, ValueError, binascii.Error):
            key = b""
        if len(key) != KEY_BYTES or not _ID.fullmatch(key_id):
            raise KeysError(
                f"A key for “{name}” in the key file {file} is not a key: {_COPY_BACK}."
            )
        found[key_id] = key
    return Ring(found)


def _complete(rings: Mapping[str, Ring], file: Path) -> Keys:
    """Return the keys of all purposes, no two of them the same."""
    for name in SECTIONS:
        if name not in rings:
            way_out = "“porchlight keys rotate” adds one" if name in YOUNGER else _COPY_BACK
            raise KeysError(f"The key file {file} holds no key for “{name}”: {way_out}.")
    for name in LASTING:
        if len(rings[name].secrets) > 1:
            raise KeysError(
                f"The key file {file} holds more than one key for “{name}”: keep the one that was "
                "there before."
            )
    every = [key for ring in rings.values() for key in ring.secrets.values()]
    if len(set(every)) < len(every):
        raise KeysError(f"The key file {file} holds the same key twice.")
    return Keys(*(rings[name] for name in SECTIONS))
