"""A bot among others in a chat of many: silent, short, and careful with what everyone can read."""

from __future__ import annotations

import pytest

from bot.features.tips.wording.phrase import draw
from bot.limits import Limits
from bot.words import Standing
from tests.stage import Person, Room, Town
from tests.telling import tells

STORY = "my neighbour sells drugs at night"


@pytest.fixture
def kim(town: Town) -> Person:
    """A neighbour in the Telegram group who never pressed Start."""
    one = town.person("Kim", "telegram")
    one.reachable = False
    town.elm.people.append(one)
    return one


# --- Commands ------------------------------------------------------------------------------


async def test_a_command_of_another_bot_is_nothing_to_us(town: Town, kim: Person) -> None:
    before = len(town.elm.messages)
    for _ in range(30):
        await kim.runs("weather", to=town.elm, bare=True)
        await town.maria.runs("weather", "in Burnaby", to=town.elm, bare=True)
    assert len(town.elm.messages) == before
    town.maria.never_saw("I do not know that command")


async def test_one_that_names_us_and_that_we_do_not_know_is_answered_in_private(
    town: Town,
) -> None:
    await town.maria.runs("weather", to=town.elm)
    town.maria.sees("I do not know that command.")


@pytest.mark.parametrize("command", ["private", "help", "problem", "start", "tell", "concern"])
async def test_a_story_after_a_command_is_never_acted_on(town: Town, command: str) -> None:
    before = len(town.elm.messages)
    await town.maria.runs(command, STORY, to=town.elm)
    told = town.maria.sees("please delete it")
    assert "I did nothing with it." in told
    assert len(told) <= 300
    assert len(town.elm.messages) == before
    await town.maria.says("menu")
    town.maria.never_saw(STORY)


async def test_danger_in_it_comes_first(town: Town) -> None:
    await town.maria.runs("help", "my husband hits me with a knife right now", to=town.elm)
    assert town.maria.last.startswith("Danger now: call 911.")


async def test_whoever_never_pressed_start_is_told_where_they_wrote_it(
    town: Town, kim: Person
) -> None:
    await kim.runs("private", STORY, to=town.elm)
    told = town.elm.message("Please delete that message: everyone can read it.")
    assert told.labels == ["Open"]
    assert told.silent
    town.elm.hides(STORY)
    for _ in range(5):
        await kim.runs("private", STORY, to=town.elm)
    assert sum("Please delete" in one.text for one in town.elm.messages) == 1


async def test_a_second_person_is_warned_in_the_same_minute(town: Town, kim: Person) -> None:
    nora = town.person("Nora", "telegram")
    nora.reachable = False
    town.elm.people.append(nora)
    for one in (kim, nora):
        await one.runs("private", STORY, to=town.elm)
    assert sum("Please delete" in one.text for one in town.elm.messages) == 2


async def test_a_code_is_one_word_and_still_joins(town: Town) -> None:
    await town.olga.adds_bot(town.oak)
    await town.olga.runs("join", "K7QM-2XRD", to=town.oak)
    town.olga.sees("I do not know that code.")


async def test_on_discord_only_they_see_what_they_typed(town: Town) -> None:
    await town.tom.runs("join", "a word too many", to=town.teens)
    town.tom.never_saw("please delete it")


# --- Six words -----------------------------------------------------------------------------

SIX = "Everyone there can read the six words that you typed."


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_six_words_where_everyone_reads_are_to_be_deleted(town: Town, who: str) -> None:
    one = getattr(town, who)
    room = one.rooms[0]
    words = await tells(one)
    before = len(room.messages)
    told = set()
    for typed in (f"My six words: {words}", draw("en"), draw("fr")):
        await one.replies("I am a bot", typed)
        told.add(one.last)
    (said,) = told  # whichever six they are: nothing of them is said again
    assert said.startswith(SIX)
    assert "please delete that message" in said
    assert "I did nothing with them." in said
    assert len(room.messages) == before


