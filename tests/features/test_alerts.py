"""Urgent alerts: they ring at night, need two looks, and stay up until an all clear."""

from __future__ import annotations

import pytest

from bot.words import Reason, Refused, Send
from storage import cards, members, people
from storage.database import Ticket
from tests import telling
from tests.stage import Person, Room, Town

BOY = "Boy, 6, red coat, missing since 20:50."
ORGANIZERS = ["ana", "sam"]


async def writes(one: Person, words: str = BOY, called: str = "I called 911") -> None:
    """Write an alert, up to the look at it."""
    await one.says("menu")
    await one.presses("Urgent alert")
    await one.presses(called)
    await one.fills(kind="Missing person", words=words)


async def alerts(one: Person, words: str = BOY) -> None:
    await writes(one, words)
    await one.presses("Yes, alert everyone")


async def clears(one: Person, outcome: str = "Found, he is fine.") -> None:
    await one.presses("All clear")
    await one.fills(words=outcome)
    await one.presses("Send now")


def rings(room: Room, words: str = BOY) -> int:
    """How many posts here hold the words and came with a sound."""
    return sum(words in one.text and not one.silent for one in room.messages)


async def takes_roles(town: Town, *gone: Person) -> None:
    def take(db: Ticket) -> None:
        for one in gone:
            person = people.person(db, one.platform, one.id)
            for role in (members.ORGANIZER, *members.CONTACTS):
                members.take_role(db, town.group_id, person.id, role)

    await town.app.write(take)


async def test_it_stays_on_top_until_the_all_clear(town: Town) -> None:
    await alerts(town.ana)
    assert all(room.message(BOY).pinned for room in (town.elm, town.teens))
    await clears(town.ana)
    assert not any(room.message(BOY).pinned for room in (town.elm, town.teens))


@pytest.mark.parametrize("typed", ["It is over", "all clear", "false alarm", "C’est fini"])
async def test_an_organizer_who_types_that_it_is_over_is_asked_how_it_ended(
    town: Town, typed: str
) -> None:
    await alerts(town.ana)
    await town.ana.says("menu")
    await town.ana.says(typed)
    assert "A-1" in town.ana.last
    assert BOY[:20] in town.ana.last
    await town.ana.presses(town.ana.labels[0])
    await town.ana.says("Found, he is fine.")
    await town.ana.presses(next(one for one in town.ana.labels if "now" in one or "mainte" in one))
    town.elm.shows("Found, he is fine.")


async def test_of_two_alerts_it_is_asked_which_is_over(town: Town) -> None:
    await alerts(town.ana)
    await alerts(town.ana, "Water main burst on Elm")
    await town.ana.says("menu")
    await town.ana.says("It is over")
    assert town.ana.last.startswith("Which alert is over?")
    assert BOY[:20] in town.ana.last
    await town.ana.presses("All clear: A-2")
    await town.ana.says("It is mended.")
    await town.ana.presses("Send now")
    assert "It is mended." in town.elm.message("Water main").text
    assert "All clear" not in town.elm.message(BOY).text


async def test_a_neighbour_who_types_that_it_is_over_ends_nothing(town: Town) -> None:
    await alerts(town.ana)
    await town.maria.says("menu")
    await town.maria.says("It is over")
    assert "All clear" not in town.maria.labels


async def test_that_is_not_over_after_all_stands_on_top_again(town: Town) -> None:
    await alerts(town.ana)
    await clears(town.ana)
    town.restart()
    await town.ana.presses("It is not over")
    for room in (town.elm, town.teens):
        there = room.message(BOY)
        assert there.pinned
        assert "All clear" not in there.text
        assert sum(BOY in one.text for one in room.messages) == 1
    assert "I can help" in town.elm.message(BOY).labels
    assert "All clear" in town.ana.labels
    await clears(town.ana)
    assert not any(room.message(BOY).pinned for room in (town.elm, town.teens))


async def test_what_people_took_off_the_pins_stays_off(town: Town) -> None:
    await alerts(town.ana)
    town.elm.message(BOY).pinned = False
    await town.ana.presses("Add news")
    await town.ana.fills(words="He is at the library")
    await town.ana.presses("Send now")
    assert not town.elm.message(BOY).pinned


