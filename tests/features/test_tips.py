"""Something told privately, and the answer with six words, on both platforms."""

from __future__ import annotations

import base64
import re
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import event, inspect, text
from sqlmodel import SQLModel

from bot.features.tips import phrase, rules
from bot.words import Tick
from storage import groups, people, tips
from storage.database import Database
from tests.stage import Person, Town

TELL = "Tell something privately"
MAYA = "Maya, community contact, not police"
LEE = "Lee, police contact"
WHAT = "Someone tries car doors at night, zebraquartz."
SEND = "I have them: send"
NOTHING = "These six words open nothing."
ANSWER = "Thank you. Did it happen again, walrusflute?"


async def to_slot(town: Town, *, short_of: timedelta = timedelta(0)) -> None:
    """Let time pass until the next slot."""
    slot = rules.next_slot(town.clock, "America/Vancouver")
    await town.later(seconds=(slot - short_of - town.clock).total_seconds())


async def drafts(one: Person, reader: str = MAYA, what: str = WHAT) -> None:
    await one.presses(TELL)
    await one.presses("No")
    await one.presses(reader)
    await one.fills(what=what, place="Elm and 3rd", moment="This week")


async def tells(one: Person, reader: str = MAYA, what: str = WHAT) -> str:
    """Tell something with six words, and return them."""
    await drafts(one, reader, what)
    await one.presses("Next")
    await one.presses("Yes, with six words")
    await one.presses("Copy")
    one.taps -= 1  # whoever writes them down does not tap
    await one.presses(SEND)
    return one.clipboard


async def answers(town: Town, words: str = ANSWER) -> None:
    await town.maya.presses("Answer")
    await town.maya.fills(words=words)


