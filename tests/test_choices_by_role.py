"""Who types a role, or a name with politeness around it, has chosen: nothing hears it before."""

from __future__ import annotations

import pytest

from tests.stage import Town

POLICE = ("the police", "police", "police please", "the police please", "Lee please", "ask Lee",
          "la police svp", "the officer")  # fmt: skip
CONTACT = ("Maya please", "the social worker", "not police", "the one who is not police",
           "la travailleuse sociale", "pas la police")  # fmt: skip
EVERY = [*((one, "Lee") for one in POLICE), *((one, "Maya") for one in CONTACT)]


@pytest.mark.parametrize(("typed", "name"), EVERY)
async def test_at_who_should_read_it_a_role_is_the_reader(
    town: Town, typed: str, name: str
) -> None:
    await town.maria.presses("Tell something privately")
    await town.maria.presses("No")
    await town.maria.says(typed)
    assert town.maria.last.startswith(f"{name}, ")
    assert "1 of 3" in town.maria.last or "1 sur 3" in town.maria.last


@pytest.mark.parametrize(("typed", "name"), EVERY)
async def test_at_whom_do_you_ask_too(town: Town, typed: str, name: str) -> None:
    await town.maria.says("ask a question")
    await town.maria.says(typed)
    assert town.maria.labels in (["Stop", "Back"], ["Arrêter", "Retour"])
    await town.maria.says("Can we get a speed sign on Elm?")
    await town.maria.presses(f"No, only {name} and me")
    town.maria.sees(f"Q-1 is with {name}")


FRENCH = [
    ("la police", "Lee"), ("police", "Lee"), ("le policier", "Lee"), ("à la police", "Lee"),
    ("pas la police", "Maya"), ("pas police svp", "Maya"), ("la travailleuse sociale", "Maya"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "name"), FRENCH)
async def test_on_french_screens_a_role_is_not_whoever_says_that_they_are_not_it(
    town: Town, typed: str, name: str
) -> None:
    await town.maria.says("menu")
    await town.maria.presses("Français")
    await town.maria.presses("Menu")
    await town.maria.presses("Poser une question")
    await town.maria.says(typed)
    await town.maria.says("Mon voisin vend de la drogue, que faire ?")
    await town.maria.says("non")
    town.maria.sees("Q-1")
    shown = [one for one in (town.lee, town.maya) if any("Q-1" in it.text for it in one.messages)]
    assert [one.name for one in shown] == [name]


@pytest.mark.parametrize("typed", ["both", "somebody", "the organizers please", "no police"])
async def test_what_names_none_or_two_chooses_nobody(town: Town, typed: str) -> None:
    await town.maria.says("report a problem")
    for words in ("no", "Lamp out", "Elm and 3rd"):
        await town.maria.says(words)
    await town.maria.says(typed)
    assert "Send" not in town.maria.labels
