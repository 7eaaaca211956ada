"""Whoever is muted in a chat sends nothing there to everyone, and reads it before and after."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.words import Left
from storage import members
from tests.features.test_moderation import asks, gets_role, takes_down, tells
from tests.stage import Person, Room, Town

NOT_THERE = "You may not write in {} now, so nothing goes there."
BOTH = pytest.mark.parametrize("who", ["ana", "sam"])
WORDS = "Garbage day moves to Friday this week."


def rooms(town: Town, one: Person) -> tuple[Room, Room]:
    """Return the chat in which this organizer is muted now, and the other one."""
    there, other = (town.elm, town.teens) if one is town.ana else (town.teens, town.elm)
    there.silenced.append(one)
    return there, other


async def one_chat(town: Town) -> None:
    """Leave the group with Elm Street alone."""
    town.teens.holds_bot = False
    await town.take(Left(town.teens.chat))


async def writes(one: Person, words: str = WORDS) -> None:
    await one.presses("Write to everyone")
    await one.fills(words=words)
    await one.presses("Send")


async def alerts(one: Person, words: str = "Smoke from the school.") -> None:
    await one.presses("Urgent alert")
    await one.presses("I called 911")
    await one.fills(kind="Fire or gas", words=words)


# --- Messages to everyone ---------------------------------------------------------------------


@BOTH
async def test_a_message_goes_only_where_its_author_may_write(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    there, other = rooms(town, one)
    await one.presses("Write to everyone")
    await one.fills(words=WORDS)
    assert f"To {other.chat.title}. " in one.last
    assert NOT_THERE.format(there.chat.title) in one.last
    await one.presses("Send")
    assert NOT_THERE.format(there.chat.title) in one.last
    other.shows(WORDS)
    there.hides(WORDS)


async def test_a_contact_is_muted_like_everybody(town: Town) -> None:
    town.elm.silenced.append(town.lee)
    await writes(town.lee)
    town.teens.shows(WORDS)
    town.elm.hides(WORDS)


async def test_whoever_may_write_nowhere_sends_nothing(town: Town) -> None:
    await one_chat(town)
    town.elm.silenced.append(town.ana)
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words=WORDS)
    town.ana.sees(NOT_THERE.format("Elm Street"))
    assert "Send" not in town.ana.labels
    town.elm.hides(WORDS)


async def test_whoever_is_muted_between_the_look_and_the_send_sends_nothing(town: Town) -> None:
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words=WORDS)
    town.elm.silenced.append(town.ana)
    await town.ana.presses("Send")
    town.teens.shows(WORDS)
    town.elm.hides(WORDS)
    assert NOT_THERE.format("Elm Street") in town.ana.last


@BOTH
async def test_what_was_sent_before_is_not_corrected_there(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await writes(one)
    there, other = rooms(town, one)
    await one.presses("Correct it")
    said = f"You may not write in {there.chat.title} now, and this message stands there."
    one.sees(said)
    there.silenced.clear()
    await one.forges(f"announce_correct-{town.group_id}-1")
    there.silenced.append(one)
    await one.fills(words="You are all idiots.")
    assert said in one.last
    for room in (there, other):
        room.shows(WORDS)
        room.hides("idiots")


async def test_what_waits_for_its_hour_leaves_that_chat_out_and_its_author_reads_it(
    town: Town,
) -> None:
    await town.later(hours=2)
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words=WORDS)
    await town.ana.presses("Send at 07:00")
    town.elm.silenced.append(town.ana)
    await town.later(hours=12)
    town.teens.shows(WORDS)
    town.elm.hides(WORDS)
    town.ana.sees("did not go to Elm Street: you may not write there now.")


async def test_what_waits_for_its_hour_goes_nowhere_where_its_author_may_write_nowhere(
    town: Town,
) -> None:
    await one_chat(town)
    await town.later(hours=2)
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words=WORDS)
    await town.ana.presses("Send at 07:00")
    town.elm.silenced.append(town.ana)
    await town.later(hours=12)
    town.elm.hides(WORDS)
    town.ana.sees("did not go to Elm Street: you may not write there now.")


# --- Votes and check-ins ----------------------------------------------------------------------


@BOTH
async def test_a_vote_goes_only_where_its_asker_may_write_and_once(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    there, other = rooms(town, one)
    await one.organizes("Ask for a vote")
    await one.fills(what="Which colour?", words="red, blue")
    assert NOT_THERE.format(there.chat.title) in one.last
    assert f"It goes to {other.chat.title}." in one.last
    await one.presses("Post")
    assert "It goes to 1 chat now." in one.last
    assert NOT_THERE.format(there.chat.title) in one.last
    assert sum("Which colour?" in message.text for message in other.messages) == 1
    there.hides("Which colour?")


async def test_nobody_who_may_write_nowhere_asks_for_a_vote(town: Town) -> None:
    await one_chat(town)
    town.elm.silenced.append(town.ana)
    await town.ana.organizes("Ask for a vote")
    town.ana.sees(NOT_THERE.format("Elm Street"))


@BOTH
async def test_how_everyone_is_is_asked_only_where_whoever_asks_may_write(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    town.clock += timedelta(hours=14)
    there, other = rooms(town, one)
    await one.organizes("Ask how everyone is")
    assert f"I ask in {other.chat.title}:" in one.last
    await one.presses("Once, now")
    assert NOT_THERE.format(there.chat.title) in one.last
    await one.presses("Post")
    assert NOT_THERE.format(there.chat.title) in one.sees("Asked in 1 chat")
    other.shows("How are you?")
    there.hides("How are you?")


async def test_what_is_asked_every_week_leaves_that_chat_out_while_its_asker_is_muted(
    town: Town,
) -> None:
    await town.ana.organizes("Ask how everyone is")
    await town.ana.presses("Every Sunday 18:00")
    await town.ana.presses("Post")
    town.elm.silenced.append(town.ana)
    await town.later(days=7)
    town.elm.hides("How are you?")
    town.teens.shows("How are you?")
    for one in (town.ana, town.sam):
        one.sees("Not asked in Elm Street: Ana may not write there.")


# --- Urgent alerts ----------------------------------------------------------------------------


@BOTH
async def test_an_alert_goes_where_its_author_may_write_and_says_so(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    there, other = rooms(town, one)
    await alerts(one)
    assert NOT_THERE.format(there.chat.title) in one.last
    assert "Another organizer can alert people there." in one.last
    await one.presses("Yes, alert everyone")
    one.sees(NOT_THERE.format(there.chat.title))
    other.shows("Smoke from the school.")
    there.hides("Smoke")


async def test_whoever_may_write_nowhere_has_the_others_rung_and_911_comes_first(
    town: Town,
) -> None:
    await one_chat(town)
    await gets_role(town, town.maria, members.ORGANIZER)
    town.elm.silenced.append(town.ana)
    await town.ana.presses("Urgent alert")
    assert town.ana.last.startswith("Danger now? Call 911 first. I call nobody.")
    assert NOT_THERE.format("Elm Street") in town.ana.last
    await town.ana.presses("Ask organizers to warn everyone")
    await town.ana.fills(words="Smoke from the school.")
    await town.ana.presses("Send")
    town.maria.sees("Smoke from the school.")
    town.elm.hides("Smoke")


async def test_nobody_who_is_muted_adds_words_to_an_alert(town: Town) -> None:
    await alerts(town.ana)
    await town.ana.presses("Yes, alert everyone")
    town.elm.silenced.append(town.ana)
    said = "You may not write in Elm Street now, and A-1 stands there."
    await town.ana.presses("Add news")
    assert said in town.ana.last
    town.elm.silenced.clear()
    await town.ana.presses("Add news")
    town.elm.silenced.append(town.ana)
    await town.ana.fills(words="You are all idiots.")
    assert said in town.ana.last
    town.elm.hides("idiots")


@pytest.mark.parametrize("late", [False, True])
async def test_who_is_muted_ends_an_alert_but_not_in_their_own_words(
    town: Town, late: bool
) -> None:
    await alerts(town.ana)
    await town.ana.presses("Yes, alert everyone")
    if late:
        await town.ana.presses("All clear")
        await town.ana.fills(words="You are all idiots.")
    town.elm.silenced.append(town.ana)
    await town.ana.presses("Send now" if late else "All clear")
    assert "no words of yours go there. How did A-1 end?" in town.ana.last
    await town.ana.presses("The danger is over.")
    for room in (town.elm, town.teens):
        assert "All clear" in room.shows("The danger is over.")
        room.hides("idiots")
    await town.ana.presses("It is not over")
    town.elm.hides("All clear")


# --- Answers ----------------------------------------------------------------------------------


async def test_whoever_may_not_write_there_now_is_asked_for_no_other_words(town: Town) -> None:
    await asks(town.maria, "Why do you never come?")
    await town.lee.replies("Why do you never come?", "We come on Tuesday.")
    town.elm.silenced.append(town.lee)
    await town.lee.presses("Change")
    assert "You may not write in Elm Street now, and Q-1 stands there." in town.lee.last
    town.elm.silenced.clear()
    await town.lee.presses("Send now")
    town.elm.silenced.append(town.lee)
    await town.lee.presses("Correct it")
    assert "You may not write in Elm Street now, and Q-1 stands there." in town.lee.last
    town.elm.shows("We come on Tuesday.")


async def test_so_is_whoever_answered_a_problem(town: Town) -> None:
    await tells(town.maria)
    await town.maya.presses("Answer")
    await town.maya.fills(words="I talk to them.")
    await town.maya.presses("Send now")
    town.teens.silenced.append(town.maya)
    await town.maya.presses("Correct it")
    assert f"in {town.teens.chat.title} now, and E-1 stands there." in town.maya.last
    town.elm.shows("I talk to them.")


@pytest.mark.parametrize("press", ["Send now", "Change"])
async def test_the_card_of_what_waits_follows_a_mute_that_was_seen(town: Town, press: str) -> None:
    await asks(town.maria, "Why do you never come?")
    await town.lee.replies("Why do you never come?", "We come on Tuesday.")
    town.elm.silenced.append(town.lee)
    await town.lee.presses(press)
    card = town.lee.sees("> We come on Tuesday.")
    assert "you may not write there now, so nothing is sent" in card
    assert "In 2 minutes" not in card
    await town.later(minutes=3)
    town.elm.hides("We come on Tuesday.")
    town.lee.sees("I did not send your answer, because you may not write now")


async def test_it_follows_too_once_they_may_write_again(town: Town) -> None:
    await asks(town.maria, "Why do you never come?")
    await town.lee.replies("Why do you never come?", "We come on Tuesday.")
    town.elm.silenced.append(town.lee)
    await town.lee.presses("Send now")
    town.elm.silenced.clear()
    await town.lee.replies("Why do you never come?", "We come on Friday.")
    await town.lee.presses("Use this instead")
    assert not any("nothing is sent" in one.text for one in town.lee.messages)
    await town.later(minutes=3)
    town.elm.shows("We come on Friday.")


async def test_whoever_was_unmuted_in_time_has_their_answer_sent(town: Town) -> None:
    await asks(town.maria, "Why do you never come?")
    await town.lee.replies("Why do you never come?", "We come on Tuesday.")
    town.elm.silenced.append(town.lee)
    await town.lee.presses("Send now")
    town.elm.silenced.clear()
    await town.later(minutes=3)
    town.elm.shows("We come on Tuesday.")
    town.lee.sees("Sent Sun 22 Nov 2026")


# --- What an organizer decides about ----------------------------------------------------------


async def test_a_post_that_waited_goes_nowhere_where_its_author_was_muted_meanwhile(
    town: Town,
) -> None:
    await town.ana.organizes("Posts of neighbours")
    await town.ana.presses("An organizer looks first")
    await tells(town.tom, named=True)
    town.teens.silenced.append(town.tom)
    await town.sam.presses("Show it")
    town.elm.shows("The people at the corner are idiots")
    town.teens.hides("idiots")


async def test_a_reason_in_ones_own_words_is_not_read_where_one_may_not_write(town: Town) -> None:
    await tells(town.maria)
    await town.ana.presses("Take it down")
    await town.ana.presses("In my own words")
    town.elm.silenced.append(town.ana)
    await town.ana.says("You are all idiots, and so is she.")
    assert "You may not write in Elm Street now" in town.ana.last
    town.elm.hides("so is she")
    await takes_down(town.ana)
    town.elm.shows("E-1 was taken down by Ana, organizer")


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_whoever_is_muted_is_asked_for_no_reason_in_their_own_words(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await tells(town.maria)
    there, _ = rooms(town, one)
    await one.presses("Take it down")
    said = f"You may not write in {there.chat.title} now, so no words of yours go there."
    if one.form:
        (why,) = one.form.fields
        assert said in str(why.ask)
        assert "In my own words" not in [choice.label for choice in why.choices]
    else:
        assert said in one.last
        assert "In my own words" not in one.labels
        await one.says("Idiot")
        assert "Please tap one of these." in one.last
    await one.fills(why="It accuses or insults somebody.")
    await one.presses("Take it down")
    town.elm.shows("E-1 was taken down")


async def test_whoever_is_muted_on_one_app_is_muted_there_with_their_other_account(
    town: Town,
) -> None:
    await gets_role(town, town.tom, members.COMMUNITY)
    town.teens.silenced.append(town.tom)
    await town.tom.says("menu")
    await writes(town.tom)
    town.elm.shows(WORDS)
    town.teens.hides(WORDS)
