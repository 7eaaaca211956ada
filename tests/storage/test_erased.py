"""The list of what was erased: what it holds, whatever was noted in which order."""

from __future__ import annotations

import tempfile
from datetime import date, timedelta
from pathlib import Path
from time import process_time

from hypothesis import given, settings
from hypothesis import strategies as st

from storage.erased import Erased

FIRST = date(2026, 11, 1)
DAYS = 35
A_TOWN = 10_000
"""So much is erased in a town while backups live."""
LIMIT = 0.02
"""Seconds of processor that a commit may take for the list."""

FACT = st.integers(0, 6)
NOTES = st.lists(
    st.tuples(st.lists(FACT, max_size=4), st.lists(FACT, max_size=4), st.integers(0, 30)),
    max_size=12,
)


def fact(one: int) -> tuple[str, ...]:
    return ("people", str(one), "", "")


@given(notes=NOTES)
@settings(max_examples=60)
def test_it_holds_what_is_gone_for_as_long_as_backups_live(notes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        known = Erased(Path(folder) / "list", b"k" * 32, DAYS)
        known.begin(FIRST)
        expected: dict[int, tuple[int, date]] = {}
        today = FIRST
        for life, (gone, back, passed) in enumerate(notes):
            today += timedelta(days=passed)
            known.note(map(fact, gone), map(fact, back), life, today)
            for one in back:
                expected.pop(one, None)
            expected |= dict.fromkeys(gone, (life, today))
        known.note([fact(99)], [], len(notes), today)
        again = Erased(known.file, b"k" * 32, DAYS)
        for since in range(len(notes) + 1):
            held = {one for one in range(7) if again.since(since).holds(fact(one))}
            assert held == {
                one
                for one, (life, day) in expected.items()
                if life >= since and day >= today - timedelta(days=DAYS)
            }
        assert again.newest() == len(notes)


def test_a_town_s_list_costs_little_at_each_commit(tmp_path: Path) -> None:
    known = Erased(tmp_path / "list", b"k" * 32, DAYS)
    known.note(map(fact, range(A_TOWN)), [], 1, FIRST)
    took = []
    for one in range(9):
        began = process_time()
        known.note([fact(A_TOWN + one)], [], 1, FIRST)
        took.append(process_time() - began)
    assert sorted(took)[len(took) // 2] < LIMIT
    assert Erased(known.file, b"k" * 32, DAYS).since(0).holds(fact(A_TOWN + 8))
