"""Somebody is put out between the screen and the tap: hands, posts and appeals ask who is there."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from tests.features.test_checkins import begins
from tests.features.test_moderation import CRUEL, takes_down, tells
from tests.stage import Person, Town
from tests.test_rights import put_out

NEED = "I am out of insulin"
PLEASE = "Please look again."


def read(one: Person, words: str) -> int:
    """Count the messages in which somebody reads these words."""
    return sum(words in message.text for message in one.messages)


# --- Somebody who needs help ------------------------------------------------------------------


async def needs(town: Town) -> None:
    """Let Maria ask for help."""
    await begins(town.ana, "Once, now")
    await town.maria.presses("I need some help")
    await town.maria.fills(need=NEED)
    await town.maria.presses("Send")
    for one in (town.ana, town.sam):
        one.sees(NEED)


async def test_whoever_was_put_out_looks_after_nobody(town: Town) -> None:
    await needs(town)
    put_out(town.sam)
    await town.sam.presses("I look after it")
    assert "You look after it" not in town.sam.last
    town.maria.never_saw("has read what you need")
    await town.ana.presses("I look after it")
    town.maria.sees("Ana, organizer, has read what you need and looks after it.")


async def test_a_hand_that_waits_is_read_again_only_by_those_who_are_there(town: Town) -> None:
    await needs(town)
    before = read(town.sam, NEED)
    put_out(town.sam)
    await town.later(hours=30)
    assert read(town.ana, NEED) > 1
    assert read(town.sam, NEED) <= before
    town.maria.sees("No organizer has said yet that they look after it.")


async def test_a_hand_at_the_send_goes_to_those_who_are_there(town: Town) -> None:
    await begins(town.ana, "Once, now")
    await town.maria.presses("I need some help")
    await town.maria.fills(need=NEED)
    assert "Sam" in town.maria.last
    put_out(town.sam)
    await town.maria.presses("Send")
    assert town.maria.last.startswith("It goes to Ana now, with your name, and to nobody else.")
    town.sam.never_saw(NEED)


# --- Posts that an organizer looks at first ---------------------------------------------------


async def held(town: Town) -> None:
    """Let a post wait for a look."""
    await town.ana.organizes("Posts of neighbours")
    await town.ana.presses("An organizer looks first")
    await tells(town.maria)
    for one in (town.ana, town.sam):
        one.sees("should everyone read this?")
    town.elm.hides(CRUEL)


async def test_whoever_was_put_out_shows_no_post(town: Town) -> None:
    await held(town)
    put_out(town.sam)
    await town.sam.presses("Show it")
    town.elm.hides(CRUEL)
    town.maria.never_saw("An organizer has looked")
    await town.ana.presses("Show it")
    town.elm.shows(CRUEL)


async def test_whoever_was_put_out_takes_none_down(town: Town) -> None:
    await tells(town.maria)
    await town.sam.says("menu")
    await town.sam.organizes("Posts of neighbours")
    await town.sam.presses("E-1")
    await town.sam.presses("Take it down")
    put_out(town.sam)
    await town.sam.fills(why="It accuses or insults somebody.")
    town.elm.shows(CRUEL)
    town.maria.never_saw("was taken down")


async def test_a_post_that_waits_is_shown_again_only_to_those_who_are_there(town: Town) -> None:
    await held(town)
    before = read(town.sam, CRUEL)
    put_out(town.sam)
    await town.later(days=1, minutes=1)
    assert read(town.ana, CRUEL) > 1
    assert read(town.sam, CRUEL) <= before
    town.maria.sees("E-1: no organizer has decided yet.")


# --- Appeals ----------------------------------------------------------------------------------


async def appeals(town: Town) -> None:
    """Let Ana take a post down, and its author ask Sam."""
    await tells(town.maria)
    await takes_down(town.ana)
    await town.maria.presses("Ask another organizer")
    await town.maria.fills(words=PLEASE)
    town.sam.sees(PLEASE)


async def says_put_back(town: Town) -> None:
    await town.sam.presses("Put it back")


async def says_leave(town: Town) -> None:
    await town.sam.presses("Leave it as it is")


@pytest.mark.parametrize("decides", [says_put_back, says_leave])
async def test_whoever_was_put_out_decides_no_appeal(
    town: Town, decides: Callable[[Town], Awaitable[None]]
) -> None:
    await appeals(town)
    put_out(town.sam)
    await decides(town)
    town.elm.hides(CRUEL)
    town.maria.never_saw("put it back")
    town.maria.never_saw("stays as it is")


async def test_an_appeal_is_not_read_again_by_whoever_was_put_out(town: Town) -> None:
    await appeals(town)
    before = read(town.sam, PLEASE)
    put_out(town.sam)
    await town.later(days=1, minutes=1)
    assert read(town.sam, PLEASE) <= before
    town.sam.never_saw("Nobody has decided yet.")
    town.ana.never_saw(PLEASE)
    town.maria.sees("E-1: no organizer has decided yet.")


async def test_an_appeal_goes_to_nobody_who_was_put_out_while_it_was_written(town: Town) -> None:
    await tells(town.maria)
    await takes_down(town.ana)
    await town.maria.presses("Ask another organizer")
    put_out(town.sam)
    await town.maria.says(PLEASE)
    town.sam.never_saw(PLEASE)
    town.ana.never_saw(PLEASE)
    assert "No other organizer can decide this." in town.maria.last


async def test_a_contact_who_was_put_out_asks_organizers_nothing(town: Town) -> None:
    await tells(town.maria)
    await town.lee.presses("Take it down")
    await town.lee.presses("Ask organizers")
    put_out(town.lee)
    await town.lee.says("It insults people.")
    for one in (town.ana, town.sam):
        one.never_saw("It insults people.")
