"""Telling something privately, step by step, as people in tests do it."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import inspect, text

from bot import danger
from bot.features.tips.slots import Slots
from storage import members, people
from storage.tip_desk import HOURS
from tests.stage import Person, Town

TELL = "Tell something privately"
MAYA = "Maya, community contact, not police"
LEE = "Lee, police contact"
WHAT = "Someone tries car doors at night, zebraquartz."
SEND = "I saved the words: send it"
NOTHING = "These six words open nothing."
SLOTS = Slots("America/Vancouver", HOURS)
ANSWER = "Thank you. Did it happen again, walrusflute?"


async def to_slot(town: Town, *, short_of: timedelta = timedelta(0)) -> None:
    """Let time pass until the next slot."""
    slot = SLOTS.next(town.clock).at
    await town.later(seconds=(slot - short_of - town.clock).total_seconds())


async def neighbours(town: Town, n: int) -> list[Person]:
    """Let more people live on Elm Street."""
    new = [town.person(f"Neighbour {number}", "telegram") for number in range(n)]
    town.elm.people.extend(new)
    return new


async def chooses(one: Person, reader: str = MAYA) -> None:
    """Come in, and choose who should read it."""
    await one.presses(TELL)
    await one.presses("No")
    await one.presses(reader)


async def drafts(one: Person, reader: str = MAYA, what: str = WHAT) -> None:
    """Write a whole story, as far as the look at what will be read."""
    await chooses(one, reader)
    await one.fills(what=what, place="Elm and 3rd", moment="This week")


async def tells(one: Person, reader: str = MAYA, what: str = WHAT) -> str:
    """Tell something with six words, and return them."""
    await shows_words(one, reader, what)
    await one.presses("Copy")
    one.taps -= 1  # whoever writes them down does not tap
    await one.presses(SEND)
    return one.clipboard


def almost(words: str) -> str:
    """Return five of six words and one that is wrong; six that do not sound like danger."""
    known = words.split()
    slips = (" ".join([*known[:-1], one]) for one in known)
    return next(slip for slip in slips if slip != words and not danger.is_urgent(slip))


async def shows_words(one: Person, reader: str = MAYA, what: str = WHAT) -> None:
    """Go as far as the screen with the six words."""
    await drafts(one, reader, what)
    await one.presses("Go on (not sent yet)")
    await one.presses("Yes, with six words")


async def answers(town: Town, words: str = ANSWER) -> None:
    """Let Maya answer."""
    await town.maya.presses("Answer")
    await town.maya.fills(words=words)


def rows(town: Town) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table."""
    found = {}
    with town.database.reading() as db:
        for name in inspect(town.database.engine).get_table_names():
            all_rows = db.connection().execute(text(f'SELECT * FROM "{name}"'))
            found[name] = sorted((tuple(row) for row in all_rows), key=repr)
    return found


def new_rows(town: Town, before: dict[str, list[tuple[object, ...]]]) -> dict[str, list[object]]:
    """Return the rows that are new or have changed."""
    after = rows(town)
    new = {name: [row for row in after[name] if row not in before[name]] for name in after}
    return {name: found for name, found in new.items() if found}


def screen(one: Person) -> tuple[object, ...]:
    """Return all there is to the newest thing that somebody sees."""
    return one.messages[-1].text, one.messages[-1].rows


async def drop(town: Town, one: Person, role: str) -> None:
    """Take a role from somebody."""

    def job(db):
        person = people.person(db, one.platform, one.id)
        members.take_role(db, town.group_id, person.id, role)

    await town.app.write(job)
