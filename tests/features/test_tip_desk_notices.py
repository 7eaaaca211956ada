"""The neutral note, and pictures: what reaches whom at a slot, and what does not."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.texts import speaking
from bot.words import Reason, Refused, Send, Whisper
from storage import tips
from tests.features.test_tip_desk import finds, opens
from tests.stage import Message, Person, Town
from tests.telling import ANSWER, MAYA, SEND, answers, drafts, rows, to_slot

NUMBER = r"[A-Z2-9]{3}-[A-Z2-9]{3}"
NOTE = "Hello. There is something to read here."


async def tells_for_a_note(one: Person, reader: str = MAYA) -> str:
    """Tell something and ask for a neutral note; return the six words."""
    await drafts(one, reader)
    await one.presses("Go on (not sent yet)")
    await one.presses("Six words, and a short reminder here")
    await one.presses("Copy")
    await one.presses(SEND)
    return one.clipboard


def notes(one: Person) -> int:
    return sum(message.text == NOTE for message in one.messages)


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_the_note_comes_with_the_slot_of_the_answer_and_says_nothing(
    town: Town, who: str
) -> None:
    one = getattr(town, who)
    words = await tells_for_a_note(one)
    await to_slot(town)
    assert notes(one) == 0  # that it left, they know
    await answers(town)
    assert notes(one) == 0
    await to_slot(town)
    assert notes(one) == 1
    assert one.labels == ["Read an answer"]
    await one.presses("Read an answer")
    await one.fills(words=words)
    assert ANSWER in one.last


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_between_slots_nothing_at_all_goes_to_whoever_told_it(town: Town, who: str) -> None:
    one = getattr(town, who)
    await tells_for_a_note(one)
    await to_slot(town)
    acts = town.platforms[one.platform].acts
    acts.clear()
    await answers(town)
    for label in ("Passed on", "A note for us", "Read everything"):
        await finds(town.maya, label, "private message")
    await to_slot(town, short_of=timedelta(seconds=1))
    assert not [act for chat, act in acts if chat.id == one.id]
    await to_slot(town)
    assert [type(act) for chat, act in acts if chat.id == one.id] == [Whisper]


async def test_whoever_did_not_ask_gets_no_note(town: Town) -> None:
    await tells_for_a_note(town.maria)
    await drafts(town.tom)
    await town.tom.presses("Go on (not sent yet)")
    await town.tom.presses("Yes, with six words")
    await town.tom.presses(SEND)
    await to_slot(town)
    for message in [one for one in town.maya.messages if "a private message for" in one.text]:
        seen = next(one for one in message.buttons if one.label == "I have read it")
        await town.maya.forges(seen.data)
    await to_slot(town)
    assert (notes(town.maria), notes(town.tom)) == (1, 0)


async def test_a_note_is_no_copy_and_leaves_no_row(town: Town) -> None:
    await tells_for_a_note(town.maria)
    await to_slot(town)
    await answers(town)
    before = rows(town)["copies"], rows(town)["cards"]
    await to_slot(town)
    assert notes(town.maria) == 1
    assert len(rows(town)["copies"]) == len(before[0])
    assert len(rows(town)["cards"]) == len(before[1])
    whispered = [
        act
        for chat, act in town.platforms["telegram"].acts
        if chat.id == town.maria.id
        and isinstance(act, Whisper | Send)
        and NOTE in str(act.post.text)
    ]
    assert [type(act) for act in whispered] == [Whisper]


async def test_the_note_speaks_the_language_of_whoever_asked(town: Town) -> None:
    say = speaking("fr").label
    marc = town.person("Marc", "telegram", language="fr")
    await marc.opens(f"tip_start-{town.group_id}")
    await marc.presses(say("No"))
    await marc.presses(next(label for label in marc.labels if label.startswith("Maya")))
    await marc.fills(what="Quelqu'un ouvre des portes.", place="Elm", moment=say("This week"))
    for label in ("Go on (not sent yet)", "Six words, and a short reminder here", SEND):
        await marc.presses(say(label))
    await to_slot(town)
    await answers(town)
    await to_slot(town)
    assert marc.labels == [say("Read an answer")] != ["Read an answer"]


def way_back(town: Town) -> bytes:
    (case,) = rows(town)["tip_cases"]
    with town.database.reading() as db:
        return tips.case(db, town.group_id, case[0]).route


async def test_the_way_back_is_destroyed_with_the_last_note(town: Town) -> None:
    words = await tells_for_a_note(town.maria)
    await to_slot(town)
    route = way_back(town)
    await finds(town.maya, "End it, with a reason")
    await town.maya.fills(reason="The city put up a lamp.")
    assert way_back(town) == route
    await to_slot(town)
    assert notes(town.maria) == 1
    assert way_back(town) != route
    assert len(way_back(town)) == len(route)
    await town.maya.replies("a private message for", "One more word.")
    await to_slot(town)
    assert notes(town.maria) == 1
    assert "One more word." in await opens(town.maria, words)


async def test_a_silent_reader_is_told_to_whoever_wants_notes(town: Town) -> None:
    await tells_for_a_note(town.maria)
    await to_slot(town)
    await town.later(days=6)
    assert notes(town.maria) == 1


# --- What does not arrive ---


@pytest.mark.parametrize(
    ("who", "reason"),
    [("maria", Reason.FORBIDDEN), ("maria", Reason.GONE), ("tom", Reason.FORBIDDEN)],
)
async def test_the_reader_never_sees_whether_a_note_arrived_and_the_words_still_open_it(
    town: Town, who: str, reason: Reason, caplog: pytest.LogCaptureFixture
) -> None:
    one = getattr(town, who)
    other = town.tom if one is town.maria else town.maria
    words = await tells_for_a_note(one)
    await tells_for_a_note(other)
    await to_slot(town)
    for told in cards(town.maya):
        await town.maya.replies(told.text[:30], ANSWER)
    town.platforms[one.platform].trouble[one.id] = [Refused(reason)]
    caplog.set_level(0)
    await to_slot(town)
    assert [notes(one), notes(other)] == [0, 1]
    lost, arrived = (re.sub(NUMBER, "", told.text) for told in cards(town.maya))
    assert lost == arrived
    assert "elivered" not in lost
    assert one.id not in re.sub(r"\d+\.\d+", "", caplog.text)
    assert ANSWER in await opens(town.stranger, words)
    for told in cards(town.maya):
        await town.maya.replies(told.text[:30], "And another one.")
    await to_slot(town)
    assert notes(one) == 1


def cards(reader: Person) -> list[Message]:
    """Return the cards of all cases that a reader has."""
    return [told for told in reader.messages if "a private message for" in told.text]


async def test_taken_back_nobody_is_written_to_any_more(town: Town) -> None:
    words = await tells_for_a_note(town.maria)
    await to_slot(town)
    await answers(town)
    await opens(town.tom, words)
    await town.tom.presses("Take it back")
    await town.tom.presses("Erase it")
    await to_slot(town)
    assert notes(town.maria) == 0
    assert rows(town)["tip_cases"] == []
