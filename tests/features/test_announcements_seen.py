"""Who has seen a message: each person once, in time or late; reminders; the next ones in turn."""

from __future__ import annotations

import pytest

from storage import people
from storage.database import Ticket
from tests.features.test_announcements_more import oak_street, posts
from tests.stage import Person, Town

SEES = "Noted. Organizers who are no contacts see your name: Ana and Sam."
WATER = "Water is off until noon. Please tell your neighbours."


async def asks(
    town: Town, *, by: str = "", need: tuple[str, str] = ("", ""), then: str = ""
) -> None:
    """Ana writes a message and asks who has seen it."""
    await town.ana.says("menu")
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words=WATER)
    await town.ana.presses("Options")
    await town.ana.presses("Ask who has seen it")
    if by:
        await town.ana.presses("By a day and time")
        await town.ana.fills(by=by)
    elif then:
        await town.ana.presses("If few people see it, ask more people")
        await town.ana.fills(need=need[0], minutes=need[1], then=then)
    else:
        await town.ana.presses("Back to the message")
    await town.ana.presses("Send")


async def who(town: Town) -> str:
    await town.ana.forges(f"announce_who-{town.group_id}-1")
    return town.ana.last


async def test_everyone_counts_once_and_stands_where_they_stand(town: Town) -> None:
    await asks(town)
    for one in (town.maria, town.tom, town.maria):
        await one.presses("I have seen it")
    assert town.maria.last == SEES
    assert "Seen: 2, Maria and Tom." in await who(town)
    assert "Not yet: 3, Lee, Maya and Sam." in town.ana.last
    for room in (town.elm, town.teens):
        room.hides("Maria")


async def test_whoever_cannot_be_written_to_is_a_line_of_their_own(town: Town) -> None:
    def closed(db: Ticket) -> None:
        people.opened_private(db, "telegram", town.lee.id, town.group_id, private=False)

    await town.app.write(closed)
    await town.maya.presses("My settings")
    await town.maya.presses("Fewer messages")
    await town.maya.presses("Stop all of these")
    await asks(town)
    assert "Not yet: 3, Maria, Sam and Tom." in await who(town)
    assert "I cannot write to: 2, Lee and Maya." in town.ana.last
    await town.lee.presses("I have seen it")
    assert "Seen: 1, Lee." in await who(town)
    assert "I cannot write to: 1, Maya." in town.ana.last


async def test_after_its_time_a_tap_counts_as_late(town: Town) -> None:
    await asks(town, by="Mon 23 Nov 12:00")
    await town.maria.presses("I have seen it")
    await town.later(hours=16)
    await town.tom.presses("I have seen it")
    assert town.tom.last == SEES.replace("Noted.", "Noted, after the time.")
    assert "Seen: 1, Maria.\nLate: 1, Tom." in await who(town)


async def test_a_reminder_goes_once_and_only_to_those_who_have_not(town: Town) -> None:
    await asks(town)
    await town.tom.presses("I have seen it")
    await who(town)
    await town.ana.presses("Remind people who have not tapped")
    assert town.ana.last.startswith("4 people get a reminder in private")
    await town.ana.presses("Who has seen it")
    await town.ana.presses("Remind people who have not tapped")
    await town.later(hours=12)
    for one in (town.maria, town.lee, town.maya, town.sam):
        assert sum("asks whether you have seen this" in two.text for two in one.messages) == 1
    for one in (town.tom, town.ana, town.stranger):
        one.never_saw("asks whether you have seen this")
    await town.maria.presses("I have seen it")
    assert "Seen: 2, Maria and Tom." in await who(town)


async def test_who_left_the_group_neither_counts_nor_is_reminded(town: Town) -> None:
    await asks(town)
    await town.maria.leaves(town.elm)
    assert "Maria" not in await who(town)
    await town.maria.forges(f"announce_seen-{town.group_id}-1")
    assert "Maria" not in await who(town)


# --- The next ones in turn -------------------------------------------------------------------


@pytest.mark.parametrize(("taps", "told"), [(0, True), (1, True), (2, False), (3, False)])
async def test_with_too_few_in_time_the_next_ones_get_it_once(
    town: Town, taps: int, told: bool
) -> None:
    await asks(town, need=("2", "15"), then="Contacts")
    neighbours: list[Person] = [town.maria, town.tom, town.sam]
    for one in neighbours[:taps]:
        await one.presses("I have seen it")
    await town.later(minutes=14)
    town.lee.never_saw(WATER)
    await town.later(hours=14)
    for one in (town.lee, town.maya):
        assert sum(WATER in two.text for two in one.messages) == int(told)
    assert town.ana.last.startswith("Fewer than 2 people") == told
    assert posts(town.elm, WATER) == posts(town.teens, WATER) == 1


async def test_whoever_asked_is_not_among_those_who_have_seen_it_in_time(town: Town) -> None:
    await asks(town, need=("2", "15"), then="Contacts")
    await town.maria.presses("I have seen it")
    await town.ana.forges(f"announce_seen-{town.group_id}-1")
    await town.later(hours=14)
    town.lee.sees(WATER)


