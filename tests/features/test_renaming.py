"""A group gets another name: quietly in its chats, told to whoever has a role, never another's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storage import groups
from storage.groups import NameTakenError
from tests.features.test_leaving import leaves_for_good
from tests.stage import Person, Town


async def renames(who: Person, name: str) -> None:
    await who.says("menu")
    await who.organizes("Rename the group")
    await who.presses("Another name")
    await who.fills(name=name)
    if "Send" in who.labels:
        await who.presses("Send")


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_the_card_follows_in_every_chat_without_a_sound(town: Town, who: str) -> None:
    one = getattr(town, who)
    before = [len(room.messages) for room in (town.elm, town.teens)]
    await renames(one, "Elm and Oak")
    one.sees("The group is called “Elm and Oak” now.")
    for room, count in zip((town.elm, town.teens), before, strict=True):
        assert room.shows("Elm and Oak").startswith("Elm and Oak")
        assert len(room.messages) == count, "nothing is posted"
    await town.maria.says("menu")
    assert town.maria.last.startswith("Elm and Oak")


async def test_contacts_and_other_organizers_are_told_and_a_log_holds_it(town: Town) -> None:
    await renames(town.ana, "Elm and Oak")
    for one in (town.lee, town.maya, town.sam):
        one.sees("Sun 22 Nov 2026, Ana: “Elm Street” became “Elm and Oak”.")
    for one in (town.maria, town.tom, town.ana):
        one.never_saw("became")
    await renames(town.sam, "Elm Lane")
    await town.ana.forges(f"group_names-{town.group_id}")
    assert town.ana.last == (
        "The group is called Elm Lane.\n"
        "Sun 22 Nov 2026, Sam: “Elm and Oak” became “Elm Lane”.\n"
        "Sun 22 Nov 2026, Ana: “Elm Street” became “Elm and Oak”."
    )


@pytest.mark.parametrize("name", ["Oak Lane", "OAK LANE", "O\u0430k L\u0430ne", "Oak  Lane."])
async def test_no_name_that_another_group_has_or_that_looks_like_it(town: Town, name: str) -> None:
    await town.app.write(lambda db: groups.found(db, "Oak Lane", "America/Vancouver", "en"))
    await renames(town.ana, name)
    assert "Another group here is called" in town.ana.last
    assert f"How about “{name}, Burnaby”?" in town.ana.last
    await town.ana.fills(name=f"{name}, Burnaby")
    await town.ana.presses("Send")
    town.elm.shows(f"{name}, Burnaby")


async def test_ones_own_name_written_otherwise_is_free(town: Town) -> None:
    await renames(town.ana, "ELM STREET")
    town.elm.shows("ELM STREET")


async def test_only_organizers_rename(town: Town) -> None:
    for one in (town.maria, town.lee):
        await one.forges(f"group_name-{town.group_id}")
        assert one.last.startswith("Only organizers")


async def test_who_was_faster_keeps_the_name(town: Town) -> None:
    def take(db: object) -> None:
        groups.found(db, "Oak Lane", "America/Vancouver", "en")
        with pytest.raises(NameTakenError):
            groups.rename(db, town.group_id, "oak lane")

    await town.app.write(take)
    town.elm.shows("Elm Street")


async def test_whoever_renamed_it_is_named_no_more_once_erased(town: Town) -> None:
    await renames(town.sam, "Elm and Oak")
    town.lee.sees("Sam: “Elm Street” became “Elm and Oak”.")
    await leaves_for_good(town.sam)
    town.lee.sees("an organizer: “Elm Street” became “Elm and Oak”.")
    town.lee.never_saw("Sam: “Elm")


@pytest.mark.parametrize(("first", "second"), [("ana", "sam"), ("sam", "ana")])
async def test_of_two_at_once_the_second_reads_what_the_first_did(
    town: Town, first: str, second: str
) -> None:
    one, other = getattr(town, first), getattr(town, second)
    for each in (other, one):
        await each.says("menu")
        await each.organizes("Rename the group")
        await each.presses("Another name")
    await other.fills(name="Elm Lane")
    await one.fills(name="Elm and Oak")
    await one.presses("Send")
    await other.presses("Send")
    assert other.last == (
        "Another organizer gave it a name meanwhile, so I changed nothing.\n"
        f"Sun 22 Nov 2026, {one.name}: “Elm Street” became “Elm and Oak”."
    )
    town.elm.shows("Elm and Oak")
    await other.presses("Another name")
    await other.fills(name="Elm Lane")
    await other.presses("Send")
    town.elm.shows("Elm Lane")


# --- What chats are called ----------------------------------------------------------------------

URGENT = "URGENT: gas leak, leave your homes now, call 604 555 0199"


async def test_a_chat_that_is_called_like_an_alarm_stands_in_marks_on_the_card(town: Town) -> None:
    town.teens.chat = replace(town.teens.chat, title=URGENT)
    await town.later(days=8)
    said = town.elm.shows("In Elm Street")
    assert "“URGENT: gas leak, leave your ho…” (Discord)" in said
    assert "604 555 0199" not in said


async def test_a_group_that_is_called_like_an_alarm_stands_in_marks_on_its_card(town: Town) -> None:
    await renames(town.ana, "Leave your homes now")
    for room in (town.elm, town.teens):
        assert room.message("nobody watches me").text.startswith("“Leave your homes now”")


async def test_whoever_may_not_write_in_a_chat_does_not_rename_what_its_card_says(
    town: Town,
) -> None:
    town.elm.silenced.append(town.ana)
    await renames(town.sam, "Elm and Oak")
    await town.ana.says("menu")
    await town.ana.organizes("Rename the group")
    await town.ana.presses("Another name")
    assert "You may not write in Elm Street now, so no words of yours go there." in town.ana.last
    town.elm.silenced.clear()
    await town.ana.organizes("Rename the group")
    await town.ana.presses("Another name")
    await town.ana.fills(name="Elm Lane")
    town.elm.silenced.append(town.ana)
    await town.ana.presses("Send")
    assert "You may not write in Elm Street now" in town.ana.last
    town.elm.shows("Elm and Oak")
    town.elm.hides("Elm Lane")


@pytest.mark.parametrize("name", ["\u2800", "\u3164\u200b"])
async def test_no_group_is_called_by_what_nobody_sees(town: Town, name: str) -> None:
    await renames(town.ana, name)
    town.ana.sees("I can read only words here.")
    await renames(town.sam, name)
    town.sam.sees("One answer is missing: Name of the group")
    town.elm.shows("Elm Street")
