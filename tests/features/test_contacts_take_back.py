"""No contact who organizes too takes back what others wrote; what is taken back, its author hears.

The rule is that of posts: it holds on for a while after the part was given back.
"""

from __future__ import annotations

import pytest

from storage import members
from tests.features.test_alerts import alerts, clears
from tests.features.test_announcements_change import sends
from tests.features.test_checkins import OTHER, begins
from tests.features.test_moderation import gets_role, gives_back, loses_role
from tests.stage import Person, Town

CRITICISM = "Lee has answered nothing for six weeks. Come to the meeting about it."
HELPED = "Did Lee help us?"
BARRED = "then you end and take back nothing that others wrote. Ana and Sam can."

CONTACTS = pytest.mark.parametrize("who", ["lee", "maya"])


async def organizes(town: Town, who: str) -> Person:
    one: Person = getattr(town, who)
    await gets_role(town, one, members.ORGANIZER)
    return one


async def asks_for_a_vote(one: Person) -> None:
    await one.organizes("Ask for a vote")
    await one.fills(what=HELPED, words="Of course, Never")
    await one.presses("Post")


async def opens_message(one: Person, words: str = "Lee has answered") -> None:
    await one.says("menu")
    if "Messages to everyone" in one.labels:
        await one.presses("Messages to everyone")
    else:
        await one.organizes("Messages to everyone")
    await one.presses(next(label for label in one.labels if words in label))


async def reads_the_log(one: Person) -> None:
    await one.says("menu")
    await one.organizes("Posts of neighbours")
    await one.presses("What was done")


@CONTACTS
async def test_a_vote_of_another_organizer_stands(town: Town, who: str) -> None:
    one = await organizes(town, who)
    await asks_for_a_vote(town.ana)
    await one.says("menu")
    await one.organizes("Open votes")
    await one.presses(HELPED)
    assert not {"Take it back", "Close it now"} & set(one.labels)
    for press in ("poll_take_back", "poll_close_now"):
        await one.forges(f"{press}-{town.group_id}-1")
        assert BARRED in one.last
    assert "Please choose one." in town.elm.shows(HELPED)


async def test_it_stands_too_once_the_part_was_given_back(town: Town) -> None:
    lee = await organizes(town, "lee")
    await asks_for_a_vote(town.ana)
    await gives_back(town, lee, "police contact")
    await lee.forges(f"poll_take_back-{town.group_id}-1")
    assert "or were in the last 90 days" in lee.last
    assert "Please choose one." in town.elm.shows(HELPED)


@CONTACTS
async def test_a_message_of_another_organizer_stands(town: Town, who: str) -> None:
    one = await organizes(town, who)
    await sends(town.ana, CRITICISM)
    await opens_message(one)
    assert not {"Take it back", "Correct it"} & set(one.labels)
    await one.forges(f"announce_back-{town.group_id}-1")
    assert BARRED in one.last
    town.elm.shows(CRITICISM)
    town.teens.shows(CRITICISM)


