"""Against those who mean no good: their words write nothing more, or they tell nothing new."""

from __future__ import annotations

from collections import Counter

import pytest

from storage import people
from storage.tip_desk import ROWS_OF_A_PAUSE
from tests.features.test_questions import becomes
from tests.features.test_role_ended import gives_back
from tests.features.test_tip_desk import card, finds, lies_with_maya, opens
from tests.stage import Person, Town
from tests.telling import ANSWER, LEE, WHAT, answers, chooses, drop, rows, tells, to_slot

TOO_LATE = "This sender cannot be blocked any more"


async def pauses(town: Town, fragment: str = WHAT) -> str:
    await finds(town.maya, "Block this sender", fragment)
    await town.maya.presses("Block until then")
    return town.maya.last


# --- The words of one case ---


async def test_stopped_words_write_nothing_more_at_once_and_still_read(town: Town) -> None:
    words = await lies_with_maya(town)
    await answers(town)
    await finds(town.maya, "Block this sender")
    await town.maya.presses("Stop replies to this message")
    assert town.maya.last.startswith("Stopped, at once.")
    assert "The sender cannot write to you any more." in card(town.maya).text
    await to_slot(town)
    shown = await opens(town.maria, words)
    assert ANSWER in shown
    said = "Nothing more can be written to Maya with these words. You can still read here."
    assert said in shown
    assert "Write back" not in town.maria.labels
    await town.maria.forges(f"tip_back-{town.group_id}")
    assert town.maria.last.startswith(said)
    await town.maya.presses("Take replies again")
    await opens(town.maria, words)
    await town.maria.presses("Write back")
    await town.maria.fills(words="Thank you.")
    await to_slot(town)
    town.maya.sees("Thank you.")


async def test_what_waited_when_the_words_were_stopped_does_not_come(town: Town) -> None:
    words = await lies_with_maya(town)
    await opens(town.maria, words)
    await town.maria.presses("Write back")
    await town.maria.fills(words="One more thing.")
    await finds(town.maya, "Block this sender")
    await town.maya.presses("Stop replies to this message")
    await to_slot(town)
    town.maya.never_saw("One more thing.")
    assert rows(town)["tip_notes"] == []


async def test_the_words_of_other_cases_go_on(town: Town) -> None:
    await lies_with_maya(town)
    other = await lies_with_maya(town, "Another story.")
    await finds(town.maya, "Block this sender")
    await town.maya.presses("Stop replies to this message")
    await opens(town.maria, other)
    await town.maria.presses("Write back")
    await town.maria.fills(words="More of the other one.")
    await to_slot(town)
    town.maya.sees("More of the other one.")


# --- The sender ---


async def test_a_paused_sender_tells_that_reader_nothing_new_and_everybody_else_does(
    town: Town,
) -> None:
    await lies_with_maya(town)
    await finds(town.maya, "Block this sender")
    told = town.maya.last
    day = told.partition("send you nothing new until ")[2].partition(".")[0]
    await town.maya.presses("Block until then")
    assert town.maya.last == f"Blocked until {day}."
    await chooses(town.maria)
    assert town.maria.last.startswith("From here nothing goes to Maya now.")
    await tells(town.maria, LEE, "For Lee alone.")
    await tells(town.tom, what="From somebody else.")
    await to_slot(town)
    town.maya.sees("From somebody else.")
    town.lee.sees("For Lee alone.")


# --- Police -----------------------------------------------------------------------------------


async def lies_with_lee(town: Town) -> None:
    await tells(town.maria, LEE, WHAT)
    await to_slot(town)


async def blocks(one: Person) -> None:
    await finds(one, "Block this sender", WHAT)
    await one.presses("Block until then")


async def test_a_block_by_the_police_leaves_all_others(town: Town) -> None:
    await lies_with_lee(town)
    await blocks(town.lee)
    await chooses(town.maria, LEE)
    assert town.maria.last.startswith("From here nothing goes to Lee now.")
    await tells(town.maria, what="For Maya, who is not police.")
    await to_slot(town)
    town.maya.sees("For Maya, who is not police.")


async def test_police_who_are_the_only_readers_block_nobody(town: Town) -> None:
    await drop(town, town.maya, people.COMMUNITY)
    await lies_with_lee(town)
    await finds(town.lee, "Block this sender", WHAT)
    assert "You cannot block the sender: you count as police" in town.lee.last
    assert "Block until then" not in town.lee.labels
    assert "Stop replies to this message" in town.lee.labels


async def test_once_they_are_the_only_readers_their_block_counts_no_more(town: Town) -> None:
    await lies_with_lee(town)
    await blocks(town.lee)
    await drop(town, town.maya, people.COMMUNITY)
    await tells(town.maria, LEE, "The only one left.")
    await to_slot(town)
    town.lee.sees("The only one left.")


