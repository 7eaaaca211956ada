"""Words typed at a last look: no button above them sends the older ones silently."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from bot.words import Answer, Press, Said
from storage.database import Database
from tests.stage import Person, Town
from tests.telling import drafts
from tests.test_asked import Day, begins_a_problem, day, loop  # noqa: F401 - they are fixtures

pytestmark = pytest.mark.ci

NEW = "Gas smell on Elm and 4th, leave now"
STOOD = "Send it as it stood"


async def looks_at_an_alert(one: Person) -> None:
    await one.says("menu")
    for label in ("Urgent alert", "I called 911", "Fire or gas"):
        await one.presses(label)
    await one.says("soon")


async def test_the_button_of_an_alert_asks_which_words_go(town: Town) -> None:
    await looks_at_an_alert(town.ana)
    await town.ana.says(NEW)
    await town.ana.presses("Yes, alert everyone")
    assert NEW in town.ana.last
    assert "> soon" in town.ana.last
    town.elm.hides("URGENT")
    await town.ana.presses("Use this instead")
    await town.ana.presses("Yes, alert everyone")
    assert NEW in town.elm.shows("URGENT")
    town.elm.hides("> soon")


async def test_who_has_read_both_may_send_it_as_it_stood(town: Town) -> None:
    await looks_at_an_alert(town.ana)
    await town.ana.says(NEW)
    await town.ana.presses("Yes, alert everyone")
    await town.ana.presses(STOOD)
    assert "> soon" in town.elm.shows("URGENT")


async def test_a_second_tap_in_a_hurry_sends_nothing(town: Town) -> None:
    await looks_at_an_alert(town.ana)
    sends = next(one for one in town.ana.messages[-1].buttons if one.label.startswith("Yes"))
    await town.ana.says(NEW)
    for _ in range(2):
        await town.ana.forges(sends.data)
        assert NEW in town.ana.last
    town.elm.hides("URGENT")


async def test_back_shows_it_again_and_then_it_goes(town: Town) -> None:
    await looks_at_an_alert(town.ana)
    await town.ana.says(NEW)
    await town.ana.presses("Back")
    await town.ana.presses("Yes, alert everyone")
    assert "> soon" in town.elm.shows("URGENT")


async def test_after_half_an_hour_it_is_still_asked(town: Town) -> None:
    await looks_at_an_alert(town.ana)
    sends = next(one for one in town.ana.messages[-1].buttons if one.label.startswith("Yes"))
    await town.ana.says(NEW)
    await town.later(minutes=40)
    await town.ana.forges(sends.data)
    assert "> soon" in town.ana.last
    town.elm.hides("URGENT")


async def test_a_story_does_not_go_on_over_what_was_typed(town: Town) -> None:
    await drafts(town.maria)
    await town.maria.says("it was the red car and not the blue one")
    await town.maria.presses("Go on (not sent yet)")
    assert "it was the red car" in town.maria.last
    assert "six words" not in town.maria.last


async def test_leaving_a_name_in_does_not_send_over_what_was_typed(town: Town) -> None:
    await begins_a_problem(town.maria)
    await town.maria.fills(what="Bob Miller sells pills", where="Elm and 3rd", who="Everyone here")
    await town.maria.says("Somebody sells pills")
    await town.maria.presses("Leave it")
    assert "> Somebody sells pills" in town.maria.last
    assert "Bob Miller sells pills" in town.maria.last


# --- All sheets of the house ------------------------------------------------------------------


def test_no_look_of_the_house_sends_over_what_was_typed(
    day: Day,  # noqa: F811 - a fixture
    loop: asyncio.Runner,  # noqa: F811 - a fixture
    tmp_path: Path,
) -> None:
    looked_at = loop.run(corrected(day, tmp_path))
    assert {"alert_form", "announce_words", "checkin_words", "concern", "tip_story"} <= looked_at


async def corrected(day: Day, folder: Path) -> set[str]:  # noqa: F811 - it is no fixture here
    """Type something else at the look of each sheet; return those that have one."""
    found = set()
    for name in (*day.private, *day.others):
        if await corrects(day, folder, name):
            found.add(name)
    return found


async def corrects(day: Day, folder: Path, name: str) -> bool:  # noqa: F811 - it is no fixture here
    town = day.town
    shutil.copy(day.file, folder / "look.db")
    town.database = Database(f"sqlite:///{folder / 'look.db'}")
    clock, one = town.clock, day.who("telegram")
    town.restart()
    try:
        look = await fills(day, one, name)
        steps = [step for step in buttons(look) if goes_on(town, name, step)]
        asks = await town.app.handle(Said(one.direct, one.actor, NEW, "9"))
        if not steps or "Add it?" not in text(asks):
            return False
        for step in steps:
            answer = await town.app.handle(Press(one.direct, one.actor, step, "9"))
            assert NEW in text(answer), (name, step, text(answer))
            assert any("form_stood" in again for again in buttons(answer)), (name, step)
        return True
    finally:
        await town.close()
        town.database.close()
        town.clock = clock


async def fills(day: Day, one: Person, name: str) -> Answer | None:  # noqa: F811 - it is no fixture here
    """Answer every question of a sheet, and return what comes then."""
    town = day.town
    gid = town.group_id
    answer = await town.app.handle(Press(one.direct, one.actor, f"open_sheet-{gid}-{name}", "9"))
    given = {"first": "tomorrow 18:00", "words": "Garbage day moves", "dates": "tomorrow 18:00"}
    for _ in range(8):
        last = town.app.memory.get((one.platform, one.id, "asked"), town.clock)
        if last is None or not last.field:
            return answer
        ways = [b for b in buttons(answer) if b.startswith(("form_pick", "form_skip"))]
        if ways:
            answer = await town.app.handle(Press(one.direct, one.actor, ways[0], "9"))
        else:
            typed = given.get(last.field, "tomorrow" if "when" in last.field else "The lamp is out")
            answer = await town.app.handle(Said(one.direct, one.actor, typed, "9"))
    return answer


def goes_on(town: Town, name: str, data: str) -> bool:
    """Whether a button under a look goes on with what stands there."""
    action, registry = data.partition("-")[0], town.app.registry
    if action in ("form_as_is", "form_leave", "form_blur"):
        return True
    homes = registry.homes
    return action not in registry.doors and homes.get(action) == homes.get(name)


def buttons(answer: Answer | None) -> list[str]:
    rows = answer.post.rows if answer and answer.post else ()
    return [one.data for row in rows for one in row]


def text(answer: Answer | None) -> str:
    return str(answer.post.text) if answer and answer.post else ""
