"""The front door: a card to pin, the private chat, plain words."""

from __future__ import annotations

import pytest

from bot.words import Attached
from tests.photos import photo
from tests.stage import Person, Town
from tests.telling import new_rows, rows


async def test_every_chat_has_one_card_and_both_say_that_nobody_watches(town: Town) -> None:
    for room in (town.elm, town.teens):
        text = room.shows("Elm Street")
        assert "nobody watches me all day" in text
        assert "911" in text
        assert "Lee (police)" in text
        assert "Maya (community, not police)" in text
        assert len(room.messages) == 1
        assert room.messages[0].silent


async def test_a_greeting_opens_the_menu(town: Town) -> None:
    await town.maria.says("hello")
    town.maria.sees("What can I do for you?")
    assert "Find help" in town.maria.labels
    assert "Organize" not in town.maria.labels


async def test_organizers_have_a_row_of_their_own(town: Town) -> None:
    await town.ana.says("menu")
    assert "Organize" in town.ana.labels
    await town.ana.presses("Organize")
    town.ana.sees("What would you like to organize?")


async def test_help_opens_with_911_and_988_also_with_a_typing_mistake(town: Town) -> None:
    for words in ("help", "hepl", "aide", "Help."):
        await town.maria.says(words)
        assert town.maria.last.startswith("Danger now: 911. Thoughts of suicide: 988")


async def test_a_sentence_is_asked_about_and_nothing_is_kept_before_a_choice(town: Town) -> None:
    await town.maria.says("the lamp is dark")
    town.maria.sees("What is this? I keep nothing before you choose.")
    await town.maria.presses("I only say hello")
    town.maria.sees("Hello. What can I do for you?")


async def test_stop_meets_no_argument_and_can_be_undone(town: Town) -> None:
    await town.maria.says("Stop")
    town.maria.sees("Done. I will not write to you first any more.")
    await town.maria.presses("Write to me again")
    town.maria.sees("I write to you again")


async def test_a_stranger_learns_of_no_group(town: Town) -> None:
    await town.stranger.says("hello")
    assert town.stranger.last.startswith("If you are in danger, call 911: I call nobody.")
    assert "Tap a button on its card in your group chat." in town.stranger.last
    assert town.stranger.labels == ["Find help", "Set up my group", "Look around first"]
    town.stranger.never_saw("Elm")
    await town.stranger.presses("Find help")
    assert town.stranger.last.startswith("Danger now: 911.")


async def test_a_forged_button_gets_one_sentence(town: Town) -> None:
    for data in ("nonsense", "organize-zzzzzzzz", f"organize-{town.group_id}-1-2-3", "-", "menu"):
        await town.maria.forges(data)
        town.maria.sees("too old")


async def test_someone_without_the_right_is_told_whom_to_ask(town: Town) -> None:
    await town.maria.forges(f"organize-{town.group_id}")
    town.maria.sees("Only organizers can do this; ask Ana, Sam.")


async def test_who_left_every_chat_has_no_right_any_more(town: Town) -> None:
    await town.ana.says("menu")
    town.elm.people.remove(town.ana)
    await town.later(days=3)
    await town.ana.presses("Organize")
    assert town.ana.last == "Your role rests until you are back in a chat of Elm Street."


async def test_french_is_one_word_away(town: Town) -> None:
    await town.maria.says("francais")
    await town.maria.says("menu")
    assert "Organize" not in town.maria.labels
    assert "English" in town.maria.labels


async def test_an_unknown_command_gets_one_sentence(town: Town) -> None:
    await town.maria.runs("frobnicate")
    town.maria.sees("I do not know that command")


# --- A photo that nobody asked for ---


@pytest.mark.parametrize("kind", ["image/jpeg", "application/pdf"])
@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_a_photo_out_of_the_blue_is_not_kept_and_doors_are_shown(
    town: Town, who: str, kind: str
) -> None:
    one: Person = getattr(town, who)
    before = rows(town)
    await one.sends(photo(), kind=kind)
    assert one.last == (
        "I did not keep that. A problem or a question is told in words, without a photo. One can "
        "go with this:\nDanger now: call 911."
    )
    assert one.labels == ["Tell something privately", "Menu"]
    assert new_rows(town, before) == {}
    assert not any(isinstance(kept, Attached) for kept, _ in town.app.memory._kept.values())


