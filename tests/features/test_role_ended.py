"""A contact who erases themself, or whose role ends: nothing waits for nobody without a word."""

from __future__ import annotations

import pytest

from tests.features.test_concerns import tells as reports
from tests.features.test_questions import asks, becomes
from tests.stage import Person, Town
from tests.telling import LEE, tells, to_slot


async def erases_themself(one: Person) -> None:
    await one.says("delete my data")
    await one.presses("Erase")


async def loses_the_role(town: Town, one: Person) -> None:
    await town.ana.organizes("People and roles")
    await town.ana.presses("Take a role back")
    await town.ana.presses(next(it for it in town.ana.labels if it.startswith(one.name)))
    await town.ana.presses("Take the role back")


def notes(one: Person, words: str) -> int:
    return sum(words in it.text for it in one.messages)


async def test_organizers_hear_once_that_a_contact_was_erased(town: Town) -> None:
    await erases_themself(town.lee)
    await town.later(days=12)
    for one in (town.ana, town.sam):
        assert notes(one, "a police contact erased themself here.") == 1
        one.sees("Elm Street has no police contact now.")
    town.maya.never_saw("erased themself")


async def gives_back(one: Person) -> None:
    await one.presses("My settings")
    await one.presses("More")
    await one.presses("Give my role back")
    await one.presses("Give the role back")


async def is_put_out(town: Town, one: Person) -> None:
    """Leave without a word that the bot hears; the weekly look finds it out."""
    one.rooms[0].people.remove(one)
    await town.later(days=8)


ENDS = {
    "left": "**ELM STREET**: Lee is in no chat here any more, so is no longer police contact.",
    "put out": "**ELM STREET**: Lee is in no chat here any more, so is no longer police contact.",
    "gave back": "**ELM STREET**: Lee gave the role back and is no longer police contact.",
    "taken": "**ELM STREET**: Ana ended the role of Lee as police contact.",
}


async def ends(town: Town, how: str) -> None:
    match how:
        case "left":
            await town.lee.leaves(town.elm)
        case "put out":
            await is_put_out(town, town.lee)
        case "gave back":
            await gives_back(town.lee)
        case "taken":
            await loses_the_role(town, town.lee)
    await town.later(minutes=1)


@pytest.mark.parametrize("how", ENDS)
async def test_every_way_a_role_ends_is_told_to_organizers_once(town: Town, how: str) -> None:
    await ends(town, how)
    told = ENDS[how].replace("**", "")
    assert told in town.sam.sees(told)
    assert "Elm Street has no police contact now." in town.sam.sees(told)
    await town.later(days=15)
    assert notes(town.sam, told) == 1
    assert notes(town.ana, told) == (0 if how == "taken" else 1)
    for one in (town.maria, town.maya, town.tom):
        one.never_saw("no longer police contact")


@pytest.mark.parametrize("how", [*ENDS, "erased"])
async def test_what_waits_goes_on_and_organizers_read_to_whom(town: Town, how: str) -> None:
    nora = town.person("Nora", "telegram")
    town.elm.people.append(nora)
    await becomes(town, nora, "police")
    await asks(town.maria)
    await asks(town.maria, shown="No, only Lee and me")
    if how == "erased":
        await erases_themself(town.lee)
        await town.later(minutes=1)
    else:
        await ends(town, how)
    told = town.sam.sees("1 thing that waited for them goes on to Nora.")
    assert "1 was for them alone, and goes back to the person who asked." in told
    assert "no police contact now" not in told
    nora.sees("Q-1")
    for ref in ("Q-1", "Q-2"):
        assert notes(town.maria, f"{ref}: ") == 1
    town.maria.sees("Now I asked Nora")
    await erases_themself(nora)
    await town.later(minutes=1)
    town.maria.never_saw("Nora")


async def test_whoever_comes_back_before_anybody_read_it_has_their_role(town: Town) -> None:
    await town.lee.leaves(town.elm)
    town.elm.people.append(town.lee)
    await town.lee.runs("menu", to=town.elm)
    await town.later(minutes=1)
    assert "no longer police contact" not in town.sam.last
    await town.lee.leaves(town.elm)
    await town.later(minutes=1)
    town.sam.sees("If Lee comes back, the role counts again.")
    town.elm.people.append(town.lee)
    await town.lee.runs("menu", to=town.elm)
    await town.later(minutes=1)
    town.sam.sees("Lee is in a chat here again, so the role as police contact counts.")
    town.sam.never_saw("no longer police contact")


