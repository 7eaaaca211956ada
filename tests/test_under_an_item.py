"""What somebody types after they opened something from [My day]: an answer, or something else."""

from __future__ import annotations

import pytest

from bot.asked import KEEP, Asked, Item
from bot.texts import LANGUAGES, speaking
from tests.stage import Person, Town
from tests.telling import MAYA, tells, to_slot
from tests.test_asked import begins_a_problem, on_the_disk

WORDS = "I look at it on Friday, walrusflute"


async def asks_lee(town: Town) -> None:
    await town.maria.presses("Ask a question")
    await town.maria.fills(whom="Ask Lee, police", words="Why?", shown="Yes, with my name")


async def reports(town: Town) -> None:
    await begins_a_problem(town.maria)
    await town.maria.says("The lamp is dark")
    await town.maria.says("Elm and 3rd")
    await town.maria.presses("Everyone here")
    await town.maria.presses("Send")


async def tells_maya(town: Town) -> None:
    await tells(town.maria, MAYA)
    await to_slot(town)


async def opens_first(one: Person) -> None:
    await one.says("my day")
    await one.presses("Open first")


@pytest.mark.parametrize(
    ("begins", "who"), [(asks_lee, "lee"), (reports, "ana"), (tells_maya, "maya")]
)
async def test_everything_that_takes_a_reply_takes_typed_words(
    town: Town, begins, who: str
) -> None:
    await begins(town)
    one: Person = getattr(town, who)
    await opens_first(one)
    await one.says(WORDS)
    assert one.last.startswith("Is this your answer to ELM STREET, ")
    assert one.last.endswith(f"> {WORDS}")
    await one.presses("Yes")
    one.never_saw("That did not work")
    one.never_saw("What is this?")


@pytest.mark.parametrize("halt", ["wait no", "oh no, wait", "attends non", "don't send it"])
async def test_words_that_halt_are_a_no_and_no_more_of_the_answer(town: Town, halt: str) -> None:
    await asks_lee(town)
    await opens_first(town.lee)
    await town.lee.says(WORDS)
    await town.lee.says(halt)
    assert "Is this your answer" not in town.lee.last
    assert halt not in town.lee.last
    await town.later(minutes=5)
    town.elm.hides(WORDS)
    town.maria.never_saw(WORDS)


async def test_every_kind_of_card_can_be_asked_about(town: Town) -> None:
    """Whatever [My day] shows, however long its key is."""
    one = town.lee
    for kind in (kind for kind, card in town.app.registry.cards.items() if card.reply):
        item = Item(town.group_id, kind, "f" * 32, "this")
        shown = Asked("", "", town.clock, "", shown=item)
        town.app.memory.put((one.platform, one.id, "asked"), shown, town.clock + KEEP)
        await one.says(f"{WORDS} {kind}")
        assert one.last.startswith("Is this your answer to ELM STREET, this?")


async def test_danger_has_the_number_first(town: Town) -> None:
    await asks_lee(town)
    await opens_first(town.lee)
    for words in ("there is a fire at my house", "Il y a le feu chez mes voisins"):
        await town.lee.says(words)
        assert "911" in town.lee.last.split("\n")[0]


async def test_every_door_opens_under_an_item(town: Town) -> None:
    await asks_lee(town)
    doors = [door for one in town.app.registry.features for door in one.doors]
    for language in LANGUAGES:
        for label in {speaking(language).label(door.label) for door in doors} | {"menu", "help"}:
            await town.lee.runs("menu")
            await opens_first(town.lee)
            await town.lee.says(label)
            assert not town.lee.last.startswith(("Is this your", "Est-ce votre")), label


async def test_an_older_yes_never_takes_newer_words(town: Town) -> None:
    await asks_lee(town)
    await opens_first(town.lee)
    await town.lee.says("The first")
    older = town.lee.messages[-1].buttons[0].data
    await town.lee.says(WORDS)
    await town.lee.forges(older)
    town.lee.sees("You wrote more since then: this is all of it.")
    assert WORDS not in on_the_disk(town)