async def test_who_was_police_blocks_nobody_for_all_organizers(town: Town) -> None:
    await becomes(town, town.lee, people.ORGANIZER)
    await gives_back(town.lee)
    await drop(town, town.maya, people.COMMUNITY)
    await tells(town.maria, "Organizers: Ana, Lee, Sam", WHAT)
    await to_slot(town)
    await finds(town.lee, "Block this sender", WHAT)
    assert "You cannot block the sender: you count as police" in town.lee.last
    await finds(town.ana, "Block this sender", WHAT)
    assert "nothing new to the organizers until" in town.ana.last
    await town.ana.presses("Block until then")
    await town.maria.says("menu")
    await chooses(town.maria, "Organizers: Ana, Lee, Sam")
    assert town.maria.last.startswith("From here nothing goes to the organizers now.")
    assert town.maria.labels == ["Menu"]


async def test_nobody_learns_whether_two_cases_have_one_sender(town: Town) -> None:
    for one, what in ((town.maria, "Her first."), (town.maria, "Her second."), (town.tom, "His.")):
        await tells(one, what=what)
    await to_slot(town)
    said = {await pauses(town, what) for what in ("Her first.", "Her second.", "His.")}
    assert len(said) == 1
    acts = [row for row in rows(town)["tip_acts"] if "paused" in row]
    assert len(acts) == 3
    assert len({row[1:] for row in acts}) == 1
    for message in town.maya.messages:
        for one in (town.maria, town.tom):
            assert one.id not in message.text
            assert one.name not in message.text


async def test_a_pause_on_the_disk_leads_nowhere(town: Town) -> None:
    await lies_with_maya(town)
    (case,) = rows(town)["tip_cases"]
    await pauses(town)
    for code, epoch in rows(town)["tip_pauses"]:
        assert len(code) == 64
        assert epoch > 0
        for part in (case[0], town.maria.id, town.maria.name):
            assert part not in code


async def test_every_pause_adds_as_many_rows_also_of_somebody_who_is_paused(town: Town) -> None:
    for one, what in ((town.maria, "Her first."), (town.maria, "Her second."), (town.tom, "His.")):
        await tells(one, what=what)
    await to_slot(town)
    for number, what in enumerate(("Her first.", "Her second.", "His."), 1):
        await pauses(town, what)
        epochs = Counter(epoch for _, epoch in rows(town)["tip_pauses"])
        assert set(epochs.values()) == {number * ROWS_OF_A_PAUSE}
        assert len(epochs) == 2
    for one in (town.maria, town.tom):
        await chooses(one)
        assert one.last.startswith("From here nothing goes to Maya now.")


async def test_after_a_restart_nobody_can_be_paused_and_the_reader_is_told(town: Town) -> None:
    await lies_with_maya(town)
    await finds(town.maya, "Block this sender")
    wire = next(
        one.data for one in town.maya.messages[-1].buttons if one.label == "Block until then"
    )
    town.restart()
    await town.maya.forges(wire)
    assert TOO_LATE in town.maya.last
    await finds(town.maya, "Block this sender")
    assert TOO_LATE in town.maya.last
    assert "Block until then" not in town.maya.labels
    assert "Stop replies to this message" in town.maya.labels
    assert rows(town)["tip_pauses"] == []


@pytest.mark.parametrize(("hours", "possible"), [(47, True), (49, False)])
async def test_two_days_after_it_came_nobody_can_be_paused_any_more(
    town: Town, hours: int, possible: bool
) -> None:
    await lies_with_maya(town)
    await town.later(hours=hours)
    await finds(town.maya, "Block this sender")
    assert ("Block until then" in town.maya.labels) is possible
    assert (TOO_LATE in town.maya.last) is not possible


async def test_a_pause_ends_by_itself(town: Town) -> None:
    await lies_with_maya(town)
    await pauses(town)
    await town.later(days=60)
    for _ in range(2):
        await town.later(hours=4)
    await tells(town.maria, what="Much later.")
    await to_slot(town)
    town.maya.sees("Much later.")


async def test_only_its_reader_pauses(town: Town) -> None:
    await lies_with_maya(town)
    (case,) = rows(town)["tip_cases"]
    for other in (town.lee, town.ana, town.sam):
        for wire in ("tip_pause-{}-{}", "tip_mute-{}-{}-1", "tip_pause_yes-{}-{}"):
            await other.forges(wire.format(town.group_id, case[0]))
            assert other.last == "Only its reader can do this: Maya."
    assert rows(town)["tip_pauses"] == []
