"""One post a day by itself, the rest in a weekly summary, and organizers see how loud it is."""

from __future__ import annotations

import pytest

from tests.features.test_chats_ages import connects
from tests.features.test_moderation import takes_down
from tests.features.test_tip_readers import desk
from tests.stage import Person, Town

THINGS = (
    "Lamp out", "Loud music", "Broken glass", "Fast cars", "Icy path", "Fallen tree",
    "Blocked drain", "Loose dog", "Graffiti", "Missing sign", "Deep hole", "Rats",
)  # fmt: skip
PLACES = (
    "Library", "School", "Harbour", "Church", "Bakery", "Market", "Bridge", "Station", "Playground",
    "Cinema", "Garage", "Orchard",
)  # fmt: skip


async def asks(one: Person, question: str, first: str, every: str) -> None:
    """Have the group asked again and again."""
    await one.says("menu")
    await one.organizes("Ask how everyone is")
    await one.presses("Other words or another time")
    await one.fills(question=question, first=first, every=every)
    await one.presses("Post")


async def reports(
    one: Person, what: str, where: str = "Elm and 3rd", *, named: bool = False
) -> None:
    await one.presses("Report a problem")
    await one.presses("No")
    await one.fills(what=what, where=where, who="Everyone here")
    if named:
        await one.presses("Add my name")
    await one.presses("Send")


async def test_two_rounds_on_one_day_are_one_post_and_a_line_in_the_summary(town: Town) -> None:
    await asks(town.ana, "Is everyone warm?", "Sat 28 Nov 2026 10:00", "Once")
    await asks(town.ana, "Who needs a ride?", "Sat 28 Nov 2026 12:00", "Once")
    await town.later(days=6)
    for room in (town.elm, town.teens):
        room.shows("Is everyone warm?")
        room.hides("Who needs a ride?")
    await town.later(days=1)
    for room in (town.elm, town.teens):
        said = room.shows("Who needs a ride?")
        assert "This week in Elm Street" in said
        assert room.message("Who needs a ride?").labels[:2] == ["I am fine", "I need some help"]
    await town.maria.presses("I am fine")
    town.maria.sees("You: fine.")


async def test_the_week_tells_what_was_answered_fixed_and_decided_once_and_silently(
    town: Town,
) -> None:
    await town.ana.presses("Organize")
    await town.ana.presses("Ask for a vote")
    await town.ana.fills(what="Where do we meet?", words="Library, School")
    await town.ana.presses("Post")
    await town.maria.presses("Library")
    await town.ana.presses("Close it now")
    await reports(town.maria, "Lamp out")
    await town.lee.presses("Fixed")
    await town.lee.fills(words="a new lamp")
    await reports(town.maria, "Secret thing", "Pond")
    await town.later(days=7)
    for room in (town.elm, town.teens):
        said = room.message("This week in Elm Street")
        assert "Fixed: E-1, “Lamp out”" in said.text
        assert "Decided: “Where do we meet?”. Most people chose: “Library”" in said.text
        assert "Secret" not in said.text
        assert said.silent
    await town.later(days=14)
    for room in (town.elm, town.teens):
        assert sum("This week in" in one.text for one in room.messages) == 1


async def test_a_quiet_week_has_no_summary(town: Town) -> None:
    await town.later(days=21)
    for room in (town.elm, town.teens):
        room.hides("This week in")


async def test_the_summary_is_never_a_second_post_of_its_day(town: Town) -> None:
    await asks(town.ana, "Is everyone warm?", "Sat 28 Nov 2026 10:00", "Once")
    await asks(town.ana, "Who needs a ride?", "Sat 28 Nov 2026 12:00", "Once")
    await asks(town.ana, "Who can cook?", "Sun 29 Nov 2026 10:00", "Once")
    await town.later(days=7)
    town.elm.shows("Who can cook?")
    town.elm.hides("This week in")
    await town.later(days=1)
    assert "Who needs a ride?" in town.elm.shows("This week in")


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_a_loud_group_is_told_to_organizers_once_and_can_be_gathered(
    town: Town, who: str
) -> None:
    organizer: Person = getattr(town, who)
    for day in range(4):
        for at in range(3):
            one = town.maria if at % 2 else town.tom
            await reports(one, THINGS[3 * day + at], PLACES[3 * day + at])
        await town.later(days=1)
    await town.later(days=3)
    organizer.sees("in the last seven days.")
    await organizer.presses("Problems: only on Sunday")
    await reports(town.maria, "The bench is broken", "Park")
    town.elm.hides("The bench is broken")
    await town.later(days=7)
    assert "The bench is broken" in town.elm.shows("This week in")
    await organizer.says("menu")
    await organizer.organizes("How much is posted")
    await organizer.presses("Problems: post right away")
    await reports(town.tom, "The swing is loose", "Pier")
    town.elm.shows("A problem, E-14")


