"""Who is in a chat: asked before it is connected, and what is different for people under 18."""

from __future__ import annotations

import pytest

from bot.words import Left
from tests.stage import Person, Room, Town

BOY = "Boy, 6, red coat, missing since 20:50."
KIDS = "1-800-668-6868"


@pytest.fixture
def oak(town: Town) -> Room:
    """A Telegram group that Ana manages too, with Kim, who is in no other chat."""
    kim = town.person("Kim", "telegram")
    return town.room("telegram", "Oak Lane", [town.ana, kim], holds_bot=False)


async def organizes(one: Person, label: str) -> None:
    await one.says("menu")
    await one.organizes(label)


async def connects(town: Town, room: Room, who: str) -> None:
    await organizes(town.ana, "Connect another chat")
    await town.ana.presses("Telegram group", into=room)
    await town.ana.presses(who)
    await town.ana.presses("Connect")


async def tells(town: Town, chat: str, who: str) -> None:
    """Say who is in a chat that is connected."""
    await organizes(town.ana, "Chats of the group")
    await town.ana.presses("Who is in which chat")
    await town.ana.presses(chat)
    await town.ana.presses(who)


async def alerts(one: Person) -> None:
    await one.says("menu")
    await one.presses("Urgent alert")
    await one.presses("I called 911")
    await one.fills(kind="Missing person", words=BOY)
    await one.presses("Yes, alert everyone")


# --- Asking -------------------------------------------------------------------------------


async def test_who_is_there_is_asked_before_anything_is_connected(town: Town, oak: Room) -> None:
    await organizes(town.ana, "Connect another chat")
    await town.ana.presses("Telegram group", into=oak)
    assert "Connect Oak Lane (2 people) to Elm Street?" in town.ana.last
    assert "Who is there?" in town.ana.last
    assert town.ana.labels == ["Adults", "Mostly under 18", "Mixed", "No"]
    await town.ana.presses("Mostly under 18")
    assert town.ana.last.startswith("Mostly under 18 in Oak Lane")
    assert "Urgent alerts come there without buttons" in town.ana.last
    assert len(town.ana.last) <= 300
    oak.hides("Elm Street")
    await town.ana.presses("No")
    assert town.ana.last == "Nothing is connected."
    oak.hides("Elm Street")


async def test_an_answer_that_was_made_up_connects_nothing(town: Town, oak: Room) -> None:
    await organizes(town.ana, "Connect another chat")
    await town.ana.presses("Telegram group", into=oak)
    asked = next(one.data for one in town.ana.messages[-1].buttons if one.label == "Adults")
    number = asked.split("-")[2]
    for forged in (f"connect_yes-{town.group_id}-{number}", f"{asked}x"):
        await town.ana.forges(forged)
        await town.ana.forges(f"{forged}-toddlers")
    oak.hides("Elm Street")


async def test_it_can_be_said_anew_under_chats_and_people(town: Town) -> None:
    await organizes(town.ana, "Chats of the group")
    await town.ana.presses("Who is in which chat")
    assert "Elm Street: nobody has said" in town.ana.last
    await tells(town, "Elm Teens", "Mostly under 18")
    assert "Mostly under 18 in Elm Teens" in town.ana.last
    await town.ana.presses("Chats of the group")
    await town.ana.presses("Who is in which chat")
    assert "Elm Teens: Mostly under 18" in town.ana.last
    assert "Elm Street: nobody has said" in town.ana.last
    await tells(town, "Elm Teens", "Mixed")
    assert "Everything is there as in the other chats." in town.ana.last
    await town.maria.forges(f"chat_ages_are-{town.group_id}-1-young")
    assert "Only organizers" in town.maria.last


