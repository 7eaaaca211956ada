"""What becomes of each thing that a platform cannot do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.words import Delete, Edit, Pin
from storage import cards
from storage.cards import Target
from tests.features.test_chats import code_for
from tests.features.test_sounds import BOY, drafts_alert
from tests.stage import AT_ONCE, Message, Room, Town


def lacks(town: Town, room: Room, **abilities: object) -> None:
    """Let the platform of a chat not be able to do something."""
    platform = town.platforms[room.chat.platform]
    platform.can = replace(platform.can, **abilities)


def acts(town: Town, room: Room, *kinds: type) -> list[object]:
    there = town.platforms[room.chat.platform].acts
    return [act for chat, act in there if chat.id == room.chat.id and isinstance(act, kinds)]


async def opens_vote(town: Town) -> None:
    await town.ana.presses("Organize")
    await town.ana.presses("Ask for a vote")
    await town.ana.fills(what="Where do we meet?", words="Library\nSchool")
    await town.ana.presses("Post")


def votes(room: Room) -> list[Message]:
    return [one for one in room.messages if "Where do we meet?" in one.text]


async def test_without_edits_a_tally_comes_anew_and_makes_no_sound(town: Town) -> None:
    lacks(town, town.elm, edits=False)
    await opens_vote(town)
    await town.tom.presses("Library")
    await town.maya.presses("Library")
    first, once, twice = votes(town.elm)
    assert (first.silent, once.silent, twice.silent) == (False, True, True)
    assert twice.text == votes(town.teens)[-1].text != once.text
    assert not acts(town, town.elm, Edit)


async def test_without_edits_a_busy_vote_comes_anew_once_in_a_while(town: Town) -> None:
    lacks(town, town.elm, edits=False, pace=replace(AT_ONCE, edit_gap=600))
    await opens_vote(town)
    for one in (town.tom, town.maya):
        await one.presses("Library")
    assert len(votes(town.elm)) == 1
    await town.later(minutes=11)
    assert [one.text for one in votes(town.elm)][1:] == [votes(town.teens)[-1].text]


async def test_without_edits_what_looks_the_same_does_not_come_again(town: Town) -> None:
    lacks(town, town.elm, edits=False)
    await opens_vote(town)
    for label in ("Library", "Library"):
        await town.tom.presses(label)
    assert len(votes(town.elm)) == 2


@pytest.mark.parametrize("edits", [True, False])
async def test_without_deletes_it_is_emptied_or_stays(town: Town, edits: bool) -> None:
    lacks(town, town.elm, edits=edits, deletes=False)
    await town.ana.says("Hello", to=town.elm)
    there = town.elm.messages[-1]
    target = Target("telegram", town.elm.chat.id, "en")
    await town.app.write(
        lambda db: cards.take_away(db, town.group_id, "gone", target, there.id, town.clock)
    )
    town.app.stirred()
    await town.settle()
    assert there.text == ("…" if edits else "Hello")
    assert bool(acts(town, town.elm, Delete)) is not edits


async def test_without_pins_nothing_is_pinned_and_nobody_is_told_to(town: Town) -> None:
    lacks(town, town.elm, pins=False)
    town.platforms["telegram"].acts.clear()
    await drafts_alert(town)
    await town.ana.presses("Yes, alert everyone")
    town.elm.shows(BOY)
    assert not acts(town, town.elm, Pin)
    assert acts(town, town.teens, Pin)
    town.ana.never_saw("pin")


async def test_where_members_cannot_be_asked_for_silence_counts(town: Town) -> None:
    lacks(town, town.elm, members=False)
    town.elm.people.remove(town.ana)
    await town.ana.organizes("Rename the group")
    town.ana.sees("called")


async def test_without_links_that_bring_something_back_a_code_connects(town: Town) -> None:
    await town.ana.organizes("Connect another chat")
    assert "Telegram group" in town.ana.labels
    lacks(town, town.elm, brings=False)
    await town.ana.says("menu")
    await town.ana.organizes("Connect another chat")
    assert "Telegram group" not in town.ana.labels
    assert "A chat that somebody else manages" in town.ana.labels


async def test_without_such_links_it_says_how_to_bring_me_there(town: Town) -> None:
    await town.olga.says("set up my group")
    town.olga.sees("Which group is it for? You need to be an administrator there.")
    lacks(town, town.oak, brings=False)
    await town.olga.says("set up my group")
    assert "Add me there (Telegram group) as its administrator" in town.olga.last
    code = await code_for(town)
    await town.olga.says(code)
    assert "Now add me there (Telegram group), and choose “Join a group that" in town.olga.last


async def test_where_nothing_says_how_loud_it_is_nothing_is_claimed(town: Town) -> None:
    lacks(town, town.elm, rings=False)
    assert "Elm Street: how it sounds there I do not know." in await drafts_alert(town)
