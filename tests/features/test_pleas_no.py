"""One person alone ends no plea: a no ends it for them, and the others still have the words."""

from __future__ import annotations

import pytest

from tests.features.test_alerts_thinking import changes, pleads, rings
from tests.features.test_leaving import leaves_for_good
from tests.features.test_pleas import asked
from tests.stage import Person, Town

KNIFE = "Ana has a knife and will kill me"
DRUNK = "A boy was drunk at 3rd and Elm, police help him"
NO = "No, do not alert"


async def test_a_no_ends_it_for_that_person_alone(town: Town) -> None:
    await pleads(town.maria, KNIFE)
    await town.ana.presses(NO)
    assert "You said no" in town.ana.last
    told = town.sam.sees("Maria says that there is danger now")
    assert KNIFE in told
    assert "Said no so far: Ana." in told
    await town.sam.presses("Alert everyone")
    for room in (town.elm, town.teens):
        assert rings(room, KNIFE) == 1
    town.maria.sees("Sam alerted everyone.")


async def test_the_neighbour_reads_that_one_said_no_and_others_can_still_decide(town: Town) -> None:
    await pleads(town.maria, KNIFE)
    await town.ana.presses(NO)
    told = town.maria.last
    assert "1 person said no. Others can still warn everyone." in told
    assert "call 911" in told
    assert "Ana said" not in told
    await town.later(minutes=5)
    town.maria.never_saw("Nobody has reacted")


async def test_it_rings_on_for_all_who_said_nothing(town: Town) -> None:
    await pleads(town.maria, KNIFE)
    await town.ana.presses(NO)
    await town.later(minutes=5)
    assert [asked(one) for one in (town.sam, town.lee, town.maya)] == [2, 1, 1]
    town.ana.never_saw("Nobody has decided yet.")
    await town.lee.presses(NO)
    await town.later(minutes=10)
    assert [asked(one) for one in (town.sam, town.maya)] == [3, 2]
    assert "2 people said no. Others can still warn everyone." in town.maria.last
    await town.maya.presses("Alert everyone")
    assert rings(town.elm, KNIFE) == 1


async def test_it_waits_on_my_day_of_the_others(town: Town) -> None:
    await pleads(town.maria, KNIFE)
    await town.ana.presses(NO)
    for one, there in ((town.sam, True), (town.ana, False)):
        await one.says("menu")
        await one.presses("My day")
        assert (KNIFE in one.last) is there


async def test_whoever_said_no_can_still_alert_everyone(town: Town) -> None:
    await pleads(town.maria, KNIFE)
    await town.ana.presses(NO)
    await town.ana.forges(f"alert_not-{town.group_id}-1")
    assert "You said no to A-1." in town.ana.last
    await town.ana.presses("Alert everyone")
    assert rings(town.elm, KNIFE) == 1


async def test_where_nobody_is_left_it_says_so_and_rings_no_more(town: Town) -> None:
    await pleads(town.maria, KNIFE)
    await town.later(minutes=5)
    for one in (town.ana, town.sam, town.lee, town.maya):
        await one.presses(NO)
    assert "There is nobody else whom I could ask." in town.maya.last
    assert "4 people said no. There is nobody else whom I could ask." in town.maria.last
    await town.later(minutes=30)
    for one in (town.ana, town.sam, town.lee, town.maya):
        assert sum("Nobody has decided" in it.text for it in one.messages) == 0


async def test_at_the_end_all_read_that_nobody_alerted_everyone(town: Town) -> None:
    await pleads(town.maria, KNIFE)
    await town.ana.presses(NO)
    await town.later(hours=12)
    told = town.maria.sees("Nobody alerted everyone. 1 person said no.")
    assert "call 911" in told
    town.sam.sees("A-1 was not sent. Said no: Ana.")
    town.elm.hides("knife")


async def test_a_no_stands_in_what_was_done(town: Town) -> None:
    await pleads(town.maria, KNIFE)
    await town.later(minutes=5)
    await town.ana.presses(NO)
    await town.lee.presses(NO)
    await town.sam.says("menu")
    await town.sam.presses("Organize")
    await town.sam.presses("Ask and tell")
    await town.sam.presses("Posts of neighbours")
    await town.sam.presses("What was done")
    assert "Ana, organizer said no to A-1, " in town.sam.last
    assert "Lee, police contact said no to A-1, " in town.sam.last


async def test_a_no_to_an_earlier_one_quietens_the_next_for_that_person_alone(town: Town) -> None:
    await town.later(hours=6)
    await pleads(town.maria, KNIFE)
    await town.ana.presses(NO)
    await pleads(town.maria, "She is at my door")
    assert "They asked shortly before too, and somebody said no." in town.sam.last
    await town.later(minutes=5)
    theirs = [sum("at my door" in it.text for it in one.messages) for one in (town.ana, town.sam)]
    assert theirs == [1, 2]
    assert "at my door" in town.lee.last


async def test_whoever_said_no_is_not_named_once_they_are_erased(town: Town) -> None:
    await pleads(town.maria, KNIFE)
    await town.ana.presses(NO)
    await leaves_for_good(town.ana)
    town.sam.sees("Said no so far: an organizer.")


@pytest.mark.parametrize("name", ["ana", "lee"])
async def test_other_words_are_the_message_of_whoever_sent_them(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await pleads(town.maria, "Lee hit me at 3rd and Elm, and he is black")
    await town.later(minutes=5)
    await one.presses("Alert everyone")
    await changes(one, DRUNK)
    assert "as your own message" in one.last
    await one.presses("Send")
    assert f"From {one.name}" in town.elm.shows(DRUNK)
    told = town.maria.last
    assert f"{one.name} alerted everyone, in other words:" in told
    assert DRUNK in told
    assert "Ask organizers to warn everyone" in town.maria.labels
    both = town.sam.sees("Maria had written:")
    assert DRUNK in both
    assert "Lee hit me" in both


async def test_words_without_names_are_told_as_they_went_out(town: Town) -> None:
    await pleads(town.maria, "Kevin Wong at 412 Oak has a gun, stay inside")
    await town.ana.presses("Alert everyone")
    await town.ana.presses("Blur it")
    assert "███ at ███ Oak has a gun" in town.maria.last
    assert "Kevin Wong" in town.sam.sees("Maria had written:")


async def test_what_was_asked_goes_with_whoever_asked(town: Town) -> None:
    await pleads(town.maria, "Kevin Wong at 412 Oak has a gun, stay inside")
    await town.ana.presses("Alert everyone")
    await town.ana.presses("Blur it")
    await leaves_for_good(town.maria)
    town.sam.never_saw("Kevin Wong")
