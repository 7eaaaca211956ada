"""Every way in which a number, a name or a sentence could stand in a file.

A form is bytes, and how many of them in a row give away what they stand for: all of a number,
but any twelve of somebody's words.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

WINDOW = 12
"""Bytes of somebody's words that must stand nowhere."""

SHORTEST = 4
"""Bytes of a form that is looked for at all: fewer stand in any file by chance."""

HASHES = ("md5", "sha1", "sha256")
HASHED = 8
"""Bytes of a hash that are looked for: its beginning, so that a shortened one is found too."""

PLATFORMS = ("telegram", "discord")
BETWEEN = ("", ":", "-", "_", "/", "|", "\0")
"""What stands between a platform and an id where both are hashed together."""


@dataclass(frozen=True, slots=True)
class Form:
    """How something could be written: any `window` bytes of `needle` in a row tell of it."""

    name: str
    needle: bytes
    window: int


def of_number(number: int) -> Iterator[Form]:
    """Return every form of an id of up to 64 bits. One of up to 32 is also found by chance."""
    number = abs(number)
    yield from _written(str(number), "decimal")
    yield from _both_cases(f"{number:x}", "hex")
    for size in (4, 6, 8):
        if number < 256**size:
            yield _whole(f"{size} bytes, big endian", number.to_bytes(size, "big"))
            yield _whole(f"{size} bytes, little endian", number.to_bytes(size, "little"))
    for order in ("big", "little"):
        raw = number.to_bytes(8, order)
        yield from _in_base64(raw, f"8 bytes, {order} endian, base64", len(raw))
    yield from _both_cases(number.to_bytes(8, "little").hex(), "little endian, hex")
    fewest = number.to_bytes(number.bit_length() // 8 + 1, "little")
    yield _whole("pickle", b"\x8a" + bytes([len(fewest)]) + fewest)
    if number < 2**32:
        yield _whole("msgpack", b"\xce" + number.to_bytes(4, "big"))
        yield _whole("pickle, 4 bytes", b"J" + number.to_bytes(4, "little"))
    yield _whole("sqlite varint", _sqlite_varint(number))
    yield _whole("varint", _varint(number))
    yield from _hashed(_usual(number))


def of_name(name: str) -> Iterator[Form]:
    """Return every form of a name of a person, an account or a file, whole."""
    for written in dict.fromkeys((name, name.lower())):
        yield from _written(written, "text" if written == name else "small letters")
    yield from _hashed(
        {one: one.encode() for plain in (name, name.lower()) for one in (plain, f"@{plain}")}
    )


def of_words(words: str) -> Iterator[Form]:
    """Return every form of what somebody wrote, of which no twelve bytes may be found."""
    yield from _written(words, "text", WINDOW)


def of_secret(secret: str) -> Iterator[Form]:
    """Return every form of a token, a key or six words: of its text, and of bytes that it codes."""
    yield from of_words(secret)
    yield from _hashed({"it": secret.encode()})
    try:
        raw = base64.b64decode(secret, validate=True)
    except binascii.Error:
        return
    if len(raw) >= WINDOW:
        yield from _bytes(raw, "decoded", WINDOW)
        yield from _hashed({"it decoded": raw})


# --- Text ------------------------------------------------------------------------------------


def _written(text: str, name: str, window: int = 0) -> Iterator[Form]:
    """Return text in every charset and escape; `window` 0: only whole."""
    raw = text.encode()
    yield from _bytes(raw, name, window)
    for charset in ("utf-16-le", "utf-16-be"):
        yield _part(f"{name}, {charset}", text.encode(charset), window)
    yield _part(f"{name}, reversed", text[::-1].encode(), window)
    escaped = {"json": json.dumps(text)[1:-1], "percent": quote(text, safe="")}
    for how, one in escaped.items():
        if one != text:
            yield _part(f"{name}, {how}", one.encode(), window)


def _bytes(raw: bytes, name: str, window: int) -> Iterator[Form]:
    yield _part(name, raw, window)
    for form in _both_cases(raw.hex(), f"{name}, hex"):
        yield _part(form.name, form.needle, window * 2)
    yield from _in_base64(raw, f"{name}, base64", window or len(raw))


def _both_cases(digits: str, name: str) -> Iterator[Form]:
    for written in dict.fromkeys((digits.lower(), digits.upper())):
        yield _whole(name, written.encode())


def _in_base64(raw: bytes, name: str, window: int) -> Iterator[Form]:
    """Return bytes in base64, wherever among others they stand, in both alphabets.

    Of a window, as many letters are sure as its bits fill, wherever it begins.
    """
    letters = (window * 8 - 4) // 6
    for before in range(3):
        coded = base64.b64encode(bytes(before) + raw)
        end = len(coded.rstrip(b"="))
        # The letters at both ends hold bits of what stands beside it too.
        inner = coded[(0, 2, 3)[before] : end - (end < len(coded))]
        for alphabet in dict.fromkeys((inner, inner.translate(_URL))):
            yield Form(name, alphabet, min(letters, len(alphabet)))


_URL = bytes.maketrans(b"+/", b"-_")


def _whole(name: str, needle: bytes) -> Form:
    return Form(name, needle, len(needle))


def _part(name: str, needle: bytes, window: int) -> Form:
    return Form(name, needle, min(window or len(needle), len(needle)))


# --- Numbers and hashes ----------------------------------------------------------------------


def _varint(number: int) -> bytes:
    """Return a number in sevens of bits, the smallest first (protocol buffers)."""
    sevens = bytearray()
    while number > 0x7F:
        sevens.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*sevens, number])


def _sqlite_varint(number: int) -> bytes:
    """Return a number as SQLite writes a row's (sqlite.org/fileformat.html, 1.6)."""
    if number >= 1 << 56:
        return _sevens(number >> 8, 8, more=True) + bytes([number & 0xFF])
    return _sevens(number, max(1, -(-number.bit_length() // 7)), more=False)


def _sevens(number: int, count: int, *, more: bool) -> bytes:
    """Return a number in sevens of bits, the largest first, each marked when another follows."""
    sevens = [number >> 7 * place & 0x7F for place in reversed(range(count))]
    marked = [one | 0x80 for one in sevens[:-1]]
    return bytes([*marked, sevens[-1] | (0x80 if more else 0)])


def _usual(number: int) -> dict[str, bytes]:
    """Return what people hash to hide an id, by what to call it."""
    found = {"the number": str(number).encode()}
    for platform in PLATFORMS:
        for between in BETWEEN:
            found[f"{platform}{between or '+'}number"] = f"{platform}{between}{number}".encode()
    for order in ("big", "little"):
        found[f"8 bytes, {order} endian"] = number.to_bytes(8, order)
    return found


def _hashed(usual: dict[str, bytes]) -> Iterator[Form]:
    for name, raw in usual.items():
        for algorithm in HASHES:
            digest = hashlib.new(algorithm, raw, usedforsecurity=False).digest()
            called = f"{algorithm} of {name}"
            yield _whole(called, digest[:HASHED])
            yield from _both_cases(digest[:HASHED].hex(), f"{called}, hex")
            coded = base64.b64encode(digest)[: HASHED * 8 // 6]
            for alphabet in dict.fromkeys((coded, coded.translate(_URL))):
                yield _whole(f"{called}, base64", alphabet)
