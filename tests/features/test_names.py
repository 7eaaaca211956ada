"""Whatever somebody calls themselves, nobody reads it as a role, and nothing breaks on it."""

from __future__ import annotations

import pytest

from tests.stage import Town


@pytest.mark.parametrize("name", ["Lee, police contact", "Lee (police)", "Organizer\u2067 Lee"])
async def test_a_name_that_looks_like_a_role_is_only_a_name(town: Town, name: str) -> None:
    town.maria.name = name
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.fills(what="Lamp out", where="3rd and Elm", who="Everyone here")
    await town.maria.presses("Add my name")
    await town.maria.presses("Send")
    assert "Reported by Lee, a neighbour." in town.elm.shows("Lamp out")


@pytest.mark.parametrize("name", ["", "\u2800", "\u3164", "\u200b", "\u0301"])
async def test_somebody_whose_name_cannot_be_seen_takes_part(town: Town, name: str) -> None:
    town.maria.name = name
    await town.maria.says("hello")
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.fills(what="Lamp out", where="3rd and Elm", who="Everyone here")
    await town.maria.presses("Add my name")
    await town.maria.presses("Send")
    assert "Reported by Neighbour." in town.elm.shows("Lamp out")


async def test_a_message_of_somebody_without_a_name_can_become_a_problem(town: Town) -> None:
    town.maria.name = ""
    await town.maria.says("The stairs are broken", to=town.elm)
    await town.lee.runs("concern", about=town.elm.message("The stairs"))
    town.elm.shows("Neighbour")