@pytest.mark.parametrize("reason", [Reason.TOO_OLD, Reason.MESSAGE_GONE])
async def test_where_it_cannot_be_changed_it_says_that_it_goes_on(
    town: Town, reason: Reason
) -> None:
    await alerts(town.ana)
    town.platforms["telegram"].trouble[town.elm.chat.id] = [Refused(reason)]
    await clears(town.ana)
    assert "All clear" in town.elm.shows("About urgent alert A-1:")
    await town.ana.presses("It is not over")
    assert town.elm.shows("About urgent alert A-1:").endswith("It goes on.")
    town.elm.hides("All clear")


@pytest.mark.parametrize(("who", "taps"), [("ana", 6), ("sam", 5)])
async def test_an_alert_rings_in_every_chat_at_night_and_ends_with_an_outcome(
    town: Town, who: str, taps: int
) -> None:
    await town.later(hours=3)
    organizer: Person = getattr(town, who)
    await organizer.says("menu")
    organizer.taps = 0
    await organizer.presses("Urgent alert")
    assert "Call 911 first. I call nobody." in organizer.last
    await organizer.presses("I called 911")
    await organizer.fills(kind="Missing person", words=BOY)
    assert "Elm Street: it rings, but for those who muted it." in organizer.last
    assert "At night too." in organizer.last
    assert "Number" not in organizer.last
    for room in (town.elm, town.teens):
        room.hides(BOY)
    await organizer.presses("Yes, alert everyone")
    assert organizer.taps <= taps
    for room in (town.elm, town.teens):
        assert "URGENT, Elm Street" in room.shows("911 was called.")
        assert rings(room) == 1
    assert "reached 2 of 2 chats" in organizer.sees("A-1")
    await clears(organizer)
    for room in (town.elm, town.teens):
        assert "All clear 23:42:\n> Found, he is fine." in room.shows(BOY)
        assert room.message(BOY).labels == []
        assert rings(room) == 1


async def test_without_the_emergency_question_a_kind_and_a_second_yes_nothing_goes_out(
    town: Town,
) -> None:
    gid = town.group_id
    for forged in ("alert_send-{}-1", "alert_send-{}-0", "alert_words-{}-7", "alert_now-{}-1"):
        await town.ana.forges(forged.format(gid))
    await writes(town.ana)
    await town.ana.forges(f"alert_send-{gid}-0")  # not what was answered
    town.elm.hides(BOY)
    await town.maria.forges(f"alert_start-{gid}")
    assert "Only organizers can do this" in town.maria.last
    await town.ana.presses("Yes, alert everyone")
    await town.ana.forges(f"alert_send-{gid}-1")
    assert rings(town.elm) == 1


async def test_each_person_counts_once_and_helpers_are_named_to_organizers_alone(
    town: Town,
) -> None:
    await alerts(town.ana)
    for one in (town.maria, town.tom):
        await one.presses("I have seen it")
        await one.presses("I have seen it")
    assert "Seen by 2 people." in town.ana.sees("reached 2 of 2 chats")
    await town.maria.presses("I can help")
    assert "then see your name" in town.maria.last
    assert "can help" not in town.ana.sees("reached 2 of 2 chats")
    await town.maria.presses("Yes, I can help")
    assert "1 can help: Maria." in town.ana.sees("Seen by 2 people.")
    town.elm.hides("Maria")
    await town.maria.presses("I cannot after all")
    assert "can help" not in town.ana.sees("Seen by 2 people.")


async def test_news_reaches_every_copy_without_a_sound(town: Town) -> None:
    await alerts(town.sam)
    await town.sam.presses("Add news")
    await town.sam.fills(words="Seen at the library.")
    town.elm.hides("Seen at the library.")
    await town.sam.presses("Send now")
    assert town.sam.labels == ["Take it out again", "Add news", "All clear"]
    for room in (town.elm, town.teens):
        assert "Seen at the library." in room.shows(BOY)
        assert rings(room) == 1


