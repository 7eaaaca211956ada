"""Before private words leave for a reader, the platforms are asked whether they are still there."""

from __future__ import annotations

from storage import members
from tests.features.test_tip_readers import contact
from tests.stage import Town
from tests.telling import WHAT, drop, tells, to_slot
from tests.test_rights import put_out

WHERE = "My husband hits me, where can I go"


async def test_a_question_for_one_contact_alone_does_not_reach_them_outside(town: Town) -> None:
    put_out(town.maya)
    await town.later(hours=2)
    await town.maria.presses("Ask a question")
    await town.maria.fills(whom="Ask Maya, not police", words=WHERE, shown="No, only Maya and me")
    assert "Maya is in no chat of Elm Street now, so I sent it to nobody." in town.maria.last
    town.maya.never_saw("husband")
    await town.maria.presses("Change")
    assert not any("Maya" in one for one in town.maria.labels)
    await town.maria.presses("Ask Lee, police")
    town.maria.sees("**Q-1** is with Lee".replace("**", ""))
    town.lee.sees(WHERE)
    town.maya.never_saw("husband")


async def test_her_role_rests_at_once(town: Town) -> None:
    put_out(town.maya)
    await town.maria.presses("Ask a question")
    await town.maria.fills(whom="Ask Maya, not police", words=WHERE, shown="No, only Maya and me")
    town.elm.shows("Lee")
    town.elm.hides("Maya")


async def test_without_another_contact_the_organizers_read_it_only_if_they_are_chosen(
    town: Town,
) -> None:
    await drop(town, town.lee, members.POLICE)
    put_out(town.maya)
    await town.maria.presses("Ask a question")
    words = {"words": WHERE, "shown": "No, only Maya and me"}
    await town.maria.fills(whom="Ask Maya, not police", **words)
    for one in (town.ana, town.sam, town.maya):
        one.never_saw("husband")
    await town.maria.presses("Change")
    await town.maria.presses("Organizers: Ana, Sam")
    town.ana.sees(WHERE)
    town.maya.never_saw("husband")


async def test_asking_once_more_reaches_nobody_outside(town: Town) -> None:
    await town.maria.presses("Ask a question")
    await town.maria.fills(whom="Ask Maya, not police", words=WHERE, shown="No, only Maya and me")
    await town.maya.presses("Answer")
    await town.maya.fills(words="Call me.")
    await town.later(minutes=3)
    put_out(town.maya)
    town.maya.messages.clear()
    await town.maria.presses("Not yet")
    assert "Maya is no longer a contact here. You can ask somebody else." in town.maria.last
    assert town.maria.labels == ["Ask a question"]
    town.maya.never_saw("husband")


async def test_a_reminder_reaches_nobody_outside(town: Town) -> None:
    await town.maria.presses("Ask a question")
    await town.maria.fills(whom="Ask Maya, not police", words=WHERE, shown="No, only Maya and me")
    put_out(town.maya)
    town.maya.messages.clear()
    await town.later(days=8)
    town.maya.never_saw("husband")
    town.maria.sees("Maya is no longer a contact here. You can ask somebody else.")


async def test_a_problem_for_one_contact_alone(town: Town) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.fills(what=WHERE, where="Elm and 3rd", who="Maya only, no police")
    put_out(town.maya)
    await town.maria.presses("Send")
    assert "The people who can see problems have changed." in town.maria.last
    town.maya.never_saw("husband")


async def test_at_the_slot_it_waits_and_the_six_words_say_so(town: Town) -> None:
    await contact(town, "Kim")
    words = await tells(town.maria)
    put_out(town.maya)
    await to_slot(town)
    await to_slot(town)
    town.maya.never_saw(WHAT)
    await town.maria.says(words)
    assert "Its reader is not here any more" in town.maria.last
    assert "write to someone else" in town.maria.last


async def test_sent_at_once_it_reaches_nobody_outside(town: Town) -> None:
    await tells(town.maria)
    put_out(town.maya)
    await town.maria.presses("Send it now (easier to guess who wrote)")
    await town.maria.presses("Yes, now")
    assert "I cannot reach Maya now." in town.maria.last
    await town.later(days=8)
    town.maya.never_saw(WHAT)


async def test_what_is_written_back_waits_too(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    town.maya.sees(WHAT)
    put_out(town.maya)
    await town.maria.says(words)
    await town.maria.presses("Write back")
    await town.maria.fills(words="They came again, quillmarble.")
    await town.later(days=8)
    town.maya.never_saw("quillmarble")