async def test_a_group_with_one_chat_is_asked_at_once(town: Town) -> None:
    await organizes(town.ana, "Chats of the group")
    await town.ana.presses("Disconnect a chat")
    await town.ana.presses("Disconnect Elm Teens")
    await town.ana.presses("Disconnect Elm Teens")
    await organizes(town.ana, "Chats of the group")
    await town.ana.presses("Who is in which chat")
    assert town.ana.last == "Who is in Elm Street?"
    assert town.ana.labels == ["Adults", "Mostly under 18", "Mixed", "Chats of the group"]


async def test_of_a_chat_that_was_let_go_nothing_is_noted(town: Town) -> None:
    await organizes(town.sam, "Chats of the group")
    await town.sam.presses("Who is in which chat")
    await town.sam.presses("Elm Teens")
    young = next(one.data for one in town.sam.messages[-1].buttons if "18" in one.label)
    await organizes(town.ana, "Chats of the group")
    await town.ana.presses("Disconnect a chat")
    await town.ana.presses("Disconnect Elm Teens")
    await town.ana.presses("Disconnect Elm Teens")
    await town.ana.forges(young)
    assert town.ana.last == "That chat is not connected any more."


# --- Urgent alerts ------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_an_alert_rings_among_people_under_18_and_asks_nobody_there_to_help(
    town: Town, who: str
) -> None:
    await tells(town, "Elm Teens", "Mostly under 18")
    await alerts(getattr(town, who))
    assert town.teens.message(BOY).labels == []
    assert not town.teens.message(BOY).silent
    assert town.elm.message(BOY).labels == ["I have seen it", "I can help"]
    await town.maria.presses("I can help")
    await town.maria.presses("Yes, I can help")
    for room in (town.elm, town.teens):
        room.hides("Maria")


@pytest.mark.parametrize("who", ["Adults", "Mixed"])
async def test_among_adults_and_where_it_is_mixed_nothing_is_different(
    town: Town, oak: Room, who: str
) -> None:
    await connects(town, oak, who)
    await alerts(town.ana)
    assert oak.message(BOY).labels == ["I have seen it", "I can help"]


async def test_a_chat_connected_as_young_gets_alerts_without_buttons(town: Town, oak: Room) -> None:
    await connects(town, oak, "Mostly under 18")
    await alerts(town.ana)
    assert oak.message(BOY).labels == []
    assert town.elm.message(BOY).labels == ["I have seen it", "I can help"]


async def test_a_running_alert_follows_when_it_is_said_late(town: Town) -> None:
    await alerts(town.ana)
    helps = next(b.data for b in town.teens.message(BOY).buttons if b.label == "I can help")
    assert town.teens.message(BOY).labels == ["I have seen it", "I can help"]
    await tells(town, "Elm Teens", "Mostly under 18")
    assert town.teens.message(BOY).labels == []
    for link in (helps, helps.replace("alert_help", "alert_help_yes")):
        await town.tom.forges(link)
        assert "If you are in danger, call 911" in town.tom.last
    assert "can help" not in town.ana.sees("reached 2 of 2 chats")
    await tells(town, "Elm Teens", "Adults")
    assert town.teens.message(BOY).labels == ["I have seen it", "I can help"]


async def test_in_private_too_only_who_is_in_another_chat_is_asked(town: Town) -> None:
    for one in (town.maria, town.tom):
        await one.presses("My settings")
        await one.presses("Fewer messages")
        await one.presses("Send urgent alerts here")
    await tells(town, "Elm Teens", "Mostly under 18")
    await alerts(town.ana)
    for one, asked in ((town.maria, True), (town.tom, False)):
        mine = next(message for message in one.messages if BOY in message.text)
        assert ("I can help" in mine.labels) == asked


async def test_contacts_and_organizers_of_a_young_chat_may_help(town: Town) -> None:
    await tells(town, "Elm Teens", "Mostly under 18")
    await alerts(town.ana)
    await town.maya.forges(f"alert_help-{town.group_id}-1")
    await town.maya.presses("Yes, I can help")
    assert "1 can help: Maya." in town.ana.sees("reached 2 of 2 chats")