async def test_what_is_typed_for_every_chat_is_read_back_first_and_news_can_be_taken_out(
    town: Town,
) -> None:
    await alerts(town.ana)
    await town.ana.presses("Add news")
    await town.ana.says("my day")
    assert town.ana.last.startswith("Is “my day” your answer?")
    assert "My day" in town.ana.labels
    await town.ana.presses("Yes")
    assert "Add this to every copy?" in town.ana.last
    town.elm.hides("my day")
    await town.ana.presses("Add news")
    await town.ana.says("He is at the libary")
    await town.ana.presses("Send now")
    town.elm.shows("He is at the libary")
    await town.ana.presses("Take it out again")
    town.elm.hides("libary")
    await town.ana.presses("Add news")
    await town.ana.says("He is at the library")
    await town.ana.presses("Send now")
    assert town.elm.shows(BOY).count("He is at") == 1
    await town.ana.presses("All clear")
    await town.ana.says("is sam there?")
    town.elm.hides("All clear")
    await town.ana.says("Found, he is fine.")
    await town.ana.presses("Use this instead")
    await town.ana.presses("Send now")
    assert "Found, he is fine." in town.elm.shows("All clear")
    town.elm.hides("is sam there?")
    await town.ana.presses("It is not over")
    town.elm.hides("All clear")
    assert "I have seen it" in town.elm.message(BOY).labels
    await town.later(hours=6, minutes=1)
    town.sam.sees("Is it over?")
    await clears(town.sam)
    town.elm.shows("All clear")
    await town.later(hours=1, minutes=1)
    await town.sam.presses("It is not over")
    town.sam.sees("The all clear is too long ago.")
    town.elm.shows("All clear")


async def test_a_third_alert_in_a_day_waits_for_somebody_else(town: Town) -> None:
    for at in range(2):
        await alerts(town.ana, f"Number {at}")
        await clears(town.ana)
    await alerts(town.ana, "Number 3")
    town.elm.hides("Number 3")
    assert "A-3 waits" in town.ana.sees("A-3")
    await town.ana.forges(f"alert_now-{town.group_id}-3")
    assert "Somebody else has to agree." in town.ana.last
    town.elm.hides("Number 3")
    town.lee.sees("third urgent alert in a day")
    await town.lee.presses("Alert everyone")
    town.elm.shows("Number 3")
    assert rings(town.elm, "Number 3") == 1
    await town.sam.forges(f"alert_now-{town.group_id}-3")
    assert rings(town.elm, "Number 3") == 1


async def test_a_third_alert_that_nobody_agrees_to_never_goes_out(town: Town) -> None:
    for at in range(2):
        await alerts(town.ana, f"Number {at}")
    await alerts(town.ana, "Number 3")
    await town.maya.presses("No, do not alert")
    await town.lee.forges(f"alert_now-{town.group_id}-3")
    assert "was decided already" in town.lee.last
    town.elm.hides("Number 3")
    town.ana.sees("A-3 was not sent: Maya decided that,")


async def test_when_nobody_agrees_its_author_hears_that_and_it_never_goes_out_later(
    town: Town,
) -> None:
    for at in range(2):
        await alerts(town.ana, f"Number {at}")
        await clears(town.ana)
    await alerts(town.ana, "Number 3")
    await town.later(minutes=9)
    town.ana.never_saw("Nobody has agreed")
    await town.later(minutes=1)
    assert "If you are in danger, call 911." in town.ana.sees("Nobody has agreed to A-3 yet.")
    await town.later(hours=12)
    town.lee.sees("A-3 was not sent: nobody decided in time.")
    await town.lee.forges(f"alert_now-{town.group_id}-3")
    assert town.lee.last == "A-3 was not sent: nobody decided in time."
    town.elm.hides("Number 3")


async def test_after_a_day_an_organizer_may_alert_alone_again(town: Town) -> None:
    for at in range(2):
        await alerts(town.ana, f"Number {at}")
        await clears(town.ana)
    await town.later(hours=24, minutes=1)
    await alerts(town.ana, "Number 3")
    town.elm.shows("Number 3")


async def test_a_lone_organizer_waits_ten_minutes_and_says_yes_again(town: Town) -> None:
    await takes_roles(town, town.sam, town.lee, town.maya)
    for at in range(2):
        await alerts(town.ana, f"Number {at}")
        await clears(town.ana)
    await alerts(town.ana, "Number 3")
    await town.later(minutes=9)
    await town.ana.forges(f"alert_now-{town.group_id}-3")
    town.elm.hides("Number 3")
    assert "Alert everyone" not in [label for one in town.ana.messages for label in one.labels]
    await town.later(minutes=1)
    town.elm.hides("Number 3")
    await town.ana.presses("Alert everyone")
    town.elm.shows("Number 3")


