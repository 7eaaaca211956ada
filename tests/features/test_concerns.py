"""Problems in the neighbourhood, as people live them on both platforms."""

from __future__ import annotations

import pytest

from storage import groups, members, people
from storage.database import Ticket
from tests.stage import Person, Town

LAMP = "Street lamp out, very dark."


async def tells(
    who: Person, audience: str = "Everyone here", *, what: str = LAMP, where: str = "Elm and 3rd"
) -> None:
    """Tell a problem, up to the look at it."""
    await who.presses("Report a problem")
    await who.presses("No")
    await who.fills(what=what, where=where, who=audience)


async def loses_role(town: Town, who: Person, role: str) -> None:
    """Let somebody hold a role no more."""

    def take(db: Ticket) -> None:
        person = people.person(db, who.platform, who.id)
        members.take_role(db, town.group_id, person.id, role)

    await town.app.write(take)


def reporter(town: Town, platform: str) -> Person:
    return town.maria if platform == "telegram" else town.tom


@pytest.mark.parametrize("platform", ["telegram", "discord"])
async def test_too_many_short_lines_are_asked_anew_and_not_cut_off(
    town: Town, platform: str
) -> None:
    who = reporter(town, platform)
    await tells(who, what="\n".join("a" * 200))
    who.sees("That has too many short lines to arrive whole.")
    town.elm.hides("A problem")


BOTH = pytest.mark.parametrize(("platform", "taps"), [("telegram", 7), ("discord", 4)])


@BOTH
async def test_a_problem_is_told_and_everyone_sees_it(town: Town, platform: str, taps: int) -> None:
    who = reporter(town, platform)
    await tells(who)
    who.sees("Who may see it: Everyone here.")
    who.sees("Your name is not shown.")
    town.elm.hides(LAMP)
    await who.presses("Send")
    assert who.taps == taps
    said = who.sees("E-1 is sent. Who sees it: Everyone here.")
    assert "or by Thu 26 Nov 2026 if nobody reacts" in said
    assert "Take it back" in who.labels
    for room in (town.elm, town.teens):
        text = room.shows(LAMP)
        assert "A problem, E-1" in text
        assert "Elm and 3rd" in text
        assert who.name not in text
    for one in (town.ana, town.sam, town.lee, town.maya):
        assert one.sees("ELM STREET, E-1").startswith("ELM STREET")


@BOTH
async def test_danger_gets_the_number_and_nothing_is_kept(
    town: Town, platform: str, taps: int
) -> None:
    who = reporter(town, platform)
    await who.presses("Report a problem")
    await who.presses("Yes, it is dangerous")
    who.sees("Call 911 now. I cannot call")
    who.sees("I kept nothing.")
    town.elm.hides("E-1")


async def test_only_those_who_were_chosen_read_it(town: Town) -> None:
    readers = {
        "Organizers and Lee, police": {"Ana", "Sam", "Lee"},
        "Organizers, no police": {"Ana", "Sam"},
        "Maya only, no police": {"Maya"},
    }
    for number, (audience, names) in enumerate(readers.items(), start=1):
        await tells(town.maria, audience, where=f"Oak and {number}nd")
        await town.maria.presses("Send")
        for one in (town.ana, town.sam, town.lee, town.maya):
            if one.name in names:
                one.sees(f"ELM STREET, E-{number}")
            else:
                one.never_saw(f"E-{number}")
        town.elm.hides(f"E-{number}")
        town.teens.hides(f"E-{number}")


async def test_who_may_see_it_offers_only_those_who_exist(town: Town) -> None:
    await loses_role(town, town.lee, "police")
    await loses_role(town, town.maya, "community")
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.says(LAMP)
    await town.maria.says("Elm and 3rd")
    assert town.maria.labels[:2] == ["Everyone here", "Organizers, no police"]


async def test_a_choice_never_slips_to_somebody_else(town: Town) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.says(LAMP)
    await town.maria.says("Elm and 3rd")
    await loses_role(town, town.ana, "organizer")
    await loses_role(town, town.sam, "organizer")
    await town.maria.presses("Organizers, no police")
    town.maria.sees("Please tap one of these.")
    await town.maria.presses("Maya only, no police")
    await loses_role(town, town.maya, "community")
    await town.maria.presses("Send")
    town.maria.sees("The people who can see problems have changed.")
    town.lee.never_saw("E-1")


