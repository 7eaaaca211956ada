"""Who asks wants no messages, and whoever is asked takes none: all of it still fits a phone."""

from __future__ import annotations

import pytest

from tests.stage import Person, Town

LONG = "Alexandrina Montgomery-Longbottom"
QUESTION = {
    "en": ("Ask a question", "Yes, without my name"),
    "fr": ("Poser une question", "Oui, sans mon nom"),
}
PROBLEM = {
    "en": ("Report a problem", "No", "Everyone here", "Send"),
    "fr": ("Signaler un problème", "Non", "Tout le monde ici", "Envoyer"),
}


async def closes(town: Town, asker: Person, language: str) -> None:
    """Let nobody who answers be reached, and whoever asks want to hear of nothing."""
    if language == "fr":
        await asker.says("menu")
        await asker.presses("Français")
    town.maya.name = LONG
    await town.maya.says("menu")
    for one in (town.ana, town.sam, town.lee, town.maya):
        one.reachable = False
    await asker.says("stop")


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_a_question_says_where_it_waits(town: Town, language: str) -> None:
    ask, shown = QUESTION[language]
    await closes(town, town.maria, language)
    for words in ("When is the clean-up?", "Who brings the bags?"):
        await town.maria.says("menu")
        await town.maria.presses(ask)
        whom = next(one for one in town.maria.labels if LONG[:12] in one)
        await town.maria.fills(whom=whom, words=words, shown=shown)
        await town.later(minutes=5)
    said = town.maria.sees("Q-2")
    assert said.count(LONG[:12]) == 1
    assert not town.overfull()


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_a_problem_says_where_it_waits(town: Town, language: str) -> None:
    report, no, everyone, send = PROBLEM[language]
    await closes(town, town.maria, language)
    for words, where in (("Lamp out", "Elm and 3rd"), ("Bench broken", "Oak park")):
        await town.maria.says("menu")
        await town.maria.presses(report)
        await town.maria.presses(no)
        await town.maria.fills(what=words, where=where, who=everyone)
        await town.maria.presses(send)
        await town.later(minutes=5)
    town.maria.sees("E-2")
    assert not town.overfull()
