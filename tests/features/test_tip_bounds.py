"""How much one account may tell, and what a pause does: without a word on the disk about who."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.features.tips.pseudonyms import pausing, until
from bot.features.tips.sender.bounds import TELLER
from storage import people, tip_desk
from tests.stage import Town
from tests.telling import (
    LEE,
    MAYA,
    SEND,
    TELL,
    drafts,
    neighbours,
    new_rows,
    rows,
    tells,
    to_slot,
)

BOTH = pytest.mark.parametrize("who", ["maria", "tom"])


async def test_thirty_people_tell_something_in_the_same_minute_and_all_succeed(town: Town) -> None:
    for number, one in enumerate(await neighbours(town, 30)):
        await tells(one, what=f"Story {number}.")
        town.clock += timedelta(seconds=1)
    assert len(rows(town)["tip_cases"]) == 30
    await to_slot(town)
    for number in range(30):
        town.maya.sees(f"Story {number}.")


@BOTH
async def test_five_a_day_and_the_sixth_is_told_before_a_word_is_written(
    town: Town, who: str
) -> None:
    one = getattr(town, who)
    for number in range(5):
        await tells(one, what=f"Story {number}.")
        await town.later(hours=1)
    before = rows(town)
    await one.presses(TELL)
    assert one.last == (
        "For each day there is a limit, so I take no new private message here before "
        "Mon 23 Nov 2026 21:00. With six words you can write back at any time. "
        "If you are in danger, call 911."
    )
    assert not any(f"{n} " in one.last.partition("before")[0] for n in (4, 5, 6, "five"))
    assert one.labels == ["Read an answer", "Menu"]
    assert new_rows(town, before) == {}
    await town.later(hours=19)
    await tells(one, what="Story 5.")
    assert one.last.startswith("Maya gets it")


async def test_the_limit_is_of_one_account_and_gone_with_the_process(town: Town) -> None:
    for number in range(5):
        await tells(town.maria, what=f"Story {number}.")
    await tells(town.ana, what="Ana's story.")
    town.restart()
    await tells(town.maria, what="After the restart.")
    assert len(rows(town)["tip_cases"]) == 7


async def test_an_older_button_opens_no_sixth_form(town: Town) -> None:
    await town.maria.presses(TELL)
    await town.maria.presses("No")
    maya = next(b.data for b in town.maria.messages[-1].buttons if b.label == MAYA)
    for number in range(5):
        await tells(town.maria, what=f"Story {number}.")
    await town.maria.forges(maya)
    assert town.maria.last.startswith("For each day there is a limit")


# --- Pauses ---


def codes(town: Town) -> tuple[tuple[str, int], ...]:
    """Return what is held in memory for Maya about whoever told the only case."""
    ((case_id, *_),) = rows(town)["tip_cases"]
    with town.database.reading() as db:
        maya = people.person(db, "discord", town.maya.id).id
    return (town.app.memory.get((TELLER, case_id), town.clock) or {}).get(maya, ())


def today(town: Town) -> date:
    """Return the day on Elm Street."""
    return town.clock.astimezone(ZoneInfo("America/Vancouver")).date()


async def pause(town: Town) -> date:
    """Pause whoever told the only case; return the first day without it."""
    day = today(town)
    found = pausing(codes(town), day)
    assert found
    await town.app.write(lambda db: tip_desk.pause(db, found))
    return until(day)


@BOTH
async def test_a_pause_holds_until_the_day_that_its_six_words_say(town: Town, who: str) -> None:
    one = getattr(town, who)
    await tells(one)
    over = await pause(town)
    days = (over - today(town)).days
    await town.later(days=days - 1)
    words = await tells(one, what="On its last day.")
    await town.later(days=1)
    await one.says("menu")
    await one.presses(TELL)
    await one.presses("Read an answer")
    await one.fills(words=words)
    one.sees(f"Nothing from you reaches Maya until {over:%a} {over.day} {over:%b}")
    await tells(one, what="Once it was over.")
    await to_slot(town)
    town.maya.sees("Once it was over.")
    town.maya.never_saw("On its last day.")


@BOTH
async def test_all_others_can_be_told_at_once(town: Town, who: str) -> None:
    one = getattr(town, who)
    await tells(one)
    await pause(town)
    await tells(one, LEE, "One more story.")
    await to_slot(town)
    town.lee.sees("One more story.")


@BOTH
async def test_whoever_is_paused_while_they_write_is_not_read(town: Town, who: str) -> None:
    one = getattr(town, who)
    await tells(one)
    await drafts(one, what="One more story.")
    await pause(town)
    await one.presses("Go on (not sent yet)")
    await one.presses("Yes, with six words")
    await one.presses(SEND)
    assert one.last.startswith("Maya gets it Mon 23 Nov 2026 08:00, unless they block you")
    await to_slot(town)
    town.maya.never_saw("One more story.")


async def test_a_pause_is_of_one_group_and_one_account(town: Town) -> None:
    await tells(town.maria)
    await pause(town)
    for one in (town.tom, town.ana):
        await tells(one, what=f"From {one.name}.")
    await to_slot(town)
    town.maya.sees("From Tom.")
    town.maya.sees("From Ana.")


async def test_who_told_something_can_be_paused_for_two_days_after_it_went_out(town: Town) -> None:
    await tells(town.maria)
    await to_slot(town)
    await town.later(hours=47, minutes=59)
    assert codes(town)
    await town.later(minutes=1)
    assert codes(town) == ()


async def test_after_a_restart_nobody_can_be_paused_any_more(town: Town) -> None:
    await tells(town.maria)
    assert codes(town)
    town.restart()
    assert codes(town) == ()


async def test_nothing_of_it_is_on_the_disk_before_there_is_a_pause(town: Town) -> None:
    await tells(town.maria)
    written = repr(rows(town))
    for code, _ in codes(town):
        assert code not in written
    assert rows(town)["tip_pauses"] == []
