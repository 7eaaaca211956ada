"""Answers to what was told privately: they leave at slots, and can change until then."""

from __future__ import annotations

from datetime import timedelta

from tests.stage import Town
from tests.telling import ANSWER, SEND, WHAT, answers, chooses, drafts, tells, to_slot


async def test_the_answer_is_seen_only_after_the_slot_and_can_change_until_then(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    await answers(town, "A first answer.")
    await town.maria.says(words)
    town.maria.sees("At Mon 23 Nov 2026 08:00: with Maya, not read yet.")
    await town.maya.presses("Change")
    assert town.maya.form.fields[0].value == "A first answer."
    await town.maya.fills(words=ANSWER)
    await to_slot(town, short_of=timedelta(minutes=1))
    await town.maria.says(words)
    assert ANSWER not in town.maria.last
    await to_slot(town)
    await town.maria.says(words)
    assert ANSWER in town.maria.last
    town.maria.never_saw("A first answer.")
    card = next(one for one in town.maya.messages if WHAT in one.text)
    assert card.labels == ["Answer", "More"]


async def test_an_answer_is_taken_back_before_the_slot_and_not_after(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    await answers(town)
    undo = next(one for one in town.maya.messages[-1].buttons if one.label == "Take it back")
    await town.maya.presses("Take it back")
    assert town.maya.last == "Taken back. Nobody saw it."
    await answers(town, "Another answer.")
    await to_slot(town)
    await town.maria.says(words)
    town.maria.sees("Another answer.")
    town.maria.never_saw(ANSWER)
    place = int(undo.data.rpartition("-")[2])
    await town.maya.forges(undo.data.rpartition("-")[0] + f"-{place}")
    assert town.maya.last == "It was sent already. You can write another answer."


async def test_a_reply_answers_too_and_one_without_words_is_told_how(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    await town.maya.replies(WHAT, "")
    assert town.maya.last == (
        "I could not read that. Tap Answer, or reply again and leave the @ switched on."
    )
    await town.maya.replies(WHAT, "x" * 1001)
    assert "1001 characters, and 1000 fit" in town.maya.last
    await town.maya.replies(WHAT, ANSWER)
    await to_slot(town)
    await town.maria.says(words)
    town.maria.sees(ANSWER)


async def test_reading_and_ending_show_from_the_next_slot_on(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    await town.maya.presses("I have read it")
    await to_slot(town)
    await town.maria.says(words)
    town.maria.sees("At Mon 23 Nov 2026 12:00: read, no answer yet.")
    await town.maya.presses("More")
    await town.maya.presses("End it, with a reason")
    await town.maya.fills(reason="The city put up a lamp.")
    await to_slot(town)
    await town.maria.says(words)
    town.maria.sees("it ended:\n> The city put up a lamp.")


async def test_where_no_answer_was_asked_for_none_is_taken(town: Town) -> None:
    await drafts(town.maria)
    await town.maria.presses("Go on (not sent yet)")
    await town.maria.presses("No, send it without an answer")
    await to_slot(town)
    assert "does not want an answer" in town.maya.sees(WHAT)
    assert "Answer" not in town.maya.labels
    await town.maya.replies(WHAT, ANSWER)
    assert town.maya.last == "The sender asked for no answer: nobody could read it."


async def test_my_day_names_what_waits_for_its_reader_alone(town: Town) -> None:
    await tells(town.maria)
    await town.maya.presses("My day")
    town.maya.never_saw("private message")
    await to_slot(town)
    await town.maya.says("menu")
    await town.maya.presses("My day")
    assert "ELM STREET" in town.maya.last
    assert "private message" in town.maya.last
    await town.lee.presses("My day")
    town.lee.never_saw("private message")


async def test_the_longest_story_and_its_answers_fit_every_platform_uncut(town: Town) -> None:
    story = "Ä" * 999 + "!"
    await chooses(town.tom)
    await town.tom.fills(what=story, place="Ö" * 100, moment="Now", looks="Ü" * 200)
    await town.tom.presses("Go on (not sent yet)")
    await town.tom.presses("Yes, with six words")
    await town.tom.presses(SEND)
    await to_slot(town)
    for _ in range(3):
        await town.maya.replies(story, "Y" * 1000)
    card = town.maya.sees(story)
    assert "Ü" * 200 in card
    assert len(card) <= 2000
