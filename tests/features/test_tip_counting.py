"""Numbers of months that are over: no small one is shown, and none can be worked out."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.tips.keeping.counting import ALL, FEWEST, ROLES, rounded
from storage import tip_counts, tips
from storage.tip_counts import HIDDEN
from tests.stage import Town
from tests.telling import tells, to_slot

COUNTS = st.fixed_dictionaries({role: st.integers(0, 60) for role in ROLES})
LARGEST = 24
FULL = pytest.param(40, marks=pytest.mark.full)


@given(COUNTS)
def test_no_number_is_small_or_exact(counts: dict[str, int]) -> None:
    shown = rounded(counts)
    assert all(n == HIDDEN or (n >= FEWEST and n % FEWEST == 0) for n in shown.values())
    for role, n in counts.items():
        assert shown[role] == HIDDEN or abs(shown[role] - n) < FEWEST / 2
    hidden = [role for role in ROLES if shown[role] == HIDDEN]
    assert {role for role in ROLES if counts[role] < FEWEST} <= set(hidden)
    assert len(hidden) != 1
    assert (shown[ALL] == HIDDEN) == (sum(counts.values()) < FEWEST)


@pytest.mark.parametrize("largest", [LARGEST, FULL])
def test_from_what_is_shown_no_small_number_follows(largest: int) -> None:
    # Whoever knows how it is made tries all numbers that would be shown like these.
    like_these = defaultdict(list)
    for numbers in product(range(largest + 1), repeat=len(ROLES)):
        shown = rounded(dict(zip(ROLES, numbers, strict=True)))
        like_these[tuple(sorted(shown.items()))].append(numbers)
    for candidates in like_these.values():
        if max(max(numbers) for numbers in candidates) > largest - FEWEST:
            continue  # what is as likely lies beyond those that were tried
        for at in range(len(ROLES)):
            possible = {numbers[at] for numbers in candidates}
            if possible & {1, 2, 3, 4}:
                assert len(possible) > 1, candidates


async def test_a_month_is_counted_once_it_is_over_and_never_again(town: Town) -> None:
    for one in (town.maria, town.tom):
        for _ in range(3):
            await tells(one)
    await to_slot(town)

    def published() -> dict[str, dict[str, int]]:
        with town.database.reading() as db:
            return tip_counts.published(db, town.group_id)

    assert list(published()) == ["2026-10"]
    await town.later(days=9)
    counted = {"police": HIDDEN, "community": 5, "organizer": HIDDEN, ALL: 5}
    assert published()["2026-11"] == counted

    def erase_all(db):
        for case in tips.all_cases(db, town.group_id):
            tips.erase(db, town.group_id, case.id)

    await town.app.write(erase_all)
    await town.later(days=2)
    assert town.clock.date() > date(2026, 12, 1)
    assert published()["2026-11"] == counted
