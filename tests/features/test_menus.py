"""Organizers see their commands in private with the bot, wherever they are no administrators."""

from __future__ import annotations

from storage import members, people
from storage.members import ORGANIZER
from tests.stage import Town


async def test_whoever_organizes_is_offered_what_is_for_organizers_and_nobody_else(
    town: Town,
) -> None:
    await town.delivery.menus.settle()
    assert [one.name for one in town.everyone if one.offered] == ["Ana"]
    await town.app.write(
        lambda db: members.give_role(
            db, town.group_id, people.person(db, "telegram", town.maria.id).id, ORGANIZER
        )
    )
    await town.delivery.menus.settle()
    assert town.maria.offered
    await town.app.write(
        lambda db: members.take_role(
            db, town.group_id, people.person(db, "telegram", town.maria.id).id, ORGANIZER
        )
    )
    await town.delivery.menus.settle()
    assert not town.maria.offered


async def test_whoever_left_every_chat_is_offered_it_no_more(town: Town) -> None:
    await town.delivery.menus.settle()
    await town.ana.leaves(town.elm)
    await town.delivery.menus.settle()
    assert not town.ana.offered


async def test_what_was_taken_while_it_was_down_is_taken_off_the_menu(town: Town) -> None:
    await town.delivery.menus.settle()
    await town.app.write(
        lambda db: members.take_role(
            db, town.group_id, people.person(db, "telegram", town.ana.id).id, ORGANIZER
        )
    )
    town.restart()
    await town.delivery.menus.settle()
    assert not town.ana.offered


async def test_whoever_is_erased_is_offered_it_no_more(town: Town) -> None:
    await town.delivery.menus.settle()
    await town.ana.forges(f"erase_anyway-{town.group_id}")
    await town.ana.presses("Erase")
    town.ana.sees("Erased. You can block me now.")
    assert not town.ana.offered


async def test_whom_the_platform_refused_it_is_offered_at_the_next_start(town: Town) -> None:
    town.platforms["telegram"].refuses_menus = True
    await town.delivery.menus.settle()
    assert not town.ana.offered
    town.platforms["telegram"].refuses_menus = False
    await town.delivery.menus.settle()
    assert not town.ana.offered, "once in each process is enough"
    town.restart()
    await town.delivery.menus.settle()
    assert town.ana.offered


async def test_what_the_platform_did_not_take_off_the_menu_goes_at_the_next_start(
    town: Town,
) -> None:
    await town.delivery.menus.settle()
    await town.app.write(
        lambda db: members.take_role(
            db, town.group_id, people.person(db, "telegram", town.ana.id).id, ORGANIZER
        )
    )
    town.platforms["telegram"].refuses_menus = True
    await town.delivery.menus.settle()
    town.platforms["telegram"].refuses_menus = False
    town.restart()
    await town.delivery.menus.settle()
    assert not town.ana.offered
