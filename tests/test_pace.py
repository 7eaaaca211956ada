"""What we send is spaced so that no platform has a reason to refuse it."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.pace import Gate
from bot.words import Pace
from storage.cards import READY
from storage.copies import Due

TELEGRAM = Pace(per_second=25, chat_gap=1.05, group_minute=18)


def copy(chat: int, *, direct: bool, edit: bool) -> Due:
    return Due(
        0, 0, "", "", "", 1, "telegram", str(chat), direct, "en", datetime.now(UTC), False,
        READY, 0, 0, "", None, "77" if edit else "", 0, "",
    )  # fmt: skip


wishes = st.lists(
    st.tuples(st.integers(1, 3), st.booleans(), st.floats(0, 3)), min_size=1, max_size=120
)


@given(wishes)
def test_any_rush_leaves_spaced(rush) -> None:
    clock = [100.0]
    gate = Gate(TELEGRAM, lambda: clock[0])
    sent: list[tuple[float, int, bool]] = []
    for chat, edit, pause in rush:
        clock[0] += pause
        one = copy(chat, direct=chat == 3, edit=edit)
        clock[0] = max(clock[0], gate.ready(one))
        gate.take(one)
        sent.append((clock[0], chat, edit))
    for chat in (1, 2, 3):
        times = [at for at, where, _ in sent if where == chat]
        assert all(b - a >= 1.05 - 1e-9 for a, b in itertools.pairwise(times))
        if chat != 3:
            assert all(b - a >= 60 - 1e-9 for a, b in zip(times, times[18:], strict=False))
        edits = [at for at, where, edit in sent if where == chat and edit]
        assert all(b - a >= 60 for a, b in zip(edits, edits[12:], strict=False))
    times = [at for at, _, _ in sent]
    assert all(b - a >= 0.04 - 1e-9 for a, b in itertools.pairwise(times))


def test_a_pause_holds_for_its_chat_only() -> None:
    gate = Gate(TELEGRAM, lambda: 100.0)
    gate.rest(copy(1, direct=True, edit=False), 35)
    assert gate.ready(copy(1, direct=True, edit=False)) == 135
    assert gate.ready(copy(2, direct=True, edit=False)) <= 100


def test_an_edit_that_was_long_on_its_way_keeps_the_next_one_at_a_distance() -> None:
    clock = [100.0]
    gate = Gate(TELEGRAM, lambda: clock[0])
    edit = copy(1, direct=False, edit=True)
    gate.take(edit)
    clock[0] = 102.0
    gate.landed(edit)
    assert gate.ready(edit) == 102 + TELEGRAM.edit_gap
