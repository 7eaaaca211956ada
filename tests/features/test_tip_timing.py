"""The hour and the order in which something comes out say nothing of when it was told."""

from __future__ import annotations

import random
import re
from collections import Counter
from datetime import datetime, timedelta

import pytest
from sqlalchemy import inspect, text

from bot.keys import fresh
from bot.words import Send
from tests.many import tell_many
from tests.sqlite_pages import tau
from tests.stage import Town
from tests.telling import SLOTS, tells, to_slot

CHANCE = 0.3
"""What is shuffled comes this far from 0 by no chance worth naming; what is sorted stands at 1."""

SOMEBODY = ("telegram", "5000000001")
SIZES = pytest.mark.parametrize("number", [120, pytest.param(1000, marks=pytest.mark.full)])


def posted(town: Town) -> list[str]:
    """Return the id of every case that was posted, in the order in which they were."""
    with town.database.reading() as db:
        rows = db.connection().execute(
            text(
                "SELECT cards.key, copies.chat, copies.native FROM cards JOIN copies "
                "ON copies.card_id = cards.id WHERE cards.kind = 'tip'"
            )
        )
        key_of = {(chat, native): key for key, chat, native in rows}
    everyone = [one for platform in town.platforms.values() for one in platform.people.values()]
    seen = [
        (int(message.id), key)
        for one in everyone
        for message in one.messages
        if (key := key_of.get((one.id, message.id)))
    ]
    return [key for _, key in sorted(seen)]


@SIZES
async def test_what_is_told_at_any_minute_is_posted_at_a_slot_in_any_order(
    town: Town, number: int
) -> None:
    keys, told_at, out_at = fresh(), dict[str, datetime](), dict[str, datetime]()
    begin = town.clock
    moments = sorted(
        begin + timedelta(seconds=random.uniform(0, 3 * 86_400)) for _ in range(number)
    )
    for moment in [*moments, begin + timedelta(days=3, hours=13)]:
        while SLOTS.next(town.clock).at <= moment:
            slot = SLOTS.next(town.clock).at
            await town.later(seconds=(slot - town.clock).total_seconds() - 1)
            assert set(posted(town)) == out_at.keys()
            await town.later(seconds=1)
            for case_id in posted(town):
                out_at.setdefault(case_id, slot)
        await town.later(seconds=(moment - town.clock).total_seconds())
        (one,) = await tell_many(town, keys, [SOMEBODY])
        told_at[one.case_id] = moment
    del told_at[one.case_id]
    order = posted(town)
    assert len(order) == number
    for case_id, moment in told_at.items():
        assert out_at[case_id] == SLOTS.next(moment).at
    # Given the slot, the place in it is a fresh shuffle of those that waited.
    within = []
    for slot in dict.fromkeys(out_at.values()):
        together = [case_id for case_id in order if out_at[case_id] == slot]
        by_hour = sorted(together, key=lambda case_id: told_at[case_id])
        if len(together) > 2:
            within.append(tau([together.index(case_id) for case_id in by_hour]))
    assert abs(sum(within) / len(within)) < CHANCE


async def test_two_slots_shuffle_the_same_things_differently(town: Town) -> None:
    orders = []
    for _ in range(2):
        told = await tell_many(town, fresh(), [SOMEBODY] * 20)
        await to_slot(town)
        place = {one.case_id: at for at, one in enumerate(told)}
        orders.append([place[case_id] for case_id in posted(town) if case_id in place])
    assert orders[0] != orders[1]
    assert sorted(orders[0]) == sorted(orders[1]) == list(range(20))
    assert list(range(20)) not in orders


# --- Seconds or hours apart ----------------------------------------------------------------


def trace(town: Town, since: dict[str, int]) -> list[str]:
    """Return all that was posted since then, as a watcher sees it, but for days and numbers."""
    acts = [
        (chat.platform, chat.kind.value, type(act).__name__, _bare(str(act.post.text)))
        for name, platform in town.platforms.items()
        for chat, act in platform.acts[since[name] :]
        if isinstance(act, Send)
    ]
    return sorted(map(str, acts))


def _bare(words: str) -> str:
    return re.sub(r"[A-Z2-9]{3}-[A-Z2-9]{3}|\w+ \d+ \w+ 2026", "#", words)


def shape(town: Town) -> dict[str, Counter[str]]:
    """Return every row of every table without what comes by chance, and without its day."""
    found = {}
    with town.database.reading() as db:
        for name in inspect(town.database.engine).get_table_names():
            if name == "marks":
                continue  # the number of the last update, of whatever kind
            rows = db.connection().execute(text(f'SELECT * FROM "{name}"')).mappings()
            found[name] = Counter(_shape(dict(row)) for row in rows)
    return found


def _shape(row: dict[str, object]) -> str:
    bare = {name: _plain(value) for name, value in row.items()}
    return str(bare)


def _plain(value: object) -> object:
    if isinstance(value, bytes | memoryview):
        return len(bytes(value))
    words = re.sub(r"[0-9a-f]{24,}", "#", str(value))
    return re.sub(r"\d{4}-?\d\d-?\d\d", "day", re.sub(r"^\d+$", "#", words))


async def test_seconds_apart_or_hours_apart_leaves_the_same_traces(town: Town) -> None:
    traces, shapes = [], []
    for hours in (0, 3):
        await to_slot(town)
        since = {name: len(one.acts) for name, one in town.platforms.items()}
        before = shape(town)
        await town.later(minutes=10)
        await tells(town.maria)
        await town.later(seconds=4, hours=hours)
        await tells(town.tom)
        waiting = {name: rows - before[name] for name, rows in shape(town).items()}
        await to_slot(town)
        traces.append(trace(town, since))
        after = {name: rows - before[name] for name, rows in shape(town).items()}
        shapes.append((waiting, after))
        # The next round begins at the same hour of another day.
        await town.later(hours=24 - 8)
    first, second = (
        [{name: rows for name, rows in part.items() if rows} for part in one] for one in shapes
    )
    assert first[0].keys() == second[0].keys() == {"tip_cases"}
    assert first[0] == second[0]
    assert traces[0] == traces[1]


async def test_while_it_waits_nothing_around_it_changes(town: Town) -> None:
    await to_slot(town)
    around = ("agenda", "cards", "copies", "drafts", "marks", "accounts", "people", "memberships")
    before = shape(town)
    with town.database.reading() as db:
        planned = db.connection().execute(text("SELECT * FROM agenda")).all()
    await town.later(minutes=30)
    await tells(town.maria)
    await tells(town.tom)
    after = shape(town)
    assert {name: after[name] for name in around if name in after} == {
        name: before[name] for name in around if name in before
    }
    with town.database.reading() as db:
        assert db.connection().execute(text("SELECT * FROM agenda")).all() == planned


async def test_cards_and_copies_are_numbered_by_chance(town: Town) -> None:
    told = await tell_many(town, fresh(), [SOMEBODY] * 100)
    await to_slot(town)
    place = {one.case_id: at for at, one in enumerate(told)}
    with town.database.reading() as db:
        run = db.connection().execute
        cards = run(text("SELECT key FROM cards WHERE kind = 'tip' ORDER BY id")).scalars().all()
        due = run(
            text(
                "SELECT DISTINCT copies.due FROM copies JOIN cards ON cards.id = copies.card_id "
                "WHERE cards.kind = 'tip'"
            )
        ).all()
    assert abs(tau([place[key] for key in cards])) < CHANCE
    assert len(due) == 1
