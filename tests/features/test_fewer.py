"""What comes in private by itself: less of it is one tap away, and muted means muted."""

from __future__ import annotations

import pytest

from bot.words import Delete, Edit, Reason, Refused, Send
from storage import members, people
from storage.database import Ticket
from tests.features.test_alerts import alerts, clears, pleads
from tests.features.test_announcements_change import corrects, sends
from tests.features.test_announcements_seen import asks, who
from tests.features.test_concerns import LAMP, tells
from tests.features.test_polls import posted
from tests.stage import Message, Person, Town

FEWER = "Fewer messages"
PEOPLE = ["maria", "tom"]


def message(one: Person, fragment: str) -> Message:
    """The newest message with these words that only this person sees."""
    return next(two for two in reversed(one.messages) if fragment in two.text)


def acts(town: Town, one: Person) -> list[Send | Edit | Delete]:
    """All that the platform was asked to do in somebody's private chat."""
    done = town.platforms[one.platform].acts
    return [
        act for chat, act in done if chat.id == one.id and isinstance(act, Send | Edit | Delete)
    ]


async def chooses(one: Person, *labels: str) -> None:
    """Choose what comes in private."""
    await one.says("menu")
    await one.presses("My settings")
    await one.presses(FEWER)
    for label in labels:
        await one.presses(label)


async def keeps_quiet(one: Person, span: str) -> None:
    """Choose quiet hours of one's own."""
    await one.says("menu")
    await one.presses("My settings")
    await one.presses("Quiet hours")
    await one.presses(span)


async def opens_under(one: Person, fragment: str) -> None:
    """Scroll back to a message, and press [Fewer messages] under it."""
    one.messages.append(message(one, fragment))
    await one.presses(FEWER)


async def is_told(town: Town, one: Person) -> None:
    """Tell a problem, and be told by Ana what became of it."""
    await tells(one)
    await one.presses("Send")
    await becomes(town, "The lamp is ordered.")


async def becomes(town: Town, words: str) -> None:
    """Let Ana write to whoever told the problem."""
    await town.ana.says("menu")
    await town.ana.presses("Answer")
    await town.ana.fills(words=words)
    await town.ana.presses("Send now")


async def sends_quietly(one: Person, words: str) -> None:
    """Send news to everyone at night."""
    await one.says("menu")
    await one.presses("Write to everyone")
    await one.fills(words=words)
    await one.presses("Send now without a sound")


# --- One tap under what came by itself ---------------------------------------------------------


@pytest.mark.parametrize("name", PEOPLE)
async def test_under_what_came_by_itself_a_tap_leads_to_fewer_of_its_kind(
    town: Town, name: str
) -> None:
    one: Person = getattr(town, name)
    await is_told(town, one)
    assert message(one, "The lamp is ordered.").labels[-1] == FEWER
    await one.presses(FEWER)
    assert one.last.startswith("That message was one of these: answers to you.")
    assert one.labels[0] == "Do not send me answers"
    await one.presses("Do not send me answers")
    assert one.last == "In this chat I send you reminders."
    await becomes(town, "It is being put up.")
    one.never_saw("It is being put up.")


