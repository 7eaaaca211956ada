"""A form that is handed in at once drops nothing that was typed in private while it was open."""

from __future__ import annotations

from tests.features.test_several_groups import FENCE, neighbour, reports
from tests.stage import Person, Town
from tests.telling import MAYA, drafts

SINCE = "it hums too, zebraquartz"
LEFT_OUT = f"This is left out, you typed it before:\n> {SINCE}"


async def types_since(one: Person) -> None:
    """Open the form again, and type something in private before it is handed in."""
    await one.presses("Change")
    form = one.form
    await one.says(SINCE)
    assert "Nothing is changed yet." in one.last
    one.form = form


async def test_words_typed_at_the_look_are_said_when_a_form_comes(town: Town) -> None:
    rita = await neighbour(town, "discord")
    await reports(rita, FENCE)
    await types_since(rita)
    await rita.fills(where="2nd Avenue")
    assert LEFT_OUT in rita.last
    assert "2nd Avenue" in rita.last
    assert "Send" in rita.labels


async def test_so_they_are_for_something_private(town: Town) -> None:
    rita = await neighbour(town, "discord")
    await drafts(rita, MAYA)
    await types_since(rita)
    await rita.fills(place="2nd Avenue")
    assert LEFT_OUT in rita.last
    assert "2nd Avenue" in rita.last


async def test_what_stands_in_the_form_is_left_out_of_nothing(town: Town) -> None:
    rita = await neighbour(town, "discord")
    await reports(rita, FENCE)
    await types_since(rita)
    await rita.fills(what=f"{FENCE}, {SINCE}")
    assert "left out" not in rita.last
    assert SINCE in rita.last