@CONTACTS
async def test_a_contact_is_shown_nothing_that_is_refused(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await sends(town.ana, CRITICISM)
    await opens_message(one)
    assert not {"Take it back", "Correct it"} & set(one.labels)
    await sends(one, "I am away this week.")
    await opens_message(one, "I am away")
    assert {"Take it back", "Correct it"} <= set(one.labels)


@CONTACTS
async def test_a_question_of_another_organizer_is_asked_on(town: Town, who: str) -> None:
    one = await organizes(town, who)
    await begins(town.ana, OTHER)
    await town.ana.fills(question="Did Lee come?", first="Tue 24 Nov 9am", every="Every week")
    await town.ana.presses("Post")
    await town.later(days=2)
    for press in ("checkin_back", "checkin_end", "checkin_pause"):
        await one.forges(f"{press}-{town.group_id}-1")
        assert BARRED in one.last
    await town.later(days=7)
    assert sum("Did Lee come?" in each.text for each in town.elm.messages) == 2


@CONTACTS
async def test_an_alert_of_another_organizer_stays_up(town: Town, who: str) -> None:
    one = await organizes(town, who)
    await alerts(town.ana)
    await one.says("all clear")
    assert "All clear" not in one.labels
    await one.forges(f"alert_clear-{town.group_id}-1")
    assert BARRED in one.last
    await one.forges(f"alert_over_as-{town.group_id}-1-mistake")
    town.elm.hides("All clear")


@CONTACTS
async def test_an_all_clear_of_another_organizer_stands(town: Town, who: str) -> None:
    one = await organizes(town, who)
    await alerts(town.ana)
    await clears(town.ana)
    await one.forges(f"alert_not_over-{town.group_id}-1")
    one.sees(BARRED)
    town.elm.shows("All clear")


async def test_what_another_took_back_its_author_hears_and_the_log_says(town: Town) -> None:
    await asks_for_a_vote(town.ana)
    await sends(town.ana, CRITICISM)
    await town.sam.forges(f"poll_take_back-{town.group_id}-1")
    await opens_message(town.sam)
    await town.sam.presses("Take it back")
    await town.later(minutes=1)
    town.ana.sees(f"“{HELPED}”: Sam, organizer took back what you wrote.")
    town.ana.sees("Message of Sun 22 Nov 2026 20:42: Sam, organizer took back what you wrote.")
    await reads_the_log(town.ana)
    assert f"Sam, organizer took back: “{HELPED}”" in town.ana.last
    assert "Sam, organizer took back: Message of" in town.ana.last


async def test_what_one_takes_back_oneself_is_no_ones_business(town: Town) -> None:
    await asks_for_a_vote(town.ana)
    await town.ana.presses("Take it back")
    await town.later(minutes=1)
    town.ana.never_saw("took back what you wrote")
    await reads_the_log(town.sam)
    assert "Nothing was done about any post yet." in town.sam.last


async def test_where_only_a_contact_organizes_all_read_as_what_they_took_it_back(
    town: Town,
) -> None:
    lee = await organizes(town, "lee")
    await asks_for_a_vote(town.ana)
    await sends(town.ana, CRITICISM)
    for one in (town.ana, town.sam):
        await loses_role(town, one, members.ORGANIZER)
    await lee.forges(f"poll_take_back-{town.group_id}-1")
    await lee.forges(f"announce_back-{town.group_id}-1")
    await town.later(minutes=1)
    part = "Lee, organizer and police contact"
    town.elm.shows(f"This vote was taken back by {part}.")
    town.elm.shows(f"This message was taken back by {part}.")
    town.ana.sees(f"“{HELPED}”: {part} took back what you wrote.")
    await reads_the_log(lee)
    assert f"{part} took back: “{HELPED}”" in lee.last


async def test_no_alert_card_shows_a_contact_an_all_clear_that_is_refused(town: Town) -> None:
    lee = await organizes(town, "lee")
    await alerts(lee, "Smoke from the school.")
    await alerts(town.ana)
    await town.later(days=1)
    shown = [one for one in lee.messages if "All clear" in one.labels and "A-2" in one.text]
    assert not shown, shown
    assert [one for one in lee.messages if "All clear" in one.labels and "A-1" in one.text]
    await lee.says("menu")
    if "My day" in lee.labels:
        await lee.presses("My day")
    assert "Boy, 6" not in lee.last
    assert "Smoke from" in lee.last


@pytest.mark.parametrize("mine", [True, False])
async def test_an_all_clear_by_another_organizer_stands_in_the_log(town: Town, mine: bool) -> None:
    await alerts(town.ana)
    one = town.ana if mine else town.sam
    await one.forges(f"alert_clear-{town.group_id}-1")
    await one.fills(words="Found, he is fine.")
    await one.presses("Send now")
    await reads_the_log(town.ana)
    said = "All clear by Sam, organizer: A-1, Sun 22 Nov 2026 20:42"
    assert (said in town.ana.last) is not mine
    await town.sam.forges(f"alert_not_over-{town.group_id}-1")
    await reads_the_log(town.ana)
    assert "Not over, says Sam, organizer: A-1" in town.ana.last


async def test_an_all_clear_by_a_contact_who_organizes_alone_says_as_what(town: Town) -> None:
    lee = await organizes(town, "lee")
    await alerts(town.ana)
    for one in (town.ana, town.sam):
        await loses_role(town, one, members.ORGANIZER)
    await lee.forges(f"alert_over_as-{town.group_id}-1-safe")
    await reads_the_log(lee)
    assert "All clear by Lee, organizer and police contact: A-1" in lee.last
