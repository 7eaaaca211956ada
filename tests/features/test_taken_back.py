"""Who takes something back reads in which chats it is gone, and where it stands still."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from bot.words import Left, Reason, Refused
from tests.features import test_checkins as checkins
from tests.features.test_alerts import alerts, clears
from tests.features.test_announcements_change import FRIDAY, SATURDAY, corrects, sends
from tests.features.test_announcements_more import more, writes
from tests.features.test_chats import become_super
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
    await one.presses("Do not write to me")
    await one.presses("Take it back")
    one.sees("I cannot write to you where it is gone: please look in the chats.")
    one.never_saw("I write to you where it is gone.")


async def test_what_no_chat_showed_is_gone_without_a_word_about_chats(town: Town) -> None:
    await asks(town.maria, shown="No, only Lee and me")
    await town.maria.presses("Take it back")
    town.maria.sees("Q-1 is taken back")
    town.maria.never_saw("where it is gone")


# --- Chats that were let go --------------------------------------------------------------------


async def thrown_out(town: Town, reason: Reason) -> None:
    """Let Discord take the bot out of Elm Teens, and say why."""
    town.teens.holds_bot = False
    await town.take(Left(town.teens.chat, why=reason))
    await town.later(minutes=1)


async def disconnects(town: Town) -> None:
    await town.ana.organizes("Chats of the group")
    await town.ana.presses("Disconnect a chat")
    await town.ana.presses("Disconnect Elm Teens")
    await town.ana.presses("Disconnect Elm Teens")
    assert "disconnected" in town.ana.last


@EVERY
@pytest.mark.parametrize(
    ("reason", "told"),
    [
        (Reason.REMOVED, "Elm Teens: I was removed from it, and what stood there stays."),
        (Reason.GONE, "Elm Teens: I cannot find that chat any more."),
    ],
)
async def test_once_it_is_sure_that_a_chat_is_lost_nobody_looks_again(
    town: Town, shows: Before, what: str, words: str, reason: Reason, told: str
) -> None:
    one = await shows(town)
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(reason)] * 9
    await one.presses("Take it back")
    assert "I look again soon." in one.sees(f"{what}: what you took back is gone in 1 of 2 chats.")
    await thrown_out(town, reason)
    said = one.sees(f"{what}: what you took back is gone in 1 of 2 chats.")
    assert told in said
    assert "can delete" in said
    one.never_saw("I look again soon.")
    town.elm.hides(words)
    town.teens.shows(words)


@EVERY
async def test_in_a_chat_that_was_deleted_it_is_gone(
    town: Town, shows: Before, what: str, words: str
) -> None:
    one = await shows(town)
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.DELETED)] * 9
    await one.presses("Take it back")
    await thrown_out(town, Reason.DELETED)
    one.sees(f"{what}: what you took back is gone in every chat of the group.")
    one.never_saw("I look again soon.")
    town.elm.hides(words)


@pytest.mark.parametrize("shows", [a_question, a_problem, an_answer, a_vote, a_message])
async def test_a_chat_that_was_disconnected_before_is_named(town: Town, shows: Before) -> None:
    town.teens.people.append(town.ana)
    one = await shows(town)
    await one.runs("menu")
    town.elm.people.append(town.sam)
    await town.sam.presses("My settings")
    await disconnects(town)
    await one.runs("menu")
    await one.presses("Take it back")
    said = one.sees("what you took back is gone in 1 of 2 chats.")
    assert "Elm Teens: it is no chat of the group any more, and what stood there stays." in said
    assert "Those who manage it can delete that." in said
    one.never_saw("gone in every chat")


async def test_what_was_taken_back_meanwhile_goes_from_a_chat_that_comes_back(town: Town) -> None:
    one = await a_question(town)
    await thrown_out(town, Reason.REMOVED)
    await one.presses("Take it back")
    town.teens.shows(SIGN)
    await town.sam.adds_bot(town.teens)
    await town.sam.presses("Start")
    await town.sam.presses("Go on as before")
    town.teens.hides(SIGN)
    one.sees("Q-1: what you took back is gone in every chat of the group.")
    town.teens.shows("nobody watches me")


async def may_be_there(town: Town, shows: Before) -> Person:
    """Let the connection to Elm Teens break while something is sent there."""
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.UNKNOWN)] * 2
    one = await shows(town)
    await town.later(minutes=1)
    return one


MAYBE = "Elm Teens: I am not there any more, and do not know whether it arrived."


@pytest.mark.parametrize("shows", [a_problem, a_question, a_message, a_vote])
async def test_a_chat_that_may_have_it_is_named_once_it_was_let_go(
    town: Town, shows: Before
) -> None:
    one = await may_be_there(town, shows)
    await thrown_out(town, Reason.REMOVED)
    await one.presses("Take it back")
    said = one.sees("what you took back is gone in 1 of 2 chats.")
    assert f"{MAYBE} If it did, those who manage that chat can delete it." in said
    one.never_saw("gone in every chat")
    await town.sam.adds_bot(town.teens)
    await town.sam.presses("Start")
    await town.sam.presses("Go on as before")
    await town.later(minutes=1)
    said = one.sees("what you took back is gone in 1 of 2 chats.")
    assert "Elm Teens: I do not know whether it arrived. Please look there." in said


async def test_how_a_message_went_stays_said_of_chats_that_were_let_go(town: Town) -> None:
    await sends(town.ana)
    await thrown_out(town, Reason.REMOVED)
    await town.ana.forges(f"announce_how-{town.group_id}-1")
    assert "Sent to 2 of 2 chats.\nElm Teens: I am not there any more." in town.ana.last
    await town.sam.adds_bot(town.teens)
    await town.sam.presses("Start")
    await town.sam.presses("Go on as before")
    await town.ana.forges(f"announce_how-{town.group_id}-1")
    assert "Sent to 2 of 2 chats." in town.ana.last
    assert "not there" not in town.ana.last


async def test_a_message_that_may_have_arrived_is_not_counted_once_its_chat_is_lost(
    town: Town,
) -> None:
    await may_be_there(town, a_message)
    await thrown_out(town, Reason.REMOVED)
    await town.ana.forges(f"announce_how-{town.group_id}-1")
    assert f"Sent to 1 of 2 chats.\n{MAYBE}" in town.ana.last


async def test_an_alert_that_arrived_did_also_where_the_bot_is_no_more(town: Town) -> None:
    await alerts(town.ana)
    await thrown_out(town, Reason.REMOVED)
    await clears(town.ana)
    assert "Elm Teens: I am not there any more." in town.ana.sees("reached 2 of 2 chats")
    town.ana.never_saw("reached 1 of 2 chats")


# --- A group that became larger ----------------------------------------------------------------

STAYS_THERE = (
    "Elm Street: it has become a larger group, and what stood there before stays in the old one."
)


@pytest.mark.parametrize("shows", [a_problem, an_answer, a_message, a_vote])
async def test_what_stays_in_the_group_that_it_was_before_is_named(
    town: Town, shows: Before
) -> None:
    one = await shows(town)
    await become_super(town)
    await one.presses("Take it back")
    assert STAYS_THERE in one.sees("what you took back is gone in 1 of 2 chats.")
    one.never_saw("gone in every chat")


async def test_a_post_is_not_down_where_it_stands_in_the_group_that_it_was_before(
    town: Town,
) -> None:
    await posts(town.maria)
    await become_super(town)
    await takes_down(town.ana)
    assert STAYS_THERE in town.ana.sees("E-1 is down in 1 of 2 chats.")
    assert "Try again" not in town.ana.labels
    town.ana.never_saw("down in every chat")


async def test_what_was_not_sent_yet_goes_to_the_larger_group(town: Town) -> None:
    town.platforms["telegram"].trouble[town.elm.chat.id] = [Refused(Reason.LATER, 600)]
    await sends(town.ana)
    room = await become_super(town)
    await town.later(minutes=11)
    room.shows(FRIDAY)
    await town.ana.presses("Take it back")
    town.ana.sees("what you took back is gone in every chat of the group.")


async def test_a_correction_says_where_the_old_words_stay_since_it_became_larger(
    town: Town,
) -> None:
    await sends(town.ana)
    await become_super(town)
    await corrects(town.ana)
    town.ana.sees("In Elm Street nothing can be changed: the new words stand below the old ones.")


async def test_a_post_is_not_down_in_a_chat_that_is_lost(town: Town) -> None:
    await posts(town.maria)
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.REMOVED)] * 9
    await takes_down(town.ana)
    await thrown_out(town, Reason.REMOVED)
    said = town.ana.sees("E-1 is down in 1 of 2 chats.")
    assert "Elm Teens: I was removed from it, and what stood there stays." in said
    assert "Try again" not in town.ana.labels
    town.ana.never_saw("down everywhere")
    town.teens.shows(CRUEL)


# --- Tapped again ------------------------------------------------------------------------------


@EVERY
async def test_a_second_tap_says_what_is_so_and_promises_nothing(
    town: Town, shows: Before, what: str, words: str
) -> None:
    one = await shows(town)
    _, _, button = one._find("Take it back")
    await one.presses("Take it back")
    await town.later(minutes=1)
    one.messages.clear()
    await one.forges(button.data)
    assert "taken back" in one.last
    one.never_saw("I write to you")
    one.never_saw("I say so now")


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


async def test_a_message_in_pieces_is_gone_chat_by_chat(town: Town) -> None:
    await sends(town.sam, "The lamps go out at ten. " * 150)
    assert sum("The lamps" in one.text for one in town.teens.messages) > 1
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.FORBIDDEN)] * 9
    await town.sam.presses("Take it back")
    said = town.sam.sees("what you took back is gone in 1 of 2 chats.")
    assert said.count("Elm Teens") == 1
    town.elm.hides("The lamps")


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


async def test_a_late_send_says_what_is_so_then(town: Town) -> None:
    await tells(town.maria)
    send = next(one for one in town.maria.messages[-1].buttons if one.label == "Send")
    await town.maria.presses("Send")
    await town.maria.presses("Take it back")
    assert "I write to you where it is gone." in town.maria.sees("E-1 is taken back")
    await town.later(minutes=1)
    await town.maria.forges(send.data)
    assert town.maria.last == ("It was taken back already. It is gone in every chat of the group.")
