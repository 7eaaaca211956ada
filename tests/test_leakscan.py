"""The leak scan finds what is planted, in every form and anywhere, and nothing else."""

from __future__ import annotations

import base64
import hashlib
import json
import pickle
import random
import sqlite3
import struct
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import run
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import leakscan
from tests.leakscan import CHUNK, Hit, Known, known, read_known, scan

pytestmark = pytest.mark.ci

ROOT = Path(__file__).parents[1]

PERSON = 5_412_345_678_901
SMALL = 3_412_345_678
"""An id that fits four bytes, as Telegram's older ones do."""
NAME = "Quetzalina Wömbat"
STORY = "Près du café, someone tries every car door.\nIt was “around nine”."
TOKEN = "7000000001:AAHzebraquartzmarmalade"
KEY = base64.b64encode(random.Random(5).randbytes(32)).decode()
SIX = "abdomen zodiac canopener umbrella freckles stapler"

Plant = Callable[[], bytes]


def alignments(raw: bytes) -> Iterator[bytes]:
    """Return bytes in base64, among others before and behind, in both alphabets."""
    for before in range(3):
        for behind in range(3):
            among = b"\x5a" * before + raw + b"\xc3" * behind
            yield base64.b64encode(among)
            yield base64.urlsafe_b64encode(among)


def written(text: str) -> Iterator[bytes]:
    """Return text as a program might write it down."""
    for charset in ("utf-8", "utf-16-le", "utf-16-be", "utf-16"):
        yield text.encode(charset)
    yield text.encode().hex().encode()
    yield text.encode().hex().upper().encode()
    yield text[::-1].encode()
    yield json.dumps({"text": text}).encode()
    yield json.dumps({"text": text}, ensure_ascii=False).encode()
    yield quote(text, safe="").encode()
    yield from alignments(text.encode())


def hashed(raw: bytes) -> Iterator[bytes]:
    for digest in (hashlib.md5(raw), hashlib.sha1(raw), hashlib.sha256(raw)):
        yield digest.digest()
        yield digest.hexdigest().encode()
        yield digest.hexdigest().upper().encode()
        yield digest.hexdigest()[:16].encode()
        yield base64.b64encode(digest.digest())
        yield base64.urlsafe_b64encode(digest.digest())


def protobuf(number: int) -> bytes:
    return bytes(
        number >> place & 0x7F | (0x80 if number >> place > 0x7F else 0)
        for place in range(0, number.bit_length(), 7)
    )


def number_forms(number: int) -> Iterator[bytes]:
    for text in (str(number), f"-100{number}", f"{number:x}", f"{number:X}", str(number)[::-1]):
        yield text.encode()
    for charset in ("utf-16-le", "utf-16-be"):
        yield str(number).encode(charset)
    yield from alignments(str(number).encode())
    yield json.dumps({"chat": number}).encode()
    for eight in (struct.pack("<Q", number), struct.pack(">Q", number)):
        yield eight
        yield eight.hex().encode()
        yield from alignments(eight)
        yield from hashed(eight)
    yield b"\xcf" + struct.pack(">Q", number)  # msgpack
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        yield pickle.dumps({"id": number}, protocol)
    yield protobuf(number)
    for hidden in (f"{number}", f"telegram:{number}", f"discord{number}", f"telegram\0{number}"):
        yield from hashed(hidden.encode())
    if number < 2**32:
        yield from (struct.pack("<I", number), struct.pack(">I", number))
        yield b"\xce" + struct.pack(">I", number)  # msgpack


def name_forms(name: str) -> Iterator[bytes]:
    for one in (name, name.lower()):
        yield from written(one)
        yield from hashed(one.encode())
        yield from hashed(f"@{one}".encode())


PLANTS = {
    "id": (str(PERSON), list(number_forms(PERSON))),
    "id ": (str(SMALL), list(number_forms(SMALL))),
    "name": (NAME, list(name_forms(NAME))),
    "words": (STORY, list(written(STORY))),
    "secret": (TOKEN, [*written(TOKEN), *hashed(TOKEN.encode())]),
    "secret ": (SIX, [*written(SIX), *hashed(SIX.encode())]),
    "secret  ": (
        KEY,
        [
            *written(KEY),
            base64.b64decode(KEY),
            base64.b64decode(KEY).hex().encode(),
            *hashed(base64.b64decode(KEY)),
        ],
    ),
}


