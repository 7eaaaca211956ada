"""How long what was told privately is kept: its days, a hold, and what is left afterwards."""

from __future__ import annotations

import pytest
from sqlalchemy import inspect, text

from storage import tip_desk, tips
from storage.tip_desk import TipTerms
from tests.features.test_tip_desk import card, finds, number
from tests.stage import Person, Town
from tests.telling import ANSWER, NOTHING, WHAT, answers, tells, to_slot

WORDS = pytest.mark.parametrize("who", ["maria", "tom"])


async def kept_for(town: Town, days: int) -> None:
    """Let the group keep things for so many days."""
    await town.app.write(lambda db: tip_desk.set_terms(db, town.group_id, TipTerms(keep_days=days)))


async def days_pass(town: Town, days: int) -> None:
    await town.later(days=days)


async def opens(one: Person, words: str) -> str:
    """Give the six words; return what they show."""
    await one.says("menu")
    await one.says(words) if one.platform == "telegram" else await _asked(one, words)
    return one.last


async def _asked(one: Person, words: str) -> None:
    await one.presses("Tell something privately")
    await one.presses("Read an answer")
    await one.fills(words=words)


async def ends(town: Town, what: str = WHAT) -> None:
    await finds(town.maya, "End it, with a reason", what)
    await town.maya.fills(reason="It was a cat.")
    await to_slot(town)


def cases(town: Town) -> int:
    with town.database.reading() as db:
        return len(tips.all_cases(db, town.group_id))


def left(town: Town) -> dict[str, int]:
    """Return how many rows are left of cases, in the tables that hold any of them."""
    count = "SELECT count(*) FROM {}"
    tables = {
        "tip_cases": "tip_cases",
        "tip_notes": "tip_notes",
        "tip_pictures": "tip_pictures",
        "cards": "cards WHERE kind LIKE 'tip%'",
    }
    with town.database.reading() as db:
        found = {
            name: db.connection().execute(text(count.format(what))) for name, what in tables.items()
        }
        return {name: rows.scalar_one() for name, rows in found.items()}


def acts(town: Town) -> list[tuple[str, str]]:
    with town.database.reading() as db:
        return [(one.act, one.ref) for one in tip_desk.acts(db, town.group_id)]


# --- Days ----------------------------------------------------------------------------------


@WORDS
async def test_what_has_ended_is_erased_when_its_days_are_over(town: Town, who: str) -> None:
    one = getattr(town, who)
    await kept_for(town, 30)
    words = await tells(one)
    await to_slot(town)
    told = number(town.maya)
    await ends(town)
    assert "It is erased on Wed 23 Dec 2026." in await opens(one, words)
    await days_pass(town, 29)
    assert "It was a cat." in await opens(one, words)
    await days_pass(town, 1)
    assert NOTHING in await opens(one, words)
    assert left(town) == {"tip_cases": 0, "tip_notes": 0, "tip_pictures": 0, "cards": 0}
    town.maya.sees("this was taken back, or its time was over. Its words are erased.")
    town.maya.never_saw(WHAT)
    assert ("erased", told) in acts(town)


@WORDS
async def test_what_nobody_wrote_in_ends_by_itself_and_says_so(town: Town, who: str) -> None:
    one = getattr(town, who)
    await kept_for(town, 30)
    words = await tells(one)
    await to_slot(town)
    await days_pass(town, 29)
    assert "ended" not in await opens(one, words)
    await days_pass(town, 1)
    shown = await opens(one, words)
    assert "it ended: no word came for 30 days" in shown
    assert "It is erased on Fri 22 Jan 2027." in shown
    await days_pass(town, 29)
    assert cases(town) == 1
    await days_pass(town, 1)
    assert NOTHING in await opens(one, words)
    assert cases(town) == 0


async def test_nothing_is_erased_while_whoever_told_it_still_writes(town: Town) -> None:
    await kept_for(town, 30)
    words = await tells(town.maria)
    await to_slot(town)
    await ends(town)
    await days_pass(town, 29)
    await opens(town.maria, words)
    await town.maria.presses("Write back")
    await town.maria.fills(words="It was no cat.")
    await days_pass(town, 8)
    assert "It was no cat." in await opens(town.maria, words)
    assert cases(town) == 1