async def test_a_chat_that_is_disconnected_ends_the_roles_of_who_was_only_there(
    town: Town,
) -> None:
    await town.ana.organizes("Chats of the group")
    await town.ana.presses("Disconnect a chat")
    await town.ana.presses("Disconnect Elm Teens")
    await town.ana.presses("Disconnect Elm Teens")
    await town.later(minutes=1)
    town.ana.sees("Maya is in no chat here any more")
    town.ana.sees("Sam is in no chat here any more, so is no longer organizer.")


async def test_whoever_is_erased_later_has_no_name_in_it(town: Town) -> None:
    await gives_back(town.lee)
    await town.later(minutes=1)
    await erases_themself(town.lee)
    await town.later(minutes=1)
    for one in (town.ana, town.sam):
        one.never_saw("Lee gave")


async def test_so_has_whoever_ended_it_and_whoever_it_went_on_to(town: Town) -> None:
    nora = town.person("Nora", "telegram")
    town.elm.people.append(nora)
    await becomes(town, nora, "police")
    await asks(town.maria)
    await ends(town, "taken")
    told = town.sam.sees("Ana ended the role of Lee as police contact.")
    assert "goes on to Nora." in told
    for one in (nora, town.ana):
        await erases_themself(one)
    await town.later(minutes=1)
    assert "an organizer ended the role of Lee" in town.sam.sees("goes on to the organizers.")
    for name in ("Ana ended", "Nora"):
        town.sam.never_saw(name)


async def test_the_help_that_an_organizer_looked_after_is_asked_for_again(town: Town) -> None:
    await town.sam.organizes("Ask how everyone is")
    await town.sam.presses("Once, now")
    await town.sam.presses("Post")
    await town.maria.presses("I need some help")
    await town.maria.says("A ladder")
    await town.maria.presses("Send")
    await town.ana.presses("I look after it")
    await town.ana.organizes("I am leaving")
    await town.ana.presses("Yes, I stop")
    await town.later(minutes=1)
    told = town.sam.sees("Ana gave the role back and is no longer organizer.")
    assert "1 thing that waited for them goes on to Sam." in told
    town.sam.sees("Again: nobody looks after it yet.")
    town.maria.sees("No organizer has said yet that they look after it.")


@pytest.mark.parametrize("how", ["erased", "taken", "left", "put out", "gave back"])
async def test_who_asked_them_alone_hears_it_at_once_and_once(town: Town, how: str) -> None:
    await asks(town.maria, shown="No, only Lee and me")
    await town.later(days=1)
    if how == "erased":
        await erases_themself(town.lee)
    else:
        await ends(town, how)
    await town.later(minutes=1)
    told = town.maria.sees("You can ask somebody else.")
    assert told.startswith("Q-1: ")
    assert "Ask a question" in town.maria.labels
    await town.later(days=12)
    assert notes(town.maria, "You can ask somebody else.") == 1
    town.maria.never_saw("I asked")


async def test_a_question_of_everyone_goes_on_to_the_next_at_once(town: Town) -> None:
    nora = town.person("Nora", "telegram")
    town.elm.people.append(nora)
    await becomes(town, nora, "police")
    await asks(town.maria)
    await erases_themself(town.lee)
    await town.later(minutes=1)
    nora.sees("Q-1")
    told = town.maria.sees("The contact whom you asked is not here any more.")
    assert "Now I asked Nora." in told
    assert "their list" not in told


async def test_without_another_contact_organizers_get_it(town: Town) -> None:
    await asks(town.maria)
    await erases_themself(town.lee)
    await town.later(minutes=1)
    town.ana.sees("Again: it still waits for an answer.")
    assert "Now I asked the organizers." in town.maria.sees("is not here any more")


async def test_a_problem_for_one_alone_comes_back_to_its_author(town: Town) -> None:
    await reports(town.maria, "Maya only, no police")
    await town.maria.presses("Send")
    await erases_themself(town.maya)
    await town.later(minutes=1)
    town.maria.sees("is not here any more, so nobody reads it now.")
    await town.later(days=12)
    assert notes(town.maria, "so nobody reads it now.") == 1
    town.maria.never_saw("Nobody has reacted")


async def test_the_six_words_do_not_say_that_a_contact_reads_it(town: Town) -> None:
    words = await tells(town.maria, LEE)
    await to_slot(town)
    await erases_themself(town.lee)
    await town.maria.presses("Tell something privately")
    await town.maria.presses("Read an answer")
    await town.maria.says(words)
    assert "Its reader is not here any more, so nobody reads it now." in town.maria.last
    assert "with police contact" not in town.maria.last
