"""Who types what a button means has pressed it, whatever words stand on the button."""

from __future__ import annotations

import pytest

from bot.choosing import chosen
from bot.meant import bare_words
from bot.texts import speaking
from bot.words import Standing
from tests.stage import Person, Room, Town
from tests.telling import drafts
from tests.test_asked import begins_a_problem

SECOND = "4 of 5"
READERS = "3 of 5"


@pytest.fixture
async def olga(town: Town) -> Person:
    """Somebody who sets up a group, and was just shown the time of her town."""
    olga = town.person("Olga", "telegram", Standing.ADMIN)
    oak = town.room("telegram", "Oak Lane", [olga], holds_bot=False)
    await sets_up(olga, oak)
    return olga


async def sets_up(olga: Person, oak: Room) -> None:
    await olga.says("set up my group")
    await olga.presses("Choose the Telegram group", into=oak)
    await olga.says("Burnaby")
    assert "in Burnaby, and you speak English." in olga.last


async def asked_for_readers(olga: Person) -> None:
    await olga.says("yes that's right")
    await olga.says("604-555-0142")
    assert READERS in olga.last


# --- Setting up ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed", ["yes that's right", "Right.", "yes", "oui c'est ça", "c'est juste", "That is correct"]
)
async def test_what_is_shown_is_right_in_anybodys_words(olga: Person, typed: str) -> None:
    await olga.says(typed)
    assert olga.last.startswith(("2 of 5", "2 sur 5", "2 de 5"))


@pytest.mark.parametrize("typed", ["no", "no, that's wrong", "non, c'est faux"])
async def test_what_is_shown_is_wrong_in_anybodys_words(olga: Person, typed: str) -> None:
    await olga.says(typed)
    assert {"The time", "L’heure"} & set(olga.labels)


@pytest.mark.parametrize(
    "typed", ["skip", "Passer", "I don't know", "je ne sais pas", "later", "none", "rien"]
)
async def test_a_number_that_is_not_known_is_left_out(olga: Person, typed: str) -> None:
    await olga.says("yes that's right")
    await olga.says(typed)
    assert olga.last.startswith(READERS)
    assert "as your answer" not in olga.last


@pytest.mark.parametrize(
    "typed", ["nobody yet", "nobody", "personne pour l'instant", "later", "skip", "I don't know"]
)
async def test_nobody_reads_yet(olga: Person, typed: str) -> None:
    await asked_for_readers(olga)
    await olga.says(typed)
    assert SECOND in olga.last


@pytest.mark.parametrize(
    "typed", ["later", "not now", "plus tard", "pas maintenant", "nobody yet", "skip", "personne"]
)
async def test_a_second_organizer_can_come_later(olga: Person, typed: str) -> None:
    await asked_for_readers(olga)
    await olga.says("only me")
    await olga.says(typed)
    assert "Post it" in olga.labels
    assert "link" not in olga.last


# --- Every other sheet ---------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["skip", "no", "nothing else", "je ne sais pas", "plus tard"])
async def test_a_question_that_can_be_left_out_is_left_out(town: Town, typed: str) -> None:
    await begins_a_problem(town.maria)
    await town.maria.fills(what="Lamp out", where="Elm and 3rd", who="Everyone here")
    await town.maria.presses("Send")
    await town.ana.says("menu")
    await town.ana.organizes("Posts of neighbours")
    await town.ana.presses("E-1")
    await town.ana.presses("Take it down")
    await town.ana.presses("It does not belong in this group.")
    assert town.ana.last.startswith("Anything else to say?")
    await town.ana.says(typed)
    assert "Take it down" in town.ana.labels
    assert f"> {typed}" not in town.ana.last


@pytest.mark.parametrize("typed", ["I don't know", "no", "rien"])
async def test_looks_that_nobody_saw_are_left_out_of_what_is_told(town: Town, typed: str) -> None:
    await drafts(town.maria)
    await town.maria.presses("Describe the person")
    assert "look like?" in town.maria.last
    await town.maria.says(typed)
    assert "Go on (not sent yet)" in town.maria.labels
    assert f"> {typed}" not in town.maria.last


async def test_where_words_are_needed_they_are_the_answer(town: Town) -> None:
    await begins_a_problem(town.maria)
    await town.maria.says("later")
    assert town.maria.last.startswith("Where?")
    await town.maria.says("I don't know")
    assert town.maria.last == "Who may see it?"


def test_going_on_without_never_says_more_than_was_typed() -> None:
    rings = {"everyone here": "all", "nobody": "none"}
    assert chosen("nobody", rings) == "none"
    assert chosen("skip", rings) is None
    assert chosen("I don't know", rings) is None
    danger = {"yes dangerous now": "yes", "no": "no"}
    assert chosen("I don't know", danger) is None
    assert chosen("later", danger) is None
    two = {"yes without my name": "a", "yes with my name": "b", "no only lee and me": "c"}
    assert chosen("yes that's right", two) is None
    assert chosen("non merci", {"oui": "a", "non seulement lee": "b"}) == "b"


def test_the_labels_that_are_meant_begin_as_they_do_in_both_languages() -> None:
    for label in ("Later", "Skip", "Go on without", "Nobody yet: leave private messages off"):
        for language in ("en", "fr"):
            words = speaking(language).label(label).lower().replace("\xa0:", "")
            assert chosen("not now", {words.replace(":", ""): label}) == label


# --- A choice is meant, and none of its words named ----------------------------------------------


@pytest.mark.parametrize("typed", ["ok", "c'est beau", "okay"])
async def test_a_nod_says_that_what_is_shown_is_right(olga: Person, typed: str) -> None:
    await olga.says(typed)
    assert olga.last.startswith("2 of 5")


async def test_another_town_typed_at_the_look_is_the_town(olga: Person) -> None:
    await olga.says("Toronto")
    assert "in Toronto, and you speak English." in olga.last
    await olga.says("ok")
    assert olga.last.startswith("2 of 5")


@pytest.mark.parametrize("typed", ["not really", "pas vraiment"])
async def test_not_really_dangerous_is_no(town: Town, typed: str) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.says(typed)
    assert "Dangerous right now?" not in town.maria.last
    assert typed not in town.maria.last


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("yes without name", "Yes, without my name"),
        ("pas de nom", "Yes, without my name"),
        ("anonyme svp", "Yes, without my name"),
        ("surtout pas la police", "Maya, community contact, not police"),
        ("anyone but the police", "Maya, community contact, not police"),
        ("no cops", "Maya, community contact, not police"),
        ("right now", "Now"),
        ("yesterday", "This week"),
        ("hier soir", "This week"),
        ("last week", None),
        ("no name", None),
        ("no, my name", None),
    ],
)
def test_a_choice_is_meant_by_what_it_says_in_other_words(typed: str, means: str | None) -> None:
    sets = (
        ("Yes, without my name", "Yes, with my name", "No, only Lee and me"),
        ("Lee, police contact", "Maya, community contact, not police"),
        ("Now", "Today", "This week", "Before that"),
    )
    found = {chosen(typed, {bare_words(one): one for one in labels}) for labels in sets}
    assert found - {None} == ({means} if means else set())


def test_of_two_who_are_not_police_none_is_chosen() -> None:
    labels = ("Maya, community contact, not police", "Ines, social worker, not police")
    assert chosen("no cops", {bare_words(one): one for one in labels}) is None