async def test_longer_days_never_keep_what_was_told_with_fewer(town: Town) -> None:
    await kept_for(town, 30)
    words = await tells(town.maria)
    await to_slot(town)
    await kept_for(town, 365)
    later = await tells(town.tom)
    await to_slot(town)
    assert "It is erased 30 days after it ends." in await opens(town.maria, words)
    assert "It is erased 365 days after it ends." in await opens(town.tom, later)
    await days_pass(town, 61)
    assert NOTHING in await opens(town.maria, words)
    assert cases(town) == 1


async def test_fewer_days_erase_nothing_sooner_than_was_said(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    await ends(town)
    said = "It is erased on Sun 21 Feb 2027."
    assert said in await opens(town.maria, words)
    await kept_for(town, 30)
    assert said in await opens(town.maria, words)
    await days_pass(town, 89)
    assert said in await opens(town.maria, words)
    await days_pass(town, 1)
    assert NOTHING in await opens(town.maria, words)


async def test_nor_does_what_nobody_writes_in_end_sooner(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    await kept_for(town, 30)
    await days_pass(town, 89)
    assert "It is erased 90 days after it ends." in await opens(town.maria, words)
    await days_pass(town, 1)
    assert "no word came for 90 days" in await opens(town.maria, words)


async def test_a_bot_that_was_down_for_long_erases_when_it_is_back(town: Town) -> None:
    await kept_for(town, 30)
    await tells(town.maria)
    await to_slot(town)
    await ends(town)
    town.clock = town.clock.replace(year=2027)
    await to_slot(town)
    assert cases(town) == 0


async def test_what_waited_while_the_bot_was_down_is_not_erased_unread(town: Town) -> None:
    await kept_for(town, 30)
    await tells(town.maria)
    town.clock = town.clock.replace(year=2027)
    await to_slot(town)
    town.maya.sees(WHAT)
    assert cases(town) == 1


# --- Holds ---------------------------------------------------------------------------------


@WORDS
async def test_a_hold_keeps_one_case_and_both_sides_can_read_why(town: Town, who: str) -> None:
    one = getattr(town, who)
    await kept_for(town, 30)
    words, other = await tells(one), await tells(town.ana, what="A loud party.")
    await to_slot(town)
    await ends(town)
    await ends(town, "A loud party.")
    await finds(town.maya, "Keep it longer")
    await town.maya.fills(reason="A court asked for it.")
    town.maya.sees("I do not erase it before a reader sets it back to its usual time.")
    assert "Kept longer:\n> A court asked for it." in card(town.maya).text
    # What the six words show changes only at slots.
    assert "A court" not in await opens(one, words)
    await to_slot(town)
    held = "A reader keeps it longer than usual, because:\n> A court asked for it."
    assert held in await opens(one, words)
    await days_pass(town, 60)
    assert held in await opens(one, words)
    assert NOTHING in await opens(town.ana, other)


async def test_a_lifted_hold_lets_the_days_count_again(town: Town) -> None:
    await kept_for(town, 30)
    words = await tells(town.maria)
    await to_slot(town)
    await ends(town)
    await finds(town.maya, "Keep it longer")
    await town.maya.fills(reason="A court asked for it.")
    await days_pass(town, 40)
    await town.maya.presses("The usual time again")
    # What the six words show changes only at slots.
    assert "A court asked for it." in await opens(town.maria, words)
    await to_slot(town)
    assert NOTHING in await opens(town.maria, words)
    assert {"held", "lifted", "erased"} <= {act for act, _ in acts(town)}


# --- What is around ------------------------------------------------------------------------


async def test_acts_are_kept_a_year_and_pauses_their_month(town: Town) -> None:
    await tells(town.maria)
    await to_slot(town)
    await answers(town, ANSWER)
    await finds(town.maya, "Block this sender")
    await town.maya.presses("Block until then")
    await town.app.write(lambda db: tip_desk.set_terms(db, town.group_id, TipTerms(keep_days=365)))

    def pauses() -> int:
        with town.database.reading() as db:
            return len(db.connection().execute(text("SELECT code FROM tip_pauses")).all())

    assert pauses() > 0
    assert ("answered") in {act for act, _ in acts(town)}
    await town.later(days=61)
    assert pauses() == 0
    await town.later(days=300)
    await to_slot(town)
    assert "answered" in {act for act, _ in acts(town)}
    await town.later(days=6)
    assert "answered" not in {act for act, _ in acts(town)}


async def test_the_hour_of_an_act_is_kept_nowhere(town: Town) -> None:
    columns = inspect(town.database.engine).get_columns("tip_acts")
    assert {one["name"] for one in columns} == {"id", "group_id", "person_id", "act", "ref", "day"}