# --- Check-ins and help -------------------------------------------------------------------


async def test_a_check_in_names_nobody_among_people_under_18(town: Town) -> None:
    await tells(town, "Elm Teens", "Mostly under 18")
    await organizes(town.ana, "Ask how everyone is")
    await town.ana.presses("Once, now")
    await town.ana.presses("Post")
    await town.tom.presses("I am fine")
    await town.tom.presses("I need some help")
    await town.later(days=3)
    town.teens.shows("How are you?")
    town.teens.hides("Tom")


@pytest.mark.parametrize(("room", "who"), [("teens", "tom"), ("elm", "maria")])
async def test_help_for_young_people_comes_first_on_their_card(
    town: Town, room: str, who: str
) -> None:
    one: Person = getattr(town, who)
    await one.presses("Find help")
    assert KIDS not in one.last
    assert one.labels[0] != "Young people"
    one.messages.clear()
    await tells(town, "Elm Teens" if room == "teens" else "Elm Street", "Mostly under 18")
    await one.presses("Find help")
    assert "988" in one.last.split(KIDS)[0]
    assert one.labels[0] == "Young people"
    assert len(one.last) <= 300


# --- No name in any chat ------------------------------------------------------------------


async def test_whoever_is_only_among_people_under_18_cannot_sign_a_question(
    town: Town, oak: Room
) -> None:
    kim = oak.people[1]
    await connects(town, oak, "Mostly under 18")
    await kim.presses("Ask a question")
    await kim.presses("Ask Lee, police")
    await kim.says("Can we get a speed sign?")
    assert kim.labels[:2] == ["Yes, without my name", "No, only Lee and me"]
    await kim.presses("Yes, without my name")
    await kim.presses("Send")
    oak.hides("Can we get a speed sign?")
    await town.ana.presses("Show it")
    for room in (town.elm, oak):
        room.shows("Can we get a speed sign?")
        room.hides("Kim")
    await town.maria.presses("Ask a question")
    await town.maria.fills(whom="Ask Lee, police", words="Is Elm safe?", shown="Yes, with my name")
    await town.ana.presses("Show it")
    assert "Asked by Maria." in oak.shows("Is Elm safe?")


@pytest.mark.parametrize("early", [True, False])
async def test_a_problem_for_everyone_stays_without_a_young_name(town: Town, early: bool) -> None:
    if early:
        await tells(town, "Elm Teens", "Mostly under 18")
    await town.tom.presses("Report a problem")
    await town.tom.presses("No")
    await town.tom.fills(what="Lamp out", where="Elm and 3rd", who="Everyone here")
    if not early:
        await town.tom.presses("Add my name")
        assert "Reported by Tom." in town.tom.last
        await tells(town, "Elm Teens", "Mostly under 18")
    await town.tom.forges(f"concern_name-{town.group_id}-1")
    assert "Your name is not shown." in town.tom.last
    assert "Add my name" not in town.tom.labels
    await town.tom.presses("Send")
    town.teens.hides("Lamp out")
    await town.ana.presses("Show it")
    for room in (town.elm, town.teens):
        room.shows("Lamp out")
        room.hides("Tom")


async def test_to_organizers_alone_a_name_may_be_told(town: Town) -> None:
    await tells(town, "Elm Teens", "Mostly under 18")
    await town.tom.presses("Report a problem")
    await town.tom.presses("No")
    await town.tom.fills(what="Lamp out", where="Elm", who="Organizers, no police")
    await town.tom.presses("Add my name")
    await town.tom.presses("Send")
    assert "Reported by Tom." in town.ana.sees("Lamp out")