def one(kind: str, value: str) -> list[Known]:
    return [known(1, kind.strip(), value)]


@pytest.mark.parametrize("kind", PLANTS)
def test_every_form_of_every_kind_is_found_where_it_lies(tmp_path: Path, kind: str) -> None:
    value, forms = PLANTS[kind]
    around = random.Random(kind)
    before = [around.randbytes(around.randrange(1, 300)) for _ in forms]
    for at, form in enumerate(forms):
        (tmp_path / f"{at}.bin").write_bytes(before[at] + form + around.randbytes(100))
    hits = scan([tmp_path], one(kind, value))
    for at, form in enumerate(forms):
        mine = [hit for hit in hits if Path(hit.file).name == f"{at}.bin"]
        assert mine, (at, form)
        for hit in mine:
            assert len(before[at]) <= hit.byte < len(before[at]) + len(form)


def test_a_row_in_a_database_is_found_as_a_value_and_as_its_number(tmp_path: Path) -> None:
    numbers = (PERSON, SMALL, 2**60 + 12_345, -1_001_234_567_890)
    for at, number in enumerate(numbers):
        for column in ("value INTEGER", "value INTEGER PRIMARY KEY"):
            folder = tmp_path / f"{at} {column}"
            folder.mkdir()
            database = sqlite3.connect(folder / "x.db")
            database.execute("PRAGMA journal_mode = WAL")
            database.execute(f"CREATE TABLE x ({column})")
            database.execute("INSERT INTO x VALUES (?)", (abs(number),))
            database.commit()
            hits = scan([folder], one("id", str(number)))
            assert {Path(hit.file).name for hit in hits} == {"x.db-wal"}
            database.close()
            assert any(hit.file.endswith("x.db") for hit in scan([folder], one("id", str(number))))


def test_the_name_of_a_file_or_folder_is_read_too(tmp_path: Path) -> None:
    (tmp_path / f"drafts-{PERSON}").mkdir()
    (tmp_path / f"drafts-{PERSON}" / "empty").touch()
    (hit,) = {hit.byte for hit in scan([tmp_path], one("id", str(PERSON)))}
    assert hit == -1


@pytest.mark.parametrize("form", ["utf-8", "utf-16-le", "utf-16-be"])
@given(start=st.integers(0, len(STORY.encode()) - 12), gap=st.binary(max_size=64))
def test_any_twelve_bytes_of_somebodys_words_are_found(
    tmp_path_factory: pytest.TempPathFactory, form: str, start: int, gap: bytes
) -> None:
    folder = tmp_path_factory.mktemp("window")
    (folder / "log").write_bytes(gap + STORY.encode(form)[start : start + 12] + gap)
    hits = scan([folder], one("words", STORY))
    assert hits
    assert min(hit.byte for hit in hits) <= len(gap)  # what stands beside it may fit by chance


@given(start=st.integers(0, 60), length=st.integers(0, 11))
def test_fewer_bytes_may_be_chance_and_are_passed_over(
    tmp_path_factory: pytest.TempPathFactory, start: int, length: int
) -> None:
    folder = tmp_path_factory.mktemp("chance")
    (folder / "log").write_bytes(b"\xff" + STORY.encode()[start : start + length] + b"\xff")
    assert scan([folder], one("words", STORY)) == []