async def test_a_forgotten_alert_is_asked_about_and_listed_until_it_is_over(town: Town) -> None:
    await alerts(town.ana)
    await town.maria.presses("Votes and activities")
    assert BOY in town.maria.last
    shown = len(town.ana.messages)
    await town.later(hours=6, minutes=1)
    assert len(town.ana.messages) > shown
    await clears(town.ana)
    await town.maria.presses("Votes and activities")
    assert BOY not in town.maria.last
    shown = len(town.ana.messages)
    await town.later(days=2)
    assert len(town.ana.messages) == shown


async def test_every_organizer_is_asked_whether_it_is_over_in_other_words_each_time(
    town: Town,
) -> None:
    await alerts(town.ana)
    read = []
    for _ in range(3):
        await town.later(hours=6, minutes=1)
        for one in (town.ana, town.sam):
            asked = [each for each in one.messages if "Still going on" in each.labels]
            assert [each.labels for each in asked] == [["All clear", "Still going on"]]
            assert BOY[:20] in asked[0].text
        read.append(asked[0].text)
    assert read[0].startswith("A-1 has no all clear yet. Is it over?")
    assert len(set(read)) == 3
    await town.sam.presses("Still going on")
    for one in (town.ana, town.sam):
        one.sees("A-1 goes on. I ask again Mon 23 Nov 2026 20:45.")
    await town.later(hours=5)
    assert not any("Still going on" in one.labels for one in town.sam.messages)
    await town.later(hours=1, minutes=1)
    await clears(town.sam)
    for one in (town.ana, town.sam):
        assert not any("Still going on" in each.labels for each in one.messages)
    shown = len(town.ana.messages)
    await town.later(days=2)
    assert len(town.ana.messages) == shown


async def test_a_forgotten_alert_is_asked_about_less_and_less_and_ends_in_one_line(
    town: Town,
) -> None:
    await alerts(town.ana)
    asked = []
    for hour in range(24 * 4):
        await town.later(hours=1)
        last = next((one for one in town.sam.messages if "Still going on" in one.labels), None)
        if last and all(last.id != one for _, one, _ in asked):
            asked.append((hour + 1, last.id, last.silent))
    # It went out at 20:42: four times in a day, then each morning after nine, without a sound.
    assert [at for at, _, _ in asked[:4]] == [6, 12, 18, 24]
    assert [at % 24 for at, _, _ in asked[4:]] == [13, 13, 13]
    assert all(silent for _, _, silent in asked[4:])
    shown = len(town.sam.messages)
    await clears(town.ana)
    assert len(town.sam.messages) == shown
    assert sum("All clear" in one.text for one in town.sam.messages) == 1


async def test_what_was_taken_away_does_not_come_back_with_a_role(town: Town) -> None:
    await alerts(town.ana)
    await town.later(hours=20)
    await clears(town.ana)
    shown = [one.id for one in town.sam.messages]

    def touch(db: Ticket) -> None:
        cards.touch_in(db, town.group_id, town.sam.platform, town.sam.id)

    await town.app.write(touch)
    await town.settle()
    assert [one.id for one in town.sam.messages] == shown


async def test_that_nobody_decided_is_said_once(town: Town) -> None:
    for n in (1, 2, 3):
        await alerts(town.ana, f"Number {n}.")
    await town.later(hours=13)
    said = [one for one in town.ana.messages if "nobody decided in time" in one.text]
    assert len(said) == 1


async def test_another_organizer_ends_it_and_sees_who_can_help(town: Town) -> None:
    await alerts(town.ana)
    await town.maria.presses("I can help")
    await town.maria.presses("Yes, I can help")
    await town.sam.says("menu")
    await town.sam.presses("My day")
    assert "ELM STREET, an urgent alert, new, is it over?" in town.sam.last
    await town.sam.presses("Open first")
    assert "1 can help: Maria." in town.sam.last
    await clears(town.sam)
    for room in (town.elm, town.teens):
        room.shows("Found, he is fine.")
    await town.sam.presses("My day")
    assert town.sam.last == "You have nothing to do now."
    await town.lee.presses("My day")
    assert "A-1" not in town.lee.last


