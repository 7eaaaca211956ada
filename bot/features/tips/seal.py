"""Seals what was told privately, so that a copy of the database tells nobody anything.

Each case has a random key of its own, wrapped by the key of the key file: destroying the wrapped
key erases the case, also in backups once that key is gone. Each field is bound to its row and
column, and padded, so that neither its place nor its length says anything. The way back to
somebody, where one was asked for, is sealed under a key that opens nothing else.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.keys import ID_BYTES, KEY_BYTES, Keys, Ring

SIZES = (512, 2048, 8192)
PICTURE_SIZES = (64 * 1024, 256 * 1024, 1024 * 1024)
"""Bytes that words and pictures take before they are sealed; nobody sees more of their length."""

LARGEST_PICTURE = PICTURE_SIZES[-1] - 1
"""Bytes of a picture that fit under a seal: the mark where it ends takes one."""

ROUTE_SIZE = 256
STUB_BYTES = 32

NONCE = 12
TAG = 16
"""Bytes, as AES-GCM wants and adds them (NIST SP 800-38D)."""

_MARK = b"\x80"
_DOMAIN = "porchlight private words 1"


class BrokenSealError(Exception):
    """Sealed words do not open: changed, moved to another place, or the key is gone."""


class Route(NamedTuple):
    """The way back to somebody: a private chat, and the language that is spoken there."""

    platform: str
    chat: str
    language: str

    def __repr__(self) -> str:
        """Show none of it."""
        return "Route(...)"


@dataclass(frozen=True, slots=True)
class CaseSeal:
    """Seals and opens the fields of one case."""

    _cipher: AESGCM = field(repr=False)

    def close(self, row: str, column: str, words: str) -> bytes:
        """Seal words for one place. ValueError when they are longer than the largest size."""
        return _encrypted(self._cipher, _padded(words.encode(), SIZES), _place(row, column))

    def open(self, row: str, column: str, sealed: bytes) -> str:
        """Open what was sealed for this place. BrokenSealError when it was not."""
        return self.open_bytes(row, column, sealed).decode()

    def close_bytes(self, row: str, column: str, picture: bytes) -> bytes:
        """Seal a picture for one place. ValueError when it is larger than LARGEST_PICTURE."""
        return _encrypted(self._cipher, _padded(picture, PICTURE_SIZES), _place(row, column))

    def open_bytes(self, row: str, column: str, sealed: bytes) -> bytes:
        """Open a picture that was sealed for this place. BrokenSealError when it was not."""
        return _unpadded(_decrypted(self._cipher, sealed, _place(row, column)))


@dataclass(frozen=True, slots=True)
class Seal:
    """Makes and opens what the keys of the key file seal, each purpose under keys of its own."""

    keys: Keys = field(repr=False)

    def fresh(self, case_id: str) -> tuple[bytes, CaseSeal]:
        """Return a new case's key, wrapped for the database, and its seal."""
        key = secrets.token_bytes(KEY_BYTES)
        return _locked(self.keys.content, case_id, "key", key), CaseSeal(AESGCM(key))

    def case(self, case_id: str, wrapped: bytes) -> CaseSeal:
        """Return the seal of a case. BrokenSealError when its key was erased or is not ours."""
        return CaseSeal(AESGCM(_unlocked(self.keys.content, case_id, "key", wrapped)))

    def code(self, phrase: str) -> str:
        """Return the code of six words: a keyed MAC, worth nothing without the key."""
        key = self.keys.words.secrets[self.keys.words.newest]
        # BLAKE2 is a MAC by itself (RFC 7693), and a quarter of the work of HMAC.
        return hashlib.blake2b(f"{_DOMAIN}\0{phrase}".encode(), key=key, digest_size=32).hexdigest()

    def stub(self, stub: str, *where: str) -> str:
        """Return what a case keeps of the stub on somebody's screen: worth nothing without that."""
        key, told = self.keys.words.secrets[self.keys.words.newest], "\0".join((stub, *where))
        of = f"{_DOMAIN} stub\0{told}".encode()
        return hashlib.blake2b(of, key=key, digest_size=STUB_BYTES).hexdigest()

    def no_stub(self) -> str:
        """Return what stands where there is no such screen: it looks like one that nobody has."""
        return secrets.token_hex(STUB_BYTES)

    # --- The way back ---

    def route(self, case_id: str, platform: str, chat: str, language: str) -> bytes:
        """Seal the way back to whoever told a case; it always takes as many bytes."""
        way = _padded(f"{platform}\0{chat}\0{language}".encode(), (ROUTE_SIZE,))
        return _locked(self.keys.route, case_id, "route", way)

    def no_route(self) -> bytes:
        """Return what stands where there is no way back: without the key it looks like one."""
        return _name(self.keys.route.newest) + secrets.token_bytes(NONCE + ROUTE_SIZE + TAG)

    def way(self, case_id: str, route: bytes) -> Route | None:
        """Open the way back to whoever told a case; None when there is none."""
        try:
            way = _unlocked(self.keys.route, case_id, "route", route)
        except BrokenSealError:
            return None
        return Route(*_unpadded(way).decode().split("\0"))

    # --- When keys change ---

    def renewed_key(self, case_id: str, wrapped: bytes) -> bytes:
        """Return a case's key wrapped by the newest key. BrokenSealError when it does not open."""
        key = _unlocked(self.keys.content, case_id, "key", wrapped)
        return _locked(self.keys.content, case_id, "key", key)

    def renewed_route(self, case_id: str, route: bytes) -> bytes:
        """Return a way back under the newest key.

        Where there is none, new random bytes: the name of an older key would tell them apart.
        """
        way = self.way(case_id, route)
        return self.route(case_id, *way) if way else self.no_route()


def _locked(ring: Ring, row: str, column: str, content: bytes) -> bytes:
    """Seal something with the newest key of the key file, whose name stands before it."""
    key_id = ring.newest
    cipher = AESGCM(ring.secrets[key_id])
    return _name(key_id) + _encrypted(cipher, content, _place(row, f"{column} {key_id}"))


def _unlocked(ring: Ring, row: str, column: str, locked: bytes) -> bytes:
    key_id = locked[:ID_BYTES].rstrip(b"\0").decode("ascii", "replace")
    key = ring.secrets.get(key_id)
    if key is None:
        raise BrokenSealError
    return _decrypted(AESGCM(key), locked[ID_BYTES:], _place(row, f"{column} {key_id}"))


def _name(key_id: str) -> bytes:
    return key_id.encode().ljust(ID_BYTES, b"\0")


def _place(row: str, column: str) -> bytes:
    return f"{_DOMAIN}\0{row}\0{column}".encode()


def _encrypted(cipher: AESGCM, content: bytes, place: bytes) -> bytes:
    nonce = secrets.token_bytes(NONCE)
    return nonce + cipher.encrypt(nonce, content, place)


def _decrypted(cipher: AESGCM, sealed: bytes, place: bytes) -> bytes:
    try:
        return cipher.decrypt(sealed[:NONCE], sealed[NONCE:], place)
    except (InvalidTag, ValueError):
        raise BrokenSealError from None


def _padded(content: bytes, sizes: Sequence[int]) -> bytes:
    """Return content with a mark and zeros behind it (ISO/IEC 7816-4), up to the next size."""
    for size in sizes:
        if len(content) < size:
            return (content + _MARK).ljust(size, b"\0")
    raise ValueError(f"{len(content)} bytes do not fit under a seal")


def _unpadded(padded: bytes) -> bytes:
    return padded.rstrip(b"\0").removesuffix(_MARK)
