"""Who may have left is hunted in no chat by one tap: an organizer looks first, and it says why."""

from __future__ import annotations

import pytest

from tests.features.test_alerts_thinking import pleads, rings
from tests.features.test_aloud import BOTH, BOTH_ORGANIZE, asks, everyone_reads, nobody_reads, tells
from tests.stage import Person, Town

WIFE = "Missing: my wife Maria Lopez, 34, left home with our kids. If you see her call 604-555-0199"
RED_COAT = "My wife has run away. She wears a red coat"
MAY_HAVE_LEFT = "Somebody who left may not want to be found."
WHY = f"{MAY_HAVE_LEFT} An organizer looks first. Is somebody missing or in danger? Call 911."


@BOTH
async def test_a_wife_who_left_reaches_no_chat_before_an_organizer_looked(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await tells(one, WIFE)
    assert one.last == f"Everyone would read Maria Lopez, 604-555-0199. {WHY}"
    assert one.labels == ["Blur it", "Leave it", "Change", "Stop"]
    await one.presses("Leave it")
    await one.presses("Send")
    one.sees("it shows once an organizer has looked")
    await town.later(days=3)
    nobody_reads(town, "left home")
    town.ana.sees("left home")
    await town.ana.presses("Show it")
    everyone_reads(town, "left home")


@BOTH
async def test_blurred_it_waits_all_the_same_and_is_not_asked_about_again(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await tells(one, WIFE)
    await one.presses("Blur it")
    one.sees("Missing: my wife ███, 34, left home with our kids. If you see her call ███")
    await one.presses("Send")
    one.sees("it shows once an organizer has looked")
    nobody_reads(town, "left home")


@BOTH
async def test_without_a_name_it_says_why_too(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await tells(one, RED_COAT)
    assert one.last.endswith(WHY)
    assert one.labels[-3:] == ["Go on as it is", "Change", "Stop"]
    await one.presses("Go on as it is")
    await one.presses("Send")
    one.sees("it shows once an organizer has looked")
    nobody_reads(town, "red coat")


async def test_a_question_to_a_contact_is_no_way_around(town: Town) -> None:
    await asks(town.tom, "Quelqu'un sait où habite Maria Lopez maintenant?")
    town.tom.sees(MAY_HAVE_LEFT)
    await town.tom.presses("Leave it")
    town.tom.sees("once an organizer has looked")
    nobody_reads(town, "Maria Lopez")


@pytest.mark.parametrize(
    "words", ["Which unit is Monica's?", "À quelle heure Julie quitte la maison?"]
)
async def test_a_question_to_a_contact_about_one_household_waits(town: Town, words: str) -> None:
    await asks(town.tom, words)
    town.tom.sees(MAY_HAVE_LEFT)
    await town.tom.presses(town.tom.labels[0])
    town.tom.sees("once an organizer has looked")
    nobody_reads(town, words)


async def test_a_page_is_blurred_beside_whoever_is_lost_who_then_goes_out_at_once(
    town: Town,
) -> None:
    await tells(town.maria, "Lost boy, 6, red coat. See www.evil.com")
    town.maria.sees("Everyone would read www.evil.com.")
    nobody_reads(town, "Lost boy")
    await town.maria.presses("Blur it")
    await town.maria.presses("Send")
    everyone_reads(town, "Lost boy, 6, red coat. See ███")


@BOTH_ORGANIZE
async def test_an_organizer_who_alerts_everyone_reads_it_once(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await one.presses("Urgent alert")
    await one.presses("I called 911")
    await one.fills(kind="Missing person", words=WIFE)
    one.sees(f"Everyone would read Maria Lopez, 604-555-0199. {MAY_HAVE_LEFT}")
    await one.presses("Yes, alert everyone")
    assert rings(town.elm, WIFE) == 1


@pytest.mark.parametrize(
    ("words", "labels"), [(WIFE, ["Blur it", "Leave it"]), (RED_COAT, ["Go on as it is"])]
)
async def test_a_plea_for_who_may_have_left_is_thought_about(
    town: Town, words: str, labels: list[str]
) -> None:
    await pleads(town.maria, words)
    await town.ana.presses("Alert everyone")
    town.ana.sees(MAY_HAVE_LEFT)
    assert town.ana.labels == [*labels, "Change the words", "No, do not alert"]
    nobody_reads(town, words)
    await town.ana.presses(labels[-1])
    assert rings(town.elm, words) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Missing: Liam, 6, red coat, last seen at the pool. Call 604-555-0199",
        "My grandmother has dementia and walked out of the house an hour ago, grey coat",
        "Garçon de 5 ans disparu au parc, manteau bleu, appelez le 514-555-0199",
    ],
)
async def test_who_cannot_find_the_way_waits_for_nobody(town: Town, words: str) -> None:
    await tells(town.maria, words)
    assert "Blur it" not in town.maria.labels
    await town.maria.presses("Send")
    everyone_reads(town, words)
