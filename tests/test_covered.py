"""What is typed at a private card that came by itself goes to nobody before somebody says so.

A question may be open there for hours: a plea's other words, an answer, the group's name.
"""

from __future__ import annotations

import pytest

from tests.features.test_alerts import pleads
from tests.features.test_checkins import begins
from tests.features.test_concerns import tells
from tests.features.test_questions import asks
from tests.features.test_still_missing import not_yet
from tests.stage import Person, Town

WORDS = "I bring you insulin at five, leave the basement door open"
OPEN = "Something private is open here."
WHAT = "What is this?"


async def needs_help(one: Person) -> None:
    await one.presses("I need some help")
    await one.fills(need="I am out of insulin, alone")
    await one.presses("Send")


async def goes_nowhere(town: Town, one: Person, *also: str, way: str = "") -> None:
    """Type what is meant for whoever asks: nothing of it is taken for what was open before.

    `way`: what the card that came can do with words is offered before all else.
    """
    await one.says(WORDS)
    if way:
        assert way in one.labels
        assert WHAT not in one.last
        await one.presses("Something else")
    for words in also:
        one.sees(words)
    one.sees(WHAT)
    await town.later(minutes=3)
    for room in (town.elm, town.teens):
        room.hides("insulin")
    for other in (town.ana, town.sam, town.lee, town.maya, town.maria, town.tom):
        if other is not one:
            other.never_saw(WORDS)


async def test_a_request_comes_over_the_other_words_of_a_plea(town: Town) -> None:
    await begins(town.ana, "Once, now")
    await pleads(town.maria)
    await town.ana.forges(f"alert_reword-{town.group_id}-1")
    town.ana.sees("What should everyone read?")
    await needs_help(town.tom)
    await goes_nowhere(town, town.ana, OPEN, way="Write to Tom")


@pytest.mark.parametrize("who", ["Organizers and Lee, police", "Maya only, no police"])
async def test_a_private_problem_comes_over_the_answer_to_everyone(town: Town, who: str) -> None:
    reader = town.lee if "Lee" in who else town.maya
    await asks(town.tom, f"Ask {reader.name}, {'police' if 'Lee' in who else 'not police'}")
    await reader.presses("Answer")
    await tells(town.maria, who, what="My father hits me")
    await town.maria.presses("Send")
    reader.sees("My father hits me")
    await goes_nowhere(town, reader)


async def test_words_about_help_come_over_what_is_still_missing(town: Town) -> None:
    await begins(town.ana, "Once, now")
    await needs_help(town.maria)
    await not_yet(town, town.maria)
    await town.sam.presses("Write to Maria")
    await town.sam.fills(words="What is the code of your door?")
    town.maria.sees("What is the code of your door?")
    await goes_nowhere(town, town.maria, OPEN, way="Answer")


async def test_another_request_comes_over_words_to_the_first(town: Town) -> None:
    await begins(town.ana, "Once, now")
    await needs_help(town.maria)
    await town.ana.presses("Write to Maria")
    await needs_help(town.tom)
    await goes_nowhere(town, town.ana, OPEN, way="Write to Tom")
    await town.ana.presses("My answer to “What shall I pass on?”")
    town.maria.sees(WORDS)


async def test_a_request_comes_over_the_name_of_the_group(town: Town) -> None:
    await begins(town.ana, "Once, now")
    await town.ana.says("menu")
    await town.ana.organizes("Rename the group")
    await town.ana.presses("Another name")
    await needs_help(town.tom)
    await goes_nowhere(town, town.ana, OPEN, way="Write to Tom")


async def test_other_words_for_a_plea_and_a_name_are_shown_before_they_go_out(town: Town) -> None:
    await pleads(town.maria)
    await town.ana.forges(f"alert_reword-{town.group_id}-1")
    await town.ana.says("Gas at Elm and 3rd, stay out")
    assert town.ana.labels == ["Send", "Change", "Stop"]
    town.elm.hides("stay out")
    await town.ana.presses("Send")
    town.elm.shows("Gas at Elm and 3rd, stay out")
    await town.ana.says("menu")
    await town.ana.organizes("Rename the group")
    await town.ana.presses("Another name")
    await town.ana.says("See you at five")
    assert town.ana.labels == ["Send", "Change", "Stop"]
    town.elm.hides("See you at five")
    await town.ana.presses("Stop")
    town.elm.shows("Elm Street")
