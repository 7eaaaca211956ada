"""What people type reaches whom it should: the open question first, and then what stands there."""

from __future__ import annotations

import pytest

from bot.texts import LANGUAGES, speaking
from bot.words import Said
from tests.photos import photo
from tests.stage import Person, Town, attached
from tests.telling import LEE, tells, to_slot
from tests.test_asked import begins_a_problem, on_the_disk

STREET = [
    "Report a problem", "Ask a question", "Tell something privately", "Find help",
    "Votes and activities",
    "What I asked",
]  # fmt: skip


# --- The open question comes first -----------------------------------------------------------


async def test_six_ordinary_words_stay_the_words_of_an_alert(town: Town) -> None:
    await town.ana.says("menu")
    for label in ("Urgent alert", "Not needed", "Storm, power, water"):
        await town.ana.presses(label)
    await town.ana.says("Water main burst on the whole block")
    assert "Water main burst on the whole block" in town.ana.last
    await town.ana.presses("Yes, alert everyone")
    town.elm.shows("Water main burst")


@pytest.mark.parametrize("word", ["Hello", "Salut", "French", "thanks", "my settings", "police"])
async def test_a_word_that_means_something_elsewhere_is_an_answer_here(
    town: Town, word: str
) -> None:
    await begins_a_problem(town.maria)
    await town.maria.says(word)
    assert town.maria.last.startswith(("Where?", "Où"))
    await town.maria.says("Elm and 3rd")
    await town.maria.presses("Everyone here")
    await town.maria.presses("Send")
    town.elm.shows(word)


async def test_a_cry_for_help_in_a_form_has_the_number_first_and_the_form_goes_on(
    town: Town,
) -> None:
    await begins_a_problem(town.maria)
    await town.maria.says("Help!")
    assert town.maria.last.startswith("Danger now: call 911.")
    assert "Where?" in town.maria.last
    assert "Find help" in town.maria.labels


@pytest.mark.parametrize("word", ["Stop", "sotp", "quit", "Cancel.", "please stop", "arrêt"])
async def test_a_stop_word_alone_still_stops(town: Town, word: str) -> None:
    await begins_a_problem(town.maria)
    await town.maria.says(word)
    town.maria.sees("Stopped. Nothing was sent, and I kept nothing.")


@pytest.mark.parametrize("words", ["top", "stoop", "quiet", "Stop sign at the corner is gone"])
async def test_what_is_nearly_a_stop_word_is_an_answer(town: Town, words: str) -> None:
    await begins_a_problem(town.maria)
    await town.maria.says(words)
    assert "Where?" in town.maria.last


async def test_six_words_that_open_something_still_do_in_the_middle_of_a_form(town: Town) -> None:
    words = await tells(town.maria, LEE)
    await to_slot(town)
    await begins_a_problem(town.maria)
    await town.maria.says(words)
    assert "Write back" in town.maria.labels
    assert "What you had begun waits for you." in town.maria.last
    assert words not in on_the_disk(town)
    await town.maria.presses("Go on")
    await town.maria.says("The lamp is dark")
    assert "Where?" in town.maria.last


async def test_six_words_that_open_nothing_are_not_taken_away(town: Town) -> None:
    await town.maria.says("Power outage on the whole street")
    assert "What is this?" in town.maria.last


async def test_who_types_what_a_choice_says_has_chosen_it(town: Town) -> None:
    await begins_a_problem(town.maria)
    await town.maria.says("The lamp is dark")
    await town.maria.says("Elm and 3rd")
    await town.maria.says("nobody at all")
    assert "Please tap one of these." in town.maria.last
    await town.maria.says("everyone here")
    assert "They read exactly this" in town.maria.last
    assert "as your answer" not in town.maria.last


# --- Whatever leaves a form says so ------------------------------------------------------------


@pytest.mark.parametrize(
    "door", ["Votes and activities", "Find help", "My settings", "Ask a question"]
)
async def test_whatever_leaves_a_form_says_so_and_leads_back(town: Town, door: str) -> None:
    await town.maria.says("menu")
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.says("The lamp is dark")
    await town.maria.presses(door)
    assert "What you had begun waits for you." in town.maria.last
    await town.maria.presses("Go on")
    assert "Where?" in town.maria.last
    await town.maria.says("Elm and 3rd")
    assert "Who may see it?" in town.maria.last


