"""What is typed while a screen asks "which?": a choice, a door, or something else altogether."""

from __future__ import annotations

import pytest

from bot.choosing import chosen
from storage import members
from tests.stage import Person, Town
from tests.telling import WHAT, chooses, drop, tells, to_slot
from tests.test_asked import begins_a_problem, on_the_disk

ASKS = "Whom do you ask?"
STORY = "the man at number 12 hits his dog, walrusflute"
PUBLIC = {"A problem", "A question", "Write to everyone", "Urgent alert"}


async def asks(town: Town) -> Person:
    await town.maria.says("ask a question")
    assert town.maria.last.startswith(ASKS)
    return town.maria


# --- What chooses -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed", ["2", "number 2", "maya", "the second one", "Ask Maya not polcie", "Demander à Maya"]
)
async def test_a_choice_is_made_by_name_number_and_in_either_language(
    town: Town, typed: str
) -> None:
    maria = await asks(town)
    await maria.says(typed)
    assert maria.last == "What would you like to know?"


@pytest.mark.parametrize("typed", ["2", "maya", "the second"])
async def test_so_is_one_that_is_no_forms(town: Town, typed: str) -> None:
    await town.maria.says("tell something privately")
    await town.maria.says("non")
    await town.maria.says(typed)
    assert town.maria.last.startswith("Maya, community contact, not police.")


async def test_a_button_is_pressed_by_its_name_in_the_other_language(town: Town) -> None:
    await town.maria.says("report a problem")
    await town.maria.says("oui, c'est dangereux")
    assert "911" in town.maria.last
    assert "What is this?" not in town.maria.last


def test_no_number_chooses_where_the_choices_have_numbers() -> None:
    assert chosen("1", {"09 00": "nine", "10 00": "ten"}) is None
    assert chosen("10", {"09 00": "nine", "10 00": "ten"}) == "ten"
    assert chosen("3", {"now": "a", "today": "b"}) is None


def test_a_place_is_one_on_the_screen_and_a_name_is_one_of_all() -> None:
    labels = {name: name for name in ("ask lee", "ask maya", "ask nora", "ask tim", "ask kim")}
    shown = ["ask tim", "ask kim"]
    assert chosen("1", labels, shown) == "ask tim"
    assert chosen("the second", labels, shown) == "ask kim"
    assert chosen("3", labels, shown) is None
    assert chosen("maya", labels, shown) == "ask maya"


# --- What leads elsewhere ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("menu", "What can I do for you?"),
        ("help", "Danger now: 911."),
        ("settings", "I write to you when something concerns you."),
        ("who are you", "I am a bot, not a person."),
        ("francais", "Je vous écris maintenant en français."),
    ],
)
async def test_a_door_opens_and_the_choice_is_one_tap_away(
    town: Town, typed: str, seen: str
) -> None:
    maria = await asks(town)
    await maria.says(typed)
    assert seen in maria.last
    assert "as your answer" not in maria.last
    await maria.presses("Continuer" if typed == "francais" else "Go on")
    assert maria.last.startswith("À qui" if typed == "francais" else ASKS)


async def test_stop_ends_it(town: Town) -> None:
    maria = await asks(town)
    await maria.says("stop")
    assert maria.last == "Stopped. Nothing was sent, and I kept nothing."


async def test_back_and_skip_can_be_typed(town: Town) -> None:
    await begins_a_problem(town.maria)
    await town.maria.says("lamp out")
    await town.maria.says("Elm and 3rd")
    await town.maria.says("back")
    assert town.maria.last.startswith("Where?")


async def test_a_sentence_is_asked_about_and_its_words_are_kept(town: Town) -> None:
    maria = await asks(town)
    await maria.says("the lamp at my corner is out")
    assert maria.last.startswith("What is this?")
    assert "Go on" in maria.labels
    await maria.says("maya")
    assert maria.last == "What would you like to know?"
    await maria.presses("Back")
    await maria.says("the lamp at my corner is out")
    await maria.presses("A problem")
    await maria.presses("No")
    await maria.says("Elm and 3rd")
    await maria.presses("Everyone here")
    assert "> the lamp at my corner is out" in maria.last


async def test_a_sentence_can_go_behind_what_was_written_before(town: Town) -> None:
    await begins_a_problem(town.maria)
    await town.maria.says("lamp out")
    await town.maria.says("Elm and 3rd")
    await town.maria.says("it is humming and hot as well")
    await town.maria.presses("Add it: What is wrong?")
    assert town.maria.last == "Who may see it?"
    await town.maria.says("everyone here")
    assert "> lamp out\n> it is humming and hot as well" in town.maria.last


