"""Words that only say "not this" are no words for anybody else to read."""

from __future__ import annotations

import pytest

from tests.stage import Town

DOG = "my neighbour's dog barks at night"
DROPS = (
    "delete it", "take it back", "don't send it", "please delete that", "wrong chat",
    "sorry, mistake", "oops", "effacez", "ne l'envoyez pas", "oubliez", "forget it", "stop",
)  # fmt: skip
STOPPED = ("Stopped. Nothing was sent", "C’est arrêté. Rien n’a été envoyé")
NO_ANSWER = ("That was no answer. To leave this, tap Stop.", "Ce n’est pas une réponse.")


@pytest.mark.parametrize("word", DROPS)
async def test_where_words_wait_they_go_and_are_not_joined(town: Town, word: str) -> None:
    await town.maria.says(DOG)
    await town.maria.says(word)
    assert town.maria.last.startswith(STOPPED)
    await town.maria.says("The lamp on Elm is out.")
    assert "dog" not in town.maria.last
    assert word not in town.maria.last


@pytest.mark.parametrize("word", ["wait", "one moment please", "attendez"])
async def test_whoever_asks_for_time_finds_the_words_where_they_were(town: Town, word: str) -> None:
    await town.maria.says(DOG)
    await town.maria.says(word)
    assert town.maria.last.startswith("I wait.")
    await town.maria.presses("A problem")
    await town.maria.presses("No")
    await town.maria.says("elm 2")
    await town.maria.presses("Everyone here")
    assert DOG in town.maria.last
    assert word not in town.maria.last


@pytest.mark.parametrize("word", ["undo", "take it back", "delete it", "oops", "wait", "effacez"])
@pytest.mark.parametrize("way", ["ask a question", "write to everyone"])
async def test_at_a_question_for_words_they_are_no_answer(town: Town, word: str, way: str) -> None:
    one = town.ana if way == "write to everyone" else town.maria
    await one.says(way)
    if one is town.maria:
        await one.says("maya")
    await one.says(word)
    assert one.last.startswith(NO_ANSWER)
    await one.says("Who clears the snow on Elm?")
    assert word not in one.last
    await one.presses("Stop")


async def test_back_at_the_first_question_is_no_answer(town: Town) -> None:
    await town.ana.presses("Write to everyone")
    await town.ana.says("back")
    assert town.ana.last.startswith(NO_ANSWER)
    town.elm.hides("back")