def rows(town: Town) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table."""
    found = {}
    with town.database.reading() as db:
        for name in inspect(town.database.engine).get_table_names():
            all_rows = db.connection().execute(text(f'SELECT * FROM "{name}"'))
            found[name] = sorted((tuple(row) for row in all_rows), key=repr)
    return found


def new_rows(town: Town, before: dict[str, list[tuple[object, ...]]]) -> dict[str, list[object]]:
    after = rows(town)
    new = {name: [row for row in after[name] if row not in before[name]] for name in after}
    return {name: found for name, found in new.items() if found}


def screen(one: Person) -> tuple[object, ...]:
    """Return all there is to the newest thing that somebody sees."""
    return one.messages[-1].text, one.messages[-1].rows


# --- Telling ---


@pytest.mark.parametrize(("who", "taps"), [("maria", 10), ("tom", 7)])
async def test_told_at_night_read_at_the_slot_answered_and_read_next_day(
    town: Town, who: str, taps: int
) -> None:
    one = getattr(town, who)
    words = await tells(one)
    assert one.taps == taps
    said = one.sees("It goes out Mon 23 Nov 2026 08:00 to Maya")
    assert "Look for an answer from Mon 23 Nov 2026 12:00" in said
    number = re.search(r"Number ([A-Z2-9]{3}-[A-Z2-9]{3})", said)[1]
    one.never_saw(words)

    town.maya.never_saw(number)
    await to_slot(town, short_of=timedelta(minutes=1))
    town.maya.never_saw(number)
    await to_slot(town)
    card = town.maya.sees(WHAT)
    assert card.startswith(f"Elm Street, {number}, told privately.")
    for stranger_to_it in (one.name, one.id, words):
        assert stranger_to_it not in card
    for other in (town.ana, town.sam, town.lee):
        other.never_saw(number)
    for room in (town.elm, town.teens):
        room.hides(number)

    await answers(town)
    town.maya.sees("It leaves Mon 23 Nov 2026 12:00. Until then you can change it.")
    await to_slot(town)

    one.taps = 0
    if "Read an answer" not in one.labels:
        await one.presses(TELL)
    await one.presses("Read an answer")
    await one.fills(words=words)
    assert one.taps <= 3
    assert f"Maya, community contact, not police: {ANSWER}" in one.sees(number)
    assert one.labels[:2] == ["Write back", "Take it back"]


async def test_before_a_word_is_written_the_limits_and_the_readers_are_said(town: Town) -> None:
    await town.maria.presses(TELL)
    assert town.maria.last == "Is someone in danger right now?"
    await town.maria.presses("No")
    said = town.maria.last
    for fact in ("name or account", "runs my computer", "own words", "Police may keep", "child"):
        assert fact in said
    for lie in ("anonym", "untrace", "encrypt", "secure"):
        assert lie not in said.lower()
    assert town.maria.labels == [LEE, MAYA, "Stop", "Back"]
    assert len(said) <= 300


async def test_danger_is_sent_to_the_emergency_number_and_nothing_is_kept(town: Town) -> None:
    before = rows(town)
    await town.maria.presses(TELL)
    await town.maria.presses("Yes")
    assert town.maria.last == "Call 911. I cannot. I kept nothing."
    assert new_rows(town, before) == {}


async def test_what_is_shown_before_is_exactly_what_the_reader_reads(town: Town) -> None:
    await drafts(town.maria)
    await town.maria.presses("Add what someone looked like")
    await town.maria.says("A red coat")
    preview = town.maria.sees("This is exactly what will be read by").partition("\n\n")[2]
    assert preview.endswith("What someone looked like: A red coat")
    await town.maria.presses("Change")
    await town.maria.presses("Near which corner or block?")
    await town.maria.says("Elm and 5th")
    preview = town.maria.sees("This is exactly what will be read by").partition("\n\n")[2]
    assert "Elm and 5th" in preview
    await town.maria.presses("Next")
    await town.maria.presses("No, only send")
    await to_slot(town)
    assert preview in town.maya.sees(WHAT)


async def test_on_discord_looks_are_part_of_the_form_and_optional(town: Town) -> None:
    await town.tom.presses(TELL)
    await town.tom.presses("No")
    await town.tom.presses(MAYA)
    assert [one.required for one in town.tom.form.fields] == [True, True, True, False]
    await town.tom.fills(what=WHAT, place="Elm", moment="Now", looks="A red coat")
    assert "When: while this was written, Sun 22 Nov 2026" in town.tom.last
    assert "A red coat" in town.tom.last


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_no_row_is_written_before_the_last_tap(town: Town, who: str) -> None:
    one = getattr(town, who)
    before = rows(town)
    await drafts(one)
    await one.presses("Next")
    await one.presses("Back")
    await one.presses("Next")
    await one.presses("Yes, with six words")
    assert "NOT SENT YET" in one.last
    assert new_rows(town, before) == {}
    await one.presses(SEND)
    assert new_rows(town, before).keys() == {"tip_cases", "agenda"}


async def test_the_last_tap_twice_sends_once(town: Town) -> None:
    await drafts(town.maria)
    await town.maria.presses("Next")
    await town.maria.presses("Yes, with six words")
    data = town.maria.messages[-1].buttons[0].data
    await town.maria.presses(SEND)
    await town.maria.forges(data)
    assert len(rows(town)["tip_cases"]) == 1
    town.maria.sees("That took a while. I threw it away and kept nothing.")


async def test_after_thirty_minutes_and_after_a_restart_nothing_is_left(town: Town) -> None:
    await drafts(town.maria)
    await town.later(minutes=29)
    await town.maria.presses("Next")
    await town.later(minutes=29)
    await town.maria.presses("Yes, with six words")
    await town.later(minutes=31)
    await town.maria.presses(SEND)
    assert town.maria.last == "That took a while. I threw it away and kept nothing."
    await town.maria.presses("Start again")
    await town.maria.presses("No")
    await town.maria.presses(MAYA)
    await town.maria.fills(what=WHAT, place="Elm and 3rd", moment="Now")
    town.restart()
    await town.maria.presses("Next")
    assert town.maria.last == "That took a while. I threw it away and kept nothing."
    assert rows(town)["tip_cases"] == []


async def test_stop_forgets_and_wipes(town: Town) -> None:
    before = rows(town)
    await drafts(town.maria)
    await town.maria.presses("Stop")
    assert [one.text for one in town.maria.messages] == [
        "Stopped. Nothing was sent, and I kept nothing."
    ]
    assert new_rows(town, before) == {}


async def test_the_chat_ends_with_a_line_that_says_nothing(town: Town) -> None:
    await tells(town.maria)
    assert len(town.maria.messages) == 1
    await town.maria.presses("Wipe this chat")
    assert [one.text for one in town.maria.messages] == ["Hello. What can I do for you?"]


async def test_where_no_chat_can_be_wiped_the_person_is_told_how(town: Town) -> None:
    await tells(town.tom)
    assert town.tom.last.endswith("Now tap Dismiss.")
    assert "Wipe this chat" not in town.tom.labels


async def test_a_sentence_that_was_typed_is_the_first_answer(town: Town) -> None:
    before = rows(town)
    await town.maria.says(WHAT)
    await town.maria.presses("Something private")
    await town.maria.presses("No")
    await town.maria.presses(MAYA)
    await town.maria.fills(place="Elm and 3rd", moment="Today")
    assert f"What: {WHAT}" in town.maria.last
    await town.maria.says("x" * 1001)
    await town.maria.presses("Something private")
    town.maria.sees("That is too long: 1001 characters, and 1000 fit.")
    assert new_rows(town, before) == {}


async def test_a_story_after_a_command_in_a_group_is_never_acted_on(town: Town) -> None:
    before = rows(town)
    await town.maria.runs("private", WHAT, to=town.elm)
    assert town.maria.last.startswith("Delete that message, everyone can read it.")
    await town.maria.presses("Open")
    assert town.maria.last == "Is someone in danger right now?"
    assert new_rows(town, before) == {}


# --- Who reads ---


async def drop(town: Town, one: Person, role: str) -> None:
    """Take a role from somebody."""

    def job(db):
        person = people.person(db, one.platform, one.id)
        people.take_role(db, town.group_id, person.id, role)

    await town.app.write(job)


async def test_police_at_a_liaison_chat_others_only_in_private(town: Town) -> None:
    desk = town.room("telegram", "Elm Desk", [town.ana, town.lee])

    def connect(db):
        groups.connect(
            db,
            town.group_id,
            "telegram",
            desk.chat.id,
            kind="group",
            title="Elm Desk",
            purpose=groups.DESK,
        )

    await town.app.write(connect)
    await tells(town.maria, "Lee, police contact; also all in Elm Desk")
    await tells(town.maria, MAYA, "For Maya alone.")
    await to_slot(town)
    desk.shows(WHAT)
    desk.hides("For Maya alone.")
    town.maya.sees("For Maya alone.")
    town.maya.never_saw(WHAT)
    await town.lee.replies(WHAT, "We will drive by.")
    town.lee.sees("as Lee, police contact: We will drive by.")
    await town.ana.replies(WHAT, "Me too.")
    town.ana.sees("Only its reader can do this: Lee.")


async def test_without_contacts_organizers_read_and_without_those_nobody(town: Town) -> None:
    await drop(town, town.lee, people.POLICE)
    await drop(town, town.maya, people.COMMUNITY)
    await tells(town.maria, "Organizers: Ana, Sam")
    await to_slot(town)
    for organizer in (town.ana, town.sam):
        organizer.sees(WHAT)
    await town.sam.presses("Answer")
    await town.sam.fills(words="We look into it.")
    town.sam.sees("as Sam, organizer: We look into it.")
    await drop(town, town.ana, people.ORGANIZER)
    await drop(town, town.sam, people.ORGANIZER)
    await town.tom.presses(TELL)
    await town.tom.presses("No")
    assert town.tom.last.startswith("Nobody in this group reads private things yet. Crime Stopper")


async def test_a_reader_who_left_in_between_gets_nothing(town: Town) -> None:
    await drafts(town.maria, LEE)
    await drop(town, town.lee, people.POLICE)
    await town.maria.presses("Next")
    await town.maria.presses("No, only send")
    assert "Nothing was sent" in town.maria.last
    await town.maria.presses("Choose someone else")
    await town.maria.presses(MAYA)
    await town.maria.fills(place="Elm and 3rd", moment="Now")
    assert WHAT in town.maria.last


async def test_only_its_reader_may_answer(town: Town) -> None:
    await tells(town.maria)
    await to_slot(town)
    (case,) = rows(town)["tip_cases"]
    for other in (town.ana, town.lee):
        for action in ("tip_answer", "tip_seen", "tip_end"):
            await other.forges(f"{action}-{town.group_id}-{case[0]}")
            assert other.last == "Only its reader can do this: Maya."
    await town.tom.forges(f"tip_answer-{town.group_id}-{case[0]}")
    assert "Only" in town.tom.last


async def test_a_reader_who_cannot_be_reached_is_named_and_tried_again(town: Town) -> None:
    town.maya.reachable = False
    words = await tells(town.maria)
    await to_slot(town)
    await town.maria.says(words)
    town.maria.sees("I could not reach Maya. I try again Mon 23 Nov 2026 12:00")
    town.maya.reachable = True
    await to_slot(town)
    town.maya.sees(WHAT)
    await town.maria.says(words)
    town.maria.sees("At Mon 23 Nov 2026 12:00: with Maya, not read yet.")


# --- Answering ---


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
    assert card.labels == ["Answer", "End it, with a reason"]


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
    assert town.maya.last == "It has left already. You can write another answer."


async def test_a_reply_answers_too_and_one_without_words_is_told_how(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    await town.maya.replies(WHAT, "")
    assert town.maya.last == "I could not read that. Tap Answer, or reply with the @ on."
    await town.maya.replies(WHAT, "x" * 1001)
    assert "1000 characters fit" in town.maya.last
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
    await town.maya.presses("End it, with a reason")
    await town.maya.fills(reason="The city put up a lamp.")
    await to_slot(town)
    await town.maria.says(words)
    town.maria.sees("it ended: The city put up a lamp.")


async def test_where_no_answer_was_asked_for_none_is_taken(town: Town) -> None:
    await drafts(town.maria)
    await town.maria.presses("Next")
    await town.maria.presses("No, only send")
    await to_slot(town)
    assert "no answer was asked for" in town.maya.sees(WHAT)
    assert "Answer" not in town.maya.labels
    await town.maya.replies(WHAT, ANSWER)
    assert town.maya.last == "No answer was asked for: nobody could read it."


async def test_my_day_names_what_waits_for_its_reader_alone(town: Town) -> None:
    await tells(town.maria)
    await town.maya.presses("My day")
    town.maya.never_saw("told privately")
    await to_slot(town)
    await town.maya.says("menu")
    await town.maya.presses("My day")
    assert "ELM STREET" in town.maya.last
    assert "told privately" in town.maya.last
    await town.lee.presses("My day")
    town.lee.never_saw("told privately")


# --- Six words ---


async def test_the_words_work_from_any_account_with_slips_and_leave_no_row(town: Town) -> None:
    words = await tells(town.maria)
    before = rows(town)
    await town.stranger.says(words)
    town.stranger.sees("It goes out Mon 23 Nov 2026 08:00 to Maya.")
    slipped = words.split()
    slipped[2] = slipped[2][1:]
    await town.tom.says(", ".join(slipped).upper())
    town.tom.sees("It goes out Mon 23 Nov 2026 08:00 to Maya.")
    assert new_rows(town, before) == {}


async def test_wrong_erased_and_unknown_words_get_the_same_answer(town: Town) -> None:
    erased = await tells(town.maria)
    kept = await tells(town.maria)
    await town.tom.says(erased)
    await town.tom.presses("Take it back")
    await town.tom.presses("Erase it")
    wrong = " ".join([*kept.split()[:5], kept.split()[0]])
    seen = set()
    for words in (erased, wrong, phrase.draw()):
        await town.stranger.says(words)
        seen.add(screen(town.stranger))
    assert len(seen) == 1
    assert town.stranger.last.startswith(NOTHING)
    asked = set()
    for words in (erased, wrong, phrase.draw(), "river", "x" * 150):
        await town.maria.presses("Menu" if "Menu" in town.maria.labels else "Wipe this chat")
        await town.maria.says("menu")
        await town.maria.presses(TELL)
        await town.maria.presses("Read an answer")
        await town.maria.says(words)
        asked.add(screen(town.maria))
    assert len(asked) == 1


async def test_wrong_and_erased_words_cost_the_same_statements(town: Town) -> None:
    erased = await tells(town.maria)
    await town.tom.says(erased)
    await town.tom.presses("Take it back")
    await town.tom.presses("Erase it")
    await town.stranger.says(phrase.draw())  # from now on, who they are is known or not
    costs = []
    for words in (erased, phrase.draw(), phrase.draw()):
        statements = []

        def note(_c, _cursor, statement, _p, _x, _m, into=statements):
            into.append(re.sub(r"\s+", " ", statement))

        event.listen(town.database.engine, "before_cursor_execute", note)
        await town.stranger.says(words)
        event.remove(town.database.engine, "before_cursor_execute", note)
        costs.append(statements)
    assert costs[0] == costs[1] == costs[2]
    assert any("tip_cases" in statement for statement in costs[0])


async def test_guessing_ends_after_ten_in_an_hour_for_that_account_alone(town: Town) -> None:
    words = await tells(town.maria)
    for _ in range(10):
        await town.stranger.says(phrase.draw())
        assert town.stranger.last.startswith(NOTHING)
    for guess in (phrase.draw(), words):
        await town.stranger.says(guess)
        town.stranger.sees("That was often enough for one hour. Try again later.")
    await town.tom.says(words)
    town.tom.sees("It goes out Mon 23 Nov")
    await town.later(hours=1)
    await town.stranger.says(words)
    town.stranger.sees("It goes out Mon 23 Nov")


async def test_six_words_never_become_part_of_a_story(town: Town) -> None:
    words = await tells(town.maria)
    await town.tom.presses(TELL)
    await town.tom.presses("No")
    await town.tom.presses(MAYA)
    await town.tom.fills(what=words, place="Elm", moment="Now")
    assert "six words that open an answer" in town.tom.last
    await town.stranger.opens(f"tip_start-{town.group_id}")
    await town.stranger.presses("No")
    await town.stranger.presses(MAYA)
    await town.stranger.says(words)
    town.stranger.sees("It goes out Mon 23 Nov")
    await town.stranger.says(WHAT)
    assert town.stranger.last == "2 of 3: near which corner or block?"


async def test_buttons_behind_the_words_hold_no_case(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    (case,) = rows(town)["tip_cases"]
    await town.maria.says(words)
    for button in town.maria.messages[-1].buttons:
        assert case[0] not in button.data
        await town.stranger.forges(button.data)
        town.stranger.never_saw(WHAT)
    assert rows(town)["tip_cases"] == [case]


# --- Writing back ---


async def test_what_is_written_back_leaves_at_the_next_slot(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    await town.tom.says(words)
    await town.tom.presses("Write back")
    await town.tom.fills(words="It did, last night.")
    town.tom.sees("It goes out Mon 23 Nov 2026 12:00 to Maya. Look for an answer from Mon 23 Nov")
    town.maya.never_saw("It did, last night.")
    await to_slot(town)
    card = town.maya.sees("It did, last night.")
    assert card.startswith("Elm Street, ")
    await town.maya.replies("It did, last night.", ANSWER)
    await to_slot(town)
    await town.maria.says(words)
    assert "you: It did, last night." in town.maria.last
    assert ANSWER in town.maria.last


async def test_what_is_written_back_can_be_taken_back_until_then(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    await town.maria.says(words)
    await town.maria.presses("Write back")
    await town.maria.fills(words="A mistake.")
    again = town.maria.messages[-1].buttons[0].data
    await town.maria.presses("Take this back")
    assert town.maria.last == "Taken back and erased. Nobody read it."
    assert rows(town)["tip_notes"] == []
    await town.maria.presses("Look again")
    await town.maria.presses("Write back")
    await town.maria.fills(words="No mistake.")
    await to_slot(town)
    town.maya.never_saw("A mistake.")
    town.maya.sees("No mistake.")
    await town.maria.says(words)
    await town.maria.forges(again)
    assert town.maria.last.startswith("It has left already.")


async def test_a_long_conversation_can_be_read_to_its_beginning(town: Town) -> None:
    words = await tells(town.maria)
    for number in range(4):
        await to_slot(town)
        if number:
            await town.maya.replies(WHAT, f"Answer {number}. " + "x" * 900)
    await town.later(hours=16)
    await town.maria.says(words)
    assert "Answer 3." in town.maria.last
    assert "Answer 1." not in town.maria.last
    await town.maria.presses("Earlier")
    await town.maria.presses("Earlier")
    assert "Answer 1." in town.maria.last
    await town.maria.presses("Back")
    assert "Answer 3." in town.maria.last


async def test_the_longest_story_and_its_answers_fit_every_platform_uncut(town: Town) -> None:
    story = "Ä" * 999 + "!"
    await town.tom.presses(TELL)
    await town.tom.presses("No")
    await town.tom.presses(MAYA)
    await town.tom.fills(what=story, place="Ö" * 100, moment="Now", looks="Ü" * 200)
    await town.tom.presses("Next")
    await town.tom.presses("Yes, with six words")
    await town.tom.presses(SEND)
    await to_slot(town)
    for _ in range(3):
        await town.maya.replies(story, "Y" * 1000)
    card = town.maya.sees(story)
    assert "Ü" * 200 in card
    assert len(card) <= 2000


# --- Taking it back ---


async def test_taken_back_before_the_slot_nothing_is_ever_posted(town: Town) -> None:
    words = await tells(town.maria)
    await town.maria.presses("Take it back")
    assert "It has not gone out" in town.maria.last
    await town.maria.presses("Keep it")
    town.maria.sees("It goes out Mon 23 Nov 2026 08:00")
    await town.maria.presses("Take it back")
    await town.maria.presses("Erase it")
    assert [one.text for one in town.maria.messages] == ["Done. What can I do for you?"]
    assert rows(town)["tip_cases"] == []
    await town.later(days=1)
    town.maya.never_saw("told privately")
    await town.maria.says(words)
    assert town.maria.last.startswith(NOTHING)


@pytest.mark.parametrize("at_once", [False, True])
async def test_taken_back_later_the_words_go_at_once_and_the_copies_with_the_slot(
    town: Town, at_once: bool
) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    await town.maria.says(words)
    await town.maria.presses("Write back")
    await town.maria.fills(words="And again.")
    await to_slot(town)
    await answers(town)
    await town.maria.says(words)
    await town.maria.presses("Take it back")
    label = "Erase it, copy blank now: less hidden" if at_once else "Erase it"
    await town.maria.presses(label)
    await town.stranger.says(words)
    assert town.stranger.last.startswith(NOTHING)
    for row in (*rows(town)["tip_cases"], *rows(town)["tip_notes"]):
        assert not any(isinstance(value, bytes) and value for value in row)
    if not at_once:
        town.maya.sees(WHAT)
        await town.maya.replies(WHAT, "Too late.")
        assert town.maya.last == "This was taken back. Its words are erased."
        await to_slot(town)
    blank = "Elm Street: this was taken back. Its words are erased."
    assert sum(one.text == blank for one in town.maya.messages) == 2
    town.maya.never_saw(WHAT)
    town.maya.never_saw("And again.")
    assert rows(town)["tip_cases"] == rows(town)["tip_notes"] == []


async def test_keys_that_are_gone_leave_one_sentence_and_no_words(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    (case,) = rows(town)["tip_cases"]
    await town.maria.says(words)
    await town.later(minutes=31)
    await town.maria.presses("Write back")
    assert town.maria.last == "That took a while. Please give the six words again."
    assert rows(town)["tip_cases"] == [case]


# --- Slots ---


async def test_a_slot_that_was_missed_posts_everything_once(town: Town) -> None:
    for number in range(5):
        await tells(town.maria, what=f"Story {number}.")
    town.clock = town.clock.replace(hour=23, minute=40)  # 15:40, the bot was down since
    await town.app.handle(Tick(town.clock))
    await town.settle()
    await town.later(hours=5)
    for number in range(5):
        assert sum(f"Story {number}." in one.text for one in town.maya.messages) == 1


async def test_posts_leave_shuffled_and_due_at_the_slot(town: Town) -> None:
    for number in range(12):
        await tells(town.maria, what=f"Story {number}.")
    await to_slot(town)
    order = [
        int(re.search(r"Story (\d+)", one.text)[1])
        for one in town.maya.messages
        if "Story" in one.text
    ]
    assert sorted(order) == list(range(12))
    assert order != list(range(12))  # once in 479,001,600 runs they are
    with town.database.reading() as db:
        dues = db.connection().execute(
            text(
                "SELECT DISTINCT copies.due FROM copies JOIN cards ON cards.id = copies.card_id"
                " WHERE cards.kind = 'tip'"
            )
        )
        assert len(dues.all()) == 1


# --- Traces ---


def forms_of(secret: str) -> set[bytes]:
    """Return a secret as somebody could have written it into a file."""
    found = set()
    for raw in (secret.encode(), secret.encode("utf-16-le"), secret.encode("utf-16-be")):
        found |= {raw, raw[::-1], raw.hex().encode(), raw.hex().upper().encode()}
        for shift in range(3):
            coded = base64.b64encode(b"\0" * shift + raw)
            inner = coded[4 if shift else 0 : -4]
            found |= {inner, inner.translate(bytes.maketrans(b"+/", b"-_"))}
    if secret.isdecimal():
        size = (int(secret).bit_length() + 7) // 8
        if size >= 4:
            found |= {int(secret).to_bytes(8, "little"), int(secret).to_bytes(8, "big")}
    return {one for one in found if len(one) >= 5}


def everything_in(folder: Path) -> bytes:
    return b"".join(one.read_bytes() for one in folder.rglob("*") if one.is_file())


def scan(folder: Path, secrets: list[str]) -> None:
    """Assert that no file holds any of these, in whatever form."""
    files = [one for one in folder.rglob("*") if one.is_file()]
    assert any(one.name.endswith("-wal") for one in files)
    for file in files:
        held = file.read_bytes()
        for secret in secrets:
            for written in forms_of(secret):
                assert written not in held, (file.name, secret)


def test_the_scan_finds_what_is_planted(tmp_path: Path) -> None:
    (tmp_path / "x-wal").write_bytes(b"")
    for written in forms_of("Marmalade Corner") | forms_of("7351904286"):
        (tmp_path / "found").write_bytes(b"..." + written + b"...")
        with pytest.raises(AssertionError):
            scan(tmp_path, ["Marmalade Corner", "7351904286"])


async def test_nobody_is_in_any_file_after_telling_and_reading(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'porchlight.db'}")
    SQLModel.metadata.create_all(database.engine)
    town = await Town.open(database, tmp_path)
    before = everything_in(tmp_path)
    teller = town.person("Quetzalina Wombat", "telegram")
    teller.id = "7351904286"
    town.platforms["telegram"].people[teller.id] = teller
    await teller.opens(f"tip_start-{town.group_id}")
    await teller.presses("No")
    await teller.presses(MAYA)
    await teller.fills(what=WHAT, place="Marmalade Corner", moment="Today")
    await teller.presses("Next")
    await teller.presses("Yes, with six words")
    await teller.presses("Copy")
    await teller.presses(SEND)
    words = teller.clipboard
    await to_slot(town)
    await answers(town)
    await to_slot(town)
    await teller.says(words)
    await teller.presses("Write back")
    await teller.fills(words="Yes, ocelotbanjo.")
    await teller.says(phrase.draw())
    await to_slot(town)
    secrets = [WHAT, "zebraquartz", "Marmalade Corner", ANSWER, "walrusflute", "ocelotbanjo", words]
    # A word such as "written" is also the name of a column, and stood there before.
    fresh_words = [one for one in words.split() if one.encode() not in before]
    assert len(fresh_words) >= 4
    secrets += [teller.id, teller.name, *fresh_words]
    await town.close()
    scan(tmp_path, secrets)
    database.close()


async def test_rows_about_what_known_people_told_hold_none_of_them(town: Town) -> None:
    before = rows(town)
    told = [await tells(one) for one in (town.maria, town.tom)]
    await to_slot(town)
    await answers(town)
    await to_slot(town)
    for one, words in zip((town.maria, town.tom), told, strict=True):
        await one.says(words)
    new = new_rows(town, before)
    assert new.keys() <= {"tip_cases", "tip_notes", "cards", "copies", "agenda", "memberships"}
    for name in ("tip_cases", "tip_notes", "cards", "copies", "agenda"):
        for row in new.get(name, []):
            for one in (town.maria, town.tom):
                assert not {one.id, one.name} & {str(value) for value in row}


async def test_no_column_of_two_cases_of_one_person_is_alike(town: Town) -> None:
    for _ in range(3):
        await tells(town.maria)
    names = [column.name for column in SQLModel.metadata.tables["tip_cases"].columns]
    alike = {"group_id", "reader_role", "reader_id", "status", "shown", "slot", "day"}
    for name, values in zip(names, zip(*rows(town)["tip_cases"], strict=True), strict=True):
        assert name in alike or len(set(values)) == 3, name


async def test_reading_is_told_to_nobody(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    seen = [list(one.messages) for one in (town.maya, town.ana)]
    await town.maria.says(words)
    await to_slot(town)
    assert seen == [list(one.messages) for one in (town.maya, town.ana)]
    assert tips.NEW in rows(town)["tip_cases"][0]
