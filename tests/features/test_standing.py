"""What stands in the chats for months: the card, whom it names, and what chats are called."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.words import Left, Moved, Reason, Refused
from tests.stage import Town

CARD = "nobody watches me all day"


async def changes(town: Town) -> None:
    """Let something change on the card of the group."""

    def touch(db) -> None:
        town.app.own_turn(db, town.group_id).touch("front", "card")

    await town.app.write(touch)
    await town.settle()


async def test_a_card_that_was_deleted_is_offered_to_organizers_once(town: Town) -> None:
    town.elm.messages.remove(town.elm.message(CARD))
    await changes(town)
    for one in (town.ana, town.sam):
        one.sees("My card in Elm Street was deleted.")
    await town.ana.presses("Post it again")
    town.ana.sees("My card is in Elm Street again.")
    town.elm.shows(CARD)
    assert sum(CARD in one.text for one in town.teens.messages) == 1
    town.elm.messages.remove(town.elm.message(CARD))
    await changes(town)
    assert sum("was deleted" in one.text for one in town.sam.messages) == 1


async def test_it_is_posted_anew_from_chats_and_people(town: Town) -> None:
    await town.ana.says("menu")
    await town.ana.organizes("Chats of the group")
    await town.ana.presses("Post my card again")
    await town.ana.presses("Elm Teens")
    town.ana.sees("My card is in Elm Teens again.")
    (newest,) = [one for one in town.teens.messages if CARD in one.text]
    assert newest is town.teens.messages[-1], "the old one is gone"
    assert newest.pinned
    await changes(town)
    assert sum(CARD in one.text for one in town.teens.messages) == 1


async def posts_it_again_in_teens(town: Town) -> None:
    await town.ana.says("menu")
    for label in (
        "Organize",
        "Chats and people",
        "Chats of the group",
        "Post my card again",
        "Elm Teens",
    ):
        await town.ana.presses(label)


@pytest.mark.parametrize("why", [Reason.TOO_OLD, Reason.RIGHTS, Reason.MESSAGE_GONE])
async def test_what_cannot_be_deleted_holds_nothing_to_press(town: Town, why: Reason) -> None:
    old = town.teens.message(CARD)
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(why)]
    await posts_it_again_in_teens(town)
    assert (old.text, old.labels, old.pinned) == ("…", [], False)
    (newest,) = [one for one in town.teens.messages if CARD in one.text]
    assert newest.pinned


async def test_a_tap_too_many_on_post_it_again_leaves_one_card(town: Town) -> None:
    await posts_it_again_in_teens(town)
    for _ in range(2):
        await town.ana.forges(f"front_again-{town.group_id}-2")
    assert sum(CARD in one.text for one in town.teens.messages) == 1


async def test_only_organizers_post_it(town: Town) -> None:
    await town.maria.forges(f"front_again-{town.group_id}-1")
    assert "Only organizers can do this" in town.maria.last


async def test_a_contact_who_was_put_out_leaves_the_card_within_a_week(town: Town) -> None:
    assert "Lee (police)" in town.elm.shows(CARD)
    town.elm.people.remove(town.lee)
    await town.later(days=8)
    assert "Lee (police)" not in town.elm.message(CARD).text
    assert "Maya (community, not police)" in town.elm.message(CARD).text


async def test_what_a_chat_is_called_follows_within_a_week(town: Town) -> None:
    town.elm.chat = replace(town.elm.chat, title="Elm Street and Lane")
    await town.later(days=8)
    assert "Elm Street and Lane (Telegram)" in town.teens.message(CARD).text


async def test_what_a_filter_stops_is_called_so(town: Town) -> None:
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.FILTERED)]
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words="Clean-up on Saturday.")
    await town.ana.presses("Send")
    town.ana.sees("a filter of that server (AutoMod) does not let these words through")


async def test_a_deleted_channel_is_told_as_such(town: Town) -> None:
    town.teens.holds_bot = False
    await town.take(Left(town.teens.chat, why=Reason.DELETED))
    for one in (town.ana, town.sam):
        one.sees("Somebody deleted Elm Teens")
        one.never_saw("I was removed from")


# --- Pins --------------------------------------------------------------------------------------


async def test_where_it_cannot_pin_any_more_organizers_hear_it_once(town: Town) -> None:
    assert town.teens.message(CARD).pinned
    town.teens.pins = False
    for times in (1, 2):
        await town.ana.says("menu")
        for label in (
            "Organize",
            "Chats and people",
            "Chats of the group",
            "Post my card again",
            "Elm Teens",
        ):
            await town.ana.presses(label)
        assert not town.teens.message(CARD).pinned
        told = [one for one in town.sam.messages if "may not pin messages in Elm Teens" in one.text]
        assert len(told) == 1, times


async def test_after_a_move_to_a_supergroup_it_says_that_it_cannot_pin(town: Town) -> None:
    town.elm.pins = False
    old, new = town.elm.chat, replace(town.elm.chat, id="-1009")
    town.elm.chat = new
    town.platforms["telegram"].rooms["-1009"] = town.elm
    town.elm.messages.clear()
    await town.take(Moved(old, new))
    town.elm.shows(CARD)
    for one in (town.ana, town.sam):
        one.sees("I may not pin messages in Elm Street. Please pin my card there")
