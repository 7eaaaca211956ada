"""Roles that rest on a day long past: they are listed, somebody vouches, one organizer stays."""

from __future__ import annotations

import re

import pytest

from bot.words import Standing
from storage import members
from tests.features.test_people import invited, whose
from tests.stage import Person, Town
from tests.test_rights import put_out, silent, silent_no_more

UNSEEN = "Who was not seen for a week"


async def unseen(one: Person) -> str:
    """Look at who was not seen in a chat for a week, where there is anybody."""
    await one.says("menu")
    await one.organizes("People and roles")
    if UNSEEN in one.labels:
        await one.presses(UNSEEN)
    return one.last


async def acts(one: Person) -> None:
    """Do something in a chat of the group."""
    await one.runs("menu", to=one.rooms[0])


async def test_who_was_not_seen_for_long_is_listed_with_the_day(town: Town) -> None:
    silent(town)
    assert "Not seen" not in await unseen(town.ana)
    await town.later(days=20)
    await acts(town.ana)
    listed = await unseen(town.ana)
    for who in ("Lee, police contact", "Maya, community contact, not police", "Sam, organizer"):
        assert re.search(rf"{who}: last seen Sun 22 Nov", listed), listed
    assert "Ana, organizer" not in listed
    assert {"Confirm Lee", "Confirm Maya", "Confirm Sam"} <= set(town.ana.labels)


async def test_one_tap_confirms_and_says_by_whom(town: Town) -> None:
    silent(town)
    await town.later(days=40)
    await town.sam.says("menu")
    assert "Organize" not in town.sam.labels
    assert "Or ask Ana: under “People and roles” they confirm you." in town.sam.last
    await acts(town.ana)
    await unseen(town.ana)
    await town.ana.presses("Confirm Sam")
    town.ana.sees("Confirmed. What Sam may do counts until Sun 31 Jan 2027.")
    await town.sam.says("menu")
    assert "Organize" in town.sam.labels
    assert "Sam, organizer: confirmed by Ana, Fri 1 Jan 2027" in await unseen(town.ana)
    await town.later(days=31)
    await town.sam.says("menu")
    assert "Organize" not in town.sam.labels


async def test_whoever_is_there_or_not_needs_nobodys_word(town: Town) -> None:
    silent(town)  # else the weekly look would see them
    await town.later(days=20)
    silent_no_more(town)
    await unseen(town.ana)
    await town.ana.presses("Confirm Lee")
    town.ana.sees("Lee is in a chat of the group.")
    put_out(town.maya)
    await unseen(town.ana)
    assert "Confirm Lee" not in town.ana.labels
    await town.ana.presses("Confirm Maya")
    town.ana.sees("Maya is in no chat of Elm Street now, so the role does not count.")
    assert "Maya" not in await unseen(town.ana)


async def test_two_who_were_put_out_do_not_keep_each_other(town: Town) -> None:
    silent(town)
    for _ in range(2):
        await town.later(days=29)
        for one, other in ((town.ana, "Sam"), (town.sam, "Ana")):
            await one.forges(f"people_unseen-{town.group_id}-1")
            for button in one.messages[-1].buttons:
                if button.label == f"Confirm {other}":
                    await one.forges(button.data)
    await town.later(days=29)
    for one in (town.ana, town.sam):
        await one.says("menu")
        assert "Organize" not in one.labels


async def test_nobody_confirms_themselves(town: Town) -> None:
    silent(town)
    await town.later(days=20)
    await unseen(town.ana)
    assert "Confirm Ana" not in town.ana.labels
    await acts(town.sam)
    await unseen(town.sam)
    mine = next(one.data for one in town.sam.messages[-1].buttons if one.label == "Confirm Ana")
    await town.ana.forges(mine)
    town.ana.sees("Somebody else has to confirm you.")


async def test_who_leaves_is_vouched_for_no_more(town: Town) -> None:
    silent(town)
    await town.later(days=20)
    await acts(town.ana)
    await unseen(town.ana)
    await town.ana.presses("Confirm Lee")
    await town.lee.leaves(town.elm)
    await town.lee.says("menu")
    assert "My day" not in town.lee.labels


