"""Race or looks alone never ring in every chat unthought: one screen asks for what is missing."""

from __future__ import annotations

import pytest

from tests.stage import Person, Room, Town

VAGUE = "Black man at 3rd and Elm"
CLEAR = "Black man in a red coat, tall, is breaking car windows at 3rd and Elm"
ORGANIZERS = pytest.mark.parametrize("who", ["ana", "sam"])


async def writes(one: Person, words: str, kind: str = "A crime just happened") -> None:
    """Write an alert, up to what comes after the form."""
    await one.says("menu")
    await one.presses("Urgent alert")
    await one.presses("I called 911")
    await one.fills(kind=kind, words=words)


async def changes(one: Person, words: str) -> None:
    await one.presses("Change the words")
    await one.fills(words=words)


async def pleads(one: Person, words: str) -> None:
    await one.presses("Report a problem")
    await one.presses("Yes, it is dangerous")
    await one.presses("Ask organizers to warn everyone")
    await one.fills(words=words)
    await one.presses("Send")


def rings(room: Room, words: str) -> int:
    return sum(words in one.text and not one.silent for one in room.messages)


@ORGANIZERS
async def test_a_race_alone_is_asked_for_deed_place_and_two_details(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await writes(one, VAGUE)
    assert one.last.startswith("You name somebody's race or where they seem to come from.")
    assert "what do they do, where and when?" in one.last
    assert "Please add 2 details of different kinds: clothes, hair, age, build." in one.last
    assert len(one.last) <= 300
    assert one.labels == ["Change the words", "Go on as it is", "Stop"]
    await changes(one, CLEAR)
    assert CLEAR in one.last
    await one.presses("Yes, alert everyone")
    for room in (town.elm, town.teens):
        assert rings(room, CLEAR) == 1
        room.hides(VAGUE)


@ORGANIZERS
async def test_looks_alone_are_asked_what_the_person_does(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await writes(one, "Tall man in a red hoodie at 3rd and Elm", "Something else")
    assert one.last.startswith("You say how somebody looks, and not what they do.")
    assert "Please add" not in one.last
    await changes(one, "Tall man in a red hoodie is trying car doors at 3rd and Elm")
    assert "Yes, alert everyone" in one.labels


@ORGANIZERS
async def test_what_cannot_wait_goes_on_with_one_tap(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await writes(one, VAGUE)
    one.taps = 0
    await one.presses("Go on as it is")
    assert VAGUE in one.last
    assert one.taps == 1
    await one.presses("Yes, alert everyone")
    assert rings(town.elm, VAGUE) == 1


async def test_a_button_from_before_sends_no_words_that_were_never_thought_about(
    town: Town,
) -> None:
    await writes(town.ana, CLEAR)
    yes = next(b.data for b in town.ana.messages[-1].buttons if b.label == "Yes, alert everyone")
    await town.ana.presses("Change")
    await town.ana.presses("What, where, what to do?")
    await town.ana.says(VAGUE)
    await town.ana.forges(yes)
    assert "You name somebody's race" in town.ana.last
    town.elm.hides(VAGUE)
    await town.sam.forges(f"alert_as_is-{town.group_id}-1")
    assert "There is nothing to send" in town.sam.last
    await town.ana.presses("Go on as it is")
    await town.ana.presses("Yes, alert everyone")
    assert rings(town.elm, VAGUE) == 1


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("Missing person", "Black boy, 6, red coat, last at Elm and 3rd. Look in your garden."),
        ("Missing person", "Boy, 6, red coat, missing since 20:50."),
        ("Missing person", "Tall woman with long grey hair, walked out of the home at noon."),
        ("Fire or gas", "Fire at 5th and Elm, ask the man in the red jacket."),
        ("A crime just happened", CLEAR),
        ("A crime just happened", "Man with a gun in a red coat at the school. Stay inside."),
    ],
)
async def test_whoever_is_missing_and_what_is_told_whole_meet_no_pause(
    town: Town, kind: str, words: str
) -> None:
    await writes(town.sam, words, kind)
    assert "Yes, alert everyone" in town.sam.labels


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("Storm, power, water", "Black woman stands on Elm, long coat, short hair"),
        ("Fire or gas", "Two Arab men wait at 3rd, jackets, beards"),
        ("Missing person", "Black man sits on Elm, jeans, beard"),
    ],
)
async def test_another_kind_of_alert_is_no_way_around_the_pause(
    town: Town, kind: str, words: str
) -> None:
    await writes(town.ana, words, kind)
    assert "what do they do" in town.ana.last
    assert "Yes, alert everyone" not in town.ana.labels