async def test_a_forgotten_alert_is_asked_about_when_its_author_leads_nothing_any_more(
    town: Town,
) -> None:
    await alerts(town.ana)
    await takes_roles(town, town.ana)
    await town.later(hours=6, minutes=1)
    await clears(town.sam)
    town.elm.shows("Found, he is fine.")


@pytest.mark.parametrize("reason", [Reason.TOO_OLD, Reason.MESSAGE_GONE])
async def test_where_it_cannot_be_changed_any_more_the_end_is_told_there(
    town: Town, reason: Reason
) -> None:
    await alerts(town.ana)
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(reason)]
    await town.ana.presses("Add news")
    await town.ana.fills(words="Seen at the library.")
    await town.ana.presses("Send now")
    assert town.teens.shows("Seen at the library.").startswith("About urgent alert A-1:")
    await clears(town.ana)
    said = town.teens.message("All clear 20:42:\n> Found, he is fine.")
    assert said.text.startswith("About urgent alert A-1:")
    assert said.silent
    assert sum("About urgent alert" in one.text for one in town.teens.messages) == 1
    town.elm.hides("About urgent alert")


async def test_whoever_sent_it_reads_at_once_that_it_arrived_on_the_other_platform(
    town: Town,
) -> None:
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.LATER, 5)]
    await alerts(town.ana)
    town.ana.sees("reached 1 of 2 chats")
    await town.later(seconds=5)
    town.ana.sees("reached 2 of 2 chats")


async def test_a_chat_that_it_did_not_reach_is_named_with_the_reason_and_tried_again(
    town: Town,
) -> None:
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.FORBIDDEN)] * 2
    await alerts(town.ana)
    for one in (town.ana, town.sam):
        one.sees("A-1:\nElm Teens did not get it: I am not allowed to write there.")
    await town.ana.presses("Try again")
    town.teens.hides(BOY)
    town.ana.sees("Elm Teens did not get it")
    await town.sam.presses("Try again")
    assert rings(town.teens) == rings(town.elm) == 1
    for one in (town.ana, town.sam):
        assert sum(two.text == "A-1 reached every chat after all." for two in one.messages) == 1
    assert "reached 2 of 2 chats" in town.ana.sees("Seen by")
    await town.maria.forges(f"alert_again-{town.group_id}-1")
    assert "Only organizers" in town.maria.last


async def test_a_chat_that_removed_the_bot_counts_among_those_that_it_went_to(town: Town) -> None:
    town.teens.holds_bot = False
    await alerts(town.ana)
    town.ana.sees("A-1:\nElm Teens does not have it yet: I cannot find that chat.")
    await town.later(minutes=10)
    truth = "Elm Teens: I am not there any more."
    assert truth in town.ana.sees("A-1 reached 1 of 2 chats")
    assert town.ana.sees("A-1:\n") == f"A-1:\n{truth}"
    town.ana.never_saw("reached every chat after all")
    assert "Try again" not in [label for one in town.ana.messages for label in one.labels]
    await clears(town.ana)
    assert truth in town.ana.sees("reached 1 of 2 chats")
    town.teens.holds_bot = True
    await alerts(town.ana, "Number 2")
    town.ana.sees("A-2 reached 1 of 1 chat,")


async def test_the_state_names_a_chat_that_did_not_get_it_with_the_reason(town: Town) -> None:
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.FORBIDDEN)]
    await pleads(town.maria)
    await town.ana.presses("Alert everyone")
    said = town.ana.sees("A-1 reached 1 of 2 chats")
    assert said.endswith("Elm Teens did not get it: I am not allowed to write there.")
    await town.ana.presses("Try again")
    assert "did not get it" not in town.ana.sees("A-1 reached 2 of 2 chats")


async def test_a_chat_that_still_shows_it_without_its_end_is_named(town: Town) -> None:
    await alerts(town.ana)
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.FORBIDDEN)]
    await clears(town.ana)
    town.ana.sees("Elm Teens still shows the old words: I am not allowed to write there.")
    await town.ana.presses("Try again")
    town.teens.shows("Found, he is fine.")
    await town.later(minutes=2)
    town.ana.sees("A-1 reached every chat after all.")


