"""A neighbour in danger asks to warn everyone: who is rung, and what the neighbour hears of it."""

from __future__ import annotations

import pytest

from storage import groups, people
from storage.database import Ticket
from tests.features.test_alerts import pleads
from tests.stage import Person, Room, Town

NEIGHBOURS = ["maria", "tom"]


async def with_desk(town: Town) -> Room:
    """Give the group a chat of those who answer."""
    desk = town.room("telegram", "Elm Desk", [town.ana, town.lee])

    def connect(db: Ticket) -> None:
        groups.connect(
            db,
            town.group_id,
            "telegram",
            desk.chat.id,
            kind="group",
            title="Elm Desk",
            purpose=groups.DESK,
        )

    await town.app.write(connect)
    return desk


def asked(who: Person) -> int:
    return sum("asks to warn everyone" in one.text for one in who.messages)


@pytest.mark.parametrize("name", NEIGHBOURS)
async def test_the_neighbour_hears_whom_it_has_reached(town: Town, name: str) -> None:
    neighbour: Person = getattr(town, name)
    town.ana.reachable = False
    await pleads(neighbour)
    neighbour.sees("tell you at once whom it reached")
    assert neighbour.last == "It has reached Sam. If you are in danger, call 911."


async def test_it_goes_to_the_chat_of_those_who_answer_too(town: Town) -> None:
    desk = await with_desk(town)
    for one in (town.ana, town.sam):
        one.reachable = False
    await town.later(minutes=20)  # no tap is open any more
    await pleads(town.maria)
    desk.shows("asks to warn everyone")
    assert not desk.message("asks to warn everyone").silent
    assert "It has reached Elm Desk." in town.maria.last
    await town.ana.presses("Alert everyone")
    town.elm.shows("Gas smell")


async def test_a_chat_that_everybody_can_read_gets_no_plea(town: Town) -> None:
    desk = await with_desk(town)
    await town.later(minutes=20)
    desk.open = True
    await pleads(town.maria)
    await town.later(minutes=30)
    desk.hides("Gas smell")
    desk.hides("Maria")
    town.sam.sees("Gas smell")


async def test_once_everybody_can_read_it_a_plea_that_stands_there_is_blanked(town: Town) -> None:
    desk = await with_desk(town)
    await town.later(minutes=20)
    await pleads(town.maria)
    desk.shows("Gas smell")
    desk.open = True
    await town.later(minutes=6)
    desk.hides("Gas smell")
    desk.hides("Maria")


async def test_a_problem_for_some_asks_who_reads_that_chat_before_it_goes_there(town: Town) -> None:
    desk = await with_desk(town)
    await town.later(minutes=20)
    desk.open = True
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.fills(
        what="Somebody deals here", where="Elm and 3rd", who="Organizers and Lee, police"
    )
    await town.maria.presses("Send")
    desk.hides("deals")
    town.lee.sees("Somebody deals here")


async def test_after_five_minutes_organizers_are_rung_again_and_the_contacts_too(
    town: Town,
) -> None:
    await pleads(town.maria)
    assert [asked(one) for one in (town.ana, town.lee, town.maya)] == [1, 0, 0]
    await town.later(minutes=5)
    assert [asked(one) for one in (town.ana, town.lee, town.maya)] == [2, 1, 1]
    told = town.maria.sees("Nobody has reacted yet.")
    assert all(name in told for name in ("Ana", "Sam", "Lee", "Maya"))
    await town.lee.presses("Alert everyone")
    town.elm.shows("Gas smell")
    town.maria.sees("Lee alerted everyone.")
    # Whoever organizes leads it from there.
    town.ana.sees("A-1 reached 2 of 2 chats")
    assert "All clear" in town.ana.labels
    await town.later(hours=1)
    assert asked(town.sam) == 0


async def test_it_rings_on_while_nobody_decides(town: Town) -> None:
    await pleads(town.maria)
    await town.later(minutes=35)
    assert asked(town.ana) == 4


async def test_where_no_organizer_can_be_reached_the_contacts_are_rung_at_once(
    town: Town,
) -> None:
    for one in (town.ana, town.sam):
        one.reachable = False
    await town.later(minutes=20)  # no tap is open any more
    await pleads(town.maria)
    await town.later(seconds=1)
    assert asked(town.lee) == 1
    told = town.maria.sees("Nobody has reacted yet.")
    assert "Lee" in told
    assert "Ana" not in told
    # Now it is known before.
    await pleads(town.maria)
    await town.later(seconds=1)
    town.maria.sees("I could reach no organizer, so I try the contacts now.")
    assert asked(town.lee) == 2


async def test_where_nobody_at_all_can_be_reached_the_neighbour_reads_that(town: Town) -> None:
    for one in (town.ana, town.sam, town.lee, town.maya):
        one.reachable = False
    await town.later(minutes=20)  # no tap is open any more
    await pleads(town.maria)
    await town.later(seconds=1)
    assert "it has reached nobody" in town.maria.sees("Nobody has reacted yet.")


async def test_who_takes_no_private_words_hears_it_where_they_tapped(town: Town) -> None:
    town.tom.reachable = False
    await pleads(town.tom)
    town.tom.sees("It has reached Ana and Sam.")
    await town.later(minutes=5)
    town.tom.sees("Nobody has reacted yet.")
    await town.later(minutes=30)
    await town.ana.presses("Alert everyone")
    town.tom.never_saw("Ana alerted everyone.")
    await town.tom.presses("Votes and activities")
    town.tom.sees("Ana alerted everyone.")


async def test_a_contact_who_was_not_asked_yet_decides_nothing(town: Town) -> None:
    await pleads(town.maria)
    for pressed in ("alert_now", "alert_not", "alert_as_asked", "alert_reword"):
        await town.lee.forges(f"{pressed}-{town.group_id}-1")
    town.elm.hides("Gas smell")

    def left(db: Ticket) -> None:
        lee = people.person(db, town.lee.platform, town.lee.id)
        people.take_role(db, town.group_id, lee.id, people.POLICE)

    await town.app.write(left)
    await town.later(minutes=5)
    assert asked(town.lee) == 0


async def test_after_one_was_declined_the_next_of_that_person_that_night_rings_once(
    town: Town,
) -> None:
    await town.later(hours=6)
    await pleads(town.maria)
    await town.ana.presses("No, do not alert")
    await pleads(town.maria)
    asks = town.sam.sees("asks to warn everyone")
    assert "Another plea of theirs was declined shortly before." in asks
    rung = next(one for one in town.sam.messages if "asks to warn everyone" in one.text)
    assert not rung.silent
    await town.later(hours=1)
    assert [asked(one) for one in (town.sam, town.lee, town.maya)] == [1, 0, 0]
    # Somebody else's rings on, and so does hers on another day.
    await pleads(town.tom)
    await town.later(minutes=5)
    assert "declined" not in town.lee.sees("Tom says that there is danger")
    await town.ana.presses("No, do not alert")
    await town.later(days=1, minutes=1)
    await pleads(town.maria)
    await town.later(minutes=5)
    assert asked(town.lee) == 1