def test_what_lies_across_the_border_of_two_reads_is_found_once(tmp_path: Path) -> None:
    """Everywhere around the border, short and long, and longer than what is kept of a read."""
    longest = base64.b32encode(random.Random(7).randbytes(3000)).decode()
    for value, kind in ((str(PERSON), "id"), (NAME, "name"), (longest, "words"), (SIX, "secret")):
        raw = value.encode()
        edges = {0, 1, 6, len(raw) // 2, len(raw) - 1, len(raw)}
        for before in edges:
            file = tmp_path / "large"
            file.write_bytes(b"\xff" * (CHUNK - before) + raw + b"\xff" * 10)
            whole = [
                hit for hit in scan([tmp_path], one(kind, value)) if hit.form in {"text", "decimal"}
            ]
            assert whole == [Hit(str(file), CHUNK - before, 1, whole[0].form)]


def test_several_searches_find_what_one_finds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    things = [known(at, "id", str(PERSON + at)) for at in range(20)]
    (tmp_path / "log").write_text(" ".join(str(PERSON + at) for at in range(20)))
    whole = scan([tmp_path], things)
    monkeypatch.setattr(leakscan, "AT_ONCE", 100)
    assert scan([tmp_path], things) == whole
    assert {hit.line for hit in whole} == set(range(20))


def test_fifty_megabytes_of_chance_hold_nothing(tmp_path: Path) -> None:
    """With many known people: enough that a careless form would be found by chance."""
    chance = random.Random(2026)
    for at in range(50):
        (tmp_path / f"{at}.bin").write_bytes(chance.randbytes(1_000_000))
    things = [known(at, "id", str(2**42 + chance.randrange(2**48))) for at in range(60)]
    things += [known(100 + at, "name", f"{NAME} {at}") for at in range(60)]
    things += [known(200 + at, "words", f"{at} {STORY}") for at in range(60)]
    things += [known(300, "secret", TOKEN), known(301, "secret", KEY), known(302, "secret", SIX)]
    assert scan([tmp_path], things) == []


# --- The command ---


def command(*words: str | Path) -> tuple[int, str, str]:
    done = run(
        [sys.executable, "-m", "tests.leakscan", *map(str, words)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


def test_the_command_tells_where_and_never_what(tmp_path: Path) -> None:
    known_file, folder = tmp_path / "known", tmp_path / "data"
    folder.mkdir()
    known_file.write_text(f"# Elm Street\nid {PERSON}\n\nwords {json.dumps(STORY)}\n", "utf-8")
    (folder / "a.db").write_bytes(b"...")
    assert command(folder, "--known", known_file) == (0, "No trace of anything.\n", "")
    (folder / "a.db-wal").write_bytes(b"..." + struct.pack("<q", PERSON) + STORY.encode())
    code, out, _ = command(folder, "--known", known_file)
    assert code == 1
    assert f"{folder / 'a.db-wal'}: byte 3: line 2 as 8 bytes, little endian\n" in out
    assert f"{folder / 'a.db-wal'}: byte 11: line 4 as text\n" in out
    assert out.endswith("traces of 2 known things.\n")
    for value in (str(PERSON), "someone tries", "café"):
        assert value not in out


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        ("", "Nothing is known: there is nothing to look for."),
        ("phone 5412345678901", "Line 1 must begin with one of: id, name, words, secret."),
        ("id Maria", "Line 1 must hold a whole number after “id”."),
        (f"id {2**70}", "Line 1 holds a number of more than 64 bits."),
        ("# ids\nid 12345", "Line 2 is too short: with fewer than 7 bytes after “id”"),
        ("words a dog", "Line 1 is too short: with fewer than 12 bytes after “words”"),
        ('name "Maria', "Line 1 opens a quotation mark and is no JSON."),
    ],
)
def test_what_cannot_be_used_is_one_sentence(tmp_path: Path, lines: str, sentence: str) -> None:
    known_file = tmp_path / "known"
    known_file.write_text(lines, "utf-8")
    with pytest.raises(leakscan.UnusableError) as told:
        read_known(lines.splitlines())
    assert str(told.value).startswith(sentence)
    assert leakscan.main([str(tmp_path), "--known", str(known_file)]) == 2


def test_bad_use_ends_with_two(tmp_path: Path) -> None:
    known_file = tmp_path / "known"
    assert command(tmp_path, "--known", known_file)[0] == 2
    known_file.write_text(f"id {PERSON}")
    assert command(tmp_path)[0] == 2
    code, out, error = command(tmp_path / "nowhere", "--known", known_file)
    assert (code, out, error) == (2, "", f"There is no folder {tmp_path / 'nowhere'}.\n")


def test_a_known_thing_keeps_itself_out_of_sight() -> None:
    assert str(PERSON) not in repr(one("id", str(PERSON)))
