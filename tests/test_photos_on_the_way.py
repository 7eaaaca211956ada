"""A photo that comes before it is asked for, or where none goes: it is kept, or told why not."""

from __future__ import annotations

import pytest

from tests.photos import photo
from tests.stage import Town
from tests.telling import chooses
from tests.test_asked import begins_a_problem

KEPT = "I keep the photo: it goes with the rest."
NONE = "No photo goes with this. What you wrote is still here."


@pytest.mark.parametrize("at", ["what", "place", "moment"])
async def test_whoever_tells_privately_can_send_the_photo_at_any_step(town: Town, at: str) -> None:
    maria = town.maria
    await chooses(maria)
    for step, words in (("what", "He shouts"), ("place", "Elm and 3rd"), ("moment", "This week")):
        if step == at:
            asked = maria.last
            await maria.sends(photo())
            assert maria.last.startswith(KEPT)
            assert asked.split("\n")[-1] in maria.last
        await maria.says(words)
    assert maria.last.startswith("This is exactly what will be read")
    assert "Pictures" in maria.labels


async def test_words_and_the_photo_beside_them_both_arrive(town: Town) -> None:
    await chooses(town.maria)
    await town.maria.sends(photo(), text="He shouts")
    await town.maria.says("Elm and 3rd")
    await town.maria.says("This week")
    assert "> He shouts" in town.maria.last
    assert "Pictures" in town.maria.labels


@pytest.mark.parametrize("steps", [(), ("Lamp out",), ("Lamp out", "Elm and 3rd")])
async def test_a_problem_takes_none_says_so_and_keeps_the_words(
    town: Town, steps: tuple[str, ...]
) -> None:
    await begins_a_problem(town.maria)
    for words in steps:
        await town.maria.says(words)
    asked = town.maria.last
    await town.maria.sends(photo())
    assert town.maria.last.startswith(NONE)
    assert town.maria.last.endswith(asked)
    for words in ("Lamp out", "Elm and 3rd", "Everyone here")[len(steps) :]:
        await town.maria.says(words)
    assert "> Lamp out\n> Elm and 3rd" in town.maria.last


async def test_a_photo_at_a_yes_or_no_leaves_the_question_open(town: Town) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.sends(photo())
    assert town.maria.last.startswith("I did not keep that.")
    assert "Back" in town.maria.labels
    await town.maria.says("no")
    assert town.maria.last.startswith("What is wrong?")