async def test_the_name_is_shown_only_when_asked_for(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Add my name")
    town.maria.sees("Reported by Maria.")
    await town.maria.presses("Leave out my name")
    town.maria.sees("Your name is not shown.")
    await town.maria.presses("Add my name")
    await town.maria.presses("Send")
    assert "Reported by Maria." in town.teens.shows(LAMP)


@BOTH
async def test_what_was_written_can_be_changed_before_it_is_sent(
    town: Town, platform: str, taps: int
) -> None:
    who = reporter(town, platform)
    await tells(who)
    await who.presses("Change")
    if platform == "telegram":
        await who.presses("Where? A corner or block")
    await who.fills(where="Oak and 9th")
    await who.presses("Send")
    assert "Oak and 9th" in town.elm.shows(LAMP)
    town.elm.hides("Elm and 3rd")


async def test_two_taps_on_send_keep_one_problem(town: Town) -> None:
    await tells(town.maria)
    send = next(one for one in town.maria.messages[-1].buttons if one.label == "Send").data
    await town.maria.forges(send)
    await town.maria.forges(send)
    assert town.maria.last.startswith("E-1 is sent.")
    town.elm.hides("E-2")


async def test_a_contact_passes_it_on_and_the_reporter_is_told(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    town.lee.taps = 0
    await town.lee.presses("Passed on")
    await town.lee.fills(words="the city")
    assert town.lee.taps == 2
    soon = town.lee.sees("ELM STREET, E-1: I send this in 2 minutes, as Lee, police contact:")
    assert "\n> the city\nEveryone here sees it." in soon
    town.elm.hides("the city")
    await town.later(minutes=2)
    town.maria.sees("Passed on to\n> the city\n(Lee, police contact, Sun 22 Nov 2026")
    assert "Passed on to\n> the city" in town.teens.shows(LAMP)
    assert [one.edits for one in town.teens.messages if LAMP in one.text] == [1]


async def test_a_reply_is_the_answer(town: Town) -> None:
    await tells(town.tom, "Organizers, no police")
    await town.tom.presses("Send")
    await town.ana.replies("ELM STREET, E-1", "I wrote to the city today.")
    await town.ana.presses("Send now")
    town.ana.sees("Only the person who reported it and those who look after it see this.")
    town.tom.sees("Ana, organizer, Sun 22 Nov 2026")
    town.tom.sees("I wrote to the city today.")
    town.teens.hides("I wrote to the city today.")
    await town.later(days=5)
    town.tom.never_saw("nobody has reacted")


async def test_the_liaison_chat_sees_only_what_all_in_it_may_see(town: Town) -> None:
    desk = town.room("discord", "desk", [town.sam, town.maya], place="77")

    def connect(db: Ticket) -> None:
        groups.connect(
            db,
            town.group_id,
            "discord",
            desk.chat.id,
            kind="group",
            title="desk",
            place="77",
            purpose=groups.DESK,
        )

    await town.app.write(connect)
    for number, audience in enumerate(
        ("Everyone here", "Organizers and Lee, police", "Organizers, no police"), start=1
    ):
        await tells(town.maria, audience, where=f"Oak and {number}nd")
        await town.maria.presses("Send")
    desk.shows("ELM STREET, E-1")
    desk.hides("E-2")
    desk.hides("E-3")
    town.lee.sees("ELM STREET, E-2")
    town.maya.never_saw("E-2")
    await town.sam.replies("ELM STREET, E-1", "I look at it.")
    desk.shows("ELM STREET, E-1: I send this in 2 minutes, as Sam, organizer:")


async def test_an_empty_reply_says_how(town: Town) -> None:
    await tells(town.maria, "Maya only, no police")
    await town.maria.presses("Send")
    await town.maya.replies("ELM STREET, E-1", "")
    town.maya.sees("I could not read that. Tap Answer, or reply again and leave the @ switched on.")
    town.maria.never_saw("Maya, community contact")


async def test_not_fixed_carries_its_reason(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.sam.presses("Not fixed, because")
    await town.sam.fills(words="the city has no money for it this year.")
    await town.sam.presses("Send now")
    town.maria.sees("Not fixed, because:\n> the city has no money for it this year.")
    town.elm.shows("Not fixed, because:\n> the city has no money")


async def test_it_can_be_taken_back_and_its_words_are_gone(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.lee.replies("ELM STREET, E-1", "I look at it.")
    await town.lee.presses("Send now")
    undo = next(one for one in town.maria.messages[-1].buttons if one.label == "Take it back").data
    await town.tom.forges(undo)
    town.tom.sees("Only the person who reported it can take it back.")
    await town.maria.presses("Take it back")
    town.maria.sees("E-1 is taken back")
    for room in (town.elm, town.teens):
        room.shows("The problem E-1 was taken back.")
        room.hides(LAMP)
    town.lee.sees("Taken back by the person who reported it.")
    town.lee.never_saw(LAMP)
    await town.lee.replies("Taken back by the person who reported it.", "Too late")
    town.lee.sees("E-1 was taken back. I did nothing.")


async def test_silence_is_broken_by_the_named_day(town: Town) -> None:
    await tells(town.maria, "Organizers and Lee, police")
    await town.maria.presses("Send")
    await town.later(days=3, hours=21)
    town.maria.never_saw("nobody has reacted")
    await town.later(hours=3)
    town.maria.sees("E-1\n> Street lamp out, very dark.\nNobody has reacted yet. I asked again")
    town.lee.sees("Again: nobody has reacted to this yet.")
    town.maya.never_saw("E-1")
    await town.ana.replies("nobody has reacted", "We are on it.")
    await town.later(minutes=2)
    town.maria.sees("We are on it.")
    await town.later(days=20)
    town.maria.never_saw("Nobody has reacted yet")


def told(who: Person, words: str) -> int:
    return sum(words in one.text for one in who.messages)


async def test_a_problem_goes_on_until_somebody_reacts(town: Town) -> None:
    await tells(town.maria, "Organizers and Lee, police")
    await town.maria.presses("Send")
    await town.later(days=5)
    assert (told(town.maria, "Nobody has reacted yet"), told(town.lee, "nobody has re")) == (1, 1)
    assert "or by Thu 3 Dec 2026" in town.maria.sees("Nobody has reacted yet")
    await town.later(days=5)
    assert (told(town.maria, "Nobody has reacted yet"), told(town.lee, "nobody has re")) == (1, 3)
    await town.later(days=2)
    assert (told(town.maria, "Nobody has reacted yet"), told(town.lee, "nobody has re")) == (1, 4)
    await town.later(days=28)
    assert (told(town.maria, "Nobody has reacted yet"), told(town.lee, "nobody has re")) == (1, 8)


async def test_what_was_passed_on_is_asked_about_until_it_is_fixed(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.ana.presses("Passed on")
    await town.ana.says("the city")
    await town.later(days=13)
    town.ana.never_saw("What became of it?")
    await town.later(days=2)
    town.ana.sees("What became of it?")
    town.maria.sees("Nothing is new since it was passed on.")
    await town.ana.presses("My day")
    await town.ana.presses("Open first")
    await town.ana.presses("Fixed")
    await town.ana.says("There is a new lamp.")
    await town.ana.presses("Send now")
    town.maria.sees("There is a new lamp.")
    await town.later(days=30)
    town.maria.never_saw("Nothing is new since it was passed on.")


async def test_organizers_remind_the_one_who_may_read_a_problem(town: Town) -> None:
    await tells(town.maria, "Maya only, no police")
    await town.maria.presses("Send")
    await town.later(days=9)
    stuck = town.ana.sees("a problem for Maya waits since")
    assert LAMP not in stuck
    town.lee.never_saw("E-1")


@BOTH
async def test_a_known_problem_gets_one_more_voice(town: Town, platform: str, taps: int) -> None:
    await tells(town.ana, what="Lamp out")
    await town.ana.presses("Send")
    who = reporter(town, platform)
    await tells(who, where="corner of 3rd & Elm")
    who.sees("E-1\n> Lamp out")
    await who.presses("Yes, me too")
    who.sees("E-1 counts you too")
    town.elm.shows("1 more neighbour says the same.")
    town.elm.hides(LAMP)
    await town.lee.replies("ELM STREET, E-1", "I look at it.")
    await town.lee.presses("Send now")
    who.sees("I look at it.")
    await tells(who, where="corner of 3rd & Elm")
    await who.presses("No, mine is different")
    await who.presses("Send")
    who.sees("E-2 is sent")


async def test_what_few_may_see_is_never_shown_as_known(town: Town) -> None:
    await tells(town.tom, "Maya only, no police")
    await town.tom.presses("Send")
    await tells(town.maria)
    town.maria.sees("Your name is not shown.")
    town.maria.never_saw("E-1")


async def test_three_a_day(town: Town) -> None:
    for number in range(3):
        await tells(town.tom, where=f"Oak and {number}th")
        await town.tom.presses("Send")
    await town.tom.presses("Report a problem")
    await town.tom.presses("No")
    town.tom.sees("I take 3 problems a day from one person.")
    await town.later(days=1, minutes=1)
    await tells(town.tom, where="Pine and 1st")
    await town.tom.presses("Send")
    town.tom.sees("E-4 is sent")


async def test_who_was_not_asked_can_do_nothing(town: Town) -> None:
    await tells(town.maria, "Maya only, no police")
    await town.maria.presses("Send")
    act = next(one for one in town.maya.messages[-1].buttons if one.label == "Answer").data
    await town.lee.forges(act)
    town.lee.sees("That problem was not shared with you.")
    await town.tom.forges(act)
    town.tom.sees("Only organizers can do this")
    await town.maya.forges(act.replace("answered", "burned"))
    town.maya.sees("That button is too old")
    await town.maya.forges(act.replace("-1-", "-9-"))
    town.maya.sees("That problem was not shared with you.")


async def test_a_sentence_becomes_a_problem(town: Town) -> None:
    await town.maria.says(LAMP)
    await town.maria.presses("A problem")
    town.maria.sees("Dangerous right now?")
    await town.maria.presses("No")
    await town.maria.fills(where="Elm and 3rd", who="Everyone here")
    town.maria.sees(LAMP)
    await town.maria.presses("Send")
    town.teens.shows(LAMP)


async def test_stop_leaves_before_anything_is_written(town: Town) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.presses("Stop")
    town.maria.sees("Stopped. Nothing was sent, and I kept nothing.")


# --- Someone else's message ----------------------------------------------------------------


async def said_in_group(town: Town, who: Person) -> None:
    room = town.elm if who.platform == "telegram" else town.teens
    await who.says("The crossing at Oak is dangerous", to=room)


@pytest.mark.parametrize("platform", ["telegram", "discord"])
async def test_an_author_is_asked_first(town: Town, platform: str) -> None:
    author, other = (town.maria, town.ana) if platform == "telegram" else (town.tom, town.sam)
    room = town.elm if platform == "telegram" else town.teens
    await said_in_group(town, author)
    await other.runs("concern", about=room.message("The crossing"))
    other.sees(f"I ask {author.name} in this chat.")
    question = room.message(f"{author.name}, may I save your message as a problem to fix?")
    assert question.labels == ["Yes, no name", "Yes, with my name", "No"]
    await other.presses("Yes, no name")
    other.sees(f"Only {author.name} can decide this.")
    await author.presses("Yes, with my name")
    author.sees("Saved as E-1, with your name.")
    room.hides("may I save")
    text = town.elm.shows("A problem, E-1")
    assert "The crossing at Oak is dangerous" in text
    assert f"Reported by {author.name}." in text
    author.sees("Your message is saved as the problem E-1")
    await author.presses("Take it back")
    town.elm.shows("The problem E-1 was taken back.")


async def test_an_author_says_no(town: Town) -> None:
    await said_in_group(town, town.tom)
    await town.sam.runs("concern", about=town.teens.message("The crossing"))
    yes = town.teens.message("may I save").buttons[0].data
    await town.tom.presses("No")
    town.tom.sees("Nothing was saved.")
    town.teens.hides("may I save")
    await town.tom.forges(yes)
    town.tom.sees("That question is over.")


async def test_an_unanswered_question_is_gone_after_a_day(town: Town) -> None:
    await said_in_group(town, town.tom)
    await town.sam.runs("concern", about=town.teens.message("The crossing"))
    await town.later(hours=24, minutes=1)
    town.teens.hides("may I save")


async def test_words_that_wait_live_in_memory_only(town: Town) -> None:
    await said_in_group(town, town.tom)
    await town.sam.runs("concern", about=town.teens.message("The crossing"))
    town.restart()
    await town.tom.presses("Yes, no name")
    town.tom.sees("I no longer have the words.")
    town.elm.hides("E-1")


async def test_ten_jokes_become_three_questions(town: Town) -> None:
    await said_in_group(town, town.tom)
    for _ in range(4):
        await town.sam.runs("concern", about=town.teens.message("The crossing"))
    town.sam.sees("I ask 3 times a day for one person.")
    asked = [one for one in town.teens.messages if "may I save" in one.text]
    assert len(asked) == 3


async def test_without_a_message_the_command_says_how(town: Town) -> None:
    await town.maria.runs("concern", to=town.elm)
    town.maria.sees("Do this in reply to somebody's message in the group")


# --- Two minutes ---------------------------------------------------------------------------

HELD = pytest.mark.parametrize("who", ["lee", "sam"])


@HELD
async def test_what_is_said_about_a_problem_goes_by_itself_after_two_minutes(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await tells(town.maria)
    await town.maria.presses("Send")
    await one.replies("ELM STREET, E-1", "The lamp comes on Tuseday.")
    assert one.labels == ["Send now", "Change", "Only a note"]
    await town.later(minutes=1)
    town.elm.hides("Tuseday")
    town.maria.never_saw("Tuseday")
    await town.later(minutes=1)
    town.elm.shows("Tuseday")
    town.maria.sees("Tuseday")


@HELD
async def test_a_note_among_colleagues_goes_nowhere(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await tells(town.maria)
    await town.maria.presses("Send")
    await one.replies("ELM STREET, E-1", "Who takes this?")
    await one.presses("Only a note")
    await town.later(minutes=10)
    town.elm.hides("Who takes this?")
    town.elm.shows("New, since")


async def test_stop_in_the_two_minutes_is_about_what_waits(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.lee.replies("ELM STREET, E-1", "Who takes this?")
    await town.lee.says("stop")
    town.lee.sees("Nothing was sent. E-1 stays as it was.")
    await town.later(minutes=10)
    town.elm.hides("Who takes this?")
    await town.lee.says("stop")  # with nothing on its way it is about messages again
    assert "E-1" not in town.lee.last


@HELD
async def test_it_is_corrected_without_a_sound(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await tells(town.maria)
    await town.maria.presses("Send")
    await one.replies("ELM STREET, E-1", "The lamp comes on Tuseday.")
    await town.later(minutes=2)
    one.sees("Sent Sun 22 Nov 2026")
    seen = len(town.maria.messages)
    await one.presses("Correct it")
    await one.fills(words="The lamp comes on Thursday.")
    town.elm.shows("Tuseday")
    await one.presses("Send now")
    for room in (town.elm, town.teens):
        room.shows("Thursday")
        room.hides("Tuseday")
    town.maria.sees("Thursday")
    town.maria.never_saw("Tuseday")
    assert len(town.maria.messages) == seen


async def answered_by_sam(town: Town) -> Person:
    """Let Sam open a form that corrects what he answered."""
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.sam.replies("ELM STREET, E-1", "The lamp comes on Tuseday.")
    await town.later(minutes=2)
    await town.sam.presses("Correct it")
    return town.sam


async def test_a_form_corrects_what_it_was_opened_for(town: Town) -> None:
    sam = await answered_by_sam(town)
    first = sam.form
    await sam.presses("Answer")
    sam.form = first
    await sam.fills(words="The lamp comes on Thursday.")
    await town.later(minutes=2)
    for room in (town.elm, town.teens):
        room.shows("Thursday")
        room.hides("Tuseday")
    town.maria.never_saw("Tuseday")


async def test_a_form_that_corrects_too_late_keeps_its_words(town: Town) -> None:
    sam = await answered_by_sam(town)
    await town.later(hours=26)
    await sam.fills(words="The lamp comes on Thursday.")
    assert "That cannot be corrected any more. Nothing was sent." in sam.last
    assert "> The lamp comes on Thursday." in sam.last
    await town.later(minutes=5)
    town.elm.hides("Thursday")
    await sam.presses("Write it as a new answer")
    await sam.fills()
    await sam.presses("Send now")
    town.elm.shows("Thursday")


@HELD
async def test_it_is_taken_back_and_the_problem_stands_as_before(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await tells(town.maria)
    await town.maria.presses("Send")
    await one.presses("Fixed")
    await one.fills(words="New bulb.")
    await one.presses("Send now")
    said = next(it for it in one.messages if "Sent Sun 22 Nov 2026" in it.text)
    back = next(button for button in said.buttons if button.label == "Take it back")
    await town.ana.forges(back.data)
    town.ana.sees(f"Only {one.name} can decide this.")
    await one.presses("Take it back")
    one.sees("Taken back. E-1 stands as it did before. I write to you where it is gone.")
    for room in (town.elm, town.teens):
        room.hides("New bulb.")
        room.shows("New, since")
    town.maria.sees("What was said here about it was taken back.")
    await town.ana.replies("ELM STREET, E-1", "I look at it.")
    await town.ana.presses("Send now")
    assert "I look at it." in town.maria.last


async def test_what_waits_survives_a_restart_and_ends_with_its_problem(town: Town) -> None:
    for number in (1, 2):
        await tells(town.maria, where=f"Oak and {number}nd")
        await town.maria.presses("Send")
        await town.lee.replies(f"ELM STREET, E-{number}", f"Answer {number}.")
    await town.maria.presses("Take it back")
    town.restart()
    await town.later(minutes=3)
    town.elm.shows("Answer 1.")
    town.elm.hides("Answer 2.")


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_whoever_says_thanks_hears_only_of_what_changes(town: Town, who: str) -> None:
    one = getattr(town, who)
    await tells(one)
    await one.presses("Send")
    await town.ana.presses("Passed on")
    await town.ana.fills(words="To the city.")
    await town.ana.presses("Send now")
    await one.presses("Thanks")
    one.sees("Noted. I write to you about it only if it changes.")
    await town.later(days=30)
    assert not any("Nothing is new" in it.text for it in one.messages)
    town.ana.sees("Again: what became of it?")
    await town.ana.presses("Fixed")
    await town.ana.fills(words="A new lamp.")
    await town.ana.presses("Send now")
    one.sees("A new lamp.")


# --- What stands, and what happened --------------------------------------------------------


async def test_thanks_after_still_a_problem_ends_the_asking(town: Town) -> None:
    """The newest counts: nobody is asked again, and nobody hears that nothing is new."""
    await tells(town.maria, "Organizers and Lee, police")
    await town.maria.presses("Send")
    await town.lee.replies("ELM STREET, E-1", "I told the city.")
    await town.later(minutes=2)
    await town.maria.presses("Still a problem")
    town.lee.sees("The person who reported it says: still a problem.")
    await town.maria.presses("Thanks")
    town.lee.never_saw("still a problem")
    seen = len(town.lee.messages)
    await town.later(days=12)
    assert len(town.lee.messages) == seen
    town.maria.never_saw("Nobody has reacted")
    town.maria.never_saw("Nothing is new")
    await town.lee.says("my day")
    town.lee.sees("You have nothing to do now.")


async def test_a_reaction_is_not_denied_once_it_is_still_a_problem(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.lee.replies("ELM STREET, E-1", "I told the city.")
    await town.later(minutes=2)
    await town.maria.presses("Still a problem")
    assert "by Thu 26 Nov 2026" in town.maria.sees("I asked again.")
    await town.later(days=5)
    town.maria.sees("Nothing is new since “Still a problem”. I asked again.")
    town.maria.never_saw("Nobody has reacted")
    await town.maria.presses("Thanks")
    await town.later(days=1)
    town.maria.never_saw("Nothing is new since")


async def test_it_says_nobody_was_asked_where_no_word_arrives(town: Town) -> None:
    await tells(town.maria, "Maya only, no police")
    await town.maria.presses("Send")
    await town.maya.says("stop")
    await town.later(days=5)
    told = town.maria.sees("Nobody has reacted yet.")
    assert "I asked again" not in told
    assert "it waits in their list" in told


@pytest.mark.parametrize("label", ["Still a problem", "Thanks"])
async def test_what_was_taken_back_is_said_to_be(town: Town, label: str) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.lee.replies("ELM STREET, E-1", "I told the city.")
    await town.later(minutes=2)
    news = town.maria.messages[-1]
    late = next(one for one in news.buttons if one.label == label)
    await town.maria.presses("Take it back")
    await town.maria.forges(late.data)
    assert town.maria.last == "E-1 was taken back. I did nothing."


# --- While it waits ------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["lee", "maya"])
async def test_what_is_written_twice_is_asked_about_and_nothing_is_dropped(
    town: Town, name: str
) -> None:
    who: Person = getattr(town, name)
    await tells(town.maria)
    await town.maria.presses("Send")
    for words in ("A new bulb came.", "It is brighter."):
        await who.presses("Fixed")
        await who.fills(words=words)
    assert "Use this instead? Add it?" in who.last
    await who.presses("Add it")
    await town.later(minutes=3)
    town.elm.shows("Fixed:\n> A new bulb came.\n> It is brighter.")


@pytest.mark.parametrize("act", ["Fixed", "Answer"])
async def test_words_typed_while_it_waits_may_go_in_its_place(town: Town, act: str) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.lee.presses(act)
    await town.lee.fills(words="A new bulp.")
    await town.lee.says("A new bulb.")
    assert town.lee.last == "Use this instead?\n> A new bulb."
    assert town.lee.labels == ["Yes", "Add it", "No"]
    await town.lee.presses("Yes")
    await town.later(minutes=2)
    town.elm.shows("A new bulb.")
    town.elm.hides("bulp")
    if act == "Fixed":
        town.elm.shows("Fixed:")


async def test_a_yes_after_it_went_out_says_so_and_how_to_correct_it(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.lee.replies("ELM STREET, E-1", "A new bulp.")
    await town.lee.says("A new bulb.")
    await town.lee.presses("Send now")
    await town.lee.presses("Yes")
    assert town.lee.last.startswith("I sent it meanwhile. To change it, tap “Correct it”")
    town.elm.shows("bulp")
    await town.lee.presses("Correct it")
    await town.lee.fills(words="A new bulb.")
    await town.lee.presses("Send now")
    town.elm.hides("bulp")
    town.elm.shows("A new bulb.")


async def test_while_it_is_asked_which_words_are_meant_none_go_out(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.lee.replies("ELM STREET, E-1", "A new bulp.")
    await town.lee.says("A new bulb.")
    await town.later(minutes=3)
    town.elm.hides("bulp")
    await town.lee.presses("Yes")
    await town.later(minutes=3)
    town.elm.hides("bulp")
    town.elm.shows("A new bulb.")


async def test_of_two_who_act_at_once_the_second_reads_what_the_first_does(town: Town) -> None:
    await tells(town.maria, "Everyone here")
    await town.maria.presses("Send")
    for one, words in ((town.ana, "A new lamp."), (town.sam, "It works again.")):
        await one.presses("Fixed")
        await one.fills(words=words)
    assert town.sam.last.startswith("Ana, organizer is about to send:\n> A new lamp.")
    await town.sam.presses("Only a note")
    await town.later(minutes=3)
    assert sum("Fixed:" in one.text for one in town.maria.messages) == 1
    await town.sam.presses("Fixed")
    await town.sam.fills(words="It works again.")
    assert town.sam.last.startswith("Fixed:\n> A new lamp.")


@pytest.mark.parametrize(
    "half",
    [
        "I don't think so", "Yes I think so", "It might be", "not at the moment",
        "not that I know", "I am not sure", "no it's just dark", "hard to say really",
        "je ne crois pas", "je ne sais pas", "pas que je sache",
    ],
)  # fmt: skip
async def test_half_an_answer_about_danger_is_no_word_of_the_problem(town: Town, half: str) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.says(half)
    no = next(one for one in town.maria.labels if one in ("No", "Non"))
    await town.maria.presses(no)
    assert town.maria.last.startswith(("You wrote:", "Vous avez écrit"))
    await town.maria.says(LAMP)
    await town.maria.says("Elm and 3rd")
    await town.maria.presses(town.maria.labels[0])
    assert LAMP in town.maria.last
    assert f"> {half}" not in town.maria.last


async def test_an_old_stop_after_it_was_taken_back_says_that(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.maria.presses("Take it back")
    await town.maria.forges(f"concern_stop-{town.group_id}")
    assert "taken back" in town.maria.last
