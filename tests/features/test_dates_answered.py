"""A date that was asked back is answered as it is asked, and nothing that was said gets lost."""

from __future__ import annotations

import pytest

from tests.stage import Town

TUE, THU, FRI = "Tue 8 Dec 2026 19:00", "Thu 10 Dec 2026 19:00", "Fri 4 Dec 2026 19:00"


async def asks(town: Town, dates: str) -> None:
    await town.ana.presses("Organize")
    await town.ana.presses("Find a date")
    await town.ana.fills(what="Clean-up", dates=dates)


async def test_each_unclear_date_is_asked_and_keeps_its_hour(town: Town) -> None:
    await asks(town, "8/12 19:00, 10/12 19:00, fri 4 dec at 7")
    await town.ana.presses(TUE)
    town.ana.sees("10/12 19:00: which day?")
    await town.ana.says("the 10th of december")
    asked = town.ana.sees("fri 4 dec at 7: at which of these times?")
    assert f"The rest stays: {TUE}, {THU}." in asked
    await town.ana.says("7pm")
    for date in (TUE, THU, FRI):
        town.ana.sees(date)
    town.ana.sees("It goes to Elm Street")


async def test_a_weekday_says_which_of_both_is_right(town: Town) -> None:
    await asks(town, "8 dec 7pm, tuesday dec 9 7pm, 10/12 19:00")
    await town.ana.says("wednesday")
    assert "Wed 9 Dec 2026 19:00" in town.ana.sees("10/12 19:00: which day?")


@pytest.mark.parametrize("answer", ["19:00", "the second", "7 in the evening", "le soir", "pm"])
async def test_an_hour_chooses_the_hour(town: Town, answer: str) -> None:
    await asks(town, "tues dec 8 at 7")
    await town.ana.says(answer)
    assert "Open until" in town.ana.sees(TUE)


@pytest.mark.parametrize(
    ("dates", "answer"),
    [("12/8 19:00", "2"), ("12/8 19:00", "the second one"), ("dec 8 around 7pm", "yes")],
)
async def test_one_of_the_choices_is_named_by_its_place(
    town: Town, dates: str, answer: str
) -> None:
    await asks(town, dates)
    choices = town.ana.messages[-1].labels
    await town.ana.says(answer)
    assert (choices[1] if answer != "yes" else TUE) in town.ana.sees("Open until")


async def test_after_a_miss_the_choice_stays(town: Town) -> None:
    await asks(town, "tues dec 8 at 7, 10 dec 7pm")
    await town.ana.says("whenever the moon is up")
    missed = town.ana.sees("I did not understand whenever the moon is up.")
    assert "tues dec 8 at 7: at which of these times?" in missed
    await town.ana.says("leave it out please")
    assert TUE not in town.ana.sees(THU)


async def test_one_is_left_out_and_the_next_is_asked(town: Town) -> None:
    await asks(town, "tues dec 8 at 7\n10/12 19:00")
    left = next(one.data for one in town.ana.messages[-1].buttons if one.label == "Leave it out")
    await town.ana.forges(left)
    await town.ana.forges(left)
    town.ana.sees("10/12 19:00: which day?")


async def test_the_place_behind_a_date_stays_while_others_are_asked(town: Town) -> None:
    await asks(town, "Tue 8 Dec 7pm at the library\n10/12 19:00")
    await town.ana.says("the 10th of december")
    town.ana.sees("at the library is no date. Should it stand there?")


async def test_the_first_time_of_a_check_in_is_answered_in_parts(town: Town) -> None:
    await town.ana.presses("Organize")
    await town.ana.presses("Ask and tell")
    await town.ana.presses("Ask how everyone is")
    await town.ana.presses("Other words or another time")
    await town.ana.says("All well?")
    await town.ana.says("tues dec 8 at 7")
    town.ana.sees("at which of these times?")
    await town.ana.says("no clue at all")
    assert TUE in town.ana.messages[-1].labels
    await town.ana.says("evening")
    await town.ana.presses("Once")
    town.ana.sees(f"First: {TUE}")


async def test_a_day_alone_is_asked_for_its_time(town: Town) -> None:
    await town.ana.presses("Organize")
    await town.ana.presses("Ask and tell")
    await town.ana.presses("Ask how everyone is")
    await town.ana.presses("Other words or another time")
    await town.ana.says("All well?")
    await town.ana.says("tues dec 8")
    await town.ana.says("7pm")
    await town.ana.presses("Once")
    town.ana.sees(f"First: {TUE}")