async def test_a_look_that_was_left_is_looked_at_again(town: Town) -> None:
    await town.ana.says("menu")
    await town.ana.presses("Write to everyone")
    await town.ana.says("Garbage day moves to Friday")
    await town.ana.says("menu")
    await town.ana.presses("Go on")
    await town.ana.presses("Send")
    town.elm.shows("Garbage day moves to Friday")


async def test_what_was_sent_waits_for_nobody(town: Town) -> None:
    await begins_a_problem(town.maria)
    await town.maria.fills(what="Lamp out", where="Elm and 3rd", who="Everyone here")
    await town.maria.presses("Send")
    await town.maria.says("menu")
    assert "What you had begun" not in town.maria.last
    assert "Go on" not in town.maria.labels


async def test_a_press_that_is_refused_leaves_the_question_open(town: Town) -> None:
    await begins_a_problem(town.maria)
    await town.maria.forges(f"organize-{town.group_id}")
    town.maria.sees("Only organizers can do this")
    await town.maria.says("The lamp is dark")
    assert "Where?" in town.maria.last


# --- What stands on the screen is what people answer -------------------------------------------


async def writes_to_everyone(one: Person, words: str) -> None:
    await one.says("menu")
    await one.presses("Write to everyone")
    await one.says(words)


async def test_words_at_a_look_may_take_the_place_of_what_stands_there(town: Town) -> None:
    await writes_to_everyone(town.ana, "Garbage day moves to Friday")
    await town.ana.says("Garbage day moves to Thursday")
    assert town.ana.last.startswith("Use this instead? Add it?")
    await town.ana.presses("Use this instead")
    assert "Thursday" in town.ana.last
    assert "Friday" not in town.ana.last
    await town.ana.presses("Send")
    town.elm.shows("Thursday")


async def test_words_at_a_look_may_be_added(town: Town) -> None:
    await writes_to_everyone(town.ana, "Garbage day moves to Friday")
    await town.ana.says("Please put the bins out by seven.")
    await town.ana.presses("Add it")
    await town.ana.presses("Send")
    text = town.elm.shows("Garbage day moves to Friday")
    assert "Please put the bins out by seven." in text


async def test_words_at_a_look_may_be_something_else_and_change_nothing(town: Town) -> None:
    await writes_to_everyone(town.ana, "Garbage day moves to Friday")
    await town.ana.says("Can we get a speed sign?")
    await town.ana.presses("Something else")
    assert "What is this?" in town.ana.last
    await town.ana.presses("Go on")
    left_out, _, look = town.ana.last.partition("To Elm Street")
    assert left_out == "This is left out, you typed it before:\n> Can we get a speed sign?\n\n"
    assert "Garbage day moves to Friday" in look
    assert "speed sign" not in look


async def test_of_two_questions_it_is_asked_which(town: Town) -> None:
    await begins_a_problem(town.maria)
    await town.maria.fills(what="Lamp out", where="Elm and 3rd", who="Everyone here")
    await town.maria.says("Elm and 4th")
    await town.maria.presses("Instead: Where? A corner or block")
    assert "Elm and 4th" in town.maria.last
    assert "Elm and 3rd" not in town.maria.last


async def test_who_types_send_at_a_look_sends(town: Town) -> None:
    await writes_to_everyone(town.ana, "Garbage day moves to Friday")
    await town.ana.says("send")
    town.elm.shows("Garbage day moves to Friday")


async def asks_lee(one: Person, words: str) -> None:
    await one.says("menu")
    await one.presses("Ask a question")
    await one.presses("Ask Lee, police")
    await one.says(words)
    await one.presses("No, only Lee and me")


async def test_words_under_an_item_of_my_day_are_asked_about(town: Town) -> None:
    await asks_lee(town.maria, "When is the next patrol?")
    await asks_lee(town.maria, "Can we get a speed sign?")
    await town.lee.says("menu")
    await town.lee.presses("My day")
    await town.lee.presses("Open 2")
    await town.lee.says("I asked the city for one.")
    assert town.lee.last == ("Is this your answer to ELM STREET, Q-2?\n> I asked the city for one.")
    await town.lee.presses("Yes")
    await town.lee.presses("Send now")
    assert "I asked the city for one." in town.maria.sees("Q-2")


async def test_a_reply_that_names_a_door_is_asked_about(town: Town) -> None:
    await asks_lee(town.maria, "When is the next patrol?")
    await town.lee.replies("When is the next patrol?", "menu")
    assert town.lee.last == "Is this your answer to ELM STREET, Q-1?\n> menu"
    await town.later(minutes=5)
    town.maria.never_saw("> menu")


