"""Who types what stands on the screen has pressed it, and a yes or a no is an answer to it."""

from __future__ import annotations

import pytest

from bot.typed import tidy
from storage import people
from tests.stage import Person, Town
from tests.telling import shows_words
from tests.test_asked import begins_a_problem

pytestmark = pytest.mark.ci

WRITTEN = "Garbage day moves to Friday"


async def looks(one: Person) -> None:
    """Write to everyone, as far as the last look."""
    await one.says("menu")
    await one.presses("Write to everyone")
    await one.says(WRITTEN)


# --- A question that is no form's -------------------------------------------------------------


@pytest.mark.parametrize(
    ("door", "typed", "seen"),
    [
        ("Report a problem", "no", "What is wrong?"),
        ("Report a problem", "Non", "What is wrong?"),
        ("Report a problem", "yes", "911"),
        ("Report a problem", "yes it is dangerous", "911"),
        ("Tell something privately", "no", "Who should read it?"),
        ("Tell something privately", "what this hides and what not", "Who learns what"),
    ],
)
async def test_a_question_takes_a_typed_answer(
    town: Town, door: str, typed: str, seen: str
) -> None:
    await town.maria.says("menu")
    await town.maria.presses(door)
    await town.maria.says(typed)
    assert seen in town.maria.last


@pytest.mark.parametrize("door", ["Report a problem", "Tell something privately"])
@pytest.mark.parametrize(
    "typed",
    [
        "no it is not dangerous",
        "No, nobody is in danger.",
        "non ce n'est pas dangereux",
        "Non, personne n’est blessé",
        "il n'y a pas de danger",
        "not dangerous",
        "nobody is hurt",
        "no one is hurt, thank you",
        "no, it's not",
        "No. We are safe.",
        "no danger",
    ],
)
async def test_a_no_that_names_what_was_asked_is_a_no(town: Town, door: str, typed: str) -> None:
    await town.maria.says("menu")
    await town.maria.presses(door)
    await town.maria.says(typed)
    asks = ("What is wrong?", "Who should read it?", "Qu’est-ce qui", "Qui doit")
    assert any(one in town.maria.last for one in asks), town.maria.last


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("yes it's dangerous", "Call 911 now."),
        ("Yes, somebody is hurt", "Call 911 now."),
        ("it is dangerous", "Call 911 now."),
        ("oui il y a un danger", "Appelez le 911"),
        ("oui c'est très dangereux", "Appelez le 911"),
    ],
)
async def test_a_yes_that_names_what_was_asked_is_a_yes(town: Town, typed: str, says: str) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.says(typed)
    assert says in town.maria.last


@pytest.mark.parametrize(
    "typed",
    [
        "no, but he has a gun",
        "no it is dangerous",
        "no, danger",
        "I am not in danger, he is",
        "nobody is safe",
        "not dangerous yet but he said he will kill her",
        "is it dangerous?",
        "yes it is not dangerous",
        "nobody is hurt but there is a fire in the building",
    ],
)
async def test_a_no_that_says_more_is_no_answer(town: Town, typed: str) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.says(typed)
    sentence = "?" not in typed
    assert ("I keep these words:" if sentence else "What is this?") in town.maria.last
    assert "911" in town.maria.last
    assert {"Yes, it is dangerous", "No"} & {*town.maria.labels} or "Back" in town.maria.labels


@pytest.mark.parametrize(
    ("typed", "erased"),
    [
        ("no, don't erase me", False),
        ("yes, erase me", True),
        ("yes erase me but keep my problems", False),
        ("yes, do not erase me", False),
    ],
)
async def test_any_question_takes_an_answer_that_names_what_it_asks(
    town: Town, typed: str, *, erased: bool
) -> None:
    await town.maria.says("delete my data")
    assert town.maria.last.startswith("Erase you, in every group?")
    await town.maria.says(typed)
    await town.settle()
    with town.database.reading() as db:
        assert (people.person(db, town.maria.platform, town.maria.id) is None) == erased


async def test_who_reads_it_is_chosen_by_name(town: Town) -> None:
    await town.maria.says("tell something privately")
    await town.maria.says("no")
    await town.maria.says("maya")
    assert town.maria.last.startswith("Maya, community contact, not police.")


@pytest.mark.parametrize("typed", ["no", "Not needed", "not neded", "non"])
async def test_an_urgent_alert_goes_on_by_typing(town: Town, typed: str) -> None:
    await town.ana.says("urgent alert")
    await town.ana.says(typed)
    assert town.ana.last == "What is it?"
    await town.ana.says("fire")
    assert "What, where, what should people do?" in town.ana.last
    await town.ana.says("Smoke at Elm and 5th, stay away")
    await town.ana.says("yes")
    town.elm.shows("Smoke at Elm and 5th")
    await town.maria.presses("I can help")
    await town.maria.says("yes")
    assert town.maria.last == "Ana sees your name now."


