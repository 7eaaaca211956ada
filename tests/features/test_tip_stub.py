"""What was sent without six words can be taken back for 30 minutes, also when the bot began anew.

Only the button on the sender's own screen leads to it; nothing that is kept leads to them.
"""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest

from bot.words import Press
from tests.stage import Person, Town
from tests.telling import WHAT, drafts, rows, to_slot

LATE = "That was more than 30 minutes ago. I cannot take it back any more."
NOTHING = "There is nothing to take back here."
ASKS = "It is not sent yet: nobody has read it. Erase it for good?"
DONE = "Done. What can I do for you?"
HELLO = "Hello. What can I do for you?"
PEOPLE = ["maria", "tom"]


async def sends(one: Person) -> str:
    """Send something without six words; return what the button to take it back carries."""
    await drafts(one)
    await one.presses("Go on (not sent yet)")
    await one.presses("No, send it without an answer")
    assert "You can take it back here for 30 minutes, as long as this stands here." in one.last
    return carried(one)


def carried(one: Person) -> str:
    return next(it.data for it in one.messages[-1].buttons if it.label == "Take it back")


def kept(town: Town) -> int:
    return len(rows(town)["tip_cases"])


async def ends_in_good_order(town: Town) -> None:
    await town.delivery.part()
    await town.delivery.stop()
    town.restart(down=timedelta(minutes=1))
    await town.app.begin()


