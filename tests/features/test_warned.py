"""Whoever has a part here reads what would name somebody, before everyone reads it."""

from __future__ import annotations

import pytest

from bot.house import features
from bot.keys import fresh
from tests.features.test_announcements_languages import writes_both
from tests.features.test_moderation import asks, tells
from tests.stage import Person, Town

WARNED = "Everyone would read {}."


async def test_a_message_to_everyone_and_its_correction(town: Town) -> None:
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words="Kevin Wong of 412 Oak Street sells his bike.")
    assert WARNED.format("Kevin Wong, 412 Oak Street") in town.ana.last
    await town.ana.presses("Send")
    await town.ana.presses("Correct it")
    await town.ana.fills(words="Call 604 555 0199 about the bike.")
    assert WARNED.format("604 555 0199") in town.ana.last


async def test_a_message_in_a_second_language(town: Town) -> None:
    await writes_both(town.ana, "Clean-up on Friday.", "Demandez à Mme Gagnon.")
    assert WARNED.format("Mme Gagnon") in town.ana.last


async def test_a_vote_and_its_answers(town: Town) -> None:
    await town.sam.organizes("Ask for a vote")
    await town.sam.fills(what="Who took it?", words="Harjinder Gill, nobody")
    assert WARNED.format("Harjinder Gill") in town.sam.last


async def test_a_vote_on_dates(town: Town) -> None:
    await town.sam.organizes("Find a date")
    await town.sam.fills(what="Visit Harjinder Gill", dates="Tue 8 Dec 7pm")
    assert WARNED.format("Harjinder Gill") in town.sam.last


async def test_a_question_how_everyone_is(town: Town) -> None:
    await town.ana.organizes("Ask how everyone is")
    await town.ana.presses("Other words or another time")
    await town.ana.fills(question="Is Kevin Wong gone?", first="tomorrow 10:00", every="Once")
    assert WARNED.format("Kevin Wong") in town.ana.last


async def test_an_alert_its_news_and_its_end(town: Town) -> None:
    await town.ana.presses("Urgent alert")
    await town.ana.presses("I called 911")
    await town.ana.fills(kind="A crime just happened", words="He broke in, plate abc 123.")
    assert WARNED.format("abc 123") in town.ana.last
    await town.ana.presses("Yes, alert everyone")
    for press in ("Add news", "All clear"):
        await town.ana.presses(press)
        await town.ana.fills(words="Kevin Wong was arrested.")
        assert WARNED.format("Kevin Wong") in town.ana.last


@pytest.mark.parametrize("who", ["lee", "maya"])
async def test_what_is_answered_to_a_problem_that_everyone_sees(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await tells(town.maria)
    await one.presses("Answer")
    await one.fills(words="Kevin Wong was here.")
    assert WARNED.format("Kevin Wong") in one.last


async def test_an_answer_to_a_question_that_everyone_sees(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", "Ask Kevin Wong.")
    assert WARNED.format("Kevin Wong") in town.lee.last


async def test_who_has_a_part_is_no_secret(town: Town) -> None:
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words="Lee and Maya come on Friday.")
    assert "Everyone would read" not in town.ana.last


# --- What the group calls its places is nobody's name --------------------------------------------


async def is_called(town: Town, name: str) -> None:
    """Let the group have a name that a person could have."""
    await town.ana.says("menu")
    await town.ana.organizes("Rename the group")
    await town.ana.presses("Another name")
    await town.ana.fills(name=name)
    await town.ana.presses("Send")


@pytest.mark.parametrize("said", ["Kevin Wong Gardens", "kevin wong gardens", "KEVIN WONG GARDENS"])
async def test_the_name_of_the_group_is_no_person(town: Town, said: str) -> None:
    await is_called(town, "Kevin Wong Gardens")
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words=f"{said} has a party.")
    assert "Everyone would read" not in town.ana.last
    await tells(town.maria, f"The lamp of {said} is out.")
    town.maria.never_saw("Blur it")
    assert f"The lamp of {said} is out." in town.elm.shows("A problem, E-1")


async def test_somebody_who_is_called_like_a_part_of_it_still_is(town: Town) -> None:
    await is_called(town, "Kevin Wong Gardens")
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words="Kevin Wong sells bikes at Kevin Wong Gardens.")
    assert WARNED.format("Kevin Wong") in town.ana.last


async def test_one_word_that_the_group_has_for_a_name_may_be_a_person(town: Town) -> None:
    await is_called(town, "Harjinder")
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words="Harjinder sells bikes.")
    assert WARNED.format("Harjinder") in town.ana.last


# --- Nothing that everyone reads goes by another way --------------------------------------------

LOOKED_AT = {
    "announce_words", "announce_fix", "announce_same", "poll_dates", "poll_words",
    "checkin_words", "alert_form", "alert_add", "alert_end", "concern_words", "question_words",
}  # fmt: skip
"""Forms of those with a part: what names somebody is said at the look, as above."""

FOR_FEW = {
    "alert_plea": "organizers, who look at it before it rings",
    "checkin_need": "organizers",
    "checkin_say": "an organizer and whoever asked for help",
    "post_say": "organizers",
    "question_missing": "those who were asked",
    "concern_missing": "those who look after the problem",
    "role_what": "whoever opens the list of who has which role",
}
"""Words that no chat shows, and who reads them."""

BY_ITSELF = {"alert_form", "alert_add", "alert_end", "concern_words", "question_words"}
"""Forms whose feature looks at an insult by itself: it pauses, or knows who reads it."""

NO_STORY = {
    "setup", "setup_where", "group_called", "part_add", "connect_own", "connect_with_code",
    "connect_place", "announce_at", "announce_end", "announce_seen_by", "announce_enough",
    "announce_after",
}  # fmt: skip
"""Names of groups and places, codes, hours and numbers."""


def test_every_form_says_who_reads_its_words() -> None:
    every = {one.name: one for feature in features(fresh()) for one in feature.sheets}
    known = LOOKED_AT | set(FOR_FEW) | NO_STORY
    assert {name for name, one in every.items() if not one.private and not one.aloud({})} == known


def test_an_insult_stands_only_where_few_read_it() -> None:
    every = {one.name: one for feature in features(fresh()) for one in feature.sheets}
    apart = {name for name, one in every.items() if one.apart}
    assert apart == {*FOR_FEW, *BY_ITSELF} - {"role_what"}
    assert all(one.held("anything new") != one.private for one in every.values())
