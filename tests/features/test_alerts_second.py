"""A button of an alert that somebody else was faster with, or that is old, or was made up."""

from __future__ import annotations

import pytest

from storage import alerts as drawer
from tests.features.test_alerts import BOY, alerts, clears, pleads
from tests.stage import Town

TOO_OLD = "That button is too old."


async def third(town: Town) -> None:
    """Ana wants to send a third alert in a day."""
    for at in range(2):
        await alerts(town.ana, f"Number {at}")
        await clears(town.ana)
    await alerts(town.ana, "Number 3")


# --- The second of two reads what the first did ----------------------------------------------


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("Alert everyone", "A-3 was sent by Sam, Sun 22 Nov 2026"),
        ("No, do not alert", "A-3 was not sent: Sam decided that, Sun 22 Nov 2026"),
    ],
)
async def test_of_a_third_alert_everybody_reads_who_decided(
    town: Town, label: str, told: str
) -> None:
    await third(town)
    await town.sam.presses(label)
    for pressed in ("alert_now", "alert_not"):
        await town.lee.forges(f"{pressed}-{town.group_id}-3")
        assert told in town.lee.last
    town.maya.sees(told)


async def test_whoever_decided_and_was_erased_is_not_named(town: Town) -> None:
    await third(town)
    await town.lee.presses("Alert everyone")
    await town.lee.says("delete my data")
    await town.lee.presses("Erase")
    await town.settle()
    await town.sam.forges(f"alert_not-{town.group_id}-3")
    assert "A-3 was sent." in town.sam.last
    assert "Lee" not in town.sam.last


async def test_who_ended_it_is_named_to_the_second_and_to_no_neighbour(town: Town) -> None:
    await alerts(town.sam)
    await clears(town.sam)
    for pressed in ("alert_clear", "alert_news", "alert_over", "alert_over_as"):
        more = "-safe" if pressed == "alert_over_as" else ""
        await town.ana.forges(f"{pressed}-{town.group_id}-1{more}")
        assert "A-1 is over, Sam said so Sun 22 Nov 2026" in town.ana.last, pressed
        assert "Found, he is fine." in town.ana.last
    await town.tom.forges(f"alert_help-{town.group_id}-1")
    assert "A-1 is over:" in town.tom.last
    assert "Sam" not in town.tom.last
    # Taken back and ended by somebody else, that one is named.
    await town.ana.forges(f"alert_not_over-{town.group_id}-1")
    await clears(town.ana)
    await town.sam.forges(f"alert_clear-{town.group_id}-1")
    assert "A-1 is over, Ana said so" in town.sam.last


async def test_the_second_who_says_that_it_goes_on_reads_when_it_is_asked_again(
    town: Town,
) -> None:
    await alerts(town.ana)
    await town.later(hours=6, minutes=1)
    await town.ana.presses("Still going on")
    asks = town.ana.last.removeprefix("I ask again ")
    await town.later(hours=1)
    await town.sam.forges(f"alert_on-{town.group_id}-1-1")
    assert town.sam.last == f"A-1 goes on. I ask again {asks}"


async def test_the_second_who_takes_news_out_or_tries_again_reads_that_it_is_done(
    town: Town,
) -> None:
    await alerts(town.ana)
    await town.ana.presses("Add news")
    await town.ana.fills(words="At the library")
    await town.ana.presses("Send now")
    await town.sam.forges(f"alert_news_out-{town.group_id}-1-1")
    assert "I take it out of every copy now." in town.sam.last
    await town.ana.presses("Take it out again")
    assert "Somebody took it out of every copy already." in town.ana.last
    await town.ana.forges(f"alert_news_out-{town.group_id}-1-7")
    assert TOO_OLD in town.ana.last
    await town.ana.forges(f"alert_again-{town.group_id}-1")
    assert town.ana.last == "A-1 reached every chat after all."


# --- Of what never went out --------------------------------------------------------------------

ONCE_IT_WENT = (
    "alert_news-{}-1",
    "alert_news_send-{}-1",
    "alert_news_as_is-{}-1",
    "alert_news_out-{}-1-1",
    "alert_clear-{}-1",
    "alert_over-{}-1",
    "alert_over_as-{}-1-safe",
    "alert_not_over-{}-1",
    "alert_on-{}-1-1",
    "alert_again-{}-1",
    "alert_seen-{}-1",
    "alert_help-{}-1",
    "alert_help_no-{}-1",
)