async def test_what_is_taken_back_has_no_line(town: Town) -> None:
    await town.ana.organizes("How much is posted")
    await town.ana.presses("Problems: only on Sunday")
    await reports(town.maria, "The bench is broken")
    await town.maria.presses("Take it back")
    await town.later(days=7)
    town.elm.hides("The bench is broken")
    town.elm.hides("This week in")


async def test_what_the_desk_is_asked_again_puts_no_summary_off(town: Town) -> None:
    room = await desk(town)
    await asks(town.ana, "Is everyone warm?", "Fri 27 Nov 2026 10:00", "Once")
    await asks(town.ana, "Who needs a ride?", "Fri 27 Nov 2026 12:00", "Once")
    await town.later(days=3)
    await reports(town.maria, "The bench is broken")
    await town.later(days=3, hours=21, minutes=18)
    assert "Who needs a ride?" in town.elm.shows("This week in")
    room.shows("Again: nobody has reacted to this yet.")


# --- Whose words it repeats, and where ---------------------------------------------------------


async def is_fixed(town: Town) -> None:
    await town.lee.presses("Fixed")
    await town.lee.fills(words="a new lamp")


@pytest.mark.parametrize("waits", [True, False])
async def test_words_of_whoever_is_muted_are_not_repeated_there(town: Town, waits: bool) -> None:
    if waits:
        await town.ana.organizes("How much is posted")
        await town.ana.presses("Problems: only on Sunday")
    await reports(town.maria, "The bench is broken", named=True)
    if not waits:
        await is_fixed(town)
    await reports(town.tom, "The swing is loose", "Pier")
    if not waits:
        await is_fixed(town)
    town.elm.silenced.append(town.maria)
    await town.later(days=7)
    said = town.elm.shows("This week in Elm Street")
    assert "bench" not in said
    assert "The swing is loose" in said
    assert "The bench is broken" in town.teens.shows("This week in Elm Street")


async def test_with_nothing_else_there_is_no_summary_where_they_are_muted(town: Town) -> None:
    await reports(town.maria, "The bench is broken", named=True)
    await is_fixed(town)
    town.elm.silenced.append(town.maria)
    await town.later(days=7)
    town.elm.hides("This week in")
    town.teens.shows("This week in")


@pytest.mark.parametrize("late", [True, False])
async def test_what_organizers_took_down_is_not_repeated(town: Town, late: bool) -> None:
    await reports(town.maria, "The bench is broken")
    await is_fixed(town)
    await town.later(days=7 if late else 0)
    await takes_down(town.ana)
    await town.later(days=1 if late else 7)
    for room in (town.elm, town.teens):
        assert not any("bench" in one.text and "This week in" in one.text for one in room.messages)


@pytest.mark.parametrize("waits", [True, False])
async def test_what_people_under_18_never_had_is_not_repeated_to_them(
    town: Town, waits: bool
) -> None:
    if waits:
        await town.ana.organizes("How much is posted")
        await town.ana.presses("Problems: only on Sunday")
    await reports(town.maria, "The bench is broken")
    if not waits:
        await is_fixed(town)
    kim = town.person("Kim", "telegram")
    oak = town.room("telegram", "Oak Lane", [town.ana, kim], holds_bot=False)
    await connects(town, oak, "Mostly under 18")
    await reports(town.maria, "The swing is loose", "Pier")
    await town.ana.presses("Show it")
    if not waits:
        await is_fixed(town)
    await town.later(days=7)
    said = town.elm.shows("This week in Elm Street")
    assert "bench" in said
    assert "swing" in said
    theirs = oak.shows("This week in Elm Street")
    assert "bench" not in theirs
    assert "swing" in theirs