async def test_what_arrives_when_it_is_over_rings_nobody(town: Town) -> None:
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.LATER, 2000)]
    await alerts(town.ana)
    await clears(town.ana)
    await town.later(hours=1)
    assert "Found, he is fine." in town.teens.shows(BOY)
    assert rings(town.teens) == 0


async def test_nothing_ends_without_an_outcome(town: Town) -> None:
    await alerts(town.sam)
    await town.sam.presses("All clear")
    await town.sam.fills(words="")
    assert "All clear" not in town.elm.shows(BOY)
    await town.maria.forges(f"alert_clear-{town.group_id}-1")
    assert "Only organizers" in town.maria.last


# --- A neighbour in danger -----------------------------------------------------------------


async def pleads(one: Person) -> None:
    await one.presses("Report a problem")
    await one.presses("Yes, it is dangerous")
    assert "911" in one.last
    await one.presses("Ask organizers to warn everyone")
    await one.fills(words="Gas smell at 3rd and Elm")
    await one.presses("Send")


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_a_neighbour_asks_and_one_tap_of_an_organizer_warns_everyone(
    town: Town, who: str
) -> None:
    neighbour: Person = getattr(town, who)
    await pleads(neighbour)
    assert "If you are in danger, call 911." in neighbour.last
    for room in (town.elm, town.teens):
        room.hides("Gas smell")
    assert neighbour.name in town.sam.sees("asks to warn everyone")
    await town.sam.presses("Alert everyone")
    for room in (town.elm, town.teens):
        room.shows("Gas smell at 3rd and Elm")
        room.hides(neighbour.name)
    neighbour.sees("Sam alerted everyone.")
    await town.ana.forges(f"alert_now-{town.group_id}-1")
    assert rings(town.elm, "Gas smell") == 1


async def test_after_five_minutes_without_anybody_the_neighbour_hears_it(town: Town) -> None:
    await pleads(town.maria)
    await town.later(minutes=4)
    town.maria.never_saw("Nobody has reacted")
    await town.later(minutes=1)
    assert "If you are in danger, call 911." in town.maria.sees("Nobody has reacted yet.")
    await town.ana.presses("No, do not alert")
    assert "1 person said no. Others can still warn everyone." in town.maria.last


async def test_a_plea_is_for_organizers_and_no_contact_decides_about_it_at_first(
    town: Town,
) -> None:
    await pleads(town.maria)
    for pressed in ("alert_now", "alert_not"):
        await town.lee.forges(f"{pressed}-{town.group_id}-1")
    town.elm.hides("Gas smell")
    await town.ana.presses("Alert everyone")
    town.elm.shows("Gas smell")


async def test_a_plea_that_nobody_looked_at_for_half_a_day_warns_nobody_any_more(
    town: Town,
) -> None:
    await pleads(town.maria)
    await town.later(hours=12)
    assert "If you are in danger, call 911." in town.maria.sees("Nobody has decided.")
    town.sam.sees("A-1 was not sent: nobody decided in time.")
    await town.sam.forges(f"alert_now-{town.group_id}-1")
    town.elm.hides("Gas smell")


async def test_the_fourth_plea_of_a_day_rings_no_organizer(town: Town) -> None:
    for _ in range(3):
        await pleads(town.maria)
        await town.ana.presses("No, do not alert")

    def asked() -> int:
        return sum("Gas smell" in one.text for one in town.sam.messages)

    assert asked() == 3, "another's no takes no words away"
    await town.maria.presses("Report a problem")
    await town.maria.presses("Yes, it is dangerous")
    await town.maria.presses("Ask organizers to warn everyone")
    assert "You asked organizers 3 times today" in town.maria.last
    assert "If you are in danger, call 911." in town.maria.last
    await town.later(hours=24, minutes=1)
    await pleads(town.maria)
    assert asked() == 1


async def test_after_three_mistakes_organizers_are_said_to_have_no_words(town: Town) -> None:
    for _ in range(3):
        await pleads(town.maria)
        await town.maria.presses("It was a mistake")
    await town.maria.presses("Report a problem")
    await town.maria.presses("Yes, it is dangerous")
    await town.maria.presses("Ask organizers to warn everyone")
    assert "it was a mistake each time: your words are erased" in town.maria.last
    assert "If you are in danger, call 911." in town.maria.last
    assert "have your words" not in town.maria.last


