"""Whoever was put out a moment ago does nothing with their role any more, whatever they press.

Everything that the registry takes (presses, forms, commands, replies, what follows slow work) is
handed in by somebody with a role whom the platform removed without a word to the bot, each time
as if they had been seen just before. No row may come of it but what is anybody's own.
"""

from __future__ import annotations

import asyncio
import shutil
from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlmodel import SQLModel

from bot.binding import takes
from bot.words import Command, Done, Event, Filled, Press, Said
from storage import groups, members, people
from storage.database import Database, Ticket
from tests.conftest import hurried
from tests.features.test_alerts import pleads
from tests.stage import Person, Town
from tests.test_forged import KEYS, Streets, named
from tests.test_forged import loop as loop  # noqa: PLC0414 - a fixture
from tests.test_forged import streets as streets  # noqa: PLC0414 - a fixture

pytestmark = pytest.mark.ci

ANYBODYS = {
    *("accounts", "people", "memberships", "drafts", "marks", "agenda"),
    *("wishes", "quiet_hours", "topics", "tip_cases", "tip_pauses", "tip_keys", "tip_orders"),
}
"""Tables about oneself, and of what anybody may tell privately."""

OWN = {"erase_yes", "fewer_none", "fewer_some", "fewer_set", "fewer_urgent"}
"""Presses about oneself alone: whoever goes takes their own role with them."""

ROLES = (*members.CONTACTS, members.ORGANIZER)
WORDS = (*ROLES, "discord", "now", "adults", "1")
MOST_WORDS = 2


def everything(town: Town, known: list[str], who: Person) -> Iterator[list[Event]]:
    """Return whatever somebody could hand in, in private: all ways of one act together."""
    gid, registry = town.group_id, town.app.registry
    shown = defaultdict(set)
    for wire in known:
        action, group, *words = wire.split("-")
        if group == gid:
            shown[action].add(tuple(words))

    def wires(action: str, run: Callable[..., Any], skip: int) -> list[str]:
        given = sorted(shown[action] | _made_up(run, skip))
        return ["-".join((action, gid, *words)) for words in given]

    def mine(kind: Callable[..., Event], *given: Any, **more: Any) -> Event:
        return kind(who.direct, who.actor, *given, **more)

    for action, entry in registry.presses.items():
        if action not in OWN:
            yield [mine(Press, data, "5") for data in wires(action, entry.run, 1)]
    values = dict.fromkeys(KEYS, "3")
    for name, sheet in registry.sheets.items():
        yield [mine(Filled, data, values) for data in wires(name, sheet.filled, 2)]
    for action, entry in registry.done.items():
        yield [mine(Done, data, b"picture") for data in wires(action, entry.run, 2)]
    for name in registry.shortcuts:
        yield [mine(Command, name, "Library, School")]
    for message in who.messages:
        yield [mine(Said, "no car was seen", "5", message.id)]


def _made_up(run: Callable[..., Any], skip: int) -> set[tuple[str, ...]]:
    kinds = takes(run, skip)
    if len(kinds) > MOST_WORDS:
        return set()
    return set(product(*(("0", "1") if kind is int else WORDS for kind in kinds)))


def rows(town: Town) -> dict[str, set[tuple[Any, ...]]]:
    with town.database.reading() as db:
        return {
            table.name: {tuple(row) for row in db.connection().execute(select(table))}
            for table in SQLModel.metadata.sorted_tables
        }


async def changed_by(streets: Streets, folder: Path, name: str, *, put_out: bool) -> dict[str, str]:
    """Hand everything in as somebody; return which tables changed, each with what did it first."""
    town, who = streets.town, named(streets.town, name)
    shutil.copy(streets.file, folder / "copy.db")
    town.database = hurried(Database(f"sqlite:///{folder / 'copy.db'}"))
    town.restart()
    await pleads(named(town, "Maria"))  # lapses by itself, so that it has to be of today
    room = who.rooms[0]
    wires = [*streets.wires, *await _taking_back(town, who)]
    if put_out:
        room.people.remove(who)
    found: dict[str, str] = {}
    try:
        before = rows(town)
        for events in everything(town, wires, who):
            for event in events:
                if put_out:
                    await town.app.write(lambda db: _seen(db, town, who))
                await town.app.handle(event)
            after = rows(town)
            for table in after.keys() - ANYBODYS:
                if after[table] != before[table]:
                    found.setdefault(table, repr(events[0]))
            before = after
    finally:
        await town.close()
        town.database.close()
        if put_out:
            room.people.append(who)
    return found


async def _taking_back(town: Town, who: Person) -> list[str]:
    """Return the buttons that take roles back, which nobody could make up."""
    found, screens = [], [f"people_back-{town.group_id}-1"]
    for data in screens:
        answer = await town.app.handle(Press(who.direct, who.actor, data, "5"))
        for row in answer.post.rows if answer and answer.post else ():
            found += [one.data for one in row]
            screens += [one.data for one in row if one.data.startswith("people_end-")]
    return found


def _seen(db: Ticket, town: Town, who: Person) -> None:
    there = people.person(db, who.platform, who.id)
    assert there is not None
    home = groups.group(db, town.group_id)
    assert home is not None
    for chat in groups.chats(db, home.id):
        if chat.platform == who.platform:
            members.see(db, home.id, chat.id, there.id, town.clock.date())


IN_FULL = [pytest.param(one, marks=pytest.mark.full) for one in ("Maya", "Ana", "Lee")]


@pytest.mark.parametrize("name", ["Sam", *IN_FULL])
def test_whoever_was_put_out_changes_nothing_with_their_role(
    streets: Streets, loop: asyncio.Runner, tmp_path: Path, name: str
) -> None:
    assert loop.run(changed_by(streets, tmp_path, name, put_out=True)) == {}


def test_somebody_who_is_there_changes_all_that_a_role_is_for(
    streets: Streets, loop: asyncio.Runner, tmp_path: Path
) -> None:
    changed = loop.run(changed_by(streets, tmp_path, "Sam", put_out=False))
    acts = {"roles", "codes", "chats", "announcements", "alerts", "polls", "cards"}
    assert acts <= changed.keys(), acts - changed.keys()
