"""Whoever was with the police and erases themself is no organizer like others a minute later."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from bot.words import Standing
from storage import members
from tests.features.test_concerns import tells as reports
from tests.features.test_leaving import leaves_for_good
from tests.features.test_people import invited
from tests.features.test_questions import becomes
from tests.features.test_role_ended import gives_back
from tests.stage import Person, Town
from tests.telling import drop

UNTIL = "Sat 20 Feb 2027"


async def accepts(town: Town, one: Person) -> None:
    """Be invited to organize, and say yes."""
    await one.says(await invited(town, "Another organizer"))
    await one.presses("Accept")
    await one.presses("Menu")


async def comes_back(town: Town, one: Person) -> None:
    """Be erased, and organize the group a minute later, by the same account."""
    await leaves_for_good(one)
    await town.later(minutes=1)
    await accepts(town, one)


def codes(town: Town) -> list[tuple[object, ...]]:
    with town.database.reading() as db:
        return [tuple(one) for one in db.connection().execute(text("SELECT * FROM past_codes"))]


@pytest.fixture
async def lee(town: Town) -> Person:
    await reports(town.maria, "Everyone here", what="The police never come, zebraquartz.")
    await town.maria.presses("Send")
    await comes_back(town, town.lee)
    return town.lee


async def test_they_take_no_post_down(town: Town, lee: Person) -> None:
    await lee.forges(f"post_down_yes-{town.group_id}-concern-1")
    await lee.forges(f"post_down-{town.group_id}-concern-1")
    assert lee.last.startswith("You were police contact until Sun 22 Nov 2026.")
    town.elm.shows("zebraquartz")


async def test_they_count_as_police_where_it_says_no_police(town: Town, lee: Person) -> None:
    await reports(town.maria, "Organizers, no police", what="Officer Lee shoved me, xylofox.")
    await town.maria.presses("No, mine is different")
    await town.maria.presses("Send")
    town.ana.sees("xylofox")
    lee.never_saw("xylofox")


async def test_they_are_no_contact_who_is_not_police(town: Town) -> None:
    await leaves_for_good(town.lee)
    await town.lee.says(await invited(town, "Contact who is not police"))
    await town.lee.presses("Accept")
    town.lee.sees("You were a police contact here.")
    town.elm.hides("Lee (community, not police)")


async def test_also_who_gave_that_back_before(town: Town) -> None:
    await becomes(town, town.lee, members.ORGANIZER)
    await gives_back(town.lee)
    await town.later(days=10)
    await comes_back(town, town.lee)
    await town.lee.organizes("People and roles")
    await town.lee.presses("Turn private messages off")
    assert "You are a contact here, or were in the last 90 days" in town.lee.last
    await town.later(days=80)
    await town.lee.says("menu")
    await town.lee.organizes("People and roles")
    await town.lee.presses("Turn private messages off")
    assert "Turn them off" in town.lee.labels


async def test_erasing_twice_helps_no_more(town: Town, lee: Person) -> None:
    await comes_back(town, lee)
    await lee.forges(f"post_down-{town.group_id}-concern-1")
    assert lee.last.startswith("You were police contact until Sun 22 Nov 2026.")


async def test_whoever_was_none_is_none(town: Town) -> None:
    await leaves_for_good(town.maria)
    assert codes(town) == []
    await comes_back(town, town.lee)
    await accepts(town, town.maria)
    await town.maria.organizes("People and roles")
    await town.maria.presses("Turn private messages off")
    assert "Turn them off" in town.maria.labels


async def test_nobody_reads_from_it_who_it_was_and_after_ninety_days_it_is_gone(
    town: Town,
) -> None:
    await leaves_for_good(town.lee)
    ((_group, code, _day),) = codes(town)
    assert len(str(code)) == 64
    assert "Lee" not in str(code)
    await town.later(days=89)
    assert len(codes(town)) == 1
    await town.later(days=2)
    assert codes(town) == []
    await accepts(town, town.lee)
    await town.lee.organizes("People and roles")
    await town.lee.presses("Turn private messages off")
    assert "Turn them off" in town.lee.labels


async def test_they_read_it_before_they_erase(town: Town) -> None:
    await town.lee.says("menu")
    await town.lee.presses("My settings")
    await town.lee.presses("Stop and erase")
    assert f"that you were police contact, as a code, until {UNTIL}" in town.lee.last
    assert len(town.lee.last) <= 300
    await town.maria.says("menu")
    await town.maria.presses("My settings")
    await town.maria.presses("Stop and erase")
    assert "as a code, until" not in town.maria.last


async def test_everybody_reads_it_under_what_i_keep(town: Town) -> None:
    await town.maria.says("menu")
    await town.maria.presses("My settings")
    await town.maria.presses("More")
    await town.maria.presses("Private messages: what I keep")
    while "Contacts who erase" not in town.maria.last:
        await town.maria.presses("More")
    town.maria.sees("Contacts who erase themselves still count as contacts here for 90 days")


async def test_nor_does_it_help_to_take_over_a_group_that_nobody_organizes(town: Town) -> None:
    await drop(town, town.sam, members.ORGANIZER)
    await town.ana.organizes("I am leaving")
    await town.ana.presses("Yes, I stop")
    await leaves_for_good(town.lee)
    town.lee.standing = Standing.ADMIN
    await town.lee.presses("I organize it")
    await town.lee.presses("Yes, I organize it")
    await town.lee.says("menu")
    await town.lee.organizes("People and roles")
    await town.lee.presses("Take a role back")
    await town.lee.presses("Maya, community contact, not police")
    assert "then you end nobody else’s role." in town.lee.last
