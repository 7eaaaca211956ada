"""The way back: a group that lost its chats is taken up again, by its organizers alone."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.words import Left, Standing
from storage import groups, members
from tests.features.test_people import invited
from tests.stage import Person, Room, Town
from tests.telling import drop
from tests.test_rights import put_out, silent


async def thrown_out(town: Town, *rooms: Room) -> None:
    for room in rooms:
        room.holds_bot = False
        await town.take(Left(room.chat))


def chats(town: Town) -> list[str]:
    with town.database.reading() as db:
        return [one.title for one in groups.chats(db, town.group_id)]


def founded(town: Town) -> int:
    with town.database.reading() as db:
        return len(groups.every(db))


async def sets_up(who: Person, room: Room) -> None:
    """Bring the bot in, as into a new group, and answer its questions where it asks them."""
    room.chat = replace(room.chat, title="Pine Court")
    await who.adds_bot(room)
    if "Set up my group" not in who.labels:
        return
    await who.presses("Set up my group")
    await who.says("Burnaby")
    await who.presses("That is right")
    await who.says("604-555-0142")
    for label in ("Only me for now", "Later", "Post it"):
        await who.presses(label)


@pytest.fixture
def tara(town: Town) -> Person:
    """Somebody who manages the Telegram group, and organizes nothing here."""
    one = town.person("Tara", "telegram", Standing.ADMIN)
    town.elm.people.append(one)
    return one


# --- No chat left ----------------------------------------------------------------------------


async def connects(one: Person, room: Room) -> str:
    """Bring the bot into a chat of their own, and say yes; return that button."""
    room.people.append(one)
    await one.says("menu")
    await one.presses("Connect another chat")
    await one.presses("Telegram group", into=room)
    await one.presses("Adults")
    yes = next(it.data for it in one.messages[-1].buttons if it.label == "Connect")
    await one.presses("Connect")
    return yes


async def joins_by_code(town: Town, host: Person) -> None:
    """Hand a code to Olga, who brings the bot into her chat."""
    await host.says("menu")
    await host.presses("Connect another chat")
    await host.presses("Telegram group")
    code = re.search(r"the code (\S+)\.", host.last)
    assert code
    await town.olga.says(code[1])
    await town.olga.presses("Choose the Telegram group", into=town.oak)
    await town.olga.presses("Join")


async def agrees(one: Person) -> None:
    await one.presses("Adults")
    await one.presses("Connect")


async def test_an_organizer_connects_a_chat_when_none_is_left(town: Town) -> None:
    await thrown_out(town, town.elm, town.teens)
    await town.ana.says("menu")
    town.ana.sees("Elm Street has no chat any more. You can connect one, and go on as before.")
    assert not {"Urgent alert", "Organize", "Write to everyone"} & set(town.ana.labels)
    await connects(town.ana, town.oak)
    assert town.ana.last == (
        "Elm Street has no chat any more, so another organizer has to say yes too: Sam. I ask "
        "them. If none of them answers until Sun 29 Nov 2026 20:42, you can connect it then."
    )
    assert chats(town) == []
    town.sam.sees("Elm Street has no chat any more. Ana wants to go on in another one")
    await agrees(town.sam)
    assert chats(town) == ["Oak Lane"]
    town.oak.shows("Elm Street")
    town.ana.sees("Sam said yes.")
    await town.ana.says("menu")
    assert "Urgent alert" in town.ana.labels


async def test_whoever_was_put_out_unheard_takes_nobody_along(town: Town) -> None:
    """Discord says nothing of who is put out; then whoever did it removes the bot too."""
    den = town.room("telegram", "Anas den", [])
    put_out(town.ana)
    await thrown_out(town, town.elm, town.teens)
    await connects(town.ana, den)
    assert chats(town) == []
    await town.ana.presses("Menu")
    assert not {"Urgent alert", "My day"} & set(town.ana.labels)
    await town.sam.presses("No")
    town.ana.sees("Sam said no to connecting “Anas den”. Nothing is connected.")
    await town.later(days=8)
    assert chats(town) == []


async def test_after_a_no_silence_is_no_yes(town: Town) -> None:
    await thrown_out(town, town.elm, town.teens)
    await connects(town.ana, town.oak)
    await town.sam.presses("No")
    await connects(town.ana, town.oak)
    assert town.ana.last.endswith("You were told no before: without a yes nothing is connected.")
    await town.later(days=8)
    town.ana.sees("Nobody answered about connecting Oak Lane in time.")
    assert chats(town) == []
    await connects(town.ana, town.oak)
    await agrees(town.sam)
    assert chats(town) == ["Oak Lane"]


async def test_where_the_other_is_silent_one_is_enough_after_seven_days(town: Town) -> None:
    await thrown_out(town, town.elm, town.teens)
    yes = await connects(town.ana, town.oak)
    asked = town.ana.last
    await town.later(days=6)
    await town.ana.forges(yes)
    assert town.ana.last == asked
    assert chats(town) == []
    await town.later(days=1)
    town.ana.sees("No other organizer has answered.")
    await agrees(town.ana)
    assert chats(town) == ["Oak Lane"]
    town.sam.sees("Ana said yes.")


async def test_nor_does_a_code_for_a_friend_go_round_it(town: Town) -> None:
    await thrown_out(town, town.elm, town.teens)
    await joins_by_code(town, town.sam)
    await agrees(town.sam)
    assert "another organizer has to say yes too: Ana." in town.sam.last
    assert chats(town) == []
    await agrees(town.ana)
    assert chats(town) == ["Oak Lane"]


async def test_who_is_alone_connects_it_at_once(town: Town) -> None:
    await drop(town, town.sam, members.ORGANIZER)
    await thrown_out(town, town.elm, town.teens)
    await connects(town.ana, town.oak)
    assert chats(town) == ["Oak Lane"]


async def test_and_only_that(town: Town) -> None:
    await thrown_out(town, town.elm, town.teens)
    for action in (
        "organize",
        "alert_start",
        "people_list",
        "people_add",
        "announce",
        "chats_list",
    ):
        await town.ana.forges(f"{action}-{town.group_id}")
        assert town.ana.last.startswith("Only organizers"), action


async def test_a_contact_and_a_neighbour_connect_nothing(town: Town) -> None:
    await thrown_out(town, town.elm, town.teens)
    for one in (town.lee, town.maria):
        await one.forges(f"connect_start-{town.group_id}")
        assert one.last.startswith("Only organizers")


async def test_who_was_put_out_before_takes_nothing_up(town: Town) -> None:
    put_out(town.sam)
    await town.sam.says("menu")  # here it is noticed
    await town.later(days=1)
    await thrown_out(town, town.elm, town.teens)
    await town.sam.forges(f"connect_start-{town.group_id}")
    assert town.sam.last == "Your role rests until you are back in a chat of Elm Street."


async def test_however_long_ago_its_organizers_were_seen(town: Town) -> None:
    """Telegram says of nobody where they are, and for forty days nobody wrote in the chats."""
    silent(town)
    await town.later(days=40)
    await thrown_out(town, town.elm, town.teens)
    await town.later(days=400)
    for one in (town.ana, town.sam):
        await one.says("menu")
        assert "Elm Street has no chat any more. You can connect one" in one.last
        await one.forges(f"people_invite-{town.group_id}-organizer")
        assert one.last.startswith("Only organizers"), "that, and only that"
    await connects(town.ana, town.oak)
    await agrees(town.sam)
    assert chats(town) == ["Oak Lane"]
    town.ana.sees("Sam said yes.")


async def test_in_a_server_too(town: Town) -> None:
    """Whoever organizes on Discord hands out a code, and says yes to whoever brings the chat."""
    silent(town, "discord")
    await town.later(days=40)
    await thrown_out(town, town.elm, town.teens)
    await joins_by_code(town, town.sam)
    await agrees(town.sam)
    await agrees(town.ana)
    assert chats(town) == ["Oak Lane"]


async def test_while_a_chat_is_left_whoever_was_not_seen_for_long_connects_none(
    town: Town,
) -> None:
    silent(town)
    await town.later(days=40)
    await thrown_out(town, town.elm)
    await town.ana.forges(f"connect_start-{town.group_id}")
    assert town.ana.last.startswith("Only organizers"), "the one who is in the other chat"


async def test_its_last_chat_comes_back_after_long(town: Town) -> None:
    silent(town)
    await town.later(days=40)
    await thrown_out(town, town.elm, town.teens)
    await town.ana.adds_bot(town.elm)
    await town.ana.presses("Go on as before")
    assert chats(town) == ["Elm Street"]


async def test_with_a_code_somebody_elses_chat_joins_it(town: Town) -> None:
    await thrown_out(town, town.elm, town.teens)
    await town.ana.says("menu")
    await town.ana.presses("Connect another chat")
    await town.ana.presses("A chat that somebody else manages")
    await town.ana.presses("Share")
    await town.olga.opens(town.ana.shared)
    await town.olga.presses("Choose the Telegram group", into=town.oak)
    await town.olga.presses("Join")
    await agrees(town.ana)
    await agrees(town.sam)
    assert chats(town) == ["Oak Lane"]


# --- The same chat comes back ----------------------------------------------------------------


async def test_kicked_and_added_again_it_goes_on_as_before(town: Town) -> None:
    await thrown_out(town, town.elm)
    await town.ana.adds_bot(town.elm)
    town.ana.sees("Elm Street was a chat of Elm Street. Go on there as before?")
    await town.ana.presses("Go on as before")
    town.ana.sees("Elm Street goes on in Elm Street, as before.")
    assert sorted(chats(town)) == ["Elm Street", "Elm Teens"]
    assert founded(town) == 1
    await town.lee.says("menu")
    assert "My day" in town.lee.labels


async def test_its_only_chat_too_and_by_the_link_too(town: Town) -> None:
    await thrown_out(town, town.elm, town.teens)
    await town.ana.adds_bot(town.elm, "setup_here-0")
    await town.ana.presses("Go on as before")
    assert chats(town) == ["Elm Street"]
    await town.ana.presses("Menu")
    assert "Urgent alert" in town.ana.labels


async def test_a_server_comes_back_with_all_its_channels(town: Town) -> None:
    town.teens.holds_bot = False
    await town.take(Left(town.teens.chat, whole_place=True))
    await town.sam.adds_bot(town.teens)
    await town.sam.presses("Start")
    await town.sam.presses("Go on as before")
    assert sorted(chats(town)) == ["Elm Street", "Elm Teens"]


async def test_nobody_else_goes_on_there(town: Town, tara: Person) -> None:
    await thrown_out(town, town.elm)
    await town.ana.adds_bot(town.elm)
    go_on = next(one.data for one in town.ana.messages[-1].buttons)
    put_out(town.ana)
    for one in (tara, town.maria, town.lee, town.stranger, town.ana):
        await one.forges(go_on)
        assert one.last.startswith("Only organizers"), one.name
    assert chats(town) == ["Elm Teens"]


async def test_where_telegram_is_silent_whoever_was_seen_there_goes_on(town: Town) -> None:
    silent(town)
    await thrown_out(town, town.elm, town.teens)
    await town.ana.adds_bot(town.elm)
    await town.ana.presses("Go on as before")
    assert chats(town) == ["Elm Street"]


# --- Somebody else wants it ------------------------------------------------------------------


async def test_its_organizers_have_seven_days_to_answer(town: Town, tara: Person) -> None:
    await thrown_out(town, town.elm)
    await sets_up(tara, town.elm)
    tara.sees("I ask its organizers.")
    assert founded(town) == 1
    town.sam.sees("wants to set it up for another group. It was a chat of Elm Street.")
    await town.later(days=6, hours=23)
    await sets_up(tara, town.elm)
    assert founded(town) == 1
    await town.later(hours=2)
    await sets_up(tara, town.elm)
    assert founded(town) == 2


async def test_asking_again_asks_nobody_twice_and_moves_no_day(town: Town, tara: Person) -> None:
    await thrown_out(town, town.elm)
    await sets_up(tara, town.elm)
    until = tara.sees("until ")
    await town.later(days=3)
    await sets_up(tara, town.elm)
    assert tara.sees("until ") == until
    asked = [one for one in town.sam.messages if "wants to set it up for another group" in one.text]
    assert len(asked) == 1


async def test_no_counts(town: Town, tara: Person) -> None:
    await thrown_out(town, town.elm)
    await sets_up(tara, town.elm)
    await town.sam.presses("It stays ours")
    town.sam.sees("Elm Street stays with Elm Street. Nobody else can set it up.")
    await town.later(days=30)
    await sets_up(tara, town.elm)
    tara.sees("Its organizers do not give it away.")
    assert founded(town) == 1


async def test_yes_counts_at_once(town: Town, tara: Person) -> None:
    await thrown_out(town, town.elm)
    await sets_up(tara, town.elm)
    await town.sam.presses("They can have it")
    await town.later(minutes=2)
    await sets_up(tara, town.elm)
    assert founded(town) == 2


async def test_an_organizer_who_is_there_goes_on_instead(town: Town, tara: Person) -> None:
    await thrown_out(town, town.elm)
    await sets_up(tara, town.elm)
    await town.ana.presses("Go on as before")
    assert sorted(chats(town)) == ["Elm Street", "Elm Teens"]
    town.clock += timedelta(days=8)
    await sets_up(tara, town.elm)
    assert founded(town) == 1


async def test_what_was_begun_before_waits_too(town: Town, tara: Person) -> None:
    """The last step of setting up, left open until the chat was another group's and lost."""
    await thrown_out(town, town.elm)
    await sets_up(tara, town.elm)
    await tara.forges("setup_post-0")
    assert founded(town) == 1


async def test_it_joins_no_other_group_either(town: Town, tara: Person) -> None:
    await thrown_out(town, town.elm)
    await sets_up(tara, town.elm)
    where = town.elm.chat.id.replace("-", "m")
    await tara.forges(f"connect_enter-0-{where}")
    tara.sees("I ask its organizers.")


async def test_a_chat_that_organizers_let_go_is_anybodys(town: Town, tara: Person) -> None:
    await town.ana.says("menu")
    await town.ana.organizes("Chats of the group")
    await town.ana.presses("Disconnect a chat")
    await town.ana.presses("Disconnect Elm Teens")
    await town.ana.presses("Disconnect Elm Teens")
    with town.database.reading() as db:
        assert groups.lost(db, "discord", town.teens.chat.id, town.clock) is None


async def test_an_invitation_helps_nobody_into_a_group_without_chats(town: Town) -> None:
    code = await invited(town, "Another organizer")
    await thrown_out(town, town.elm, town.teens)
    await town.olga.says(code)
    await town.olga.forges(f"connect_start-{town.group_id}")
    assert town.olga.last.startswith("Only organizers")
