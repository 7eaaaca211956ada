"""Oak Road is founded beside Elm Street, with what Elm Street has: chats, people, their parts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from storage import groups, members, numbers, people
from storage.database import Database, Ticket
from storage.upsert import upsert
from tests.stage import CANS, Town
from tests.streets import CAST, CHATS, ELM, FIRST, OAK, Roof, Street, Streets


async def two_streets(
    database: Database, folder: Path, platform: str, used: dict[str, set[str]]
) -> Streets:
    """Let both streets exist; the first chat of each is on this platform."""
    town = await Roof.open(database, folder, swapped=platform != next(iter(CANS)))
    elm = Street(ELM, town.group_id, **{one: getattr(town, one) for one in (*CAST, *CHATS)})
    those = _moved_in(town)
    group = await town.app.write(lambda db: _founded(town, db, those))
    await town.settle()
    oak = Street(OAK, group, **those)
    for one in (oak.ana, oak.sam, oak.lee, oak.maya):
        await one.says("menu")
    return Streets(town, elm, oak, used)


def _moved_in(town: Town) -> dict[str, Any]:
    those: dict[str, Any] = {}
    for one, (name, _) in CAST.items():
        like = getattr(town, one)
        those[one] = town.person(name, like.platform, like.standing)
    for one, title in CHATS.items():
        like = getattr(town, one)
        inside = [those[who] for who in CAST if getattr(town, who) in like.people]
        place = like.chat.place and f"5{like.chat.place}"
        those[one] = town.room(
            like.chat.platform, title, inside, place=place, holds_bot=like.holds_bot
        )
    return those


def _founded(town: Town, db: Ticket, those: dict[str, Any]) -> str:
    group = groups.found(db, "Oak Road", "America/Vancouver", "en", town="Surrey")
    for room in (those["elm"], those["teens"]):
        at = room.chat
        chat = groups.connect(
            db, group.id, at.platform, at.id, kind="group", title=at.title, place=at.place
        )
        for one in room.people:
            person = people.meet(db, one.platform, one.id, one.name, one.language)
            members.see(db, group.id, chat.id, person.id, town.clock.date())
            people.opened_private(db, one.platform, one.id, group.id)
    for one, (_, role) in CAST.items():
        if role:
            person = people.person(db, those[one].platform, those[one].id)
            members.give_role(db, group.id, person.id, role)
    for counted, _ in numbers._counted():
        if "group_id" in counted.primary_key.columns:
            row = {"counted": counted.name, "group_id": group.id, "last": FIRST}
            upsert(db, numbers.NumberRow, row)
    turn = town.app.own_turn(db, group.id)
    town.app.registry.begin(turn)
    turn.post("front", "card", words_of=None)
    return group.id