async def test_the_next_ones_are_not_woken_at_night(town: Town) -> None:
    await oak_street(town, town.teens)
    await town.later(hours=1, minutes=10)
    await town.ana.says("menu")
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words=WATER)
    await town.ana.presses("Options")
    await town.ana.presses("Send it to some people only")
    await town.ana.presses("Also to Contacts")
    await town.ana.presses("Back to the message")
    await town.ana.presses("Options")
    await town.ana.presses("Ask who has seen it")
    await town.ana.presses("If few people see it, ask more people")
    await town.ana.fills(need="1", minutes="20", then="Oak Street")
    await town.ana.presses("Send")
    await town.later(minutes=25)
    assert town.teens.message(WATER).silent


async def test_the_next_after_the_next_comes_after_the_same_time(town: Town) -> None:
    await oak_street(town, town.elm)
    await town.sam.presses("Parts of the group")
    await town.sam.presses("Add a part")
    await town.sam.fills(name="Pond")
    await town.sam.presses("Add Elm Teens")
    await town.ana.says("menu")
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words=WATER)
    await town.ana.presses("Options")
    await town.ana.presses("Send it to some people only")
    await town.ana.presses("Also to Contacts")
    await town.ana.presses("Back to the message")
    await town.ana.presses("Options")
    await town.ana.presses("Ask who has seen it")
    await town.ana.presses("If few people see it, ask more people")
    await town.ana.fills(need="1", minutes="20", then="Oak Street")
    await town.ana.presses("Options")
    await town.ana.presses("The question who has seen it")
    await town.ana.presses("After them, ask more people")
    await town.ana.fills(then="Pond")
    town.ana.sees(
        "If fewer than 1 person has seen it after 20 minutes, it goes to Oak Street too. After as "
        "long again, one after another: Pond."
    )
    await town.ana.presses("Send")
    await town.later(minutes=19)
    assert (posts(town.elm, WATER), posts(town.teens, WATER)) == (0, 0)
    await town.later(minutes=2)
    assert (posts(town.elm, WATER), posts(town.teens, WATER)) == (1, 0)
    town.restart()
    await town.later(minutes=20)
    assert (posts(town.elm, WATER), posts(town.teens, WATER)) == (1, 1)
    await town.later(hours=3)
    assert (posts(town.elm, WATER), posts(town.teens, WATER)) == (1, 1)


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_all_that_was_chosen_is_shown_and_can_be_gone_on_with(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await one.says("menu")
    await one.presses("Write to everyone")
    await one.fills(words=WATER)
    await one.presses("Options")
    await one.presses("Ask who has seen it")
    await one.presses("By a day and time")
    await one.fills(by="Mon 23 Nov 12:00")
    await one.presses("Options")
    await one.presses("The question who has seen it")
    assert one.last == "I ask who has seen it, by Mon 23 Nov 2026 12:00."
    await one.presses("If few people see it, ask more people")
    await one.fills(need="2", minutes="15", then="Contacts")
    chosen = (
        "I ask who has seen it, by Mon 23 Nov 2026 12:00. If fewer than 2 people have seen it "
        "after 15 minutes, it goes to Contacts too."
    )
    one.sees(chosen)
    await one.presses("Options")
    await one.presses("The question who has seen it")
    assert one.last == chosen
    await one.presses("After them, ask more people")
    await one.fills(then="Organizers")
    chosen += " After as long again, one after another: Organizers."
    one.sees(chosen)
    await one.presses("Options")
    await one.presses("The question who has seen it")
    assert one.last == chosen
    assert "After them, ask more people" not in one.labels
    await one.forges(f"announce_then-{town.group_id}")
    assert one.last == "You have chosen everyone already."
    await one.presses("Back to the message")
    await one.presses("Options")
    await one.presses("The question who has seen it")
    await one.presses("Do not ask who has seen it")
    assert one.last == "What do you want to add to the message?"
    assert "Ask who has seen it" in one.labels


async def test_nobody_comes_next_where_that_was_taken_back_meanwhile(town: Town) -> None:
    await town.sam.says("menu")
    await town.sam.presses("Write to everyone")
    await town.sam.fills(words=WATER)
    await town.sam.presses("Options")
    await town.sam.presses("Ask who has seen it")
    await town.sam.presses("If few people see it, ask more people")
    await town.sam.fills(need="2", minutes="15", then="Contacts")
    await town.sam.presses("Options")
    await town.sam.presses("The question who has seen it")
    await town.sam.presses("After them, ask more people")
    form = town.sam.form
    await town.sam.presses("Do not ask who has seen it")
    await town.sam.presses("Ask who has seen it")
    town.sam.form = form
    await town.sam.fills(then="Organizers")
    assert "If few people see it, ask more people" in town.sam.labels
    await town.sam.presses("Back to the message")
    assert "Organizers" not in town.sam.last
