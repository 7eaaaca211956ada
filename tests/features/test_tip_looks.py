"""A race is named: what somebody did comes first, and two more details; else it goes no further."""

from __future__ import annotations

import pytest

from tests.stage import Person, Town

VAGUE = {"en": "A black man was hanging around", "fr": "Un homme noir rôdait dans le coin"}
PLAIN = {
    "en": "A black man tried car doors and ran toward the park",
    "fr": "Un homme noir a essayé les portières et courait vers le parc",
}
TALL = {"en": "tall", "fr": "plutôt mince"}


async def goes(one: Person, action: str) -> None:
    """Press the newest screen's button that leads to an action, in any language."""
    button = next(one for one in one.messages[-1].buttons if one.data.startswith(f"{action}-"))
    await one.presses(button.label)


async def tells(one: Person, language: str, what: str) -> str:
    """Write a story up to what comes after the form; return the reader's number in buttons."""
    await one.says("francais" if language == "fr" else "english")
    await one.says("menu")
    await goes(one, "tip_start")
    await goes(one, "tip_who")
    to = next(b.data for b in one.messages[-1].buttons if b.data.startswith("tip_tell-"))
    await goes(one, "tip_tell")
    if one.form is None:
        await one.says(what)
        await one.says("Elm")
        await goes(one, "form_pick")
    else:
        await one.fills(what=what, place="Elm", moment="now")
    return to.rpartition("-")[2]


def actions(one: Person) -> set[str]:
    return {button.data.split("-")[0] for button in one.messages[-1].buttons}


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_a_race_without_a_deed_pauses_and_goes_no_further(
    town: Town, who: str, language: str
) -> None:
    one = getattr(town, who)
    to = await tells(one, language, VAGUE[language])
    assert not {"tip_next", "tip_thought"} & actions(one)
    paused = one.last
    for forged in ("tip_next", "tip_thought", "tip_words", "tip_send_only", "tip_send"):
        await one.forges(f"{forged}-{town.group_id}-{to}")
        assert not {"tip_next", "tip_words", "tip_send", "tip_take_back"} & actions(one)
    assert VAGUE[language] not in paused


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_with_a_deed_and_two_details_it_is_only_a_thought(
    town: Town, who: str, language: str
) -> None:
    one = getattr(town, who)
    await tells(one, language, f"{PLAIN[language]}, {TALL[language]}")
    assert "tip_next" not in actions(one)
    await goes(one, "tip_thought")
    assert PLAIN[language] in one.last
    assert "tip_next" in actions(one)
