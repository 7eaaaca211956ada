"""Questions to the contacts, as people live them on both platforms."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.words import Left, Said, Standing
from storage import groups, members, people, questions
from storage.database import Ticket
from tests.stage import Person, Room, Town

SIGN = "Can we get a speed sign on Elm?"
ANSWER = "The city decides. I ask them this week."
NAMELESS = "Yes, without my name"


async def asks(
    who: Person, whom: str = "Ask Lee, police", shown: str = NAMELESS, *, words: str = SIGN
) -> None:
    """Ask a question."""
    await who.presses("Ask a question")
    await who.fills(whom=whom, words=words, shown=shown)


async def loses_role(town: Town, who: Person, role: str) -> None:
    """Let somebody hold a role no more."""

    def take(db: Ticket) -> None:
        person = people.person(db, who.platform, who.id)
        members.take_role(db, town.group_id, person.id, role)

    await town.app.write(take)


async def becomes(town: Town, who: Person, role: str) -> None:
    """Let somebody new hold a role, who has opened the bot."""

    def give(db: Ticket) -> None:
        person = people.meet(db, who.platform, who.id, who.name, who.language)
        chat = groups.chat(db, who.platform, who.rooms[0].chat.id)
        members.see(db, town.group_id, chat.id, person.id, town.clock.date())
        people.opened_private(db, who.platform, who.id, town.group_id)
        members.give_role(db, town.group_id, person.id, role)

    await town.app.write(give)


async def opens_desk(town: Town, *inside: Person) -> Room:
    """Let the group have a liaison chat on Discord."""
    room = town.room("discord", "desk", list(inside), place="77")

    def connect(db: Ticket) -> None:
        groups.connect(
            db,
            town.group_id,
            "discord",
            room.chat.id,
            kind="group",
            title="desk",
            place="77",
            purpose=groups.DESK,
        )

    await town.app.write(connect)
    return room


def asker(town: Town, platform: str) -> Person:
    return town.maria if platform == "telegram" else town.tom


BOTH = pytest.mark.parametrize(("platform", "taps"), [("telegram", 5), ("discord", 2)])


@BOTH
async def test_a_question_is_asked_and_the_day_is_named(
    town: Town, platform: str, taps: int
) -> None:
    who = asker(town, platform)
    await asks(who)
    assert who.taps == taps
    said = who.sees("Q-1 is with Lee, police contact. Answer by Thu 26 Nov 2026.")
    assert "The group sees it, without your name." in said
    assert "Take it back" in who.labels
    for room in (town.elm, town.teens):
        text = room.shows("Q-1, a question to Lee, police contact")
        assert SIGN in text
        assert "Answer by Thu 26 Nov 2026." in text
        assert who.name not in text
    assert town.lee.sees(SIGN).startswith("ELM STREET, Q-1, by Thu 26 Nov 2026")
    town.lee.never_saw(who.name)
    for one in (town.ana, town.sam, town.maya):
        one.never_saw("Q-1")


@BOTH
async def test_the_contact_answers_by_reply_and_it_goes_out_in_two_minutes(
    town: Town, platform: str, taps: int
) -> None:
    who = asker(town, platform)
    await asks(who)
    await town.lee.replies("ELM STREET, Q-1", ANSWER)
    town.lee.sees(
        "In 2 minutes I send it to ELM STREET and the person who asked, as Lee, police contact:"
    )
    assert town.lee.labels == ["Send now", "Change", "Only a note"]
    waits = town.lee.messages[-1]
    town.elm.hides(ANSWER)
    await town.later(minutes=1)
    town.elm.hides(ANSWER)
    await town.later(minutes=1)
    for room in (town.elm, town.teens):
        message = room.message(SIGN)
        assert f"Lee, police contact:\n> {ANSWER}" in message.text
        assert "Answer by" not in message.text
        assert message.edits == 1
    assert waits.text.startswith("Sent Sun 22 Nov 2026 20:44. The group sees it.")
    assert waits.labels == ["Correct it", "Take it back"]
    who.sees(f"Lee, police contact:\n> {ANSWER}")
    assert who.labels == ["That helped", "Not yet", "Fewer messages"]
    assert "answered" in town.lee.sees(ANSWER)
    await who.presses("That helped")
    who.sees("Q-1 is done.")


async def test_two_taps_and_a_reply_are_enough_for_a_contact(town: Town) -> None:
    await asks(town.tom)
    await town.lee.presses("Answer")
    await town.lee.fills(words=ANSWER)
    await town.lee.presses("Send now")
    assert town.lee.taps == 3
    town.lee.sees("The group sees it. The person who asked finds it under")
    town.teens.shows(ANSWER)
    town.tom.sees(ANSWER)
    answers = [one for one in town.tom.messages if "Not yet" in one.labels]
    await town.later(minutes=5)
    assert [one for one in town.tom.messages if "Not yet" in one.labels] == answers


async def test_an_answer_goes_out_although_the_bot_was_down(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", ANSWER)
    town.restart()
    town.clock += timedelta(days=6)
    await town.later(minutes=1)
    town.maria.sees(ANSWER)
    town.maria.never_saw("no answer yet")


async def test_only_lee_and_me(town: Town) -> None:
    desk = await opens_desk(town, town.sam, town.maya)
    await town.maria.presses("Ask a question")
    await town.maria.presses("Ask Lee, police")
    await town.maria.says(SIGN)
    await town.maria.presses("No, only Lee and me")
    town.maria.sees("Nobody else sees it.")
    await town.lee.replies("ELM STREET, Q-1", ANSWER)
    town.lee.sees(
        "In 2 minutes I send it to the person in ELM STREET who asked and nobody else, as Lee"
    )
    await town.later(minutes=2)
    town.maria.sees(ANSWER)
    for room in (town.elm, town.teens, desk):
        room.hides("Q-1")
        room.hides(ANSWER)


async def test_a_liaison_chat_gets_public_questions(town: Town) -> None:
    desk = await opens_desk(town, town.sam, town.maya)
    town.teens.people.remove(town.maya)
    await asks(town.tom, "Ask Maya, not police")
    desk.shows("ELM STREET, Q-1")
    await town.sam.presses("Answer")
    town.sam.sees("Q-1 is for Maya, community contact, not police. I did nothing.")
    await town.maya.replies("ELM STREET, Q-1", "")
    town.maya.sees("I could not read that. Tap Answer, or reply again and leave the @ switched on.")
    await town.maya.replies("ELM STREET, Q-1", ANSWER)
    desk.shows("as Maya, community contact, not police:")
    await town.sam.presses("Send now")
    town.sam.sees("Q-1 is for Maya")
    await town.maya.presses("Only a note")
    desk.shows("Nothing was sent. Q-1 still waits")
    await town.later(minutes=3)
    town.teens.hides(ANSWER)


async def test_a_contact_may_reply_in_the_group_and_talk_goes_on(town: Town) -> None:
    await asks(town.maria)
    count = len(town.ana.messages)
    await town.ana.replies("a question to Lee", "Good question.")
    assert len(town.ana.messages) == count
    await town.lee.replies("a question to Lee", ANSWER)
    await town.later(minutes=2)
    town.maria.sees(ANSWER)


@pytest.mark.parametrize(
    "word",
    ["stop", "Stop!", "no", "wait", "Don't send it", "cancel", "arrêtez", "attendez", "pas encore"],
)
async def test_a_word_stops_an_answer_in_its_two_minutes_and_nothing_else(
    town: Town, word: str
) -> None:
    await asks(town.maria, "Ask Lee, police")
    await town.lee.replies("ELM STREET, Q-1", ANSWER)
    await town.lee.says(word)
    town.lee.sees("Nothing was sent. Q-1 still waits for an answer.")
    await town.later(minutes=5)
    town.elm.hides(ANSWER)
    await asks(town.tom, "Ask Lee, police")
    town.lee.sees("ELM STREET, Q-2")  # no message of theirs was stopped
    await town.lee.replies("ELM STREET, Q-1", ANSWER)
    await town.later(minutes=2)
    town.elm.shows(ANSWER)


@BOTH
async def test_an_answer_can_be_changed_before_it_goes(
    town: Town, platform: str, taps: int
) -> None:
    contact, whom = (
        (town.lee, "Ask Lee, police")
        if platform == "telegram"
        else (town.maya, "Ask Maya, not police")
    )
    await asks(town.maria, whom)
    await contact.replies("ELM STREET, Q-1", "The citty decides.")
    await contact.presses("Change")
    await town.later(minutes=5)
    town.elm.hides("citty")
    await contact.fills(words=ANSWER)
    await town.later(minutes=2)
    town.elm.shows(ANSWER)
    town.maria.sees(ANSWER)


async def test_a_wrong_answer_is_corrected_by_the_next(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", "The citty decides.")
    await town.lee.presses("Send now")
    await town.lee.replies("ELM STREET, Q-1, answered", ANSWER)
    await town.lee.presses("Send now")
    town.elm.hides("citty")
    town.elm.shows(ANSWER)


async def test_the_second_to_answer_sees_the_first(town: Town) -> None:
    await loses_role(town, town.lee, "police")
    await loses_role(town, town.maya, "community")
    await town.maria.presses("Ask a question")
    await town.maria.fills(words=SIGN, shown=NAMELESS)
    await town.ana.replies("ELM STREET, Q-1", "Ask the city.")
    await town.sam.replies("ELM STREET, Q-1", ANSWER)
    told = town.sam.sees("Ana, organizer is about to send an answer. Yours is not sent.")
    assert "Ask the city." in told
    await town.sam.presses("Leave it")
    await town.sam.replies("ELM STREET, Q-1", ANSWER)
    await town.sam.presses("Send mine instead")
    await town.later(minutes=2)
    town.elm.shows(f"Sam, organizer:\n> {ANSWER}")
    town.elm.hides("Ask the city.")
    town.ana.sees("Q-1: I did not send your answer. Sam, organizer wrote another in its place.")
    town.ana.never_saw("put another answer")


async def test_whose_answer_stood_hears_who_put_another_in_its_place(town: Town) -> None:
    await loses_role(town, town.lee, "police")
    await loses_role(town, town.maya, "community")
    await town.maria.presses("Ask a question")
    await town.maria.fills(words=SIGN, shown=NAMELESS)
    await town.ana.replies("ELM STREET, Q-1", "Ask the city.")
    await town.ana.presses("Send now")
    await town.sam.replies("ELM STREET, Q-1", ANSWER)
    await town.sam.presses("Send mine instead")
    town.ana.never_saw("in the place of yours")
    await town.later(minutes=2)
    town.ana.sees("Q-1: Sam, organizer put another answer in the place of yours.")
    town.sam.never_saw("in the place of yours")


async def test_who_takes_theirs_back_stops_no_answer_of_somebody_else(town: Town) -> None:
    await loses_role(town, town.lee, "police")
    await loses_role(town, town.maya, "community")
    await town.maria.presses("Ask a question")
    await town.maria.fills(words=SIGN, shown=NAMELESS)
    await town.ana.replies("ELM STREET, Q-1", "Ask the city.")
    await town.ana.presses("Send now")
    shown = (one for sent in town.ana.messages for one in sent.buttons)
    undo = next(one for one in shown if one.label == "Take it back")
    await town.sam.replies("ELM STREET, Q-1", ANSWER)
    await town.sam.presses("Send mine instead")
    await town.ana.forges(undo.data)
    await town.later(minutes=2)
    town.elm.shows(f"Sam, organizer:\n> {ANSWER}")


async def test_without_a_contact_the_organizers_get_it_and_the_asker_knows(town: Town) -> None:
    await loses_role(town, town.lee, "police")
    await loses_role(town, town.maya, "community")
    await town.maria.presses("Ask a question")
    town.maria.sees("There is no contact here yet, so the organizers get it: Ana, Sam.")
    await town.maria.fills(words=SIGN, shown=NAMELESS)
    town.maria.sees("Q-1 is with the organizers. Answer by Thu 26 Nov 2026.")
    town.maria.sees("There is no contact here yet.")
    town.sam.sees("ELM STREET, Q-1")
    town.lee.never_saw("Q-1")
    await town.tom.presses("Ask a question")
    await town.tom.fills(words=SIGN, shown=NAMELESS)
    town.tom.sees("There is no contact here yet.")


async def test_whoever_was_chosen_and_is_gone_gets_nothing(town: Town) -> None:
    await town.maria.presses("Ask a question")
    await town.maria.presses("Ask Maya, not police")
    await town.maria.says(SIGN)
    await loses_role(town, town.maya, "community")
    await town.maria.presses(NAMELESS)
    town.maria.sees("The people you can ask have changed. Please choose again.")
    town.lee.never_saw("Q-1")
    await town.maria.presses("Change")
    await town.maria.presses("Ask Lee, police")
    town.lee.sees("ELM STREET, Q-1")


async def test_when_the_day_passes_the_bot_speaks_first(town: Town) -> None:
    await asks(town.maria)
    await town.later(days=4)
    town.maria.never_saw("no answer yet")
    await town.later(hours=14)
    town.maria.sees("Q-1: no answer yet. I asked Lee again")
    town.lee.sees("Again: it still waits for an answer.")
    await town.lee.replies("still waits", ANSWER)
    await town.later(minutes=2)
    town.maria.sees(ANSWER)
    await town.later(days=20)
    town.maria.never_saw("no answer yet")


def told(who: Person, words: str) -> int:
    return sum(words in one.text for one in who.messages)


async def test_it_goes_on_to_the_next_person_and_the_organizers_and_every_week(
    town: Town,
) -> None:
    kim = town.person("Kim", "telegram")
    town.elm.people.append(kim)
    await becomes(town, kim, "police")
    await asks(town.maria)
    await town.later(days=5)
    assert [told(one, "still waits") for one in (town.lee, kim, town.ana)] == [1, 0, 0]
    assert "I write to you when it comes, or by Fri 4 Dec 2026." in town.maria.sees("no answer yet")
    await town.later(days=2)
    assert [told(one, "still waits") for one in (town.lee, kim, town.ana)] == [1, 1, 0]
    await town.later(days=2)
    assert [told(one, "still waits") for one in (town.lee, kim, town.ana)] == [2, 2, 1]
    assert told(town.maria, "no answer yet") == 1
    notes = [town.maria.sees("no answer yet")]
    assert "Lee, Kim and the organizers" in notes[0]
    for _ in range(5):
        await town.later(days=7)
        notes.append(town.maria.sees("no answer yet"))
        assert told(town.maria, "no answer yet") == 1  # each in the place of the one before
    assert len(set(notes)) == 6
    await town.ana.presses("My day")
    await town.ana.presses("Open first")
    await town.ana.presses("Answer")
    await town.ana.fills(words="The city says no.")
    town.ana.sees("as Ana, organizer")
    await town.ana.presses("Send now")
    assert "Ana, organizer" in town.maria.sees("The city says no.")
    await town.later(days=30)
    assert told(town.maria, "no answer yet") == 0


async def test_a_private_question_is_shown_to_nobody_else_but_organizers_remind(
    town: Town,
) -> None:
    await asks(town.maria, shown="No, only Lee and me")
    await town.later(days=10)
    stuck = town.ana.sees("a question to Lee, police contact waits since")
    assert SIGN not in stuck
    await town.ana.presses("My day")
    await town.ana.presses("Open first")
    town.ana.never_saw(SIGN)
    assert told(town.lee, "still waits") == 3


async def test_an_answer_of_too_many_short_lines_is_not_cut_off(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", "\n".join("a" * 400))
    town.lee.sees("That has too many short lines to arrive whole.")
    await town.lee.replies("ELM STREET, Q-1", "\n".join(["The city says yes."] * 40))
    await town.lee.presses("Send now")
    for text in (town.elm.shows("Q-1, a question"), town.teens.shows("Q-1, a question")):
        assert text.count("The city says yes.") == 40


async def test_that_helped_closes_it_also_after_not_yet(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", "I do not know.")
    await town.lee.presses("Send now")
    await town.maria.presses("Not yet")
    await town.maria.presses("That helped")
    await town.later(days=30)
    town.maria.never_saw("no answer yet")
    assert told(town.lee, "says: not yet") == 0
    await town.lee.presses("My day")
    assert town.lee.last == "You have nothing to do now."
    await town.maria.presses("What I asked")
    assert "Q-1" not in town.maria.last


async def test_when_the_contact_is_gone_the_asker_can_ask_somebody_else(town: Town) -> None:
    await asks(town.maria)
    await loses_role(town, town.lee, "police")
    await town.later(days=5)
    town.maria.sees("Lee is no longer a contact here")
    await town.maria.presses("Ask a question")
    town.maria.sees("Whom do you ask?")


async def test_not_yet_asks_once_more_with_a_new_day(town: Town) -> None:
    await asks(town.tom)
    await town.lee.replies("ELM STREET, Q-1", "I do not know.")
    await town.lee.presses("Send now")
    await town.later(days=1)
    await town.tom.presses("Not yet")
    town.tom.sees("I asked Lee again. Answer by Fri 27 Nov 2026.")
    town.lee.sees("The person who asked says: not yet.")
    await town.tom.presses("Not yet")
    town.tom.sees("Q-1 waits for an answer already, by Fri 27 Nov 2026.")
    await town.lee.replies("says: not yet", ANSWER)
    await town.later(minutes=2)
    assert sum("Not yet" in one.labels for one in town.tom.messages) == 2
    town.tom.sees(ANSWER)


async def test_a_question_can_be_taken_back(town: Town) -> None:
    await asks(town.maria, shown="Yes, with my name")
    assert "Asked by Maria." in town.teens.shows(SIGN)
    await town.lee.replies("ELM STREET, Q-1", ANSWER)
    undo = next(one for one in town.maria.messages[-1].buttons if one.label == "Take it back").data
    await town.tom.forges(undo)
    town.tom.sees("Only the person who asked can do this.")
    await town.maria.presses("Take it back")
    town.elm.shows("The question Q-1 was taken back.")
    town.elm.hides(SIGN)
    town.lee.sees("ELM STREET, Q-1: taken back.")
    town.lee.never_saw(SIGN)
    await town.later(days=6)
    town.elm.hides(ANSWER)
    town.maria.never_saw("no answer yet")
    town.lee.sees("Q-1 was taken back, so I did not send your answer.")
    await town.lee.forges(f"question_now-{town.group_id}-1-1")
    town.lee.sees("Q-1 was taken back. I did nothing.")
    with town.database.reading() as db:
        kept = questions.question(db, town.group_id, 1)
    assert (kept.words, kept.signed) == ("", "")


async def test_forged_buttons_reach_nothing(town: Town) -> None:
    await asks(town.maria, "Ask Maya, not police", "No, only Maya and me")
    answer = next(one for one in town.maya.messages[-1].buttons if one.label == "Answer").data
    await town.lee.forges(answer)
    town.lee.sees("Q-1 is for Maya, community contact, not police. I did nothing.")
    town.lee.never_saw(SIGN)
    await town.tom.forges(answer)
    town.tom.sees("Only organizers can do this")
    await town.maya.forges(answer.replace("-1", "-9"))
    town.maya.sees("That question is not for you.")
    await town.maya.forges(answer.replace("question_answer", "question_now") + "-1")
    town.maya.sees("There is nothing to send")


async def test_a_sentence_becomes_a_question(town: Town) -> None:
    await town.maria.says(SIGN)
    await town.maria.presses("A question")
    await town.maria.presses("Ask Lee, police")
    await town.maria.presses(NAMELESS)
    town.elm.shows(SIGN)


async def test_five_a_day(town: Town) -> None:
    for _ in range(5):
        await asks(town.tom)
    await town.tom.presses("Ask a question")
    town.tom.sees("I take 5 questions a day from one person.")


async def test_my_day_lists_what_waits(town: Town) -> None:
    await asks(town.maria)
    await asks(town.tom, "Ask Maya, not police")
    await town.lee.says("menu")
    await town.lee.presses("My day")
    told = town.lee.sees("ELM STREET, Q-1, by Thu 26 Nov 2026")
    assert "Q-2" not in told


async def test_what_waits_opens_with_one_tap_and_only_for_whom_it_waits(town: Town) -> None:
    await asks(town.maria)
    await asks(town.tom, "Ask Maya, not police")
    await town.lee.says("menu")
    await town.lee.presses("My day")
    assert town.lee.last == (
        f"1 waits in Elm Street.\n1. ELM STREET, a question, new, by Thu 26 Nov 2026\n> {SIGN}"
    )
    await town.lee.presses("Open first")
    assert SIGN in town.lee.last
    await town.lee.presses("Answer")
    await town.lee.fills(words="The city decides.")
    await town.lee.presses("Send now")
    await town.lee.presses("My day")
    town.lee.sees("You have nothing to do now.")
    await town.lee.forges(f"my_day_open-{town.group_id}-question_desk-2")
    assert "That is done: you have nothing to do there." in town.lee.last
    await town.maria.forges(f"my_day_open-{town.group_id}-question_desk-2")
    assert SIGN not in town.maria.last


@pytest.mark.parametrize("hears", [False, True])
async def test_a_reply_at_the_desk_after_being_put_out_answers_nothing(
    town: Town, hears: bool
) -> None:
    """Their reply was on its way, and the platform tells us that they left or does not."""
    desk = await opens_desk(town, town.sam, town.maya)
    await asks(town.tom, "Ask Maya, not police")
    desk.shows("Q-1")
    town.maya.standing = Standing.GUEST
    for room in (desk, town.teens):
        room.people.remove(town.maya)
        if hears:
            await town.take(Left(room.chat, town.maya.actor))
    await town.later(minutes=5)
    card = desk.message("Q-1")
    said = Said(desk.chat, town.maya.actor, ANSWER, "77001", answers=card.id)
    town.time_passed()
    answer = await town.app.handle(said)
    await town.settle()
    assert answer is None or ANSWER not in str(answer.post and answer.post.text)
    await town.later(minutes=5)
    for room in (town.elm, town.teens, desk):
        room.hides(ANSWER)
    town.tom.never_saw(ANSWER)


# --- Once it went out ----------------------------------------------------------------------


async def test_an_answer_is_corrected_once_it_went_out(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", "On Tusesday.")
    await town.later(minutes=2)
    await town.lee.presses("Correct it")
    await town.lee.fills(words="On Thursday.")
    await town.lee.presses("Send now")
    for room in (town.elm, town.teens):
        room.shows("On Thursday.")
        room.hides("Tusesday")


@BOTH
async def test_a_correction_changes_what_the_asker_has(
    town: Town, platform: str, taps: int
) -> None:
    who = asker(town, platform)
    await asks(who)
    await town.lee.replies("ELM STREET, Q-1", "On Tusesday.")
    await town.later(minutes=2)
    had = len(who.messages)
    await town.lee.presses("Correct it")
    await town.lee.fills(words="On Thursday.")
    await town.later(minutes=2)
    assert len(who.messages) == had
    assert "Corrected Sun 22 Nov 2026" in who.sees("On Thursday.")
    who.never_saw("Tusesday")
    town.lee.sees("Corrected Sun 22 Nov 2026")


async def test_a_correction_comes_anew_where_the_answer_was_deleted(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", "On Tusesday.")
    await town.later(minutes=2)
    town.maria.messages.clear()
    await town.lee.presses("Correct it")
    await town.lee.fills(words="On Thursday.")
    await town.later(minutes=2)
    assert "Corrected Sun 22 Nov 2026" in town.maria.sees("On Thursday.")
    assert len(town.maria.messages) == 1


async def test_whoever_says_not_yet_hears_of_the_correction(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", "On Tusesday.")
    await town.later(minutes=2)
    await town.lee.presses("Correct it")
    await town.lee.fills(words="On Thursday.")
    await town.maria.presses("Not yet")
    await town.later(minutes=2)
    assert "On Thursday." in town.maria.last
    town.maria.never_saw("Tusesday")


async def corrects_in_two_forms(town: Town) -> Person:
    """Let Maya open a form that corrects what she answered; return her, with that form."""
    await asks(town.maria, "Ask Maya, not police")
    await town.maya.replies("ELM STREET, Q-1", "On Tusesday.")
    await town.later(minutes=2)
    await town.maya.presses("Correct it")
    return town.maya


async def test_a_form_corrects_what_it_was_opened_for(town: Town) -> None:
    maya = await corrects_in_two_forms(town)
    first = maya.form
    await asks(town.maria, "Ask Maya, not police")
    await maya.presses("Answer")
    maya.form = first
    await maya.fills(words="On Thursday.")
    await town.later(minutes=2)
    for room in (town.elm, town.teens):
        room.shows("On Thursday.")
        room.hides("Tusesday")
    town.maria.never_saw("Tusesday")


async def test_a_form_that_corrects_too_late_keeps_its_words(town: Town) -> None:
    maya = await corrects_in_two_forms(town)
    await town.later(hours=26)
    await maya.fills(words="On Thursday.")
    assert "That cannot be corrected any more. Nothing was sent." in maya.last
    assert "> On Thursday." in maya.last
    await town.later(minutes=5)
    town.elm.shows("Tusesday")
    town.elm.hides("On Thursday.")
    await maya.presses("Write it as a new answer")
    await maya.fills()
    await maya.presses("Send now")
    town.elm.shows("On Thursday.")


async def test_no_version_stands_of_what_was_taken_back(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", "On Tusesday.")
    await town.later(minutes=2)
    await town.lee.presses("Correct it")
    await town.lee.fills(words="On Thursday.")
    await town.later(minutes=2)
    await town.lee.presses("Take it back")
    for room in (town.elm, town.teens):
        room.hides("sday.")
        room.shows("Answer by")
    town.maria.never_saw("sday.")
    assert not [one for one in town.lee.messages if not one.author and "sday." in one.text]
    assert not any("Correct it" in one.labels for one in town.lee.messages)
    town.lee.sees("You took this answer to Q-1 back.")


async def test_a_correction_that_is_left_leaves_the_answer(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", ANSWER)
    await town.later(minutes=2)
    await town.lee.presses("Correct it")
    await town.lee.fills(words="On Thursday.")
    await town.lee.presses("Only a note")
    town.lee.sees("Nothing new was sent. Your answer to Q-1 stands.")
    await town.later(minutes=5)
    town.elm.shows(ANSWER)
    town.elm.hides("On Thursday.")


async def test_taking_back_while_a_correction_waits_takes_both(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", "On Tusesday.")
    await town.later(minutes=2)
    sent = next(one for one in town.lee.messages if "Take it back" in one.labels)
    back = next(one for one in sent.buttons if one.label == "Take it back")
    await town.lee.presses("Correct it")
    await town.lee.fills(words="On Thursday.")
    await town.lee.forges(back.data)
    await town.later(minutes=5)
    town.elm.hides("sday.")
    town.maria.never_saw("sday.")


async def test_an_answer_is_taken_back_and_the_question_waits_again(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", ANSWER)
    await town.lee.presses("Send now")
    await town.lee.presses("Take it back")
    town.lee.sees("Taken back. Q-1 waits for an answer again. I write to you where it is gone.")
    for room in (town.elm, town.teens):
        room.hides(ANSWER)
        room.shows("Answer by")
    town.maria.sees("This answer was taken back.")
    town.maria.never_saw(ANSWER)
    await town.lee.replies("ELM STREET, Q-1", "The city says no.")
    await town.lee.presses("Send now")
    assert "The city says no." in town.maria.last


# --- What stands, and what happened --------------------------------------------------------


async def test_not_yet_is_no_missing_answer(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", "I do not know.")
    await town.later(minutes=2)
    await town.maria.presses("Not yet")
    await town.maria.presses("Send without words")
    await town.maria.says("what i asked")
    town.maria.sees("Q-1, no other answer yet")
    await town.later(days=5)
    town.maria.sees("Q-1: no other answer since you said: not yet. I asked Lee again.")
    town.maria.never_saw("no answer yet")


async def test_nobody_is_said_to_be_asked_whom_no_word_reaches(town: Town) -> None:
    await asks(town.maria, shown="No, only Lee and me")
    await town.lee.says("stop")
    await town.later(days=5)
    town.maria.sees("Q-1: no answer yet. I could not write to Lee; it waits in their list.")
    town.maria.never_saw("I asked Lee again")


async def test_not_yet_says_where_no_word_reaches_the_contact(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", "I do not know.")
    await town.later(minutes=2)
    await town.lee.says("stop")
    await town.lee.presses("Do not write to me")
    await town.maria.presses("Not yet")
    assert "I could not write to them now" in town.maria.last
    town.ana.sees("Please remind them.")


async def test_not_yet_to_what_was_taken_back_says_so(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", "I do not know.")
    await town.later(minutes=2)
    late = next(one for one in town.maria.messages[-1].buttons if one.label == "Not yet")
    await town.maria.says("what i asked")
    await town.maria.presses("Take it back")
    await town.maria.forges(late.data)
    assert town.maria.last == "Q-1 was taken back. I did nothing."


# --- While it waits ------------------------------------------------------------------------


async def test_words_typed_while_an_answer_waits_may_go_in_its_place(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", "On Tusesday.")
    assert "\n> On Tusesday." in town.lee.sees("In 2 minutes I send it to ELM STREET")
    await town.lee.says("On Tuesday.")
    assert town.lee.last == "Use this instead?\n> On Tuesday."
    await town.lee.presses("Yes")
    await town.later(minutes=2)
    town.elm.shows("On Tuesday.")
    town.elm.hides("Tusesday")
    town.maria.never_saw("Tusesday")


@pytest.mark.parametrize("name", ["lee", "maya"])
@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("Use this instead", "> No, on Tuesday."),
        ("Add it", "> On Monday.\n> No, on Tuesday."),
        ("", ""),  # while it is asked, none of them goes out
    ],
)
async def test_of_a_second_reply_it_is_asked_what_becomes_of_the_first(
    town: Town, name: str, label: str, shown: str
) -> None:
    who: Person = getattr(town, name)
    await asks(town.maria, f"Ask {who.name}, {'police' if name == 'lee' else 'not police'}")
    await who.replies("ELM STREET, Q-1", "On Monday.")
    await who.replies("ELM STREET, Q-1", "No, on Tuesday.")
    assert who.last.startswith("Use this instead? Add it? Nothing is changed yet.\n> No, on Tue")
    who.never_saw("I did not send your answer")
    if label:
        await who.presses(label)
    await town.later(minutes=3)
    assert town.elm.shows(SIGN).count("> ") == shown.count("> ") + 1
    if shown:
        town.elm.shows(shown)
    who.never_saw("I did not send your answer")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Add it", "> On Monday.\n> No, on Tuesday."),
        ("add it", "> On Monday.\n> No, on Tuesday."),
        ("yes", "> No, on Tuesday."),
        ("no", "> On Monday."),
    ],
)
async def test_a_second_answer_that_is_typed_can_be_added(
    town: Town, said: str, shown: str
) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", "On Monday.")
    await town.lee.says("No, on Tuesday.")
    assert town.lee.labels == ["Yes", "Add it", "No"]
    await (town.lee.presses if said == "Add it" else town.lee.says)(said)
    await town.later(minutes=3)
    assert town.elm.shows(SIGN).count("> ") == shown.count("> ") + 1
    town.elm.shows(shown)


async def test_a_note_is_no_longer_changed_by_what_is_typed(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", "Who takes this?")
    await town.lee.presses("Only a note")
    await town.lee.says("The garden is wet")
    town.lee.sees("What is this?")
