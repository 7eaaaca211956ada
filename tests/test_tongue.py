"""A short sentence whose words are French beyond doubt is answered in French, wherever it comes."""

from __future__ import annotations

import pytest

from bot.tongue import tongue
from tests.stage import Town

FRENCH = [
    "ou est le poste de police",
    "merci beaucoup",
    "bonsoir a tous",
    "je veux poser une question",
    "poser une question",
    "mon chien a disparu",
    "trop de bruit ce soir",
    "comment ca marche",
    "bonne journee",
    "le lampadaire est casse",
]
NEITHER = ["rue de la Paix", "Saint-Denis", "Elm and 3rd", "a comment", "Rue du Parc", "Marie"]


@pytest.mark.parametrize("words", FRENCH)
async def test_short_french_after_english_is_answered_in_french(town: Town, words: str) -> None:
    await town.maria.says("There is a broken lamp at the corner")
    await town.maria.says("menu")
    await town.maria.says(words)
    assert not {"Stop", "A problem", "Report a problem", "What I can do"} & {*town.maria.labels}
    assert tongue(words) == "fr"


@pytest.mark.parametrize("words", FRENCH)
async def test_so_it_is_where_one_of_some_buttons_was_asked_for(town: Town, words: str) -> None:
    await town.maria.says("There is a broken lamp at the corner")
    await town.maria.says("menu")
    await town.maria.presses("Ask a question")
    await town.maria.says(words)
    assert {"Arrêter", "Menu"} & {*town.maria.labels}
    assert "Stop" not in town.maria.labels


@pytest.mark.parametrize("words", NEITHER)
def test_a_name_or_a_corner_is_in_no_language(words: str) -> None:
    assert tongue(words) == ""
