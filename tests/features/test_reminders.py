"""Reminders say that they are some, a note takes the place of the last, what is late says so."""

from __future__ import annotations

from bot.words import Reason, Refused
from tests.features.test_announcements_seen import asks as wants_to_know
from tests.features.test_concerns import tells as reports
from tests.features.test_questions import asks
from tests.stage import Person, Town


def notes(one: Person, words: str) -> int:
    return sum(words in it.text for it in one.messages)


async def test_a_contact_reads_again_and_since_when_it_is_late(town: Town) -> None:
    await asks(town.maria)
    await town.later(days=6)
    told = town.lee.sees("Again: it still waits for an answer.")
    assert told.startswith("ELM STREET, Q-1, late, it was due Thu 26 Nov 2026")
    town.elm.shows("The answer is late: it was due Thu 26 Nov 2026.")
    await town.lee.says("my day")
    assert "late, it was due Thu 26 Nov 2026" in town.lee.last


async def test_the_weekly_note_takes_the_place_of_the_one_before(town: Town) -> None:
    await asks(town.maria, shown="No, only Lee and me")
    await reports(town.tom)
    await town.tom.presses("Send")
    await town.later(days=40)
    assert notes(town.maria, "no answer yet") == 1
    assert notes(town.tom, "Nobody has reacted yet") == 1


async def test_who_needs_help_has_one_note_too(town: Town) -> None:
    await town.ana.organizes("Ask how everyone is")
    await town.ana.presses("Once, now")
    await town.ana.presses("Post")
    await town.maria.presses("I need some help")
    await town.maria.fills(need="Somebody to carry my shopping")
    await town.maria.presses("Send")
    await town.later(days=30)
    assert notes(town.maria, "No organizer has said yet") == 1
    town.ana.sees("Again: nobody looks after it yet.")


async def test_an_all_clear_of_another_day_names_it(town: Town) -> None:
    await town.ana.presses("Urgent alert")
    await town.ana.presses("Not needed")
    await town.ana.presses("Something else")
    await town.ana.fills(words="Water main broken on Elm.")
    await town.ana.presses("Yes, alert everyone")
    await town.later(hours=10)
    await town.ana.presses("All clear")
    await town.ana.fills(words="Fixed.")
    await town.ana.presses("Send now")
    town.elm.shows("All clear Mon 23 Nov 2026 06:42:")


# --- What waits no more -----------------------------------------------------------------------


async def test_nobody_is_reminded_of_a_message_that_they_have_seen_meanwhile(town: Town) -> None:
    await wants_to_know(town)
    await town.later(hours=3)  # it is night: reminders wait
    await town.ana.presses("Who has seen it")
    await town.ana.presses("Remind people who have not tapped")
    await town.maria.presses("I have seen it")
    await town.later(hours=10)
    town.maria.never_saw("Ana asks whether you have seen this")
    town.lee.sees("Ana asks whether you have seen this")


async def test_nobody_is_reminded_of_a_message_that_was_taken_back_meanwhile(town: Town) -> None:
    await wants_to_know(town)
    await town.later(hours=3)
    await town.ana.presses("Who has seen it")
    await town.ana.presses("Remind people who have not tapped")
    await town.ana.forges(f"announce_back-{town.group_id}-1")
    await town.later(hours=10)
    for one in (town.maria, town.lee, town.tom):
        one.never_saw("does not ask for it any more")


async def test_nobody_is_asked_again_about_what_was_answered_meanwhile(town: Town) -> None:
    await asks(town.maria)
    await town.later(days=2)
    telegram = town.platforms["telegram"]
    telegram.trouble[town.lee.id] = [Refused(Reason.LATER, wait=7200)] * 3
    await town.later(days=2)
    assert notes(town.lee, "Again: it still waits") == 0
    await town.lee.replies("ELM STREET, Q-1", "Yes, next week.")
    await town.later(days=1)
    assert notes(town.lee, "Again: it still waits") == 0
    assert notes(town.lee, "ELM STREET, Q-1") == 1
