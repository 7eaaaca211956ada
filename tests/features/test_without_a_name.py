"""A post without a name: nothing that others see of it depends on what its author may do now.

Whoever manages a chat can mute somebody, put them out or close their messages for a minute, and
look what changes. So nothing does.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.words import Left
from storage import members
from tests.features.test_moderation import is_young, takes_down
from tests.stage import Person, Town
from tests.telling import drop
from tests.test_rights import put_out

DOG = "Ana lets her dog foul the path"
WHO = pytest.mark.parametrize("who", ["maria", "tom"])


async def reports(one: Person, *, named: bool = False) -> None:
    await one.presses("Report a problem")
    await one.presses("No")
    await one.fills(what=DOG, where="Elm and 3rd", who="Everyone here")
    if named:
        await one.presses("Add my name")
    await one.presses("Send")


async def asks(one: Person) -> None:
    await one.presses("Ask a question")
    await one.fills(whom="Ask Lee, police", words=DOG, shown="Yes, without my name")


async def looks_first(town: Town) -> None:
    await town.ana.says("menu")
    await town.ana.organizes("Posts of neighbours")
    await town.ana.presses("An organizer looks first")


def mutes(town: Town, one: Person) -> None:
    for room in one.rooms:
        room.silenced.append(one)


def closes(_town: Town, one: Person) -> None:
    one.reachable = False


def puts_out(_town: Town, one: Person) -> None:
    put_out(one)


DONE_TO_THEM = pytest.mark.parametrize("does", [mutes, puts_out, closes])


# --- Where it shows ---


@DONE_TO_THEM
@WHO
async def test_an_organizer_who_looked_shows_it_whatever_its_author_may_do_now(
    town: Town, who: str, does: Callable[[Town, Person], None]
) -> None:
    one: Person = getattr(town, who)
    await looks_first(town)
    await reports(one)
    does(town, one)
    await town.sam.presses("Show it")
    town.sam.sees("I show E-1 now.")
    for room in (town.elm, town.teens):
        room.shows(DOG)


async def test_in_a_group_of_one_chat_muting_everybody_shows_nobody(town: Town) -> None:
    town.teens.holds_bot = False
    await town.take(Left(town.teens.chat))
    await looks_first(town)
    await asks(town.maria)
    town.elm.silenced.append(town.maria)
    await town.ana.presses("Show it")
    town.ana.sees("I show Q-1 now.")
    town.elm.shows(DOG)


async def test_where_its_author_was_muted_when_it_was_written_it_goes_not_later_either(
    town: Town,
) -> None:
    town.elm.silenced.append(town.maria)
    town.teens.people.append(town.maria)
    await looks_first(town)
    await reports(town.maria)
    town.elm.silenced.remove(town.maria)
    await town.sam.presses("Show it")
    town.teens.shows(DOG)
    town.elm.hides(DOG)


@DONE_TO_THEM
@pytest.mark.parametrize("waits", [True, False])
async def test_the_weekly_post_is_the_same(
    town: Town, waits: bool, does: Callable[[Town, Person], None]
) -> None:
    if waits:
        await town.ana.says("menu")
        await town.ana.organizes("How much is posted")
        await town.ana.presses("Problems: only on Sunday")
    await reports(town.tom)
    if not waits:
        await town.lee.presses("Fixed")
        await town.lee.fills(words="She keeps it on a leash")
    does(town, town.tom)
    await town.later(days=7)
    for room in (town.elm, town.teens):
        assert DOG in room.shows("This week in Elm Street")


@DONE_TO_THEM
async def test_taking_it_down_and_putting_it_back_are_the_same(
    town: Town, does: Callable[[Town, Person], None]
) -> None:
    await reports(town.tom)
    await town.settle()
    does(town, town.tom)
    await takes_down(town.ana)
    await town.later(minutes=3)
    town.ana.sees("Its author finds the same under “What I asked”.")
    town.ana.never_saw("I write the same to its author.")
    await town.ana.presses("Put it back")
    await town.later(minutes=3)
    for room in (town.elm, town.teens):
        room.shows(DOG)


# --- Where it waits, and where it does not go ---

GUESS = (
    "You may not write in Elm Street now, so nothing goes there. Organizers could guess from that "
    "who wrote it."
)


def muted_in_one_of_two(town: Town) -> Person:
    town.teens.people.append(town.maria)
    town.elm.silenced.append(town.maria)
    return town.maria


async def test_before_it_is_sent_its_author_reads_what_would_tell_whose_it_is(town: Town) -> None:
    one = muted_in_one_of_two(town)
    await one.presses("Report a problem")
    await one.presses("No")
    await one.fills(what=DOG, where="Elm and 3rd", who="Everyone here")
    assert GUESS in one.last
    await one.presses("Add my name")
    assert "so nothing goes there." in one.last
    assert "guess" not in one.last
    await one.presses("Send")
    town.teens.shows(DOG)


async def test_a_question_is_asked_about_before_it_is_sent(town: Town) -> None:
    one = muted_in_one_of_two(town)
    await asks(one)
    assert one.last == GUESS
    for room in (town.elm, town.teens):
        room.hides(DOG)
    await one.presses("Send")
    town.teens.shows(DOG)
    town.elm.hides(DOG)


async def test_of_whoever_is_muted_nowhere_nothing_is_asked(town: Town) -> None:
    await asks(town.maria)
    town.elm.shows(DOG)


LOOK = "should everyone read this?"


async def test_what_an_organizer_writes_without_a_name_waits_like_everybodys(town: Town) -> None:
    await looks_first(town)
    await reports(town.ana)
    for room in (town.elm, town.teens):
        room.hides(DOG)
    town.ana.never_saw(LOOK)
    town.sam.sees(LOOK)
    await town.ana.forges(f"post_show-{town.group_id}-concern-1")
    assert town.ana.last == "You wrote E-1: another organizer looks, Sam."
    await town.later(days=1, minutes=5)
    town.ana.never_saw(LOOK)
    town.elm.hides(DOG)
    await town.sam.presses("Show it")
    for room in (town.elm, town.teens):
        room.shows(DOG)


async def test_what_they_sign_shows_at_once(town: Town) -> None:
    await looks_first(town)
    await reports(town.ana, named=True)
    town.elm.shows(DOG)


async def test_the_only_organizer_looks_at_their_own(town: Town) -> None:
    await drop(town, town.sam, members.ORGANIZER)
    await looks_first(town)
    await reports(town.ana)
    town.elm.hides(DOG)
    await town.ana.presses("Show it")
    town.elm.shows(DOG)


async def test_whoever_is_only_among_those_under_18_reads_what_its_waiting_tells(
    town: Town,
) -> None:
    await is_young(town)
    await reports(town.maria)
    town.elm.shows(DOG)
    town.teens.hides(DOG)
    await town.tom.presses("Report a problem")
    await town.tom.presses("No")
    await town.tom.fills(what=DOG, where="Oak and 2nd", who="Everyone here")
    assert "they could guess that somebody under 18 wrote it" in town.tom.last
    await town.tom.presses("Send")
    town.elm.hides("Oak and 2nd")
    await town.tom.presses("Ask a question")
    await town.tom.fills(whom="Ask Lee, police", words="Is it lit?", shown="Yes, without my name")
    assert "they could guess that somebody under 18 wrote it" in town.tom.last
    town.lee.never_saw("Is it lit?")
    await town.tom.presses("Send")
    town.lee.sees("Is it lit?")


# --- Whether words reach them ---


@DONE_TO_THEM
@WHO
async def test_whoever_answers_a_problem_reads_the_same_whether_it_arrives_or_not(
    town: Town, who: str, does: Callable[[Town, Person], None]
) -> None:
    one: Person = getattr(town, who)
    await reports(one)
    await town.settle()
    does(town, one)
    await town.ana.presses("Fixed")
    await town.ana.fills(words="I clean it up.")
    await town.ana.presses("Send now")
    town.ana.sees("The person who reported it finds it under “What I asked”.")
    await town.later(days=1)
    town.ana.never_saw("did not arrive in private")
    town.ana.never_saw("takes no private messages now")


@DONE_TO_THEM
@WHO
async def test_whoever_answers_a_question_reads_the_same_whether_it_arrives_or_not(
    town: Town, who: str, does: Callable[[Town, Person], None]
) -> None:
    one: Person = getattr(town, who)
    await asks(one)
    await town.settle()
    does(town, one)
    await town.lee.presses("Answer")
    await town.lee.fills(words="She does not.")
    await town.lee.presses("Send now")
    town.lee.sees("The person who asked finds it under “What I asked”.")
    await town.later(days=1)
    town.lee.never_saw("did not arrive in private")
    town.lee.never_saw("takes no private messages now")


async def test_they_find_it_there_and_get_it_once_they_can(town: Town) -> None:
    await asks(town.tom)
    await town.settle()
    town.tom.reachable = False
    await town.lee.presses("Answer")
    await town.lee.fills(words="She does not.")
    await town.lee.presses("Send now")
    await town.later(hours=1)
    await town.tom.presses("What I asked")
    await town.tom.presses("Q-1")
    assert "She does not." in town.tom.last
    town.lee.never_saw("it has arrived now")


async def test_of_somebody_with_a_name_it_is_said(town: Town) -> None:
    await reports(town.maria, named=True)
    await town.settle()
    town.maria.reachable = False
    await town.ana.presses("Fixed")
    await town.ana.fills(words="I clean it up.")
    await town.ana.presses("Send now")
    await town.later(hours=1)
    town.ana.sees("E-1: your words did not arrive in private.")