async def test_where_the_platform_is_silent_an_invitation_is_the_word_of_who_invited(
    town: Town,
) -> None:
    silent(town)
    ola = town.person("Ola", "telegram", Standing.GUEST)
    await ola.says(await invited(town, "Another organizer"))
    await ola.presses("Accept")
    ola.sees("You are now organizer of Elm Street.")
    assert "Ola, organizer: confirmed by Ana, Sun 22 Nov" in await unseen(town.ana)
    await town.later(days=31)
    await ola.says("menu")
    assert "Organize" not in ola.labels


async def test_whoever_was_never_seen_vouches_for_nobody_by_an_invitation(town: Town) -> None:
    silent(town)
    town.ola = town.person("Ola", "telegram", Standing.GUEST)
    await town.ola.says(await invited(town, "Another organizer"))
    await town.ola.presses("Accept")
    await town.later(days=25)
    per = town.person("Per", "telegram", Standing.GUEST)
    await per.says(await invited(town, "Another organizer", by="ola"))
    await per.presses("Accept")
    per.sees("You are organizer of Elm Street as soon as you are in one of its chats.")
    await per.says("menu")
    assert "Organize" not in per.labels
    await town.later(days=6)  # the word for Ola is over, and nobody is left who was never there
    for one in (town.ola, per):
        await one.says("menu")
        assert "Organize" not in one.labels


@pytest.mark.parametrize("how", ["put out", "role taken"])
async def test_an_invitation_of_somebody_who_was_put_out_lets_nobody_in(
    town: Town, how: str
) -> None:
    code = await invited(town, "Another organizer", by="sam")
    if how == "put out":
        put_out(town.sam)
    else:
        await whose(town)
        await town.ana.presses("Sam, organizer")
        await town.ana.presses("Take the role back")
    await town.tom.says(code)
    assert "Accept" not in town.tom.labels
    await town.tom.forges(f"role_accept-{town.group_id}-{code.replace('-', '')}")
    await town.tom.says("menu")
    assert "Organize" not in town.tom.labels


# --- The last organizer --------------------------------------------------------------------


async def test_nobody_unseen_today_removes_the_last_other_organizer(town: Town) -> None:
    silent(town)
    await town.later(days=2)
    await whose(town)
    await town.ana.presses("Sam, organizer")
    town.ana.sees("I need to see you in a chat of Elm Street today")
    assert "Take the role back" not in town.ana.labels
    await acts(town.ana)
    await whose(town)
    await town.ana.presses("Sam, organizer")
    await town.ana.presses("Take the role back")
    town.ana.sees("Sam is no longer organizer.")


async def test_the_last_yes_pressed_a_day_later_is_asked_about_again(town: Town) -> None:
    silent(town)
    await acts(town.ana)
    await whose(town)
    await town.ana.presses("Sam, organizer")
    await town.later(days=1)
    await town.ana.presses("Take the role back")
    town.ana.sees("I need to see you in a chat of Elm Street today")
    with town.database.reading() as db:
        names = [one.name for one in members.holders(db, town.group_id, members.ORGANIZER)]
    assert names == ["Ana", "Sam"]


async def test_an_organizer_whom_nobody_saw_for_long_does_not_stand_in_for_the_last(
    town: Town,
) -> None:
    silent(town, "discord")
    await town.later(days=40)
    await whose(town)
    await town.ana.presses("Ana, organizer")
    town.ana.sees("Nobody would be left who organizes Elm Street.")


async def test_disconnecting_a_chat_removes_no_last_organizer_either(town: Town) -> None:
    silent(town)
    await town.later(days=2)
    await chats(town.ana)
    await town.ana.presses("Disconnect Elm Teens")
    town.ana.sees("I need to see you in a chat of Elm Street today")
    await town.ana.forges(f"chats_off_yes-{town.group_id}-2")
    await chats(town.ana)
    assert "Disconnect Elm Teens" in town.ana.labels
    await acts(town.ana)
    await town.ana.presses("Disconnect Elm Teens")
    town.ana.sees("Disconnect Elm Teens?")
    await town.ana.presses("No")
    await town.ana.presses("Disconnect a chat")
    await town.ana.presses("Disconnect Elm Street")
    town.ana.sees("Disconnect Elm Street?")


async def chats(one: Person) -> None:
    """Look at which chats could be let go."""
    await one.says("menu")
    await one.organizes("Chats of the group")
    await one.presses("Disconnect a chat")