async def test_a_yes_to_danger_does_not_say_that_911_was_called(town: Town) -> None:
    await town.ana.says("urgent alert")
    await town.ana.says("yes")
    assert town.ana.last == "Please tap one of these."
    assert town.ana.labels == ["I called 911", "Not needed", "Stop"]


async def test_ok_is_no_answer_and_the_question_stands_there_again(town: Town) -> None:
    await town.maria.says("report a problem")
    await town.maria.says("ok")
    assert town.maria.last == "Please tap one of these."
    assert town.maria.labels == ["Yes, it is dangerous", "No", "Stop"]


async def test_other_words_there_keep_the_way_back(town: Town) -> None:
    await town.maria.says("report a problem")
    await town.maria.says("are the neighbours loud again?")
    assert "What is this?" in town.maria.last
    await town.maria.presses("Back")
    assert town.maria.last == "Dangerous right now?"


async def test_a_sentence_typed_at_the_danger_question_waits_for_the_problem(town: Town) -> None:
    await town.maria.says("report a problem")
    await town.maria.says("A lamp is out at Elm and 3rd")
    assert "A lamp is out at Elm and 3rd" in town.maria.last
    assert "Dangerous right now?" in town.maria.last
    await town.maria.presses("No")
    assert town.maria.last.startswith("You wrote:\n> A lamp is out at Elm and 3rd\n")
    assert "What is wrong?" in town.maria.last
    await town.maria.presses("Use these words")
    assert "Where?" in town.maria.last


@pytest.mark.parametrize(
    "typed",
    [
        "there is a fire at 12 Elm, I called 911 already",
        "Gas smell at Elm and 3rd, stay inside, close windows.",
        "fire!",
        "he's armed",
        "tornado",
    ],
)
async def test_an_emergency_typed_at_the_first_question_is_one_tap_from_the_alert(
    town: Town, typed: str
) -> None:
    await town.ana.says("urgent alert")
    await town.ana.says(typed)
    assert typed in town.ana.last
    assert "Danger now? Call 911 first." in town.ana.last
    assert town.ana.labels == ["I called 911", "Not needed", "Stop"]
    await town.ana.presses("I called 911")
    await town.ana.presses("Fire or gas")
    assert typed in town.ana.last
    await town.ana.presses("Use these words")
    assert typed in town.ana.last
    await town.ana.says("ok")
    assert town.ana.last.startswith("Please tap one of these.")
    assert town.ana.labels == ["Yes, alert everyone", "Change", "Stop"]
    town.elm.hides(typed)
    await town.ana.presses("Yes, alert everyone")
    town.elm.shows(typed)


async def test_a_short_cry_in_french_at_the_first_question_is_one_tap_away(town: Town) -> None:
    await town.ana.says("français")
    await town.ana.says("alerte urgente")
    await town.ana.says("Au feu")
    assert "Au feu" in town.ana.last
    await town.ana.presses("J’ai appelé le 911")
    await town.ana.presses("Incendie ou fuite de gaz")
    assert "Vous avez écrit\u00a0:\n> Au feu\n" in town.ana.last
    await town.ana.presses("Utiliser ces mots")
    assert town.ana.labels[0] == "Oui, alerter tout le monde"


# --- The last look ---------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["Send", "SEND!", "send it", "yes", "ok send", "looks good"])
async def test_whole_phrases_send(town: Town, typed: str) -> None:
    await looks(town.ana)
    await town.ana.says(typed)
    town.elm.shows(WRITTEN)


@pytest.mark.parametrize("typed", ["end", "sends", "sned", "sent", "ok", "no", "dont send"])
async def test_no_slip_sends(town: Town, typed: str) -> None:
    await looks(town.ana)
    await town.ana.says(typed)
    town.elm.hides(WRITTEN)


async def test_send_after_other_words_asks_first_what_these_are(town: Town) -> None:
    await looks(town.ana)
    await town.ana.says("what happens now?")
    await town.ana.says("send")
    town.elm.hides(WRITTEN)
    assert "> what happens now?" in town.ana.last
    await town.ana.presses("Back")
    assert "Send" in town.ana.labels
    await town.ana.says("send")
    town.elm.shows(WRITTEN)


# --- A choice --------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["lee", "Ask Lee", "the first one"])
async def test_a_choice_is_made_by_what_names_it_alone(town: Town, typed: str) -> None:
    await town.maria.presses("Ask a question")
    await town.maria.says(typed)
    assert town.maria.last == "What would you like to know?"


