"""What people type while something of theirs waits, or was sent: it never goes out by a trap."""

from __future__ import annotations

import pytest

from storage import groups, members, people
from storage.database import Ticket
from tests.features.test_concerns import tells
from tests.features.test_halted import WRONG, answers, liaison
from tests.features.test_questions import asks
from tests.stage import Room, Town

WORDS = [
    "stop", "wait, don't send it", "please don't send that", "hang on a second", "no don't",
    "wrong one", "mistake", "I made a mistake", "abort", "take it back please", "n'envoie pas stp",
]  # fmt: skip
GONE = "Nothing was sent. Q-1 still waits for an answer."


async def asked(town: Town) -> None:
    """Let an answer of Lee's wait."""
    await asks(town.maria, "Ask Lee, police")
    await answers(town)


async def reported(town: Town) -> Room:
    """Let an answer of Sam's wait, in the liaison chat."""
    desk = await liaison(town)
    await tells(town.tom)
    await town.tom.presses("Send")
    await town.sam.replies("ELM STREET, E-1", WRONG)
    return desk


async def out(town: Town, *, words: str = WRONG, hidden: bool = True) -> None:
    """Let the two minutes go by, and look whether it went out."""
    await town.later(minutes=5)
    (town.elm.hides if hidden else town.elm.shows)(words)


# --- In the liaison chat ---------------------------------------------------------------------


@pytest.mark.parametrize("word", ["stop", "no", "wait", "hold on", "attends, non"])
async def test_a_colleague_is_told_who_can_stop_it(town: Town, word: str) -> None:
    desk = await reported(town)
    await town.maya.replies("E-1: I send this", word)
    town.maya.sees("Only Sam can decide this.")
    desk.hides(f"> {word}")
    await out(town, words=f"> {word}")
    town.elm.shows(WRONG)


async def test_under_the_problem_itself_a_colleague_halts_nothing_either(town: Town) -> None:
    await reported(town)
    await town.maya.replies("Tap Answer, or reply", "stop")
    town.maya.sees("Only Sam can decide this.")
    await out(town, words="> stop")


@pytest.mark.parametrize("word", ["hold on please", "hang on", "don't send it yet"])
async def test_whoever_wrote_it_stops_it_however_they_say_so(town: Town, word: str) -> None:
    desk = await reported(town)
    await town.sam.replies("E-1: I send this", word)
    desk.shows("Nothing was sent. E-1 stays as it was.")
    await out(town)
    town.elm.hides(word)


async def test_what_was_sent_comes_back_by_words(town: Town) -> None:
    desk = await reported(town)
    await town.later(minutes=3)
    town.elm.shows(WRONG)
    await town.maya.replies("Sent ", "take it back")
    town.maya.sees("Only Sam can decide this.")
    await town.sam.replies("Sent ", "wait")
    assert "Take it back" in desk.messages[-1].labels
    await town.sam.replies("Sent ", "take it back")
    desk.shows("Taken back. E-1 stands as it did before.")
    await out(town)
    town.elm.hides("take it back")


# --- Alone with the bot ----------------------------------------------------------------------


@pytest.mark.parametrize("word", WORDS)
async def test_a_sentence_that_only_halts_halts(town: Town, word: str) -> None:
    await asked(town)
    await town.lee.says(word)
    town.lee.sees(GONE)
    await out(town)
    town.elm.hides(word)


@pytest.mark.parametrize("word", ["wait for the city, they come on Tuesday", "no, it is not ours"])
async def test_a_sentence_that_says_more_may_go_in_its_place(town: Town, word: str) -> None:
    await asked(town)
    await town.lee.says(word)
    town.lee.sees("Use this instead?")
    await town.lee.says("ok")
    await out(town)
    town.elm.shows(word)


@pytest.mark.parametrize("word", ["sure", "use it", "use this", "yes replace", "oui remplacez"])
async def test_the_new_words_are_agreed_to(town: Town, word: str) -> None:
    await asked(town)
    await town.lee.says("On Tuesday.")
    await town.lee.says(word)
    await out(town)
    town.elm.shows("On Tuesday.")


@pytest.mark.parametrize("word", ["no", "keep the old one", "no keep it", "gardez l'ancienne"])
async def test_whoever_keeps_the_first_words_reads_when_they_go_out(town: Town, word: str) -> None:
    await asked(town)
    await town.lee.says("On Tuesday.")
    await town.lee.says(word)
    town.lee.sees("I send your first words Sun 22 Nov 2026 20:4")
    await out(town, hidden=False)
    town.elm.hides("On Tuesday.")


