"""Two act in one moment, or one does twice, or a press comes late: each reads what is so."""

from __future__ import annotations

from tests.features import test_checkins as checkins
from tests.features.test_polls import THU, TUE, posted
from tests.features.test_tip_terms import private_things, terms
from tests.stage import Person, Town


def count(one: Person, words: str) -> int:
    return sum(words in message.text for message in one.messages)


# --- The end of a vote -------------------------------------------------------------------------


async def test_two_close_a_vote_and_the_result_is_told_once(town: Town) -> None:
    await posted(town)
    await town.maria.presses("Tue 8 yes")
    await town.sam.forges(f"poll_close_now-{town.group_id}-1")
    await town.ana.presses("Close it now")
    assert "This vote is closed already. Nothing changed." in town.ana.last
    await town.ana.forges(f"poll_take_back-{town.group_id}-1")
    assert "This vote is closed already. Nothing changed." in town.ana.last
    town.elm.shows(f"{TUE}: 1 yes")
    assert count(town.ana, "Most people chose") == 1
    await town.later(days=14)
    assert count(town.ana, "Most people chose") == 1


async def test_who_closes_what_was_taken_back_reads_that(town: Town) -> None:
    await posted(town)
    await town.sam.forges(f"poll_take_back-{town.group_id}-1")
    for pressed in ("poll_close_now", "poll_take_back"):
        await town.ana.forges(f"{pressed}-{town.group_id}-1")
        assert "This vote was taken back already. Nothing changed." in town.ana.last
    town.elm.shows("An organizer took this vote back.")


async def test_whose_answer_comes_late_reads_whether_an_earlier_one_counts(town: Town) -> None:
    await posted(town)
    await town.maria.presses("Tue 8 yes")
    late = next(one for one in town.elm.message("Clean-up").buttons if one.label == "Thu 10 yes")
    await town.ana.presses("Close it now")
    await town.maria.forges(late.data)
    assert "Your answer was not counted. What you said before counts." in town.maria.last
    await town.tom.forges(late.data)
    assert town.tom.last.endswith("Your answer was not counted.")
    town.elm.shows(f"{THU}: 0 yes")


async def test_of_two_who_break_a_tie_the_second_reads_what_the_first_took(town: Town) -> None:
    await posted(town)
    await town.maria.presses("Tue 8 yes")
    await town.tom.presses("Thu 10 yes")
    await town.ana.presses("Close it now")
    await town.sam.forges(f"poll_choose-{town.group_id}-1-1")
    assert "in the place of" not in town.sam.last
    await town.ana.forges(f"poll_choose-{town.group_id}-1-2")
    assert f"{THU}, in the place of {TUE}, which was chosen before." in town.ana.last
    town.elm.shows(f"Organizers chose: {THU}")


# --- A check-in --------------------------------------------------------------------------------


async def test_two_who_ask_how_everyone_is_ask_once(town: Town) -> None:
    for one in (town.ana, town.sam):
        await one.organizes("Ask how everyone is")
        await one.presses("Once, now")
    await town.ana.presses("Post")
    await town.sam.presses("Post")
    assert "I asked this just now. I do not ask twice." in town.sam.last
    assert checkins.rounds(town) == 1


async def test_of_two_who_take_it_back_the_second_reads_that(town: Town) -> None:
    await checkins.begins(town.ana, "Once, now")
    fine, hand = (one.data for one in town.elm.message(checkins.ASKS).buttons)
    await town.sam.forges(f"checkin_back-{town.group_id}-1")
    await town.ana.forges(f"checkin_back-{town.group_id}-1")
    assert "It was taken back already." in town.ana.last
    for late in (fine, hand):
        await town.tom.forges(late)
        assert "An organizer took this question back. Nothing changed." in town.tom.last
        assert "closed on" not in town.tom.last
    await town.later(days=4)
    town.elm.shows("This question was taken back.")
    assert checkins.one_round(town).fine == 0


async def test_what_was_written_for_help_before_it_was_taken_back_goes_to_nobody(
    town: Town,
) -> None:
    await checkins.begins(town.ana, "Once, now")
    await town.maria.presses("I need some help")
    await town.maria.fills(need="A ladder")
    await town.sam.forges(f"checkin_back-{town.group_id}-1")
    await town.maria.presses("Send")
    assert "An organizer took this question back." in town.maria.last
    town.ana.never_saw("A ladder")


async def test_it_is_taken_back_no_more_once_it_is_over(town: Town) -> None:
    await checkins.begins(town.ana, "Once, now")
    await town.later(days=4)
    await town.ana.forges(f"checkin_back-{town.group_id}-1")
    assert "That question is over already." in town.ana.last
    town.elm.shows("This question is closed.")


async def test_two_who_look_after_the_same_help_are_one(town: Town) -> None:
    await checkins.begins(town.ana, "Once, now")
    await town.maria.presses("I need some help")
    await town.maria.fills(need="A ladder")
    await town.maria.presses("Send")
    await town.sam.presses("I look after it")
    await town.ana.forges(f"checkin_take-{town.group_id}-1")
    assert "Sam looks after it." in town.ana.last
    assert count(town.maria, "has read what you need") == 1


# --- The terms of private messages --------------------------------------------------------------


async def asks_for(one: Person, days: str) -> None:
    await private_things(one)
    await one.presses("Days until erased")
    await one.presses(days)


async def test_two_who_set_the_same_are_noted_once(town: Town) -> None:
    for one in (town.ana, town.sam):
        await asks_for(one, "180 days")
    await town.ana.presses("Change it")
    await town.sam.presses("Change it")
    assert "180 days" in town.sam.last
    assert terms(town).keep_days == 180
    await town.sam.presses("What readers did")
    assert "Sam" not in town.sam.last
    assert "Ana" in town.sam.last


async def test_what_two_change_at_once_both_stands(town: Town) -> None:
    await asks_for(town.ana, "180 days")
    await private_things(town.sam)
    await town.sam.presses("Turn short reminders off")
    await town.ana.presses("Change it")
    assert (terms(town).keep_days, terms(town).routes) == (180, False)