async def test_a_missing_person_of_whom_only_the_race_is_told_needs_two_details(
    town: Town,
) -> None:
    await writes(town.ana, "Indigenous woman, from the care home", "Missing person")
    assert "Please add 2 details" in town.ana.last
    assert "what do they do" not in town.ana.last


# --- News ---


@ORGANIZERS
async def test_news_of_a_race_pause_until_the_alert_has_said_more(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await writes(one, "Somebody broke a window at 3rd and Elm")
    await one.presses("Yes, alert everyone")
    await one.presses("Add news")
    await one.fills(words="He is black")
    assert "Please add 2 details" in one.last
    town.elm.hides("He is black")
    await one.presses("Go on as it is")
    town.elm.shows("He is black")
    await one.presses("Add news")
    await one.fills(words="Red coat, very tall")
    await one.presses("Send now")
    await one.presses("Add news")
    await one.fills(words="He was black, now at the park")
    await one.presses("Send now")
    town.elm.shows("He was black, now at the park")


# --- A neighbour's words ---


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_a_neighbour_in_danger_is_never_held_up_the_organizer_thinks(
    town: Town, who: str
) -> None:
    neighbour: Person = getattr(town, who)
    await pleads(neighbour, VAGUE)
    neighbour.sees("I send it to the organizers now")
    await town.sam.presses("Alert everyone")
    assert "may harm somebody who did nothing" in town.sam.last
    assert "what do they do, where and when?" in town.sam.last
    assert len(town.sam.last) <= 300
    town.elm.hides(VAGUE)
    await town.sam.presses("Go on as it is")
    assert rings(town.elm, VAGUE) == 1
    await town.ana.forges(f"alert_as_asked-{town.group_id}-1")
    assert "was decided already" in town.ana.last
    assert rings(town.elm, VAGUE) == 1


@ORGANIZERS
async def test_an_organizer_finds_better_words_and_only_those_go_out(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await pleads(town.maria, VAGUE)
    await one.presses("Alert everyone")
    await changes(one, "Somebody is breaking car windows at 3rd and Elm")
    await one.presses("Send")
    for room in (town.elm, town.teens):
        assert rings(room, "Somebody is breaking car windows") == 1
        room.hides(VAGUE)
    assert "breaking car windows" in town.maria.sees("alerted everyone, in other words:")
    await town.lee.forges(f"alert_reword-{town.group_id}-1")
    assert "was decided already" in town.lee.last


async def test_a_no_of_somebody_else_ends_no_change_of_words(town: Town) -> None:
    await pleads(town.maria, VAGUE)
    await town.ana.presses("Alert everyone")
    await town.ana.presses("Change the words")
    await town.sam.presses("No, do not alert")
    await town.ana.says("Somebody is breaking car windows")
    await town.ana.presses("Send")
    assert rings(town.elm, "breaking car windows") == 1


async def test_once_it_was_a_mistake_nothing_of_it_goes_out_in_any_words(town: Town) -> None:
    await pleads(town.maria, VAGUE)
    await town.ana.presses("Alert everyone")
    await town.ana.presses("Change the words")
    await town.maria.presses("It was a mistake")
    await town.ana.says("Somebody is breaking car windows")
    assert "was decided already" in town.ana.last
    town.elm.hides("breaking car windows")


# --- In French ---


@ORGANIZERS
async def test_in_french_it_pauses_too_and_fits_a_screen(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await one.says("francais")
    await one.says("menu")
    await one.presses("Alerte urgente")
    await one.presses("J’ai appelé le 911")
    await one.fills(kind="Crime qui vient d’arriver", words="Un homme noir au coin de la 3e")
    assert one.last.startswith("Vous nommez")
    assert "où et quand" in one.last
    assert len(one.last) <= 300
    await one.presses("Continuer tel quel")
    assert "Un homme noir au coin de la 3e" in one.last


@ORGANIZERS
async def test_an_insult_never_rings(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await writes(one, "Nigger with a gun at the school. Stay inside.")
    assert one.last.startswith("A word in it insults a whole people")
    assert one.labels == ["Change the words", "Stop"]
    await changes(one, "Man with a gun at the school. Stay inside.")
    await one.presses("Yes, alert everyone")
    assert rings(town.elm, "Man with a gun") == 1
    town.elm.hides("Nigger")


async def test_a_plea_with_an_insult_rings_in_other_words(town: Town) -> None:
    await pleads(town.maria, "Nigger with a gun at the school")
    await town.ana.presses("Alert everyone")
    assert town.ana.last.startswith("A word in it insults a whole people")
    assert town.ana.labels == ["Change the words", "No, do not alert"]
    await town.ana.forges(f"alert_as_asked-{town.group_id}-1")
    town.elm.hides("with a gun")
    await changes(town.ana, "Man with a gun at the school")
    await town.ana.presses("Send")
    assert rings(town.elm, "Man with a gun at the school") == 1
    town.elm.hides("Nigger")


# --- A neighbour's words that name somebody ---

ACCUSED = "Kevin Wong at 412 Oak has a gun, stay inside"


@ORGANIZERS
async def test_a_plea_that_names_somebody_is_looked_at_before_it_rings(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await pleads(town.maria, ACCUSED)
    await one.presses("Alert everyone")
    assert one.last.startswith("Everyone would read Kevin Wong, 412 Oak.")
    assert one.labels == ["Blur it", "Leave it", "Change the words", "No, do not alert"]
    town.elm.hides("has a gun")
    await one.presses("Blur it")
    for room in (town.elm, town.teens):
        assert rings(room, "███ at ███ Oak has a gun, stay inside") == 1
        room.hides("Kevin Wong")


@ORGANIZERS
async def test_what_people_have_to_know_of_a_plea_may_be_left(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await pleads(town.maria, "Fire at 412 Oak, get out of the houses beside it")
    await one.presses("Alert everyone")
    await one.presses("Leave it")
    for room in (town.elm, town.teens):
        assert rings(room, "Fire at 412 Oak") == 1


async def test_after_a_thought_about_race_names_are_looked_at_too(town: Town) -> None:
    await pleads(town.maria, "Black guy at 412 Oak again")
    await town.ana.presses("Alert everyone")
    await town.ana.presses("Go on as it is")
    town.ana.sees("Everyone would read 412 Oak.")
    town.elm.hides("412 Oak")


async def test_other_words_for_a_plea_are_looked_at_too(town: Town) -> None:
    await pleads(town.maria, ACCUSED)
    await town.ana.presses("Alert everyone")
    await changes(town.ana, "A man with a gun, call Kevin Wong")
    town.ana.sees("Everyone would read Kevin Wong.")
    town.elm.hides("Kevin Wong")
    await town.ana.presses("Blur it")
    assert rings(town.elm, "A man with a gun, call ███") == 0
    await town.ana.presses("Send")
    assert rings(town.elm, "A man with a gun, call ███") == 1


async def test_a_plea_for_a_lost_child_rings_with_one_tap(town: Town) -> None:
    await pleads(town.maria, "My son is lost, 6, red coat, last seen at 412 Oak Street")
    await town.ana.presses("Alert everyone")
    assert rings(town.elm, "last seen at 412 Oak Street") == 1