@pytest.mark.parametrize("typed", ["ask", "somebody", "yes"])
async def test_what_names_two_or_none_chooses_nothing(town: Town, typed: str) -> None:
    await town.maria.presses("Ask a question")
    await town.maria.says(typed)
    assert town.maria.last.startswith("Please tap one of these.")


async def test_everyone_is_everyone_here(town: Town) -> None:
    await begins_a_problem(town.maria)
    await town.maria.says("The lamp is dark")
    await town.maria.says("Elm and 3rd")
    await town.maria.says("everyone")
    assert town.maria.last.startswith("Who may see it: Everyone here.")


# --- What stands there last --------------------------------------------------------------------


async def test_a_card_that_came_is_the_screen(town: Town) -> None:
    for what, where in (("A lamp is dark", "Elm and 3rd"), ("Loud music", "Pine and 5th")):
        await begins_a_problem(town.maria)
        await town.maria.fills(what=what, where=where, who="Everyone here")
        await town.maria.presses("Send")
    await town.lee.replies("A lamp is dark", "It is fixed.")
    await town.later(minutes=3)
    assert "Take it back" in town.maria.labels
    await town.maria.says("Take it back")
    town.maria.sees("E-1 is taken back")
    town.elm.shows("Loud music")


async def test_all_clear_under_an_alert_asks_how_it_ended(town: Town) -> None:
    await town.ana.says("urgent alert")
    await town.ana.says("not needed")
    await town.ana.says("fire or gas")
    await town.ana.says("Smoke at Elm and 5th")
    await town.ana.says("yes, alert everyone")
    await town.ana.says("all clear")
    assert town.ana.last.startswith("How did it end?")


# --- Plain words -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("vote", "Nothing is planned"),
        ("votes", "Nothing is planned"),
        ("did anybody answer me", "You asked and told nothing"),
        ("what happened to my question?", "You asked and told nothing"),
        ("is it sent?", "You asked and told nothing"),
        ("take back my question", "You asked and told nothing"),
        ("où est ma demande", "Vous n’avez rien demandé"),
        ("how do i stop this", "In this chat I send you"),
        ("êtes-vous la police", "Non, je suis un robot, pas la police."),
        ("c'est quoi ce bot", "Je suis un robot, pas une personne."),
        ("im scared", "What is it about? I keep nothing of this."),
    ],
)
async def test_what_people_ask_has_its_answer(town: Town, typed: str, seen: str) -> None:
    await town.maria.says(typed)
    assert seen in town.maria.last


@pytest.mark.parametrize("sign", ["\u200b", "\u2060", "\ufeff"])
async def test_signs_of_no_width_make_no_other_word(town: Town, sign: str) -> None:
    assert tidy(f"me{sign}nu") == "menu"
    await town.maria.says(f"me{sign}nu")
    assert "What can I do for you?" in town.maria.last


# --- What one person sees in a channel, or hears by itself -------------------------------------


async def test_what_only_they_see_in_a_channel_is_what_they_answer(town: Town) -> None:
    await town.tom.presses("Report a problem")
    assert town.tom.labels == ["Yes, it is dangerous", "No", "Stop"]
    await town.tom.says("yes it is dangerous")
    assert "911" in town.tom.last


async def test_it_takes_the_place_of_what_an_older_screen_asked(town: Town) -> None:
    await town.sam.says("urgent alert")
    await town.sam.says("not needed")
    await town.sam.fills(kind="Fire or gas", words=WRITTEN)
    assert "Yes, alert everyone" in town.sam.labels
    await town.sam.presses("Votes and activities")
    await town.sam.says("yes, alert everyone")
    town.teens.hides(WRITTEN)


@pytest.mark.parametrize("name", ["maria", "tom"])
async def test_what_came_by_itself_is_what_they_answer(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await shows_words(one)
    await town.later(minutes=6)
    assert "Throw away" in one.labels
    await one.says("throw away")
    assert "kept nothing" in one.last


async def test_what_everyone_saw_is_nobodys_screen(town: Town) -> None:
    await town.tom.says("report a problem")
    await town.tom.says("hello", to=town.teens, naming=True)
    await town.tom.says("yes it is dangerous")
    assert "911" in town.tom.last


@pytest.mark.parametrize("typed", ["Back", "back", "retour"])
async def test_back_typed_where_words_are_asked_for_goes_back(town: Town, typed: str) -> None:
    await town.ana.presses("Urgent alert")
    await town.ana.presses("I called 911")
    await town.ana.presses("Fire or gas")
    await town.ana.says(typed)
    assert town.ana.last == "What is it?"
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.says("Street lamp out.")
    await town.maria.says(typed)
    assert town.maria.last.startswith("What is wrong?")
