"""Whatever repeats a post follows it: held or taken down, nobody else reads its words anywhere."""

from __future__ import annotations

from storage import groups
from tests.features.test_moderation import CRUEL, asks, is_young, takes_down, tells
from tests.stage import Town

WHY = "Why are they idiots?"


async def answered(town: Town) -> None:
    """Let the weekly post tell of a problem and a question."""
    await tells(town.maria)
    await asks(town.maria, WHY)
    await town.lee.replies("E-1", "We look into it.")
    await town.lee.presses("Send now")
    await town.lee.replies("Q-1", "They are not.")
    await town.lee.presses("Send now")
    await town.later(days=8)


async def test_the_weekly_post_that_stands_is_drawn_again(town: Town) -> None:
    await answered(town)
    for room in (town.elm, town.teens):
        assert "idiots" in room.shows("This week in")
    await takes_down(town.ana)
    await takes_down(town.ana, "Q-1")
    for room in (town.elm, town.teens):
        room.hides("idiots")
    await town.ana.presses("Put it back")
    assert WHY in town.elm.shows("This week in")


async def test_what_its_author_takes_back_leaves_the_weekly_post_too(town: Town) -> None:
    await answered(town)
    await town.maria.forges(f"concern_undo-{town.group_id}-1")
    await town.maria.forges(f"question_undo-{town.group_id}-1")
    for room in (town.elm, town.teens):
        room.hides("idiots")


async def test_what_is_held_stands_in_no_weekly_post_until_it_is_shown(town: Town) -> None:
    await is_young(town)
    await tells(town.maria)
    await town.lee.replies("E-1", "Thanks.")
    await town.lee.presses("Send now")
    await town.later(days=8)
    town.teens.hides("idiots")
    assert "idiots" not in "".join(
        one.text for one in town.elm.messages if "This week in" in one.text
    )
    await town.sam.presses("Show it")
    town.teens.shows(CRUEL)


async def test_nobody_who_said_the_same_finds_its_words_anywhere(town: Town) -> None:
    await tells(town.maria)
    await town.tom.presses("Report a problem")
    await town.tom.presses("No")
    await town.tom.fills(what="Glass", where="Elm and 3rd", who="Everyone here")
    await town.tom.presses("Yes, me too")
    await town.lee.replies("E-1", "We look into it.")
    await town.lee.presses("Send now")
    await takes_down(town.ana)
    for one in (town.tom, town.lee, town.maya):
        one.messages.clear()
        for door in ("What I asked", "My day"):
            await one.says("menu")
            if door in one.labels:
                await one.presses(door)
                assert "idiots" not in one.last, (one.name, door)
                assert "E-1" not in one.labels
    for room in (town.elm, town.teens):
        room.hides("idiots")


async def test_a_group_that_looks_first_reads_nothing_before(town: Town) -> None:
    await town.app.write(lambda db: groups.change(db, town.group_id, looks_first=True))
    await answered(town)
    for room in (town.elm, town.teens):
        room.hides("idiots")