@pytest.mark.parametrize("name", PEOPLE)
async def test_an_answer_to_a_tap_did_not_come_by_itself(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await tells(one)
    await one.presses("Send")
    await one.says("hello")
    assert not any(FEWER in two.labels for two in one.messages)


@pytest.mark.parametrize("name", PEOPLE)
async def test_a_tap_on_an_old_message_turns_a_topic_on_again(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await is_told(town, one)
    await chooses(one, "Do not send me answers", "Do not send me reminders")
    await opens_under(one, "The lamp is ordered.")
    assert one.last == (
        "That message was one of these: answers to you. Here I write to you only to answer you."
    )
    await one.presses("Send me answers")
    await becomes(town, "It is being put up.")
    one.sees("It is being put up.")


async def test_a_made_up_topic_is_none_of_mine(town: Town) -> None:
    for forged in ("everything", "at_once", "danger"):
        await town.maria.forges(f"fewer_about-{town.group_id}-{forged}")
        assert "too old" in town.maria.last


@pytest.mark.parametrize("name", PEOPLE)
async def test_a_private_urgent_alert_leads_there_too(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await chooses(one, "Send urgent alerts here")
    await alerts(town.ana)
    assert one.labels == ["I have seen it", "I can help", FEWER]
    await one.presses(FEWER)
    assert one.last.startswith("That message was one of these: urgent alerts.")
    assert one.labels[0] == "Stop urgent alerts here"


@pytest.mark.parametrize(("dates", "there"), [(2, True), (3, False)])
async def test_it_is_left_out_where_five_buttons_stand_already(
    town: Town, dates: int, there: bool
) -> None:
    await posted(town)
    for label in ("Tue 8 yes", "Thu 10 yes", "Sat 12 yes")[:dates]:
        await town.maria.presses(label)
    await town.later(days=14)
    labels = message(town.ana, "Equal:").labels
    assert (FEWER in labels) == there
    assert len(labels) == 5


async def test_what_somebody_reads_for_a_part_has_no_switch_that_would_not_work(
    town: Town,
) -> None:
    for one in (town.ana, town.lee, town.maya):
        await chooses(one, "Do not send me answers", "Do not send me reminders")
    await tells(town.maria)
    await town.maria.presses("Send")
    for one in (town.ana, town.lee, town.maya):
        assert FEWER not in message(one, LAMP).labels


async def test_what_organizers_asked_of_everyone_is_counted_for_them_without_answers_too(
    town: Town,
) -> None:
    await chooses(town.sam, "Do not send me answers", "Do not send me reminders")
    await town.ana.says("menu")
    await town.ana.organizes("Ask how everyone is")
    await town.ana.presses("Once, now")
    await town.ana.presses("Post")
    await town.maria.presses("I am fine")
    await town.settle()
    town.sam.sees("Fine: 1. Need some help: 0.")


async def test_what_is_blanked_keeps_no_button(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    desk = message(town.lee, LAMP)

    def take(db: Ticket) -> None:
        person = people.person(db, town.lee.platform, town.lee.id)
        members.take_role(db, town.group_id, person.id, members.POLICE)

    await town.app.write(take)
    await becomes(town, "The lamp is ordered.")
    assert (desk.text, desk.labels) == ("…", [])


# --- Muted means muted --------------------------------------------------------------------------


@pytest.mark.parametrize(("gone", "there"), [("maria", "tom"), ("tom", "maria")])
async def test_whoever_turned_news_off_gets_nothing_new_no_edit_and_no_end(
    town: Town, gone: str, there: str
) -> None:
    muted: Person = getattr(town, gone)
    other: Person = getattr(town, there)
    for one in (muted, other):
        await chooses(one, "Send news here")
    await sends(town.ana, "Garbage day moves to Friday.")
    await opens_under(muted, "Friday")
    await muted.presses("Stop news here")
    before = acts(town, muted)
    await corrects(town.ana, "Garbage day moves to Saturday.")
    await town.ana.presses("Also tell them")
    await sends(town.ana, "Party on Sunday.")
    await town.ana.presses("Take it back")
    await town.later(days=8)
    assert acts(town, muted) == before
    muted.sees("Friday")
    other.sees("was corrected:")
    other.never_saw("Friday")
    other.sees("Ana took this message back.")


@pytest.mark.parametrize("name", PEOPLE)
async def test_news_that_was_taken_back_at_night_never_comes_in_the_morning(
    town: Town, name: str
) -> None:
    one: Person = getattr(town, name)
    await chooses(one, "Send news here")
    await town.later(hours=3)
    await sends_quietly(town.ana, "Party on Sunday.")
    before = acts(town, one)
    await town.ana.presses("Take it back")
    await town.later(days=1)
    assert acts(town, one) == before


@pytest.mark.parametrize(("gone", "there"), [("maria", "tom"), ("tom", "maria")])
async def test_whoever_turned_reminders_off_gets_none_and_organizers_read_the_truth(
    town: Town, gone: str, there: str
) -> None:
    muted: Person = getattr(town, gone)
    other: Person = getattr(town, there)
    await chooses(muted, "Do not send me reminders")
    await asks(town)
    assert f"I cannot write to: 1, {muted.name}." in await who(town)
    await town.ana.presses("Remind people who have not tapped")
    assert town.ana.last.startswith("4 people get a reminder in private")
    await town.later(days=2)
    assert other.labels == ["I have seen it", FEWER]
    muted.never_saw("asks whether you have seen this")


@pytest.mark.parametrize(("gone", "there"), [("maria", "tom"), ("tom", "maria")])
async def test_reminders_turned_off_stay_as_they_are_when_what_they_ask_for_ends(
    town: Town, gone: str, there: str
) -> None:
    muted: Person = getattr(town, gone)
    other: Person = getattr(town, there)
    await asks(town)
    await who(town)
    await town.ana.presses("Remind people who have not tapped")
    await town.later(hours=12)
    await muted.presses(FEWER)
    await muted.presses("Do not send me reminders")
    before = acts(town, muted)
    await town.ana.forges(f"announce_back-{town.group_id}-1")
    await town.later(days=1)
    assert acts(town, muted) == before
    other.sees("This message does not ask for it any more.")


@pytest.mark.parametrize("name", PEOPLE)
async def test_an_urgent_alert_passes_every_mute_but_its_own(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await chooses(
        one, "Send urgent alerts here", "Do not send me reminders", "Do not send me answers"
    )
    await alerts(town.ana)
    await one.presses(FEWER)
    await one.presses("Stop urgent alerts here")
    before = acts(town, one)
    await clears(town.ana)
    await alerts(town.ana, "Gas smell at 3rd and Elm")
    await town.later(days=1)
    assert acts(town, one) == before


@pytest.mark.parametrize("name", PEOPLE)
async def test_whoever_asked_to_warn_everyone_hears_how_it_went_whatever_they_turned_off(
    town: Town, name: str
) -> None:
    one: Person = getattr(town, name)
    await chooses(one, "Stop all of these")
    await town.later(hours=4)
    await pleads(one)
    await town.later(minutes=5)
    told = message(one, "Nobody has reacted yet.")
    assert not told.silent
    assert told.labels == ["It is over", "It was a mistake"]


# --- Quiet hours --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PEOPLE)
async def test_at_night_news_wait_until_it_is_over(town: Town, name: str) -> None:
    """It is 20:42, and the group's night begins at 22:00."""
    one: Person = getattr(town, name)
    await chooses(one, "Send news here")
    await town.later(hours=2)
    await sends_quietly(town.ana, "Garbage day moves to Friday.")
    for room in (town.elm, town.teens):
        room.shows("Friday")
    await town.later(hours=8, minutes=17)  # 06:59
    one.never_saw("Friday")
    await town.later(minutes=1)
    assert sum("Friday" in two.text for two in one.messages) == 1


@pytest.mark.parametrize("name", PEOPLE)
async def test_quiet_hours_of_ones_own_win_in_both_directions(town: Town, name: str) -> None:
    early: Person = getattr(town, name)
    late = town.lee
    for one in (early, late):
        await chooses(one, "Send news here")
    await keeps_quiet(early, "20:00 – 08:00")
    await keeps_quiet(late, "Without quiet hours")
    await sends(town.ana, "Garbage day moves to Friday.")
    late.sees("Friday")
    early.never_saw("Friday")
    await town.later(hours=11, minutes=17)  # 07:59, the group's night is over
    early.never_saw("Friday")
    await town.later(minutes=1)
    early.sees("Friday")


@pytest.mark.parametrize("name", PEOPLE)
async def test_what_was_corrected_while_it_waited_comes_once_as_it_is_now(
    town: Town, name: str
) -> None:
    one: Person = getattr(town, name)
    await chooses(one, "Send news here")
    await keeps_quiet(one, "20:00 – 08:00")
    await sends(town.ana, "Garbage day moves to Friday.")
    await corrects(town.ana, "Garbage day moves to Saturday.")
    await sends(town.ana, "Party on Sunday.")
    await town.ana.presses("Take it back")
    await town.later(hours=12)
    one.sees("Saturday")
    assert sum("Garbage" in two.text for two in one.messages) == 1
    one.never_saw("Friday")


@pytest.mark.parametrize("name", PEOPLE)
async def test_at_night_an_answer_comes_without_a_sound_and_by_day_with_one(
    town: Town, name: str
) -> None:
    one: Person = getattr(town, name)
    await is_told(town, one)
    assert not message(one, "The lamp is ordered.").silent
    await town.later(hours=3)
    await becomes(town, "It is being put up.")
    assert message(one, "It is being put up.").silent


@pytest.mark.parametrize("name", PEOPLE)
async def test_an_urgent_alert_rings_in_everybodys_night(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await chooses(one, "Send urgent alerts here")
    await keeps_quiet(one, "20:00 – 08:00")
    await town.later(hours=5)
    await alerts(town.ana)
    assert not message(one, "URGENT").silent


@pytest.mark.parametrize("name", PEOPLE)
async def test_at_night_a_reminder_waits_too(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await asks(town)
    await town.later(hours=2)
    await who(town)
    await town.ana.presses("Remind people who have not tapped")
    await town.later(hours=8)
    one.never_saw("asks whether you have seen this")
    await town.later(minutes=18)
    assert not message(one, "asks whether you have seen this").silent


# --- Cut off, and held back when it is tried again ----------------------------------------------


async def test_what_was_cut_off_and_then_turned_off_leaves_nothing_behind(town: Town) -> None:
    await chooses(town.tom, "Send news here")
    town.platforms["discord"].trouble[town.tom.id] = [Refused(Reason.UNKNOWN)]
    await sends(town.ana, "Garbage day moves to Friday.")
    await chooses(town.tom, "Stop news here")
    seen = len(town.tom.messages)
    await town.later(seconds=10)
    await town.later(days=1)
    assert len(town.tom.messages) == seen


async def test_what_was_cut_off_and_then_met_the_night_comes_once_when_it_is_over(
    town: Town,
) -> None:
    await chooses(town.tom, "Send news here")
    await town.later(hours=1, minutes=17, seconds=58)
    town.platforms["discord"].trouble[town.tom.id] = [Refused(Reason.UNKNOWN)]
    await sends(town.ana, "Garbage day moves to Friday.")
    seen = len(town.tom.messages)
    await town.later(seconds=10)
    await town.later(hours=8)
    assert len(town.tom.messages) == seen
    await town.later(hours=2)
    assert len(town.tom.messages) == seen + 1
    town.tom.sees("Friday")


async def test_what_i_asked_promises_nothing_to_whoever_wants_no_words(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.maria.says("stop")
    await town.maria.presses("Do not write to me")
    await town.maria.presses("What I asked")
    await town.maria.presses("E-1")
    assert "You asked me not to write: look here." in town.maria.last
    assert "I write to you" not in town.maria.last
    await town.maria.presses("Write to me again")
    await town.maria.presses("What I asked")
    await town.maria.presses("E-1")
    assert "I write to you when it changes" in town.maria.last
