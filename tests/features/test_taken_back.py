"""Who takes something back reads in which chats it is gone, and where it stands still."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from bot.words import Reason, Refused
from tests.features import test_checkins as checkins
from tests.features.test_announcements_change import FRIDAY, SATURDAY, corrects, sends
from tests.features.test_announcements_more import more, writes
from tests.features.test_concerns import LAMP, tells
from tests.features.test_moderation import CRUEL, takes_down
from tests.features.test_moderation import tells as posts
from tests.features.test_polls import posted_words
from tests.features.test_questions import ANSWER, SIGN, asks
from tests.stage import Person, Town
from tests.test_abilities import lacks

Before = Callable[[Town], Awaitable[Person]]


async def a_question(town: Town) -> Person:
    await asks(town.maria)
    return town.maria


async def a_problem(town: Town) -> Person:
    await tells(town.maria)
    await town.maria.presses("Send")
    return town.maria


async def a_vote(town: Town) -> Person:
    await posted_words(town)
    return town.ana


async def a_check_in(town: Town) -> Person:
    await checkins.begins(town.ana, "Once, now")
    return town.ana


async def a_message(town: Town) -> Person:
    await sends(town.ana)
    return town.ana


async def an_answer(town: Town) -> Person:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", ANSWER)
    await town.lee.presses("Send now")
    return town.lee


async def a_change(town: Town) -> Person:
    await a_problem(town)
    await town.sam.replies("ELM STREET, E-1", ANSWER)
    await town.sam.presses("Send now")
    return town.sam


EVERY = pytest.mark.parametrize(
    ("shows", "what", "words"),
    [
        (a_question, "Q-1", SIGN),
        (a_problem, "E-1", LAMP),
        (an_answer, "Q-1", ANSWER),
        (a_change, "E-1", ANSWER),
        (a_vote, "“Where do we meet?”", "Library"),
        (a_check_in, "Your question of Sun 22 Nov 2026 20:42", "One tap is enough"),
        (a_message, "Message of Sun 22 Nov 2026 20:42", FRIDAY),
    ],
)


@EVERY
async def test_what_is_gone_everywhere_is_said_once_it_is(
    town: Town, shows: Before, what: str, words: str
) -> None:
    one = await shows(town)
    await one.presses("Take it back")
    one.sees("I write to you where it is gone.")
    one.sees(f"{what}: what you took back is gone in every chat of the group.")
    for room in (town.elm, town.teens):
        room.hides(words)


@EVERY
@pytest.mark.parametrize("reason", [Reason.FORBIDDEN, Reason.REFUSED])
async def test_the_chat_where_it_stands_still_is_named(
    town: Town, shows: Before, what: str, words: str, reason: Reason
) -> None:
    one = await shows(town)
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(reason)] * 9
    await one.presses("Take it back")
    said = one.sees(f"{what}: what you took back is gone in 1 of 2 chats.\nElm Teens: ")
    assert "delete it there by hand." in said
    assert said.endswith("An organizer can delete it there by hand.") is (
        one in (town.maria, town.lee)
    )
    one.never_saw("is gone in every chat")
    town.elm.hides(words)
    town.teens.shows(words)


@EVERY
async def test_where_nothing_can_be_changed_it_is_never_said_to_be_gone(
    town: Town, shows: Before, what: str, words: str
) -> None:
    lacks(town, town.teens, edits=False, deletes=False)
    one = await shows(town)
    await one.presses("Take it back")
    said = one.sees(f"{what}: what you took back is gone in 1 of 2 chats.")
    assert "Elm Teens: nothing can be changed there, so the old words stay." in said
    one.never_saw("is gone in every chat")
    town.elm.hides(words)
    town.teens.shows(words)
    assert words not in town.teens.messages[-1].text


async def test_a_chat_on_its_way_is_said_and_then_gone(town: Town) -> None:
    one = await a_problem(town)
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.LATER, 600)]
    await one.presses("Take it back")
    assert "Elm Teens: on its way." in one.sees("is gone in 1 of 2 chats.")
    await town.later(minutes=11)
    one.sees("E-1: what you took back is gone in every chat of the group.")
    one.never_saw("on its way")


async def test_what_could_not_be_changed_before_is_tried_again(town: Town) -> None:
    one = await a_question(town)
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.FORBIDDEN)]
    await town.lee.replies("ELM STREET, Q-1", "The city decides.")
    await town.lee.presses("Send now")
    town.teens.shows(SIGN)
    await one.presses("Take it back")
    town.teens.hides(SIGN)
    one.sees("Q-1: what you took back is gone in every chat of the group.")


async def test_whoever_gets_nothing_in_private_is_told_to_look(town: Town) -> None:
    one = await a_problem(town)
    await one.says("stop")
    await one.presses("Take it back")
    one.sees("I cannot write to you where it is gone: please look in the chats.")
    one.never_saw("I write to you where it is gone.")


async def test_what_no_chat_showed_is_gone_without_a_word_about_chats(town: Town) -> None:
    await asks(town.maria, shown="No, only Lee and me")
    await town.maria.presses("Take it back")
    town.maria.sees("Q-1 is taken back")
    town.maria.never_saw("where it is gone")


# --- What else is said to be in every chat -----------------------------------------------------


async def test_a_post_is_not_down_where_its_words_stay(town: Town) -> None:
    lacks(town, town.teens, edits=False, deletes=False)
    await posts(town.maria)
    await takes_down(town.ana)
    said = town.ana.sees("E-1 is down in 1 of 2 chats.")
    assert "Elm Teens: nothing can be changed there, so the old words stay." in said
    town.ana.never_saw("down everywhere")
    town.teens.shows(CRUEL)


async def test_where_a_correction_stands_below_the_old_words_it_says_so(town: Town) -> None:
    lacks(town, town.teens, edits=False, deletes=False)
    await sends(town.ana)
    await corrects(town.ana)
    town.ana.sees("In Elm Teens nothing can be changed: the new words stand below the old ones.")
    for words in (FRIDAY, SATURDAY):
        town.teens.shows(words)


@pytest.mark.parametrize("edits", [True, False])
async def test_a_message_is_over_where_that_could_be_said(town: Town, edits: bool) -> None:
    lacks(town, town.teens, edits=edits)
    await writes(town.ana)
    await more(town.ana, "Add an end date")
    await town.ana.fills(until="Sat 28 Nov 17:00")
    await town.ana.presses("Send")
    await town.later(days=6)
    await town.ana.forges(f"announce_remind-{town.group_id}-1")
    said = "Every chat that shows it says so." if edits else "1 of 2 chats say so."
    town.ana.sees(f"This message is over. {said}")
