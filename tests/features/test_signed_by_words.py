"""Who types at the look at a problem that their name is to stand there, or not, is heard."""

from __future__ import annotations

import pytest

from bot.naming import wished
from tests.features.test_concerns import tells
from tests.stage import Town

WITH = [
    "with my name",
    "add my name please",
    "yes, with my name",
    "sign it",
    "sign it Maria",
    "please sign it as Maria",
    "signez Maria",
    "avec mon nom",
]
WITHOUT = ["no name please", "anonymous", "without my name", "don't show my name", "sans mon nom"]
SO = ("That is so already.", "C’est déjà le cas.")


@pytest.mark.parametrize("words", WITH)
async def test_with_my_name_adds_it_and_sends_nothing(town: Town, words: str) -> None:
    await tells(town.maria)
    await town.maria.says(words)
    assert "Leave out my name" in town.maria.labels or "Enlever mon nom" in town.maria.labels
    assert "Maria" in town.maria.last
    await town.maria.says(words)
    assert town.maria.last.startswith(SO)
    town.lee.never_saw("E-1")


@pytest.mark.parametrize("words", WITHOUT)
async def test_no_name_leaves_it_out_or_says_that_it_is_out(town: Town, words: str) -> None:
    await tells(town.maria)
    await town.maria.says(words)
    assert town.maria.last.startswith(SO)
    await town.maria.presses("Add my name")
    await town.maria.says(words)
    assert town.maria.last.endswith(("Your name is not shown.", "Votre nom n’est pas montré."))
    assert "Leave out my name" not in town.maria.labels
    town.lee.never_saw("E-1")


@pytest.mark.parametrize(
    "words",
    [
        "the street has no name",
        "my name is Maria Lopez",
        "no",
        "Maria",
        "no my name is wrong",
        "sign it Tom",
        "Maria says to sign it",
    ],
)
def test_what_says_more_than_that_is_no_wish(words: str) -> None:
    assert wished(words, "Maria Lopez") is None
