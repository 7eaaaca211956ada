"""Before anything is sent, people see exactly what will be read, and what may give them away."""

from __future__ import annotations

import pytest

from tests.stage import Town
from tests.telling import WHAT, chooses, drafts, to_slot

BOTH = pytest.mark.parametrize("who", ["maria", "tom"])


async def test_what_is_shown_before_is_exactly_what_the_reader_reads(town: Town) -> None:
    await drafts(town.maria)
    await town.maria.presses("Describe the person")
    await town.maria.says("A red coat")
    preview = town.maria.sees("This is exactly what will be read by").partition("\n\n")[2]
    assert preview.endswith("What someone looked like:\n> A red coat")
    await town.maria.presses("Change")
    await town.maria.presses("Near which corner or block?")
    await town.maria.says("Elm and 5th")
    preview = town.maria.sees("This is exactly what will be read by").partition("\n\n")[2]
    assert "Elm and 5th" in preview
    await town.maria.presses("Go on (not sent yet)")
    await town.maria.presses("No, send it without an answer")
    await to_slot(town)
    assert preview in town.maya.sees(WHAT)


async def test_on_discord_looks_and_a_photo_are_part_of_the_form_and_optional(town: Town) -> None:
    await chooses(town.tom)
    assert [one.required for one in town.tom.form.fields] == [True, True, True, False, False]
    await town.tom.fills(what=WHAT, place="Elm", moment="Now", looks="A red coat")
    assert "When: while this was written, Sun 22 Nov 2026" in town.tom.last
    assert "A red coat" in town.tom.last


@BOTH
async def test_what_may_show_who_wrote_it_is_named_and_can_be_changed(town: Town, who: str) -> None:
    one = getattr(town, who)
    await drafts(one, what="He stood in front of my house and called 604 555 0199.")
    assert "my house, 604 555 0199 may show who you are, or name somebody." in one.last
    await one.presses("Change")
    if one.form:
        await one.fills(what="He stood in front of a house.")
    else:
        await one.presses("What did you see or hear?")
        await one.says("He stood in front of a house.")
    assert "He stood in front of a house." in one.last
    assert "may show who you are" not in one.last


async def test_marks_change_no_letter_of_what_is_read(town: Town) -> None:
    what = "Our dog barked at 604 555 0199, see https://example.org/x_y*z*."
    await drafts(town.maria, what=what)
    assert f"What:\n> {what}" in town.maria.last
    await town.maria.presses("Go on (not sent yet)")
    await town.maria.presses("No, send it without an answer")
    await to_slot(town)
    assert f"What:\n> {what}" in town.maya.sees("Our dog barked")


@pytest.mark.parametrize("named", ["K7M-2QD", "k7m-2qd"])
async def test_lost_words_are_told_again_with_the_number(town: Town, named: str) -> None:
    await drafts(town.maria, what=f"It happened again, my number was {named}.")
    assert "You name K7M-2QD: the reader can see that the two belong together." in town.maria.last


async def test_a_pair_of_small_words_is_no_number(town: Town) -> None:
    await drafts(town.maria, what="He had a pet-rat and a cat-bed.")
    assert "belong together" not in town.maria.last