async def test_who_says_no_is_asked_what_it_is(town: Town) -> None:
    await asks_lee(town.maria, "When is the next patrol?")
    await town.lee.says("menu")
    await town.lee.presses("My day")
    await town.lee.presses("Open first")
    await town.lee.says("The lamp on Elm is dark")
    await town.lee.presses("No")
    assert "What is this?" in town.lee.last
    await town.lee.presses("A problem")
    assert "Dangerous right now?" in town.lee.last
    town.maria.never_saw("The lamp on Elm")


async def test_a_reply_to_a_card_that_takes_none_gets_one_line(town: Town) -> None:
    await writes_to_everyone(town.ana, "Garbage day moves to Friday")
    await town.ana.presses("Send")
    for _ in range(2):
        await town.maria.replies("Garbage day moves", "Which bins?")
    lines = [one.text for one in town.maria.messages if "I read no replies" in one.text]
    assert len(lines) == 1
    await town.maria.replies("nobody watches me all day", "Is anyone here?")
    assert "“Report a problem”" in town.maria.last


# --- An album is one thing said ------------------------------------------------------------------


async def sends_part(one: Person, words: str, album: str) -> None:
    """Send one photo of an album, as it comes where its parts come one by one."""
    file = attached(photo())
    await one._hand_in(
        Said(one.direct, one.actor, words, "9", extras=("photo",), files=(file,), album=album)
    )


async def test_an_album_that_comes_in_parts_is_asked_about_once(town: Town) -> None:
    for words in ("The lamp is dark", "", "", ""):
        await sends_part(town.maria, words, "77")
    asked = [one.text for one in town.maria.messages if "What is this?" in one.text]
    assert len(asked) == 1
    assert town.maria.last == "More photos of that album came later. I left those out."
    await sends_part(town.maria, "Another lamp", "78")
    assert "What is this?" in town.maria.last


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_of_an_album_the_first_photo_goes_and_one_sentence_says_so(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await one.says("menu")
    await one.presses("Write to everyone")
    if town.platforms[one.platform].can.forms:
        await one.fills(words="Look at this.")
        await one.sends(photo(), photo(), photo())
    else:
        await one.sends(photo(), photo(), photo(), text="Look at this.")
    one.sees("One photo fits here: I took the first of 3.")
    await one.presses("Send")
    for room in (town.elm, town.teens):
        assert len(room.message("Look at this.").files) == 1


async def test_photos_with_words_that_answer_something_are_named_as_left_out(town: Town) -> None:
    await town.maria.says("ask a question")
    await town.maria.presses("Ask Lee, police")
    await town.maria.says("Where can we lock our bikes?")
    await town.maria.presses("Yes, without my name")
    await town.lee.replies("Where can we lock our bikes?", "At the library.", photo(), photo())
    town.lee.sees("I kept only the words of that.")
    await town.later(minutes=3)
    town.maria.sees("At the library.")


async def test_photos_at_a_look_are_named_as_left_out(town: Town) -> None:
    await town.maria.says("ask a question")
    await town.maria.presses("Ask Lee, police")
    await town.maria.sends(photo(), photo(), text="Where can we lock our bikes?")
    assert town.maria.last.startswith("I kept only the words of that.")
    await town.ana.says("menu")
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words="Garbage day moves")
    await town.ana.sends(photo(), text="To Friday")
    town.ana.sees("I kept only the words of that.")


# --- Plain words -------------------------------------------------------------------------------


async def test_what_is_this_has_every_way_out(town: Town) -> None:
    await town.maria.says("the lamp is dark")
    assert town.maria.labels == [
        "A problem", "A question", "Something private", "Find help", "Fewer messages",
        "I only say hello", "Menu", "Stop",
    ]  # fmt: skip
    await town.maria.presses("Stop")
    town.maria.sees("Stopped. Nothing was sent, and I kept nothing.")


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("report a problem", "Dangerous right now?"),
        ("Reprot a problem", "Dangerous right now?"),
        ("signaler un probleme", "dangereux"),
        ("I want to tell something privately", "in danger right now?"),
        ("whats on", "Nothing is planned"),
        ("fewer messages please", "In this chat I send you"),
        ("mute", "In this chat I send you"),
        ("delete my data", "Erase you, in every group?"),
        ("please stop", "Done. I will not write to you first any more."),
        ("leave me alone", "Done. I will not write to you first any more."),
        ("arreter", "C’est fait. Je ne vous écrirai plus en premier."),
        ("thanks", "You are welcome."),
        ("who are you?", "I am a bot, not a person."),
        ("is anyone there", "no person reads along here"),
        ("are you police", "I am a bot and not police."),
        ("my son is high", "988"),
        ("español", "English and French only"),
        ("ok", "I have asked you nothing"),
        ("organize", "Only organizers can do this; ask Ana, Sam."),
    ],
)
async def test_words_open_their_door_or_get_their_short_answer(
    town: Town, typed: str, seen: str
) -> None:
    await town.maria.says(typed)
    assert seen in town.maria.last