@pytest.mark.parametrize("typed", ["fire in my house", "there is a man with a knife outside"])
async def test_danger_is_heard_at_a_choice(town: Town, typed: str) -> None:
    maria = await asks(town)
    await maria.says(typed)
    assert "911" in maria.last.split("\n")[0]
    assert "What is this?" in maria.last


async def test_the_way_back_to_a_screen_stays_also_behind_a_second_sentence(town: Town) -> None:
    await town.maria.says("tell something privately")
    await town.maria.says("no")
    for words in ("I do not know who that is", "what do you think"):
        await town.maria.says(words)
        assert "What is this?" in town.maria.last
    await town.maria.presses("Back")
    assert "Who should read it?" in town.maria.last
    await town.maria.says("and another thing entirely")
    await town.maria.says("lee")
    assert town.maria.last.startswith("Lee, police contact.")


# --- The same again ---------------------------------------------------------------------------


async def test_the_second_wrong_word_reads_an_example_and_the_way_out(town: Town) -> None:
    maria = await asks(town)
    await maria.says("xyz")
    first = maria.last
    assert first.startswith("Please tap one of these.\n")
    await maria.says("xyz")
    assert maria.last != first
    assert "“Ask Lee, police”" in maria.last
    assert "tap Stop" in maria.last


async def test_the_second_wrong_answer_in_words_reads_the_way_out(town: Town) -> None:
    await town.ana.says("menu")
    await town.ana.organizes("Find a date")
    await town.ana.says("Clean-up")
    await town.ana.says("7pm")
    first = town.ana.last
    await town.ana.says("7pm")
    assert town.ana.last != first
    assert "To leave this, tap Stop." in town.ana.last


async def test_the_same_words_twice_are_not_asked_about_in_the_same_words(town: Town) -> None:
    await town.maria.says("blablabla")
    first = town.maria.last
    await town.maria.says("blablabla")
    assert town.maria.last != first
    assert town.maria.last.startswith("You typed that before: one tap says where it goes.")


# --- What waits -------------------------------------------------------------------------------


async def test_the_same_door_again_says_of_nothing_that_it_waits(town: Town) -> None:
    maria = await asks(town)
    await maria.presses("Ask a question")
    assert maria.last == f"{ASKS} Not for emergencies: call 911."
    assert "Go on" not in maria.labels


async def test_whatever_is_said_to_wait_is_there(town: Town) -> None:
    maria = town.maria
    for stops in (False, True):
        await begins_a_problem(maria)
        await maria.says("lamp out")
        await maria.presses("Ask a question")
        assert "What you had begun waits for you." in maria.last
        if stops:
            await maria.presses("Stop")
        await maria.runs("menu")
        if "waits" in maria.last:
            await maria.presses("Go on")
            maria.never_saw("That took a while.")
    await chooses(maria)
    await maria.says(STORY)
    await town.later(minutes=31)
    await maria.runs("menu")
    assert "waits" not in maria.last
    await begins_a_problem(maria)
    town.restart()
    await maria.runs("menu")
    assert "waits" not in maria.last


@pytest.mark.parametrize("types", [True, False])
async def test_an_older_form_is_named_once_a_newer_one_is_stopped(town: Town, types: bool) -> None:
    maria = town.maria
    await begins_a_problem(maria)
    await maria.says("lamp out")
    await maria.presses("Ask a question")
    await (maria.says("stop") if types else maria.presses("Stop"))
    assert maria.last.startswith("Stopped. Nothing was sent, and I kept nothing.")
    assert maria.last.endswith("What you had begun before that waits for you.")
    await maria.presses("Go on")
    assert maria.last.startswith("Where?")
    await maria.presses("Stop")
    assert maria.last == "Stopped. Nothing was sent, and I kept nothing."
    assert "Go on" not in maria.labels


async def test_nothing_waits_where_nothing_was_written(town: Town) -> None:
    await begins_a_problem(town.maria)
    await town.maria.presses("Ask a question")
    await town.maria.presses("Stop")
    assert town.maria.last == "Stopped. Nothing was sent, and I kept nothing."


async def test_what_was_begun_for_a_role_does_not_wait_without_it(town: Town) -> None:
    await town.ana.says("menu")
    await town.ana.organizes("Find a date")
    await town.ana.says("Clean-up")
    await drop(town, town.ana, members.ORGANIZER)
    await town.ana.runs("menu")
    assert "waits" not in town.ana.last
    assert "Go on" not in town.ana.labels


async def test_whoever_left_every_chat_reads_of_nothing_that_waits_there(town: Town) -> None:
    await begins_a_problem(town.maria)
    await town.maria.says("lamp out")
    await town.maria.leaves(town.elm)
    await town.maria.says("find help")
    assert "waits" not in town.maria.last