async def lapsed(town: Town) -> None:
    await pleads(town.maria)
    await town.later(hours=13)


async def declined(town: Town) -> None:
    await pleads(town.maria)
    await town.sam.presses("No, do not alert")
    await town.later(hours=13)


async def taken_back(town: Town) -> None:
    await pleads(town.maria)
    await town.maria.presses("It is over")


async def open_(town: Town) -> None:
    await pleads(town.maria)


@pytest.mark.parametrize("begins", [lapsed, declined, taken_back, open_])
async def test_no_button_of_an_alert_works_on_one_that_never_went_out(town: Town, begins) -> None:
    await begins(town)
    with town.database.reading() as db:
        before = drawer.alert(db, town.group_id, 1)
    for pressed in ONCE_IT_WENT:
        await town.ana.forges(pressed.format(town.group_id))
        nothing = "There is nothing to send" in town.ana.last
        assert TOO_OLD in town.ana.last or nothing, (pressed, town.ana.last)
    with town.database.reading() as db:
        assert drawer.alert(db, town.group_id, 1) == before
    town.elm.hides("Gas smell")


@pytest.mark.parametrize(
    ("begins", "told"),
    [
        (lapsed, "A-1 was not sent: nobody decided in time."),
        (declined, "A-1 was not sent. Said no: Sam."),
        (taken_back, "A-1, Maria: it is over"),
    ],
)
async def test_whoever_decides_late_reads_what_became_of_it(town: Town, begins, told: str) -> None:
    await begins(town)
    for pressed in (
        "alert_now",
        "alert_not",
        "alert_as_asked",
        "alert_left",
        "alert_blurred",
        "alert_reword",
    ):
        await town.ana.forges(f"{pressed}-{town.group_id}-1")
        assert told in town.ana.last, pressed
    if begins is not taken_back:
        assert "already" not in town.ana.last


@pytest.mark.parametrize(
    ("begins", "told"),
    [
        (lapsed, "Nobody has decided."),
        (declined, "Nobody alerted everyone. 1 person said no."),
        (taken_back, "You said so already"),
    ],
)
async def test_whoever_asked_reads_it_too(town: Town, begins, told: str) -> None:
    await begins(town)
    for pressed in ("alert_safe", "alert_mistake"):
        await town.maria.forges(f"{pressed}-{town.group_id}-1")
        assert told in town.maria.last, pressed


async def test_a_third_alert_is_no_plea(town: Town) -> None:
    await third(town)
    for pressed in ("alert_as_asked", "alert_left", "alert_blurred", "alert_reword"):
        await town.lee.forges(f"{pressed}-{town.group_id}-3")
        assert TOO_OLD in town.lee.last, pressed
    town.elm.hides("Number 3")


async def test_the_buttons_of_an_alert_that_went_out_go_on(town: Town) -> None:
    await alerts(town.ana)
    await town.tom.forges(f"alert_seen-{town.group_id}-1")
    assert "Noted." in town.tom.last
    town.ana.sees("Seen by 1 person.")
    town.elm.shows(BOY)


async def test_whoever_adds_news_or_ends_an_alert_of_somebody_else_is_named(town: Town) -> None:
    await pleads(town.maria)
    await town.later(minutes=10)
    await town.lee.presses("Alert everyone")
    await town.ana.presses("Add news")
    await town.ana.fills(words="It is at the school now.")
    await town.ana.presses("Send now")
    await town.sam.forges(f"alert_clear-{town.group_id}-1")
    await town.sam.fills(words="It was a bin.")
    await town.sam.presses("Send now")
    for room in (town.elm, town.teens):
        text = room.shows("From Lee, police contact.")
        assert ", Ana, organizer:\n> It is at the school now." in text
        assert ", Sam, organizer:\n> It was a bin." in text
    await town.ana.says("delete my data")
    await town.ana.presses("Erase")
    await town.settle()
    for room in (town.elm, town.teens):
        assert ", organizer:\n> It is at the school now." in room.shows("From Lee, police contact.")
        room.hides("Ana")


async def test_whoever_sent_an_alert_is_named_once(town: Town) -> None:
    await alerts(town.ana)
    await town.ana.presses("Add news")
    await town.ana.fills(words="Seen at the library.")
    await town.ana.presses("Send now")
    await clears(town.ana)
    assert town.elm.shows("All clear").count("Ana") == 1