async def test_every_door_opens_by_its_name_in_both_languages(town: Town) -> None:
    registry = town.app.registry
    for door in (door for one in registry.features for door in one.doors):
        for language in LANGUAGES:
            label = speaking(language).label(door.label)
            await town.ana.runs("menu")
            await town.ana.says(label)
            asks = ("What is this?", "Qu’est-ce que", "Please tap one", "Touchez une de ces")
            assert not any(one in town.ana.last for one in asks), label


async def test_french_is_answered_in_french_and_danger_first(town: Town) -> None:
    await town.maria.says("Il y a le feu chez mes voisins")
    assert town.maria.last.startswith("En danger ?") or "911" in town.maria.last.split("\n")[0]
    assert "Appelez" in town.maria.last
    await town.maria.says("menu")
    assert "Signaler un problème" in town.maria.labels
    await town.maria.says("are you police")
    assert town.maria.last.startswith("No, I am a bot and not police.")


IN_THE_OTHER = {
    "en": "Il y a un trou dans la rue devant chez nous et il est grand",
    "fr": "There is a hole in the street in front of our house and it is big",
}
"""A sentence that is surely in the other language."""


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("who", ["maria", "tom", "lee"])
async def test_what_is_typed_into_a_form_changes_no_language(
    town: Town, who: str, language: str
) -> None:
    one: Person = getattr(town, who)
    say, words = speaking(language).label, IN_THE_OTHER[language]
    await one.says("français" if language == "fr" else "english")
    await one.presses(say("Menu"))
    await one.presses(say("Report a problem"))
    await one.presses(say("No"))
    if one.form is None:
        await one.says(words)
        await one.says(words)
        await one.presses(say("Everyone here"))
    else:
        await one.fills(what=words, where="Elm", who=say("Everyone here"))
    assert say("Send") in one.labels
    await one.says(words)
    assert (
        str(speaking(language).t("Use this instead? Add it? Nothing is changed yet.")) in one.last
    )
    await one.says(say("Back"))
    await one.presses(say("Send"))
    await one.says(say("Menu"))
    assert say("Report a problem") in one.labels
    await one.says(words)
    other = speaking("fr" if language == "en" else "en")
    assert other.label("A problem") in one.labels


async def test_an_answer_in_french_leaves_who_answers_in_english(town: Town) -> None:
    await town.maria.presses("Ask a question")
    await town.maria.fills(whom="Ask Lee, police", words="When?", shown="Yes, without my name")
    await town.lee.replies("ELM STREET, Q-1", "Nous passons dans la rue, mais pas avant la nuit")
    await town.lee.says("menu")
    assert "Report a problem" in town.lee.labels
    await town.maria.presses("Ask a question")
    await town.maria.presses("Ask Lee, police")
    await town.maria.says("Il y a un homme avec un couteau dans ma maison")
    assert town.maria.last.startswith("Danger immédiat") or "Appelez" in town.maria.last[:60]
    await town.maria.presses("Stop")
    await town.maria.says("menu")
    assert "Report a problem" in town.maria.labels


# --- What the menu offers, the presses do --------------------------------------------------------


@pytest.mark.parametrize("who", ["maria", "ana", "lee"])
async def test_who_left_every_chat_reads_it_and_is_offered_what_still_works(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await one.leaves(town.elm)
    await one.says("menu")
    assert "You are in no chat of Elm Street now. This still works for you:" in one.last
    assert "If you are in one" not in one.last
    offered = [label for label in one.labels if label != "Français"]
    assert offered[:4] == [
        "Tell something privately", "Find help", "What I asked", "My settings",
    ]  # fmt: skip
    for label in offered:
        await one.says("menu")
        await one.presses(label)
        assert "for people in the chats" not in one.last
        assert "Only organizers" not in one.last


async def test_whoever_is_there_is_offered_everything(town: Town) -> None:
    await town.maria.says("menu")
    assert town.maria.labels[:6] == STREET
    await town.later(days=40)
    await town.maria.says("menu")
    assert town.maria.labels[:6] == STREET
