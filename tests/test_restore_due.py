"""What was due before a restore: nothing rings, nothing old comes, and no answer is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.words import Reason, Refused
from tests.features.test_announcements_more import later_on, posts
from tests.features.test_questions import ANSWER, asks
from tests.restoring import Kept
from tests.stage import Message, Person, Town
from tests.test_restore import leaves

pytestmark = pytest.mark.ci


@pytest.fixture
def kept(town: Town, tmp_path: Path) -> Kept:
    return Kept(town, tmp_path)


async def opens(one: Person, chat: str) -> None:
    """Open what [My day] says of a chat."""
    line = next(line for line in one.last.splitlines() if f", {chat}: " in line)
    number = line.partition(".")[0]
    await one.presses("Open first" if number == "1" else f"Open {number}")


# --- In chats ---


async def test_what_was_planned_waits_for_an_organizer_and_rings_at_no_hour(kept: Kept) -> None:
    town = kept.town
    await later_on(town.ana, "Tue 24 Nov 18:00")
    kept.copy()
    await town.later(days=20, hours=11)  # it went out, and it is night now
    assert posts(town.elm) == 1
    acts = sum(len(one.acts) for one in town.platforms.values())
    await kept.put_back()
    await town.later(days=2)
    assert posts(town.elm) == 1
    assert sum(len(one.acts) for one in town.platforms.values()) == acts
    await town.ana.presses("My day")
    assert "Elm Street: something may be missing" in town.ana.last
    await opens(town.ana, "Elm Street")
    await town.ana.presses("Try again")
    await town.later(minutes=1)
    assert posts(town.elm) == 2


async def test_an_organizer_who_looked_leaves_a_chat_as_it_is(kept: Kept) -> None:
    town = kept.town
    await later_on(town.ana, "Tue 24 Nov 18:00")
    kept.copy()
    await town.later(days=20)
    await kept.put_back()
    await town.later(minutes=1)
    for chat in ("Elm Street", "Elm Teens"):
        await town.ana.presses("My day")
        await opens(town.ana, chat)
        await town.ana.presses("It is all there")
        await town.ana.says("menu")
    await town.ana.presses("My day")
    assert "missing" not in town.ana.last
    assert posts(town.elm) == 1


async def test_what_is_planned_for_later_still_goes_out(kept: Kept) -> None:
    town = kept.town
    await later_on(town.ana, "Tue 24 Nov 18:00")
    kept.copy()
    await town.later(hours=3)
    await kept.put_back()
    await town.later(days=2)
    assert posts(town.elm) == 1


# --- In private ---


def answers(one: Person) -> list[Message]:
    return [message for message in one.messages if ANSWER in message.text]


async def answered(kept: Kept) -> None:
    """Lee's answer to Maria is about to go out when the copy is made."""
    await asks(kept.town.maria)
    await kept.town.lee.replies("ELM STREET, Q-1", ANSWER)
    kept.copy()


async def test_an_answer_that_was_planned_goes_out_once_more_and_makes_no_sound(
    kept: Kept,
) -> None:
    await answered(kept)
    await kept.town.later(minutes=3)
    assert len(answers(kept.town.maria)) == 1
    await kept.put_back()
    await kept.town.later(hours=1)
    first, again = answers(kept.town.maria)
    assert again.silent
    assert not first.silent
    kept.town.maria.sees("Q-1")


async def test_an_answer_that_was_under_way_goes_out_once_more(kept: Kept) -> None:
    await asks(kept.town.maria)
    waits = kept.town.platforms["telegram"].trouble
    waits[kept.town.maria.id] = [Refused(Reason.LATER, wait=3600.0)]
    await kept.town.lee.replies("ELM STREET, Q-1", ANSWER)
    await kept.town.later(minutes=3)
    kept.copy()
    assert answers(kept.town.maria) == []
    await kept.put_back()
    await kept.town.later(minutes=3)
    assert len(answers(kept.town.maria)) == 1


async def test_at_night_it_waits_for_the_morning(kept: Kept) -> None:
    await answered(kept)
    await kept.town.later(hours=7)  # it is night on Elm Street now
    await kept.put_back()
    await kept.town.later(hours=2)
    assert len(answers(kept.town.maria)) == 1
    await kept.town.later(hours=10)
    assert len(answers(kept.town.maria)) == 2


async def test_nobody_gets_what_is_older_than_a_week(kept: Kept) -> None:
    await answered(kept)
    await kept.town.later(days=20)
    had = len(kept.town.maria.messages)
    await kept.put_back()
    await kept.town.later(days=2)
    assert len(answers(kept.town.maria)) == 1
    assert len(kept.town.maria.messages) == had


async def test_whoever_left_since_gets_nothing(kept: Kept) -> None:
    await answered(kept)
    await kept.town.later(minutes=3)
    await leaves(kept.town.maria)
    had = len(kept.town.maria.messages)
    await kept.put_back()
    await kept.town.later(days=2)
    assert len(kept.town.maria.messages) == had