@pytest.mark.parametrize("who", ["ana", "sam", "lee", "maya"])
async def test_whoever_writes_to_everyone_finds_that_door_too_and_the_photo_goes_there(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await one.sends(photo())
    assert one.labels == ["Tell something privately", "Write to everyone", "Menu"]
    await one.presses("Write to everyone")
    if town.platforms[one.platform].can.forms:
        await one.fills(words="Look at this.", file=photo())
    else:
        await one.sends(photo(), text="Look at this.")
    await one.presses("Send")
    for room in (town.elm, town.teens):
        assert room.message("Look at this.").files


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_of_a_photo_with_words_the_words_go_on_and_danger_comes_first(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await one.sends(photo(), text="The lamp is dark")
    assert one.last.startswith("I kept only the words. What is this?")
    await one.sends(photo(), text="There is a fire in my house")
    assert one.last.startswith("Danger now: call 911.")
    assert "I kept only the words." in one.last


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_a_voice_gets_the_sentence_that_only_words_are_read(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await one.sends(b"hm", kind="audio/ogg")
    assert one.last == "I can read only words here. What can I do for you?"


# --- Words typed in the middle of a form ---


async def test_stop_in_the_middle_of_a_form_ends_the_form_and_nothing_else(town: Town) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.says("Street lamp out")
    await town.maria.says("stop")
    town.maria.sees("Stopped. Nothing was sent, and I kept nothing.")
    town.maria.never_saw("Done. I will not write to you first any more.")
    await town.maria.says("Elm and 3rd")
    assert town.maria.last.startswith("What is this?")


async def test_stop_after_a_stopped_form_means_silence_and_is_one_tap_or_word_away(
    town: Town,
) -> None:
    await town.maria.presses("Ask a question")
    await town.maria.says("stop")
    assert "Do not write to me" in town.maria.labels
    await town.maria.says("stop")
    assert town.maria.last.startswith("Done. I will not write to you first any more.")


async def test_stop_in_the_middle_of_something_private_throws_it_away(town: Town) -> None:
    await town.maria.presses("Tell something privately")
    await town.maria.presses("No")
    await town.maria.presses("Maya, community contact, not police")
    await town.maria.says("Someone tries car doors")
    await town.maria.says("arrêt")
    town.maria.sees("Stopped. Nothing was sent, and I kept nothing.")
    await town.maria.says("Elm and 3rd")
    assert town.maria.last.startswith("What is this?")


CANCELS = ["cancel", "Cancel it", "never mind", "forget it", "quit"]


@pytest.mark.parametrize("word", CANCELS)
async def test_a_word_that_cancels_leaves_the_screen_and_turns_nothing_off(
    town: Town, word: str
) -> None:
    await town.maria.says("The lamp is dark again")
    assert town.maria.last.startswith("What is this?")
    await town.maria.says(word)
    assert town.maria.last.startswith("Stopped. Nothing was sent, and I kept nothing.")
    await town.maria.says(word)
    assert town.maria.last == "There is nothing to cancel here."
    assert town.maria.labels == ["Fewer messages", "Menu"]
    town.maria.never_saw("I will not write to you first")


@pytest.mark.parametrize("word", CANCELS)
async def test_a_word_that_cancels_goes_back_where_no_means_that(town: Town, word: str) -> None:
    await town.maria.says("stop and erase")
    assert town.maria.last.startswith("Erase you, in every group?")
    await town.maria.says(word)
    assert "Quiet hours" in town.maria.labels
    town.maria.never_saw("I will not write to you first")


@pytest.mark.parametrize("word", ["annuler", "Laisse faire", "laissez tomber"])
async def test_a_word_that_cancels_in_french_does_the_same(town: Town, word: str) -> None:
    await town.maria.says("Le lampadaire est encore éteint")
    await town.maria.says(word)
    assert town.maria.last.startswith("C’est arrêté. Rien n’a été envoyé")
    await town.maria.says(word)
    assert town.maria.last == "Il n’y a rien à annuler ici."
    town.maria.never_saw("Je ne vous écrirai plus")


async def test_cancel_at_the_first_question_of_an_alert_alerts_nobody_and_stays_on(
    town: Town,
) -> None:
    await town.ana.says("urgent alert")
    await town.ana.says("cancel")
    town.ana.sees("Stopped. Nothing was sent, and I kept nothing.")
    town.ana.never_saw("I will not write to you first")


async def test_what_can_only_stop_messages_does_beside_another_stop(town: Town) -> None:
    await town.maria.says("The lamp is dark again")
    await town.maria.says("unsubscribe")
    assert town.maria.last.startswith("Done. I will not write to you first any more.")


@pytest.mark.parametrize("word", ["stop", "arrêt"])
async def test_a_stop_beside_what_waits_ends_that_and_messages_are_one_tap_or_word_away(
    town: Town, word: str
) -> None:
    await town.maria.says("The lamp is dark again")
    await town.maria.says(word)
    assert town.maria.labels[-1] in ("Do not write to me", "Ne m’écrivez pas")
    town.maria.never_saw("I will not write to you first")
    await town.maria.says(word)
    assert town.maria.last.startswith(("Done. I will not", "C’est fait. Je ne vous écrirai plus"))


@pytest.mark.parametrize(("word", "way_out"), [("menu", "Menu"), ("help", "Find help")])
async def test_a_word_that_leads_elsewhere_is_an_answer_first_and_then_one_tap_away(
    town: Town, word: str, way_out: str
) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.says(word)
    assert f"I took “{word}” as your answer." in town.maria.last
    assert "Where?" in town.maria.last
    await town.maria.presses(way_out)
    town.maria.sees("What you had begun waits for you.")
    await town.maria.says("Can we get a speed sign?")
    assert town.maria.last.startswith("What is this?")


@pytest.mark.parametrize("door", ["Votes and activities", "Find help", "My settings"])
async def test_after_another_door_a_sentence_is_not_an_old_answer(town: Town, door: str) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.says("Street lamp out")
    await town.maria.presses(door)
    await town.maria.says("I cannot go on")
    assert town.maria.last.startswith("What is this?")


async def test_a_form_that_was_left_goes_on_from_its_own_buttons(town: Town) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.says("Street lamp out")
    await town.maria.runs("menu")
    await town.maria.presses("Back")
    await town.maria.says("The lamp is out")
    assert town.maria.last.startswith("Where?")


async def test_another_language_in_the_middle_of_a_form_keeps_the_form_open(town: Town) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.says("francais")
    assert "Where?" in town.maria.last
    await town.maria.presses("Français")
    await town.maria.presses("Continuer")
    await town.maria.presses("Retour")
    await town.maria.says("Lampadaire éteint")
    assert "coin" in town.maria.last or "rue" in town.maria.last


# --- What I can do ---


async def test_what_i_can_do_fits_a_phone_screen_by_screen(town: Town) -> None:
    await town.maria.presses("Find help")
    await town.maria.presses("More")
    await town.maria.presses("What I can do")
    told = [town.maria.last]
    while "More" in town.maria.labels:
        await town.maria.presses("More")
        told.append(town.maria.last)
    assert all(len(screen) <= 300 for screen in told)
    assert told[0].startswith("Report a problem")
    assert any("connect them with a code" in screen for screen in told)
    assert "Menu" in town.maria.labels


async def test_stop_at_the_preview_drops_what_was_about_to_be_sent(town: Town) -> None:
    await town.ana.presses("Write to everyone")
    await town.ana.says("Garbage day moves")
    await town.ana.says("stop")
    town.ana.sees("Stopped. Nothing was sent, and I kept nothing.")
    town.ana.never_saw("Done. I will not write to you first any more.")
    await town.ana.presses("Send")
    told = [one.text for one in town.ana.messages]
    assert told.count("Stopped. Nothing was sent, and I kept nothing.") == 2
    town.elm.hides("Garbage")


async def test_stop_at_the_preview_of_something_private_leaves_no_row(town: Town) -> None:
    await town.maria.presses("Tell something privately")
    await town.maria.presses("No")
    await town.maria.presses("Maya, community contact, not police")
    await town.maria.says("Someone tries car doors")
    await town.maria.says("Elm and 3rd")
    await town.maria.presses("This week")
    await town.maria.says("stop")
    town.maria.sees("Stopped. Nothing was sent, and I kept nothing.")
    town.maria.never_saw("Done. I will not write to you first any more.")


# --- Whoever asked for silence is promised nothing ---


async def test_after_all_off_a_problem_promises_no_message_and_says_how_to_get_one(
    town: Town,
) -> None:
    await town.maria.says("stop")
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.fills(what="Lamp out", where="Elm and 3rd", who="Everyone here")
    await town.maria.presses("Send")
    assert "I write to you" not in town.maria.last
    assert "look under “What I asked”" in town.maria.last
    await town.maria.presses("Write to me again")
    town.maria.sees("I write to you again")


async def test_after_all_off_a_question_and_a_hand_promise_no_message(town: Town) -> None:
    await town.maria.says("stop")
    await town.maria.presses("Ask a question")
    await town.maria.fills(
        whom="Ask Lee, police", words="A speed sign?", shown="No, only Lee and me"
    )
    assert "I write to you" not in town.maria.last
    assert "Write to me again" in town.maria.labels
    await town.ana.says("menu")
    await town.ana.organizes("Ask how everyone is")
    await town.ana.presses("Once, now")
    await town.ana.presses("Post")
    await town.settle()
    await town.maria.presses("I need some help")
    await town.maria.presses("Go on without words")
    await town.maria.presses("Send")
    assert "I write to you" not in town.maria.last
    assert "Write to me again" in town.maria.labels


async def test_who_answers_a_problem_is_not_told_that_somebody_silent_was_written_to(
    town: Town,
) -> None:
    await town.maria.says("stop")
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.fills(what="Lamp out", where="Elm and 3rd", who="Everyone here")
    await town.maria.presses("Add my name")
    await town.maria.presses("Send")
    await town.settle()
    await town.ana.presses("Fixed")
    await town.ana.fills(words="New bulb")
    await town.ana.presses("Send now")
    town.ana.sees(
        "Everyone here sees it. The person who reported it takes no private messages now."
    )
    town.ana.never_saw("I write it to the person who reported it")


async def test_organizers_find_what_waits_for_them_under_my_day(town: Town) -> None:
    await town.ana.says("menu")
    await town.ana.presses("My day")
    town.ana.sees("You have nothing to do now.")


async def test_no_screen_of_the_private_chat_is_a_dead_end(town: Town) -> None:
    await town.maria.runs("concern")
    town.maria.sees("Do this in reply to somebody's message")
    assert "Menu" in town.maria.labels
    await town.ana.says("menu")
    for door in ("Open votes", "Ask how everyone is", "Messages to everyone"):
        await town.ana.organizes(door)
        await town.ana.presses("Menu")