async def test_a_message_among_people_under_18_is_saved_without_a_name_only(town: Town) -> None:
    await tells(town, "Elm Teens", "Mostly under 18")
    await town.tom.says("The crossing at Oak is dangerous", to=town.teens)
    await town.sam.runs("concern", about=town.teens.message("The crossing"))
    asked = town.teens.message("May I save a message from here")
    assert asked.labels == ["Yes, no name", "No"]
    agree = asked.buttons[0].data
    await town.tom.forges(agree.replace("unnamed", "named"))
    town.tom.sees("Saved as E-1, without your name.")
    await town.ana.presses("Show it")
    assert "Tom" not in town.elm.shows("The crossing at Oak is dangerous")


# --- An organizer looks first -------------------------------------------------------------


def asked_to_look(one: Person) -> int:
    """Count the cards that ask an organizer whether everyone should read something."""
    return sum("should everyone read this?" in message.text for message in one.messages)


async def test_a_problem_of_whoever_is_only_there_waits_in_every_chat_on_one_card(
    town: Town,
) -> None:
    await tells(town, "Elm Teens", "Mostly under 18")
    await town.tom.presses("Report a problem")
    await town.tom.presses("No")
    await town.tom.fills(what="Lamp out", where="Elm and 3rd", who="Everyone here")
    await town.tom.presses("Send")
    town.tom.sees("In Elm Street, Elm Teens it shows once an organizer has looked.")
    for room in (town.elm, town.teens):
        room.hides("Lamp out")
    assert asked_to_look(town.ana) == asked_to_look(town.sam) == 1
    await town.ana.presses("Show it")
    for room in (town.elm, town.teens):
        room.shows("Lamp out")
        room.hides("Tom")


async def test_a_question_of_whoever_is_only_there_waits_in_every_chat(town: Town) -> None:
    await tells(town, "Elm Teens", "Mostly under 18")
    await town.tom.presses("Ask a question")
    await town.tom.fills(
        whom="Ask Lee, police", words="Is the park lit?", shown="Yes, without my name"
    )
    await town.tom.presses("Send")
    town.tom.sees("In Elm Street, Elm Teens it shows once an organizer has looked.")
    for room in (town.elm, town.teens):
        room.hides("Is the park lit?")
    assert asked_to_look(town.ana) == 1
    await town.sam.presses("Show it")
    for room in (town.elm, town.teens):
        room.shows("Is the park lit?")


async def test_a_message_that_is_shared_from_there_waits_in_every_chat(town: Town) -> None:
    await tells(town, "Elm Teens", "Mostly under 18")
    await town.tom.says("The crossing at Oak is dangerous", to=town.teens)
    await town.sam.runs("concern", about=town.teens.message("The crossing"))
    await town.tom.presses("Yes, no name")
    town.tom.sees("In Elm Street, Elm Teens it shows once an organizer has looked.")
    town.elm.hides("The crossing at Oak")
    await town.ana.presses("Show it")
    town.elm.shows("The crossing at Oak is dangerous")


async def test_whoever_is_among_adults_too_waits_only_where_most_are_under_18(town: Town) -> None:
    await tells(town, "Elm Teens", "Mostly under 18")
    await town.maria.presses("Ask a question")
    await town.maria.fills(
        whom="Ask Lee, police", words="Is the park lit?", shown="Yes, without my name"
    )
    town.elm.shows("Is the park lit?")
    town.teens.hides("Is the park lit?")


async def test_a_child_that_somebody_there_looks_for_waits_for_nobody(town: Town) -> None:
    await tells(town, "Elm Teens", "Mostly under 18")
    await town.tom.presses("Report a problem")
    await town.tom.presses("No")
    await town.tom.fills(
        what="My sister is lost, 5, yellow boots", where="Elm and 3rd", who="Everyone here"
    )
    await town.tom.presses("Send")
    for room in (town.elm, town.teens):
        room.shows("yellow boots")


# --- What stood there before ----------------------------------------------------------------


