"""Whoever writes to the organizers reads before it is sent who they are, and whom it names."""

from __future__ import annotations

import pytest

from bot import spoken_of
from tests.stage import Person, Town

NEIGHBOURS = pytest.mark.parametrize("name", ["maria", "tom"])


async def _problem(one: Person, what: str, who: str) -> str:
    await one.presses("Report a problem")
    await one.presses("No")
    await one.fills(what=what, where="Elm and 3rd", who=who)
    return one.last


@NEIGHBOURS
async def test_a_problem_for_organizers_names_them_before_it_is_sent(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    shown = await _problem(one, "Sam shouts at my son", "Organizers, no police")
    assert "Organizers: Ana and Sam. Sam is one of them." in shown
    assert "Send" in one.labels
    town.sam.never_saw("shouts")


@NEIGHBOURS
async def test_where_it_names_none_of_them_it_says_only_who_they_are(town: Town, name: str) -> None:
    shown = await _problem(getattr(town, name), "Samuel is loud", "Organizers, no police")
    assert "Organizers: Ana and Sam." in shown
    assert "of them." not in shown


async def test_the_police_contact_who_reads_it_is_told_too(town: Town) -> None:
    shown = await _problem(town.maria, "ana and Lee parked here", "Organizers and Lee, police")
    assert "Organizers: Ana and Sam. Ana and Lee are some of them." in shown


async def test_what_everyone_reads_names_no_organizers(town: Town) -> None:
    shown = await _problem(town.maria, "Lamp out", "Everyone here")
    assert "Organizers:" not in shown


@pytest.mark.parametrize(
    ("words", "name", "named"),
    [
        ("Ana's dog", "Ana", True),
        ("ANA hit me", "Ana Silva", True),
        ("Banana", "Ana", False),
        ("Élodie crie", "Elodie", True),
        ("L’amie d’Ana", "Ana", True),
        ("He shouts", "Ana", False),
    ],
)
def test_a_name_is_found_however_it_is_written(words: str, name: str, named: bool) -> None:
    assert spoken_of.holds(words, name) is named
