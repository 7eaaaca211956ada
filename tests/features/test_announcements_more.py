"""[Options] under a message: later, again and again, until, only some; and the parts of a group."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.words import Send
from storage import groups
from storage.database import Ticket
from tests.stage import Person, Room, Town

PARTY = "Street party, bring a chair."
OAK = "Oak Street"


async def writes(one: Person, words: str = PARTY) -> None:
    """Write a message, up to the look at it."""
    await one.says("menu")
    await one.presses("Write to everyone")
    await one.fills(words=words)


TIMES = {"Later, or several times", "Now, not later", "Add an end date"}


async def more(one: Person, label: str) -> None:
    await one.presses("Options")
    if label in TIMES:
        await one.presses("Time and end date")
    await one.presses(label)


def posts(room: Room, words: str = PARTY) -> int:
    return sum(words in one.text for one in room.messages)


def sends(town: Town, words: str = PARTY) -> int:
    """How many messages with these words the platforms were ever asked to send."""
    return sum(
        isinstance(act, Send) and words in str(act.post.text)
        for platform in town.platforms.values()
        for _chat, act in platform.acts
    )


async def later_on(one: Person, first: str = "Tue 24 Nov 18:00", every: str = "Once") -> None:
    await writes(one)
    await more(one, "Later, or several times")
    await one.fills(first=first, every=every)
    await one.presses("Send it then")


# --- Later, and again and again --------------------------------------------------------------


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_a_planned_message_goes_out_at_its_hour_and_not_before(town: Town, who: str) -> None:
    organizer: Person = getattr(town, who)
    await later_on(organizer)
    assert "I send it Tue 24 Nov 2026 18:00." in organizer.last
    await town.later(days=1, hours=21)
    assert posts(town.elm) == posts(town.teens) == 0
    await town.later(hours=1)
    assert posts(town.elm) == posts(town.teens) == 1


async def test_a_planned_message_that_was_taken_back_is_never_sent(town: Town) -> None:
    await later_on(town.ana)
    await town.ana.presses("Take it back")
    assert town.ana.last == "Taken back. Nobody saw it."
    await town.later(days=9)
    assert sends(town) == 0
    town.elm.hides(PARTY)


async def test_nothing_is_planned_for_the_night_or_for_yesterday(town: Town) -> None:
    await writes(town.ana)
    await more(town.ana, "Later, or several times")
    await town.ana.says("Tue 24 Nov 23:30")
    assert "That is at night. Please choose a time between 07:00 and 22:00." in town.ana.last
    await town.ana.says("Tuesday")
    assert "Please write one day and one time." in town.ana.last
    await town.ana.says("Sat 21 Nov 2026 18:00")
    assert "is past" in town.ana.last


async def test_a_look_that_was_left_until_its_hour_was_over_sends_nothing(town: Town) -> None:
    await writes(town.ana)
    await more(town.ana, "Later, or several times")
    await town.ana.fills(first="Mon 23 Nov 08:00", every="Once")
    await town.later(hours=14)
    await town.ana.presses("Send it then")
    assert "The time that you chose is past." in town.ana.last
    town.elm.hides(PARTY)
    await more(town.ana, "Now, not later")
    await town.ana.presses("Back to the message")
    await town.ana.presses("Send")
    town.elm.shows(PARTY)


async def test_every_week_means_the_same_hour_each_week_as_a_message_of_its_own(
    town: Town,
) -> None:
    await later_on(town.ana, every="Every week")
    assert "Every week. I send it Tue 24 Nov 2026 18:00." in town.ana.last
    for week in range(1, 4):
        await town.later(days=7 if week > 1 else 2)
        assert posts(town.elm) == posts(town.teens) == week
    await town.ana.presses("Take it back")
    assert "I do not send it again." in town.ana.last
    await town.later(days=21)
    assert posts(town.elm) == 3


async def test_every_month_and_until_when(town: Town) -> None:
    await writes(town.ana)
    await more(town.ana, "Later, or several times")
    await town.ana.fills(first="Mon 30 Nov 09:00", every="Every month")
    await more(town.ana, "Add an end date")
    await town.ana.fills(until="Mon 1 Mar 2027")
    assert "The last time before Mon 1 Mar 2027 20:00." in town.ana.last
    await town.ana.presses("Send it then")
    await town.later(days=120)
    assert posts(town.elm) == 4  # 30 November, December, January and the last of February


async def test_after_being_down_it_goes_out_once_and_then_at_the_next_hour(town: Town) -> None:
    await later_on(town.ana, every="Every week")
    town.clock += timedelta(days=17)
    await town.later(hours=12)
    assert posts(town.elm) == 1
    await town.later(days=7)
    assert posts(town.elm) == 2


# --- Until -----------------------------------------------------------------------------------


async def test_what_is_over_is_unpinned_and_says_so_without_a_sound(town: Town) -> None:
    await writes(town.ana)
    await more(town.ana, "Add an end date")
    await town.ana.fills(until="Sat 28 Nov 17:00")
    assert "It is marked as over Sat 28 Nov 2026 17:00." in town.ana.last
    await town.ana.presses("Send")
    for room in (town.elm, town.teens):
        assert room.message(PARTY).pinned
        assert "Until Sat 28 Nov 2026 17:00." in room.shows(PARTY)
    await town.later(days=6)
    for room in (town.elm, town.teens):
        assert not room.message(PARTY).pinned
        assert "Over since Sat 28 Nov 2026 17:00." in room.shows(PARTY)
        assert posts(room) == 1


async def test_an_end_before_the_beginning_is_refused(town: Town) -> None:
    await writes(town.ana)
    await more(town.ana, "Add an end date")
    await town.ana.fills(until="Tue 24 Nov 08:00")
    await more(town.ana, "Later, or several times")
    await town.ana.fills(first="Wed 25 Nov 18:00", every="Once")
    assert "It would end before I send it." in town.ana.last
    assert "Send it then" not in town.ana.labels


# --- Only some -------------------------------------------------------------------------------


async def oak_street(town: Town, *rooms: Room) -> None:
    """Sam adds a part, and says which chats belong to it."""
    await town.sam.says("menu")
    await town.sam.organizes("Parts of the group")
    await town.sam.presses("Add a part")
    await town.sam.fills(name=OAK)
    for room in rooms:
        await town.sam.presses(f"Add {room.chat.title}")


async def follows(one: Person) -> None:
    await one.presses("My settings")
    await one.presses("More")
    await one.presses("Parts of the group")
    await one.presses(f"Follow {OAK}")


async def only(one: Person, *labels: str) -> None:
    await writes(one)
    await more(one, "Send it to some people only")
    for label in labels:
        await one.presses(f"Also to {label}")
    await one.presses("Back to the message")


async def test_a_message_for_a_part_reaches_its_chats_and_followers_alone(town: Town) -> None:
    await oak_street(town, town.teens)
    await follows(town.maria)
    assert f"You follow {OAK}." in town.maria.last
    await only(town.ana, OAK)
    shown = town.ana.sees(f"Only for {OAK}.")
    assert "To Elm Teens and 1 person in private." in shown
    town.teens.hides(PARTY)
    await town.ana.presses("Send")
    await town.later(hours=12)
    assert posts(town.teens) == 1
    town.elm.hides(PARTY)
    assert town.maria.sees(PARTY).startswith(f"> {PARTY}")
    for one in (town.tom, town.lee, town.maya, town.stranger):
        one.never_saw(PARTY)
    await town.ana.presses("How it went")
    assert town.ana.last == "Sent to 1 of 1 chat. In private to 1 of 1 person."


async def test_whoever_wants_no_news_any_more_is_not_counted(town: Town) -> None:
    await oak_street(town, town.teens)
    for one in (town.maria, town.tom, town.lee):
        await follows(one)
    await town.maria.presses(f"Stop following {OAK}")
    await town.tom.says("menu")
    await town.tom.presses("My settings")
    await town.tom.presses("Fewer messages")
    await town.tom.presses("Stop news here")
    await only(town.ana, OAK)
    town.ana.sees("To Elm Teens and 1 person in private.")
    await town.ana.presses("Send")
    await town.later(hours=12)
    town.lee.sees(PARTY)
    for one in (town.maria, town.tom):
        one.never_saw(PARTY)


async def test_a_message_for_a_role_reaches_its_holders_in_private(town: Town) -> None:
    await only(town.ana, "Contacts")
    town.ana.sees("To 2 people in private.")
    await town.ana.presses("Send")
    await town.later(hours=12)
    for one in (town.lee, town.maya):
        one.sees(PARTY)
    for room in (town.elm, town.teens):
        room.hides(PARTY)
    town.sam.never_saw(PARTY)


async def test_a_part_without_anybody_is_said_before_anything_is_sent(town: Town) -> None:
    await oak_street(town)
    await only(town.ana, OAK)
    assert town.ana.last.startswith(f"Only for {OAK}. Nobody would get this: I know no chat for it")
    assert "Send" not in town.ana.labels


async def test_the_same_words_to_others_are_no_repetition(town: Town) -> None:
    await oak_street(town, town.teens)
    await only(town.ana, OAK)
    await town.ana.presses("Send")
    await writes(town.ana)
    await town.ana.presses("Send")
    town.elm.shows(PARTY)
    await only(town.ana, OAK)
    await town.ana.presses("Send")
    assert "sent the same words" in town.ana.last
    assert posts(town.teens) == 2


async def test_the_same_people_in_another_order_are_the_same(town: Town) -> None:
    await oak_street(town, town.teens)
    for order in ((OAK, "Contacts"), ("Contacts", OAK)):
        await only(town.ana, *order)
        await town.ana.presses("Send")
    assert "sent the same words" in town.ana.last
    assert posts(town.teens) == 1


async def test_a_part_that_was_removed_is_followed_by_nobody(town: Town) -> None:
    await oak_street(town, town.teens)
    await follows(town.maria)
    await town.sam.presses("Remove this part")
    await town.maria.forges(f"part_follow-{town.group_id}-1-1")
    assert "too old" in town.maria.last
    await oak_street(town, town.elm)
    await only(town.ana, OAK)
    town.ana.sees("To Elm Street.")


async def test_neighbours_change_no_parts(town: Town) -> None:
    await oak_street(town, town.teens)
    for forged in ("parts-{}", "part_remove-{}-1", "part_chat-{}-1-1-1", "part_new-{}"):
        await town.maria.forges(forged.format(town.group_id))
        assert "Only organizers can do this" in town.maria.last


# --- Whoever wants news in private -----------------------------------------------------------


async def test_news_come_in_private_to_whoever_asked_for_them(town: Town) -> None:
    await town.tom.presses("My settings")
    await town.tom.presses("Fewer messages")
    await town.tom.presses("Send news here")
    await writes(town.ana)
    town.ana.sees("To Elm Street, Elm Teens and 1 person in private.")
    await town.ana.presses("Send")
    await town.later(hours=12)
    town.tom.sees(PARTY)
    town.maria.never_saw(PARTY)


async def test_a_neighbour_sends_nothing_whatever_they_make_up(town: Town) -> None:
    await writes(town.ana)
    gid = town.group_id
    mark = next(one.data for one in town.ana.messages[-1].buttons if one.label == "Send")
    for forged in (mark, f"announce-{gid}", f"announce_look-{gid}", f"announce_more-{gid}",
                   f"announce_to-{gid}-contacts-1", f"announce_ask-{gid}"):  # fmt: skip
        await town.maria.forges(forged)
        assert "Only organizers can do this" in town.maria.last
    assert sends(town) == 0


async def test_only_the_chats_that_are_there_when_it_goes_out_get_it(town: Town) -> None:
    await later_on(town.ana)

    def gone(db: Ticket) -> None:
        (teens,) = (one for one in groups.chats(db, town.group_id) if one.title == "Elm Teens")
        groups.disconnect(db, town.group_id, teens.id, town.clock.date())

    await town.app.write(gone)
    await town.later(days=3)
    assert (posts(town.elm), posts(town.teens)) == (1, 0)