async def test_beside_its_name_they_are_to_be_deleted_too(town: Town) -> None:
    await town.tom.says(await tells(town.tom), to=town.teens, naming=True)
    assert town.tom.last.startswith(SIX)


async def test_whoever_cannot_be_told_alone_reads_that_of_six_words_there(
    town: Town, kim: Person
) -> None:
    words = draw("en")
    await kim.replies("I am a bot", words)
    told = town.elm.message("Please delete that message: everyone can read it.")
    assert told.labels == ["Open"]
    town.elm.hides(words)
    assert "six" not in told.text


@pytest.mark.parametrize(
    "typed",
    ["Thank you all for your help", "Ask her husband John Smith at 12 Oak Street.", "Oak and 3rd"],
)
async def test_a_sentence_is_no_secret(town: Town, typed: str) -> None:
    await town.maria.replies("I am a bot", typed)
    town.maria.never_saw(SIX)


# --- Lines that everyone sees --------------------------------------------------------------


def doors(room: Room) -> int:
    return sum("I answer you in private." in one.text for one in room.messages)


async def test_the_way_in_is_shown_once_in_a_pause_and_once_a_minute(
    town: Town, kim: Person
) -> None:
    nora = town.person("Nora", "telegram")
    nora.reachable = False
    town.elm.people.append(nora)
    for _ in range(10):
        await kim.runs("menu", to=town.elm)
        await nora.runs("menu", to=town.elm)
    assert doors(town.elm) == 1
    await town.later(minutes=11)
    await nora.runs("menu", to=town.elm)
    await nora.runs("menu", to=town.elm)
    assert doors(town.elm) == 2
    await town.later(minutes=2)
    await kim.runs("menu", to=town.elm)
    assert doors(town.elm) == 3


async def test_its_button_opens_the_menu(town: Town, kim: Person) -> None:
    await kim.runs("menu", to=town.elm)
    kim.reachable = True
    await kim.presses("Open")
    kim.sees("What can I do for you?")


# --- Being named ---------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["maria", "tom"])
async def test_whoever_names_the_bot_gets_one_short_answer(town: Town, name: str) -> None:
    who: Person = getattr(town, name)
    room = who.rooms[0]
    before = len(room.messages)
    await who.says("Porchlight, are you there?", to=room, naming=True)
    assert len(who.sees("I am a bot and read only what is meant for me.")) <= 150
    assert who.labels == ["Menu"]
    seen = len(who.messages)
    await who.says("Hello??", to=room, naming=True)
    assert len(who.messages) == seen
    assert len(room.messages) == before + 2  # their own words


async def test_whoever_names_it_in_danger_is_told_whom_to_call_each_time(town: Town) -> None:
    for _ in range(2):
        await town.tom.says("he has a gun, help", to=town.teens, naming=True)
        assert "call 911" in town.tom.last
        await town.tom.presses("Menu")


async def test_talk_that_names_nobody_is_not_answered(town: Town) -> None:
    before = len(town.tom.messages)
    await town.tom.says("the bot is nice", to=town.teens)
    assert len(town.tom.messages) == before


# --- The whole server knows the group ------------------------------------------------------


@pytest.fixture
def memes(town: Town) -> Room:
    """Another channel (or a thread, or the words beside a call) of the teenagers' server."""
    return town.room("discord", "Elm Teens #memes", [town.tom, town.maya, town.sam], place="77")


async def test_a_command_in_any_channel_finds_the_group(town: Town, memes: Room) -> None:
    await town.tom.runs("menu", to=memes)
    town.tom.sees("Elm Street. What can I do for you?")
    assert "Report a problem" in town.tom.labels


async def test_private_words_of_somebody_from_that_server_find_it_too(
    town: Town, memes: Room
) -> None:
    nils = town.person("Nils", "discord")
    for room in (memes, town.teens):
        room.people.append(nils)
    await nils.says("hello")
    nils.sees("Elm Street. What can I do for you?")
    gus = town.person("Gus", "discord", Standing.GUEST)
    await gus.says("hello")
    assert "Set up my group" in gus.labels


