"""Against those who mean no good: their words write nothing more, or they tell nothing new."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from storage import members
from storage.tip_desk import ROWS_OF_A_PAUSE
from tests.features.test_questions import becomes
from tests.features.test_role_ended import gives_back
from tests.features.test_tip_desk import card, finds, lies_with_maya, opens
from tests.stage import Person, Town
from tests.telling import (
    ANSWER,
    LEE,
    TELL,
    WHAT,
    answers,
    drafts,
    drop,
    neighbours,
    rows,
    tells,
    to_slot,
)

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
    day = told.partition("reaches you until ")[2].partition(".")[0]
    await town.maya.presses("Block until then")
    assert town.maya.last == f"Blocked until {day}."
    words = await tells(town.maria, what="Never to be seen.")
    await tells(town.maria, LEE, "For Lee alone.")
    await tells(town.tom, what="From somebody else.")
    await to_slot(town)
    town.maya.sees("From somebody else.")
    town.maya.never_saw("Never to be seen.")
    town.lee.sees("For Lee alone.")
    said = await opens(town.maria, words)
    assert (
        f"Nothing from you reaches Maya until {day}: this did not arrive, and I kept none" in said
    )
    assert "Choose someone else" in town.maria.labels
    assert "Write back" not in town.maria.labels


def screens(one: Person) -> list[tuple[str, list[str]]]:
    """Return all that stands on somebody's phone, without the words and numbers of chance."""
    told = ((message.text, message.rows) for message in one.messages)
    seen = []
    for said, buttons in told:
        known = re.sub(r"[A-Z2-9]{3}-[A-Z2-9]{3}|`[a-z ]+`", "…", str(said))
        seen.append((known, [button.label for row in buttons for button in row]))
    return seen


async def goes_through(one: Person) -> list[tuple[str, list[str]]]:
    """Do all that can be done on a phone before the set hour; return what it showed."""
    await one.says("menu")
    one.messages.clear()
    words = await tells(one, what="What anybody could say.")
    found = screens(one)
    await one.presses("Take it back")
    await one.presses("Keep it")
    found += screens(one)
    await one.presses("Write back")
    await one.fills(words="One thing more.")
    found += screens(one)
    await one.says("menu")
    await one.presses(TELL)
    await one.presses("Read an answer")
    await one.fills(words=words)
    return found + screens(one)


async def test_every_phone_shows_the_same_so_that_no_block_tells_who_wrote(town: Town) -> None:
    (other,) = await neighbours(town, 1)
    await lies_with_maya(town)
    await pauses(town)
    phones = [await goes_through(one) for one in (town.maria, other)]
    assert phones[0] == phones[1]
    before = []
    for one in (town.maria, other):
        await one.says("menu")
        await drafts(one)
        await one.presses("Go on (not sent yet)")
        before.append(one.last)
        await one.presses("Stop")
    assert before[0] == before[1]
    assert "A reader can block a sender: only the words tell you that." in before[0]
    await to_slot(town)
    town.maya.sees("One thing more.")
    assert sum("What anybody could say." in it.text for it in town.maya.messages) == 1


async def test_sent_at_once_it_says_the_same_and_does_not_come(town: Town) -> None:
    (other,) = await neighbours(town, 1)
    await lies_with_maya(town)
    await pauses(town)
    said = []
    for one in (town.maria, other):
        await tells(one, what=f"Now, from {one.name}.")
        await one.presses("Send it now (easier to guess who wrote)")
        await one.presses("Yes, now")
        said.append(screens(one)[-1])
    assert said[0] == said[1]
    assert said[0][0].startswith("Maya has it now, unless they block you.")
    town.maya.sees(f"Now, from {other.name}.")
    town.maya.never_saw(f"Now, from {town.maria.name}.")


async def test_of_a_blocked_message_nothing_lies_about(town: Town) -> None:
    await lies_with_maya(town)
    await pauses(town)
    before = {row[0] for row in rows(town)["tip_cases"]}
    await tells(town.maria, what="A word or two.")
    await to_slot(town)
    await to_slot(town)
    acts = rows(town)["tip_acts"]
    (kept,) = (row for row in rows(town)["tip_cases"] if row[0] not in before)
    assert "unreached" in kept, "in the tables it looks like one whose reader cannot be reached"
    await town.maya.forges(f"tip_show-{town.group_id}-{kept[0]}")
    assert town.maya.last.startswith("This was taken back, or its time was over.")
    await town.later(days=91)
    await to_slot(town)
    assert all(row[0] != kept[0] for row in rows(town)["tip_cases"])
    assert len(rows(town)["tip_acts"]) == len(acts), "nobody hears of a number that never came"


async def test_words_that_never_arrived_can_go_to_somebody_else(town: Town) -> None:
    await lies_with_maya(town)
    await pauses(town)
    words = await tells(town.maria, what="Never to be seen.")
    await to_slot(town)
    await opens(town.maria, words)
    await town.maria.forges(f"tip_back-{town.group_id}")
    assert town.maria.last.startswith("Nothing from you reaches Maya until")
    await opens(town.maria, words)
    await town.maria.presses("Choose someone else")
    await town.maria.presses(LEE)
    await town.maria.fills(what="For Lee then.", place="Elm and 3rd", moment="This week")
    assert "For Lee then." in town.maria.last


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
    words = await tells(town.maria, LEE, "Never to be seen.")
    await tells(town.maria, what="For Maya, who is not police.")
    await to_slot(town)
    town.maya.sees("For Maya, who is not police.")
    town.lee.never_saw("Never to be seen.")
    assert "Nothing from you reaches Lee until" in await opens(town.maria, words)


async def test_police_who_are_the_only_readers_block_nobody(town: Town) -> None:
    await drop(town, town.maya, members.COMMUNITY)
    await lies_with_lee(town)
    await finds(town.lee, "Block this sender", WHAT)
    assert "You cannot block the sender: you count as police" in town.lee.last
    assert "Block until then" not in town.lee.labels
    assert "Stop replies to this message" in town.lee.labels


async def test_once_they_are_the_only_readers_their_block_counts_no_more(town: Town) -> None:
    await lies_with_lee(town)
    await blocks(town.lee)
    await drop(town, town.maya, members.COMMUNITY)
    await tells(town.maria, LEE, "The only one left.")
    await to_slot(town)
    town.lee.sees("The only one left.")


async def test_who_was_police_reads_and_blocks_nothing_among_the_organizers(town: Town) -> None:
    await becomes(town, town.lee, members.ORGANIZER)
    await gives_back(town.lee)
    await drop(town, town.maya, members.COMMUNITY)
    await tells(town.maria, "Organizers: Ana, Sam", WHAT)
    await to_slot(town)
    town.lee.never_saw(WHAT)
    await finds(town.ana, "Block this sender", WHAT)
    assert "nothing new from them reaches the organizers until" in town.ana.last
    await town.ana.presses("Block until then")
    words = await tells(town.maria, "Organizers: Ana, Sam", "Never to be seen.")
    await to_slot(town)
    for one in (town.ana, town.lee, town.sam):
        one.never_saw("Never to be seen.")
    assert "Nothing from you reaches Ana and Sam until" in await opens(town.maria, words)


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
        await tells(one, what="Never to be seen.")
    await to_slot(town)
    town.maya.never_saw("Never to be seen.")


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
