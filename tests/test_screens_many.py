"""Every screen fits a phone, also in a group that has many of everything."""

from __future__ import annotations

import pytest

from bot.words import Way
from storage import groups, members, parts, people
from storage.database import Ticket
from tests.stage import Person, Town

MANY = 8


@pytest.mark.parametrize("name", ["ana", "sam", "lee", "maria", "tom"])
async def test_with_many_of_everything_every_screen_still_fits(town: Town, name: str) -> None:
    await crowded(town)
    one = getattr(town, name)
    opened = await walked(town, one)
    assert not town.overfull()
    for action in ("whats_on", "settings_page", "help_topic"):
        assert action in opened
    if name in ("ana", "sam"):
        assert {"chats_which", "people_page", "parts_page", "poll_running_page"} <= opened


async def crowded(town: Town) -> None:
    """Let the group have many chats, contacts, parts and votes."""
    rooms = [town.room("telegram", f"Block {at}", [town.ana, town.maria]) for at in range(MANY)]
    guests = [town.person(f"Neighbour {at}", "telegram") for at in range(MANY)]
    day = town.clock.date()

    def fill(db: Ticket) -> None:
        for room in rooms:
            chat = room.chat
            groups.connect(
                db, town.group_id, chat.platform, chat.id, kind="group", title=chat.title, place=""
            )
        elm = groups.chat(db, "telegram", town.elm.chat.id)
        assert elm is not None
        for guest in guests:
            person = people.meet(db, guest.platform, guest.id, guest.name, guest.language)
            members.see(db, town.group_id, elm.id, person.id, day)
            members.give_role(db, town.group_id, person.id, members.POLICE)
        for at in range(MANY):
            parts.add(db, town.group_id, f"Street {at}")

    town.elm.people.extend(guests)
    await town.app.write(fill)
    for at in range(MANY):
        await town.ana.says("menu")
        await town.ana.organizes("Ask for a vote")
        await town.ana.fills(what=f"Which tree, {at}?", words="Maple, Cedar, Oak, Elm, Ash, Fir")
        await town.ana.presses("Post")


async def walked(town: Town, one: Person) -> set[str]:
    """Press each kind of button that somebody is led to, and [More] to the end of every list."""
    presses = town.app.registry.presses
    opened: set[str] = set()
    done: set[str] = set()
    todo = [f"menu-{town.group_id}"]
    while todo:
        data = todo.pop(0)
        action = data.partition("-")[0]
        entry = presses.get(action)
        if data in done or (entry is not None and entry.after):
            continue
        done.add(data)
        opened.add(action)
        await one.forges(data)
        for button in one.messages[-1].buttons:
            new = button.data.partition("-")[0] not in opened or button.label == "More"
            if new and button.way in (Way.PRESS, Way.DOOR):
                todo.append(button.data)
    return opened