async def test_after_a_restart_what_still_waits_is_said(town: Town) -> None:
    await asked(town)
    await town.lee.says("On Tuesday.")
    town.restart()
    await town.lee.presses("Yes")
    assert f"> {WRONG}" in town.lee.last
    await town.lee.presses("Only a note")
    await out(town)


async def test_a_name_on_the_card_that_was_sent_is_its_button(town: Town) -> None:
    await asked(town)
    await town.lee.presses("Send now")
    await town.lee.says("correct it")
    assert "What do you answer?" in town.lee.last


# --- Which one -------------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["Not yet", "no", "later", "Pas encore", "That's wrong"])
async def test_what_is_open_on_the_screen_comes_first(town: Town, word: str) -> None:
    await asked(town)
    await asks(town.tom, "Ask Lee, police")
    await town.lee.says("my day")
    await town.lee.presses("Open 2")
    await town.lee.says(word)
    assert town.lee.last.startswith("Is this your answer to ELM STREET, Q-2?")
    await town.lee.presses("Yes")
    await out(town, hidden=False)
    town.elm.shows(f"> {word}")


async def both(town: Town) -> None:
    await asked(town)
    await asks(town.tom, "Ask Lee, police")
    await answers(town, 2, "The second one.")
    await town.lee.says("stop")
    town.lee.sees("Which one is not to be sent?")


@pytest.mark.parametrize("word", ["both", "both of them", "all", "les deux"])
async def test_all_of_them_are_not_to_be_sent(town: Town, word: str) -> None:
    await both(town)
    await town.lee.says(word)
    assert "Q-1 still waits" in town.lee.last
    assert "Q-2 still waits" in town.lee.last
    await out(town)
    town.elm.hides("The second one.")


@pytest.mark.parametrize("word", ["Q-2 please", "the second one", "the new one", "not q2"])
async def test_one_is_named(town: Town, word: str) -> None:
    await both(town)
    await town.lee.says(word)
    await out(town, hidden=False)
    town.elm.hides("The second one.")


@pytest.mark.parametrize("word", ["the old one", "the first one", "don't send Q-1"])
async def test_the_one_that_goes_first_is_named(town: Town, word: str) -> None:
    await both(town)
    await town.lee.says(word)
    await out(town)
    town.elm.shows("The second one.")


@pytest.mark.parametrize("word", ["none", "no", "stop", "this"])
async def test_what_names_none_of_them_is_asked_again(town: Town, word: str) -> None:
    await both(town)
    await town.lee.says(word)
    assert town.lee.last == "Which one is not to be sent?"


async def test_those_that_go_out_first_are_offered(town: Town) -> None:
    for number in range(1, 7):
        await asks(town.maria if number < 4 else town.tom, "Ask Lee, police")
        await answers(town, number, f"Number {number}.")
    await town.lee.says("stop")
    assert town.lee.labels == [f"ELM STREET, Q-{number}" for number in range(1, 5)]


async def serves_oak_lane(town: Town) -> None:
    """Let Lee answer in a second group, too, where Olga asks him."""

    def found(db: Ticket) -> None:
        group = groups.found(db, "Oak Lane", "America/Vancouver", "en", town="Burnaby")
        chat = groups.connect(
            db, group.id, "telegram", town.oak.chat.id, kind="group", title="Oak Lane"
        )
        lee = people.person(db, "telegram", town.lee.id)
        olga = people.meet(db, "telegram", town.olga.id, "Olga", "en")
        for one in (lee, olga):
            members.see(db, group.id, chat.id, one.id, town.clock.date())
        members.give_role(db, group.id, olga.id, members.ORGANIZER)
        members.give_role(db, group.id, lee.id, members.POLICE)
        town.oak_id = group.id

    town.oak.people.extend(one for one in (town.lee, town.olga) if one not in town.oak.people)
    town.oak.holds_bot = True
    await town.app.write(found)


@pytest.mark.parametrize("word", ["Oak Lane", "oak"])
async def test_a_group_is_named(town: Town, word: str) -> None:
    await asked(town)
    await serves_oak_lane(town)
    await town.olga.forges(f"question_start-{town.oak_id}")
    await asks_in_oak(town)
    await town.lee.replies("OAK LANE, Q-1", "In the other street.")
    await town.lee.says("stop")
    town.lee.sees("Which one is not to be sent?")
    await town.lee.says("Q-1")
    assert town.lee.last == "Which one is not to be sent?"
    await town.lee.says(word)
    town.lee.sees("OAK LANE: Nothing was sent. Q-1 still waits")
    await out(town, hidden=False)


async def asks_in_oak(town: Town) -> None:
    await town.olga.fills(
        whom="Ask Lee, police", words="A sign on Oak?", shown="Yes, without my name"
    )