async def test_marking_a_chat_takes_the_names_of_whoever_is_only_there_off_what_stands(
    town: Town,
) -> None:
    for one, thing in ((town.tom, "swing"), (town.maria, "bench")):
        await one.presses("Report a problem")
        await one.presses("No")
        await one.fills(what=f"The {thing} is broken", where=f"At the {thing}", who="Everyone here")
        await one.presses("Add my name")
        await one.presses("Send")
        await one.presses("Ask a question")
        await one.fills(
            whom="Ask Lee, police", words=f"Is the {thing} safe?", shown="Yes, with my name"
        )
    for room in (town.elm, town.teens):
        room.shows("Reported by Tom.")
        room.shows("Asked by Tom.")
    await tells(town, "Elm Teens", "Mostly under 18")
    await town.later(minutes=1)
    for room in (town.elm, town.teens):
        room.hides("Tom")
        room.shows("The swing is broken")
        room.shows("Reported by Maria.")
        room.shows("Asked by Maria.")


async def test_marking_a_chat_takes_the_name_off_what_its_author_is_asked_there(
    town: Town,
) -> None:
    await town.tom.says("The crossing at Oak is dangerous", to=town.teens)
    await town.sam.runs("concern", about=town.teens.message("The crossing"))
    town.teens.shows("Tom, may I save your message")
    await tells(town, "Elm Teens", "Mostly under 18")
    town.teens.hides("Tom, may I save")
    town.teens.shows("May I save a message from here")


async def signs(one: Person, thing: str) -> None:
    """Tell a problem to everyone, with one's name."""
    await one.presses("Report a problem")
    await one.presses("No")
    await one.fills(what=f"The {thing} is broken", where=f"At the {thing}", who="Everyone here")
    await one.presses("Add my name")
    await one.presses("Send")


async def test_marking_it_back_brings_the_names_back_at_once(town: Town) -> None:
    await signs(town.tom, "swing")
    await tells(town, "Elm Teens", "Mostly under 18")
    await town.later(minutes=1)
    town.elm.hides("Tom")
    await tells(town, "Elm Teens", "Adults")
    await town.later(minutes=1)
    for room in (town.elm, town.teens):
        assert "Reported by Tom." in room.shows("The swing is broken")


async def in_both(town: Town, oak: Room) -> Person:
    """Let Kim be in a chat of adults and in one of people under 18, with a problem told by name."""
    kim = oak.people[1]
    pine = town.room("telegram", "Pine Lane", [town.ana, kim], holds_bot=False)
    await connects(town, oak, "Mostly under 18")
    await connects(town, pine, "Adults")
    for room in (oak, pine):
        await kim.runs("menu", to=room)
    await signs(kim, "gate")
    await town.later(minutes=1)
    assert "Reported by Kim." in town.elm.shows("The gate is broken")
    return kim


@pytest.mark.parametrize("how", ["disconnected", "removed", "left"])
async def test_names_go_at_once_with_the_last_chat_of_adults(
    town: Town, oak: Room, how: str
) -> None:
    kim = await in_both(town, oak)
    pine = next(one for one in kim.rooms if one.chat.title == "Pine Lane")
    if how == "disconnected":
        await organizes(town.ana, "Chats of the group")
        await town.ana.presses("Disconnect a chat")
        await town.ana.presses("Disconnect Pine Lane")
        await town.ana.presses("Disconnect Pine Lane")
    elif how == "removed":
        pine.holds_bot = False
        await town.take(Left(pine.chat, None))
    else:
        await kim.leaves(pine)
    await town.later(minutes=1)
    town.elm.shows("The gate is broken")
    for room in (town.elm, oak):
        room.hides("Kim")


async def test_names_come_back_with_a_chat_of_adults(town: Town, oak: Room) -> None:
    kim = await in_both(town, oak)
    pine = next(one for one in kim.rooms if one.chat.title == "Pine Lane")
    await kim.leaves(pine)
    await town.later(minutes=1)
    town.elm.hides("Kim")
    pine.people.append(kim)
    await kim.runs("menu", to=pine)
    await town.later(minutes=1)
    assert "Reported by Kim." in town.elm.shows("The gate is broken")