async def test_only_who_manages_a_server_without_a_group_is_offered_one(town: Town) -> None:
    dora = town.person("Dora", "discord", Standing.ADMIN)
    gina = town.person("Gina", "discord")
    yard = town.room("discord", "Pine Yard #lounge", [dora, gina], place="99")
    await gina.runs("menu", to=yard)
    gina.sees("Nobody has set me up here yet.")
    assert "Set up my group" not in gina.labels
    await dora.runs("menu", to=yard)
    assert "Set up my group" in dora.labels


async def test_nobody_sets_up_a_second_group_in_a_server_that_has_one(
    town: Town, memes: Room
) -> None:
    await town.sam.runs("menu", to=memes)
    assert "Set up my group" not in town.sam.labels
    before = len(memes.messages)
    await town.sam.adds_bot(memes)
    assert len(memes.messages) == before


async def test_a_message_in_a_topic_is_asked_about_in_that_topic(town: Town) -> None:
    await town.lee.says("The stairs are broken", to=town.elm)
    await town.maria.runs("concern", about=town.elm.messages[-1], to=town.elm, thread="7")
    (act,) = [act for _, act in town.platforms["telegram"].acts if getattr(act, "thread", "")]
    assert act.thread == "7"
    town.elm.shows("Lee, may I save your message as a problem to fix?")


async def test_whoever_brings_the_bot_and_never_pressed_start_finds_the_way_in(
    town: Town,
) -> None:
    pine = town.room("telegram", "Pine Court", [town.olga], holds_bot=False)
    town.olga.reachable = False
    await town.olga.adds_bot(pine)
    pine.shows("I answer you in private. Open me once, then try again.")


# --- Danger, whatever was said before -------------------------------------------------------

GUN = "he has a gun, help"


def calls(there: Room | Person) -> int:
    return sum("Danger now: call 911. I cannot call" in one.text for one in there.messages)


@pytest.mark.parametrize("words", [GUN, "help", "I want to kill myself"])
async def test_a_cry_is_answered_where_everyone_reads_it_whatever_lines_came_before(
    town: Town, kim: Person, words: str
) -> None:
    await kim.runs("menu", to=town.elm)
    await kim.says("Porchlight, are you there?", to=town.elm, naming=True)
    for n in range(1, 4):
        await kim.says(words, to=town.elm, naming=True)
        assert calls(town.elm) == n
        await town.later(minutes=0.2)


async def test_a_cry_after_a_command_is_answered_there_each_time(town: Town, kim: Person) -> None:
    for n in range(1, 3):
        await kim.runs("problem", GUN, to=town.elm)
        assert calls(town.elm) == n
        await town.later(minutes=0.2)
    town.elm.hides(GUN)


async def test_of_a_flood_of_cries_one_in_a_few_seconds_is_answered(
    town: Town, kim: Person
) -> None:
    for _ in range(10):
        await kim.says(GUN, to=town.elm, naming=True)
    assert calls(town.elm) == 1


@pytest.mark.parametrize("name", ["maria", "tom"])
async def test_a_cry_under_a_card_is_answered_each_time(town: Town, name: str) -> None:
    who: Person = getattr(town, name)
    for n in range(1, 4):
        await who.replies("nobody watches me all day", GUN)
        assert calls(who) == n


@pytest.mark.parametrize("name", ["maria", "tom"])
@pytest.mark.parametrize("among", [True, False])
async def test_whoever_is_too_fast_and_in_danger_is_told_whom_to_call(
    town: Town, name: str, among: bool
) -> None:
    who: Person = getattr(town, name)
    town.app._limits = Limits(lambda: 0.0, burst=1)
    await who.says("menu")
    await who.says("menu")
    who.sees("That was a lot at once.")
    for n in range(1, 3):
        await who.says(GUN, to=who.rooms[0] if among else None, naming=among)
        assert calls(who) == n
        await town.later(minutes=0.2)
