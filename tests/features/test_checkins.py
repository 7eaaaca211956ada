"""Asking how everyone is: by rule, once per hour that it means, and a hand in private."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.checkins import rules
from bot.when import instant
from bot.when.rules import Every, Recurrence, occurrences
from bot.words import Reason, Refused
from storage import checkins, groups, members, people, responses
from storage.checkins import FINE, HAND, ON, Checkin, Round
from tests.stage import Person, Town
from tests.test_rights import put_out

SUNDAY = "Sun 29 Nov 2026 18:00"
ASKS = "How are you?"
OTHER = "Other words or another time"


async def begins(person: Person, how: str) -> None:
    await person.organizes("Ask how everyone is")
    await person.presses(how)
    if how != OTHER:
        await person.presses("Post")


def rounds(town: Town) -> int:
    """How many times the street was asked."""
    return sum(ASKS in one.text for one in town.elm.messages)


def one_round(town: Town, number: int = 1) -> Round:
    with town.database.reading() as db:
        found = checkins.round_(db, town.group_id, number)
    assert found is not None
    return found


# --- Beginning ----------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_every_sunday_is_five_taps_away(town: Town, who: str) -> None:
    organizer = getattr(town, who)
    await begins(organizer, "Every Sunday 18:00")
    organizer.sees(f"every week, Sun 18:00. First: {SUNDAY}.")
    assert organizer.taps == 5
    assert rounds(town) == 0
    await town.later(days=7)
    for room in (town.elm, town.teens):
        room.shows(ASKS)
        assert room.message(ASKS).labels == ["I am fine", "I need some help"]
    await town.later(days=7)
    assert rounds(town) == 2


async def test_once_is_now_and_not_again(town: Town) -> None:
    await begins(town.ana, "Once, now")
    town.ana.sees("Asked in 2 chats, until Wed 25 Nov 2026 20:42.")
    assert rounds(town) == 1
    await town.later(days=40)
    assert rounds(town) == 1
    await town.ana.says("menu")
    await begins(town.ana, "Once, now")
    assert rounds(town) == 2


async def test_a_double_tap_asks_once(town: Town) -> None:
    for label, told in (
        ("Once, now", "I asked this just now."),
        ("Every Sunday 18:00", "I ask this already"),
    ):
        await town.ana.says("menu")
        await begins(town.ana, label)
        word = {"Once, now": "once"}.get(label, "weekly")
        await town.ana.forges(f"checkin_begin-{town.group_id}-{word}-0-now")
        town.ana.sees(told)
    assert rounds(town) == 1
    await town.later(days=7)
    assert rounds(town) == 2


async def test_other_words_and_another_time_are_read_back(town: Town) -> None:
    await begins(town.ana, OTHER)
    await town.ana.fills(question="Is everyone warm?", first="Thu 31 Dec 9am", every="Every month")
    shown = town.ana.sees("> Is everyone warm?\nFirst: Thu 31 Dec 2026 09:00.")
    assert "Elm Street and Elm Teens" in shown or "Elm Street, Elm Teens" in shown
    await town.ana.presses("Post")
    town.ana.sees("or the last day of a shorter month")
    await town.later(days=39)
    town.teens.shows("Is everyone warm?")
    await town.later(days=60)
    assert sum("Is everyone warm?" in one.text for one in town.elm.messages) == 3
    with town.database.reading() as db:
        found = checkins.checkin(db, town.group_id, 1)
    assert found is not None
    assert found.next == "2027-03-31T09:00"


@pytest.mark.parametrize(
    ("first", "why"),
    [
        ("7pm", "Which day?"),
        ("Tue 8 Dec", "one day and one time"),
        ("Tue 8 Dec 23:00", "That is at night."),
        ("Tue 8 Dec 7pm, Wed 9 Dec 7pm", "one day and one time"),
    ],
)
async def test_a_first_time_that_cannot_be_is_refused(town: Town, first: str, why: str) -> None:
    await begins(town.sam, "Other words or another time")
    await town.sam.fills(question="Fine?", first=first, every="Once")
    town.sam.sees(why)


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_a_first_time_that_can_be_two_is_asked_with_what_can_be(town: Town, who: str) -> None:
    organizer = getattr(town, who)
    await begins(organizer, "Other words or another time")
    await organizer.fills(question="Fine?", first="next Wednesday 7pm", every="Once")
    organizer.sees("next Wednesday 7pm: which day?")
    await organizer.presses("Wed 2 Dec 2026 19:00")
    if organizer.platform == "telegram":
        await organizer.fills(every="Once")
    organizer.sees("First: Wed 2 Dec 2026 19:00.")
    await organizer.presses("Post")
    organizer.sees("First: Wed 2 Dec 2026 19:00.")


async def test_a_time_at_night_is_not_offered(town: Town) -> None:
    await begins(town.ana, "Other words or another time")
    await town.ana.says("Fine?")
    await town.ana.says("Tue 8 Dec at 5")
    town.ana.sees("at which of these times?")
    shown = [one.label for one in town.ana.messages[-1].buttons]
    assert "Tue 8 Dec 2026 17:00" in shown
    assert "Tue 8 Dec 2026 05:00" not in shown


async def test_what_is_on_tells_of_it(town: Town) -> None:
    await begins(town.ana, "Every Sunday 18:00")
    await town.ana.says("menu")
    await town.ana.presses("Votes and activities")
    town.ana.sees(f"How are you? Next: {SUNDAY}.")


# --- Answering ----------------------------------------------------------------------------


async def test_fine_is_one_tap_and_only_organizers_see_the_count(town: Town) -> None:
    await begins(town.ana, "Once, now")
    await town.maria.presses("I am fine")
    town.maria.sees("You: fine. Organizers see the count.")
    await town.maria.presses("I am fine")
    town.maria.sees("You said so already")
    await town.tom.presses("I am fine")
    for organizer in (town.ana, town.sam):
        assert "Fine: 2. Need some help: 0." in organizer.sees(ASKS)
    town.elm.hides("Fine: ")
    assert town.maria.taps == 2
    await town.later(days=4)
    for room in (town.elm, town.teens):
        room.shows("This question is closed. 2 people answered.")
        assert not room.message(ASKS).buttons


async def test_a_hand_is_asked_for_in_two_private_steps(town: Town) -> None:
    await begins(town.ana, "Once, now")
    await town.maria.presses("I need some help")
    town.maria.sees("What do you need? Only organizers see it. Danger now: call 911.")
    await town.maria.says("Someone to carry my shopping.")
    town.maria.sees("Ana, Sam will read this, with your name, and nobody else:")
    town.sam.never_saw("shopping")
    await town.maria.presses("Send")
    town.maria.sees("It goes to Ana and Sam now, with your name")
    for organizer in (town.ana, town.sam):
        assert "Someone to carry my shopping." in organizer.sees("Maria needs some help.")
        assert "Maria: nobody looks after it yet." in organizer.sees("Fine: 0. Need some help: 1.")
    for room in (town.elm, town.teens):
        room.hides("Maria")
        room.hides("shopping")
    for other in (town.tom, town.lee, town.maya):
        other.never_saw("Maria")
    await town.sam.presses("I look after it")
    town.sam.sees("You look after it; I tell Maria.")
    town.maria.sees("Sam, organizer, has read what you need and looks after it.")
    town.ana.sees("Maria: Sam looks after it.")
    await town.ana.forges(f"checkin_take-{town.group_id}-1")
    town.ana.sees("Sam looks after it.")


async def test_on_discord_a_hand_is_a_form(town: Town) -> None:
    await begins(town.ana, "Once, now")
    await town.tom.presses("I need some help")
    await town.tom.fills()
    town.tom.sees("I need some help.")
    await town.tom.presses("Send")
    assert town.tom.taps == 3
    town.ana.sees("Tom needs some help.")


async def test_a_mistake_before_sending_leaves_nothing(town: Town) -> None:
    await begins(town.ana, "Once, now")
    await town.maria.presses("I need some help")
    await town.maria.says("My cellar is wet")
    await town.maria.presses("It was a mistake")
    town.maria.sees("Nothing was sent, and I kept nothing.")
    before = len(town.maria.messages)
    await town.maria.forges(f"checkin_send-{town.group_id}-1")
    told = [one.text for one in town.maria.messages[before:]]
    assert told == ["Nothing was sent, and I kept nothing."]
    town.ana.never_saw("Maria")


async def test_a_mistake_after_sending_takes_the_words_back(town: Town) -> None:
    await begins(town.ana, "Once, now")
    await town.maria.presses("I need some help")
    await town.maria.says("My secret need")
    await town.maria.presses("Send")
    await town.maria.presses("It was a mistake")
    town.maria.sees("Taken back. Your words are erased")
    town.ana.sees("Maria: it was a mistake, no help is needed.")
    town.ana.never_saw("My secret need")
    town.ana.sees("Fine: 0. Need some help: 0.")
    await town.maria.presses("I need some help")
    await town.maria.says("Now I do need something")
    await town.maria.presses("Send")
    town.ana.sees("Now I do need something")


async def test_who_is_fine_after_all_needs_no_hand(town: Town) -> None:
    await begins(town.ana, "Once, now")
    await town.maria.presses("I need some help")
    await town.maria.says("A ladder")
    await town.maria.presses("Send")
    await town.maria.presses("I am fine")
    town.ana.sees("Maria is fine now.")
    town.ana.sees("Fine: 1. Need some help: 0.")


async def test_when_nobody_reacts_the_bot_speaks_first(town: Town) -> None:
    await begins(town.ana, "Once, now")
    await town.maria.presses("I need some help")
    await town.maria.says("A ladder")
    await town.maria.presses("Send")
    await town.later(hours=25)
    town.maria.sees("No organizer has said yet that they look after it. I asked them all again")
    assert sum("A ladder" in one.text for one in town.sam.messages) == 2
    await town.ana.says("menu")
    await town.ana.presses("I look after it")
    town.maria.sees("Ana, organizer, has read what you need")


async def test_a_hand_goes_on_by_rule_and_its_person_hears_once_a_week(town: Town) -> None:
    await begins(town.ana, "Once, now")
    await town.maria.presses("I need some help")
    await town.maria.says("A ladder")
    await town.maria.presses("Send")
    told, asked, notes = [], [], set()
    for day in range(1, 31):
        await town.later(days=1)
        there = {one.id for one in town.maria.messages if "I asked them all again" in one.text}
        assert len(there) <= 1  # the newest takes the place of the one before
        if there - notes:
            told.append(day)
        notes |= there
        if sum("Again: nobody" in one.text for one in town.sam.messages) > len(asked):
            asked.append(day)
    assert asked == [1, 3, 5, 8, 15, 22, 29]
    assert told == [1, 8, 15, 22, 29]
    await town.sam.presses("My day")
    assert "Maria needs some help" in town.sam.last
    await town.sam.presses("I look after it")
    town.maria.sees("Sam, organizer, has read what you need")
    await town.later(days=30)
    assert sum("Again: nobody" in one.text for one in town.ana.messages) == 0


async def test_a_hand_that_reaches_nobody_says_so(town: Town) -> None:
    await begins(town.ana, "Once, now")
    for organizer in (town.ana, town.sam):
        await organizer.says("stop")
    await town.maria.presses("I need some help")
    await town.maria.says("A ladder")
    await town.maria.presses("Send")
    town.maria.sees("I could not write to any organizer.")


async def test_after_the_end_nothing_is_counted(town: Town) -> None:
    await begins(town.ana, "Once, now")
    fine, hand = (one.data for one in town.elm.message(ASKS).buttons)
    await town.later(days=4)
    await town.tom.forges(fine)
    assert "This question closed on" in town.tom.last
    await town.maria.opens(hand)
    town.maria.sees("If you need help now, write to Ana, Sam.")
    assert one_round(town).fine == 0


async def test_who_is_in_no_chat_of_the_group_cannot_answer(town: Town) -> None:
    await begins(town.ana, "Once, now")
    await town.stranger.forges(town.elm.message(ASKS).buttons[0].data)
    town.stranger.sees("This is for people in the chats of this group.")
    assert one_round(town).fine == 0


async def test_counters_are_what_a_recount_gives(town: Town) -> None:
    await begins(town.ana, "Once, now")
    for person in (town.maria, town.tom, town.lee, town.maria, town.maya, town.tom):
        await person.presses("I need some help")
        await person.fills(need="A ladder") if person.form else await person.says("A ladder")
        await person.presses("Send" if "Send" in person.labels else "It was a mistake")
        if person in (town.lee, town.maya):
            await person.presses("I am fine")
    with town.database.reading() as db:
        said = responses.everyone(db, town.group_id, checkins.KIND, one_round(town).number)
        counted = Counter(one.marks for one in said)
    found = one_round(town)
    assert (found.fine, found.hand) == (counted[FINE], counted[HAND])


# --- Time ---------------------------------------------------------------------------------


async def test_it_keeps_its_hour_when_the_clocks_change(town: Town) -> None:
    await town.app.write(lambda ticket: _in_toronto(ticket, town))
    await begins(town.ana, "Every Sunday 18:00")
    hours = []
    while len(hours) < 22:
        before = rounds(town)
        await town.later(days=7)
        if rounds(town) > before:
            with town.database.reading() as db:
                found = checkins.checkin(db, town.group_id, 1)
            hours.append(found.next if found else "")
    assert all(one.endswith("T18:00") for one in hours)
    assert "2027-03-14T18:00" in hours
    assert rounds(town) == 22


def _in_toronto(ticket: Any, town: Town) -> None:
    groups.change(ticket, town.group_id, zone="America/Toronto")


async def test_an_hour_late_it_is_still_asked(town: Town) -> None:
    await begins(town.ana, "Every Sunday 18:00")
    town.clock = _local(2026, 11, 29, 19, 30)
    town.restart()
    await town.later(minutes=1)
    assert rounds(town) == 1
    town.ana.never_saw("I was not running")


async def test_later_it_is_left_out_and_organizers_are_told_once(town: Town) -> None:
    await begins(town.ana, "Every Sunday 18:00")
    town.clock = _local(2026, 12, 14, 9, 0)
    town.restart()
    await town.later(minutes=1)
    assert rounds(town) == 0
    for organizer in (town.ana, town.sam):
        told = organizer.sees("I was not running on Sun 13 Dec 2026 18:00")
        assert "Next: Sun 20 Dec 2026 18:00." in told
    await town.later(days=7)
    assert rounds(town) == 1
    assert sum("I was not running" in one.text for one in town.ana.messages) == 1


async def test_what_was_left_out_can_be_asked_now(town: Town) -> None:
    await begins(town.ana, "Every Sunday 18:00")
    town.clock = _local(2026, 11, 30, 9, 0)
    await town.later(minutes=1)
    await town.ana.presses("Ask once, now")
    town.ana.sees("In Elm Street, Elm Teens everyone will see: How are you?")
    assert rounds(town) == 0
    await town.ana.presses("Post")
    assert rounds(town) == 1


async def test_paused_it_asks_no_more_until_somebody_says_so(town: Town) -> None:
    await begins(town.ana, "Every Sunday 18:00")
    await town.ana.presses("Pause for now")
    town.ana.sees("It is paused: I ask no more until you say so.")
    await town.later(days=15)
    assert rounds(town) == 0
    await town.ana.presses("Go on")
    town.ana.sees("Next: Sun 13 Dec 2026 18:00.")
    await town.later(days=7)
    assert rounds(town) == 1


async def test_stopped_it_never_asks_again(town: Town) -> None:
    await begins(town.ana, "Every Sunday 18:00")
    await town.ana.presses("Stop asking")
    town.ana.sees("Stopped: I do not ask this any more.")
    await town.later(days=15)
    assert rounds(town) == 0


async def test_when_few_answer_organizers_are_asked_to_do_less(town: Town) -> None:
    crowd = [town.person(f"Neighbour {at}", "telegram") for at in range(12)]
    await town.app.write(lambda ticket: _seen(ticket, town, crowd))
    await begins(town.ana, "Every Sunday 18:00")
    await town.later(days=26)
    town.ana.sees("Three times in a row, fewer than 1 in 10")
    await town.ana.presses("Keep asking")
    town.ana.sees("Next: Sun 20 Dec 2026 18:00.")
    await town.ana.presses("Every month, on the 1st, 18:00")
    town.ana.sees("every month on day 1")
    town.ana.sees("Next: Fri 1 Jan 2027 18:00.")


def _seen(ticket: Any, town: Town, crowd: list[Person]) -> None:
    chat = groups.street_chats(ticket, town.group_id)[0]
    for one in crowd:
        person = people.meet(ticket, one.platform, one.id, one.name, "en")
        members.see(ticket, town.group_id, chat.id, person.id, town.clock.date())


async def test_a_forged_button_gets_one_sentence(town: Town) -> None:
    await begins(town.ana, "Once, now")
    gid = town.group_id
    for data in ("checkin_start-{}-daily", "checkin_fine-{}-9", "checkin_show-{}-9"):
        await town.ana.forges(data.format(gid))
        town.ana.sees("too old")
    await town.maria.forges(f"checkin_pause-{gid}-1")
    town.maria.sees("Only organizers can do this")


# --- Decisions ----------------------------------------------------------------------------


def _local(*parts: int) -> datetime:
    return instant(datetime(*parts), "America/Vancouver")  # noqa: DTZ001 - a wall time


@given(
    st.sampled_from(["Europe/Berlin", "America/Toronto", "America/Vancouver"]),
    st.sampled_from([Every.WEEKLY, Every.MONTHLY]),
    st.datetimes(_local(2026, 1, 1).replace(tzinfo=None), _local(2027, 12, 1).replace(tzinfo=None)),
    st.lists(st.timedeltas(timedelta(minutes=1), timedelta(days=25)), max_size=12),
)
def test_however_often_we_are_down_each_slot_is_asked_once_at_most_and_never_late(
    zone: str, every: Every, first: datetime, gaps: list[timedelta]
) -> None:
    first = first.replace(second=0, microsecond=0)
    rule = Recurrence(every, first, zone)
    now = instant(first, zone)
    expected = rules.minute(first)
    asked, left_out = [], []
    for gap in gaps:
        now += gap
        checkin = Checkin(1, "", every.value, rules.minute(first), zone, 1, ON, expected)
        if instant(datetime.fromisoformat(expected), zone) > now:
            continue
        what = rules.due(checkin, now)
        asked += [what.ask] if what.ask else []
        left_out += [what.left_out] if what.left_out else []
        assert what.ask or what.left_out
        assert what.following
        assert what.following.moment > now
        if what.ask:
            assert timedelta() <= now - what.ask.moment <= rules.LATE
        expected = rules.minute(what.following.local)
    known = [*asked, *left_out]
    assert len({slot.local for slot in known}) == len(known)
    meant = []
    for one in occurrences(rule, instant(first, zone) - timedelta(minutes=1)):
        if one.moment > now:
            break
        meant.append(one)
    assert set(known) <= set(meant)


# --- Looked at, by day and by night, and taken back -------------------------------------------


@pytest.mark.parametrize("who", ["ana", "sam"])
@pytest.mark.parametrize("how", ["Once, now", "Every Sunday 18:00"])
async def test_nothing_is_asked_before_somebody_looked(town: Town, who: str, how: str) -> None:
    one = getattr(town, who)
    await one.organizes("Ask how everyone is")
    await one.presses(how)
    one.sees("In Elm Street, Elm Teens everyone will see: How are you?")
    assert one.labels == ["Post", "Back"]
    await town.later(days=8)
    assert rounds(town) == 0


async def test_at_night_it_waits_for_the_morning_or_makes_no_sound(town: Town) -> None:
    await town.later(hours=3)
    for number, label in enumerate(("Ask at 07:00", "Ask now without a sound")):
        await town.ana.says("menu")
        await town.ana.organizes("Ask how everyone is")
        await town.ana.presses("Once, now")
        town.ana.sees("It is night in the group now.")
        await town.ana.presses(label)
        assert rounds(town) == number
    assert town.elm.message(ASKS).silent
    await town.later(hours=8)
    assert rounds(town) == 2
    assert not town.elm.message(ASKS).silent


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_a_question_to_everyone_is_taken_back(town: Town, who: str) -> None:
    one = getattr(town, who)
    await begins(one, "Once, now")
    fine = town.elm.message(ASKS).buttons[0].data
    await town.maria.presses("I am fine")
    await one.presses("Take it back")
    one.sees("Taken back: nobody can answer it any more. I say so now where it was shown.")
    for room in (town.elm, town.teens):
        room.shows("This question was taken back.")
        assert room.message("This question was taken back.").labels == []
    await town.tom.forges(fine)
    assert one_round(town).fine == 1
    await town.later(days=4)
    town.elm.hides("This question is closed.")


async def test_taken_back_before_it_stood_there_it_never_does(town: Town) -> None:
    town.platforms["telegram"].trouble[town.elm.chat.id] = [Refused(Reason.LATER, 300)]
    await begins(town.ana, "Once, now")
    await town.ana.presses("Take it back")
    await town.later(hours=1)
    town.teens.shows("This question was taken back.")
    town.elm.hides("This question was taken back.")
    town.elm.hides(ASKS)


async def test_after_the_chosen_night_of_the_group_nobody_is_rung(town: Town) -> None:
    await town.app.write(lambda db: groups.change(db, town.group_id, quiet_from=17, quiet_to=9))
    await town.ana.organizes("Ask how everyone is")
    await town.ana.presses("Every Sunday 18:00")
    town.ana.sees("It is night in the group at that hour: no phone rings for it.")
    await town.ana.presses("Post")
    await town.later(days=7)
    assert town.elm.message(ASKS).silent
    await town.ana.says("menu")
    await town.ana.organizes("Ask how everyone is")
    await town.ana.presses("Other words or another time")
    await town.ana.fills(question="All well?", first="Tue 8am", every="Once")
    town.ana.sees("That is at night. Please choose a time between 09:00 and 17:00.")


async def test_the_words_of_an_organizer_who_was_put_out_are_asked_no_more(town: Town) -> None:
    await begins(town.sam, OTHER)
    await town.sam.fills(
        question="Is everyone armed against Ana?", first="Tue 24 Nov 9am", every="Every week"
    )
    await town.sam.presses("Post")
    put_out(town.sam)
    await town.later(days=16)
    for room in (town.elm, town.teens):
        room.hides("armed")
    town.ana.sees("Not asked any more: Sam does not organize Elm Street now.")
    assert sum("Not asked any more" in one.text for one in town.ana.messages) == 1
    town.sam.never_saw("Not asked any more")


async def test_the_usual_words_are_asked_on_whoever_began_them(town: Town) -> None:
    await begins(town.sam, "Every Sunday 18:00")
    put_out(town.sam)
    await town.later(days=16)
    assert rounds(town) == 2
