"""Seals what was told privately, so that a copy of the database tells nobody anything.

Each case has a random key of its own, wrapped by the key of the key file: destroying the wrapped
key erases the case, also in backups once that key is gone. Each field is bound to its row and
column, and padded, so that neither its place nor its length says anything.
"""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.keys import KEY_BYTES, Keys

SIZES = (512, 2048, 8192)
"""Bytes that a field takes before it is sealed; nobody sees more of its length than this."""

NONCE = 12
"""Bytes, as AES-GCM wants them (NIST SP 800-38D)."""

_MARK = b"\x80"
_DOMAIN = "porchlight private words 1"


class BrokenSealError(Exception):
    """Sealed words do not open: changed, moved to another place, or the key is gone."""


@dataclass(frozen=True, slots=True)
class CaseSeal:
    """Seals and opens the fields of one case."""

    _cipher: AESGCM = field(repr=False)

    def close(self, row: str, column: str, words: str) -> bytes:
        """Seal words for one place. ValueError when they are longer than the largest size."""
        nonce = secrets.token_bytes(NONCE)
        return nonce + self._cipher.encrypt(nonce, _padded(words.encode()), _place(row, column))

    def open(self, row: str, column: str, sealed: bytes) -> str:
        """Open what was sealed for this place. BrokenSealError when it was not."""
        return _unpadded(_decrypted(self._cipher, sealed, _place(row, column))).decode()


@dataclass(frozen=True, slots=True)
class Seal:
    """Makes and opens the seals of cases, and the codes by which six words find their case."""

    keys: Keys = field(repr=False)

    def fresh(self, case_id: str) -> tuple[bytes, CaseSeal]:
        """Return a new case's key, wrapped for the database, and its seal."""
        key = AESGCM.generate_key(KEY_BYTES * 8)
        key_id = self.keys.content.newest
        wrap = AESGCM(self.keys.content.secrets[key_id])
        nonce = secrets.token_bytes(NONCE)
        sealed = wrap.encrypt(nonce, key, _place(case_id, f"key {key_id}"))
        return bytes([len(key_id)]) + key_id.encode() + nonce + sealed, CaseSeal(AESGCM(key))

    def case(self, case_id: str, wrapped: bytes) -> CaseSeal:
        """Return the seal of a case. BrokenSealError when its key was erased or is not ours."""
        length = wrapped[0] if wrapped else 0
        key_id = wrapped[1 : 1 + length].decode("ascii", "replace")
        key = self.keys.content.secrets.get(key_id)
        if key is None:
            raise BrokenSealError
        place = _place(case_id, f"key {key_id}")
        return CaseSeal(AESGCM(_decrypted(AESGCM(key), wrapped[1 + length :], place)))

    def code(self, phrase: str) -> str:
        """Return the code of six words: a keyed MAC, worth nothing without the key."""
        key = self.keys.words.secrets[self.keys.words.newest]
        return hmac.digest(key, f"{_DOMAIN}\0{phrase}".encode(), "sha256").hex()


def _place(row: str, column: str) -> bytes:
    return f"{_DOMAIN}\0{row}\0{column}".encode()


def _decrypted(cipher: AESGCM, sealed: bytes, place: bytes) -> bytes:
    try:
        return cipher.decrypt(sealed[:NONCE], sealed[NONCE:], place)
    except (InvalidTag, ValueError):
        raise BrokenSealError from None


def _padded(words: bytes) -> bytes:
    """Return words with a mark and zeros behind them (ISO/IEC 7816-4), up to the next size."""
    for size in SIZES:
        if len(words) < size:
            return (words + _MARK).ljust(size, b"\0")
    raise ValueError(f"{len(words)} bytes do not fit under a seal")


def _unpadded(padded: bytes) -> bytes:
    return padded.rstrip(b"\0").removesuffix(_MARK)