@pytest.mark.parametrize("name", PEOPLE)
async def test_after_a_crash_the_button_still_takes_it_back(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await sends(one)
    town.restart(down=timedelta(minutes=20))
    await one.presses("Take it back")
    assert one.last == ASKS
    await one.presses("Erase it")
    assert one.last == DONE
    assert kept(town) == 0
    await town.later(days=1)
    town.maya.never_saw(WHAT)


async def test_between_the_question_and_the_yes_it_may_begin_anew_too(town: Town) -> None:
    await sends(town.maria)
    await town.maria.presses("Take it back")
    town.restart(down=timedelta(minutes=1))
    await town.maria.presses("Erase it")
    assert town.maria.last == DONE
    assert kept(town) == 0


async def test_when_it_ends_in_good_order_nothing_tells_that_something_was_told(
    town: Town,
) -> None:
    await sends(town.maria)
    await ends_in_good_order(town)
    assert [one.text for one in town.maria.messages] == [HELLO]
    assert town.maria.labels == ["Menu"]


async def test_what_went_out_at_once_is_taken_back_after_a_restart(town: Town) -> None:
    await sends(town.maria)
    await town.maria.presses("Send it now (easier to guess who wrote)")
    await town.maria.presses("Yes, now")
    town.maya.sees(WHAT)
    town.restart(down=timedelta(minutes=5))
    await town.maria.presses("Take it back")
    assert "What was read or copied before, I cannot take back." in town.maria.last
    await town.maria.presses("Erase it")
    await to_slot(town)
    town.maya.never_saw(WHAT)


async def test_after_30_minutes_it_says_so(town: Town) -> None:
    await sends(town.maria)
    town.restart(down=timedelta(minutes=31))
    await town.maria.presses("Take it back")
    assert town.maria.last == LATE
    assert kept(town) == 1


async def test_the_yes_is_late_as_well(town: Town) -> None:
    await sends(town.maria)
    await town.maria.presses("Take it back")
    yes = next(it.data for it in town.maria.messages[-1].buttons if it.label == "Erase it")
    town.restart(down=timedelta(minutes=31))
    await town.maria.forges(yes)
    assert town.maria.last == LATE
    assert kept(town) == 1


async def test_it_works_once(town: Town) -> None:
    data = await sends(town.maria)
    await town.maria.presses("Take it back")
    yes = next(it.data for it in town.maria.messages[-1].buttons if it.label == "Erase it")
    await town.maria.presses("Erase it")
    for again in (data, yes):
        await town.maria.forges(again)
        assert town.maria.last == NOTHING


@pytest.mark.parametrize("restarted", [False, True])
@pytest.mark.parametrize("name", ["lee", "tom", "ana", "maya"])
async def test_whoever_else_presses_it_learns_and_changes_nothing(
    town: Town, name: str, *, restarted: bool
) -> None:
    data = await sends(town.maria)
    if restarted:
        town.restart()
    one: Person = getattr(town, name)
    await one.forges(data)
    assert one.last == NOTHING
    await one.forges(data.replace("tip_unsend", "tip_unsent") + "-0")
    assert one.last == NOTHING
    assert kept(town) == 1


async def test_no_link_uses_it(town: Town) -> None:
    data = await sends(town.maria)
    town.restart()
    for link in (data, data.replace("tip_unsend", "tip_unsent") + "-0"):
        await town.maria.opens(link)
        assert "too old" in town.maria.last
    assert kept(town) == 1


@pytest.mark.parametrize("made_up", ["0" * 32, "f" * 32, "x", "0" * 31, "g" * 32, "0" * 33])
async def test_nobody_guesses_it(town: Town, made_up: str) -> None:
    data = await sends(town.maria)
    start, _, stub = data.rpartition("-")
    await town.maria.forges(f"{start}-{made_up}")
    await town.maria.forges(f"{start}-{stub[:24]}ffffffff")  # the same, for longer
    assert town.maria.last == NOTHING
    assert kept(town) == 1


async def test_each_button_takes_back_its_own(town: Town) -> None:
    first = await sends(town.maria)
    await sends(town.maria)
    before = {row[0] for row in rows(town)["tip_cases"]}
    await town.maria.forges(first)
    await town.maria.presses("Erase it")
    assert kept(town) == 1
    assert {row[0] for row in rows(town)["tip_cases"]} < before


async def test_nothing_that_is_kept_holds_what_the_button_carries(town: Town) -> None:
    before = rows(town)
    stub = (await sends(town.maria)).rpartition("-")[2]
    after = rows(town)
    changed = [row for name in after for row in after[name] if row not in before.get(name, [])]
    for row in changed:
        for value in map(str, row):
            assert stub[:24] not in value
            assert town.maria.id not in value


async def test_with_six_words_the_same_column_holds_as_much(town: Town) -> None:
    await sends(town.maria)
    ((*_, alone),) = rows(town)["tip_cases"]
    await drafts(town.tom)
    await town.tom.presses("Go on (not sent yet)")
    await town.tom.presses("Yes, with six words")
    await town.tom.presses("I saved the words: send it")
    stubs = [row[-1] for row in rows(town)["tip_cases"]]
    assert {len(one) for one in stubs} == {len(alone)} == {64}
    assert len(set(stubs)) == 2


async def test_the_hash_is_gone_on_the_day_after(town: Town) -> None:
    await sends(town.maria)
    await town.later(days=2)
    assert [row[-1] for row in rows(town)["tip_cases"]] == [None]


@pytest.mark.parametrize("typed", ["take it back", "undo", "reprenez ça"])
async def test_typed_after_a_restart_it_says_where_to_tap(town: Town, typed: str) -> None:
    await sends(town.maria)
    town.restart(down=timedelta(minutes=2))
    await town.maria.says(typed)
    assert "Take it back” under it, if that still stands there." in town.maria.last
    assert kept(town) == 1


async def test_typed_before_a_restart_it_asks(town: Town) -> None:
    await sends(town.maria)
    await town.maria.says("take it back")
    assert town.maria.last == ASKS


async def test_no_log_and_no_error_shows_it(town: Town, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    data = await sends(town.maria)
    town.restart()
    await town.maria.forges(data)
    await town.maria.forges(data[:-1])
    assert data.rpartition("-")[2][:24] not in caplog.text
    shown = repr([town.maria.messages, Press(town.maria.direct, town.maria.actor, data, "1")])
    assert data.rpartition("-")[2][:24] not in shown


NOW = "Send it now (easier to guess who wrote)"


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize("tap", ["Yes, now", "No, with the others"])
async def test_sending_it_now_keeps_the_way_back_over_a_restart(
    town: Town, name: str, tap: str
) -> None:
    one: Person = getattr(town, name)
    await sends(one)
    town.restart(down=timedelta(minutes=1))
    await one.presses(NOW)
    town.restart(down=timedelta(minutes=1))
    await one.presses(tap)
    assert "six words" not in one.last
    (town.maya.sees if tap == "Yes, now" else town.maya.never_saw)(WHAT)
    town.restart(down=timedelta(minutes=1))
    await one.presses("Take it back")
    await one.presses("Erase it")
    assert one.last == DONE
    await to_slot(town)
    town.maya.never_saw(WHAT)


@pytest.mark.parametrize("down", [False, True])
async def test_kept_after_all_it_can_still_be_taken_back(town: Town, down: bool) -> None:
    await sends(town.maria)
    await town.maria.presses("Take it back")
    if down:
        town.restart(down=timedelta(minutes=1))
    await town.maria.presses("Keep it")
    assert "six words" not in town.maria.last
    assert "Take it back" in town.maria.labels


@pytest.mark.parametrize("down", [False, True])
async def test_erasing_the_chat_says_first_that_it_still_goes_out(town: Town, down: bool) -> None:
    await sends(town.maria)
    if down:
        town.restart(down=timedelta(minutes=1))
    await town.maria.presses("Erase this chat")
    assert "What you sent is still delivered Mon 23 Nov 2026 08:00" in town.maria.last
    assert town.maria.labels == ["Take it back", "Erase this chat"]
    await town.maria.presses("Erase this chat")
    assert town.maria.last == HELLO
    await to_slot(town)
    town.maya.sees(WHAT)


async def test_what_it_says_before_takes_it_back(town: Town) -> None:
    await sends(town.maria)
    await town.maria.presses("Erase this chat")
    await town.maria.presses("Take it back")
    await town.maria.presses("Erase it")
    assert town.maria.last == DONE
    await to_slot(town)
    town.maya.never_saw(WHAT)


async def test_after_its_half_hour_the_chat_is_erased_at_once(town: Town) -> None:
    await sends(town.maria)
    town.restart(down=timedelta(minutes=31))
    await town.maria.presses("Erase this chat")
    assert town.maria.last == HELLO


async def test_where_only_dismissing_erases_it_says_what_goes_with_it(town: Town) -> None:
    await sends(town.tom)
    assert "Dismiss erases this screen, and “Take it back” with it." in town.tom.last
