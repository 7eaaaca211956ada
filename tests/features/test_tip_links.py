"""Whoever has the whole database cannot tell which things one person told, nor who told any."""

from __future__ import annotations

import hashlib
import hmac
import math
import random
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import SQLModel

from bot.features.tips.pseudonyms import Pseudonyms
from bot.features.tips.seal import PICTURE_SIZES, SIZES, BrokenSealError, Seal
from bot.keys import Keys, fresh
from storage import tip_desk, tip_order, tips
from storage.database import Database
from tests.many import Told, tell_many
from tests.sqlite_pages import Pages
from tests.stage import Town
from tests.telling import new_rows, rows, tells

pytestmark = pytest.mark.ci

FEW_KINDS = {
    "group_id", "reader_role", "reader_id", "holder_id", "status", "shown", "slot", "day", "wrote",
    "changed", "keep_days",
}  # fmt: skip
"""Columns of a case that hold one of a few values, which many cases share."""

MAYA = 3
"""A reader, by any number."""
ROSTER = [("telegram", str(5_000_000_000 + 7919 * at)) for at in range(50)]


def cases(town: Town) -> dict[str, dict[str, object]]:
    """Return all there is to every case, by its id."""
    with town.database.reading() as db:
        found = db.connection().execute(text("SELECT * FROM tip_cases")).mappings()
        return {row["id"]: dict(row) for row in found}


def stored(town: Town) -> Iterator[bytes]:
    """Return every value that stands in a table of things a private message for"""
    with town.database.reading() as db:
        for one in tip_order.TABLES:
            for row in db.connection().execute(one.select()):
                for value in row:
                    yield bytes(value) if isinstance(value, bytes) else str(value).encode()


# --- One value, two cases ------------------------------------------------------------------


async def test_no_value_is_in_two_cases_whoever_told_them(town: Town) -> None:
    one = [("telegram", "5000000001")] * 20
    others = ROSTER[:20]
    await tell_many(town, fresh(), [*one, *others])
    seen: dict[str, Counter[object]] = {}
    for row in cases(town).values():
        for column, value in row.items():
            seen.setdefault(column, Counter())[value] += 1
    assert seen["id"].total() == 40
    for column, values in seen.items():
        if column not in FEW_KINDS:
            assert max(values.values()) == 1, column
    # Nor is any part of one: the same eight bytes come twice only where they name the key in use.
    parts = Counter(
        value[at : at + 8]
        for row in cases(town).values()
        for column in ("key", "route", "what", "place", "moment", "looks", "desk")
        for value in [bytes(row[column])]
        for at in range(16 if column in ("key", "route") else 0, len(value) - 8)
    )
    assert max(parts.values()) == 1


# --- What a classifier makes of it ---------------------------------------------------------


class Guess:
    """A small logistic regression: how likely two cases are one person's."""

    def __init__(self, size: int) -> None:
        self._weights = [0.0] * (size + 1)

    def likely(self, given: list[float]) -> float:
        total = self._weights[-1] + sum(w * x for w, x in zip(self._weights, given, strict=False))
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))

    def learn(self, pairs: list[tuple[list[float], bool]]) -> None:
        for rate in (0.5, 0.2, 0.1, 0.05, 0.02):
            for given, same in pairs:
                wrong = same - self.likely(given)
                for at, x in enumerate([*given, 1.0]):
                    self._weights[at] += rate * wrong * x


def auc(scored: list[tuple[float, bool]]) -> float:
    """Return how often a pair of one person is thought likelier than another pair."""
    ranked = sorted(scored, key=lambda it: (it[0], random.random()))
    ranks = [at for at, (_, same) in enumerate(ranked, 1) if same]
    same, other = len(ranks), len(ranked) - len(ranks)
    return (sum(ranks) - same * (same + 1) / 2) / (same * other)


def alike(one: dict[str, object], two: dict[str, object]) -> list[float]:
    """Return what a thief can compare of two cases, each as a number around 0 to 1."""
    found = []
    for column in sorted(one):
        a, b = one[column], two[column]
        if isinstance(a, bytes):
            found.append(float(len(a) == len(b)))
            found.append(sum(x == y for x, y in zip(a[16:96], b[16:96], strict=False)) / 4)
        elif isinstance(a, float):
            found.append(abs(a - b))
            found.append(float(abs(a - b) < 0.02))
        else:
            found.append(float(a == b))
            found.append(sum(x == y for x, y in zip(str(a), str(b), strict=False)) / 16)
    return found


def with_places(seen: dict[str, dict[str, object]], file: Path) -> dict[str, dict[str, object]]:
    """Add where each case stands in the file, from 0 to 1."""
    pages = Pages(file)
    for tree in pages.trees("tip_cases"):
        cells = pages.cells(tree)
        for name in ("offset", "over"):
            order = sorted(cells, key=lambda cell: getattr(cell, name))
            for at, cell in enumerate(order):
                seen[cell.key][f"{tree} {name}"] = at / len(order)
    return seen


