"""Taking back what was told, letting it go out at once, and what leaves at slots."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import text

from bot.words import Tick
from storage import people
from tests.stage import Town
from tests.telling import NOTHING, WHAT, answers, neighbours, rows, tells, to_slot


async def test_taken_back_before_the_slot_nothing_is_ever_posted(town: Town) -> None:
    words = await tells(town.maria)
    await town.maria.presses("Take it back")
    assert "It is not sent yet" in town.maria.last
    await town.maria.presses("Keep it")
    town.maria.sees("gets it Mon 23 Nov 2026 08:00")
    await town.maria.presses("Take it back")
    await town.maria.presses("Erase it")
    assert [one.text for one in town.maria.messages] == ["Done. What can I do for you?"]
    assert rows(town)["tip_cases"] == []
    await town.later(days=1)
    town.maya.never_saw("private message")
    await town.maria.says(words)
    assert town.maria.last.startswith(NOTHING)


@pytest.mark.parametrize("at_once", [False, True])
async def test_taken_back_later_the_words_go_at_once_and_the_copies_with_the_slot(
    town: Town, at_once: bool
) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    await town.maria.says(words)
    await town.maria.presses("Write back")
    await town.maria.fills(words="And again.")
    await to_slot(town)
    await answers(town)
    await town.maria.says(words)
    await town.maria.presses("Take it back")
    label = "Erase the copy now too (easier to guess who wrote)" if at_once else "Erase it"
    await town.maria.presses(label)
    await town.stranger.says(words)
    assert town.stranger.last.startswith(NOTHING)
    for row in (*rows(town)["tip_cases"], *rows(town)["tip_notes"]):
        assert not any(isinstance(value, bytes) and value for value in row)
    if not at_once:
        town.maya.sees(WHAT)
        await town.maya.replies(WHAT, "Too late.")
        assert town.maya.last.startswith("This was taken back, or its time was over.")
        await to_slot(town)
    blank = "ELM STREET: this was taken back, or its time was over. Its words are erased."
    assert sum(one.text == blank for one in town.maya.messages) == 2
    town.maya.never_saw(WHAT)
    town.maya.never_saw("And again.")
    assert rows(town)["tip_cases"] == rows(town)["tip_notes"] == []


# --- Now instead of with the others ---


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_now_instead_says_what_it_costs_and_posts_that_one_alone(
    town: Town, who: str
) -> None:
    one = getattr(town, who)
    await tells(town.ana, what="Another story.")
    words = await tells(one)
    await one.presses("Send it now (easier to guess who wrote)")
    assert one.last == (
        "If it goes now, the reader sees the hour and may guess who wrote. "
        "If not, it waits for Mon 23 Nov 2026 08:00, with others."
    )
    town.maya.never_saw(WHAT)
    again = one.messages[-1].buttons[0].data
    await one.presses("Yes, now")
    assert one.last.startswith(
        "Maya has it now, unless they block you. What readers do, I show you only at set hours"
    )
    town.maya.sees(WHAT)
    town.maya.never_saw("Another story.")
    await one.forges(again)
    assert one.last == "It was sent already."
    await town.maya.presses("I have read it")
    await one.says(words)
    assert "not read yet" in one.last
    await to_slot(town)
    await one.says(words)
    one.sees("At Mon 23 Nov 2026 08:00: read, no answer yet.")
    assert sum(WHAT in message.text for message in town.maya.messages) == 1
    town.maya.sees("Another story.")


async def test_now_can_be_thought_over_and_is_over_at_the_slot(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send it now (easier to guess who wrote)")
    yes = town.maria.messages[-1].buttons[0].data
    await town.maria.presses("No, with the others")
    town.maria.sees("Maya gets it Mon 23 Nov 2026 08:00, unless they block you.")
    town.maya.never_saw(WHAT)
    await town.later(minutes=31)
    await town.maria.forges(yes)
    assert town.maria.last == "That took a while. Please give the six words again."
    town.maya.never_saw(WHAT)


async def test_now_without_a_reader_who_can_be_reached_waits_for_the_slot(town: Town) -> None:
    await tells(town.maria)

    def quiet(db, *, on: bool = True):
        person = people.person(db, "discord", town.maya.id)
        people.set_quiet(db, person.id, quiet=on)

    await town.app.write(quiet)
    await town.maria.presses("Send it now (easier to guess who wrote)")
    await town.maria.presses("Yes, now")
    assert town.maria.last == "I cannot reach Maya now. I try again Mon 23 Nov 2026 08:00."
    await town.app.write(lambda db: quiet(db, on=False))
    await to_slot(town)
    town.maya.sees(WHAT)


async def test_what_went_out_now_is_taken_back_as_what_was_read(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send it now (easier to guess who wrote)")
    await town.maria.presses("Yes, now")
    await town.maria.presses("Take it back")
    assert "What was read or copied before, I cannot take back." in town.maria.last
    await town.maria.presses("Erase it")
    town.maya.sees(WHAT)
    await to_slot(town)
    town.maya.never_saw(WHAT)


# --- Slots ---


async def test_a_slot_that_was_missed_posts_everything_once(town: Town) -> None:
    for number, one in enumerate(await neighbours(town, 5)):
        await tells(one, what=f"Story {number}.")
    town.clock = town.clock.replace(hour=23, minute=40)  # 15:40, the bot was down since
    await town.app.handle(Tick(town.clock))
    await town.settle()
    await town.later(hours=5)
    for number in range(5):
        assert sum(f"Story {number}." in one.text for one in town.maya.messages) == 1


async def test_posts_leave_shuffled_and_due_at_the_slot(town: Town) -> None:
    for number, one in enumerate(await neighbours(town, 12)):
        await tells(one, what=f"Story {number}.")
    await to_slot(town)
    order = [
        int(re.search(r"Story (\d+)", one.text)[1])
        for one in town.maya.messages
        if "Story" in one.text
    ]
    assert sorted(order) == list(range(12))
    assert order != list(range(12))  # once in 479,001,600 runs they are
    with town.database.reading() as db:
        dues = db.connection().execute(
            text(
                "SELECT DISTINCT copies.due FROM copies JOIN cards ON cards.id = copies.card_id"
                " WHERE cards.kind = 'tip'"
            )
        )
        assert len(dues.all()) == 1