async def test_with_no_organizer_to_reach_the_neighbour_is_told_at_once(town: Town) -> None:
    await takes_roles(town, town.ana, town.sam)
    await pleads(town.maria)
    assert (
        "I could reach no organizer, so I try the contacts now. If you are in danger, call 911."
        in town.maria.last
    )


# --- In private too ------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_whoever_wants_urgent_alerts_in_private_gets_them_at_any_hour(
    town: Town, who: str
) -> None:
    neighbour: Person = getattr(town, who)
    await neighbour.presses("My settings")
    await neighbour.presses("Fewer messages")
    await neighbour.presses("Send urgent alerts here")
    await neighbour.presses("Stop all of these")
    await town.later(hours=5)
    await alerts(town.ana)
    neighbour.sees(BOY)
    assert "Also in private to 1 person." in town.ana.sees("reached 2 of 2 chats")
    sent = [
        act
        for chat, act in town.platforms[neighbour.platform].acts
        if chat.id == neighbour.id and isinstance(act, Send) and BOY in str(act.post.text)
    ]
    assert len(sent) == 1
    assert not sent[0].post.silent


# --- A test alert to oneself ---------------------------------------------------------------


@pytest.mark.parametrize("who", ORGANIZERS)
async def test_a_test_alert_rings_with_whoever_asked_and_with_nobody_else(
    town: Town, who: str
) -> None:
    await town.later(hours=5)
    organizer: Person = getattr(town, who)
    before = telling.rows(town)
    await organizer.says("menu")
    await organizer.organizes("Send me a test alert")
    assert "A muted phone stays silent" in organizer.sees("A test alert comes in your private chat")
    test = next(one for one in organizer.messages if one.text.startswith("TEST, Elm Street."))
    assert not test.silent
    for one in (town.maria, town.tom, town.lee):
        one.never_saw("TEST")
    for room in (town.elm, town.teens):
        room.hides("TEST")
    assert {"alerts", "cards", "copies"}.isdisjoint(telling.new_rows(town, before))
    await town.maria.forges(f"alert_try-{town.group_id}")
    assert "Only organizers" in town.maria.last


async def test_names_of_helpers_reach_no_neighbour(town: Town) -> None:
    await alerts(town.ana)
    await town.maria.presses("I can help")
    await town.maria.presses("Yes, I can help")
    await town.later(hours=1)
    for one in (town.tom, town.stranger):
        assert all("Maria" not in message.text for message in one.messages)


CRIES = ("help!", "au secours", "aide", "call 911", "911", "I need help")


@pytest.mark.parametrize("typed", CRIES)
async def test_a_cry_at_the_first_question_is_one_tap_from_the_words_of_the_alert(
    town: Town, typed: str
) -> None:
    await town.ana.says("urgent alert")
    await town.ana.says(typed)
    assert typed in town.ana.last
    assert town.ana.labels == ["I called 911", "Not needed", "Stop"]
    await town.ana.presses("I called 911")
    await town.ana.presses("Fire or gas")
    assert f"> {typed}\n" in town.ana.last
    assert town.ana.last.endswith("What, where, what should people do? One message.")
    await town.ana.presses("Use these words")
    await town.ana.presses("Yes, alert everyone")
    town.elm.shows(typed)


@pytest.mark.parametrize("typed", CRIES)
async def test_a_cry_at_the_kind_of_an_alert_loses_nothing(town: Town, typed: str) -> None:
    await town.ana.says("urgent alert")
    await town.ana.says("Boiler burst at 12 Elm")
    await town.ana.presses("I called 911")
    await town.ana.says(typed)
    assert "911" in town.ana.last
    await town.ana.presses("Go on")
    await town.ana.presses("Fire or gas")
    assert "Boiler burst at 12 Elm" in town.ana.last


async def test_a_neighbour_who_cries_for_help_finds_it(town: Town) -> None:
    await town.maria.says("report a problem")
    await town.maria.says("help!")
    assert "Danger now: 911" in town.maria.last