def linked(told: list[Told], seen: dict[str, dict[str, object]]) -> float:
    """Return how well a classifier links what one person told, on people that it has not met."""
    people = list(dict.fromkeys(one.account for one in told))
    random.shuffle(people)
    known = set(people[: len(people) // 2])
    pairs: dict[bool, dict[bool, list[tuple[str, str]]]] = {}
    for one, two in combinations(told, 2):
        if (one.account in known) == (two.account in known):
            same = one.account == two.account
            sets = pairs.setdefault(one.account in known, {})
            sets.setdefault(same, []).append((one.case_id, two.case_id))

    def drawn(which: bool) -> list[tuple[list[float], bool]]:
        number = min(map(len, pairs[which].values()))
        taken = [
            (alike(seen[one], seen[two]), same)
            for same, ids in pairs[which].items()
            for one, two in random.sample(ids, min(number, 1200))
        ]
        return random.sample(taken, len(taken))

    guess = Guess(len(alike(*list(seen.values())[:2])))
    guess.learn(drawn(True))
    return auc([(guess.likely(given), same) for given, same in drawn(False)])


async def test_a_classifier_links_no_better_than_by_chance(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'porchlight.db'}")
    SQLModel.metadata.create_all(database.engine)
    town = await Town.open(database, tmp_path)
    # Each of them tells twenty things in a row, so that the order of arrival would link them all.
    told = await tell_many(town, fresh(), [one for one in ROSTER for _ in range(20)])
    assert len(told) == 1000
    before = linked(told, with_places(cases(town), _copied(database, tmp_path)))
    await town.app.write(tip_order.rebuild)
    after = linked(told, with_places(cases(town), _copied(database, tmp_path)))
    await town.close()
    database.close()
    assert before > 0.9
    assert 0.45 < after < 0.55


def _copied(database: Database, folder: Path) -> Path:
    """Steal the file, with all that is in its log of changes."""
    with database.engine.connect() as read:
        read.exec_driver_sql("COMMIT")
        read.connection.dbapi_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    stolen = folder / "stolen.db"
    stolen.write_bytes((folder / "porchlight.db").read_bytes())
    return stolen


# --- A list of everybody who could have --------------------------------------------------


def guesses(platform: str, account: str) -> Iterator[bytes]:
    """Return what an id would look like under all that people hide ids with, without a key."""
    number = int(account)
    plain = [
        account, f"{platform}:{account}", f"{platform}{account}", f"{platform}-{account}",
        f"{platform}/{account}", f'["{platform}", "{account}"]', f"@{account}", f"{number:x}",
    ]  # fmt: skip
    raw = [one.encode() for one in plain]
    raw += [number.to_bytes(8, order) for order in ("big", "little")]
    yield from raw
    for one in raw:
        for name in ("md5", "sha1", "sha256", "sha512", "blake2b", "blake2s", "sha3_256"):
            digest = hashlib.new(name, one, usedforsecurity=False).digest()
            yield digest[:8]
            yield digest.hex()[:16].encode()
        for key in (b"", b"porchlight", b"key", b"\0" * 32):
            digest = hmac.digest(key, one, "sha256")
            yield digest[:8]
            yield digest.hex()[:16].encode()


async def test_a_list_of_fifty_finds_nobody_without_the_keys_and_with_them_what_is_said(
    town: Town,
) -> None:
    keys, today = fresh(), date(2026, 11, 22)
    told = await tell_many(town, keys, ROSTER[:30])
    paused = {ROSTER[3], ROSTER[40]}
    pseudonyms = Pseudonyms(keys)

    def pause(db):
        for account in paused:
            tip_desk.pause(db, pseudonyms.codes(town.group_id, MAYA, *account, today))

    await town.app.write(pause)
    everything = b"\xff".join(stored(town))
    for account in ROSTER:
        for guess in guesses(*account):
            assert guess not in everything
    assert found_with(town, fresh(), told) == (set(), set())
    # README says so: the keys show who is paused, and who waits for a neutral note.
    noted = {one.account for one in told if one.note}
    assert found_with(town, keys, told) == (paused, noted)


def found_with(town: Town, keys: Keys, told: list[Told]) -> tuple[set[object], set[object]]:
    """Return who of the list is found with these keys: by a pause, and by a way back."""
    pseudonyms, seal = Pseudonyms(keys), Seal(keys)
    with town.database.reading() as db:
        paused = {
            one
            for one in ROSTER
            for code, _ in pseudonyms.codes(town.group_id, MAYA, *one, date(2026, 11, 22))
            if tip_desk.paused(db, [code])
        }
        ways = [seal.way(case.id, case.route) for case in tips.all_cases(db, town.group_id)]
    return paused, {(way.platform, way.chat) for way in ways if way is not None}


async def test_without_the_keys_no_field_opens(town: Town) -> None:
    await tell_many(town, fresh(), ROSTER[:5])
    with town.database.reading() as db:
        for case in tips.all_cases(db, town.group_id):
            with pytest.raises(BrokenSealError):
                Seal(fresh()).case(case.id, case.key)


# --- Sizes and limits ----------------------------------------------------------------------


async def test_stored_sizes_are_three_at_most(town: Town) -> None:
    await tell_many(town, fresh(), ROSTER)
    text_sizes = {
        len(bytes(row[column]))
        for row in cases(town).values()
        for column in ("what", "place", "moment", "looks", "desk")
    }
    assert len(text_sizes) <= 3
    assert len({len(bytes(row["route"])) for row in cases(town).values()}) == 1
    assert len({len(bytes(row["key"])) for row in cases(town).values()}) == 1


def test_pictures_and_words_of_every_length_take_three_sizes() -> None:
    _, seal = Seal(fresh()).fresh("a")
    lengths = [random.randrange(PICTURE_SIZES[-1]) for _ in range(30)]
    assert len({len(seal.close_bytes("a", "pixels", bytes(n))) for n in lengths}) <= 3
    words = {len(seal.close("a", "what", "x" * n)) for n in range(0, SIZES[-1], 97)}
    assert len(words) == 3


async def test_what_limits_anybody_is_nowhere_on_the_disk(town: Town) -> None:
    before = rows(town)
    for _ in range(5):
        await tells(town.tom)
    await town.tom.presses("Tell something privately")
    assert "For each day there is a limit" in town.tom.last
    for _ in range(10):
        await town.tom.presses("Read an answer")
        await town.tom.fills(words="one two three four five six")
    assert set(new_rows(town, before)) == {"tip_cases"}