async def test_whoever_left_with_nothing_begun_reads_of_nothing_that_ended(town: Town) -> None:
    await begins_a_problem(town.maria)
    pressed = town.maria.messages[-1]
    await town.later(hours=25)
    await town.maria.leaves(town.elm)
    await town.maria.forges(pressed.buttons[-1].data.replace("form_stop", "form_on"))
    assert "ended here" not in town.maria.last


# --- Something private stands there -------------------------------------------------------------


async def test_nothing_public_is_offered_under_a_private_message_that_came(town: Town) -> None:
    await tells(town.maria)
    await to_slot(town)
    await town.maya.says(STORY)
    assert "Something private is open here." in town.maya.last
    assert PUBLIC.isdisjoint(town.maya.labels)
    await town.maya.presses("Menu")
    await town.maya.says(STORY)
    assert "A problem" in town.maya.labels


@pytest.mark.parametrize("at", ["who", "when", "look"])
async def test_nothing_public_is_offered_while_something_is_told_privately(
    town: Town, at: str
) -> None:
    await town.maria.presses("Tell something privately")
    await town.maria.presses("No")
    if at != "who":
        await town.maria.says("maya")
        await town.maria.says("He shouts")
        await town.maria.says("Elm and 3rd")
    if at == "look":
        await town.maria.presses("This week")
    await town.maria.says(STORY)
    if at == "look":
        await town.maria.presses("Something else")
    assert "What is this?" in town.maria.last
    assert not PUBLIC.intersection(town.maria.labels), town.maria.labels
    assert "Something private" in town.maria.labels
    await town.maria.presses("Menu")
    await town.maria.says("the lamp at my corner is out")
    assert "A problem" in town.maria.labels
    assert STORY not in on_the_disk(town)


@pytest.mark.parametrize("how", ["opened", "more", "refused", "look"])
async def test_nothing_public_is_offered_while_a_case_is_open(town: Town, how: str) -> None:
    await tells(town.maria, "Lee, police contact")
    await to_slot(town)
    lee = town.lee
    if how in ("opened", "refused"):
        await lee.says("my day")
        await lee.presses("Open first")
    if how == "more":
        message = next(one for one in lee.messages if WHAT in one.text)
        more = next(one for one in message.buttons if one.label == "More")
        await lee.forges(more.data)
    if how == "look":
        message = next(one for one in lee.messages if WHAT in one.text)
        await lee.forges(next(one.data for one in message.buttons if one.label == "Answer"))
        await lee.says("Thank you, walrusflute")
    await lee.says("I ask the school about it, walrusflute")
    if how == "refused":
        await lee.presses("No")
    assert not PUBLIC.intersection(lee.labels), lee.labels
    await lee.says("menu")
    await lee.says("Garbage day moves to Friday")
    assert "Write to everyone" in lee.labels


# --- Whoever is in no chat any more -------------------------------------------------------------


@pytest.mark.parametrize("who", ["ana", "lee"])
async def test_whoever_left_reads_that_and_only_what_still_works(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await one.says("menu")
    await one.leaves(town.elm)
    for door in ("Write to everyone", "Urgent alert" if who == "ana" else "Messages to everyone"):
        await one.says(door)
        assert one.last == "Your role rests until you are back in a chat of Elm Street."
        assert one.labels == ["Menu"]
    await one.says("the lamp at my corner is out")
    assert "What is this?" in one.last
    assert not PUBLIC.intersection(one.labels)
    await one.presses("Menu")
    assert "This still works for you" in one.last
    doors = ["Tell something privately", "Find help", "What I asked", "My settings"]
    assert one.labels[: len(doors)] == doors
    for door in doors:
        await one.runs("menu")
        await one.presses(door)
        assert "You are in no chat" not in one.last


async def test_a_door_that_is_typed_after_a_form_lapsed_opens(town: Town) -> None:
    await chooses(town.maria)
    await town.later(minutes=31)
    await town.maria.says("menu")
    assert "What can I do for you?" in town.maria.last
    assert "That took a while. I threw it away and kept nothing." in town.maria.last


@pytest.mark.parametrize("typed", ["yes", "ok"])
async def test_a_bare_yes_under_what_is_this_keeps_the_words(town: Town, typed: str) -> None:
    await town.maria.says("the lamp at my corner is out")
    await town.maria.says(typed)
    assert town.maria.last.startswith("Please tap one of these. What is this?")
    await town.maria.presses("A problem")
    await town.maria.presses("No")
    await town.maria.fills(where="Elm and 3rd", who="Everyone here")
    assert "> the lamp at my corner is out" in town.maria.last
