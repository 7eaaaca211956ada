"""Words for those with a part leave for nobody who was put out, and no answer claims it."""

from __future__ import annotations

import pytest

from tests.features.test_alerts import alerts, pleads
from tests.features.test_checkins import begins
from tests.features.test_moderation import takes_down
from tests.features.test_questions import asks
from tests.stage import Person, Town
from tests.test_rights import put_out

CODE = "my door code is 1234"
ORGANIZERS = pytest.mark.parametrize(("out", "there"), [("ana", "sam"), ("sam", "ana")])


async def later_put_out(town: Town, who: Person) -> None:
    put_out(who)
    await town.later(hours=1)


@ORGANIZERS
async def test_a_plea_rings_and_names_only_those_who_are_there(
    town: Town, out: str, there: str
) -> None:
    await later_put_out(town, getattr(town, out))
    await pleads(town.maria)
    getattr(town, out).never_saw("Gas smell")
    getattr(town, there).sees("Gas smell")
    assert town.maria.last.startswith(f"It has reached {there.capitalize()}.")
    await town.later(minutes=6)
    getattr(town, out).never_saw("Gas smell")
    town.maria.never_saw(out.capitalize())


async def test_a_plea_that_reaches_no_organizer_goes_to_the_contacts(town: Town) -> None:
    for one in (town.ana, town.sam):
        await later_put_out(town, one)
    await pleads(town.maria)
    town.maria.sees("I could reach no organizer, so I try the contacts now.")
    await town.later(minutes=1)
    town.lee.sees("Gas smell")


@ORGANIZERS
async def test_what_somebody_needs_is_shown_with_those_who_will_read_it(
    town: Town, out: str, there: str
) -> None:
    await begins(getattr(town, there), "Once, now")
    await later_put_out(town, getattr(town, out))
    await town.maria.presses("I need some help")
    await town.maria.fills(need=CODE)
    assert town.maria.last.startswith(f"{there.capitalize()} will read this")
    await town.maria.presses("Send")
    assert town.maria.last.startswith(f"It goes to {there.capitalize()} now")
    getattr(town, out).never_saw(CODE)
    getattr(town, there).sees(CODE)


async def test_whoever_is_put_out_between_the_look_and_send_gets_it_neither(town: Town) -> None:
    await begins(town.ana, "Once, now")
    await town.maria.presses("I need some help")
    await town.maria.fills(need=CODE)
    await later_put_out(town, town.sam)
    await town.maria.presses("Send")
    assert town.maria.last.startswith("It goes to Ana now")
    town.sam.never_saw(CODE)


async def test_no_answer_goes_to_the_organizer_who_wrote_and_is_out(town: Town) -> None:
    await begins(town.ana, "Once, now")
    await town.maria.presses("I need some help")
    await town.maria.fills(need="I am out of insulin")
    await town.maria.presses("Send")
    await town.ana.presses("Write to Maria")
    await town.ana.fills(words="I can be there at five.")
    await town.maria.presses("Answer")
    await later_put_out(town, town.ana)
    await town.maria.says(CODE)
    assert "who reads it has changed" in town.maria.last
    for one in (town.ana, town.sam):
        one.never_saw(CODE)
    await town.maria.presses("Answer")
    assert "What shall I pass on to Sam?" in town.maria.last
    await town.maria.says(CODE)
    town.ana.never_saw(CODE)
    town.sam.sees(CODE)


@pytest.mark.parametrize("who", ["lee", "maya"])
async def test_what_is_missing_in_an_answer_is_for_nobody_outside(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    police = "police" if who == "lee" else "not police"
    await asks(town.maria, whom=f"Ask {one.name}, {police}", shown=f"No, only {one.name} and me")
    await one.replies("Q-1", "See me on Monday.")
    await town.later(minutes=3)
    await town.maria.presses("Not yet")
    await later_put_out(town, one)
    await town.maria.says(CODE)
    assert f"{one.name} is no longer a contact here." in town.maria.last
    one.never_saw(CODE)


async def test_what_is_missing_of_a_problem_is_for_nobody_outside(town: Town) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.fills(what="My cousin hits me", where="Oak", who="Organizers, no police")
    await town.maria.presses("Send")
    await town.ana.replies("My cousin", "It is fixed.")
    await town.later(minutes=3)
    await town.maria.presses("Still a problem")
    await later_put_out(town, town.ana)
    await town.maria.says(CODE)
    town.ana.never_saw(CODE)
    town.sam.sees(CODE)


async def test_words_about_a_post_taken_down_are_for_nobody_outside(town: Town) -> None:
    await asks(town.maria)
    await takes_down(town.ana, "Q-1")
    await town.maria.presses("Answer")
    assert "Only the person who took Q-1 down reads it." in town.maria.last
    await later_put_out(town, town.ana)
    await town.maria.says(CODE)
    assert "Nothing was sent" in town.maria.last
    for one in (town.ana, town.sam):
        one.never_saw(CODE)


async def test_no_organizer_outside_is_asked_about_a_post_taken_down(town: Town) -> None:
    await asks(town.maria)
    await takes_down(town.ana, "Q-1")
    await later_put_out(town, town.sam)
    await town.maria.presses("Ask another organizer")
    await town.maria.says(CODE)
    assert "No other organizer can decide this. You can answer." in town.maria.last
    town.sam.never_saw(CODE)


async def test_what_a_contact_asks_organizers_is_for_nobody_outside(town: Town) -> None:
    await asks(town.maria)
    await later_put_out(town, town.ana)
    await town.lee.presses("Take it down")
    await town.lee.presses("Ask organizers")
    await town.lee.says(CODE)
    town.ana.never_saw(CODE)
    town.sam.sees(CODE)


@ORGANIZERS
async def test_whoever_can_help_is_named_to_those_who_lead_it_now(
    town: Town, out: str, there: str
) -> None:
    await alerts(getattr(town, out))
    await later_put_out(town, getattr(town, out))
    await town.maria.presses("I can help")
    assert town.maria.last == "Organizers then see your name. Stay safe."
    await town.maria.presses("Yes, I can help")
    assert town.maria.last == f"{there.capitalize()} sees your name now."
    getattr(town, there).sees("Maria")
    getattr(town, out).never_saw("Maria")


# --- What the clock brings ---


async def test_a_plea_that_rings_again_rings_no_contact_who_was_put_out(town: Town) -> None:
    await pleads(town.maria)
    put_out(town.lee)
    await town.later(minutes=6)
    town.lee.never_saw("Gas smell")
    town.maya.sees("Gas smell")
